import { computed } from "@preact/signals";

import { resource } from "../api";
import { ClusterChangesDocument, type ClusterChangesQuery } from "../generated/graphql";
import { collator, date, texts } from "../i18n";
import { ground, type Shown } from "../picture";
import { opened, shown } from "../state";

type Comparison = NonNullable<NonNullable<ClusterChangesQuery["changes"]>["clusters"]>;

/** The two days of a key, as `2016-01-01,2026-01-01`; null where it has no two. */
export function daysOf(key: string): { readonly from: string; readonly to: string } | null {
  const [, from, to] = /^(\d{4}-\d\d-\d\d),(\d{4}-\d\d-\d\d)$/.exec(key) ?? [];
  return from && to ? { from, to } : null;
}

const answer = resource(ClusterChangesDocument, () => {
  const subject = shown.value ?? opened.value;
  return subject?.kind === "Days" ? daysOf(subject.key) : null;
});

/** In the order of the names of municipalities. */
export function byName<T extends { readonly municipality: { readonly name: string } }>(of: readonly T[]): T[] {
  const { compare } = collator();
  return [...of].sort((one, other) => compare(one.municipality.name, other.municipality.name));
}

interface Moved {
  readonly name: string;
  readonly before: readonly string[];
  readonly after: string;
}

/** Where each municipality that changed cluster was and is, by name; one that came out of several was in all of these. */
export function moved({ movements }: Pick<Comparison, "movements">): ReadonlyMap<string, Moved> {
  const found = new Map<string, Moved>();
  for (const { municipality, before, after } of byName(movements)) {
    const known = found.get(municipality.code);
    found.set(municipality.code, {
      name: municipality.name,
      before: [...(known?.before ?? []), before.name],
      after: after.name,
    });
  }
  return found;
}

/** The municipalities that stand in another cluster on the later of two days. */
export const days = computed<Shown>(() => {
  const t = texts.value;
  const found = ground.value;
  const question = answer.question.value;
  if (answer.state.value.waiting) return "waiting";
  const clusters = answer.state.value.data?.changes?.clusters;
  if (!found || !question || !clusters) return null;
  const changed = moved(clusters);
  const { from, to } = question.variables as { readonly from: string; readonly to: string };
  const title = t.days.picture(date(from), date(to));
  return {
    title,
    // Of the later day, in which areas are what they are now.
    paint: (code) => {
      const change = changed.get(code);
      return change
        ? { fill: "part", words: t.days.turned(change.before.join("; "), change.after), group: change.after }
        : { fill: "rest", words: t.days.stayed, group: "rest" };
    },
    frame: [],
    legend: {
      entries: [
        { fill: "part", words: t.days.moved, count: changed.size },
        { fill: "rest", words: t.days.stayed, count: found.geography.areas.size - changed.size },
      ],
    },
    questions: [question],
    table: {
      caption: title,
      columns: [{ title: t.columns.municipality }, { title: date(from) }, { title: date(to) }],
      rows: [...changed].map(([code, { name, before, after }]) => ({
        values: [name, before.join("; "), after],
        leadsTo: { kind: "Municipality", key: code },
      })),
    },
  };
});
