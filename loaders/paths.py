"""Through what and whom two municipalities are connected on a day."""

from dataclasses import dataclass

from graph_api.analysis.options import MAX_PARTICIPANTS, Weighting
from graph_api.analysis.results import Connection
from graph_api.analysis.tasks import find_connection
from graph_api.errors import NotFound
from graph_api.model.nodes import Row
from graph_api.network import Scope
from loaders.networked import Computation, Parameter, network_of, provenance_of
from loaders.reading import Read

METHOD = "shortest paths, and the widest path (Pollack 1960)"


@dataclass(frozen=True, slots=True)
class PathAsk:
    """What ties, how strongly, and how many paths are listed; `filters` as in `ClusterAsk`."""

    scope: Scope
    weighting: Weighting = Weighting.NEWMAN
    max_participants: int = MAX_PARTICIPANTS
    first: int = 10
    filters: tuple[Parameter, ...] = ()


async def connection(read: Read, start: Row, end: Row, ask: PathAsk) -> tuple[Computation[Connection], int]:
    """How two municipalities are connected, and how much was too large to tie anyone. Statements: of the network.

    Raises:
        NotFound: one of them does not exist on the day.
        BadInput: both are the same.
    """
    worker, network = await network_of(read, ask.scope)
    for row in (start, end):
        if row.key not in network.names:
            raise NotFound(f"{row.name} ({row.key}) does not exist on {read.day}.", hint=_existed(row))
    computed = await worker.compute(
        (find_connection, network.identity, start.key, end.key, ask.weighting, ask.max_participants, ask.first),
        find_connection,
        network.incidence,
        start.key,
        end.key,
        ask.weighting,
        max_participants=ask.max_participants,
        first=ask.first,
    )
    found, omitted = computed.value
    parameters: dict[str, object] = {
        **dict(ask.filters),
        "weighting": ask.weighting,
        "max_participants": ask.max_participants,
        "first": ask.first,
    }
    return Computation(found, network, provenance_of(read, network, METHOD, parameters, computed)), omitted


def _existed(row: Row) -> str:
    since = f" from {row.valid_from}" if row.valid_from else ""
    until = f" until {row.valid_until}" if row.valid_until else ""
    return f"It exists{since}{until}: choose such a day with asOf, or ask for its successor."
