import { effect, useSignal, type ReadonlySignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

import { awaited, picture, waiting } from "../colouring";
import type { Box, Point } from "../geo";
import { date, texts } from "../i18n";
import { Refusal } from "../panels/refusal";
import { dated, geography, geographyFailed, ground, places } from "../picture";
import { close, day, open, opened, parameter, view } from "../state";
import { Drawing, type Told, type Window } from "./drawing";
import { Legend } from "./legend";
import { network } from "./network";
import { Showing } from "./showing";

/** What is in view, once somebody chose it: its middle and how much larger than the whole it is. */
const within = parameter<Window | null>(
  "at",
  {
    read: (given) => {
      const [x, y, times] = given.split(",").map(Number);
      const all = [x, y, times];
      return x !== undefined && y !== undefined && times !== undefined && all.every(Number.isFinite) && times > 0
        ? { x, y, times }
        : null;
    },
    write: (value) => (value ? `${value.x},${value.y},${value.times}` : ""),
  },
  null,
  true,
);

/** Asked for by a panel, which then has the keyboard; when it is closed the scene has it again. */
export function focusScene(): void {
  document.getElementById("scene")?.focus();
}

/** Tells where the legend and the buttons lie over the scene, in its pixels, now and when they change. */
function covers(scene: SVGSVGElement, told: (boxes: readonly Box[]) => void): () => void {
  const stage = scene.parentElement;
  const over = (): HTMLElement[] => [...(stage?.querySelectorAll<HTMLElement>(":scope > :is(.legend, .showing, .zoom, .origin)") ?? [])];
  const resized = new ResizeObserver(() =>
    told(
      over().map(({ offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight }) => ({
        left,
        top,
        right: left + offsetWidth,
        bottom: top + offsetHeight,
      })),
    ),
  );
  const watch = (): void => [scene, ...over()].forEach((each) => resized.observe(each));
  const found = new MutationObserver(watch);
  if (stage) found.observe(stage, { childList: true });
  watch();
  return () => {
    found.disconnect();
    resized.disconnect();
  };
}

/** The map and the network: one drawing of the municipalities, with its legend and the words below it. */
export function Scene() {
  const t = texts.value;
  const host = useRef<SVGSVGElement>(null);
  const ties = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const tip = useSignal<Pointed | null>(null);
  const drawn = geography.value;

  useEffect(() => {
    if (!host.current || !ties.current || !drawn) return;
    const told: Told = {
      pointed: (code, at) => (tip.value = code ? { code, at } : null),
      chosen: (code) => {
        tip.value = null;
        open("Municipality", ground.peek()?.within.get(code)?.[0]?.code ?? code);
      },
      left: () => (tip.value ? (tip.value = null) : close()),
      moved: (window) => (within.value = window),
    };
    const made = new Drawing(host.current, ties.current, drawn, told);
    drawing.current = made;
    const ends: readonly (() => void)[] = [
      effect(() => {
        const subject = opened.value;
        made.mark(subject?.kind === "Municipality" ? subject.key : null);
      }),
      effect(() => {
        const [shown, found] = [picture.value, ground.value];
        const paint = (): void => {
          if (!shown || !found) {
            made.clear();
            return;
          }
          made.paint(
            shown,
            (code) => found.within.get(code)?.map(({ name }) => name).join(", ") || code,
            (code) => Math.max(0, ...(found.within.get(code) ?? []).map(({ population }) => population ?? 0)),
          );
        };
        if (!opened.peek()) {
          paint();
          return undefined;
        }
        // A panel that has just been opened is seen first.
        const frame = requestAnimationFrame(paint);
        return () => cancelAnimationFrame(frame);
      }),
      effect(() => {
        const layout = view.value === "network" ? network.value : null;
        made.turn(layout, layout?.strands ?? []);
      }),
      covers(host.current, (boxes) => made.cover(boxes)),
    ];
    const start = within.peek();
    if (start) made.show(start);
    return () => {
      ends.forEach((end) => end());
      made.end();
      drawing.current = null;
    };
  }, [drawn]);

  const found = ground.value;
  const state = awaited.value?.state.value;
  const failures = [...places.state.value.failures, ...(state?.failures ?? [])];
  const refused = failures.length > 0 && !picture.value;

  return (
    <div class="stage">
      <canvas ref={ties} class="ties" aria-hidden="true" hidden />
      <svg
        ref={host}
        id="scene"
        class="scene is-map"
        tabIndex={0}
        role="listbox"
        aria-label={view.value === "network" ? t.scene.network : t.scene.label}
        aria-busy={waiting.value}
      />
      {(waiting.value || !picture.value) && !refused && (
        <p class="wait" role="status">
          {t.scene.loading}
        </p>
      )}
      {refused && <Refusal failures={failures} again={(awaited.value ?? places).again} />}
      {geographyFailed.value && <p class="refusal">{t.failures.UNREACHABLE}</p>}
      {found && found.places.size === 0 && <p class="refusal">{t.nothingThatDay}</p>}
      <Showing />
      <Legend />
      <div class="zoom" role="group" aria-label={t.views.label}>
        <button type="button" aria-label={t.scene.zoomIn} onClick={() => drawing.current?.zoomBy(1.6)}>
          +
        </button>
        <button type="button" aria-label={t.scene.zoomOut} onClick={() => drawing.current?.zoomBy(1 / 1.6)}>
          −
        </button>
        <button type="button" aria-label={t.scene.whole} onClick={() => drawing.current?.whole()}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
          </svg>
        </button>
      </div>
      <Tip of={tip} />
      {found && (
        <p class="origin">
          {[waiting.value ? "" : dated(), t.scene.source(found.attribution, date(found.drawnOn))].filter(Boolean).join(" · ")}
        </p>
      )}
    </div>
  );
}

interface Pointed {
  readonly code: string;
  readonly at: Point;
}

/** What the pointer is on. A component of its own: it changes with every movement. */
function Tip({ of }: { readonly of: ReadonlySignal<Pointed | null> }) {
  const host = useRef<HTMLDivElement>(null);
  const found = ground.value;
  const pointed = of.value;
  useEffect(() => {
    const element = host.current;
    const stage = element?.parentElement;
    if (!element || !stage || !pointed) return;
    // By script: the policy lets no markup have styles of its own.
    const { at } = pointed;
    const left = Math.min(at.x + 14, stage.clientWidth - element.offsetWidth - 8);
    const top = at.y + 18 + element.offsetHeight > stage.clientHeight ? at.y - element.offsetHeight - 12 : at.y + 18;
    element.style.transform = `translate(${Math.max(8, left)}px, ${Math.max(8, top)}px)`;
  }, [pointed]);
  if (!pointed || !found) return null;
  const members = found.within.get(pointed.code) ?? [];
  const names = members.map(({ name }) => name).join(", ");
  return (
    <div class="tip" ref={host} aria-hidden="true">
      <strong>{names}</strong>
      <span>{picture.value?.paint(pointed.code).words}</span>
      {day.value && day.value < found.drawnOn && members.some(({ code }) => code !== pointed.code) && (
        <span>{texts.value.scene.formerly(date(day.value), names)}</span>
      )}
    </div>
  );
}
