import { useResource, type Resource } from "../api";
import {
  ClusterDocument,
  DivisionsDocument,
  RegionDocument,
  RegionServicesDocument,
  TiesDocument,
  type ClusterQuery,
  type RegionDivision,
  type RegionServicesQuery,
  type TiesQuery,
} from "../generated/graphql";
import { collator, date, label, number, percent, sentence, short, texts } from "../i18n";
import { lastingKey, lastingName } from "../lasting";
import { Link } from "../parts/link";
import { ground } from "../picture";
import { day } from "../state";
import { Divided } from "./country";
import { Few, Section, SourceOf } from "./panel";
import { Facts, Gone, Stated, SubjectPanel } from "./subject";

/** The divisions that a group is compared with. */
const COMPARED: readonly RegionDivision[] = ["PROVINCE", "SAFETY_REGION", "LABOUR_MARKET_REGION", "YOUTH_CARE_REGION", "ENERGY_REGION"];
const BRIDGES = 8;

interface Member {
  readonly code: string;
  readonly name: string;
  readonly population?: number | null;
  /** How often the analysis put it here, where that is what made the group. */
  readonly certainty?: number;
}

/** A cluster, by the number that it has on every day. */
export function ClusterPanel({ of }: { readonly of: string }) {
  const t = texts.value;
  const analysis = useResource(ClusterDocument, { asOf: day.value });
  const pick = (data: ClusterQuery) => data.clusterAnalysis?.clusters.find((each) => lastingKey(each) === of);
  const origin = analysis.state.value.data?.clusterAnalysis;
  return (
    <SubjectPanel kind={t.kinds["Cluster"] ?? ""} of={of} resource={analysis} pick={pick} name={lastingName}>
      {(found) => {
        const members = found.members.map(({ certainty, municipality }) => ({ ...municipality, certainty }));
        return (
          <>
            <p class="intro">{t.country.clustersLead}</p>
            <Figures members={members} cohesion={found.cohesion ?? null} />
            <Section
              title={t.group.binding}
              lead={t.group.bindingLead}
              of={analysis}
              pick={(data) => pick(data)?.binding}
              table={(binding) => ({
                caption: t.group.binding,
                columns: [{ title: t.columns.service }, { title: t.group.inside }, { title: t.initiative.participants }],
                rows: binding.map(({ inside, participants, initiative }) => ({
                  values: [initiative.name, inside, participants],
                  leadsTo: { kind: initiative.__typename, key: initiative.key },
                  source: <SourceOf source={initiative.source} />,
                })),
              })}
              {...(origin && { origin: () => origin.provenance })}
            >
              {(binding) => (
                <Few of={binding} first={6}>
                  {({ inside, participants, initiative }) => (
                    <li key={initiative.key}>
                      <Link kind={initiative.__typename} of={initiative.key} title={initiative.name}>
                        {short(initiative.name)}
                      </Link>
                      <span class="quiet">
                        {t.group.share(number(inside), number(found.size))}
                        {participants > inside && `, ${t.group.elsewhere(number(participants - inside))}`} ·{" "}
                        <SourceOf source={initiative.source} />
                      </span>
                    </li>
                  )}
                </Few>
              )}
            </Section>
            <Inside own={lastingName(found)} members={members} />
            <Section
              title={t.group.bridges}
              lead={t.group.bridgesLead}
              of={analysis}
              pick={(data) => pick(data)?.bridges}
              table={(bridges) => ({
                caption: t.group.bridges,
                columns: [{ title: t.kinds["Cluster"] ?? "" }, { title: t.columns.strength, digits: 1 }, { title: t.group.ties }],
                rows: bridges.map(({ cluster, weight, ties }) => ({
                  values: [lastingName(cluster), weight, ties],
                  leadsTo: { kind: "Cluster", key: lastingKey(cluster) },
                })),
              })}
              {...(origin && { origin: () => origin.provenance })}
            >
              {(bridges) => (
                <Few of={bridges} first={4}>
                  {({ cluster, weight, ties, strongest }) => (
                    <li key={cluster.number} class="bar">
                      <Link kind="Cluster" of={lastingKey(cluster)}>
                        {lastingName(cluster)}
                      </Link>
                      <meter min={0} max={bridges[0]?.weight ?? 1} value={weight} aria-label={t.columns.strength}>
                        {number(weight, 1)}
                      </meter>
                      <span class="quiet">
                        {t.group.tieCount(number(ties), number(weight, 1))}
                        {strongest[0] && (
                          <>
                            {", "}
                            {t.group.strongest} <Pair inside={strongest[0].inside} outside={strongest[0].outside} />
                          </>
                        )}
                      </span>
                    </li>
                  )}
                </Few>
              )}
            </Section>
            <Section
              title={t.group.stability}
              of={analysis}
              pick={(data) => data.clusterAnalysis}
              method="clusters"
              origin={(whole) => whole.provenance}
            >
              {(whole) => {
                const doubtful = members.filter(({ certainty }) => certainty < 0.75).sort((one, other) => one.certainty - other.certainty);
                return (
                  <>
                    <p>
                      {t.group.certain(percent(members.reduce((sum, { certainty }) => sum + certainty, 0) / members.length))}{" "}
                      {t.country.stability(number(whole.stability, 2))}
                    </p>
                    {doubtful.length > 0 && (
                      <>
                        <h3>{t.group.doubtful}</h3>
                        <Few of={doubtful} first={5}>
                          {({ code, name, certainty }) => (
                            <li key={code} class="share">
                              <Link kind="Municipality" of={code}>
                                {name}
                              </Link>
                              <span class="count">{percent(certainty)}</span>
                            </li>
                          )}
                        </Few>
                      </>
                    )}
                  </>
                );
              }}
            </Section>
            <Section
              title={t.group.members}
              of={analysis}
              pick={() => members}
              count={(all) => all.length}
              table={(all) => membersTable(all, true)}
              {...(origin && { origin: () => origin.provenance })}
            >
              {(all) => <Members of={all} />}
            </Section>
          </>
        );
      }}
    </SubjectPanel>
  );
}

/** A region of one of the divisions of the country. */
export function RegionPanel({ of: key }: { readonly of: string }) {
  const t = texts.value;
  const asked = { key, asOf: day.value };
  const region = useResource(RegionDocument, asked);
  const services = useResource(RegionServicesDocument, asked);
  return (
    <SubjectPanel kind={t.kinds["Region"] ?? ""} of={key} resource={region} pick={(data) => data.region} name={({ name }) => name}>
      {(found) => {
        const members = found.municipalities.nodes;
        return (
          <>
            <Gone of={found} />
            <Figures members={members} cohesion={null} />
            <Facts
              of={[
                [t.group.division, sentence(label("RegionDivision", found.division))],
                [t.columns.code, found.code],
                [t.columns.since, found.validFrom && date(found.validFrom)],
                [t.panel.source, <Stated of={found} />],
              ]}
            />
            <Divided by={found.division} />
            <Section
              title={t.group.binding}
              lead={t.group.regionBindingLead}
              of={services}
              pick={sharedMost}
              table={(all) => ({
                caption: t.group.binding,
                columns: [{ title: t.columns.service }, { title: t.group.inside }, { title: t.initiative.participants }],
                rows: all.map(({ name, inside, whole, key: service, source, reference }) => ({
                  values: [name, inside, whole],
                  leadsTo: { kind: "SharedService", key: service },
                  source: <SourceOf source={source} reference={reference} />,
                })),
              })}
            >
              {(all) => (
                <Few of={all} first={6}>
                  {({ name, inside, whole, key: service, source, reference }) => (
                    <li key={service}>
                      <Link kind="SharedService" of={service} title={name}>
                        {short(name)}
                      </Link>
                      <span class="quiet">
                        {t.group.share(number(inside), number(members.length))}
                        {whole > inside && `, ${t.group.elsewhere(number(whole - inside))}`} ·{" "}
                        <SourceOf source={source} reference={reference} />
                      </span>
                    </li>
                  )}
                </Few>
              )}
            </Section>
            <Inside own={found.name} members={members} ownKey={key} />
            <RegionBridges members={members} />
            <Section
              title={t.group.members}
              of={region}
              pick={() => members}
              count={(all) => all.length}
              table={(all) => membersTable(all, false)}
            >
              {(all) => <Members of={all} />}
            </Section>
          </>
        );
      }}
    </SubjectPanel>
  );
}

function Figures({ members, cohesion }: { readonly members: readonly Member[]; readonly cohesion: number | null }) {
  const t = texts.value;
  const inhabitants = members.reduce((sum, { population }) => sum + (population ?? 0), 0);
  return (
    <dl class="figures uneven">
      <div>
        <dt>{t.country.municipalities}</dt>
        <dd>{number(members.length)}</dd>
      </div>
      <div>
        <dt>{t.legend.inhabitants}</dt>
        <dd>{number(inhabitants)}</dd>
      </div>
      {cohesion !== null && (
        <div>
          <dt>{t.group.tiesInside}</dt>
          <dd>{percent(cohesion)}</dd>
        </div>
      )}
    </dl>
  );
}

function Members({ of }: { readonly of: readonly Member[] }) {
  const t = texts.value;
  const largest = [...of].sort((one, other) => (other.population ?? 0) - (one.population ?? 0));
  return (
    <Few of={largest} first={10}>
      {({ code, name, population }) => (
        <li key={code} class="share">
          <Link kind="Municipality" of={code}>
            {name}
          </Link>
          {population !== null && population !== undefined && <span class="count">{t.municipality.inhabitants(number(population))}</span>}
        </li>
      )}
    </Few>
  );
}

function membersTable(all: readonly Member[], certain: boolean) {
  const t = texts.value;
  return {
    caption: t.group.members,
    columns: [
      { title: t.columns.municipality },
      { title: t.columns.population },
      ...(certain ? [{ title: t.colours.certainty, digits: 2 }] : []),
    ],
    rows: [...all]
      .sort((one, other) => collator().compare(one.name, other.name))
      .map(({ code, name, population, certainty }) => ({
        values: [name, population ?? null, ...(certainty === undefined ? [] : [certainty])],
        leadsTo: { kind: "Municipality", key: code },
      })),
  };
}

function Pair({ inside, outside }: { readonly inside: Member; readonly outside: Member }) {
  return (
    <>
      <Link kind="Municipality" of={inside.code}>
        {inside.name}
      </Link>{" "}
      –{" "}
      <Link kind="Municipality" of={outside.code}>
        {outside.name}
      </Link>
    </>
  );
}

type Columns = NonNullable<TiesQuery["collaborationTies"]>["columns"];

/** Of the strength of the ties that the members of each group have, the share that stays among them, as the cohesion of a cluster. */
function shareInside({ codes, municipality, partner, weight }: Columns, of: (code: string) => string | undefined): Map<string, number> {
  const [within, all] = [new Map<string, number>(), new Map<string, number>()];
  const add = (sums: Map<string, number>, group: string | undefined, value: number): void => {
    if (group !== undefined) sums.set(group, (sums.get(group) ?? 0) + value);
  };
  weight.forEach((value, place) => {
    const one = of(codes[municipality[place] ?? -1] ?? "");
    const other = of(codes[partner[place] ?? -1] ?? "");
    add(all, one, value);
    add(all, other, value);
    if (other === one) add(within, one, 2 * value);
  });
  return new Map([...all].map(([group, sum]) => [group, (within.get(group) ?? 0) / sum]));
}

interface Likeness {
  readonly key: string;
  readonly name: string;
  readonly division: RegionDivision | null;
  readonly size: number;
  readonly share: number;
}

/** The share of ties that stays inside, beside that of the region of each division that it resembles most. */
function Inside({ own, members, ownKey }: { readonly own: string; readonly members: readonly Member[]; readonly ownKey?: string }) {
  const t = texts.value;
  const ties = useResource(TiesDocument, { asOf: day.value });
  const divisions = useResource(DivisionsDocument, { divisions: [...COMPARED], asOf: day.value });
  const codes = new Set(members.map(({ code }) => code));
  const regions = divisions.state.value.data?.regions.nodes;
  const analysis = ties.state.value.data?.collaborationTies;
  const compare = (): readonly Likeness[] | null => {
    const columns = analysis?.columns;
    if (!columns || !regions) return null;
    const share = shareInside(columns, (code) => (codes.has(code) ? "own" : undefined)).get("own");
    if (share === undefined) return null;
    const likest = COMPARED.flatMap((division) => {
      const all = regions
        .filter((each) => each.division === division && each.key !== ownKey)
        .map((each) => {
          const of = each.municipalities.nodes.map(({ code }) => code);
          const both = of.filter((code) => codes.has(code)).length;
          return { ...each, of, jaccard: both / (of.length + codes.size - both) };
        });
      const [first, ...rest] = all;
      if (!first) return [];
      const best = rest.reduce((so, each) => (each.jaccard > so.jaccard ? each : so), first);
      if (best.jaccard === 0) return [];
      const within = new Set(best.of);
      const found = shareInside(columns, (code) => (within.has(code) ? "own" : undefined)).get("own");
      return found === undefined ? [] : [{ key: best.key, name: best.name, division, size: best.of.length, share: found }];
    });
    return [{ key: "", name: own, division: null, size: codes.size, share }, ...likest];
  };
  const words = ({ division }: Likeness): string => (division ? label("RegionDivision", division) : t.group.this);
  return (
    <Section
      title={t.group.compared}
      lead={t.group.comparedLead}
      of={(analysis ? divisions : ties) as Resource<unknown>}
      pick={compare}
      method="clusters"
      {...(analysis && { origin: () => analysis.provenance })}
      table={(all) => ({
        caption: t.group.compared,
        columns: [{ title: t.columns.group }, { title: t.group.division }, { title: t.columns.size }, { title: t.group.tiesInside, digits: 2 }],
        rows: all.map((each) => ({ values: [each.name, words(each), each.size, each.share] })),
      })}
    >
      {(all) => (
        <ul class="rows">
          {all.map((each) => (
            <li key={each.key} class={each.division ? "bar" : "bar own"}>
              {each.division ? (
                <Link kind="Region" of={each.key}>
                  {each.name}
                </Link>
              ) : (
                <b>{each.name}</b>
              )}
              <meter min={0} max={1} value={each.share} aria-label={t.group.tiesInside}>
                {percent(each.share)}
              </meter>
              <span class="count">{percent(each.share)}</span>
              <span class="quiet">
                {sentence(words(each))} · {t.country.size(each.size)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The strongest ties of a region with municipalities outside it. */
function RegionBridges({ members }: { readonly members: readonly Member[] }) {
  const t = texts.value;
  const ties = useResource(TiesDocument, { asOf: day.value });
  const analysis = ties.state.value.data?.collaborationTies;
  const codes = new Set(members.map(({ code }) => code));
  return (
    <Section
      title={t.group.bridges}
      lead={t.group.regionBridgesLead}
      of={ties}
      pick={(data) => data.collaborationTies && crossing(data.collaborationTies.columns, codes)}
      method="clusters"
      {...(analysis && { origin: () => analysis.provenance })}
      table={(all) => ({
        caption: t.group.bridges,
        columns: [{ title: t.group.insideOne }, { title: t.group.outsideOne }, { title: t.columns.strength, digits: 2 }],
        rows: all.map(({ inside, outside, weight }) => ({ values: [nameOf(inside), nameOf(outside), weight] })),
      })}
    >
      {(all) => (
        <ul class="rows">
          {all.map(({ inside, outside, weight }) => (
            <li key={`${inside}-${outside}`} class="bar">
              <span>
                <Pair inside={{ code: inside, name: nameOf(inside) }} outside={{ code: outside, name: nameOf(outside) }} />
              </span>
              <meter min={0} max={all[0]?.weight ?? 1} value={weight} aria-label={t.columns.strength}>
                {number(weight, 2)}
              </meter>
              <span class="count">{number(weight, 2)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function crossing({ codes, municipality, partner, weight }: Columns, within: ReadonlySet<string>) {
  return weight
    .flatMap((value, place) => {
      const [one, other] = [codes[municipality[place] ?? -1] ?? "", codes[partner[place] ?? -1] ?? ""];
      if (within.has(one) === within.has(other)) return [];
      return [within.has(one) ? { inside: one, outside: other, weight: value } : { inside: other, outside: one, weight: value }];
    })
    .sort((one, other) => other.weight - one.weight)
    .slice(0, BRIDGES);
}

/** The services of the municipalities of a region that at least half of them share, most shared first. */
function sharedMost(data: RegionServicesQuery) {
  const members = data.region?.municipalities.nodes;
  if (!members) return null;
  type Edge = (typeof members)[number]["sharedServices"]["edges"][number];
  const found = new Map<string, { readonly edge: Edge; inside: number }>();
  for (const edge of members.flatMap(({ sharedServices }) => sharedServices.edges)) {
    const known = found.get(edge.node.key);
    if (known) known.inside += 1;
    else found.set(edge.node.key, { edge, inside: 1 });
  }
  return [...found.values()]
    .filter(({ inside }) => inside > members.length / 2)
    .map(({ edge: { node, source, reference }, inside }) => ({
      key: node.key,
      name: node.name,
      inside,
      whole: node.municipalities.totalCount,
      source,
      reference: reference ?? null,
    }))
    .sort((one, other) => other.inside - one.inside || one.whole - other.whole);
}

function nameOf(code: string): string {
  return ground.value?.places.get(code)?.name ?? code;
}
