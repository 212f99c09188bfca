import type { Table, Value } from "../parts/table";

const BYTE_ORDER_MARK = "\ufeff";
const FORMULA = /^[=+\-@\t\r]/;
/** Codes out of which Excel would make a number, and lose digits. */
const MANGLED = /^(?:0\d+|\d{16,})$/;

/** A table as a Dutch Excel opens it right: what `/data` gives with `?dialect=excel-nl`. */
export function csv({ columns, rows }: Table): string {
  const lines = [columns.map(({ title }) => title), ...rows.map(({ values }) => values)];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(cell).join(";")}\r\n`).join("");
}

function cell(value: Value): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  const text = FORMULA.test(value) || MANGLED.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
