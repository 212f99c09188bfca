// Run where `schema/schema.graphql` is: graphql-eslint's recommended and Relay rules, on what Samen publishes.
import graphql from "@graphql-eslint/eslint-plugin";

const { "schema-recommended": recommended, "schema-relay": relay } = graphql.configs;

// What is no node: a part of an answer, which has no identity of its own and cannot be asked for by id.
const parts = ["Connection", "Edge", "Group", "GroupKeys", "Version"];
const results = [
  "AdoptionByCluster",
  "AdoptionBySize",
  "AdoptionDistance",
  "AdoptionHazard",
  "AdoptionPoint",
  "AgainstChance",
  "AgreementAgainstChance",
  "BindingInitiative",
  "Boundaries",
  "BridgeAgainstChance",
  "BridgeTie",
  "Bridges",
  "Candidate",
  "Changes",
  "Cluster",
  "ClusterAgainstChance",
  "ClusterAnalysis",
  "ClusterBridge",
  "ClusterComparison",
  "ClusterCount",
  "ClusterEvent",
  "ClusterMember",
  "ClusterMembership",
  "ClusterMovement",
  "ClusterOfDay",
  "ClusterSignificance",
  "ClusterTie",
  "CollaborationChain",
  "CollaborationPath",
  "CollaborationStep",
  "CollaborationTie",
  "CollaborationTies",
  "Compared",
  "Comparison",
  "CypherResult",
  "Diffusion",
  "DivisionFit",
  "DivisionPair",
  "DoubledFunction",
  "EarlyAdopter",
  "EmptyNote",
  "FittingRegion",
  "FittingRegions",
  "FunctionCount",
  "FunctionYear",
  "Gap",
  "GapList",
  "Graph",
  "InitiativeFit",
  "IntStatistics",
  "JoiningTie",
  "KindCount",
  "LastingCluster",
  "Limits",
  "LineageDuration",
  "LineageStep",
  "LogOddsEstimate",
  "MergerOutcome",
  "MunicipalCongruence",
  "MunicipalityChange",
  "MunicipalityOfChange",
  "MunicipalityTimeline",
  "MunicipalityYear",
  "Nesting",
  "NestingException",
  "NetworkPosition",
  "NetworkPositions",
  "Opportunity",
  "OpportunityEvidence",
  "OpportunityScore",
  "PageInfo",
  "Parameter",
  "ParticipationChange",
  "ParticipationFlow",
  "PartitionAgreement",
  "Partner",
  "Provenance",
  "RankedCount",
  "RankedMeasure",
  "RecurringPartner",
  "RegionCongruence",
  "SearchHit",
  "SearchMatch",
  "ServiceChange",
  "SharedRegion",
  "SimilarMunicipalities",
  "SimilarMunicipality",
  "StartedService",
  "SuggestedGroups",
  "SupposedCluster",
  "SupposedClusterEvent",
  "SupposedGap",
  "SupposedGaps",
  "SupposedMovement",
  "SupposedMunicipality",
  "SupposedSituation",
  "TieColumns",
  "TieSignificance",
  "Timeline",
  "TimelineYear",
  "WhatIf",
];

// Each node has its `source`; that the kind Source has one too is no prefix. The rule takes no exceptions.
const rule = graphql.rules["no-typename-prefix"];
const noTypenamePrefix = {
  ...rule,
  create(context) {
    const report = (found) => found.data.fieldName === "source" || context.report(found);
    return rule.create(Object.create(context, { report: { value: report } }));
  },
};

export default [
  {
    files: ["**/*.graphql"],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: "schema/schema.graphql" } },
    },
    plugins: {
      "@graphql-eslint": { ...graphql, rules: { ...graphql.rules, "no-typename-prefix": noTypenamePrefix } },
    },
    rules: {
      ...recommended.rules,
      ...relay.rules,
      "@graphql-eslint/strict-id-in-types": ["error", { exceptions: { suffixes: parts, types: results } }],
      // That only edges may stand in a list is no part of Relay's specification: a list that has no pages, such as the
      // clusters of an analysis, and `nodes` beside `edges`, are plain lists. Nor is it that an edge leads to a Node: a
      // place in a ranking is none.
      "@graphql-eslint/relay-edge-types": ["error", { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      // The specification asks for one direction: a ranking is read from its top.
      "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],
    },
  },
];
