import { useMemo } from "preact/hooks";

import { useResource } from "../api";
import { colouring } from "../colouring";
import { DivisionDocument, DivisionPairDocument, type NestedFragment, type RegionDivision } from "../generated/graphql";
import { coloursOf, divisionName, DIVISIONS, groupsByCode, painted, regionsOf, type Group } from "../groups";
import { number, percent, sentence, texts, within } from "../i18n";
import { COLOURS } from "../overlays";
import { divisionsOf, nearest, type Both } from "../overlays/divisions";
import { Link } from "../parts/link";
import { SmallMaps, type Small } from "../parts/smallmap";
import { ground, type Ground } from "../picture";
import { day, open, shown } from "../state";
import { Few, Panel, Section } from "./panel";

/** Two divisions of the country beside each other: how alike they are, and who breaks that one lies within the other. */
export function DivisionsPanel({ of: key }: { readonly of: string }) {
  const t = texts.value;
  const both = divisionsOf(key);
  if (both) return <Compared both={both} />;
  return (
    <Panel kind={t.days.kind} title={key}>
      <p class="refusal" role="status">
        {t.divisions.unknown}
      </p>
    </Panel>
  );
}

function Compared({ both }: { readonly both: Both }) {
  const t = texts.value;
  const [one, other] = both;
  const [first, second] = both.map(divisionName) as [string, string];
  const pair = useResource(DivisionPairDocument, { divisions: [...both], asOf: day.value });
  const [known] = pair.state.value.data?.regionCongruence?.pairs ?? [];
  const ways = ["nesting", "reverseNesting"] as ("nesting" | "reverseNesting")[];
  if (known && nearest(known) === known.reverseNesting) ways.reverse();
  // Where one lies wholly within the other, it says nothing that the other does not lie within the one.
  if (known && nearest(known).exceptions.length === 0) ways.pop();
  return (
    <Panel kind={t.days.kind} title={t.days.title(first, within(second))}>
      <div class="divided">
        <Choice of={one} not={other} words={t.divisions.first} chosen={(each) => open("Divisions", `${each},${other}`)} />
        <Choice of={other} not={one} words={t.divisions.second} chosen={(each) => open("Divisions", `${one},${each}`)} />
      </div>
      <Maps both={both} />
      <Section
        title={t.divisions.alike}
        lead={t.divisions.alikeLead}
        of={pair}
        pick={(data) => data.regionCongruence}
        method="congruence"
        origin={(found) => found.provenance}
        table={({ pairs: [found] }) => ({
          caption: `${t.divisions.alike}: ${first}, ${second}`,
          columns: [{ title: t.columns.measure }, { title: t.columns.value, digits: 3 }],
          rows: [
            { values: [t.divisions.index, found?.adjustedRandIndex ?? null] },
            { values: [t.divisions.information, found?.normalisedMutualInformation ?? null] },
          ],
        })}
      >
        {({ pairs: [found] }) =>
          found && (
            <>
              <p class="said">
                <strong>{t.divisions.words(inWords(found.adjustedRandIndex ?? 0))}</strong>
              </p>
              <dl class="measures">
                <div>
                  <dt>{t.divisions.index}</dt>
                  <dd>{number(found.adjustedRandIndex ?? 0, 2)}</dd>
                </div>
                <div>
                  <dt>{t.divisions.information}</dt>
                  <dd>{number(found.normalisedMutualInformation ?? 0, 2)}</dd>
                </div>
              </dl>
            </>
          )
        }
      </Section>
      {ways.map((way) => (
        <Section
          key={way}
          title={way === "nesting" ? t.divisions.within(first, within(second)) : t.divisions.within(second, within(first))}
          of={pair}
          pick={(data) => data.regionCongruence?.pairs[0]?.[way]}
          count={(found) => t.divisions.broken(t.country.size(found.exceptions.length))}
          table={(found) => exceptionsTable(found)}
        >
          {(found) => <Nesting of={found} />}
        </Section>
      ))}
      <Section
        title={t.divisions.arrangements}
        lead={t.divisions.arrangementsLead}
        of={pair}
        pick={(data) => data.regionCongruence?.divisions}
        table={(found) => ({
          caption: t.divisions.arrangementsLead,
          columns: [t.group.division, t.divisions.exact, t.divisions.inside, t.divisions.all].map((title) => ({ title })),
          rows: found.map(({ division, exact, inside, initiatives }) => ({ values: [divisionName(division), exact, inside, initiatives] })),
        })}
      >
        {(found) => (
          <ul class="rows">
            {found.map(({ division, exact, inside, initiatives }) => (
              <li key={division}>
                {divisionName(division)}
                <span class="quiet">{t.divisions.fit(number(exact), number(inside), number(initiatives))}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Panel>
  );
}

interface ChoiceProps {
  readonly words: string;
  readonly of: RegionDivision;
  readonly not: RegionDivision;
  readonly chosen: (division: string) => void;
}

function Choice({ words, of, not, chosen }: ChoiceProps) {
  return (
    <label>
      <span>{words}</span>
      <select value={of} onChange={(event) => chosen(event.currentTarget.value)}>
        {DIVISIONS.filter((each) => each !== not).map((each) => (
          <option key={each} value={each}>
            {divisionName(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Both as small maps. A region of the second has, where it can, the colour of the one of the first that it mostly lies in. */
function Maps({ both: [one, other] }: { readonly both: Both }) {
  const t = texts.value;
  const answers = [
    useResource(DivisionDocument, { division: one, asOf: day.value }).state.value.data,
    useResource(DivisionDocument, { division: other, asOf: day.value }).state.value.data,
  ] as const;
  const found = ground.value;
  const paints = useMemo(() => {
    const first = regionsOf(answers[0], one);
    const second = regionsOf(answers[1], other);
    if (!found || !first || !second) return null;
    const like = likened(second, first);
    return [
      small(found, one, first, painted(found, first, coloursOf(found, first))),
      small(found, other, second, painted(found, second, coloursOf(found, like, first))),
    ];

    function small(on: Ground, division: RegionDivision, regions: readonly Group[], paint: Small["paint"]): Small {
      return {
        ground: on,
        name: divisionName(division),
        count: t.divisions.regions(number(regions.length)),
        paint,
        show: () => {
          colouring.value = division;
          shown.value = COLOURS;
        },
      };
    }
  }, [found, answers[0], answers[1], t]);
  return paints ? <SmallMaps of={paints} /> : <p class="quiet">{t.panel.loading}</p>;
}

/** Groups that last as the one of `kept` that most of their municipalities are in. */
function likened(given: readonly Group[], kept: readonly Group[]): readonly Group[] {
  const keptOf = groupsByCode(kept);
  return given.map((group) => {
    const counts = new Map<string, number>();
    for (const { key } of group.codes.flatMap((code) => keptOf.get(code) ?? [])) counts.set(key, (counts.get(key) ?? 0) + 1);
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return { ...group, lasting: most?.[0] ?? "" };
  });
}

/** How alike two divisions are, from 0: hardly, to 3: nearly the same. */
function inWords(index: number): number {
  return [0.3, 0.65, 0.9].filter((limit) => index >= limit).length;
}

function Nesting({ of: { within: outer, regions, whole, share, exceptions } }: { readonly of: NestedFragment }) {
  const t = texts.value;
  const where = within(divisionName(outer));
  return (
    <>
      <p class="said">
        {exceptions.length === 0 ? t.divisions.holds(number(regions), where) : t.divisions.whole(number(whole), number(regions), where)}{" "}
        {exceptions.length > 0 && t.divisions.share(percent(share ?? 0))}
      </p>
      {exceptions.length > 0 && (
        <Few of={exceptions} first={8}>
          {({ municipality, region, mostly, liesIn }) => (
            <li key={municipality.code}>
              <Link kind="Municipality" of={municipality.code}>
                {municipality.name}
              </Link>
              <span class="quiet">{sentence(t.divisions.outside(region.name, mostly.name, liesIn.name))}</span>
            </li>
          )}
        </Few>
      )}
    </>
  );
}

function exceptionsTable({ division, within: outer, exceptions }: NestedFragment) {
  const t = texts.value;
  return {
    caption: t.divisions.breaking(divisionName(division), within(divisionName(outer))),
    columns: [{ title: t.columns.municipality }, { title: divisionName(division) }, { title: t.divisions.mostly }, { title: divisionName(outer) }],
    rows: exceptions.map(({ municipality, region, mostly, liesIn }) => ({
      values: [municipality.name, region.name, mostly.name, liesIn.name],
      leadsTo: { kind: "Municipality", key: municipality.code },
    })),
  };
}
