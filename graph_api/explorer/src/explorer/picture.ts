import { computed, effect, signal, type Signal } from "@preact/signals";

import { resource, type Question, type State } from "./api";
import { fetchGeography, type Geography } from "./geo";
import { PlacesDocument, SuccessorsDocument, type PlacesQuery, type SuccessorsQuery } from "./generated/graphql";
import { date, texts } from "./i18n";
import type { Table } from "./parts/table";
import { day, opened, shown } from "./state";

/** How one area is filled, and what is read of it. */
export interface Paint {
  /** `group-0`, `step-3`, `self`, `rest`, `none` or `mixed`: a class of the style sheet. */
  readonly fill: string;
  /** In words, as `249,783 inhabitants`. */
  readonly words: string;
  /** What it belongs to; between areas of different groups runs a border. */
  readonly group?: string;
}

export interface LegendEntry {
  readonly fill: string;
  readonly words: string;
  /** How many areas have it. */
  readonly count?: number;
}

/** A line between two municipalities that the map draws; weight 0 to 1. */
export interface Arc {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** A name over several areas, such as that of a cluster. */
export interface GroupName {
  readonly name: string;
  readonly codes: readonly string[];
  readonly weight: number;
}

/** All that the scene shows: whoever makes one paints the map and the network. */
export interface Picture {
  readonly title: string;
  readonly legend: { readonly unit?: string; readonly entries: readonly LegendEntry[]; readonly note?: string };
  readonly paint: (code: string) => Paint;
  readonly groups?: readonly GroupName[];
  readonly arcs?: readonly Arc[];
  /** What is brought into view; without it the whole country is. */
  readonly frame?: readonly string[];
  /** The same as a table. */
  readonly table: Table;
  readonly questions: readonly Question[];
}

/** A picture; that it is waited for, so that the one before it stays; or that there is none. */
export type Shown = Picture | "waiting" | null;

export interface Place {
  readonly code: string;
  readonly name: string;
  readonly population: number | null;
}

/** What every picture is painted on. */
export interface Ground {
  readonly geography: Geography;
  readonly on: string;
  readonly attribution: string;
  readonly drawnOn: string;
  readonly newestDay: string | null;
  /** The municipalities of the day, by code. */
  readonly places: ReadonlyMap<string, Place>;
  /** For each area the municipalities that lay there on the day: itself, or what came before it. */
  readonly within: ReadonlyMap<string, readonly Place[]>;
}

export const places = resource(PlacesDocument, () => ({ asOf: day.value }));
export const successors = resource(SuccessorsDocument, () => {
  const on = day.value;
  const drawn = places.state.value.data?.graph.boundaries.date;
  return on && drawn && on < drawn ? { asOf: on } : null;
});

export const geography: Signal<Geography | null> = signal(null);
export const geographyFailed = signal(false);

/** The page that the service sends names them, so that they come along with the scripts, not after the first answer. */
const announced = document.querySelector("link[rel=preload][as=fetch]")?.getAttribute("href");

let fetched: string | null = null;
effect(() => {
  const url = places.state.value.data?.graph.boundaries.url ?? announced;
  if (!url || url === fetched) return;
  fetched = url;
  fetchGeography(url).then(
    (found) => (geography.value = found),
    () => {
      fetched = null;
      geographyFailed.value = true;
    },
  );
});

export const ground = computed<Ground | null>(() => groundOf(geography.value, places.state.value, successors.state.value));

/** What pictures of one day are painted on; null while it is not known. */
export function groundOf(
  found: Geography | null,
  { data }: State<PlacesQuery>,
  succession: State<SuccessorsQuery>,
): Ground | null {
  if (!data || !found) return null;
  const named = new Map(data.municipalities.nodes.map((place) => [place.code, place] as const));
  const later = after(succession);
  const within = new Map<string, Place[]>([...found.areas.keys()].map((code) => [code, []]));
  for (const place of named.values()) {
    const areas = found.areas.has(place.code) ? [place.code] : (later.get(place.code) ?? []);
    for (const code of areas) within.get(code)?.push(place);
  }
  return {
    geography: found,
    on: data.graph.on,
    attribution: data.graph.boundaries.attribution,
    drawnOn: data.graph.boundaries.date,
    newestDay: data.graph.newestDay ?? null,
    places: named,
    within,
  };
}

/** The last ones in each line of succession, by the code of the first. */
function after(state: State<SuccessorsQuery>): Map<string, string[]> {
  return new Map((state.data?.municipalities.nodes ?? []).map((line) => [line.code, ends(line)]));
}

interface Line {
  readonly code: string;
  readonly successors?: { readonly nodes: readonly Line[] };
}

function ends({ code, successors: next }: Line): string[] {
  const later = next?.nodes ?? [];
  return later.length > 0 ? [...new Set(later.flatMap(ends))] : [code];
}

/** The day of what is shown; empty where that is of two days, which its title says. */
export function dated(): string {
  const subject = shown.value ?? opened.value;
  return ground.value && subject?.kind !== "Days" ? texts.value.scene.on(date(ground.value.on)) : "";
}

export function noData(): Paint {
  return { fill: "none", words: texts.value.legend.noData };
}

export function several(): Paint {
  return { fill: "mixed", words: texts.value.legend.several };
}

/** The picture of an area as a whole: of its municipalities of the day, where these agree. */
export function paintAreas({ within }: Ground, paint: (place: Place) => Paint): (code: string) => Paint {
  const [none, mixed] = [noData(), several()];
  const made = new Map<string, Paint>();
  for (const [code, members] of within) {
    const paints = members.map(paint);
    const [first] = paints;
    made.set(code, !first ? none : paints.every(({ fill, group }) => fill === first.fill && group === first.group) ? first : mixed);
  }
  return (code) => made.get(code) ?? none;
}
