import { computed } from "@preact/signals";

import { resource } from "../api";
import { SupposedDocument, type SupposedChange, type SupposedQuery } from "../generated/graphql";
import { texts } from "../i18n";
import type { Table } from "../parts/table";
import { ground, paintAreas, type Shown } from "../picture";
import { day, opened, shown } from "../state";
import { moved } from "./days";

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

/** Who become one with a municipality, and are in its figures then. */
export function unitedWith(all: readonly Change[], code: string): readonly string[] {
  return all.flatMap((change) => (change.kind === "merge" && change.codes[0] === code ? change.codes.slice(1) : []));
}

/** What each municipality that is named has, before and after; and who would come into another cluster. */
export function effects({ municipalities, movements }: Pick<NonNullable<SupposedQuery["whatIf"]>, "municipalities" | "movements">): Table {
  const t = texts.value;
  const columns = [t.whatIf.services, t.whatIf.partners].flatMap((name) => [`${name}, ${t.whatIf.before}`, `${name}, ${t.whatIf.after}`]);
  const changed = moved({ movements });
  const turned = (code: string): string | null => {
    const change = changed.get(code);
    return change ? t.days.turned(change.before.join("; "), change.after) : null;
  };
  const named = municipalities.map(({ municipality: { code, name }, servicesBefore, servicesAfter, partnersBefore, partnersAfter }) => ({
    code,
    values: [name, servicesBefore, servicesAfter, partnersBefore, partnersAfter, turned(code)],
  }));
  const others = [...changed]
    .filter(([code]) => !named.some((one) => one.code === code))
    .map(([code, { name }]) => ({ code, values: [name, null, null, null, null, turned(code)] }));
  return {
    caption: t.whatIf.named,
    columns: [t.columns.municipality, ...columns, t.days.moved].map((title) => ({ title })),
    rows: [...named, ...others].map(({ code, values }) => ({ values, leadsTo: { kind: "Municipality", key: code } })),
  };
}

/** The municipalities that the changes name, and those that would come into another cluster. */
export const whatIf = computed<Shown>(() => {
  const t = texts.value;
  const found = ground.value;
  const codes = new Set(namedIn(changes.value));
  if (!found || codes.size === 0) return null;
  const changed = moved({ movements: answer.state.value.data?.whatIf?.movements ?? [] });
  const others = [...changed.keys()].filter((code) => !codes.has(code));
  return {
    title: t.whatIf.named,
    paint: paintAreas(found, ({ code }) => {
      const change = changed.get(code);
      const words = change ? t.days.turned(change.before.join("; "), change.after) : null;
      if (codes.has(code)) return { fill: "self", words: words ?? t.whatIf.isNamed, group: "self" };
      return words ? { fill: "part", words, group: "part" } : { fill: "rest", words: t.legend.rest, group: "rest" };
    }),
    frame: [...codes].flatMap((code) => [code, ...(found.geography.areas.get(code)?.touching ?? [])]),
    legend: {
      entries: [
        { fill: "self", words: t.whatIf.isNamed, count: codes.size },
        { fill: "part", words: t.whatIf.moves, count: others.length },
        { fill: "rest", words: t.legend.rest, count: found.places.size - codes.size - others.length },
      ],
      note: t.whatIf.nothingWritten,
    },
    questions: answer.question.value ? [answer.question.value] : [],
    table: effects(answer.state.value.data?.whatIf ?? { municipalities: [], movements: [] }),
  };
});
