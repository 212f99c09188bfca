import { computed } from "@preact/signals";

import { resource } from "../api";
import { ComparedDocument, type ComparedQuery } from "../generated/graphql";
import { number, percent, texts } from "../i18n";
import { COLOURS } from "../palette";
import type { Table } from "../parts/table";
import { ground, type Shown } from "../picture";
import { day, opened, shown } from "../state";

/** As many as the service compares. */
export const MOST = 10;

type Comparison = NonNullable<ComparedQuery["compare"]>;
type Row = Comparison["compared"][number];

/** One of them: only regions are without a municipality. */
export type Compared = Row & { readonly municipality: NonNullable<Row["municipality"]> };

/** The codes of a key, as `GM0984,GM1507`. */
export function codesOf(key: string): readonly string[] {
  return [...new Set(key.split(","))].filter(Boolean).slice(0, MOST);
}

/** What they are called together. */
export function titleOf(names: readonly string[]): string {
  return names.length > 3 ? texts.value.compare.several(names[0] ?? "", names.length - 1) : names.join(" · ");
}

const answer = resource(ComparedDocument, () => {
  const subject = shown.value ?? opened.value;
  return subject?.kind === "Municipalities" ? { codes: [...codesOf(subject.key)], asOf: day.value } : null;
});

/** The municipalities of an answer, as they were asked. */
export function comparedOf({ compared }: Comparison): readonly Compared[] {
  return compared.filter((each): each is Compared => Boolean(each.municipality));
}

/** The colour of one of them. */
export function fillOf(place: number): string {
  return `group-${place % COLOURS}`;
}

interface Measured {
  readonly value: number | null | undefined;
  readonly rank?: number;
  readonly places?: number;
}

/** What is compared: a figure of each, in its unit, with its place among all municipalities where it has one. */
export interface Measure {
  readonly name: string;
  readonly unit: string;
  readonly digits: number;
  readonly write: (value: number) => string;
  readonly of: (each: Compared) => Measured | null | undefined;
  /** A class has no length. */
  readonly isClass?: boolean;
}

export function measures(): readonly Measure[] {
  const t = texts.value;
  const { measures: words, units } = t.compare;
  const populations = [...(ground.value?.places.values() ?? [])].flatMap(({ population }) => population ?? []);
  const count = (name: string, unit: string, of: Measure["of"], digits = 0): Measure => ({
    name,
    unit,
    digits,
    write: (value) => number(value, digits),
    of,
  });
  return [
    count(t.columns.population, units.count, ({ population: value }) => ({
      value,
      rank: 1 + populations.filter((each) => each > (value ?? 0)).length,
      places: populations.length,
    })),
    count(words.density, units.density, ({ density }) => ({ value: density })),
    { ...count(words.urbanity, units.urbanity, ({ urbanity }) => ({ value: urbanity })), isClass: true },
    count(words.partnerships, units.count, ({ municipality }) => municipality.congruence?.partnerships),
    count(t.municipality.degree, units.count, ({ municipality }) => municipality.position?.degree),
    count(t.municipality.strength, units.strength, ({ municipality }) => municipality.position?.strength, 1),
    count(t.municipality.betweenness, units.betweenness, ({ municipality }) => municipality.position?.betweenness, 3),
    { ...count(t.colours.congruence, units.congruence, ({ municipality }) => municipality.congruence?.territorial, 2), write: percent },
    count(t.municipality.pilots, units.count, ({ pilots }) => ({ value: pilots })),
    count(t.municipality.standards, units.count, ({ standards }) => ({ value: standards })),
  ];
}

/** A line a municipality, with each figure and, beside it, its place. */
export function comparison(all: readonly Compared[]): Table {
  const t = texts.value;
  const columns = measures();
  const ranked = (of: Measure["of"]): boolean => all.some((each) => of(each)?.rank !== undefined);
  return {
    caption: t.compare.caption(titleOf(all.map(({ municipality }) => municipality.name))),
    columns: [
      { title: t.columns.municipality },
      ...columns.flatMap(({ name, unit, digits, of }) => [
        { title: `${name} (${unit})`, digits },
        ...(ranked(of) ? [{ title: `${name}: ${t.columns.rank.toLowerCase()}` }] : []),
      ]),
    ],
    rows: all.map((each) => ({
      values: [
        each.municipality.name,
        ...columns.flatMap(({ of }) => [of(each)?.value ?? null, ...(ranked(of) ? [of(each)?.rank ?? null] : [])]),
      ],
      leadsTo: { kind: "Municipality", key: each.municipality.code },
    })),
  };
}

/** The municipalities that are compared, each in a colour of its own. */
export const municipalities = computed<Shown>(() => {
  const t = texts.value;
  const found = ground.value;
  const question = answer.question.value;
  if (answer.state.value.waiting) return "waiting";
  const compare = answer.state.value.data?.compare;
  if (!found || !question || !compare) return null;
  const all = comparedOf(compare);
  const placeOf = new Map(all.map(({ municipality }, place) => [municipality.code, place] as const));
  const table = comparison(all);
  return {
    title: table.caption,
    paint: (code) => {
      const member = (found.within.get(code) ?? []).find((place) => placeOf.has(place.code));
      return member
        ? { fill: fillOf(placeOf.get(member.code) ?? 0), words: t.compare.compared, group: member.code }
        : { fill: "rest", words: t.legend.rest, group: "rest" };
    },
    frame: [...placeOf.keys()],
    legend: {
      entries: [
        ...all.map(({ municipality }, place) => ({ fill: fillOf(place), words: municipality.name })),
        { fill: "rest", words: t.legend.rest, count: found.places.size - all.length },
      ],
    },
    questions: [question],
    table,
  };
});
