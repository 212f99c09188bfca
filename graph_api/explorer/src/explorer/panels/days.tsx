import { useMemo } from "preact/hooks";

import { useResource } from "../api";
import { colouring } from "../colouring";
import {
  ClusterChangesDocument,
  ClustersDocument,
  ParticipationChangesDocument,
  PlacesDocument,
  SuccessorsDocument,
  type ClusterEventKind,
  type ParticipatedFragment,
} from "../generated/graphql";
import { coloursOf, groupsOf, painted, type Group } from "../groups";
import { date, number, short, texts } from "../i18n";
import { inShort } from "../lasting";
import { COLOURS } from "../overlays";
import { byName, daysOf, moved } from "../overlays/days";
import { Link } from "../parts/link";
import { SmallMaps, type Small } from "../parts/smallmap";
import { Swatch } from "../parts/swatch";
import type { Table } from "../parts/table";
import { geography, groundOf, type Ground } from "../picture";
import { JANUARIES } from "../scene/time";
import { day, open, shown } from "../state";
import { Few, Panel, Section } from "./panel";

/** Two days beside each other: what became of the clusters, and who joined and left what was there on both. */
export function DaysPanel({ of: key }: { readonly of: string }) {
  const t = texts.value;
  const asked = daysOf(key);
  if (asked) return <Compared asked={asked} />;
  return (
    <Panel kind={t.days.kind} title={key}>
      <p class="refusal" role="status">
        {t.days.unknown}
      </p>
    </Panel>
  );
}

interface Asked {
  readonly asked: { readonly from: string; readonly to: string };
}

function Compared({ asked }: Asked) {
  const t = texts.value;
  const { from, to } = asked;
  const participations = useResource(ParticipationChangesDocument, asked);
  return (
    <Panel kind={t.days.kind} title={t.days.title(date(from), date(to))}>
      <div class="between">
        <Day words={t.days.from} of={from} chosen={(each) => open("Days", `${each},${to}`)} />
        <Day words={t.days.to} of={to} chosen={(each) => open("Days", `${from},${each}`)} />
      </div>
      <Maps asked={asked} />
      <p class="quiet">{t.time.thin}</p>
      <Clusters asked={asked} />
      <Section
        title={t.days.joined}
        lead={t.days.joinedLead}
        of={participations}
        pick={(data) => data.changes}
        count={(found) => found.joinedCount}
        method="changes"
        origin={(found) => found.provenance}
        table={(found) => tableOf(t.days.joinedLead, found.joined)}
      >
        {(found) => <Participated of={found.joined} />}
      </Section>
      <Section
        title={t.days.left}
        lead={t.days.leftLead}
        of={participations}
        pick={(data) => data.changes}
        count={(found) => found.leftCount}
        method="changes"
        origin={(found) => found.provenance}
        table={(found) => tableOf(t.days.leftLead, found.left)}
      >
        {(found) => <Participated of={found.left} />}
      </Section>
    </Panel>
  );
}

/** The clusters of both days as small maps, in the same colours where they are the same. */
function Maps({ asked: { from, to } }: Asked) {
  const t = texts.value;
  const [before, after] = [useDay(from), useDay(to)];
  const both = useMemo(() => {
    if (!before || !after) return null;
    const kept = after.groups;
    const days = [coloured(from, before), coloured(to, after)];
    return { maps: days.map(small), lasting: lasting(days) };

    function coloured(on: string, of: Of): Coloured {
      return { on, ...of, colours: coloursOf(of.ground, of.groups, kept) };
    }

    function small({ on, ground, groups, colours }: Coloured): Small {
      return {
        ground,
        name: date(on),
        count: t.days.clusters(number(groups.length)),
        paint: painted(ground, groups, colours),
        show: () => {
          day.value = on;
          colouring.value = "cluster";
          shown.value = COLOURS;
        },
      };
    }
  }, [before, after, t]);
  if (!both) return <p class="quiet">{t.panel.loading}</p>;
  return (
    <>
      <SmallMaps of={both.maps} />
      <Few of={both.lasting} first={4}>
        {({ key, name, fills, sizes }) => (
          <li key={key} class="group-row" title={name}>
            <span>
              {fills.map((fill) => (
                <Swatch key={fill} of={fill} />
              ))}
            </span>
            <Link kind="Cluster" of={key}>
              {inShort(name)}
            </Link>
            <span class="count">{sizes.map((size) => number(size)).join(" → ")}</span>
          </li>
        )}
      </Few>
    </>
  );
}

interface Of {
  readonly ground: Ground;
  readonly groups: readonly Group[];
}

interface Coloured extends Of {
  readonly on: string;
  readonly colours: ReadonlyMap<string, number>;
}

/** The clusters of all days: each with its colours, and its size on each. */
function lasting(days: readonly Coloured[]) {
  const found = new Map(days.toReversed().flatMap(({ groups }) => groups.map((group) => [group.lasting, group] as const)));
  return [...found].map(([key, { name }]) => {
    const own = days.map(({ groups, colours }) => {
      const group = groups.find((each) => each.lasting === key);
      return { size: group?.codes.length ?? 0, fill: group && `group-${colours.get(group.key)}` };
    });
    return { key, name, sizes: own.map(({ size }) => size), fills: [...new Set(own.flatMap(({ fill }) => fill ?? []))] };
  });
}

/** The clusters of a day, and what lay where then. */
function useDay(on: string): Of | null {
  const places = useResource(PlacesDocument, { asOf: on }).state.value;
  const drawnOn = places.data?.graph.boundaries.date;
  const isEarlier = drawnOn !== undefined && on < drawnOn;
  const successors = useResource(SuccessorsDocument, isEarlier ? { asOf: on } : null).state.value;
  const clusters = useResource(ClustersDocument, { asOf: on }).state.value.data;
  const drawn = geography.value;
  return useMemo(() => {
    const [ground, groups] = [groundOf(drawn, places, successors), groupsOf(clusters)];
    return ground && groups && (successors.data || !isEarlier) ? { ground, groups } : null;
  }, [drawn, places.data, successors.data, clusters]);
}

interface DayProps {
  readonly words: string;
  readonly of: string;
  readonly chosen: (day: string) => void;
}

function Day({ words, of, chosen }: DayProps) {
  const days = [...new Set([...JANUARIES, of])].sort();
  return (
    <label>
      <span>{words}</span>
      <select value={of} onChange={(event) => chosen(event.currentTarget.value)}>
        {days.map((each) => (
          <option key={each} value={each}>
            {date(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Clusters({ asked }: Asked) {
  const t = texts.value;
  const clusters = useResource(ClusterChangesDocument, asked);
  return (
    <>
      <Section
        title={t.country.clusters}
        lead={t.days.clustersLead}
        of={clusters}
        pick={(data) => data.changes?.clusters}
        method="changes"
        origin={(found) => found.provenance}
        table={(found) => eventsTable(found.events, date(asked.from), date(asked.to))}
      >
        {(found) => <Events of={found.events} from={asked.from.slice(0, 4)} to={asked.to.slice(0, 4)} />}
      </Section>
      <Section
        title={t.days.moved}
        lead={t.days.movedLead}
        of={clusters}
        pick={(data) => data.changes?.clusters}
        count={(found) => moved(found).size}
        method="changes"
        origin={(found) => found.provenance}
        table={(found) => ({
          caption: t.days.picture(date(asked.from), date(asked.to)),
          columns: [{ title: t.columns.municipality }, { title: date(asked.from) }, { title: date(asked.to) }],
          rows: [...moved(found)].map(([code, { name, before, after }]) => ({
            values: [name, before.join("; "), after],
            leadsTo: { kind: "Municipality", key: code },
          })),
        })}
      >
        {(found) => (
          <Few of={[...moved(found)]} first={8}>
            {([code, { name, before, after }]) => (
              <li key={code}>
                <Link kind="Municipality" of={code}>
                  {name}
                </Link>
                <p class="quiet">{t.days.turned(before.map(inShort).join("; "), inShort(after))}</p>
              </li>
            )}
          </Few>
        )}
      </Section>
    </>
  );
}

interface Sized {
  readonly number: number;
  readonly name: string;
  readonly size: number;
}

interface Event {
  readonly kind: ClusterEventKind;
  readonly before: readonly Sized[];
  readonly after: readonly Sized[];
}

/** What became of clusters: each event with those before and after it. */
export function Events({ of, from, to }: { readonly of: readonly Event[]; readonly from: string; readonly to: string }) {
  const t = texts.value;
  return (
    <Few of={of} first={8}>
      {({ kind, before, after }) => (
        <li key={kind + before.map(named).join() + after.map(named).join()} class="card">
          <h3>{t.days.events[kind]}</h3>
          <dl class="turned">
            <div>
              <dt>{from}</dt>
              <dd>
                <Named of={before} />
              </dd>
            </div>
            <div>
              <dt>{to}</dt>
              <dd>
                <Named of={after} />
              </dd>
            </div>
          </dl>
        </li>
      )}
    </Few>
  );
}

export function eventsTable(events: readonly Event[], from: string, to: string): Table {
  const t = texts.value;
  return {
    caption: t.days.event,
    columns: [{ title: t.days.event }, { title: from }, { title: to }],
    rows: events.map(({ kind, before, after }) => ({
      values: [t.days.events[kind], before.map(named).join("; "), after.map(named).join("; ")],
    })),
  };
}

function Named({ of }: { readonly of: readonly Sized[] }) {
  if (of.length === 0) return <>–</>;
  return (
    <>
      {of.map(({ number: key, name, size }) => (
        <p key={key} class="share" title={name}>
          <span>{inShort(name)}</span>
          <span class="count">{number(size)}</span>
        </p>
      ))}
    </>
  );
}

function named({ name, size }: Sized): string {
  return `${inShort(name)} (${texts.value.country.size(size)})`;
}

function Participated({ of }: { readonly of: readonly ParticipatedFragment[] }) {
  return (
    <Few of={byName(of)} first={6}>
      {({ on, municipality, service }) => (
        <li key={`${municipality.code} ${service.key}`}>
          <Link kind="Municipality" of={municipality.code}>
            {municipality.name}
          </Link>
          <p class="quiet" title={service.name}>
            {short(service.name)}, {date(on)}
          </p>
        </li>
      )}
    </Few>
  );
}

function tableOf(caption: string, of: readonly ParticipatedFragment[]): Table {
  const t = texts.value;
  return {
    caption,
    columns: [{ title: t.columns.municipality }, { title: t.columns.service }, { title: t.days.on }],
    rows: byName(of).map(({ on, municipality, service }) => ({
      values: [municipality.name, service.name, on],
      leadsTo: { kind: "Municipality", key: municipality.code },
    })),
  };
}
