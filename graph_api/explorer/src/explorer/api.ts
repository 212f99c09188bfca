import { effect, signal, untracked, useSignal, type ReadonlySignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";

import type { TypedDocumentString } from "./generated/graphql";

const ENDPOINT = "graphql";
/** Above this a question goes by POST: servers refuse addresses that are much longer, and answers by POST are not kept. */
const LONGEST_ADDRESS = 6000;
const KEPT = 100;
const SECONDS_BEFORE_RETRY = 3;

/** What went wrong: a code of the service, or that it did not answer at all. The texts have a sentence for each. */
export type Code =
  | "BAD_USER_INPUT"
  | "NOT_FOUND"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "CONFLICT"
  | "LIMIT_EXCEEDED"
  | "UNSUPPORTED"
  | "UNAVAILABLE"
  | "INTERNAL"
  | "UNREACHABLE";

export class Failure extends Error {
  readonly code: Code;
  /** After so many seconds it is worth asking again; without it, it is not. */
  readonly retryAfter: number | null;

  constructor(code: Code, message: string, retryAfter: number | null = null) {
    super(message);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** What is asked: enough to ask it again, here or in GraphiQL. */
export interface Question {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Answer<R> {
  readonly data: R;
  /** Of parts that failed alone; these are null in the data. */
  readonly failures: readonly Failure[];
}

const answers = new Map<string, Promise<Answer<unknown>>>();

/** Asks the service. Equal questions are asked once; an answer is kept while the page is open, if nothing in it failed. */
export function ask<R, V extends Record<string, unknown>>(
  document: TypedDocumentString<R, V>,
  variables: V,
): Promise<Answer<R>> {
  const question = { document: String(document), variables };
  const key = JSON.stringify(question);
  const known = answers.get(key);
  if (known) return known as Promise<Answer<R>>;
  const asked = send<R>(question);
  answers.set(key, asked);
  if (answers.size > KEPT) answers.delete(answers.keys().next().value ?? key);
  asked.then(
    ({ failures }) => failures.length > 0 && answers.delete(key),
    () => answers.delete(key),
  );
  return asked;
}

interface Body<R> {
  readonly data?: R | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: Code; readonly retryAfter?: number };
  }[];
}

async function send<R>({ document, variables }: Question): Promise<Answer<R>> {
  const address = `${ENDPOINT}?${new URLSearchParams({ query: document, variables: JSON.stringify(variables) })}`;
  const headers = { Accept: "application/json", "graphql-require-preflight": "true" };
  let body: Body<R>;
  try {
    const response =
      address.length <= LONGEST_ADDRESS
        ? await fetch(address, { headers })
        : await fetch(ENDPOINT, {
            method: "POST",
            headers: { ...headers, "Content-Type": "application/json" },
            body: JSON.stringify({ query: document, variables }),
          });
    body = await response.json();
  } catch {
    throw new Failure("UNREACHABLE", "The service does not answer.", SECONDS_BEFORE_RETRY);
  }
  const failures = (body.errors ?? []).map(
    ({ message, extensions }) => new Failure(extensions?.code ?? "INTERNAL", message, extensions?.retryAfter ?? null),
  );
  if (body.data === undefined || body.data === null) throw failures[0] ?? new Failure("INTERNAL", "There is no answer.");
  return { data: body.data, failures };
}

/** Where an answer stands. While a newer one is waited for, `data` is the one before it. */
export interface State<R> {
  readonly waiting: boolean;
  readonly data: R | null;
  readonly failures: readonly Failure[];
}

/** The answer to a question that changes. An answer that comes after a newer question was asked is dropped. */
export interface Resource<R> {
  readonly state: ReadonlySignal<State<R>>;
  /** What was asked last; null where nothing is. */
  readonly question: ReadonlySignal<Question | null>;
  readonly again: () => void;
  readonly end: () => void;
}

/** Follows a question whose variables are read from signals; null asks nothing. */
export function resource<R, V extends Record<string, unknown>>(
  document: TypedDocumentString<R, V>,
  variables: () => V | null,
): Resource<R> {
  const state = signal<State<R>>({ waiting: false, data: null, failures: [] });
  const question = signal<Question | null>(null);
  const attempt = signal(0);
  let latest = 0;

  const end = effect(() => {
    const given = variables();
    attempt.value;
    const own = ++latest;
    const before = untracked(() => state.value);
    question.value = given && { document: String(document), variables: given };
    if (given === null) {
      state.value = { waiting: false, data: null, failures: [] };
      return;
    }
    state.value = { ...before, waiting: true };
    let timer: ReturnType<typeof setTimeout> | undefined;
    ask(document, given)
      .catch((error: unknown) => {
        const failure = error instanceof Failure ? error : new Failure("INTERNAL", String(error));
        return { data: null, failures: [failure] };
      })
      .then(({ data, failures }) => {
        if (own !== latest) return;
        state.value = { waiting: false, data, failures };
        const seconds = failures.find(({ retryAfter }) => retryAfter !== null)?.retryAfter;
        if (typeof seconds === "number") timer = setTimeout(() => (attempt.value += 1), seconds * 1000);
      });
    return () => clearTimeout(timer);
  });

  return {
    state,
    question,
    again: () => (attempt.value += 1),
    end: () => {
      latest = -1;
      end();
    },
  };
}

/** The same within a component: asks while it is shown. */
export function useResource<R, V extends Record<string, unknown>>(
  document: TypedDocumentString<R, V>,
  variables: V | null,
): Resource<R> {
  const given = useSignal(variables);
  if (JSON.stringify(given.peek()) !== JSON.stringify(variables)) given.value = variables;
  const found = useMemo(() => resource(document, () => given.value), [document]);
  useEffect(() => found.end, [found]);
  return found;
}

/** GraphiQL with a question in it, of the day on which it was answered. It stands behind the #, which no server sees: questions can be long. */
export function graphiql({ document, variables }: Question, today: string | undefined): string {
  const dated = "asOf" in variables ? { ...variables, asOf: variables["asOf"] ?? today } : variables;
  return `graphiql#${new URLSearchParams({ query: document, variables: JSON.stringify(dated, null, 2) })}`;
}
