/** A cluster with what it is on every day; null where that could not be told. */
interface OfDay<T> {
  readonly lasting?: T | null;
}

/** By what a cluster is opened: a number that stays right in an address when the day changes. */
export function lastingKey({ number, lasting }: OfDay<{ readonly number: number }> & { readonly number: number }): string {
  return String(lasting?.number ?? number);
}

/** What a cluster is called on every day. */
export function lastingName({ name, lasting }: OfDay<{ readonly name: string }> & { readonly name: string }): string {
  return lasting?.name ?? name;
}

/** A cluster is named after its largest three; two are enough to know it by. */
export function inShort(name: string): string {
  return name.split(" – ").slice(0, 2).join(" – ");
}
