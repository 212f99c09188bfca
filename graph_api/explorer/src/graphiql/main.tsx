/** @jsxImportSource react */
import "./workers";

import { GraphiQL } from "graphiql";
import { parse, print } from "graphql";
import { createRoot } from "react-dom/client";
import questions from "virtual:questions";

// Part by part: graphiql/style.css has half a megabyte of fonts in it.
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "graphiql/graphiql.css";

import { fetcher } from "./fetcher";
import "./page.css";

const tabs = questions.map(({ title, query }) => ({ query: `# ${title}\n${query}` }));

// A page of ours that shows what it asks leads here with that behind the #.
const given = new URLSearchParams(location.hash.slice(1));
const query = laidOut(given.get("query"));
const variables = given.get("variables") ?? "";
const asked = query ? { initialQuery: query, initialVariables: variables } : {};
const defaultTabs = query ? [{ query, variables }, ...tabs] : tabs;

const root = document.getElementById("graphiql");
if (!root) throw new Error("The page has no place for GraphiQL.");
createRoot(root).render(
  <GraphiQL
    {...asked}
    fetcher={fetcher}
    defaultTabs={defaultTabs}
    inputValueDeprecation
    schemaDescription
    showPersistHeadersSettings={false}
  />,
);

/** The pages have their questions on one line. */
function laidOut(document: string | null): string | null {
  try {
    return document && print(parse(document));
  } catch {
    return document;
  }
}
