import { computed } from "@preact/signals";

import { resource, type Question } from "./api";
import {
  ClustersDocument,
  CongruenceDocument,
  DivisionDocument,
  ParticipationsDocument,
  TiesDocument,
  type RegionDivision,
} from "./generated/graphql";
import { coloursOf, divisionName, DIVISIONS, groupsByCode, groupsOf, isDivision, painted, regionsOf, type Group } from "./groups";
import { number, percent, texts } from "./i18n";
import { inShort } from "./lasting";
import { limits, stepOf } from "./palette";
import { overlay } from "./overlays";
import { ground, noData, paintAreas, places, several, successors, type Ground, type LegendEntry, type Paint, type Picture, type Place, type Shown } from "./picture";
import { day, oneOf, parameter, view } from "./state";

export const MEASURES = ["population", "participations", "ties", "certainty", "congruence"] as const;
export type Measure = (typeof MEASURES)[number];
export type Colouring = "cluster" | Measure | RegionDivision;

/** Limits of the classes of certainty: fixed, since nearly all municipalities are certain. */
const CERTAIN = [0.5, 0.75, 0.9] as const;

/** By what municipalities are coloured. */
export const colouring = parameter<Colouring>("colour", oneOf(["cluster", ...MEASURES, ...DIVISIONS]), "cluster");

function wanted<V>(when: (chosen: Colouring) => boolean, variables: V): V | null {
  return when(colouring.value) ? variables : null;
}

export const clusters = resource(ClustersDocument, () =>
  wanted((chosen) => chosen === "cluster" || chosen === "certainty" || view.value === "network", { asOf: day.value }),
);
export const division = resource(DivisionDocument, () => {
  const chosen = colouring.value;
  return isDivision(chosen) ? { division: chosen, asOf: day.value } : null;
});
const participations = resource(ParticipationsDocument, () =>
  wanted((chosen) => chosen === "participations", { asOf: day.value }),
);
export const ties = resource(TiesDocument, () =>
  wanted((chosen) => chosen === "ties" || view.value === "network", { asOf: day.value }),
);
const congruence = resource(CongruenceDocument, () => wanted((chosen) => chosen === "congruence", { asOf: day.value }));

/** The answer that the chosen colours wait for; the scene tells of its failure. */
export const awaited = computed(() => {
  const chosen = colouring.value;
  if (chosen === "cluster" || chosen === "certainty") return clusters;
  if (isDivision(chosen)) return division;
  if (chosen === "participations") return participations;
  if (chosen === "ties") return ties;
  return chosen === "congruence" ? congruence : null;
});

/** The clusters of today, whose colours those of an earlier day keep. */
const clustersOfToday = resource(ClustersDocument, () =>
  wanted((chosen) => chosen === "cluster" && day.value !== null, { asOf: null }),
);

/** The groups of the day: clusters, or the regions of a division. */
const groups = computed<readonly Group[] | null>(() => {
  const chosen = colouring.value;
  if (chosen === "cluster") return groupsOf(clusters.state.value.data);
  return isDivision(chosen) ? regionsOf(division.state.value.data, chosen) : null;
});

/** The value of a measure by code, in its unit, and how it is written. */
const measure = computed<{ readonly values: ReadonlyMap<string, number>; readonly write: (value: number) => string } | null>(
  () => {
    const values = new Map<string, number>();
    const chosen = colouring.value;
    if (chosen === "population") {
      for (const { code, population } of ground.value?.places.values() ?? []) if (population !== null) values.set(code, population);
      return { values, write: (value) => number(value) };
    }
    if (chosen === "participations") {
      for (const { code, sharedServices } of participations.state.value.data?.municipalities.nodes ?? [])
        values.set(code, sharedServices.totalCount);
      return { values, write: (value) => number(value) };
    }
    if (chosen === "ties") {
      const columns = ties.state.value.data?.collaborationTies?.columns;
      for (const code of columns ? (ground.value?.places.keys() ?? []) : []) values.set(code, 0);
      for (const place of [...(columns?.municipality ?? []), ...(columns?.partner ?? [])]) {
        const code = columns?.codes[place] ?? "";
        values.set(code, (values.get(code) ?? 0) + 1);
      }
      return { values, write: (value) => number(value) };
    }
    if (chosen === "certainty") {
      for (const { members } of clusters.state.value.data?.clusterAnalysis?.clusters ?? [])
        for (const { certainty, municipality } of members) values.set(municipality.code, certainty);
      return { values, write: percent };
    }
    if (chosen === "congruence") {
      for (const { code, congruence: found } of congruence.state.value.data?.municipalities.nodes ?? [])
        if (found?.territorial) values.set(code, found.territorial.value);
      return { values, write: percent };
    }
    return null;
  },
);

export function nameOf(chosen: Colouring): string {
  return isDivision(chosen) ? divisionName(chosen) : texts.value.colours[chosen];
}

/** The picture of the chosen colours. */
const colours = computed<Shown>(() => {
  const found = ground.value;
  if (places.state.value.waiting || awaited.value?.state.value.waiting) return "waiting";
  // Without boundaries they are waited for; without municipalities, as on a day before the data, there is nothing.
  if (!found) return places.state.value.data ? "waiting" : null;
  if (successors.state.value.waiting || clustersOfToday.state.value.waiting) return "waiting";
  const questions = [(awaited.value ?? places).question.value].filter((question): question is Question => Boolean(question));
  const title = nameOf(colouring.value);
  if (groups.value) return ofGroups(found, title, groups.value, questions);
  if (measure.value && measure.value.values.size > 0) return ofMeasure(found, title, measure.value, questions);
  return null;
});

const shown = computed<Shown>(() => overlay.value ?? colours.value);
let last: Picture | null = null;

/** What the scene shows: while a new picture is waited for, the one before it. */
export const picture = computed<Picture | null>(() => {
  if (shown.value !== "waiting") last = shown.value;
  return last;
});

export const waiting = computed(() => shown.value === "waiting");

function extra({ within }: Ground, paint: (code: string) => Paint): LegendEntry[] {
  return [noData(), several()].flatMap(({ fill, words }) => {
    const count = [...within.keys()].filter((code) => paint(code).fill === fill).length;
    return count > 0 ? [{ fill, words, count }] : [];
  });
}

function ofGroups(found: Ground, title: string, given: readonly Group[], questions: readonly Question[]): Picture {
  const t = texts.value;
  const groupOf = groupsByCode(given);
  const chosen = coloursOf(found, given, groupsOf(clustersOfToday.state.value.data));
  const paint = painted(found, given, chosen);
  const inhabitants = (codes: readonly string[]) =>
    codes.reduce((sum, code) => sum + (found.places.get(code)?.population ?? 0), 0);
  return {
    title,
    paint,
    groups: given.map(({ name, codes }) => ({ name, codes, weight: inhabitants(codes) })),
    legend: {
      entries: [
        ...given.map(({ key, name, codes }) => ({ fill: `group-${chosen.get(key)}`, words: inShort(name), count: codes.length })),
        ...extra(found, paint),
      ],
      note: t.legend.touching,
    },
    questions,
    table: {
      caption: title,
      columns: [{ title: t.columns.municipality }, { title: t.columns.group }, { title: t.columns.population }],
      rows: rowsOf(found, ({ code, population }) => [groupOf.get(code)?.name ?? null, population]),
    },
  };
}

function ofMeasure(
  found: Ground,
  title: string,
  { values, write }: NonNullable<typeof measure.value>,
  questions: readonly Question[],
): Picture {
  const t = texts.value;
  const given = [...values.values()];
  const isFixed = colouring.value === "certainty";
  const between = isFixed ? CERTAIN : limits(given);
  const shares = write === percent;
  const paint = paintAreas(found, ({ code }) => {
    const value = values.get(code);
    return value === undefined ? noData() : { fill: `step-${stepOf(value, between)}`, words: write(value) };
  });
  const entries = [...between.keys(), between.length].map((step) => {
    const [low, high] = [between[step - 1], between[step]];
    const least = low ?? Math.min(...given);
    const words =
      high === undefined
        ? low === undefined
          ? write(least)
          : t.legend.from(write(low))
        : shares
          ? low === undefined
            ? t.legend.upTo(write(high))
            : t.legend.between(write(low), write(high))
          : counted(least, high - 1);
    return { fill: `step-${step}`, words, count: given.filter((value) => stepOf(value, between) === step).length };
  });
  /** A class of whole numbers, both within it. */
  function counted(first: number, last: number): string {
    return first === last ? write(first) : `${write(first)}–${write(last)}`;
  }
  const units: Readonly<Partial<Record<Colouring, string>>> = {
    population: t.legend.inhabitants,
    participations: t.legend.services,
    ties: t.legend.partners,
  };
  return {
    title,
    paint,
    legend: {
      unit: units[colouring.value] ?? t.legend.share,
      entries: [...entries, ...extra(found, paint)],
      note: isFixed ? t.legend.fixed : t.legend.classes,
    },
    questions,
    table: {
      caption: title,
      columns: [{ title: t.columns.municipality }, { title, digits: shares ? 2 : 0 }],
      rows: rowsOf(found, ({ code }) => [values.get(code) ?? null]),
    },
  };
}

function rowsOf({ places }: Ground, rest: (place: Place) => readonly (string | number | null)[]) {
  return [...places.values()].map((place) => ({
    values: [place.name, ...rest(place)],
    leadsTo: { kind: "Municipality", key: place.code },
  }));
}
