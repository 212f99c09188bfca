"""The libraries that find clusters, behind one shape: a partition of a graph from a seed.

NetworkX does Louvain. scikit-network does Leiden, which NetworkX lacks, and Louvain on graphs where NetworkX, in pure
Python, takes seconds for ten runs.
"""

import ctypes
import importlib.util
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import networkx as nx
import numpy as np
from scipy.sparse import csr_matrix

from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.options import ClusterMethod
from graph_api.analysis.projection import FloatMatrix, upper
from graph_api.errors import Unsupported

NETWORKX_TIES = 25_000
"""Where NetworkX hands Louvain over: at about 16 microseconds a tie, a run takes 0.4 s there."""

TOLERANCE = 1e-6
"""The gain in modularity at which scikit-network stops; it computes in single precision, so less is noise."""

_C_RANDOM = threading.Lock()


@dataclass(frozen=True, slots=True)
class Partitioner:
    """A method on a graph: `label(seed)` gives each node the number of its cluster, the same on every call."""

    made_with: str
    label: Callable[[int], IndexArray]


def partitioner(
    method: ClusterMethod, matrix: FloatMatrix, resolution: float, networkx_ties: int | None = None
) -> Partitioner:
    """The library for this method and size of graph. `matrix` has at least one tie, and no node without any.

    `networkx_ties` is where NetworkX hands over. Without scikit-network it does Louvain at any size.

    Raises:
        Unsupported: Leiden, and scikit-network is not installed.
    """
    small = matrix.nnz // 2 <= (NETWORKX_TIES if networkx_ties is None else networkx_ties)
    if method is ClusterMethod.LOUVAIN and (small or importlib.util.find_spec("sknetwork") is None):
        return Partitioner("networkx", _networkx(matrix, resolution))
    return Partitioner("scikit-network", _scikit_network(method, matrix, resolution))


def _networkx(matrix: FloatMatrix, resolution: float) -> Callable[[int], IndexArray]:
    entries = upper(matrix)
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(matrix.shape[0]))
    graph.add_weighted_edges_from(zip(entries.row.tolist(), entries.col.tolist(), entries.data.tolist(), strict=True))

    def label(seed: int) -> IndexArray:
        labels = np.empty(matrix.shape[0], dtype=np.intp)
        communities = nx.community.louvain_communities(graph, weight="weight", resolution=resolution, seed=seed)
        for number, members in enumerate(communities):
            labels[list(members)] = number
        return labels

    return label


def _scikit_network(method: ClusterMethod, matrix: FloatMatrix, resolution: float) -> Callable[[int], IndexArray]:
    algorithms = _algorithms()
    plain = csr_matrix(matrix)

    def label(seed: int) -> IndexArray:
        algorithm = algorithms[method](
            resolution=resolution,
            modularity="newman",
            tol_optimization=TOLERANCE,
            tol_aggregation=TOLERANCE,
            shuffle_nodes=True,
            return_probs=False,
            return_aggregate=False,
            random_state=seed,
        )
        with _C_RANDOM:
            _seed_c_library(seed)
            return np.asarray(algorithm.fit_predict(plain), dtype=np.intp)

    return label


def _algorithms() -> dict[ClusterMethod, Any]:
    try:
        from sknetwork.clustering import Leiden, Louvain
    except ImportError as error:
        raise Unsupported(
            "Leiden needs scikit-network, which is not installed here.",
            hint="Use LOUVAIN, or a version of Python that scikit-network has wheels for.",
        ) from error
    return {ClusterMethod.LOUVAIN: Louvain, ClusterMethod.LEIDEN: Leiden}


def _seed_c_library(seed: int) -> None:
    """Sets the seed of C's `rand`: the refinement of Leiden draws from it, whatever `random_state` says.

    Without this a result depends on what the process did before.
    """
    library = ctypes.CDLL("ucrtbase" if sys.platform == "win32" else None)
    library.srand(ctypes.c_uint(seed))
