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

/** A municipality as it lies: its outline, the middle of it, and whom it touches. */
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

/** TopoJSON: a ring is a row of arcs, by number; `~number` is an arc the other way round. */
export interface Boundaries {
  readonly transform: { readonly scale: Pair; readonly translate: Pair };
  readonly arcs: readonly (readonly Pair[])[];
  readonly objects: {
    readonly municipalities: {
      readonly geometries: readonly { readonly id: string; readonly arcs: readonly (readonly (readonly number[])[])[] }[];
    };
  };
}

type Pair = readonly [number, number];

/** Fetches the boundaries and lays them out flat. */
export async function fetchGeography(url: string): Promise<Geography> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The boundaries are not to be had: ${response.status}.`);
  return geography((await response.json()) as Boundaries);
}

/** Each line is laid out and written once, whichever areas it bounds: numbers to text are most of the work. */
export function geography(boundaries: Boundaries): Geography {
  const { arcs, height } = flattened(boundaries);
  const written = arcs.map((arc) => arc.map(({ x, y }) => `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`));
  const lines = written.map((points) => points.join("L"));
  const back = written.map((points) => points.toReversed().join("L"));
  const { geometries } = boundaries.objects.municipalities;
  const sides: Set<string>[] = arcs.map(() => new Set());
  for (const { id, arcs: parts } of geometries) for (const place of parts.flat(2)) sides[forward(place)]?.add(id);

  const areas = new Map<string, Area>();
  for (const { id, arcs: parts } of geometries) {
    const shape = parts.map((rings) => rings.map((ring) => ring.flatMap((place) => laid(arcs, place))));
    const touching = new Set(parts.flat(2).flatMap((place) => [...(sides[forward(place)] ?? [])]));
    touching.delete(id);
    areas.set(id, {
      code: id,
      middle: middleOf(shape),
      outline: parts
        .flat()
        .map((ring) => `M${ring.map((place) => (place < 0 ? back[~place] : lines[place])).join("L")}Z`)
        .join(""),
      box: boxOf(shape.flat(2)),
      touching: [...touching],
    });
  }
  const drawn = (test: (one: string, other: string | undefined) => boolean): string =>
    lines
      .filter((_, place) => {
        const [one, other] = sides[place] ?? [];
        return one !== undefined && test(one, other);
      })
      .map((line) => `M${line}`)
      .join("");
  return {
    height,
    areas,
    borders: (differ = () => true) => drawn((one, other) => other !== undefined && differ(one, other)),
    outline: drawn((_, other) => other === undefined),
  };
}

function forward(place: number): number {
  return place < 0 ? ~place : place;
}

function laid(arcs: readonly (readonly Point[])[], place: number): readonly Point[] {
  return place < 0 ? (arcs[~place] ?? []).toReversed() : (arcs[place] ?? []);
}

/** The arcs in the units of the drawing, by the projection of Mercator: north is up everywhere, and shapes are kept. */
function flattened({ transform, arcs }: Boundaries): { readonly arcs: readonly (readonly Point[])[]; readonly height: number } {
  const [[kx, ky], [dx, dy]] = [transform.scale, transform.translate];
  const radians = Math.PI / 180;
  const projected = arcs.map((arc) => {
    let [x, y] = [0, 0];
    // After the first, positions are differences.
    return arc.map(([right, up]) => {
      x += right;
      y += up;
      return { x: (x * kx + dx) * radians, y: -Math.log(Math.tan(Math.PI / 4 + ((y * ky + dy) * radians) / 2)) };
    });
  });
  const { left, top, right, bottom } = boxOf(projected.flat());
  const scale = WIDTH / (right - left);
  return {
    arcs: projected.map((arc) => arc.map(({ x, y }) => ({ x: (x - left) * scale, y: (y - top) * scale }))),
    height: Math.ceil((bottom - top) * scale),
  };
}

/** Where the name of an area is written: the centre of gravity of its largest part. Its holes go the other way round. */
function middleOf(parts: readonly (readonly (readonly Point[])[])[]): Point {
  let [most, middle] = [0, { x: 0, y: 0 }];
  for (const part of parts) {
    let [area, x, y] = [0, 0, 0];
    for (const ring of part) {
      let before = ring.at(-1) ?? middle;
      for (const point of ring) {
        const cross = before.x * point.y - point.x * before.y;
        area += cross;
        x += (before.x + point.x) * cross;
        y += (before.y + point.y) * cross;
        before = point;
      }
    }
    if (Math.abs(area) <= most) continue;
    most = Math.abs(area);
    middle = { x: x / (3 * area), y: y / (3 * area) };
  }
  return middle;
}

function boxOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, top, right, bottom };
}

/** The box around some areas; null around none. */
export function around(areas: Iterable<Area>): Box | null {
  const corners = [...areas].flatMap(({ box: { left, top, right, bottom } }) => [
    { x: left, y: top },
    { x: right, y: bottom },
  ]);
  return corners.length > 0 ? boxOf(corners) : null;
}
