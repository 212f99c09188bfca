import { useMemo } from "preact/hooks";

import { WIDTH } from "../geo";
import type { Ground, Paint } from "../picture";

interface SmallMapProps {
  readonly ground: Ground;
  /** What it shows, in words. */
  readonly title: string;
  readonly paint: (code: string) => Paint;
}

/** The country as a picture: colours and the lines between groups. It has no names; what it shows stands beside it. */
export function SmallMap({ ground: { geography }, title, paint }: SmallMapProps) {
  const paths = useMemo(() => {
    const outlines = new Map<string, string>();
    for (const { code, outline } of geography.areas.values()) outlines.set(paint(code).fill, (outlines.get(paint(code).fill) ?? "") + outline);
    return [
      ...[...outlines].map(([fill, outline]) => <path key={fill} class={`area ${fill}`} d={outline} />),
      <path key="lines" class="group-borders" d={geography.borders((one, other) => paint(one).group !== paint(other).group)} />,
      <path key="coast" class="coast" d={geography.outline} />,
    ];
  }, [geography, paint]);
  return (
    <svg class="small-map" viewBox={`0 0 ${WIDTH} ${geography.height}`} role="img" aria-label={title}>
      {paths}
    </svg>
  );
}
