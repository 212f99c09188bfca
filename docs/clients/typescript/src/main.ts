import { ask } from "./ask.js";
import { graphql } from "./gql/gql.js";

const arrangements = graphql(`
  query Arrangements($name: String!, $day: Date!) {
    municipality(by: { name: $name }, asOf: $day) {
      name
      population
      sharedServices(
        first: 3
        where: { sharedService: { kind: { eq: JOINT_ARRANGEMENT } } }
        orderBy: [{ field: JOINED_ON }]
      ) {
        totalCount
        edges { joinedOn role node { name } }
      }
    }
  }
`);

const thenAndNow = graphql(`
  query ThenAndNow($code: String!, $then: Date!, $now: Date!) {
    then: municipality(by: { code: $code }, asOf: $then) { ...Cooperation }
    now: municipality(by: { code: $code }, asOf: $now) { ...Cooperation }
  }

  fragment Cooperation on Municipality {
    sharedServices(first: 1) { totalCount }
  }
`);

const withoutIctArrangement = graphql(`
  query WithoutIctArrangement($where: MunicipalityFilter!, $day: Date!) {
    municipalities(asOf: $day, where: $where, orderBy: [{ field: POPULATION, direction: DESC }], first: 5) {
      totalCount
      nodes { name population }
    }
  }
`);

const day = "2026-05-01";

const { municipality } = await ask(arrangements, { name: "Eindhoven", day });
if (!municipality) {
  throw new Error("There is no Eindhoven.");
}
console.log(`${municipality.name} takes part in ${municipality.sharedServices.totalCount} joint arrangements:`);
for (const { joinedOn, role, node } of municipality.sharedServices.edges) {
  console.log(`- ${node.name}, as ${role.toLowerCase()} since ${joinedOn ?? "an unknown day"}`);
}

const { then, now } = await ask(thenAndNow, { code: "GM0772", then: "2016-03-17", now: day });
console.log(`Shared services: ${then?.sharedServices.totalCount} then, ${now?.sharedServices.totalCount} now`);

const { municipalities } = await ask(withoutIctArrangement, {
  day,
  where: {
    population: { gt: 100_000 },
    sharedServices: {
      none: {
        sharedService: {
          kind: { eq: "JOINT_ARRANGEMENT" },
          or: [{ function: { eq: "ICT" } }, { secondaryFunctions: { has: "ICT" } }],
        },
      },
    },
  },
});
console.log(`${municipalities.totalCount} large municipalities have no ICT arrangement, such as:`);
for (const { name, population } of municipalities.nodes) {
  console.log(`- ${name} (${population})`);
}
