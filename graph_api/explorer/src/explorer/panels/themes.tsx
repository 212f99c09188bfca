import { useResource, type Resource } from "../api";
import { AmbitionDocument, OrganisationDocument, SourceDocument, TrendDocument, WorkProcessDocument } from "../generated/graphql";
import { date, label, language, sentence, short, texts } from "../i18n";
import { Link } from "../parts/link";
import { day } from "../state";
import { LinkedRows } from "./initiatives";
import { Few, Section, SourceOf } from "./panel";
import { Facts, Gone, Stated, SubjectPanel, type Linked } from "./subject";

interface Theme {
  readonly name: string;
  readonly nameEn: string;
  readonly reference?: string | null;
  readonly source: Linked["source"];
  readonly initiatives: { readonly edges: readonly Linked[] };
}

export function WorkProcessPanel({ of: key }: { readonly of: string }) {
  const resource = useResource(WorkProcessDocument, { key, asOf: day.value });
  return <ThemePanel kind="WorkProcess" of={key} resource={resource} pick={(data) => data.workProcess} />;
}

export function TrendPanel({ of: key }: { readonly of: string }) {
  const resource = useResource(TrendDocument, { key, asOf: day.value });
  return <ThemePanel kind="Trend" of={key} resource={resource} pick={(data) => data.trend} />;
}

export function AmbitionPanel({ of: key }: { readonly of: string }) {
  const resource = useResource(AmbitionDocument, { key, asOf: day.value });
  return <ThemePanel kind="Ambition" of={key} resource={resource} pick={(data) => data.ambition} />;
}

/** What initiatives are about: which ones those are. */
function ThemePanel<R>({
  kind,
  of,
  resource,
  pick,
}: {
  readonly kind: "WorkProcess" | "Trend" | "Ambition";
  readonly of: string;
  readonly resource: Resource<R>;
  readonly pick: (data: R) => Theme | null | undefined;
}) {
  const t = texts.value;
  return (
    <SubjectPanel
      kind={t.kinds[kind] ?? kind}
      of={of}
      resource={resource}
      pick={pick}
      name={({ name, nameEn }) => (language.value === "nl" ? name : nameEn)}
    >
      {(found) => (
        <>
          <p class="intro">{t.theme[kind]}</p>
          <Facts of={[[t.panel.source, <Stated of={found} />]]} />
          <Section
            title={t.theme.initiatives}
            of={resource}
            pick={pick}
            count={({ initiatives }) => initiatives.edges.length}
            table={({ initiatives }) => ({
              caption: t.theme.initiatives,
              columns: [{ title: t.columns.name }, { title: t.columns.kind }],
              rows: initiatives.edges.map(({ node, source, reference }) => ({
                values: [node.name, t.kinds[node.__typename] ?? null],
                leadsTo: { kind: node.__typename, key: node.key },
                source: <SourceOf source={source} reference={reference ?? null} />,
              })),
            })}
          >
            {({ initiatives }) => <LinkedRows of={initiatives.edges} first={12} />}
          </Section>
        </>
      )}
    </SubjectPanel>
  );
}

/** An organisation that is no municipality: in what it takes part. */
export function OrganisationPanel({ of: key }: { readonly of: string }) {
  const t = texts.value;
  const organisation = useResource(OrganisationDocument, { key, asOf: day.value });
  return (
    <SubjectPanel
      kind={t.kinds["Organisation"] ?? ""}
      of={key}
      resource={organisation}
      pick={(data) => data.organisation}
      name={({ name }) => name}
    >
      {(found) => (
        <>
          <Gone of={found} />
          <Facts
            of={[
              [t.columns.kind, sentence(label("OrganisationKind", found.kind))],
              [t.panel.source, <Stated of={found} />],
            ]}
          />
          <Section
            title={t.municipality.services}
            of={organisation}
            pick={(data) => data.organisation?.sharedServices.edges}
            count={(edges) => edges.length}
            table={(edges) => ({
              caption: t.municipality.services,
              columns: [{ title: t.columns.service }, { title: t.columns.role }, { title: t.columns.since }],
              rows: edges.map(({ node, role, joinedOn, source, reference }) => ({
                values: [node.name, label("ParticipationRole", role), joinedOn ?? null],
                leadsTo: { kind: node.__typename, key: node.key },
                source: <SourceOf source={source} reference={reference} />,
              })),
            })}
          >
            {(edges) => (
              <Few of={edges} first={10}>
                {({ node, role, joinedOn, joinedOnPrecision, source, reference }) => (
                  <li key={node.key}>
                    <Link kind={node.__typename} of={node.key} title={node.name}>
                      {short(node.name)}
                    </Link>
                    <span class="quiet">
                      {sentence(label("ParticipationRole", role))}
                      {joinedOn && `, ${t.subject.from(date(joinedOn, joinedOnPrecision))}`} ·{" "}
                      <SourceOf source={source} reference={reference} />
                    </span>
                  </li>
                )}
              </Few>
            )}
          </Section>
        </>
      )}
    </SubjectPanel>
  );
}

/** A source: who published what, when, and under which terms. */
export function SourcePanel({ of: key }: { readonly of: string }) {
  const t = texts.value;
  const source = useResource(SourceDocument, { key, asOf: day.value });
  return (
    <SubjectPanel kind={t.kinds["Source"] ?? ""} of={key} resource={source} pick={(data) => data.source} name={({ name }) => name}>
      {(found) => (
        <>
          <p class="intro">{found.ownClassification ? t.theme.ownClassification : t.theme.Source}</p>
          <Facts
            of={[
              [t.theme.publisher, found.publisher],
              [t.theme.published, found.publishedOn && date(found.publishedOn)],
              [t.theme.licence, found.licence],
              [
                t.theme.address,
                found.address && (
                  <a href={found.address} target="_blank" rel="noopener">
                    {found.address}
                  </a>
                ),
              ],
            ]}
          />
        </>
      )}
    </SubjectPanel>
  );
}
