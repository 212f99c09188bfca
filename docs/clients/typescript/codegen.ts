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
        // Every scalar of Samen's own has to be named here, so that none becomes `any`.
        strictScalars: true,
        scalars: { BigInt: "number", Date: "string" },
      },
    },
  },
};

export default config;
