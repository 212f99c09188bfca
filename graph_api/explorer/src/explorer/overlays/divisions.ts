import { computed } from "@preact/signals";

import { resource } from "../api";
import { DivisionDocument, DivisionPairDocument, type DivisionPairQuery, type RegionDivision } from "../generated/graphql";
import { divisionName, groupsByCode, isDivision, regionsOf } from "../groups";
import { texts, within } from "../i18n";
import { ground, noData, paintAreas, type Shown } from "../picture";
import { day, opened, shown } from "../state";

/** Two divisions beside each other. */
export type Both = readonly [RegionDivision, RegionDivision];

/** The two divisions of a key, as `PROVINCE,SAFETY_REGION`; null where it has no two. */
export function divisionsOf(key: string): Both | null {
  const [one = "", other = ""] = key.split(",");
  return isDivision(one) && isDivision(other) && one !== other ? [one, other] : null;
}

/** A division to begin with, beside this one. */
export function beside(division: RegionDivision): Both {
  return [division, division === "SAFETY_REGION" ? "PROVINCE" : "SAFETY_REGION"];
}

type Pair = NonNullable<DivisionPairQuery["regionCongruence"]>["pairs"][number];

/** Of both ways in which one can lie within the other the one that comes nearest. */
export function nearest({ nesting, reverseNesting }: Pair): Pair["nesting"] {
  return (reverseNesting.share ?? 0) > (nesting.share ?? 0) ? reverseNesting : nesting;
}

const both = computed<Both | null>(() => {
  const subject = shown.value ?? opened.value;
  return subject?.kind === "Divisions" ? divisionsOf(subject.key) : null;
});

const pair = resource(DivisionPairDocument, () => (both.value ? { divisions: [...both.value], asOf: day.value } : null));
const one = resource(DivisionDocument, () => (both.value ? { division: both.value[0], asOf: day.value } : null));
const other = resource(DivisionDocument, () => (both.value ? { division: both.value[1], asOf: day.value } : null));

/** The lines of both divisions, and the municipalities for which one does not lie within the other. */
export const divisions = computed<Shown>(() => {
  const t = texts.value;
  const found = ground.value;
  if ([pair, one, other].some(({ state }) => state.value.waiting)) return "waiting";
  const question = pair.question.value;
  const [nested] = pair.state.value.data?.regionCongruence?.pairs ?? [];
  if (!found || !both.value || !question || !nested) return null;
  const [first, second] = both.value;
  const [ofFirst, ofSecond] = [regionsOf(one.state.value.data, first) ?? [], regionsOf(other.state.value.data, second) ?? []].map(groupsByCode);
  const { division, within: outer, exceptions } = nearest(nested);
  const breaking = new Map(exceptions.map((each) => [each.municipality.code, each] as const));
  const regions = (code: string): readonly (string | null)[] => [ofFirst, ofSecond].map((of) => of?.get(code)?.name ?? null);
  const title = t.divisions[exceptions.length > 0 ? "breaking" : "within"](divisionName(division), within(divisionName(outer)));
  const outside = t.divisions.outside;
  const paint = paintAreas(found, ({ code }) => {
    const names = regions(code);
    if (names.every((name) => name === null)) return noData();
    const group = names.join("|");
    const exception = breaking.get(code);
    return exception
      ? { fill: "part", words: outside(exception.region.name, exception.mostly.name, exception.liesIn.name), group }
      : { fill: "rest", words: names.map((name) => name ?? "–").join(" · "), group };
  });
  return {
    title,
    paint,
    frame: [],
    legend: {
      entries: [
        { fill: "part", words: t.divisions.breaks, count: exceptions.length },
        { fill: "rest", words: t.divisions.fits, count: found.places.size - exceptions.length },
      ],
      note: t.divisions.lines,
    },
    questions: [question],
    table: {
      caption: title,
      columns: [
        { title: t.columns.municipality },
        { title: divisionName(first) },
        { title: divisionName(second) },
        { title: t.divisions.breaks },
      ],
      rows: [...found.places.values()].map(({ code, name }) => ({
        values: [name, ...regions(code), breaking.has(code) ? t.divisions.yes : null],
        leadsTo: { kind: "Municipality", key: code },
      })),
    },
  };
});
