import { geoMercator, geoPath } from "d3-geo";
import { feature, mesh, neighbors } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** The drawing is this wide; its height follows from the country. */
export const WIDTH = 1000;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A municipality as it lies: its outline around its middle, and whom it touches. */
export interface Area {
  readonly code: string;
  readonly middle: Point;
  readonly outline: string;
  readonly box: Box;
  readonly touching: readonly string[];
}

export interface Geography {
  readonly height: number;
  readonly areas: ReadonlyMap<string, Area>;
  /** The lines between areas that differ, as a path; without a test every line between two areas. */
  readonly borders: (differ?: (one: string, other: string) => boolean) => string;
  /** Coast and frontier. */
  readonly outline: string;
}

type Boundaries = Topology<{ municipalities: GeometryCollection }>;

/** Fetches the boundaries and lays them out flat. */
export async function fetchGeography(url: string): Promise<Geography> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The boundaries are not to be had: ${response.status}.`);
  return geography((await response.json()) as Boundaries);
}

export function geography(boundaries: Boundaries): Geography {
  const { municipalities } = boundaries.objects;
  const shapes = feature(boundaries, municipalities);
  const projection = geoMercator().precision(0).fitWidth(WIDTH, shapes);
  const flat = geoPath(projection).digits(2);
  const height = Math.ceil(flat.bounds(shapes)[1][1]);
  const beside = neighbors(municipalities.geometries);
  const codes = municipalities.geometries.map(({ id }) => String(id));
  const areas = new Map<string, Area>();
  shapes.features.forEach((shape, place) => {
    const code = codes[place] ?? "";
    const [[left, top], [right, bottom]] = flat.bounds(shape);
    const [x, y] = flat.centroid(largestPart(shape.geometry as unknown as Areal, flat));
    const around = geoPath({ stream: (sink) => projection.stream({ ...shifted(sink, x, y) }) }).digits(2);
    areas.set(code, {
      code,
      middle: { x, y },
      outline: around(shape) ?? "",
      box: { left, top, right, bottom },
      touching: (beside[place] ?? []).map((other) => codes[other] ?? ""),
    });
  });
  const drawn = (test: (one: string, other: string) => boolean): string =>
    flat(mesh(boundaries, municipalities as GeometryCollection, (one, other) => test(String(one.id), String(other.id)))) ?? "";
  return {
    height,
    areas,
    borders: (differ = () => true) => drawn((one, other) => one !== other && differ(one, other)),
    outline: drawn((one, other) => one === other),
  };
}

type Areal = { readonly type: "MultiPolygon"; readonly coordinates: MultiPolygonCoordinates };
type MultiPolygonCoordinates = [number, number][][][];

/** The part of a municipality that its name is written on: of those with islands the largest one. */
function largestPart(shape: Areal, flat: ReturnType<typeof geoPath>): { type: "Polygon"; coordinates: [number, number][][] } {
  const parts = shape.coordinates.map((coordinates) => ({ type: "Polygon" as const, coordinates }));
  return parts.reduce((largest, part) => (flat.area(part) > flat.area(largest) ? part : largest));
}

type Sink = Parameters<ReturnType<typeof geoMercator>["stream"]>[0];

function shifted(sink: Sink, x: number, y: number): Sink {
  return {
    point: (px, py) => sink.point(px - x, py - y),
    lineStart: () => sink.lineStart(),
    lineEnd: () => sink.lineEnd(),
    polygonStart: () => sink.polygonStart(),
    polygonEnd: () => sink.polygonEnd(),
  };
}

/** The box around some areas; null around none. */
export function around(areas: Iterable<Area>): Box | null {
  let box: Box | null = null;
  for (const { box: each } of areas) {
    box = box
      ? {
          left: Math.min(box.left, each.left),
          top: Math.min(box.top, each.top),
          right: Math.max(box.right, each.right),
          bottom: Math.max(box.bottom, each.bottom),
        }
      : each;
  }
  return box;
}
