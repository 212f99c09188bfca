/** How many colours groups have; each has a name `--group-N` in the style sheet, one for light and one for dark. */
export const COLOURS = 8;
/** How many steps a measure has, light to dark; `--step-N` in the style sheet. */
export const STEPS = 5;

/**
 * A colour for each group, so that groups that touch never have the same one.
 *
 * The group that has fewest colours left is coloured first (DSATUR: Brélaz 1979), with the colour that is used least, so
 * that all are used. Equal input gives equal colours. `wanted` is a colour that a group keeps where it can, as over time;
 * those that want one are coloured first.
 */
export function coloured(
  groups: readonly string[],
  touching: (group: string) => ReadonlySet<string>,
  wanted: ReadonlyMap<string, number> = new Map(),
): Map<string, number> {
  const colours = new Map<string, number>();
  const used = new Array<number>(COLOURS).fill(0);
  const taken = (group: string): Set<number> =>
    new Set([...touching(group)].flatMap((other) => (colours.has(other) ? [colours.get(other) ?? 0] : [])));
  const waiting = new Set(groups);
  while (waiting.size > 0) {
    const next = [...waiting].reduce((first, group) => (harder(group, first) ? group : first));
    const forbidden = taken(next);
    const free = used.map((count, colour) => ({ count, colour })).filter(({ colour }) => !forbidden.has(colour));
    const kept = free.find(({ colour }) => colour === wanted.get(next));
    const chosen = kept ?? free.sort((one, other) => one.count - other.count || one.colour - other.colour)[0];
    if (!chosen && wanted.size > 0) return coloured(groups, touching);
    if (!chosen) throw new Error(`${next} touches groups of all ${COLOURS} colours.`);
    colours.set(next, chosen.colour);
    used[chosen.colour] = chosen.count + 1;
    waiting.delete(next);
  }
  return colours;

  function harder(one: string, other: string): boolean {
    const keeps = Number(wanted.has(one)) - Number(wanted.has(other));
    const difference = keeps || taken(one).size - taken(other).size || touching(one).size - touching(other).size;
    return difference > 0;
  }
}

/**
 * Limits between steps so that about as many values fall in each, rounded to what people say; fewer where values recur.
 *
 * A value belongs to the step after the last limit that it reaches.
 */
export function limits(values: readonly number[]): number[] {
  const sorted = [...values].sort((one, other) => one - other);
  const found = new Set<number>();
  for (let step = 1; step < STEPS; step++) {
    const at = sorted[Math.floor((sorted.length * step) / STEPS)];
    if (at !== undefined) found.add(rounded(at));
  }
  // Rounding may leave nothing between two limits.
  const kept: number[] = [];
  for (const limit of found) {
    if (sorted.some((value) => value < limit && value >= (kept.at(-1) ?? -Infinity))) kept.push(limit);
  }
  return kept.filter((limit) => limit <= (sorted.at(-1) ?? limit));
}

export function stepOf(value: number, between: readonly number[]): number {
  return between.filter((limit) => value >= limit).length;
}

/** Two digits that count: 24,871 is 25,000. */
function rounded(value: number): number {
  if (value === 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  const digits = Math.max(0, -Math.floor(Math.log10(unit)));
  return Number((Math.round(value / unit) * unit).toFixed(digits));
}
