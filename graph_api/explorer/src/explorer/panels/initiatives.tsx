import type { ComponentChildren } from "preact";

import { useResource, type Resource } from "../api";
import {
  LeftDocument,
  PilotDocument,
  ServiceDocument,
  StandardDocument,
  type CurveFragment,
  type DatePrecision,
  type LeftQuery,
} from "../generated/graphql";
import { date, kindOf, label, number, sentence, short, texts } from "../i18n";
import { Curve } from "../parts/curve";
import { Lineage, type CameOf } from "../parts/lineage";
import { Link } from "../parts/link";
import { day } from "../state";
import { Few, Panel, Section, SourceOf } from "./panel";
import { Facts, Gone, Stated, SubjectPanel, type Linked } from "./subject";

/** What more municipalities share makes no ties: the default of `maxParticipants`. */
const LARGEST_CIRCLE = 100;

/** Whoever takes part or adopted, by the names that all kinds have. */
interface Taking extends Linked {
  readonly role: string | null;
  readonly since: string | null;
  readonly precision: DatePrecision | null;
}

interface Connected {
  readonly edges: readonly Linked[];
}

interface Common extends CameOf {
  readonly key: string;
  readonly name: string;
  readonly diffusion?: CurveFragment | null;
  readonly workProcesses: Connected;
  readonly trends: Connected;
  readonly ambitions: Connected;
  readonly followUps: Connected;
  readonly followsUp: Connected;
  readonly partOf: Connected;
  readonly parts: Connected;
  readonly predecessors?: Connected;
  readonly successors?: Connected;
}

export function ServicePanel({ of: key }: { readonly of: string }) {
  const t = texts.value;
  const service = useResource(ServiceDocument, { key, asOf: day.value });
  const left = useResource(LeftDocument, { key });
  return (
    <SubjectPanel
      kind={t.kinds["SharedService"] ?? ""}
      of={key}
      resource={service}
      pick={(data) => data.sharedService}
      name={({ name }) => short(name)}
    >
      {(found) => {
        const taking = found.participants.edges.map((edge) => ({
          ...edge,
          role: edge.role === "PARTICIPANT" ? null : label("ParticipationRole", edge.role),
          since: edge.joinedOn ?? null,
          precision: edge.joinedOnPrecision ?? null,
        }));
        const leads = found.participants.edges.filter(({ role }) => role === "HOST" || role === "INITIATOR");
        const isPublished = found.basis === "PUBLICATION";
        const isLarge = taking.filter(({ node }) => node.__typename === "Municipality").length > LARGEST_CIRCLE;
        return (
          <>
            <Gone of={found} />
            {found.purpose && <p class="intro">{found.purpose}</p>}
            {(isPublished || isLarge) && <p class="quiet">{isPublished ? t.initiative.published : t.initiative.large}</p>}
            <Facts
              of={[
                [t.initiative.officialName, short(found.name) === found.name ? null : found.name],
                [t.columns.kind, sentence(label("ServiceKind", found.kind))],
                [t.initiative.form, found.legalForm && sentence(label("LegalForm", found.legalForm))],
                [t.columns.function, found.function && sentence(label("ServiceFunction", found.function))],
                [t.initiative.body, found.body],
                [t.initiative.lead, leads.length > 0 && <Names of={leads} />],
                [
                  t.initiative.follows,
                  found.followsRegion.nodes.length > 0 &&
                    found.followsRegion.nodes.map(({ key: region, name, division }) => (
                      <span key={region}>
                        <Link kind="Region" of={region}>
                          {name}
                        </Link>{" "}
                        ({label("RegionDivision", division)})
                      </span>
                    )),
                ],
                [t.columns.since, found.validFrom && date(found.validFrom)],
                [
                  t.municipality.website,
                  found.website && (
                    <a href={found.website} target="_blank" rel="noopener">
                      {new URL(found.website).hostname}
                    </a>
                  ),
                ],
                [t.panel.source, <Stated of={found} />],
              ]}
            />
            <Line of={service} kind="SharedService" pick={(data) => data.sharedService} began={found.validFrom ? date(found.validFrom) : null} />
            <Participants of={service} taking={taking} complete={found.participantsComplete} />
            <Leavers of={left} still={new Set(taking.map(({ node }) => node.key))} />
            <Growth of={service} pick={(data) => data.sharedService?.diffusion} about={short(found.name)} />
            <Around of={service} pick={(data) => data.sharedService} />
          </>
        );
      }}
    </SubjectPanel>
  );
}

export function PilotPanel({ of: key }: { readonly of: string }) {
  const t = texts.value;
  const pilot = useResource(PilotDocument, { key, asOf: day.value });
  return (
    <SubjectPanel kind={t.kinds["Pilot"] ?? ""} of={key} resource={pilot} pick={(data) => data.pilot} name={({ name }) => name}>
      {(found) => {
        const began = found.startedOn ? date(found.startedOn, found.startedOnPrecision) : null;
        const taking = found.participants.edges.map((edge) => ({
          ...edge,
          role: label("PilotRole", edge.role),
          since: edge.joinedOn ?? null,
          precision: edge.joinedOnPrecision ?? null,
        }));
        const leads = found.participants.edges.filter(({ role }) => role === "INITIATOR");
        return (
          <>
            <Gone of={found} />
            <Facts
              of={[
                [t.columns.kind, sentence(label("PilotKind", found.kind))],
                [t.initiative.phase, found.phase && sentence(label("Phase", found.phase))],
                [t.initiative.lead, leads.length > 0 && <Names of={leads} />],
                [t.initiative.started, began],
                [t.initiative.ended, found.endedOn && date(found.endedOn, found.endedOnPrecision)],
                [t.initiative.about, found.summary && <span lang="en">{found.summary}</span>],
                [t.panel.source, <Stated of={found} />],
              ]}
            />
            <Line of={pilot} kind="Pilot" pick={(data) => data.pilot} began={began} />
            <Participants of={pilot} taking={taking} complete={found.participantsComplete} />
            <Growth of={pilot} pick={(data) => data.pilot?.diffusion} about={found.name} />
            <Around of={pilot} pick={(data) => data.pilot} />
          </>
        );
      }}
    </SubjectPanel>
  );
}

export function StandardPanel({ of: key }: { readonly of: string }) {
  const t = texts.value;
  const standard = useResource(StandardDocument, { key, asOf: day.value });
  return (
    <SubjectPanel
      kind={kindOf({ __typename: "Standard", ...standard.state.value.data?.standard })}
      of={key}
      resource={standard}
      pick={(data) => data.standard}
      name={({ name }) => name}
    >
      {(found) => {
        const began = found.adoptedOn ? date(found.adoptedOn, found.adoptedOnPrecision) : null;
        const taking = found.adopters.edges.map((edge) => ({
          ...edge,
          role: null,
          since: edge.adoptedOn ?? null,
          precision: edge.adoptedOnPrecision ?? null,
        }));
        return (
          <>
            <Gone of={found} />
            <Facts
              of={[
                [t.columns.kind, sentence(label("StandardKind", found.standardKind))],
                [t.initiative.adoptedBy, found.adoptedBy],
                [t.initiative.adopted, began],
                [t.panel.source, <Stated of={found} />],
              ]}
            />
            <Line of={standard} kind="Standard" pick={(data) => data.standard} began={began} />
            <Participants of={standard} taking={taking} complete={false} />
            <Growth of={standard} pick={(data) => data.standard?.diffusion} about={found.name} />
            <Around of={standard} pick={(data) => data.standard} />
          </>
        );
      }}
    </SubjectPanel>
  );
}

/** The panel where the address names a kind that there is none of. */
export function UnknownKind({ kind }: { readonly kind: string }) {
  const t = texts.value;
  return (
    <Panel title={t.failures.NOT_FOUND}>
      <p class="refusal" role="status">
        {t.subject.unknownKind(kind)}
      </p>
    </Panel>
  );
}

function Names({ of }: { readonly of: readonly Linked[] }): ComponentChildren {
  return of.map(({ node }, place) => (
    <span key={node.key}>
      {place > 0 && ", "}
      <Link kind={node.__typename} of={node.key}>
        {node.name}
      </Link>
    </span>
  ));
}

function Line<R>({
  of,
  kind,
  pick,
  began,
}: {
  readonly of: Resource<R>;
  readonly kind: string;
  readonly pick: (data: R) => Common | null | undefined;
  readonly began: string | null;
}) {
  const t = texts.value;
  const { data } = of.state.value;
  const found = data && pick(data);
  if (!found || found.resultedFrom.edges.length + found.resultedIn.edges.length === 0) return null;
  return (
    <Section title={found.resultedIn.edges.length > 0 ? t.initiative.lineage : t.initiative.origins} lead={t.initiative.lineageLead} of={of} pick={pick}>
      {(each) => <Lineage of={each} kind={kind} began={began} />}
    </Section>
  );
}

function Participants<R>({ of, taking, complete }: { readonly of: Resource<R>; readonly taking: readonly Taking[]; readonly complete: boolean }) {
  const t = texts.value;
  return (
    <Section
      title={t.initiative.participants}
      of={of}
      pick={() => taking}
      count={(all) => all.length}
      table={(all) => ({
        caption: t.initiative.participants,
        columns: [{ title: t.initiative.participant }, { title: t.columns.kind }, { title: t.columns.role }, { title: t.columns.since }],
        rows: all.map(({ node, role, since, source, reference }) => ({
          values: [node.name, t.kinds[node.__typename] ?? null, role, since],
          leadsTo: { kind: node.__typename, key: node.key },
          source: <SourceOf source={source} reference={reference ?? null} />,
        })),
      })}
    >
      {(all) =>
        all.length === 0 ? (
          <p class="quiet">{t.initiative.noParticipants}</p>
        ) : (
          <>
            {!complete && <p class="lead">{t.initiative.incomplete}</p>}
            <Few of={all} first={8}>
              {(each) => (
                <li key={each.node.key} class="line">
                  <Link kind={each.node.__typename} of={each.node.key}>
                    {each.node.name}
                  </Link>
                  <span class="quiet">
                    {each.role && `${each.role} · `}
                    {each.since ? t.subject.from(date(each.since, each.precision)) : t.initiative.sinceUnknown} ·{" "}
                    <SourceOf source={each.source} reference={each.reference ?? null} />
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

/** Who took part and does no more on the day. */
function Leavers({ of, still }: { readonly of: Resource<LeftQuery>; readonly still: ReadonlySet<string> }) {
  const t = texts.value;
  const until = day.value ?? new Date().toISOString().slice(0, 10);
  const gone = (data: LeftQuery) => {
    const all = new Map<string, Linked & { readonly validUntil: string }>();
    for (const year of Object.values(data)) {
      if (typeof year !== "object") continue;
      for (const edge of year?.participants.edges ?? []) {
        const { validUntil, node } = edge;
        if (validUntil && validUntil <= until && !still.has(node.key)) all.set(node.key, { ...edge, validUntil });
      }
    }
    return [...all.values()].sort((one, other) => other.validUntil.localeCompare(one.validUntil));
  };
  const { data } = of.state.value;
  if (data && gone(data).length === 0) return null;
  return (
    <Section
      title={t.initiative.left}
      lead={t.initiative.leftLead}
      of={of}
      pick={gone}
      count={(all) => all.length}
      table={(all) => ({
        caption: t.initiative.left,
        columns: [{ title: t.initiative.participant }, { title: t.initiative.until }],
        rows: all.map(({ node, validUntil, source, reference }) => ({
          values: [node.name, validUntil],
          leadsTo: { kind: node.__typename, key: node.key },
          source: <SourceOf source={source} reference={reference ?? null} />,
        })),
      })}
    >
      {(all) => (
        <Few of={all} first={5}>
          {({ node, validUntil, source, reference }) => (
            <li key={node.key} class="line">
              <Link kind={node.__typename} of={node.key}>
                {node.name}
              </Link>
              <span class="quiet">
                {t.subject.until(date(validUntil))} · <SourceOf source={source} reference={reference ?? null} />
              </span>
            </li>
          )}
        </Few>
      )}
    </Section>
  );
}

/** How many joined over the years: drawn where there is something to see, else left to the dates of the participants. */
function Growth<R>({
  of,
  pick,
  about,
}: {
  readonly of: Resource<R>;
  readonly pick: (data: R) => CurveFragment | null | undefined;
  readonly about: string;
}) {
  const t = texts.value;
  const { data } = of.state.value;
  const found = data && pick(data);
  if (found && found.curve.length < 2) return null;
  const until = day.value ?? new Date().toISOString().slice(0, 10);
  return (
    <Section
      title={t.initiative.growth}
      of={of}
      pick={pick}
      method="diffusion"
      origin={(each) => each.provenance}
      table={({ curve }) => ({
        caption: t.initiative.growth,
        columns: [{ title: t.initiative.day }, { title: t.initiative.joined }, { title: t.initiative.total }],
        rows: curve.map(({ on, adopted, total }) => ({ values: [on, adopted, total] })),
      })}
    >
      {({ curve, undated }) => (
        <>
          <Curve points={curve} until={until} about={about} />
          <p class="quiet">
            {t.initiative.growthUnit} {undated > 0 && `${t.initiative.undated(number(undated))} `}
            {t.initiative.caution}
          </p>
        </>
      )}
    </Section>
  );
}

/** What else it is linked to. */
function Around<R>({ of, pick }: { readonly of: Resource<R>; readonly pick: (data: R) => Common | null | undefined }) {
  const t = texts.value;
  const groups = (found: Common) =>
    (
      [
        [t.initiative.partOf, found.partOf],
        [t.initiative.parts, found.parts],
        [t.initiative.followsUp, found.followsUp],
        [t.initiative.followUps, found.followUps],
        [t.initiative.predecessors, found.predecessors],
        [t.initiative.successors, found.successors],
        [t.kinds["WorkProcess"] ?? "", found.workProcesses],
        [t.kinds["Trend"] ?? "", found.trends],
        [t.kinds["Ambition"] ?? "", found.ambitions],
      ] as const
    ).filter(([, connected]) => connected && connected.edges.length > 0);
  const { data } = of.state.value;
  const found = data && pick(data);
  if (!found || groups(found).length === 0) return null;
  return (
    <Section title={t.initiative.around} of={of} pick={pick}>
      {(each) =>
        groups(each).map(([words, connected]) => (
          <div key={words} class="linked">
            <h3>{words}</h3>
            <LinkedRows of={connected?.edges ?? []} />
          </div>
        ))
      }
    </Section>
  );
}

export function LinkedRows({ of, first = 5 }: { readonly of: readonly Linked[]; readonly first?: number }) {
  return (
    <Few of={of} first={first}>
      {({ node, source, reference }) => (
        <li key={node.key} class="line">
          <Link kind={node.__typename} of={node.key} title={node.name}>
            {short(node.name)}
          </Link>
          <span class="quiet">
            <SourceOf source={source} reference={reference ?? null} />
          </span>
        </li>
      )}
    </Few>
  );
}
