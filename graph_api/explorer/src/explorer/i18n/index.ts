import { computed } from "@preact/signals";
import labels from "virtual:labels";

import type { DatePrecision } from "../generated/graphql";
import { oneOf, parameter } from "../state";
import { en } from "./en";
import { nl, type Texts } from "./nl";

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

/** The texts of the language that is chosen. */
export const texts = computed<Texts>(() => (language.value === "nl" ? nl : en));

/** The name of a value of an enum, as the schema has it in both languages. */
export function label(enumeration: string, value: string): string {
  const [english, dutch] = labels[enumeration]?.[value] ?? [value, value];
  return language.value === "nl" ? dutch : english;
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
