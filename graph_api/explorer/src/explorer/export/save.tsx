import { useRef } from "preact/hooks";

import { picture } from "../colouring";
import { date, number, texts } from "../i18n";
import { dated, ground, type Picture } from "../picture";
import { day, opened, view } from "../state";
import type { Table } from "../parts/table";
import { csv } from "./csv";
import { bitmap, sheet, svgFile } from "./sheet";

/** What is shown, as a file or on paper. All is made in the browser. */
export function Save() {
  const t = texts.value;
  const host = useRef<HTMLDetailsElement>(null);
  const found = picture.value;
  if (!found) return null;
  const drawn = view.value !== "table";
  const network = `data/graph.gexf${day.value ? `?asOf=${day.value}` : ""}`;
  const act = (what: () => unknown) => (): void => {
    if (host.current) host.current.open = false;
    what();
  };
  return (
    <details
      class="save"
      ref={host}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !host.current?.open) return;
        host.current.open = false;
        host.current.querySelector("summary")?.focus();
      }}
      onFocusOut={(event) => {
        if (host.current && event.relatedTarget && !host.current.contains(event.relatedTarget as Node)) host.current.open = false;
      }}
    >
      <summary>{t.save.title}</summary>
      <ul>
        {drawn && (
          <>
            <li>
              <button type="button" onClick={act(async () => offer(await bitmap(drawing(found), 2), found.title, "png"))}>
                {t.save.png}
              </button>
            </li>
            <li>
              <button type="button" onClick={act(() => offer(svgFile(drawing(found)), found.title, "svg"))}>
                {t.save.svg}
              </button>
            </li>
          </>
        )}
        <li>
          <button type="button" onClick={act(() => saveTable(found.table))}>
            {t.save.csv}
          </button>
        </li>
        <li>
          <a href={network} download onClick={act(() => undefined)}>
            {t.save.gexf}
          </a>
        </li>
        {opened.value?.kind === "Municipality" && (
          <li>
            <button
              type="button"
              onClick={act(() => {
                document.querySelector(".facts details")?.setAttribute("open", "");
                print();
              })}
            >
              {t.save.print}
            </button>
          </li>
        )}
      </ul>
    </details>
  );
}

/** Below a fact sheet on paper: of which day it is, and where it came from. */
export function Colophon() {
  return (
    <footer class="colophon">
      {foot().map((words) => (
        <p key={words}>{words}</p>
      ))}
    </footer>
  );
}

export function saveTable(table: Table): void {
  const t = texts.value;
  const origin = [table.caption, dated(), t.save.data, t.save.made(location.href)].filter(Boolean).join(" · ");
  offer(new Blob([csv(table, { key: t.columns.code, origin: t.columns.origin }, origin)], { type: "text/csv;charset=utf-8" }), table.caption, "csv");
}

function drawing(found: Picture): SVGSVGElement {
  const scene = document.getElementById("scene");
  if (!(scene instanceof SVGSVGElement)) throw new Error("There is no drawing to save.");
  return sheet(scene, found, { unit: found.legend.unit, foot: foot(), count: number });
}

function foot(): string[] {
  const t = texts.value;
  const found = ground.value;
  if (!found) return [];
  const boundaries = t.scene.source(found.attribution, date(found.drawnOn));
  return [[dated(), boundaries].filter(Boolean).join(" · "), t.save.data, t.save.made(location.href)];
}

/** Hands a file to the reader, named after what it shows and its day. */
function offer(content: Blob, title: string, ending: string): void {
  const name = title.normalize("NFD").replace(/[^\w]+/g, " ").trim().toLowerCase().replaceAll(" ", "-");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = `samen-${name}-${ground.value?.on ?? ""}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
