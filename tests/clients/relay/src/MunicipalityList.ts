import { graphql } from "react-relay";

export const listFragment = graphql`
  fragment MunicipalityList_query on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }, day: { type: "Date" })
  @refetchable(queryName: "MunicipalityListPaginationQuery") {
    municipalities(first: $count, after: $cursor, asOf: $day, orderBy: [{ field: POPULATION, direction: DESC }])
      @connection(key: "MunicipalityList_municipalities") {
      totalCount
      edges {
        node {
          ...MunicipalityRow_municipality
        }
      }
    }
  }
`;

export const rowFragment = graphql`
  fragment MunicipalityRow_municipality on Municipality @refetchable(queryName: "MunicipalityRowRefetchQuery") {
    name
    population
    province: regions(first: 1, where: { region: { division: { eq: PROVINCE } } }) {
      nodes {
        name
      }
    }
  }
`;

export const page = graphql`
  query MunicipalityListPageQuery($day: Date!) {
    ...MunicipalityList_query @arguments(day: $day)
  }
`;
