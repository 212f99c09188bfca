import { readFileSync } from "node:fs";

import type { Plugin } from "vite";

const NAME = "virtual:questions";
const QUESTION = /^\*\*(?<title>\d+\. [^*]+)\*\*.*?^```graphql\n(?<query>.*?)^```/gms;

/** The numbered questions of the README as a module: they are declared there, and tested there. */
export function questions(readme: string): Plugin {
  return {
    name: "samen:questions",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      this.addWatchFile(readme);
      const found = [...readFileSync(readme, "utf8").matchAll(QUESTION)].map((match) => ({ ...match.groups }));
      if (found.length === 0) this.error(`${readme} has no numbered question with a query below it`);
      return `export default ${JSON.stringify(found)}`;
    },
  };
}
