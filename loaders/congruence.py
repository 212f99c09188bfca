"""Whether divisions, arrangements and partners are the same circles. One computation a level."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from graph_api.analysis.options import MAX_PARTICIPANTS, Weighting
from graph_api.analysis.results import DivisionFit, DivisionPair, Fit, OwnCongruence
from graph_api.analysis.tasks import find_congruence, find_fits, find_own_congruence
from graph_api.model.enums import RegionDivision
from graph_api.network import Scope
from graph_api.places import Divided
from graph_api.store.query import Edges, Over, hop
from loaders.networked import Computation, Parameter, Provenance, network_of, provenance_of, worker_of
from loaders.reading import ROOT, Read

BETWEEN = "adjusted Rand index, normalised mutual information, nesting; best region by F1"
OWN = "partners in the same region; territorial congruence"
FITTING = "best region by F1"


ADMINISTRATIVE = (
    RegionDivision.PROVINCE,
    RegionDivision.SAFETY_REGION,
    RegionDivision.PUBLIC_HEALTH_REGION,
    RegionDivision.YOUTH_CARE_REGION,
    RegionDivision.LABOUR_MARKET_REGION,
    RegionDivision.ENERGY_REGION,
    RegionDivision.SAFE_HOME_REGION,
    RegionDivision.TRANSITION_POINT_REGION,
    RegionDivision.CARE_OFFICE_REGION,
)
"""Those in which municipalities have something to do with each other, unlike statistical areas, courts and tourism."""


@dataclass(frozen=True, slots=True)
class CongruenceAsk:
    """Which divisions, and what counts as cooperation; `filters` as in `ClusterAsk`."""

    divisions: tuple[RegionDivision, ...] = ADMINISTRATIVE
    scope: Scope = field(default_factory=Scope)
    weighting: Weighting = Weighting.NEWMAN
    max_participants: int = MAX_PARTICIPANTS
    filters: tuple[Parameter, ...] = ()


@dataclass(frozen=True, eq=False)
class Fitting:
    """The regions that come closest to a service, with who lies where; `members` take part in it."""

    fits: tuple[tuple[str, Fit], ...]
    members: frozenset[str]
    divided: Divided
    provenance: Provenance

    def region(self, division: str, region: str) -> tuple[str, ...]:
        """The municipalities in a region, by code."""
        return tuple(
            sorted(code for code, key in self.divided.regions[RegionDivision(division)].items() if key == region)
        )


async def congruence(
    read: Read, parents: Sequence[str], ask: CongruenceAsk
) -> list[Computation[tuple[tuple[DivisionPair, ...], tuple[DivisionFit, ...]]]]:
    """How divisions fit each other, and arrangements them, the same for every parent. Statements: network + 1."""
    worker, network = await network_of(read, ask.scope)
    found = await worker.networks.divided(read.store, read.day, ask.divisions)
    computed = await worker.compute(
        (find_congruence, network.identity, ask.divisions),
        find_congruence,
        network.incidence,
        found.labels(network.incidence.members),
    )
    parameters: dict[str, object] = {**dict(ask.filters), "divisions": ", ".join(ask.divisions)}
    result = Computation(
        computed.value, network, _with_sources(provenance_of(read, network, BETWEEN, parameters, computed), found)
    )
    return [result for _ in parents]


async def own_congruence(
    read: Read, parents: Sequence[str], ask: CongruenceAsk
) -> list[Computation[tuple[OwnCongruence, ...]]]:
    """How congruent the cooperation of every municipality is, the same for every parent. Statements: network + 1."""
    worker, network = await network_of(read, ask.scope)
    found = await worker.networks.divided(read.store, read.day, ask.divisions)
    computed = await worker.compute(
        (find_own_congruence, network.identity, ask.divisions, ask.weighting, ask.max_participants),
        find_own_congruence,
        network.incidence,
        found.labels(network.incidence.members),
        ask.weighting,
        ask.max_participants,
    )
    parameters: dict[str, object] = {
        **dict(ask.filters),
        "divisions": ", ".join(ask.divisions),
        "weighting": ask.weighting,
        "max_participants": ask.max_participants,
    }
    result = Computation(
        computed.value, network, _with_sources(provenance_of(read, network, OWN, parameters, computed), found)
    )
    return [result for _ in parents]


async def congruence_of(
    read: Read, parents: Sequence[str], ask: CongruenceAsk
) -> list[tuple[OwnCongruence, Provenance] | None]:
    """That of each parent; None for one that does not exist on the day."""
    (made,) = await own_congruence(read, [ROOT], ask)
    found = {one.member: one for one in made.value}
    return [(found[parent], made.provenance) if parent in found else None for parent in parents]


async def fitting_regions(read: Read, parents: Sequence[str], ask: tuple[RegionDivision, ...]) -> list[Fitting]:
    """The region of each division that comes closest to the municipalities in each service. Two statements."""
    worker = worker_of(read)
    found = await worker.networks.divided(read.store, read.day, ask)
    table = await read.store.edges(Edges(Over(hop("PARTICIPATES_IN", "Municipality")), read.day))
    wanted = sorted(set(parents))
    circles: dict[str, set[str]] = {service: set() for service in wanted}
    for near, far in zip(table.near_index, table.far_index, strict=True):
        if table.far[far] in circles:
            circles[table.far[far]].add(table.near[near])
    members = sorted({code for regions in found.regions.values() for code in regions})
    groups = [frozenset(circles[service]) for service in wanted]
    computed = await worker.compute(
        (find_fits, read.store.revision, read.day, tuple(wanted), ask),
        find_fits,
        groups,
        members,
        found.labels(members),
    )
    made = Provenance(
        method=FITTING,
        parameters=(("divisions", ", ".join(ask)),),
        revision=read.store.revision,
        on=read.day,
        sources=tuple(sorted({*table.sources, *found.sources})),
        milliseconds=computed.milliseconds,
        day=read.asked,
    )
    results = {
        service: Fitting(fits, group, found, made)
        for service, group, fits in zip(wanted, groups, computed.value, strict=True)
    }
    return [results[parent] for parent in parents]


def _with_sources(made: Provenance, found: Divided) -> Provenance:
    return replace(made, sources=tuple(sorted({*made.sources, *found.sources})))
