import type { ComponentType } from "preact";

import { opened } from "../state";
import { MunicipalitiesPanel } from "./compare";
import { CountryPanel } from "./country";
import { DaysPanel } from "./days";
import { DivisionsPanel } from "./divisions";
import { ClusterPanel, RegionPanel } from "./groups";
import { PilotPanel, ServicePanel, StandardPanel, UnknownKind } from "./initiatives";
import { MunicipalityPanel } from "./municipality";
import { WhatIfPanel } from "./whatif";
import { AmbitionPanel, OrganisationPanel, SourcePanel, TrendPanel, WorkProcessPanel } from "./themes";

/** The panel of each kind of subject. A screen adds its own here. */
const PANELS: Readonly<Record<string, ComponentType<{ readonly of: string }>>> = {
  Municipality: MunicipalityPanel,
  Days: DaysPanel,
  Municipalities: MunicipalitiesPanel,
  Divisions: DivisionsPanel,
  WhatIf: WhatIfPanel,
  Cluster: ClusterPanel,
  Region: RegionPanel,
  SharedService: ServicePanel,
  Pilot: PilotPanel,
  Standard: StandardPanel,
  Organisation: OrganisationPanel,
  WorkProcess: WorkProcessPanel,
  Trend: TrendPanel,
  Ambition: AmbitionPanel,
  Source: SourcePanel,
};

/** The panel of what is opened. */
export function Opened() {
  const subject = opened.value;
  if (!subject) return <CountryPanel key="" />;
  const Of = PANELS[subject.kind];
  return Of ? <Of key={`${subject.kind}:${subject.key}`} of={subject.key} /> : <UnknownKind kind={subject.kind} />;
}
