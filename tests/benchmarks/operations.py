"""The operations that are measured. Samen and its peer answer the same documents."""

from dataclasses import dataclass
from datetime import date

DAY = date(2026, 5, 1)
"""The day that everything is asked on, so that a figure of next year can be laid beside one of today."""


@dataclass(frozen=True, slots=True)
class Measured:
    """An operation under a name, with what it asks in words."""

    name: str
    meaning: str
    document: str


OPERATIONS = (
    Measured(
        "nested",
        "the first 50 municipalities by name, their regions of four divisions, the first 10 services of each, "
        "the first 10 participants of each of those",
        """
        query {
          municipalities(first: 50, orderBy: [{ field: NAME }]) {
            nodes {
              code
              name
              population
              regions(divisions: [PROVINCE, SAFETY_REGION, LABOUR_MARKET_REGION, COROP]) {
                nodes { division name }
              }
              sharedServices(first: 10) {
                edges {
                  role
                  joinedOn
                  node {
                    name
                    kind
                    participants(first: 10) {
                      edges { role node { name } }
                    }
                  }
                }
              }
            }
          }
        }
        """,
    ),
    Measured(
        "page",
        "20 municipalities with 6 fields, and how many there are in all",
        """
        query {
          municipalities(first: 20) {
            totalCount
            nodes { code name population urbanity area tooi }
          }
        }
        """,
    ),
    Measured(
        "one",
        "a municipality by code, with the names of its services",
        """
        query {
          municipality(by: { code: "GM0772" }) {
            name
            sharedServices { nodes { name } }
          }
        }
        """,
    ),
)

SEARCH = Measured(
    "search",
    "the ten best hits with by what they were found",
    """
    query ($text: String!) {
      search(text: $text, first: 10) {
        node { __typename key name existsOn }
        match { text property reason rank since until predecessor { name } }
      }
    }
    """,
)
SEARCHED = ("sudwest", "Bussum", "den haag", "GM0363", "omgevings", "veiligheidsregio", "ict", "gemeente", "g")
"""A name, one of what is gone, one of two words, a code; beginnings that many names have, and one that most have."""

CLUSTERS = Measured(
    "clusters",
    "the clusters of the country with their names, sizes and modularity",
    """
    query ($method: ClusterMethod!, $seed: Int!) {
      clusterAnalysis(input: { method: $method, seed: $seed }) {
        modularity
        stability
        clusters { number name size population }
      }
    }
    """,
)
