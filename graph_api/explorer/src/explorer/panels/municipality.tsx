import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

import { useResource, type Resource } from "../api";
import { clusters } from "../colouring";
import {
  GapsDocument,
  InitiativesDocument,
  MunicipalityDocument,
  OpportunitiesDocument,
  PartnersDocument,
  PositionDocument,
  ServicesDocument,
  type GapsQuery,
  type InitiativesQuery,
  type MunicipalityQuery,
  type OpportunitiesQuery,
  type PartnersQuery,
  type PositionQuery,
  type ServicesQuery,
} from "../generated/graphql";
import { collator, date, label, language, number, percent, sentence, short, texts } from "../i18n";
import { lastingKey, lastingName } from "../lasting";
import { keyOf } from "../overlays/whatif";
import { Link, ShowOnMap } from "../parts/link";
import { ground } from "../picture";
import { day, open } from "../state";
import { Few, Panel, Section, SourceOf } from "./panel";
import { Refusal } from "./refusal";

/** Clusters whose share of the ties is told one by one. */
const SPREAD = 4;

type Found<Q extends { readonly municipality?: unknown }> = NonNullable<Q["municipality"]>;

/** One page on a municipality: who it is, with whom it works and in what, and what could be next. */
export function MunicipalityPanel({ of: code }: { readonly of: string }) {
  const t = texts.value;
  const asked = { code, asOf: day.value };
  const about = useResource(MunicipalityDocument, asked);
  const { data, failures, waiting } = about.state.value;
  const municipality = data?.municipality;
  if (!municipality) {
    const isUnknown = data && !waiting && failures.length === 0;
    const known = waiting ? onTheMap(code) : null;
    return (
      <Panel kind={t.municipality.kind} title={known?.name ?? (isUnknown ? t.failures.NOT_FOUND : code)}>
        {known && <Facts of={known} />}
        {waiting && (
          <p class="quiet" role="status">
            {t.panel.loading}
          </p>
        )}
        {isUnknown && (
          <>
            <p class="refusal" role="status">
              {t.unknown(code)}
            </p>
            <p class="quiet">{t.unknownHint}</p>
          </>
        )}
        <Refusal failures={failures} again={about.again} />
      </Panel>
    );
  }
  return (
    <Panel kind={t.municipality.kind} title={municipality.name}>
      <Facts of={municipality} />
      {municipality.existsOn && (
        <p class="acts">
          <button type="button" class="button" onClick={() => open("Municipalities", municipality.code)}>
            {t.compare.begin}
          </button>
          <button type="button" class="button" onClick={() => open("WhatIf", keyOf([{ kind: "merge", codes: [municipality.code] }]))}>
            {t.whatIf.start}
          </button>
        </p>
      )}
      {municipality.existsOn ? (
        <Depth asked={asked} />
      ) : (
        <p class="refusal" role="status">
          {t.municipality.gone(municipality.name)}{" "}
          {municipality.successors.nodes.map(({ code: later, name }) => (
            <span key={later}>
              {t.municipality.successor} <Link kind="Municipality" of={later}>{name}</Link>.
            </span>
          ))}
        </p>
      )}
    </Panel>
  );
}

type About = Found<MunicipalityQuery>;
type Known = Pick<About, "name" | "population" | "cluster"> & Partial<About>;

/** What the map knows of it: shown at once, until the answer is there. */
function onTheMap(code: string): Known | null {
  const place = ground.value?.places.get(code);
  if (!place) return null;
  const [own] = (clusters.state.value.data?.clusterAnalysis?.clusters ?? []).flatMap((cluster) =>
    cluster.members.filter(({ municipality }) => municipality.code === code).map(({ certainty }) => ({ certainty, cluster })),
  );
  return { ...place, cluster: own ?? null };
}

function Facts({ of }: { readonly of: Known }) {
  const t = texts.value;
  return (
    <div class="facts">
      <p>
        {of.population !== null && of.population !== undefined && <span>{t.municipality.inhabitants(number(of.population))}</span>}
        {of.website && (
          <a href={of.website} target="_blank" rel="noopener">
            {t.municipality.website}
          </a>
        )}
        {of.source && <SourceOf source={of.source} />}
      </p>
      {of.cluster && (
        <p>
          <b>{t.municipality.cluster}</b>{" "}
          <span>
            <Link kind="Cluster" of={lastingKey(of.cluster.cluster)}>
              {lastingName(of.cluster.cluster)}
            </Link>{" "}
            · {t.country.size(of.cluster.cluster.size)} ·{" "}
            {t.municipality.certainty(percent(of.cluster.certainty))}
          </span>
        </p>
      )}
      {of.regions && of.regions.nodes.length > 0 && (
        <details>
          <summary>{t.municipality.regions}</summary>
          <dl>
            {of.regions.nodes.map(({ key, name, division }) => (
              <div key={key}>
                <dt>{sentence(label("RegionDivision", division))}</dt>
                <dd>
                  <Link kind="Region" of={key}>
                    {name}
                  </Link>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}

interface Asked {
  readonly asked: { readonly code: string; readonly asOf: string | null };
}

/** Asked for once who it is was drawn: that comes first. */
function Depth({ asked }: Asked) {
  const drawn = useSignal(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => (drawn.value = true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return drawn.value ? <Sections asked={asked} /> : null;
}

function Sections({ asked }: Asked) {
  return (
    <>
      <Opportunities code={asked.code} of={useResource(OpportunitiesDocument, asked)} />
      <Partners of={useResource(PartnersDocument, asked)} />
      <Gaps code={asked.code} of={useResource(GapsDocument, asked)} />
      <Services of={useResource(ServicesDocument, asked)} />
      <Initiatives of={useResource(InitiativesDocument, asked)} />
      <Position of={useResource(PositionDocument, asked)} />
    </>
  );
}

/** What would be so if it took part in this. */
function Suppose({ code, service, about }: { readonly code: string; readonly service: string; readonly about: string }) {
  const t = texts.value;
  return (
    <Link kind="WhatIf" of={keyOf([{ kind: "join", code, service }])}>
      {t.whatIf.suppose}
      <span class="unseen">: {about}</span>
    </Link>
  );
}

function Opportunities({ code, of }: { readonly code: string; readonly of: Resource<OpportunitiesQuery> }) {
  const t = texts.value;
  const inLanguage = ({ dutch, english }: { readonly dutch: string; readonly english: string }): string =>
    language.value === "nl" ? dutch : english;
  return (
    <Section
      title={t.municipality.opportunities}
      lead={t.municipality.opportunitiesLead}
      of={of}
      pick={(data) => data.municipality?.opportunities}
      method="opportunities"
      origin={(found) => found.provenance}
      table={(found) => ({
        caption: t.municipality.opportunities,
        columns: [{ title: t.columns.service }, { title: t.columns.rank }, { title: t.columns.reason }],
        rows: found.nodes.map(({ rank, subject, evidence }) => ({
          values: [subject.name, rank, evidence.map(inLanguage).join("; ")],
        })),
      })}
    >
      {(found) => (
        <Few of={found.nodes} first={3}>
          {({ rank, subject, evidence }) => (
            <li key={rank} class="card">
              <h3 title={subject.name}>
                <Link kind={subject.__typename} of={subject.key}>
                  {short(subject.name)}
                </Link>
              </h3>
              <p>{sentence(evidence.slice(0, 3).map(inLanguage).join("; "))}.</p>
              <div class="acts">
                {subject.__typename === "SharedService" && (
                  <>
                    <ShowOnMap subject={{ kind: subject.__typename, key: subject.key }} about={short(subject.name)} />
                    <Suppose code={code} service={subject.key} about={short(subject.name)} />
                  </>
                )}
                {subject.__typename !== "Municipality" && <SourceOf source={subject.source} reference={subject.reference} />}
              </div>
            </li>
          )}
        </Few>
      )}
    </Section>
  );
}

function Partners({ of }: { readonly of: Resource<PartnersQuery> }) {
  const t = texts.value;
  return (
    <Section
      title={t.municipality.partners}
      lead={t.municipality.partnersLead}
      of={of}
      pick={(data) => data.municipality?.partners}
      count={(found) => found.length}
      table={(found) => ({
        caption: t.municipality.partners,
        columns: [
          { title: t.columns.municipality },
          { title: t.columns.strength, digits: 2 },
          { title: t.columns.together },
          { title: t.columns.through },
        ],
        rows: found.map(({ municipality, strength, count, through }) => ({
          values: [municipality.name, strength, count, through.map(({ name }) => name).join("; ")],
          leadsTo: { kind: "Municipality", key: municipality.code },
        })),
      })}
    >
      {(found) => (
        <Few of={found} first={8}>
          {({ municipality, strength, count, through }) => (
            <li key={municipality.code} class="partner">
              <details>
                <summary>
                  <span>{municipality.name}</span>
                  <meter min={0} max={found[0]?.strength ?? 1} value={strength} aria-label={t.columns.strength}>
                    {number(strength, 2)}
                  </meter>
                  <span class="count">{t.municipality.together(count)}</span>
                </summary>
                <p class="quiet">
                  <Link kind="Municipality" of={municipality.code}>
                    {municipality.name}
                  </Link>
                  . {t.municipality.through}:{" "}
                  {through.map(({ __typename, key, name }, place) => (
                    <span key={key}>
                      {place > 0 && ", "}
                      <Link kind={__typename} of={key} title={name}>
                        {short(name)}
                      </Link>
                    </span>
                  ))}
                  .
                </p>
              </details>
            </li>
          )}
        </Few>
      )}
    </Section>
  );
}

function Gaps({ code, of }: { readonly code: string; readonly of: Resource<GapsQuery> }) {
  const t = texts.value;
  return (
    <Section
      title={t.municipality.gaps}
      lead={t.municipality.gapsLead}
      of={of}
      pick={(data) => data.municipality?.gaps}
      count={(found) => found.totalCount}
      method="gaps"
      origin={(found) => found.provenance}
    >
      {(found) =>
        found.nodes.length === 0 ? (
          <p class="quiet">{t.municipality.noGaps}</p>
        ) : (
          <Few of={found.nodes} first={3}>
            {({ dutch, english, sharedService }) => (
              <li key={sharedService.key} class="card">
                <p>{language.value === "nl" ? dutch : english}</p>
                <div class="acts">
                  <ShowOnMap subject={{ kind: "SharedService", key: sharedService.key }} about={short(sharedService.name)} />
                  <Suppose code={code} service={sharedService.key} about={short(sharedService.name)} />
                  <SourceOf source={sharedService.source} reference={sharedService.reference} />
                </div>
              </li>
            )}
          </Few>
        )
      }
    </Section>
  );
}

type ServiceEdge = Found<ServicesQuery>["sharedServices"]["edges"][number];

function Services({ of }: { readonly of: Resource<ServicesQuery> }) {
  const t = texts.value;
  return (
    <Section
      title={t.municipality.services}
      lead={t.municipality.servicesLead}
      of={of}
      pick={(data) => data.municipality?.sharedServices.edges}
      count={(found) => found.length}
      table={(found) => ({
        caption: t.municipality.services,
        columns: [
          { title: t.columns.service },
          { title: t.columns.function },
          { title: t.columns.role },
          { title: t.columns.since },
        ],
        rows: found.map(({ node, role, joinedOn, validFrom, source, reference }) => ({
          values: [node.name, taskOf(node.function), label("ParticipationRole", role), joinedOn ?? validFrom ?? null],
          leadsTo: { kind: "SharedService", key: node.key },
          source: <SourceOf source={source} reference={reference} />,
        })),
      })}
    >
      {(found) => (
        <div class="tasks">
          {byTask(found).map(([task, edges]) => (
            <details key={task}>
              <summary>
                <span>{task}</span>
                <span class="count">{edges.length}</span>
              </summary>
              <ul class="rows">
                {edges.map(({ node, joinedOn, source, reference }) => (
                  <li key={node.key}>
                    <Link kind="SharedService" of={node.key} title={node.name}>
                      {short(node.name)}
                    </Link>
                    <span class="quiet">
                      {sentence(label("ServiceKind", node.kind))}
                      {joinedOn && `, ${t.columns.since.toLowerCase()} ${date(joinedOn)}`} ·{" "}
                      <SourceOf source={source} reference={reference} />
                    </span>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </div>
      )}
    </Section>
  );
}

function taskOf(task: string | null | undefined): string {
  return task ? label("ServiceFunction", task) : texts.value.municipality.noFunction;
}

/** By task, those that have most first. */
function byTask(edges: readonly ServiceEdge[]): [string, ServiceEdge[]][] {
  const found = new Map<string, ServiceEdge[]>();
  for (const edge of edges) {
    const task = taskOf(edge.node.function);
    found.set(task, [...(found.get(task) ?? []), edge]);
  }
  const { compare } = collator();
  return [...found].sort(([one, a], [other, b]) => b.length - a.length || compare(one, other));
}

function Initiatives({ of }: { readonly of: Resource<InitiativesQuery> }) {
  const t = texts.value;
  return (
    <Section
      title={`${t.municipality.pilots} & ${t.municipality.standards.toLowerCase()}`}
      of={of}
      pick={(data) => data.municipality}
      count={(found) => found.pilots.edges.length + found.standards.edges.length}
    >
      {(found) =>
        found.pilots.edges.length + found.standards.edges.length === 0 ? (
          <p class="quiet">{t.municipality.noInitiatives}</p>
        ) : (
          <>
            <Few of={found.pilots.edges} first={5}>
              {({ node, role, source, reference }) => (
                <li key={node.key}>
                  <Link kind="Pilot" of={node.key}>
                    {node.name}
                  </Link>
                  <span class="quiet">
                    {sentence(label("PilotRole", role))}
                    {node.phase && `, ${label("Phase", node.phase)}`} · <SourceOf source={source} reference={reference} />
                  </span>
                </li>
              )}
            </Few>
            <Few of={found.standards.edges} first={5}>
              {({ node, adoptedOn, source, reference }) => (
                <li key={node.key}>
                  <Link kind="Standard" of={node.key}>
                    {node.name}
                  </Link>
                  <span class="quiet">
                    {sentence(label("StandardKind", node.kind))}
                    {adoptedOn && `, ${t.columns.since.toLowerCase()} ${date(adoptedOn)}`} ·{" "}
                    <SourceOf source={source} reference={reference} />
                  </span>
                </li>
              )}
            </Few>
          </>
        )
      }
    </Section>
  );
}

function Position({ of }: { readonly of: Resource<PositionQuery> }) {
  const t = texts.value;
  return (
    <Section
      title={t.municipality.position}
      of={of}
      pick={(data) => data.municipality?.position}
      method="position"
      origin={(found) => found.provenance}
    >
      {(found) => (
        <>
          <dl class="measures">
            {(
              [
                [t.municipality.degree, found.degree, (value) => number(value), null],
                [t.municipality.strength, found.strength, (value) => number(value, 1), null],
                [t.municipality.betweenness, found.betweenness, (value) => percent(value, 1), t.municipality.shareOfPairs],
                [t.municipality.participation, found.participation, (value) => number(value, 2), t.municipality.spreadMeans],
              ] as const satisfies readonly (readonly [string, unknown, (value: number) => string, string | null])[]
            ).map(
              ([words, ranked, write, meaning]) =>
                ranked && (
                  <div key={words}>
                    <dt>
                      {words}
                      {meaning && <span class="quiet"> ({meaning})</span>}
                    </dt>
                    <dd>
                      {write(ranked.value)} <span>{t.municipality.rank(number(ranked.rank), number(ranked.places))}</span>
                    </dd>
                  </div>
                ),
            )}
          </dl>
          <h3>{t.municipality.spread}</h3>
          <ul class="rows">
            {found.clusters.slice(0, SPREAD).map(({ number: key, name, own, share }) => (
              <li key={key} class="share">
                <span>
                  {name}
                  {own && ` (${t.municipality.own})`}
                </span>
                <span class="count">{percent(share)}</span>
              </li>
            ))}
            {found.clusters.length > SPREAD && (
              <li class="share">
                <span>{t.municipality.otherClusters}</span>
                <span class="count">{percent(found.clusters.slice(SPREAD).reduce((sum, { share }) => sum + share, 0))}</span>
              </li>
            )}
          </ul>
        </>
      )}
    </Section>
  );
}
