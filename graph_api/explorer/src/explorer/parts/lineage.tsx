import type { StandardKind, StepFragment } from "../generated/graphql";
import { date, kindOf, sentence, short, texts } from "../i18n";
import { SourceOf } from "../panels/panel";
import { Link } from "./link";

interface Line {
  readonly edges: readonly (StepFragment & { readonly node: unknown })[];
}

export interface CameOf {
  readonly resultedFrom: Line;
  readonly resultedIn: Line;
}

interface Stop {
  readonly step: StepFragment;
  /** By way of what, where it is a step further. */
  readonly through: string | null;
}

type Direction = "resultedFrom" | "resultedIn";

/** The steps in one direction, each node once, by the shortest way. */
function stops(found: CameOf, direction: Direction, self: string): Stop[] {
  const nearest = found[direction].edges;
  const seen = new Set([self, ...nearest.map(({ node }) => idOf(node))]);
  const further = nearest.flatMap(({ node }) =>
    ((node as Partial<CameOf>)[direction]?.edges ?? []).map((step) => ({ step, through: node.name })),
  );
  return [
    ...nearest.map((step) => ({ step, through: null })),
    ...further.filter(({ step }) => !seen.has(idOf(step.node)) && seen.add(idOf(step.node))),
  ];
}

function idOf({ __typename, key }: StepFragment["node"]): string {
  return `${__typename}:${key}`;
}

interface LineageProps {
  readonly of: CameOf & { readonly __typename?: string; readonly key: string; readonly name: string; readonly standardKind?: StandardKind };
  readonly kind: string;
  /** When it began itself, in words. */
  readonly began: string | null;
}

/** From the first trial to what is used everywhere: a line of steps, the dated ones in their order, the others last. */
export function Lineage({ of, kind, began }: LineageProps) {
  const t = texts.value;
  const self = `${kind}:${of.key}`;
  const byDay = (one: Stop, other: Stop): number =>
    (one.step.happenedOn ?? "9").localeCompare(other.step.happenedOn ?? "9") || Number(one.through !== null) - Number(other.through !== null);
  return (
    <ol class="lineage">
      {stops(of, "resultedFrom", self)
        .sort(byDay)
        .map((stop) => (
          <li key={idOf(stop.step.node)}>
            <Node of={stop.step.node} />
            <small>
              {t.initiative.ledTo(short(stop.through ?? of.name))}
              {stop.step.happenedOn && `, ${date(stop.step.happenedOn, stop.step.happenedOnPrecision)}`} · <How of={stop.step} />
            </small>
          </li>
        ))}
      <li class="here" aria-current="true">
        {began && <time>{began}</time>}
        <b title={of.name}>{short(of.name)}</b>
        <small>{kindOf({ ...of, __typename: kind })}</small>
      </li>
      {stops(of, "resultedIn", self)
        .sort(byDay)
        .map((stop) => (
          <li key={idOf(stop.step.node)}>
            <time>
              {stop.step.happenedOn ? sentence(date(stop.step.happenedOn, stop.step.happenedOnPrecision)) : t.initiative.undatedStep}
            </time>
            <Node of={stop.step.node} />
            <small>
              {kindOf(stop.step.node)}
              {stop.through && `, ${t.initiative.byWayOf(short(stop.through))}`} · <How of={stop.step} />
            </small>
          </li>
        ))}
    </ol>
  );
}

function Node({ of: { __typename, key, name } }: { readonly of: StepFragment["node"] }) {
  return (
    <Link kind={__typename} of={key} title={name}>
      {short(name)}
    </Link>
  );
}

function How({ of: { certainty, source, reference } }: { readonly of: StepFragment }) {
  return (
    <>
      {certainty !== "HIGH" && `${texts.value.initiative.certainty[certainty]} · `}
      <SourceOf source={source} reference={reference} />
    </>
  );
}
