import type { ComponentType } from "preact";

import { texts } from "../i18n";
import { opened } from "../state";
import { CountryPanel } from "./country";
import { DaysPanel } from "./days";
import { MunicipalityPanel } from "./municipality";
import { Panel } from "./panel";

/** The panel of each kind of subject. A screen adds its own here. */
const PANELS: Readonly<Record<string, ComponentType<{ readonly of: string }>>> = {
  Municipality: MunicipalityPanel,
  Days: DaysPanel,
};

/** The panel of what is opened. */
export function Opened() {
  const t = texts.value;
  const subject = opened.value;
  if (!subject) return <CountryPanel key="" />;
  const Of = PANELS[subject.kind];
  if (Of) return <Of key={`${subject.kind}:${subject.key}`} of={subject.key} />;
  return (
    <Panel key={subject.kind} title={t.kinds[subject.kind] ?? subject.kind}>
      <p class="refusal">{t.unknownKind}</p>
    </Panel>
  );
}
