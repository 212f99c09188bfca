"""The graph in Neo4j, 5.26 and later."""

from graph_api.store.neo4j.store import Neo4jStore

__all__ = ["Neo4jStore"]
