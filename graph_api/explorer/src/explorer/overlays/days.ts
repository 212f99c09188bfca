import { computed } from "@preact/signals";

import { resource } from "../api";
import { ClusterChangesDocument, type ClusterChangesQuery } from "../generated/graphql";
import { date, texts } from "../i18n";
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

/** Where each municipality that changed cluster was and is; one that came out of several was in all of these. */
export function moved({ movements }: Pick<Comparison, "movements">): ReadonlyMap<string, { readonly name: string; readonly before: string; readonly after: string }> {
  const found = new Map<string, { readonly name: string; readonly before: string; readonly after: string }>();
  for (const { municipality, before, after } of movements) {
    const known = found.get(municipality.code);
    found.set(municipality.code, {
      name: municipality.name,
      before: known ? `${known.before}; ${before.name}` : before.name,
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
        ? { fill: "part", words: t.days.turned(change.before, change.after), group: change.after }
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
        values: [name, before, after],
        leadsTo: { kind: "Municipality", key: code },
      })),
    },
  };
});
