import { readFileSync } from "node:fs";

import { parse } from "graphql";
import type { Plugin } from "vite";

const NAMES = ["virtual:labels/en", "virtual:labels/nl"];

/** The values of enums as a module a language: the schema has both, as `English words (Dutch words).` */
export function labels(schema: string, enums: readonly string[]): Plugin {
  return {
    name: "samen:labels",
    resolveId: (id) => (NAMES.includes(id) ? `\0${id}` : null),
    load(id) {
      const language = NAMES.findIndex((name) => id === `\0${name}`);
      if (language < 0) return null;
      this.addWatchFile(schema);
      const found: Record<string, Record<string, string | undefined>> = {};
      for (const definition of parse(readFileSync(schema, "utf8")).definitions) {
        if (definition.kind !== "EnumTypeDefinition" || !enums.includes(definition.name.value)) continue;
        found[definition.name.value] = Object.fromEntries(
          (definition.values ?? []).map(({ name, description }) => [name.value, bothLanguages(description?.value ?? "")[language]]),
        );
      }
      const missing = enums.filter((name) => !found[name]);
      if (missing.length > 0) this.error(`${schema} has no enum ${missing.join(", ")}`);
      return `export default ${JSON.stringify(found)}`;
    },
  };
}

/** English and Dutch of a description that ends with the Dutch in brackets, which may have brackets in them. */
function bothLanguages(description: string): readonly [string, string] {
  const end = description.lastIndexOf(")");
  let start = end;
  for (let open = 0; start > 0; start--) {
    if (description[start] === ")") open += 1;
    if (description[start] === "(" && --open === 0) break;
  }
  return [description.slice(0, start).trim(), description.slice(start + 1, end)];
}
