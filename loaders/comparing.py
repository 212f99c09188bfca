"""Municipalities and regions side by side, and municipalities that are alike, on the network of a day."""

from collections.abc import Sequence
from dataclasses import dataclass

from graph_api.analysis.comparison import Likeness, Side, Traits, most_alike, profiles, side, total
from graph_api.analysis.options import ClusterOptions
from graph_api.analysis.results import ClusterAnalysis, Ties
from graph_api.analysis.tasks import analyse_clusters, collaboration_ties
from graph_api.errors import NotFound
from graph_api.model.enums import RegionDivision
from graph_api.model.nodes import SharedService
from graph_api.network import Network, Scope, TieKind
from graph_api.store.query import Edges, Everything, Over, Select, hop
from graph_api.workers import Computed
from loaders.networked import Provenance, network_of, provenance_of, worker_of
from loaders.reading import Read

GOWER = "mean of standardised differences (Gower)"


@dataclass(frozen=True, slots=True)
class Alike:
    """Those most like a municipality, and how it was made."""

    found: tuple[Likeness, ...]
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class CompareAsk:
    """Codes of municipalities, and keys of regions."""

    municipalities: tuple[str, ...]
    regions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """A municipality or region (its key) with its measures; `clusters` are number, name, and how many of its members.

    `area` is in hectares.
    """

    municipality: str | None
    region: str | None
    members: tuple[str, ...]
    population: int | None
    area: float | None
    urbanity: float | None
    pilots: int
    standards: int
    side: Side
    clusters: tuple[tuple[int, str, int], ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Those asked for, in that order, and how their measures were made."""

    compared: tuple[Compared, ...]
    provenance: Provenance


async def similar(read: Read, parents: Sequence[str], ask: int) -> list[Alike | None]:
    """The `ask` municipalities most like each parent; None for one that is not there. Statements: network + 1."""
    _, network = await network_of(read, Scope())
    rows = network.municipalities
    functions, _ = await _functions(read)
    counted = profiles(network.incidence, functions)
    traits = {key: Traits(row.population, row.urbanity, counted.get(key, {})) for key, row in sorted(rows.items())}
    made = provenance_of(read, network, GOWER, {"parts": "size, urbanity, profile"}, Computed(None, 0.0))
    return [Alike(tuple(most_alike(traits, parent, ask)), made) if parent in traits else None for parent in parents]


async def compared(read: Read, parents: Sequence[str], ask: CompareAsk) -> list[Comparison]:
    """Those asked for side by side, the same for every parent. Statements: networks + 3, whatever is asked.

    Raises:
        NotFound: one that does not exist on the day.
    """
    worker, network = await network_of(read, Scope())
    options = ClusterOptions()
    ties = await worker.compute(
        (collaboration_ties, network.identity, options.weighting, options.max_participants),
        collaboration_ties,
        network.incidence,
        options.weighting,
        options.max_participants,
    )
    clusters = await worker.compute(
        (analyse_clusters, network.identity, options),
        analyse_clusters,
        network.incidence,
        options,
        network.names,
        network.populations,
    )
    whole = _Whole(
        network,
        ties.value,
        clusters.value,
        *await _functions(read),
        await _per_municipality(read, TieKind.PILOT),
        await _standards(read),
    )
    members = await _members(read, ask, network)
    made = provenance_of(
        read, network, f"side by side; clusters: {clusters.value.clustering.made_with}", {"seed": options.seed}, ties
    )
    result = Comparison(
        tuple(
            [whole.measured(code, None, (code,)) for code in ask.municipalities]
            + [whole.measured(None, key, members[key]) for key in ask.regions]
        ),
        made,
    )
    return [result for _ in parents]


@dataclass(frozen=True, slots=True)
class _Whole:
    network: Network
    ties: Ties
    clusters: ClusterAnalysis
    functions: dict[str, str]
    beside: dict[str, list[str]]
    pilots: dict[str, set[str]]
    standards: dict[str, set[str]]

    def measured(self, municipality: str | None, region: str | None, members: tuple[str, ...]) -> Compared:
        rows = [self.network.municipalities[member] for member in members]
        population = total([row.population for row in rows])
        clustering = self.clusters.clustering
        number = dict(zip(clustering.members, clustering.numbers, strict=True))
        within = [number[member] for member in members]
        names = {named.cluster.number: named.name for named in self.clusters.clusters}
        by_size = sorted(set(within), key=lambda one: (-within.count(one), one))
        known = [(row.urbanity, row.population) for row in rows if row.urbanity is not None and row.population]
        weight = sum(people for _, people in known)
        return Compared(
            municipality=municipality,
            region=region,
            members=members,
            population=None if population is None else int(population),
            area=total([row.area for row in rows]),
            urbanity=sum(urbanity * people for urbanity, people in known) / weight if weight else None,
            pilots=len(set[str]().union(*(self.pilots.get(member, set()) for member in members))),
            standards=len(set[str]().union(*(self.standards.get(member, set()) for member in members))),
            side=side(self.network.incidence, self.ties, self.functions, self.beside, set(members)),
            clusters=tuple((one, names[one], within.count(one)) for one in by_size),
        )


async def _members(read: Read, ask: CompareAsk, network: Network) -> dict[str, tuple[str, ...]]:
    for code in ask.municipalities:
        if code not in network.names:
            raise NotFound(f"There is no municipality {code!r} on {read.day}.", hint="Name it by its code, as GM0772.")
    members: dict[str, list[str]] = {key: [] for key in ask.regions}
    divisions = dict.fromkeys(key.partition("-")[0] for key in ask.regions)
    known = [RegionDivision(one) for one in divisions if one in set(RegionDivision)]
    if known:
        found = await worker_of(read).networks.divided(read.store, read.day, known)
        for regions in found.regions.values():
            for code, key in sorted(regions.items()):
                if key in members and code in network.names:
                    members[key].append(code)
    for key, codes in members.items():
        if not codes:
            raise NotFound(
                f"There is no region {key!r} with municipalities on {read.day}.",
                hint="Name it by its key, as SAFETY_REGION-VR22.",
            )
    return {key: tuple(codes) for key, codes in members.items()}


async def _functions(read: Read) -> tuple[dict[str, str], dict[str, list[str]]]:
    """The main function of shared services, by group, and the others."""
    (found,) = await read.store.select(Select(Everything("SharedService"), read.day))
    rows = [item.node for item in found.items if isinstance(item.node, SharedService)]
    return (
        {f"SharedService:{row.key}": str(row.function) for row in rows if row.function is not None},
        {f"SharedService:{row.key}": list(map(str, row.secondary_functions)) for row in rows},
    )


async def _per_municipality(read: Read, tie: TieKind) -> dict[str, set[str]]:
    _, network = await network_of(read, Scope(ties=(tie,)))
    of = network.incidence
    found: dict[str, set[str]] = {}
    for member, group in zip(of.member_index.tolist(), of.group_index.tolist(), strict=True):
        found.setdefault(of.members[member], set()).add(of.groups[group])
    return found


async def _standards(read: Read) -> dict[str, set[str]]:
    table = await read.store.edges(Edges(Over(hop("ADOPTED", "Municipality")), read.day))
    found: dict[str, set[str]] = {}
    for near, far in zip(table.near_index, table.far_index, strict=True):
        found.setdefault(table.near[near], set()).add(table.far[far])
    return found
