"""The operations that are measured. Samen and its peer answer the same documents."""

from dataclasses import dataclass
from datetime import date

from graph_api.model.enums import RegionDivision

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

ANALYSED = {
    "clusters": "{ clusterAnalysis { modularity stability clusters { number name size population } } }",
    "clusters, agreement with all divisions": f"""
        {{ clusterAnalysis {{ agreement(divisions: [{", ".join(RegionDivision)}]) {{ adjustedRandIndex }} }} }}
    """,
    "clusters, significance": "{ clusterAnalysis { significance { modularity { share } } } }",
    "partners": '{ municipality(by: { code: "GM0772" }) { partners { strength municipality { name } } } }',
    "ties of the country": "{ collaborationTies { ties { weight count municipality { code } partner { code } } } }",
    "position": '{ municipality(by: { code: "GM0344" }) { position { degree { rank } betweenness { rank } } } }',
    "positions of all": """
        { networkPositions { positions { municipality { name } betweenness { rank } participation { rank } } } }
    """,
    "bridges": "{ bridges { ties { weight municipality { name } partner { name } } } }",
    "opportunities": '{ municipality(by: { code: "GM0537" }) { opportunities { nodes { rank } } } }',
    "candidates": '{ sharedService(by: { key: "roo-24963766" }) { candidates { nodes { rank } } } }',
    "gaps": '{ municipality(by: { code: "GM0718" }) { gaps { nodes { english } } } }',
    "congruence of all divisions": f"""
        {{
          regionCongruence(divisions: [{", ".join(RegionDivision)}]) {{
            pairs {{ adjustedRandIndex }}
            divisions {{ meanF1 }}
          }}
        }}
    """,
    "congruence of a municipality": """
        { municipality(by: { code: "GM0175" }) { congruence { circles regions { share } } } }
    """,
    "path": """
        { collaborationPath(from: { code: "GM0687" }, to: { code: "GM0014" }) { distance shortest { weakest } } }
    """,
    "timeline": "{ timeline(from: 2016) { years { year services participations ties } } }",
    "timelines of all": """
        { municipalities(first: 500) { nodes { code timeline(from: 2016) { years { year participations } } } } }
    """,
    "changes": """
        { changes(from: "2021-12-31", to: "2024-01-01") { joinedCount leftCount } }
    """,
    "changes, clusters": """
        { changes(from: "2021-12-31", to: "2024-01-01") { clusters { events { kind } } } }
    """,
    "what if": """
        {
          whatIf(changes: [{ merge: { municipalities: ["GM0376", "GM0317", "GM0417"], into: "GM0376" } }]) {
            before { clusters modularity }
            after { clusters modularity agreement { division adjustedRandIndex } }
            clusterEvents { kind }
          }
        }
    """,
    "compare": """
        { compare(municipalities: ["GM0772", "GM0855"], regions: ["SAFETY_REGION-VR22"]) { compared { strength } } }
    """,
    "similar": '{ municipality(by: { code: "GM0772" }) { similar { municipalities { distance } } } }',
    "diffusion": '{ standard(by: { key: "nl-design-system" }) { diffusion { hazard { risks events } } } }',
    "suggested groups": "{ suggestedGroups(function: TAX, size: 5) { groups { strength members { name } } } }",
}
"""Analyses of the real graph by name; each is asked with the defaults of its field."""
