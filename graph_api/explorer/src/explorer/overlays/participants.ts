import { computed } from "@preact/signals";

import { resource, type Question } from "../api";
import { PilotDocument, ServiceDocument, StandardDocument, type DatePrecision } from "../generated/graphql";
import { date, short, texts } from "../i18n";
import { ground, type Shown } from "../picture";
import { day, opened, shown } from "../state";

function asked(kind: string): { readonly key: string; readonly asOf: string | null } | null {
  const subject = shown.value ?? opened.value;
  return subject?.kind === kind ? { key: subject.key, asOf: day.value } : null;
}

const service = resource(ServiceDocument, () => asked("SharedService"));
const pilot = resource(PilotDocument, () => asked("Pilot"));
const standard = resource(StandardDocument, () => asked("Standard"));

interface Edge {
  readonly joinedOn?: string | null;
  readonly adoptedOn?: string | null;
  readonly joinedOnPrecision?: DatePrecision | null;
  readonly adoptedOnPrecision?: DatePrecision | null;
  readonly node: { readonly key: string };
}

/** Who takes part in a shared service. */
export const participants = computed<Shown>(() => {
  const { data, waiting } = service.state.value;
  return waiting ? "waiting" : ofEdges(data?.sharedService, data?.sharedService?.participants.edges, service.question.value);
});

/** Who takes part in a pilot. */
export const pilotParticipants = computed<Shown>(() => {
  const { data, waiting } = pilot.state.value;
  return waiting ? "waiting" : ofEdges(data?.pilot, data?.pilot?.participants.edges, pilot.question.value);
});

/** Who adopted a standard. */
export const adopters = computed<Shown>(() => {
  const { data, waiting } = standard.state.value;
  return waiting ? "waiting" : ofEdges(data?.standard, data?.standard?.adopters.edges, standard.question.value);
});

/** A municipality that is open beside it is marked. Without participants the chosen colours stay. */
function ofEdges(subject: { readonly name: string } | null | undefined, edges: readonly Edge[] | undefined, question: Question | null): Shown {
  const t = texts.value;
  const found = ground.value;
  if (!found || !question || !subject || !edges) return null;
  const taking = new Map(edges.filter(({ node }) => found.places.has(node.key)).map((edge) => [edge.node.key, edge] as const));
  if (taking.size === 0) return null;
  const self = opened.value?.kind === "Municipality" ? opened.value.key : null;
  const title = t.scene.showing.participants(short(subject.name));
  const takesPart = (code: string): Edge | undefined =>
    (found.within.get(code) ?? []).map((place) => taking.get(place.code)).find(Boolean);
  const since = ({ joinedOn, adoptedOn, joinedOnPrecision, adoptedOnPrecision }: Edge): string => {
    const on = joinedOn ?? adoptedOn;
    return on ? `${t.legend.takesPart}, ${t.subject.from(date(on, joinedOnPrecision ?? adoptedOnPrecision))}` : t.legend.takesPart;
  };
  return {
    title,
    paint: (code) => {
      const edge = takesPart(code);
      const words = edge ? since(edge) : t.legend.takesNoPart;
      if ((found.within.get(code) ?? []).some((place) => place.code === self)) return { fill: "self", words, group: "self" };
      return edge ? { fill: "part", words, group: "part" } : { fill: "rest", words, group: "rest" };
    },
    // One or two alone are seen better in the country as a whole.
    ...(self || taking.size > 2 ? { frame: [...taking.keys(), ...(self ? [self] : [])] } : {}),
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
      columns: [{ title: t.columns.municipality }, { title: t.columns.population }, { title: t.columns.since }],
      rows: [...found.places.values()]
        .filter(({ code }) => taking.has(code))
        .map(({ code, name, population }) => ({
          values: [name, population, taking.get(code)?.joinedOn ?? taking.get(code)?.adoptedOn ?? null],
          leadsTo: { kind: "Municipality", key: code },
        })),
    },
  };
}
