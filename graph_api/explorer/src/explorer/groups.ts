import type { ClustersQuery, DivisionQuery, RegionDivision } from "./generated/graphql";
import { label, sentence } from "./i18n";
import { lastingKey, lastingName } from "./lasting";
import { coloured } from "./palette";
import { noData, paintAreas, type Ground, type Paint } from "./picture";
import { open } from "./state";

export const DIVISIONS: readonly RegionDivision[] = [
  "PROVINCE",
  "SAFETY_REGION",
  "PUBLIC_HEALTH_REGION",
  "YOUTH_CARE_REGION",
  "LABOUR_MARKET_REGION",
  "LABOUR_MARKET_REGION_PLUS",
  "ENERGY_REGION",
  "ENERGY_SUBREGION",
  "SAFE_HOME_REGION",
  "TRANSITION_POINT_REGION",
  "CARE_OFFICE_REGION",
  "JUDICIAL_DISTRICT",
  "APPEAL_DISTRICT",
  "CHAMBER_OF_COMMERCE_REGION",
  "COROP",
  "COROP_PLUS",
  "COROP_SUB",
  "PART_OF_COUNTRY",
  "AGRICULTURAL_AREA",
  "AGRICULTURAL_AREA_GROUP",
  "TOURIST_AREA",
  "TOURIST_AREA_GROUP",
];

export function isDivision(given: string): given is RegionDivision {
  return DIVISIONS.some((division) => division === given);
}

export function divisionName(division: RegionDivision): string {
  return sentence(label("RegionDivision", division));
}

/** A group of municipalities that a map is coloured by. */
export interface Group {
  readonly key: string;
  /** The same on every day, where it is known. */
  readonly lasting: string;
  readonly name: string;
  readonly codes: readonly string[];
  readonly open: (() => void) | null;
}

/** Clusters as groups, by the name that they have on every day. */
export function groupsOf(data: ClustersQuery | null): readonly Group[] | null {
  return (
    data?.clusterAnalysis?.clusters.map((cluster) => ({
      key: String(cluster.number),
      lasting: lastingKey(cluster),
      name: lastingName(cluster),
      codes: cluster.members.map(({ municipality }) => municipality.code),
      open: () => open("Cluster", lastingKey(cluster)),
    })) ?? null
  );
}

/** The regions of a division as groups, without those of no municipality. */
export function regionsOf(data: DivisionQuery | null, division: RegionDivision): readonly Group[] | null {
  return (
    data?.regions.nodes
      .filter(({ municipalities }) => municipalities.nodes.length > 0)
      .map(({ code, name, municipalities }) => ({
        key: code,
        lasting: code,
        name,
        codes: municipalities.nodes.map((municipality) => municipality.code),
        open: () => open("Region", `${division}-${code}`),
      })) ?? null
  );
}

/** The group of each municipality, by its code. */
export function groupsByCode(given: readonly Group[]): ReadonlyMap<string, Group> {
  return new Map(given.flatMap((group) => group.codes.map((code) => [code, group] as const)));
}

/** Each area in the colour of its group. */
export function painted(found: Ground, given: readonly Group[], colours: ReadonlyMap<string, number>): (code: string) => Paint {
  const groupOf = groupsByCode(given);
  return paintAreas(found, ({ code }) => {
    const group = groupOf.get(code);
    return group ? { fill: `group-${colours.get(group.key)}`, words: group.name, group: group.key } : noData();
  });
}

/** The colour of each group, by its key: where it can, the one that it has among `kept`. */
export function coloursOf(
  found: Ground,
  given: readonly Group[],
  kept: readonly Group[] | null = null,
): ReadonlyMap<string, number> {
  const groupOf = new Map(given.flatMap(({ key, codes }) => codes.map((code) => [code, key] as const)));
  const keyOf = (area: string): readonly string[] =>
    [area, ...(found.within.get(area) ?? []).map(({ code }) => code)].flatMap((code) => groupOf.get(code) ?? []);
  const beside = new Map(given.map(({ key }) => [key, new Set<string>()]));
  for (const { code, touching } of found.geography.areas.values()) {
    for (const own of keyOf(code))
      for (const other of touching.flatMap(keyOf)) if (own !== other) beside.get(own)?.add(other);
  }
  const before = kept && coloursOf(found, kept);
  const lasting = new Map(kept?.map(({ key, lasting: each }) => [each, before?.get(key)] as const));
  const wanted = given.flatMap(({ key, lasting: each }) => {
    const colour = lasting.get(each);
    return colour === undefined ? [] : [[key, colour] as const];
  });
  return coloured(
    given.map(({ key }) => key),
    (key) => beside.get(key) ?? new Set(),
    new Map(wanted),
  );
}
