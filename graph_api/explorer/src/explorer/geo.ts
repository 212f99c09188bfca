import { feature, mesh, neighbors, transform } from "topojson-client";
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
  const { topology, height } = flattened(boundaries);
  const { municipalities } = topology.objects;
  const beside = neighbors(municipalities.geometries);
  const codes = municipalities.geometries.map(({ id }) => String(id));
  const areas = new Map<string, Area>();
  feature(topology, municipalities).features.forEach(({ geometry }, place) => {
    const code = codes[place] ?? "";
    const { coordinates: parts } = geometry as unknown as { readonly coordinates: readonly Rings[] };
    const middle = middleOf(parts);
    areas.set(code, {
      code,
      middle,
      outline: parts.flat().map((ring) => `${path(ring.slice(0, -1), middle)}Z`).join(""),
      box: boxOf(parts.flat(2)),
      touching: (beside[place] ?? []).map((other) => codes[other] ?? ""),
    });
  });
  const drawn = (test: (one: string, other: string) => boolean): string =>
    (mesh(topology, municipalities, (one, other) => test(String(one.id), String(other.id))).coordinates as Position[][])
      .map((line) => path(line))
      .join("");
  return {
    height,
    areas,
    borders: (differ = () => true) => drawn((one, other) => one !== other && differ(one, other)),
    outline: drawn((one, other) => one === other),
  };
}

type Position = [number, number];
type Rings = readonly (readonly Position[])[];

/** The lines in Mercator's projection, each once, as wide as the drawing. */
function flattened(boundaries: Boundaries): { readonly topology: Boundaries; readonly height: number } {
  const degrees = transform(boundaries.transform ?? null);
  const arcs = boundaries.arcs.map((arc) =>
    arc.map((step, place): Position => {
      const [longitude = 0, latitude = 0] = degrees(step, place > 0);
      return [(longitude * Math.PI) / 180, -Math.asinh(Math.tan((latitude * Math.PI) / 180))];
    }),
  );
  const { left, top, right, bottom } = boxOf(arcs.flat());
  const scale = WIDTH / (right - left);
  const { transform: _, ...rest } = boundaries;
  const laid = arcs.map((arc) => arc.map(([x, y]) => [(x - left) * scale, (y - top) * scale]));
  return { topology: { ...rest, arcs: laid }, height: Math.ceil((bottom - top) * scale) };
}

/** A line as a path, as seen from a point. */
function path(line: readonly Position[], { x, y }: Point = { x: 0, y: 0 }): string {
  const written = (value: number): number => Math.round(value * 100) / 100;
  return `M${line.map(([px, py]) => `${written(px - x)},${written(py - y)}`).join("L")}`;
}

/** Where the name of a municipality is written: the centre of gravity of its largest part. */
function middleOf(parts: readonly Rings[]): Point {
  let [x, y, largest] = [0, 0, 0];
  for (const rings of parts) {
    let [sumX, sumY, doubled] = [0, 0, 0];
    for (const ring of rings) {
      ring.forEach(([x1, y1], place) => {
        const [x0, y0] = ring.at(place - 1) ?? [x1, y1];
        const cross = x0 * y1 - x1 * y0;
        sumX += (x0 + x1) * cross;
        sumY += (y0 + y1) * cross;
        doubled += cross;
      });
    }
    if (Math.abs(doubled) > largest) [x, y, largest] = [sumX / (3 * doubled), sumY / (3 * doubled), Math.abs(doubled)];
  }
  return { x, y };
}

function boxOf(points: readonly Position[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  }
  return { left, top, right, bottom };
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
