import { computed } from "@preact/signals";

import { resource, type Question } from "../api";
import { ClusterDocument, RegionDocument } from "../generated/graphql";
import { percent, texts } from "../i18n";
import { lastingKey, lastingName } from "../lasting";
import { ground, type Ground, type Picture, type Shown } from "../picture";
import { day, opened, shown } from "../state";

function keyOf(kind: string): string | null {
  const subject = shown.value ?? opened.value;
  return subject?.kind === kind ? subject.key : null;
}

const clusters = resource(ClusterDocument, () => (keyOf("Cluster") ? { asOf: day.value } : null));
const region = resource(RegionDocument, () => {
  const key = keyOf("Region");
  return key ? { key, asOf: day.value } : null;
});

/** The municipalities of a cluster, each with its certainty. */
export const cluster = computed<Shown>(() => {
  const found = ground.value;
  if (clusters.state.value.waiting) return "waiting";
  const question = clusters.question.value;
  const key = keyOf("Cluster");
  const own = clusters.state.value.data?.clusterAnalysis?.clusters.find((each) => lastingKey(each) === key);
  if (!found || !question || !own) return null;
  const certain = texts.value.municipality.certainty;
  const members = new Map(own.members.map(({ certainty, municipality }) => [municipality.code, certain(percent(certainty))] as const));
  return ofMembers(found, lastingName(own), members, question);
});

/** The municipalities of a region. */
export const regionMembers = computed<Shown>(() => {
  const found = ground.value;
  if (region.state.value.waiting) return "waiting";
  const question = region.question.value;
  const own = region.state.value.data?.region;
  if (!found || !question || !own) return null;
  return ofMembers(found, own.name, new Map(own.municipalities.nodes.map(({ code }) => [code, own.name])), question);
});

function ofMembers(found: Ground, title: string, members: ReadonlyMap<string, string>, question: Question): Picture {
  const t = texts.value;
  return {
    title,
    paint: (code) => {
      const member = (found.within.get(code) ?? []).find((place) => members.has(place.code));
      return member
        ? { fill: "part", words: members.get(member.code) ?? "", group: "part" }
        : { fill: "rest", words: t.legend.rest, group: "rest" };
    },
    frame: [...members.keys()],
    legend: {
      entries: [
        { fill: "part", words: title, count: members.size },
        { fill: "rest", words: t.legend.rest, count: found.places.size - members.size },
      ],
    },
    questions: [question],
    table: {
      caption: title,
      columns: [{ title: t.columns.municipality }, { title: t.columns.population }],
      rows: [...found.places.values()]
        .filter(({ code }) => members.has(code))
        .map(({ code, name, population }) => ({ values: [name, population], leadsTo: { kind: "Municipality", key: code } })),
    },
  };
}
