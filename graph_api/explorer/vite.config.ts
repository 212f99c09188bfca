import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { defineConfig, type Plugin } from "vite";

import { documents } from "./build/documents.ts";
import { explanations } from "./build/explanations.ts";
import { labels } from "./build/labels.ts";
import { questions } from "./build/questions.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Enums whose values the explorer names. */
const LABELLED = [
  "LegalForm",
  "OrganisationKind",
  "ParticipationRole",
  "Phase",
  "PilotKind",
  "PilotRole",
  "RegionDivision",
  "ServiceFunction",
  "ServiceKind",
  "StandardKind",
];

/** What the editor is made of beside npm packages: `build.license` knows packages only. */
const editorNotices: Plugin = {
  name: "samen:editor-notices",
  generateBundle() {
    const source = readFileSync(here("node_modules/monaco-editor/ThirdPartyNotices.txt"));
    this.emitFile({ type: "asset", fileName: "monaco-editor-notices.txt", source });
  },
};

export default defineConfig({
  // Addresses relative to the page: the service may stand below a path of its host.
  base: "./",
  plugins: [
    documents(),
    labels(here("../../schema/schema.graphql"), LABELLED),
    questions(here("../../README.md")),
    explanations(here("../../docs")),
    editorNotices,
  ],
  build: {
    license: { fileName: "licences.md" },
    modulePreload: { polyfill: false },
    // Fonts inside the style sheets: the policy of the page lets it fetch none.
    assetsInlineLimit: (file) => (file.endsWith(".ttf") ? true : undefined),
    // The editor is one part of 2.8 MB (0.7 MB compressed), which only its own page loads.
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      input: { explorer: here("index.html"), graphiql: here("graphiql.html") },
      // Libraries mark parts that run on a server or not; here nothing does.
      checks: { moduleLevelDirective: false },
    },
  },
  // The parts of the editor's workers that are no modules: the development server has to be told.
  optimizeDeps: { include: ["monaco-graphql > graphql-language-service", "monaco-graphql > picomatch-browser"] },
  server: { proxy: { "/graphql": "http://127.0.0.1:8000", "/data": "http://127.0.0.1:8000" } },
});
