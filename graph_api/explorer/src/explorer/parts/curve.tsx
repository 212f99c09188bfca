import { useId } from "preact/hooks";

import { number, texts } from "../i18n";

interface Point {
  readonly on: string;
  readonly total: number;
}

const [WIDTH, HEIGHT] = [360, 132];
const [LEFT, RIGHT, TOP, BOTTOM] = [34, 10, 10, 22];

/** How many had joined by a day, as steps. The table beside it has the same figures. */
export function Curve({ points, until, about }: { readonly points: readonly Point[]; readonly until: string; readonly about: string }) {
  const t = texts.value;
  const id = useId();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const years = [Number(first.on.slice(0, 4)), Number(until.slice(0, 4)) + 1] as const;
  const x = (day: string): number => {
    const [year, month, on] = day.split("-").map(Number) as [number, number, number];
    return LEFT + ((year + (month - 1) / 12 + (on - 1) / 365 - years[0]) / (years[1] - years[0])) * (WIDTH - LEFT - RIGHT);
  };
  const y = (total: number): number => HEIGHT - BOTTOM - (total / last.total) * (HEIGHT - TOP - BOTTOM);
  const line = `M${x(first.on)} ${y(0)}${points.map(({ on, total }) => `H${x(on)}V${y(total)}`).join("")}H${x(until)}`;
  const every = Math.max(1, Math.ceil((years[1] - years[0]) / 6));
  const ticks = Array.from({ length: Math.ceil((years[1] - years[0]) / every) }, (_, place) => years[0] + place * every);
  return (
    <svg class="curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={id}>
      <title id={id}>{t.initiative.curve(about, number(last.total), first.on.slice(0, 4), until.slice(0, 4))}</title>
      {[0, last.total].map((total) => (
        <g key={total}>
          <line class="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(total)} y2={y(total)} />
          <text x={LEFT - 6} y={y(total) + 4} text-anchor="end">
            {number(total)}
          </text>
        </g>
      ))}
      {ticks.map((year) => (
        <text key={year} x={x(`${year}-01-01`)} y={HEIGHT - 6} text-anchor="middle">
          {year}
        </text>
      ))}
      <path class="under" d={`${line}V${y(0)}Z`} />
      <path class="line" d={line} />
    </svg>
  );
}
