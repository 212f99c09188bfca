import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

import { graphiql, type Question, type Resource } from "../api";
import type { OriginFragment, SourceLinkFragment } from "../generated/graphql";
import { date, number, texts } from "../i18n";
import type { Texts } from "../i18n/nl";
import { saveTable } from "../export/save";
import { TableOf, type Table } from "../parts/table";
import { ground } from "../picture";
import { close, opened } from "../state";
import { Refusal } from "./refusal";

interface PanelProps {
  readonly title: ComponentChildren;
  /** The kind of what it is about, above the title. */
  readonly kind?: string;
  readonly children: ComponentChildren;
}

/** The one that is there when the page is loaded takes no focus: nobody opened it by hand. */
let isFirst = true;

/** The frame of every panel: its heading, which has the focus when it is opened by hand, and the way out. */
export function Panel({ title, kind, children }: PanelProps) {
  const t = texts.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (opened.peek() && !isFirst) heading.current?.focus();
    isFirst = false;
  }, []);
  const leave = (): void => {
    close();
    document.getElementById("scene")?.focus();
  };
  return (
    <div class="panel-body" onKeyDown={(event) => event.key === "Escape" && opened.value && leave()}>
      <header class="panel-head">
        {kind && <p class="kind">{kind}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {opened.value && (
          <button type="button" class="close" aria-label={t.panel.close} onClick={leave}>
            ×
          </button>
        )}
      </header>
      {children}
    </div>
  );
}

type Method = keyof Texts["methods"];

interface SectionProps<R, T> {
  readonly title: string;
  readonly lead?: string;
  readonly of: Resource<R>;
  /** The part of the answer that the section shows; null where it is not known, or could not be computed. */
  readonly pick: (data: R) => T | null | undefined;
  readonly children: (found: T) => ComponentChildren;
  /** How many there are, beside the title. */
  readonly count?: (found: T) => number | string;
  /** The same as a table: the text alternative of what is drawn. */
  readonly table?: (found: T) => Table;
  /** The page of `docs/methods` on how computed figures are made, and what they cannot say. */
  readonly method?: Method;
  /** Where computed figures come from. */
  readonly origin?: (found: T) => OriginFragment;
}

/**
 * A part of a panel: what is shown of one answer, and below it the same as a table, the query, and how it was made.
 *
 * It tells by itself that it waits, what failed, and that nothing is known.
 */
export function Section<R, T>({ title, lead, of, pick, children, count, table, method, origin }: SectionProps<R, T>) {
  const t = texts.value;
  const heading = useId();
  const tabular = useSignal(false);
  const { waiting, data, failures } = of.state.value;
  const found = data ? (pick(data) ?? null) : null;
  const question = of.question.value;
  return (
    <section class="part" aria-labelledby={heading} aria-busy={waiting}>
      <h2 id={heading}>
        {title}
        {found !== null && count && <span class="count">{counted(count(found))}</span>}
      </h2>
      {lead && <p class="lead">{lead}</p>}
      {found !== null && (tabular.value && table ? <TableOf {...table(found)} /> : children(found))}
      {found === null && failures.length > 0 && <Refusal failures={failures} again={of.again} />}
      {found === null && failures.length === 0 && (
        <p class="quiet" role={waiting ? "status" : undefined}>
          {waiting ? t.panel.loading : t.panel.none}
        </p>
      )}
      <div class="foot">
        {found !== null && table && (
          <button type="button" class="link" aria-pressed={tabular.value} onClick={() => (tabular.value = !tabular.value)}>
            {tabular.value ? t.panel.noTable : t.panel.table}
          </button>
        )}
        {found !== null && table && tabular.value && (
          <button type="button" class="link" onClick={() => saveTable(table(found))}>
            {t.save.csv}
          </button>
        )}
        {question && <Query question={question} about={title} />}
        {found !== null && origin && <Origin {...origin(found)} page={method} />}
      </div>
    </section>
  );
}

function counted(count: number | string): string {
  return typeof count === "number" ? number(count) : count;
}

export function Query({ question, about }: { readonly question: Question; readonly about: string }) {
  const t = texts.value;
  return (
    <a href={graphiql(question, ground.value?.on)} title={t.panel.queryTitle} target="_blank" rel="noopener">
      {t.panel.query}
      <span class="unseen">: {about}</span>
    </a>
  );
}

function Origin({ on, sources, page }: OriginFragment & { readonly page: Method | undefined }) {
  const t = texts.value;
  return (
    <details>
      <summary>{t.panel.method}</summary>
      <p>
        {page && t.methods[page]} {t.panel.calculated(date(on))}{" "}
        {page && (
          <a href={t.explanations[page] ?? `methods/${page}`} target="_blank" rel="noopener">
            {t.panel[t.explanations[page] ? "explained" : "inEnglish"]}
          </a>
        )}
      </p>
      <p>{t.panel.settings}</p>
      <p>{t.panel.sources}:</p>
      <ul>
        {sources.map((source) => (
          <li key={source.key}>
            <SourceOf source={source} words={source.name} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface SourceProps {
  readonly source: SourceLinkFragment;
  readonly reference?: string | null | undefined;
  readonly words?: string;
}

/** A link to where a fact stands: as near as its reference leads, else to its source. */
export function SourceOf({ source, reference, words }: SourceProps) {
  const address = leadsTo(reference ?? null) ?? source.address;
  const title = `${source.name} (${source.publisher})${reference ? `: ${reference}` : ""}`;
  const shown = words ?? texts.value.panel.source;
  return address ? (
    <a href={address} title={title} target="_blank" rel="noopener">
      {shown}
    </a>
  ) : (
    <span title={title}>{shown}</span>
  );
}

/** The address that a reference means: itself, a file of a repository, or a site that it names. */
function leadsTo(reference: string | null): string | null {
  if (!reference) return null;
  if (/^https?:\/\//.test(reference)) return reference;
  const [, repository, path, commit] = /^github:([\w.-]+\/[\w.-]+)(?: (\S+))?(?: @([0-9a-f]+))?/.exec(reference) ?? [];
  if (repository) return `https://github.com/${repository}${path ? `/blob/${commit ?? "HEAD"}/${path.replaceAll("*", "")}` : ""}`;
  const [site] = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?/.exec(reference) ?? [];
  return site ? `https://${site}` : null;
}

/** The first few of a list, with a button for the rest. */
export function Few<T>({ of, first, children }: { readonly of: readonly T[]; readonly first: number; readonly children: (each: T) => ComponentChildren }) {
  const t = texts.value;
  const whole = useSignal(false);
  return (
    <>
      <ul class="rows">{(whole.value ? of : of.slice(0, first)).map(children)}</ul>
      {of.length > first && (
        <button type="button" class="link more" aria-expanded={whole.value} onClick={() => (whole.value = !whole.value)}>
          {whole.value ? t.panel.fewer : t.panel.more(of.length)}
        </button>
      )}
    </>
  );
}
