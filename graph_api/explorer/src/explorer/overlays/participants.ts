import { computed } from "@preact/signals";

import { resource } from "../api";
import { ParticipantsDocument } from "../generated/graphql";
import { short, texts } from "../i18n";
import { ground, type Shown } from "../picture";
import { day, open, opened, shown } from "../state";

const answer = resource(ParticipantsDocument, () => {
  const subject = shown.value ?? opened.value;
  return subject?.kind === "SharedService" ? { key: subject.key, asOf: day.value } : null;
});

/** Who takes part in a shared service. A municipality that is open beside it is marked. */
export const participants = computed<Shown>(() => {
  const t = texts.value;
  const found = ground.value;
  const question = answer.question.value;
  if (answer.state.value.waiting) return "waiting";
  const service = answer.state.value.data?.sharedService;
  if (!found || !question || !service) return null;
  const taking = new Set(service.municipalities.nodes.map(({ code }) => code));
  const self = opened.value?.kind === "Municipality" ? opened.value.key : null;
  const title = t.scene.showing.participants(short(service.name));
  const takesPart = (code: string): boolean => (found.within.get(code) ?? []).some((place) => taking.has(place.code));
  return {
    title,
    paint: (code) =>
      (found.within.get(code) ?? []).some((place) => place.code === self)
        ? { fill: "self", words: takesPart(code) ? t.legend.takesPart : t.legend.takesNoPart, group: "self" }
        : takesPart(code)
          ? { fill: "part", words: t.legend.takesPart, group: "part" }
          : { fill: "rest", words: t.legend.takesNoPart, group: "rest" },
    frame: [...taking, ...(self ? [self] : [])],
    legend: {
      entries: [
        ...(self ? [{ fill: "self", words: found.places.get(self)?.name ?? self }] : []),
        { fill: "part", words: t.legend.takesPart, count: taking.size },
        { fill: "rest", words: t.legend.takesNoPart, count: found.places.size - taking.size },
      ],
    },
    questions: [question],
    table: {
      caption: title,
      columns: [{ title: t.columns.municipality }, { title: t.columns.population }],
      rows: [...found.places.values()]
        .filter(({ code }) => taking.has(code))
        .map(({ code, name, population }) => ({ values: [name, population], leadsTo: () => open("Municipality", code) })),
    },
  };
});
