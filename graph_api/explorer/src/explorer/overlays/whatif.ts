import { computed } from "@preact/signals";

import { resource } from "../api";
import { SupposedDocument, type SupposedChange, type SupposedQuery } from "../generated/graphql";
import { texts } from "../i18n";
import type { Table } from "../parts/table";
import { ground, type Shown } from "../picture";
import { day, open, opened, shown } from "../state";

/** What is supposed: that municipalities become one, the first of them, or that one takes part in a service. */
export type Change =
  | { readonly kind: "merge"; readonly codes: readonly string[] }
  | { readonly kind: "join"; readonly code: string; readonly service: string };

const BETWEEN = "~";

/** The changes of a key, as `merge,GM0984,GM1507~join,GM0984,roo-24962000`. One that is not finished is there too: to merge, with nobody yet. */
export function changesOf(key: string): readonly Change[] {
  return key.split(BETWEEN).flatMap((written): readonly Change[] => {
    const [kind, code, ...rest] = written.split(",");
    if (kind === "merge" && code) return [{ kind, codes: [...new Set([code, ...rest])] }];
    const [service] = rest;
    return kind === "join" && code && service ? [{ kind, code, service }] : [];
  });
}

export function keyOf(changes: readonly Change[]): string {
  return changes
    .map((change) => [change.kind, ...(change.kind === "merge" ? change.codes : [change.code, change.service])].join(","))
    .join(BETWEEN);
}

/** Those that are finished. */
export function supposed(changes: readonly Change[]): readonly Change[] {
  return changes.filter((change) => change.kind === "join" || change.codes.length > 1);
}

/** What is asked of changes; null where there are none. */
export function askedOf(changes: readonly Change[]): { readonly changes: SupposedChange[]; readonly asOf: string | null } | null {
  const asked = supposed(changes).map(
    (change): SupposedChange =>
      change.kind === "merge"
        ? { merge: { municipalities: [...change.codes], into: change.codes[0] ?? "" } }
        : { join: { municipality: change.code, service: change.service } },
  );
  return asked.length > 0 ? { changes: asked, asOf: day.value } : null;
}

/** Whom the changes name. */
export function namedIn(changes: readonly Change[]): readonly string[] {
  return [...new Set(changes.flatMap((change) => (change.kind === "merge" ? change.codes : [change.code])))];
}

const changes = computed<readonly Change[]>(() => {
  const subject = shown.value ?? opened.value;
  return subject?.kind === "WhatIf" ? changesOf(subject.key) : [];
});

const answer = resource(SupposedDocument, () => askedOf(changes.value));

/** What each municipality that is named has, before and after. */
export function effects(found: readonly NonNullable<SupposedQuery["whatIf"]>["municipalities"][number][]): Table {
  const t = texts.value;
  const columns = [t.whatIf.services, t.whatIf.partners].flatMap((name) => [`${name}, ${t.whatIf.before}`, `${name}, ${t.whatIf.after}`]);
  return {
    caption: t.whatIf.named,
    columns: [t.columns.municipality, ...columns].map((title) => ({ title })),
    rows: found.map(({ municipality, servicesBefore, servicesAfter, partnersBefore, partnersAfter }) => ({
      values: [municipality.name, servicesBefore, servicesAfter, partnersBefore, partnersAfter],
      leadsTo: () => open("Municipality", municipality.code),
    })),
  };
}

/** The municipalities that the changes name, among those around them. */
export const whatIf = computed<Shown>(() => {
  const t = texts.value;
  const found = ground.value;
  const codes = new Set(namedIn(changes.value));
  if (!found || codes.size === 0) return null;
  const named = (code: string): boolean => (found.within.get(code) ?? []).some((place) => codes.has(place.code));
  return {
    title: t.whatIf.named,
    paint: (code) =>
      named(code) ? { fill: "self", words: t.whatIf.isNamed, group: "self" } : { fill: "rest", words: t.legend.rest, group: "rest" },
    frame: [...codes].flatMap((code) => [code, ...(found.geography.areas.get(code)?.touching ?? [])]),
    legend: {
      entries: [
        { fill: "self", words: t.whatIf.isNamed, count: codes.size },
        { fill: "rest", words: t.legend.rest, count: found.places.size - codes.size },
      ],
      note: t.whatIf.nothingWritten,
    },
    questions: answer.question.value ? [answer.question.value] : [],
    table: effects(answer.state.value.data?.whatIf?.municipalities ?? []),
  };
});
