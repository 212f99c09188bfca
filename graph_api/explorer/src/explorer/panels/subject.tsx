import type { ComponentChildren } from "preact";

import type { Resource } from "../api";
import type { SourceLinkFragment } from "../generated/graphql";
import { date, texts } from "../i18n";
import { Panel, Query, SourceOf } from "./panel";
import { Refusal } from "./refusal";

interface SubjectProps<R, T> {
  readonly kind: string;
  /** What it is called while its name is not known. */
  readonly of: string;
  readonly resource: Resource<R>;
  readonly pick: (data: R) => T | null | undefined;
  readonly name: (found: T) => string;
  readonly children: (found: T) => ComponentChildren;
}

/** The panel of something that is asked by its key: waited for, there, failed, or unknown. */
export function SubjectPanel<R, T>({ kind, of, resource, pick, name, children }: SubjectProps<R, T>) {
  const t = texts.value;
  const { data, failures, waiting } = resource.state.value;
  const found = data ? pick(data) : null;
  const question = resource.question.value;
  if (found) {
    return (
      <Panel kind={kind} title={name(found)}>
        {children(found)}
        {question && (
          <p class="foot">
            <Query question={question} about={name(found)} />
          </p>
        )}
      </Panel>
    );
  }
  return (
    <Panel kind={kind} title={of}>
      {waiting ? (
        <p class="quiet" role="status">
          {t.panel.loading}
        </p>
      ) : (
        data &&
        failures.length === 0 && (
          <p class="refusal" role="status">
            {t.subject.unknown(kind, of)}
          </p>
        )
      )}
      <Refusal failures={failures} again={resource.again} />
    </Panel>
  );
}

/** What is known of it in words, a line each; what is not known is left out. */
export function Facts({ of }: { readonly of: readonly (readonly [string, ComponentChildren])[] }) {
  const known = of.filter(([, value]) => value || value === 0);
  return known.length === 0 ? null : (
    <dl class="properties">
      {known.map(([words, value]) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What is linked to it by an edge that has a source. */
export interface Linked {
  readonly reference?: string | null;
  readonly source: SourceLinkFragment;
  readonly node: { readonly __typename: string; readonly key: string; readonly name: string };
}

export function Gone({ of }: { readonly of: { readonly name: string; readonly existsOn: boolean; readonly validFrom?: string | null; readonly validUntil?: string | null } }) {
  const t = texts.value;
  if (of.existsOn) return null;
  return (
    <p class="refusal" role="status">
      {t.municipality.gone(of.name)} {of.validFrom && t.subject.from(date(of.validFrom))}{" "}
      {of.validUntil && t.subject.until(date(of.validUntil))}
    </p>
  );
}

/** Its own source, by name and day. */
export function Stated({ of }: { readonly of: { readonly source: SourceLinkFragment; readonly reference?: string | null } }) {
  const { source, reference } = of;
  return (
    <>
      <SourceOf source={source} reference={reference ?? null} words={source.name} />
      {source.publishedOn && `, ${date(source.publishedOn)}`}
    </>
  );
}
