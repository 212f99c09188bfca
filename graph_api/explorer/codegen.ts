import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "../../schema/schema.graphql",
  documents: "src/explorer/documents/*.graphql",
  emitLegacyCommonJSImports: false,
  generates: {
    "src/explorer/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string",
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { BigInt: "number", Date: "string" },
        defaultScalarType: "unknown",
      },
    },
  },
};

export default config;
