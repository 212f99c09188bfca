import type { Fetcher } from "@graphiql/toolkit";

const ENDPOINT = "graphql";

/** Sends an operation to the service that this page comes from. Its errors are an answer too: they are JSON. */
export const fetcher: Fetcher = async (operation, options) => {
  const response = await fetch(ENDPOINT, {
    method: "POST",
    headers: {
      // Not application/graphql-response+json: with it a mistake in a query has a status that a console shows as an error.
      Accept: "application/json",
      "Content-Type": "application/json",
      ...options?.headers,
    },
    body: JSON.stringify(operation),
  });
  try {
    return await response.json();
  } catch {
    throw new Error(`The service answered ${response.status} ${response.statusText} without JSON.`);
  }
};
