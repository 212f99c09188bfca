import type { Box, Point } from "../geo";

/** A name that may be written, at a place of the drawing. */
export interface Name {
  readonly key: string;
  readonly lines: readonly string[];
  readonly at: Point;
  /** Names with more of it go first. */
  readonly weight: number;
  readonly kind: "group" | "place" | "self";
}

export interface Written {
  readonly name: Name;
  readonly x: number;
  readonly y: number;
}

const LINE = { group: 15, place: 13, self: 15 } as const;
const MARGIN = 3;

/**
 * The names that can be written in a window without touching each other or what is `covered`; those given first go
 * first. Positions are in pixels.
 */
export function placed(
  names: readonly Name[],
  width: number,
  height: number,
  covered: readonly Box[],
  onScreen: (at: Point) => Point,
  widthOf: (line: string, kind: Name["kind"]) => number,
): Written[] {
  const written: Written[] = [];
  const taken: Box[] = [...covered];
  for (const name of names) {
    const { x, y } = onScreen(name.at);
    const half = Math.max(...name.lines.map((line) => widthOf(line, name.kind))) / 2 + MARGIN;
    const tall = (LINE[name.kind] * name.lines.length) / 2 + MARGIN;
    const box = { left: x - half, right: x + half, top: y - tall, bottom: y + tall };
    if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height) continue;
    const free = taken.every(
      (other) => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom,
    );
    if (!free) continue;
    taken.push(box);
    written.push({ name, x, y });
  }
  return written;
}

export const lineHeight = (kind: Name["kind"]): number => LINE[kind];
