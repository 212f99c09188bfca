import type { Table, Value } from "../parts/table";

const BYTE_ORDER_MARK = "\ufeff";
const FORMULA = /^[=+\-@\t\r]/;
/** Codes out of which Excel would make a number, and lose digits. */
const MANGLED = /^(?:0\d+|\d{16,})$/;

/** Digits that a figure keeps. */
const DIGITS = 6;

/**
 * A table as a Dutch Excel opens it right: what `/data` gives with `?dialect=excel-nl`.
 *
 * Each line has the key of what it is about, if anything, and where it comes from: a line that is copied keeps both.
 */
export function csv({ columns, rows }: Table, words: { readonly key: string; readonly origin: string }, origin: string): string {
  const keyed = rows.some(({ leadsTo }) => leadsTo);
  const lines = [
    [...columns.map(({ title }) => title), ...(keyed ? [words.key] : []), words.origin],
    ...rows.map(({ values, leadsTo }) => [...values, ...(keyed ? [leadsTo?.key ?? null] : []), origin]),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(cell).join(";")}\r\n`).join("");
}

function cell(value: Value): string {
  if (value === null) return "";
  if (typeof value === "number") return String(Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS))).replace(".", ",");
  const text = FORMULA.test(value) || MANGLED.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
