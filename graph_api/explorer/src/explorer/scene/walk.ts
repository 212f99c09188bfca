import type { Point } from "../geo";

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** The nearest of `all` from `start` in the direction of an arrow key: within 45 degrees of it, and sideways counts double. */
export function next(start: string, key: string, all: ReadonlyMap<string, Point>): string | null {
  const direction = DIRECTIONS[key];
  const from = all.get(start);
  if (!direction || !from) return null;
  let nearest: string | null = null;
  let least = Infinity;
  for (const [code, { x, y }] of all) {
    const ahead = (x - from.x) * direction.x + (y - from.y) * direction.y;
    const aside = Math.abs((x - from.x) * direction.y - (y - from.y) * direction.x);
    if (code === start || ahead <= 0 || aside > ahead) continue;
    if (ahead + 2 * aside < least) {
      least = ahead + 2 * aside;
      nearest = code;
    }
  }
  return nearest;
}
