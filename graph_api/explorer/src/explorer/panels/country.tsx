import { useResource } from "../api";
import { clusters, colouring, nameOf, picture } from "../colouring";
import { CountryDocument, type NodeKind, type RegionDivision } from "../generated/graphql";
import { divisionName, isDivision } from "../groups";
import { number, sentence, texts, within } from "../i18n";
import { inShort, lastingKey, lastingName } from "../lasting";
import { beside } from "../overlays/divisions";
import { Link } from "../parts/link";
import { Swatch } from "../parts/swatch";
import { countedOn, timeline } from "../scene/time";
import { day, open } from "../state";
import { Few, Panel, Section } from "./panel";

/** What there is, and how to begin: the panel that is there when nothing is opened. */
export function CountryPanel() {
  const t = texts.value;
  const country = useResource(CountryDocument, { asOf: day.value });
  const counts = country.state.value.data?.graph.counts ?? [];
  const figures: readonly (readonly [NodeKind, string])[] = [
    ["MUNICIPALITY", t.country.municipalities],
    ["SHARED_SERVICE", t.country.services],
    ["PILOT", t.country.pilots],
  ];
  const fills = new Map(picture.value?.legend.entries.map(({ words, fill }) => [words, fill]));
  return (
    <Panel title={t.country.title}>
      <p class="intro">{t.country.lead}</p>
      <dl class="figures">
        {figures.map(([kind, words]) => (
          <div key={kind}>
            <dt>{words}</dt>
            <dd>{counts.length > 0 ? number(counts.find((each) => each.kind === kind)?.count ?? 0) : "–"}</dd>
          </div>
        ))}
      </dl>
      {(colouring.value === "cluster" || colouring.value === "certainty") && (
        <Section
          title={t.country.clusters}
          lead={t.country.clustersLead}
          of={clusters}
          pick={(data) => data.clusterAnalysis}
          count={(found) => found.clusters.length}
          method="clusters"
          origin={(found) => found.provenance}
          table={(found) => ({
            caption: nameOf("cluster"),
            columns: [
              { title: t.columns.group },
              { title: t.columns.size },
              { title: t.columns.population },
              { title: t.columns.cohesion, digits: 2 },
            ],
            rows: found.clusters.map((each) => ({
              values: [lastingName(each), each.size, each.population, each.cohesion],
              leadsTo: { kind: "Cluster", key: lastingKey(each) },
            })),
          })}
        >
          {(found) => (
            <>
              <Few of={found.clusters} first={8}>
                {({ size, ...cluster }) => (
                  <li key={cluster.number} class={colouring.value === "cluster" ? "group-row" : "share"} title={lastingName(cluster)}>
                    {colouring.value === "cluster" && (
                      <Swatch of={fills.get(inShort(lastingName(cluster))) ?? "rest"} />
                    )}
                    <Link kind="Cluster" of={lastingKey(cluster)}>
                      {inShort(lastingName(cluster))}
                    </Link>
                    <span class="count">{t.country.size(size)}</span>
                  </li>
                )}
              </Few>
              <p class="quiet">{t.country.stability(number(found.stability, 2))}</p>
            </>
          )}
        </Section>
      )}
      {isDivision(colouring.value) && <Divided by={colouring.value} />}
      <Years />
    </Panel>
  );
}

/** The way from the division that the map shows to another beside it. */
export function Divided({ by }: { readonly by: RegionDivision }) {
  return (
    <p class="acts">
      <button type="button" class="button" onClick={() => open("Divisions", beside(by).join())}>
        {texts.value.divisions.begin(within(divisionName(by)))}
      </button>
    </p>
  );
}

/** What there was at the end of each year: the counts behind the slider. */
function Years() {
  const t = texts.value;
  const { columns } = t.time;
  return (
    <Section
      title={t.time.years}
      lead={t.time.yearsLead}
      of={timeline}
      pick={(data) => data.timeline}
      method="timeline"
      origin={(found) => found.provenance}
      table={(found) => ({
        caption: t.time.chart,
        columns: [columns.year, columns.municipalities, columns.services, columns.participations, columns.ties].map((title) => ({ title })),
        rows: found.years.map(({ year, on, municipalities, services, participations, ties }) => ({
          values: [sentence(countedOn(year, on)), municipalities, services, participations, ties],
        })),
      })}
    >
      {(found) => (
        <>
          <Few of={found.years.toReversed()} first={4}>
            {({ year, on, participations, services, ties }) => (
              <li key={year} class="share">
                <span>{sentence(countedOn(year, on))}</span>
                <span class="count">{t.time.row(number(participations), number(services), number(ties))}</span>
              </li>
            )}
          </Few>
          <p class="quiet">{t.time.thin}</p>
        </>
      )}
    </Section>
  );
}
