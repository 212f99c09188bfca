import { readFileSync } from "node:fs";

import { parse } from "graphql";
import type { Plugin } from "vite";

const NAME = "virtual:labels";

/** The values of enums in English and Dutch as a module: the schema has both, as `English words (Dutch words).` */
export function labels(schema: string, enums: readonly string[]): Plugin {
  return {
    name: "samen:labels",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      this.addWatchFile(schema);
      const found: Record<string, Record<string, readonly [string, string]>> = {};
      for (const definition of parse(readFileSync(schema, "utf8")).definitions) {
        if (definition.kind !== "EnumTypeDefinition" || !enums.includes(definition.name.value)) continue;
        found[definition.name.value] = Object.fromEntries(
          (definition.values ?? []).map(({ name, description }) => [name.value, bothLanguages(description?.value ?? "")]),
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
