import type { ComponentChildren } from "preact";

import { useResource } from "../api";
import { ServiceNamesDocument, SupposedDocument, type AskedFragment, type NamedFragment, type SupposedQuery } from "../generated/graphql";
import { label, language, number, sentence, short, texts, within } from "../i18n";
import { askedOf, changesOf, effects, keyOf, namedIn, supposed, unitedWith, type Change } from "../overlays/whatif";
import { Link } from "../parts/link";
import { Finder } from "../parts/search";
import type { Table } from "../parts/table";
import { ground } from "../picture";
import { day, open } from "../state";
import { Events, eventsTable } from "./days";
import { Few, Panel, Section } from "./panel";

type Found = NonNullable<SupposedQuery["whatIf"]>;

/** What would be so if municipalities became one, or took part in a service. Nothing is written. */
export function WhatIfPanel({ of: key }: { readonly of: string }) {
  const t = texts.value;
  const changes = changesOf(key);
  const [subject] = namedIn(changes);
  const known = ground.value?.places;
  const unknown = known && namedIn(changes).find((code) => !known.has(code));
  const asked = unknown ? null : askedOf(changes);
  const result = useResource(SupposedDocument, asked);
  const keys = changes.flatMap((change) => (change.kind === "join" ? [change.service] : []));
  const services = useResource(ServiceNamesDocument, keys.length > 0 ? { keys, asOf: day.value } : null);
  const names = new Map(services.state.value.data?.sharedServices.nodes.map((each) => [each.key, short(each.name)] as const));
  const inWords = (change: Change): string =>
    change.kind === "merge"
      ? t.whatIf.merge(change.codes.map(nameOf))
      : t.whatIf.join(nameOf(change.code), names.get(change.service) ?? change.service);
  const sure = supposed(changes);
  if (!subject || unknown) {
    return (
      <Panel kind={t.whatIf.kind} title={key}>
        <p class="refusal" role="status">
          {unknown ? t.unknown(unknown) : t.whatIf.unknown}
        </p>
      </Panel>
    );
  }
  const [first] = sure;
  return (
    <Panel kind={t.whatIf.kind} title={sure.length > 1 ? t.whatIf.several(sure.length) : first ? t.whatIf.title(inWords(first)) : t.whatIf.begin(nameOf(subject))}>
      <p class="notice">{t.whatIf.nothingWritten}</p>
      {sure.length > 0 && (
        <ul class="rows chosen">
          {sure.map((change) => (
            <li key={keyOf([change])}>
              <span aria-hidden="true">→</span>
              <span>{sentence(inWords(change))}</span>
              <button
                type="button"
                class="link"
                aria-label={t.whatIf.without(inWords(change))}
                title={t.whatIf.without(inWords(change))}
                onClick={() => open("WhatIf", keyOf(sure.filter((each) => each !== change)) || keyOf([{ kind: "merge", codes: [subject] }]))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <Choices subject={subject} sure={sure} />
      {asked && (
        <>
          <Section
            title={t.whatIf.country}
            lead={t.whatIf.countryLead}
            of={result}
            pick={(data) => data.whatIf}
            method="what-if"
            origin={(found) => found.provenance}
            table={(found) => situations(found)}
          >
            {(found) => (
              <dl class="measures">
                {situations(found).rows.map(({ values: [name, before, after] }) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{typeof before === "number" && typeof after === "number" ? <Turned from={before} to={after} /> : `${before} → ${after}`}</dd>
                  </div>
                ))}
              </dl>
            )}
          </Section>
          {result.state.value.data?.whatIf && (
            <>
              <Section
                title={t.country.clusters}
                lead={t.whatIf.clustersLead}
                of={result}
                pick={(data) => data.whatIf}
                method="what-if"
                origin={(found) => found.provenance}
                table={(found) => eventsTable(found.clusterEvents, t.whatIf.before, t.whatIf.after)}
              >
                {(found) =>
                  found.clusterEvents.length > 0 ? (
                    <Events of={found.clusterEvents} from={t.whatIf.before} to={t.whatIf.after} />
                  ) : (
                    <p class="quiet">{t.whatIf.sameClusters}</p>
                  )
                }
              </Section>
              <Section
                title={t.whatIf.named}
                lead={t.whatIf.namedLead}
                of={result}
                pick={(data) => data.whatIf}
                method="what-if"
                origin={(found) => found.provenance}
                table={effects}
              >
                {(found) => (
                  <ul class="rows">
                    {found.municipalities.map(({ municipality, servicesBefore, servicesAfter, partnersBefore, partnersAfter }) => (
                      <li key={municipality.code}>
                        <Link kind="Municipality" of={municipality.code}>
                          {municipality.name}
                        </Link>
                        {unitedWith(sure, municipality.code).length > 0 && (
                          <span class="quiet"> {t.whatIf.united(unitedWith(sure, municipality.code).map(nameOf).join(", "))}</span>
                        )}
                        <dl class="measures">
                          <div>
                            <dt>{t.whatIf.services}</dt>
                            <dd>
                              <Turned from={servicesBefore} to={servicesAfter} />
                            </dd>
                          </div>
                          <div>
                            <dt>{t.whatIf.partners}</dt>
                            <dd>
                              <Turned from={partnersBefore} to={partnersAfter} />
                            </dd>
                          </div>
                        </dl>
                      </li>
                    ))}
                  </ul>
                )}
              </Section>
              <Section
                title={t.municipality.gaps}
                lead={t.municipality.gapsLead}
                of={result}
                pick={(data) => data.whatIf}
                table={(found) => gapsTable(found)}
              >
                {(found) => <Gaps of={found} />}
              </Section>
              {sure.some(({ kind }) => kind === "merge") && (
                <Section
                  title={t.whatIf.merger}
                  lead={t.whatIf.mergerLead}
                  of={result}
                  pick={(data) => data.whatIf}
                  method="what-if"
                  origin={(found) => found.provenance}
                  table={(found) => mergerTable(found)}
                >
                  {(found) => <Merger of={found} />}
                </Section>
              )}
            </>
          )}
        </>
      )}
    </Panel>
  );
}

function nameOf(code: string): string {
  return ground.value?.places.get(code)?.name ?? code;
}

/** What else to suppose: to become one with a neighbour or another, or to take part in something. */
function Choices({ subject, sure }: { readonly subject: string; readonly sure: readonly Change[] }) {
  const t = texts.value;
  const within = sure.find((change) => change.kind === "merge" && change.codes[0] === subject);
  const codes = within?.kind === "merge" ? within.codes : [subject];
  const merge = (code: string): void => {
    if (!codes.includes(code)) open("WhatIf", keyOf([{ kind: "merge", codes: [...codes, code] }, ...sure.filter((each) => each !== within)]));
  };
  const join = (service: string): void => open("WhatIf", keyOf([...sure, { kind: "join", code: subject, service }]));
  const named = new Set(namedIn(sure));
  const beside = [...new Set(codes.flatMap((code) => ground.value?.geography.areas.get(code)?.touching ?? []))].filter(
    (code) => code !== subject && !named.has(code) && ground.value?.places.has(code),
  );
  return (
    <details class="changes" open={sure.length === 0}>
      <summary>{sure.length === 0 ? t.whatIf.choose : t.whatIf.another}</summary>
      <h2>{t.whatIf.mergeWith(nameOf(subject))}</h2>
      <p class="choices">
        {beside.map((code) => (
          <button key={code} type="button" class="button" onClick={() => merge(code)}>
            + {nameOf(code)}
          </button>
        ))}
      </p>
      <Finder label={t.whatIf.anotherMunicipality} kinds={["MUNICIPALITY"]} chosen={({ key: code }) => merge(code)} />
      <h2>{t.whatIf.joinTo(nameOf(subject))}</h2>
      <Finder label={t.whatIf.service} kinds={["SHARED_SERVICE"]} chosen={({ key: service }) => join(service)} />
    </details>
  );
}

function Turned({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <>
      {number(from)} → {number(to)} {from !== to && <b>({(to > from ? "+" : "−") + number(Math.abs(to - from))})</b>}
    </>
  );
}

/** The country as it is and as it would be. */
function situations({ before, after }: Found): Table {
  const t = texts.value;
  const rows: (readonly [string, number | string, number | string])[] = [
    [t.whatIf.municipalities, before.municipalities, after.municipalities],
    [t.time.columns.participations, before.participations, after.participations],
    [t.group.ties, before.ties, after.ties],
    [t.country.clusters, before.clusters, after.clusters],
    ...before.agreement.map(({ division, adjustedRandIndex }, place): readonly [string, string, string] => [
      t.whatIf.congruence(within(label("RegionDivision", division))),
      number(adjustedRandIndex ?? 0, 3),
      number(after.agreement[place]?.adjustedRandIndex ?? 0, 3),
    ]),
    [t.whatIf.stability, number(before.stability, 2), number(after.stability, 2)],
  ];
  return {
    caption: t.whatIf.country,
    columns: [{ title: t.columns.measure }, { title: t.whatIf.before }, { title: t.whatIf.after }],
    rows: rows.map((values) => ({ values })),
  };
}

/** The questions that come and those that go; of one that stays only the counts can differ. */
function turnedGaps({ municipalities }: Found): { readonly come: readonly AskedFragment[]; readonly go: readonly AskedFragment[] } {
  const about = ({ region, sharedService }: AskedFragment): string => `${region.key} ${sharedService?.key}`;
  const lacking = (all: readonly AskedFragment[], others: readonly AskedFragment[]): readonly AskedFragment[] =>
    all.filter((each) => !others.some((other) => about(other) === about(each)));
  return {
    come: municipalities.flatMap(({ gaps }) => (gaps ? lacking(gaps.after, gaps.before) : [])),
    go: municipalities.flatMap(({ gaps }) => (gaps ? lacking(gaps.before, gaps.after) : [])),
  };
}

function asked({ dutch, english }: AskedFragment): string {
  return language.value === "nl" ? dutch : english;
}

function gapsTable(found: Found): Table {
  const t = texts.value;
  const { come, go } = turnedGaps(found);
  return {
    caption: t.municipality.gaps,
    columns: [{ title: t.days.event }, { title: t.municipality.gaps }],
    rows: [...come.map((each) => [t.whatIf.come, asked(each)]), ...go.map((each) => [t.whatIf.go, asked(each)])].map((values) => ({ values })),
  };
}

function Gaps({ of }: { readonly of: Found }) {
  const t = texts.value;
  const { come, go } = turnedGaps(of);
  if (come.length + go.length === 0) return <p class="quiet">{t.whatIf.sameGaps}</p>;
  return (
    <>
      {([[t.whatIf.come, come], [t.whatIf.go, go]] as const).map(
        ([title, all]) =>
          all.length > 0 && (
            <Part key={title} title={title}>
              <Few of={all} first={4}>
                {(each) => (
                  <li key={asked(each)} class="card">
                    <p>{asked(each)}</p>
                  </li>
                )}
              </Few>
            </Part>
          ),
      )}
    </>
  );
}

/** What a merger brings: by what it is, the services, and for which task where that matters. */
function broughtBy({ mergers, ended }: Found): readonly (readonly [string, readonly NamedFragment[]])[] {
  const t = texts.value;
  return [
    ...mergers.flatMap(({ doubled }) =>
      doubled.map(({ function: task, services }) => [t.whatIf.doubled(label("ServiceFunction", task)), services] as const),
    ),
    [t.whatIf.ended, ended] as const,
    [t.whatIf.overlaps, mergers.flatMap(({ overlaps }) => overlaps)] as const,
  ].filter(([, services]) => services.length > 0);
}

function mergerTable(found: Found): Table {
  const t = texts.value;
  return {
    caption: t.whatIf.merger,
    columns: [{ title: t.days.event }, { title: t.columns.service }],
    rows: broughtBy(found).flatMap(([what, services]) => services.map(({ name }) => ({ values: [what, name] }))),
  };
}

function Merger({ of }: { readonly of: Found }) {
  const brought = broughtBy(of);
  if (brought.length === 0) return <p class="quiet">{texts.value.whatIf.bringsNothing}</p>;
  return (
    <>
      {brought.map(([title, services]) => (
        <Part key={title} title={title}>
          <Few of={services} first={4}>
            {({ __typename, key, name }) => (
              <li key={key}>
                <Link kind={__typename} of={key} title={name}>
                  {short(name)}
                </Link>
              </li>
            )}
          </Few>
        </Part>
      ))}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="measured">
      <h3>{title}</h3>
      {children}
    </div>
  );
}
