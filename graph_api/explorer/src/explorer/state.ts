import { batch, effect, signal, type Signal } from "@preact/signals";

/** How a value stands in the address. What cannot be read gives `null`, and then the value that it has by itself. */
export interface Codec<T> {
  readonly read: (text: string) => T | null;
  readonly write: (value: T) => string;
}

export const text: Codec<string> = { read: (given) => given, write: String };

export function oneOf<T extends string>(values: readonly T[]): Codec<T> {
  return { read: (given) => values.find((value) => value === given) ?? null, write: String };
}

interface Parameter {
  readonly quiet: boolean;
  readonly read: (given: string | null) => void;
  readonly write: () => string | null;
}

const parameters = new Map<string, Parameter>();

/**
 * A signal that stands in the address under `name`, unless it has its initial value.
 *
 * A change of it is a step that the browser's back button undoes; a `quiet` one, as of what is in view, is not.
 * It is declared beside what it is about, at the top of a module.
 */
export function parameter<T>(name: string, codec: Codec<T>, initial: T, quiet = false): Signal<T> {
  const own = signal(initial);
  const declared: Parameter = {
    quiet,
    read: (given) => {
      own.value = (given === null ? null : codec.read(given)) ?? initial;
    },
    write: () => (own.value === initial ? null : codec.write(own.value)),
  };
  declared.read(new URLSearchParams(location.search).get(name));
  parameters.set(name, declared);
  return own;
}

let quietly = false;

/** Makes changes that the back button does not undo one by one, such as the steps of something that plays. */
export function withoutStep(change: () => void): void {
  quietly = true;
  change();
}

/** Keeps the address and the signals equal, both ways. Called once, when every parameter is declared. */
export function followAddress(): void {
  let step = steps();
  let waiting = false;

  function write(): void {
    waiting = false;
    const silent = quietly;
    quietly = false;
    const address = `${location.pathname}${written(() => true)}`;
    if (address === location.pathname + location.search) return;
    history[silent || steps() === step ? "replaceState" : "pushState"](null, "", address);
    step = steps();
  }

  effect(() => {
    written(() => true);
    if (waiting) return;
    waiting = true;
    // What one click changes is one step.
    queueMicrotask(write);
  });

  addEventListener("popstate", () => {
    const given = new URLSearchParams(location.search);
    batch(() => parameters.forEach((each, name) => each.read(given.get(name))));
    step = steps();
  });
}

function steps(): string {
  return written(({ quiet }) => !quiet);
}

function written(chosen: (each: Parameter) => boolean): string {
  const pairs: string[] = [];
  for (const [name, each] of parameters) {
    const value = chosen(each) ? each.write() : null;
    if (value !== null) pairs.push(`${name}=${encodeURIComponent(value).replace(/%3A/g, ":").replace(/%2C/g, ",")}`);
  }
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

/** What is looked at: the map, the network, or the table of either. */
export const VIEWS = ["map", "network", "table"] as const;
export type View = (typeof VIEWS)[number];
export const view = parameter<View>("view", oneOf(VIEWS), "map");

/** The day on which all stands; null is today. What no calendar has, as 2016-13-45, cannot be read. */
export const day = parameter<string | null>(
  "on",
  { read: (given) => (new Date(given).toJSON()?.slice(0, 10) === given ? given : null), write: String },
  null,
);

/** What the panel is about, as the kind of a node and its key. */
export interface Subject {
  readonly kind: string;
  readonly key: string;
}

const subjects: Codec<Subject | null> = {
  read: (given) => {
    const [, kind, key] = /^(\w+):(.+)$/.exec(given) ?? [];
    return kind && key ? { kind, key } : null;
  },
  write: (value) => (value ? `${value.kind}:${value.key}` : ""),
};

/** What is open in the panel; null: the country as a whole. */
export const opened = parameter<Subject | null>("open", subjects, null);

/** What is shown on the map in place of what `opened` shows by itself, such as who takes part in a service. */
export const shown = parameter<Subject | null>("show", subjects, null);

export function open(kind: string, key: string): void {
  batch(() => {
    opened.value = { kind, key };
    shown.value = null;
  });
}

export function close(): void {
  batch(() => {
    opened.value = null;
    shown.value = null;
  });
}
