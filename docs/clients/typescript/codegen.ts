import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: process.env["SAMEN_URL"] ?? "http://127.0.0.1:8000/graphql",
  documents: "src/*.ts",
  emitLegacyCommonJSImports: false,
  generates: {
    "src/gql/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string",
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { BigInt: "number", Date: "string" },
        // What is not named above, such as a scalar of a later Samen, is not taken for anything.
        defaultScalarType: "unknown",
      },
    },
  },
};

export default config;
