import { computed } from "@preact/signals";

import { resource } from "../api";
import { PartnersDocument } from "../generated/graphql";
import { number, texts } from "../i18n";
import { STEPS } from "../palette";
import { ground, type Shown } from "../picture";
import { day, opened, shown } from "../state";

/** Partners whose tie is drawn as a line. */
const NEAREST = 20;
/** Partners that are brought into view at least. */
const CLOSEST = 5;

const answer = resource(PartnersDocument, () => {
  const subject = shown.value ?? opened.value;
  return subject?.kind === "Municipality" ? { code: subject.key, asOf: day.value } : null;
});

/** A municipality among its partners, coloured by the strength of their ties. */
export const partners = computed<Shown>(() => {
  const t = texts.value;
  const found = ground.value;
  const question = answer.question.value;
  if (answer.state.value.waiting) return "waiting";
  const list = answer.state.value.data?.municipality?.partners;
  const self = String(question?.variables["code"] ?? "");
  if (!found || !question || !list) return null;
  const strongest = Math.max(...list.map(({ strength }) => strength), 0);
  const share = (strength: number): number => (strongest > 0 ? Math.sqrt(strength / strongest) : 0);
  const step = (strength: number): number => Math.min(STEPS - 1, Math.floor(share(strength) * STEPS));
  /** From which strength a tie is of a step. */
  const from = (each: number): string => number(strongest * (each / STEPS) ** 2, 2);
  const of = new Map(list.map((partner) => [partner.municipality.code, partner] as const));
  const name = found.places.get(self)?.name ?? self;
  const title = t.scene.showing.partners(name);
  return {
    title,
    paint: (code) => {
      const members = found.within.get(code) ?? [];
      if (members.some((place) => place.code === self)) return { fill: "self", words: t.legend.self, group: "self" };
      const partner = members.map((place) => of.get(place.code)).find(Boolean);
      if (!partner) return { fill: members.length > 0 ? "rest" : "none", words: t.legend.rest, group: "rest" };
      const fill = `tie-${step(partner.strength)}`;
      return { fill, words: `${t.municipality.together(partner.count)}, ${number(partner.strength, 2)}`, group: fill };
    },
    arcs: list.slice(0, NEAREST).map(({ strength, municipality }) => ({ from: self, to: municipality.code, weight: share(strength) })),
    // One platform that is shared with a far city is no reason to look at half the country.
    frame: [
      self,
      ...list.filter(({ strength }, rank) => rank < CLOSEST || step(strength) > 1).map(({ municipality }) => municipality.code),
    ],
    legend: {
      unit: t.legend.tieStrength,
      entries: [
        { fill: "self", words: name },
        ...Array.from({ length: STEPS }, (_, place) => STEPS - 1 - place).map((each) => ({
          fill: `tie-${each}`,
          words: each === STEPS - 1 ? t.legend.from(from(each)) : each === 0 ? t.legend.upTo(from(1)) : t.legend.between(from(each), from(each + 1)),
          count: list.filter(({ strength }) => step(strength) === each).length,
        })),
        { fill: "rest", words: t.legend.rest },
      ],
    },
    questions: [question],
    table: {
      caption: title,
      columns: [{ title: t.columns.municipality }, { title: t.columns.strength, digits: 2 }, { title: t.columns.together }],
      rows: list.map(({ municipality, strength, count }) => ({
        values: [municipality.name, strength, count],
        leadsTo: { kind: "Municipality", key: municipality.code },
      })),
    },
  };
});
