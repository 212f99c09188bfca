import { useResource, type Resource } from "../api";
import { ComparedDocument, SimilarDocument, type ComparedQuery, type ServiceFunction } from "../generated/graphql";
import { collator, label, number, percent, sentence, texts } from "../i18n";
import { inShort, lastingKey, lastingName } from "../lasting";
import { codesOf, comparedOf, comparison, fillOf, measures, MOST, titleOf, type Compared, type Measure } from "../overlays/compare";
import { Link } from "../parts/link";
import { Finder } from "../parts/search";
import { Swatch } from "../parts/swatch";
import { ground } from "../picture";
import { day, open } from "../state";
import "./compare.css";
import { Few, Panel, Section, SourceOf } from "./panel";

/** Municipalities beside each other: their figures with their place among all, their tasks, their clusters. */
export function MunicipalitiesPanel({ of: key }: { readonly of: string }) {
  const t = texts.value;
  const codes = codesOf(key);
  const compared = useResource(ComparedDocument, { codes: [...codes], asOf: day.value });
  const { data } = compared.state.value;
  const all = data?.compare && comparedOf(data.compare);
  const names = codes.map((code) => ground.value?.places.get(code)?.name ?? code);
  const full = codes.length === MOST;
  const add = (code: string): void => choose([...codes, code]);
  const choose = (chosen: readonly string[]): void => open("Municipalities", chosen.join(","));
  return (
    <Panel kind={t.days.kind} title={titleOf(names)}>
      <ul class="rows chosen">
        {codes.map((code, place) => {
          const found = all?.find(({ municipality }) => municipality.code === code);
          return (
            <li key={code}>
              <Swatch of={fillOf(place)} />
              <span>
                <Link kind="Municipality" of={code}>
                  {names[place]}
                </Link>
                {found && <Stands of={found} />}
              </span>
              {codes.length > 1 && (
                <button
                  type="button"
                  class="link"
                  aria-label={t.compare.without(names[place] ?? code)}
                  title={t.compare.without(names[place] ?? code)}
                  onClick={() => choose(codes.filter((each) => each !== code))}
                >
                  ×
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {full ? <p class="quiet">{t.compare.most(MOST)}</p> : <Finder label={t.compare.add} kinds={["MUNICIPALITY"]} chosen={({ key: code }) => add(code)} />}
      <Section
        title={t.compare.figures}
        lead={t.compare.figuresLead}
        of={compared}
        pick={(given) => given.compare}
        table={(found) => comparison(comparedOf(found))}
        method="comparison"
        origin={(found) => found.provenance}
      >
        {(found) => measures().map((measure) => <Bars key={measure.name} measure={measure} of={comparedOf(found)} />)}
      </Section>
      <Tasks of={compared} />
      {!full && <Similar to={codes} chosen={add} />}
    </Panel>
  );
}

/** In which cluster it stands, and where its figures come from. */
function Stands({ of: { municipality } }: { readonly of: Compared }) {
  const t = texts.value;
  return (
    <span class="quiet">
      {municipality.cluster && (
        <>
          {t.municipality.cluster}{" "}
          <Link kind="Cluster" of={lastingKey(municipality.cluster.cluster)} title={lastingName(municipality.cluster.cluster)}>
            {inShort(lastingName(municipality.cluster.cluster))}
          </Link>
          , {t.municipality.certainty(percent(municipality.cluster.certainty))} ·{" "}
        </>
      )}
      <SourceOf source={municipality.source} />
    </span>
  );
}

/** One figure of each of them, with its place among all municipalities. */
function Bars({ measure: { name, unit, write, of: figure, isClass }, of }: { readonly measure: Measure; readonly of: readonly Compared[] }) {
  const t = texts.value;
  const most = Math.max(...of.map((each) => figure(each)?.value ?? 0));
  return (
    <div class="measured">
      <h3>
        {name} <span class="quiet">({unit})</span>
      </h3>
      <ul>
        {of.map((each) => {
          const { value, rank, places } = figure(each) ?? {};
          const known = value !== null && value !== undefined;
          return (
            <li key={each.municipality.code}>
              <span>{each.municipality.name}</span>
              {known && !isClass && most > 0 ? (
                <meter min={0} max={most} value={value} aria-label={name}>
                  {write(value)}
                </meter>
              ) : (
                <span />
              )}
              <span class="number">{known ? write(value) : "–"}</span>
              <span class="quiet">{rank !== undefined && t.municipality.rank(number(rank), number(places ?? 0))}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface SimilarProps {
  readonly to: readonly string[];
  readonly chosen: (code: string) => void;
}

/** Who is like the first of them, to compare with. */
function Similar({ to, chosen }: SimilarProps) {
  const t = texts.value;
  const [first = ""] = to;
  const similar = useResource(SimilarDocument, { code: first, asOf: day.value });
  const name = similar.state.value.data?.municipality?.name ?? first;
  return (
    <Section
      title={t.compare.similar(name)}
      lead={t.compare.similarLead}
      of={similar}
      pick={(data) => data.municipality?.similar}
      method="comparison"
      origin={(found) => found.provenance}
      table={(found) => ({
        caption: t.compare.similar(name),
        columns: [{ title: t.columns.municipality }, { title: t.compare.distance, digits: 2 }],
        rows: found.municipalities.map(({ distance, municipality }) => ({ values: [municipality.name, distance] })),
      })}
    >
      {(found) => (
        <p class="choices">
          {found.municipalities
            .filter(({ municipality }) => !to.includes(municipality.code))
            .slice(0, 6)
            .map(({ municipality }) => (
              <button key={municipality.code} type="button" class="button" onClick={() => chosen(municipality.code)}>
                + {municipality.name}
              </button>
            ))}
        </p>
      )}
    </Section>
  );
}

/** For which tasks each of them has arrangements. */
function Tasks({ of }: { readonly of: Resource<ComparedQuery> }) {
  const t = texts.value;
  const countOf = ({ functions }: Compared, task: ServiceFunction): number => {
    const { count = 0, secondary = 0 } = functions.find((each) => each.function === task) ?? {};
    return count + secondary;
  };
  const tasks = (found: NonNullable<ComparedQuery["compare"]>): readonly (readonly [ServiceFunction, readonly Compared[]])[] => {
    const all = comparedOf(found);
    const { compare } = collator();
    return [...new Set(all.flatMap(({ functions }) => functions.map((each) => each.function)))]
      .map((task) => [task, all.filter((each) => countOf(each, task) > 0)] as const)
      .sort(([one, a], [other, b]) => b.length - a.length || compare(label("ServiceFunction", one), label("ServiceFunction", other)));
  };
  return (
    <Section
      title={t.compare.tasks}
      lead={t.compare.tasksLead}
      of={of}
      pick={(data) => data.compare}
      method="comparison"
      origin={(found) => found.provenance}
      table={(found) => ({
        caption: t.compare.tasks,
        columns: [{ title: t.columns.function }, ...comparedOf(found).map(({ municipality }) => ({ title: municipality.name }))],
        rows: tasks(found).map(([task]) => ({
          values: [label("ServiceFunction", task), ...comparedOf(found).map((each) => countOf(each, task))],
        })),
      })}
    >
      {(found) => (
        <Few of={tasks(found)} first={12}>
          {([task, having]) => (
            <li key={task}>
              {sentence(label("ServiceFunction", task))}
              <span class="quiet">
                {having.length === found.compared.length && having.length > 1
                  ? t.compare.everyone
                  : having.map(({ municipality }) => municipality.name).join(", ")}
              </span>
            </li>
          )}
        </Few>
      )}
    </Section>
  );
}
