"""Sources (bron)."""

import strawberry

from graph_api.model import nodes
from graph_api.store.query import End
from schema.connection import connection_type, edge_type, listing_field
from schema.grouping import Side, group_type, groups_field
from schema.inputs import condition
from schema.lookup import lookup, single_field
from schema.node import Node, node_type, version_type, versions_field
from schema.ordering import ordering


@condition(nodes.Source)
class SourceFilter:
    """A condition on sources."""


@ordering(nodes.Source)
class SourceOrder:
    """An order of sources."""


@lookup(nodes.Source)
class SourceKey:
    """What names one source: exactly one of these."""


@version_type(nodes.Source)
class SourceVersion(nodes.Source):
    pass


@node_type(nodes.Source)
class Source(nodes.Source, Node):
    versions = versions_field("Source", SourceVersion)


@edge_type(Source)
class SourceEdge:
    """A source in a list."""


@connection_type(SourceEdge)
class SourceConnection:
    """Sources (lijst)."""


@group_type(Side(End.NODE, nodes.Source))
class SourceGroup:
    """Sources with something in common."""


@strawberry.type
class SourceQuery:
    source = single_field("Source", Source, SourceKey)
    sources = listing_field(
        "Source", SourceConnection, "All sources that exist on the day (bron).", where=SourceFilter, order=SourceOrder
    )
    source_groups = groups_field(
        "Source", SourceGroup, "Sources of the day, grouped (bron, gegroepeerd).", where=SourceFilter
    )
