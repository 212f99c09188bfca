import { computed, effect, signal } from "@preact/signals";

import type { DatePrecision, RegionDivision, StandardKind } from "../generated/graphql";
import { oneOf, parameter } from "../state";
import type { Texts } from "./nl";

export const LANGUAGES = ["nl", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the reader of the page likes best, as browsers say it in `Accept-Language`; Dutch where neither is named. */
function preferred(): Language {
  for (const name of navigator.languages) {
    const found = LANGUAGES.find((language) => name.toLowerCase().startsWith(language));
    if (found) return found;
  }
  return "nl";
}

export const language = parameter<Language>("lang", oneOf(LANGUAGES), preferred());

/** A reader gets the texts of one language, and those of another when asked for. */
const FETCHED: Readonly<Record<Language, () => Promise<Texts>>> = {
  nl: async () => (await import("./nl")).nl,
  en: async () => (await import("./en")).en,
};
const spoken = signal<Texts | null>(null);

/** Kept when the first texts are there: before, nothing can be shown. */
export const fluent = new Promise<void>((done) =>
  effect(() => {
    const wanted = language.value;
    void FETCHED[wanted]().then((found) => {
      if (wanted === language.peek()) spoken.value = found;
      done();
    });
  }),
);

/** The texts of the language that is chosen. */
export const texts = computed<Texts>(() => {
  if (!spoken.value) throw new Error("Texts were asked for before they were there.");
  return spoken.value;
});

/** The name of a value of an enum, as the schema has it. */
export function label(enumeration: string, value: string): string {
  return texts.value.labels[enumeration]?.[value] ?? value;
}

/** What a node is, as the heading of its panel and a hit of a search have it. */
export function kindOf({ __typename, division, standardKind }: Kind): string {
  if (division) return sentence(label("RegionDivision", division));
  // Among the standards are laws and letters, which nobody calls that.
  if (standardKind && standardKind !== "SPECIFICATION") return sentence(label("StandardKind", standardKind));
  return texts.value.kinds[__typename] ?? "";
}

interface Kind {
  readonly __typename: string;
  readonly division?: RegionDivision;
  readonly standardKind?: StandardKind;
}

export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words that begin a sentence as they stand within one; an abbreviation stays one. */
export function within(words: string): string {
  return /^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

const LOCALES: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

export function number(value: number, digits = 0): string {
  return value.toLocaleString(LOCALES[language.value], { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export function percent(share: number, digits = 0): string {
  return share.toLocaleString(LOCALES[language.value], { style: "percent", maximumFractionDigits: digits });
}

/** A day in full, such as 4 december 2025; or its month or year, where no more is known. */
export function date(value: string, precision?: DatePrecision | null): string {
  return new Date(`${value}T12:00:00Z`).toLocaleDateString(LOCALES[language.value], {
    ...(precision !== "YEAR" && { month: "long" }),
    ...(precision !== "YEAR" && precision !== "MONTH" && { day: "numeric" }),
    year: "numeric",
    timeZone: "UTC",
  });
}

/** As an index of names does it: 's-Gravenhage stands at the s. */
export function collator(): Intl.Collator {
  return new Intl.Collator(LOCALES[language.value], { numeric: true, ignorePunctuation: true });
}

/** The name of an arrangement without the words that all begin with; the official one belongs in its `title`. */
export function short(name: string): string {
  const found = name.replace(
    /^(?:de |het )?(?:(?:modulaire |lichte )?(?:gemeenschappelijke|centrum)\s*regeling|regeling|openbaar lichaam)\s+(?:(?:openbaar lichaam|centrumregeling)\s+)?[“"']?(?=\S{3})/i,
    "",
  );
  return sentence(found);
}
