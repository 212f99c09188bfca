import { computed, type ReadonlySignal } from "@preact/signals";

import { municipalities } from "./overlays/compare";
import { days } from "./overlays/days";
import { divisions } from "./overlays/divisions";
import { cluster, regionMembers } from "./overlays/group";
import { adopters, participants, pilotParticipants } from "./overlays/participants";
import { partners } from "./overlays/partners";
import { whatIf } from "./overlays/whatif";
import type { Shown } from "./picture";
import { opened, shown, type Subject } from "./state";

/** What the map shows of a subject in place of the chosen colours, by its kind. A screen adds its own here. */
const PICTURES: Readonly<Record<string, ReadonlySignal<Shown>>> = {
  Municipality: partners,
  Cluster: cluster,
  Region: regionMembers,
  SharedService: participants,
  Days: days,
  Municipalities: municipalities,
  Divisions: divisions,
  WhatIf: whatIf,
  Pilot: pilotParticipants,
  Standard: adopters,
};

/** As what is shown: the chosen colours after all. */
export const COLOURS: Subject = { kind: "Colours", key: "chosen" };

/** Whether the map has something to show of a subject. */
export function hasPicture({ kind }: Subject): boolean {
  return kind in PICTURES;
}

export const overlay = computed<Shown>(() => {
  const subject = shown.value ?? opened.value;
  return subject ? (PICTURES[subject.kind]?.value ?? null) : null;
});
