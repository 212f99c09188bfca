"""Clusters by plain NetworkX or igraph, in an environment of its own: igraph is GPL, and no part of Samen.

`python rivals.py networkx|igraph PAIRS`, PAIRS being a file of lines "member group": prints seconds, MB and modularity.
"""

import itertools
import json
import resource
import sys
import time
from collections import defaultdict
from pathlib import Path

MOST = 100


def _ties(path: Path) -> dict[tuple[int, int], float]:
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for line in path.read_text().splitlines():
        member, group = line.split()
        groups[int(group)].append(int(member))
    ties: defaultdict[tuple[int, int], float] = defaultdict(float)
    for members in groups.values():
        if 2 <= len(members) <= MOST:
            for pair in itertools.combinations(sorted(members), 2):
                ties[pair] += 1 / (len(members) - 1)
    return ties


def _networkx(ties: dict[tuple[int, int], float]) -> float:
    import networkx as nx

    graph: nx.Graph[int] = nx.Graph()
    graph.add_weighted_edges_from((one, other, weight) for (one, other), weight in ties.items())
    return float(nx.community.modularity(graph, nx.community.louvain_communities(graph, seed=1)))


def _igraph(ties: dict[tuple[int, int], float]) -> float:
    import igraph

    graph = igraph.Graph(edges=list(ties))
    found = graph.community_multilevel(weights=list(ties.values()))
    return float(graph.modularity(found.membership, weights=list(ties.values())))


if __name__ == "__main__":
    start = time.perf_counter()
    found = {"networkx": _networkx, "igraph": _igraph}[sys.argv[1]](_ties(Path(sys.argv[2])))
    spent = time.perf_counter() - start
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(json.dumps({"seconds": spent, "megabytes": most, "modularity": found}))
