import { useMemo } from "preact/hooks";

import { WIDTH } from "../geo";
import { texts } from "../i18n";
import type { Ground, Paint } from "../picture";

/** The country as a picture: colours and the lines between groups. It has no names; what it shows stands beside it. */
export interface Small {
  readonly ground: Ground;
  readonly name: string;
  /** How many groups it has. */
  readonly count: string;
  readonly paint: (code: string) => Paint;
  /** Shows the same in the scene. */
  readonly show: () => void;
}

/** Two small maps beside each other. */
export function SmallMaps({ of }: { readonly of: readonly Small[] }) {
  const t = texts.value;
  return (
    <div class="maps">
      {of.map(({ name, count, show, ...map }) => (
        <figure key={name}>
          <SmallMap title={`${t.views.map}: ${name}, ${count}`} {...map} />
          <figcaption>
            <b>{name}</b> <span class="quiet">{count}</span>
            <button type="button" class="link" onClick={show}>
              {t.panel.showOnMap}
              <span class="unseen">: {name}</span>
            </button>
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

interface SmallMapProps extends Pick<Small, "ground" | "paint"> {
  /** What it shows, in words. */
  readonly title: string;
}

function SmallMap({ ground: { geography }, title, paint }: SmallMapProps) {
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
