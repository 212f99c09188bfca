import { stripIgnoredCharacters } from "graphql";
import type { Plugin } from "vite";

const MODULE = "/generated/graphql.ts";
const DOCUMENT = /new TypedDocumentString\(`(?<document>[^`]*)`/g;

/** The documents of the explorer without what only people need: GraphiQL lays out what "show the query" leads to. */
export function documents(): Plugin {
  return {
    name: "samen:documents",
    enforce: "pre",
    transform(code, id) {
      if (!id.endsWith(MODULE)) return null;
      const short = code.replace(DOCUMENT, (_, document: string) => `/*#__PURE__*/ new TypedDocumentString(\`${stripIgnoredCharacters(document)}\``);
      return { code: short, map: null };
    },
  };
}
