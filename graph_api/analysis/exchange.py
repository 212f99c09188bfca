"""A network as a file for programs that draw networks: GraphML and GEXF, by the writers of NetworkX.

Light to import, heavy when it runs.
"""

import io
import re
from collections.abc import Mapping
from enum import StrEnum
from xml.sax.saxutils import escape, quoteattr

from graph_api.analysis.results import Ties
from graph_api.packing import packed

Attributes = Mapping[str, str | int | float]


class NetworkFormat(StrEnum):
    """How a network is written."""

    GRAPHML = "graphml"
    GEXF = "gexf"


_META = re.compile(rb"<meta .*?</meta>", re.DOTALL)


def write_network(
    network_format: NetworkFormat,
    ties: Ties,
    members: Mapping[str, Attributes],
    positions: Mapping[str, tuple[float, float]],
    about: Mapping[str, str],
) -> bytes:
    """The file, compressed with gzip; equal input gives equal bytes.

    A node a member with its attributes, `label` among them; an edge a tie with its `weight` and `count`. `positions`
    are those in the drawing, in a unit of the caller's choice; only GEXF has them. `about` says what the file is,
    `title` and `day` among it; GraphML has it as attributes of the graph, GEXF in `meta`.
    """
    import networkx as nx
    from networkx.readwrite.graphml import write_graphml_xml

    graph: nx.Graph[str] = nx.Graph()
    for member in ties.members:
        graph.add_node(member, **members[member])
        if network_format is NetworkFormat.GEXF and member in positions:
            east, north = positions[member]
            graph.nodes[member]["viz"] = {"position": {"x": east, "y": north, "z": 0.0}}
    edges = zip(
        ties.from_index.tolist(), ties.to_index.tolist(), ties.weight.tolist(), ties.count.tolist(), strict=True
    )
    for start, end, weight, count in edges:
        graph.add_edge(ties.members[start], ties.members[end], weight=weight, count=count)
    written = io.BytesIO()
    if network_format is NetworkFormat.GRAPHML:
        graph.graph.update(about)
        write_graphml_xml(graph, written)
        text = written.getvalue()
    else:
        nx.write_gexf(graph, written, version="1.2draft")
        # The writer puts in today, which is not what the file depends on.
        text = _META.sub(lambda _: _meta(about), written.getvalue(), count=1)
    return packed(text, level=6)


def _meta(about: Mapping[str, str]) -> bytes:
    said = "; ".join(f"{name}: {value}" for name, value in about.items() if name not in ("title", "day"))
    return (
        f"<meta lastmodifieddate={quoteattr(about['day'])}><creator>Samen</creator>"
        f"<title>{escape(about['title'])}</title><description>{escape(said)}</description></meta>"
    ).encode()
