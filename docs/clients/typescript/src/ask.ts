import type { TypedDocumentString } from "./gql/graphql.js";

const address = process.env["SAMEN_URL"] ?? "http://127.0.0.1:8000/graphql";

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions: { code: string; hint?: string } }[];
}

/** What Samen answers to a document. Throws when it refused the question, or could not answer a part of it. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json" },
    body: JSON.stringify({ query: document, variables }),
  });
  const { data, errors = [] } = (await response.json()) as Answer<Data>;
  if (errors.length > 0 || !data) {
    throw new Error(errors.map(({ message, extensions }) => `${extensions.code}: ${message}`).join("\n"));
  }
  return data;
}
