import { computed } from "@preact/signals";

import { clusters, picture, ties } from "../colouring";
import { ground } from "../picture";
import { parameter } from "../state";
import type { Layout, Strand } from "./drawing";
import { layout } from "./layout";

/** Ties are drawn from this strength on. */
export const threshold = parameter<number>(
  "from",
  { read: (given) => (Number.isFinite(Number(given)) ? Number(given) : null), write: String },
  0.1,
);

const CLASSES = [0.1, 0.3, 1] as const;

/** The network of the day: where each municipality stands, and its ties; null until both answers are there. */
export const network = computed<(Layout & { readonly strands: readonly Strand[]; readonly drawn: number; readonly all: number }) | null>(
  () => {
    const found = ground.value;
    const columns = ties.state.value.data?.collaborationTies?.columns;
    const shown = picture.value;
    if (!found || !columns || !shown || !clusters.state.value.data) return null;
    const positions = arranged.value;
    if (!positions) return null;
    const paths = new Map<string, string[]>();
    let drawn = 0;
    columns.weight.forEach((weight, place) => {
      if (weight < threshold.value) return;
      const [one, other] = [columns.codes[columns.municipality[place] ?? 0], columns.codes[columns.partner[place] ?? 0]];
      const [a, b] = [positions.get(one ?? ""), positions.get(other ?? "")];
      if (!one || !other || !a || !b) return;
      drawn += 1;
      const fills = [shown.paint(one), shown.paint(other)] as const;
      const same = fills[0].group !== undefined && fills[0].group === fills[1].group;
      const className = `strand weight-${CLASSES.filter((limit) => weight >= limit).length} ${same ? fills[0].fill : "between"}`;
      const path = paths.get(className) ?? [];
      path.push(`M${a.x.toFixed(1)},${a.y.toFixed(1)}L${b.x.toFixed(1)},${b.y.toFixed(1)}`);
      paths.set(className, path);
    });
    const strands = [...paths].sort(([one], [other]) => one.localeCompare(other));
    return {
      positions,
      radius: (code) => Math.sqrt(found.places.get(code)?.population ?? 20_000) / 90 + 2.5,
      strands: strands.map(([className, path]) => ({ className, path: path.join("") })),
      drawn,
      all: columns.weight.length,
    };
  },
);

/** Where municipalities stand in the network: kept until the day changes. */
const arranged = computed(() => {
  const found = ground.value;
  const columns = ties.state.value.data?.collaborationTies?.columns;
  return found && columns ? layout(found.geography, columns) : null;
});
