import { forceCollide, forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";

import { WIDTH, type Geography, type Point } from "../geo";

const ROUNDS = 120;
/** Ties weaker than this hardly pull, and there are very many of them. */
const LEAST = 0.1;
const MARGIN = 40;

interface Node extends SimulationNodeDatum {
  readonly code: string;
  readonly home: Point;
}

export interface TieColumns {
  readonly codes: readonly string[];
  readonly municipality: readonly number[];
  readonly partner: readonly number[];
  readonly weight: readonly number[];
}

/**
 * Where each municipality stands in the network: its ties pull it to its partners, its place on the map holds it.
 *
 * It starts from the map and has no chance in it, so that everybody sees the same.
 */
export function layout(geography: Geography, columns: TieColumns): Map<string, Point> {
  const nodes: Node[] = [...geography.areas.values()].map(({ code, middle }) => ({ code, home: middle, x: middle.x, y: middle.y }));
  const places = new Map(nodes.map((node) => [node.code, node] as const));
  const links = columns.weight.flatMap((weight, place) => {
    const source = places.get(columns.codes[columns.municipality[place] ?? 0] ?? "");
    const target = places.get(columns.codes[columns.partner[place] ?? 0] ?? "");
    return source && target && weight >= LEAST ? [{ source, target, weight }] : [];
  });
  forceSimulation(nodes)
    .stop()
    .alphaDecay(1 - 0.01 ** (1 / ROUNDS))
    .force(
      "ties",
      forceLink<Node, (typeof links)[number]>(links)
        .distance(22)
        .strength(({ weight }) => Math.min(0.5, weight * 0.25)),
    )
    .force("x", forceX<Node>(({ home }) => home.x).strength(0.22))
    .force("y", forceY<Node>(({ home }) => home.y).strength(0.22))
    .force("room", forceCollide<Node>(10).strength(0.9).iterations(2))
    .tick(ROUNDS);
  return spread(new Map(nodes.map(({ code, x, y }) => [code, { x: x ?? 0, y: y ?? 0 }] as const)), geography.height);
}

/** As large as the map: ties pull everything together. */
function spread(found: ReadonlyMap<string, Point>, height: number): Map<string, Point> {
  const scaled = (axis: "x" | "y", size: number): ((value: number) => number) => {
    const values = [...found.values()].map((point) => point[axis]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return (value) => MARGIN + ((value - least) / (most - least)) * (size - 2 * MARGIN);
  };
  const [x, y] = [scaled("x", WIDTH), scaled("y", height)];
  return new Map([...found].map(([code, point]) => [code, { x: x(point.x), y: y(point.y) }] as const));
}
