import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";

import { collator, number, texts } from "../i18n";
import { open, type Subject } from "../state";

/** A value of a cell: a number is sorted as one. `null` is unknown, and comes last in either order. */
export type Value = string | number | null;

export interface Column {
  readonly title: string;
  /** Digits behind the comma of its numbers. */
  readonly digits?: number;
}

export interface Row {
  readonly values: readonly Value[];
  /** What a row is about: its first cell opens it, and a file has its key. */
  readonly leadsTo?: Subject;
  /** Where the row comes from: shown in a column of its own. */
  readonly source?: ComponentChildren;
}

/** What is shown, as rows: the text alternative of every map, network and chart, and what a CSV file has. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A table that is sorted by a click on a heading. */
export function TableOf({ caption, columns, rows }: Table) {
  const t = texts.value;
  const order = useSignal<{ readonly column: number; readonly ascending: boolean } | null>(null);
  const sources = rows.some(({ source }) => source !== undefined);
  const { compare } = collator();
  const sorted = order.value ? [...rows].sort(by(order.value.column, order.value.ascending, compare)) : rows;

  return (
    <div class="table" tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title }, place) => {
              const own = order.value?.column === place ? order.value : null;
              const numeric = rows.some(({ values }) => typeof values[place] === "number");
              return (
                <th
                  key={title}
                  scope="col"
                  class={numeric ? "number" : undefined}
                  aria-sort={own ? (own.ascending ? "ascending" : "descending") : undefined}
                >
                  <button
                    type="button"
                    title={t.sortBy(title)}
                    onClick={() => (order.value = { column: place, ascending: own ? !own.ascending : !numeric })}
                  >
                    {title}
                  </button>
                </th>
              );
            })}
            {sources && <th scope="col">{t.columns.source}</th>}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ values, leadsTo, source }, line) => (
            <tr key={line}>
              {values.map((value, place) =>
                place === 0 ? (
                  <th key={place} scope="row">
                    {leadsTo ? (
                      <button type="button" class="link" onClick={() => open(leadsTo.kind, leadsTo.key)}>
                        {value}
                      </button>
                    ) : (
                      value
                    )}
                  </th>
                ) : (
                  <td key={place} class={typeof value === "number" ? "number" : undefined}>
                    {typeof value === "number" ? number(value, columns[place]?.digits) : (value ?? "–")}
                  </td>
                ),
              )}
              {sources && <td>{source}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function by(column: number, ascending: boolean, compare: (one: string, other: string) => number) {
  return ({ values: one }: Row, { values: other }: Row): number => {
    const [a, b] = [one[column] ?? null, other[column] ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const difference = typeof a === "number" && typeof b === "number" ? a - b : compare(String(a), String(b));
    return ascending ? difference : -difference;
  };
}
