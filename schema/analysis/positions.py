"""Where a municipality stands in the network, and what joins the clusters of the country."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

import strawberry

from graph_api.analysis.results import JoiningTie, Position, Standing
from graph_api.security.limits import DEFAULT_PAGE, LARGEST_PAGE
from loaders.networked import ClusterAsk, Computation
from loaders.positions import Placed, joining_ties, position, positions
from loaders.reading import Read
from schema.analysis.inputs import CLUSTER_INPUT, ClusterAnalysisInput, read_cluster_input
from schema.analysis.provenance import ProvenanceType, municipality_field, provenance
from schema.batched import Batch, argument, batched_field
from schema.paging import checked_size
from schema.scalars import described_values

POSITIONS = 1500
"""What positions cost when they are computed, clusters included, in nodes returned."""

COUNTRY = 400
"""As many municipalities as the country has had since 2015, and a few more."""


class PositionMeasure(Enum):
    """By what municipalities are ordered."""

    CODE = "CODE"
    DEGREE = "DEGREE"
    STRENGTH = "STRENGTH"
    BETWEENNESS = "BETWEENNESS"
    WEIGHTED_BETWEENNESS = "WEIGHTED_BETWEENNESS"
    PARTICIPATION = "PARTICIPATION"


described_values(
    PositionMeasure,
    "By what municipalities are ordered, the highest value first; of equals the smallest code (maat).",
    {
        PositionMeasure.CODE: "Their code, the smallest first (code).",
        PositionMeasure.DEGREE: "The number of partners (aantal partners).",
        PositionMeasure.STRENGTH: "The sum of the ties (totale sterkte).",
        PositionMeasure.BETWEENNESS: "On how many of the paths with the fewest steps it lies (tussenpositie).",
        PositionMeasure.WEIGHTED_BETWEENNESS: "On how many of the paths along strong ties it lies "
        "(gewogen tussenpositie).",
        PositionMeasure.PARTICIPATION: "How evenly its ties are spread over clusters (spreiding over clusters).",
    },
)


@strawberry.type(description="A count with its place among all municipalities (aantal met rang).")
class RankedCount:
    value: int = strawberry.field(description="The count (aantal).")
    rank: int = strawberry.field(description="1 is the highest; equals share a rank (rang).")
    places: int = strawberry.field(description="How many municipalities have a rank (aantal plaatsen).")


@strawberry.type(description="A measure with its place among all municipalities (maat met rang).")
class RankedMeasure:
    value: float = strawberry.field(description="The value (waarde).")
    rank: int = strawberry.field(description="1 is the highest; equals share a rank (rang).")
    places: int = strawberry.field(description="How many municipalities have a rank (aantal plaatsen).")


@strawberry.type(description="How a municipality is tied to a cluster, its own or another (band met een cluster).")
class ClusterTie:
    number: int = strawberry.field(description="Number of the cluster (nummer).")
    name: str = strawberry.field(description="Name of the cluster (naam).")
    own: bool = strawberry.field(description="Whether it is the cluster that it lies in (eigen cluster).")
    strength: float = strawberry.field(description="The sum of its ties to members (sterkte).")
    share: float = strawberry.field(description="Their share of all its ties, 0 to 1 (aandeel).")
    partners: int = strawberry.field(description="The number of partners there (partners).")


@strawberry.type(description="Where a municipality stands in the network of a day (positie in het netwerk).")
class NetworkPosition:
    degree: RankedCount = strawberry.field(description="The number of municipalities tied to it (aantal partners).")
    strength: RankedMeasure = strawberry.field(
        description="The sum of its ties; with NEWMAN the number of things it takes part in with others "
        "(totale sterkte). Barrat and others 2004."
    )
    betweenness: RankedMeasure = strawberry.field(
        description="Share of the pairs of other municipalities whose connection with the fewest steps runs through "
        "it, 0 to 1; of several equal ones a part (tussenpositie). Freeman 1977."
    )
    weighted_betweenness: RankedMeasure = strawberry.field(
        description="The same along strong ties: a step is 1/strength long (gewogen tussenpositie). Newman 2001."
    )
    participation: RankedMeasure | None = strawberry.field(
        description="How evenly its ties are spread over clusters, from 0, all in one; null without ties "
        "(spreiding over clusters). Guimera and Amaral 2005."
    )
    clusters: list[ClusterTie] = strawberry.field(
        description="The clusters that it is tied to, and so connects, the strongest first (verbonden clusters).",
        metadata={"rows": 10},
    )
    provenance: ProvenanceType = strawberry.field(description="How it was made (herkomst).")
    code: strawberry.Private[str]
    day: strawberry.Private[date | None]
    municipality = municipality_field("code", "The municipality (gemeente).")


@strawberry.type(description="Where all municipalities stand in the network of a day (posities in het netwerk).")
class NetworkPositions:
    positions: list[NetworkPosition] = strawberry.field(
        description="The positions, in the order asked (posities).", metadata={"rows": COUNTRY}
    )
    provenance: ProvenanceType = strawberry.field(description="How they were made (herkomst).")


@strawberry.type(name="JoiningTie", description="A tie between municipalities of two clusters (verbindende band).")
class JoiningTieType:
    weight: float = strawberry.field(description="Its strength, in the unit of the weighting (sterkte).")
    cluster: str = strawberry.field(description="Name of the cluster of the first (cluster).")
    cluster_number: int = strawberry.field(description="Number of the cluster of the first (nummer).")
    other_cluster: str = strawberry.field(description="Name of the cluster of the other (ander cluster).")
    other_cluster_number: int = strawberry.field(description="Number of the cluster of the other (ander nummer).")
    one: strawberry.Private[str]
    other: strawberry.Private[str]
    day: strawberry.Private[date | None]
    municipality = municipality_field("one", "The municipality with the smaller code (gemeente).")
    partner = municipality_field("other", "The other municipality (partner).")


@strawberry.type(description="What joins the clusters of the country on a day (bruggen van het land).")
class Bridges:
    municipalities: list[NetworkPosition] = strawberry.field(
        description="Municipalities tied to more than one cluster, the highest first (bruggemeenten).",
        metadata={"rows": DEFAULT_PAGE},
    )
    ties: list[JoiningTieType] = strawberry.field(
        description="The strongest ties between clusters (verbindende banden).", metadata={"rows": DEFAULT_PAGE}
    )
    bridging: int = strawberry.field(
        description="How many municipalities are tied to more than one cluster (aantal bruggemeenten)."
    )
    joining: int = strawberry.field(description="How many ties run between clusters (aantal verbindende banden).")
    provenance: ProvenanceType = strawberry.field(description="How they were made (herkomst).")


@dataclass(frozen=True, slots=True)
class PositionAsk:
    """What is asked of the country: how clusters are made, in which order, and at most how many."""

    clusters: ClusterAsk
    by: PositionMeasure
    first: int | None


_VALUES: dict[PositionMeasure, Callable[[Position], Standing | None]] = {
    PositionMeasure.CODE: lambda _: None,
    PositionMeasure.DEGREE: lambda found: found.degree,
    PositionMeasure.STRENGTH: lambda found: found.strength,
    PositionMeasure.BETWEENNESS: lambda found: found.betweenness,
    PositionMeasure.WEIGHTED_BETWEENNESS: lambda found: found.weighted_betweenness,
    PositionMeasure.PARTICIPATION: lambda found: found.participation,
}


def _ordered(found: tuple[Position, ...], by: PositionMeasure) -> list[Position]:
    def place(position: Position) -> tuple[int, str]:
        standing = _VALUES[by](position)
        return standing.rank if standing else len(found) + 1, position.member

    return sorted(found, key=place)


def _shown(found: Position, made: Computation[Placed], names: dict[int, str], by: ProvenanceType) -> NetworkPosition:
    return NetworkPosition(
        degree=RankedCount(value=int(found.degree.value), rank=found.degree.rank, places=found.degree.places),
        strength=ranked_measure(found.strength),
        betweenness=ranked_measure(found.betweenness),
        weighted_betweenness=ranked_measure(found.weighted_betweenness),
        participation=ranked_measure(found.participation) if found.participation else None,
        clusters=[
            ClusterTie(
                number=part.number,
                name=names[part.number],
                own=part.number == found.number,
                strength=part.strength,
                share=part.share,
                partners=part.ties,
            )
            for part in found.clusters
        ],
        provenance=by,
        code=found.member,
        day=made.provenance.day,
    )


def ranked_measure(standing: Standing) -> RankedMeasure:
    """A value with its place, for a client."""
    return RankedMeasure(value=standing.value, rank=standing.rank, places=standing.places)


def _tie(found: JoiningTie, names: dict[int, str], day: date | None) -> JoiningTieType:
    return JoiningTieType(
        weight=found.weight,
        cluster=names[found.number],
        cluster_number=found.number,
        other_cluster=names[found.other_number],
        other_cluster_number=found.other_number,
        one=found.member,
        other=found.other,
        day=day,
    )


async def _position(read: Read, parents: Sequence[str], ask: ClusterAsk) -> list[NetworkPosition | None]:
    found = await position(read, parents, ask)
    made = next((one[1] for one in found if one), None)
    if made is None:
        return [None for _ in parents]
    names, by = made.value.names, provenance(made.provenance)
    return [_shown(one[0], made, names, by) if one else None for one in found]


async def _positions(read: Read, parents: Sequence[str], ask: PositionAsk) -> list[NetworkPositions]:
    (made,) = await positions(read, parents[:1], ask.clusters)
    names, by = made.value.names, provenance(made.provenance)
    chosen = _ordered(made.value.positions.positions, ask.by)[: ask.first]
    shown = NetworkPositions(positions=[_shown(one, made, names, by) for one in chosen], provenance=by)
    return [shown for _ in parents]


async def _bridges(read: Read, parents: Sequence[str], ask: PositionAsk) -> list[Bridges]:
    (made,) = await positions(read, parents[:1], ask.clusters)
    names, by = made.value.names, provenance(made.provenance)
    joining = await joining_ties(read, ask.clusters)
    bridging = [found for found in made.value.positions.positions if len(found.clusters) > 1]
    shown = Bridges(
        municipalities=[_shown(one, made, names, by) for one in _ordered(tuple(bridging), ask.by)[: ask.first]],
        ties=[_tie(one, names, made.provenance.day) for one in joining[: ask.first]],
        bridging=len(bridging),
        joining=len(joining),
        provenance=by,
    )
    return [shown for _ in parents]


def _read_positions(
    input: ClusterAnalysisInput | None = None,  # noqa: A002 - its name in the schema
    by: PositionMeasure | None = None,
    first: int | None = None,
) -> PositionAsk:
    return PositionAsk(read_cluster_input(input), by or PositionMeasure.CODE, checked_size(first))


def _read_bridges(
    input: ClusterAnalysisInput | None = None,  # noqa: A002 - its name in the schema
    by: PositionMeasure | None = None,
    first: int | None = None,
) -> PositionAsk:
    chosen = checked_size(first) or DEFAULT_PAGE
    return PositionAsk(read_cluster_input(input), by or PositionMeasure.PARTICIPATION, chosen)


position_field = batched_field(
    Batch(_position, read_cluster_input, price=POSITIONS),
    NetworkPosition | None,
    "Where it stands in the network of the day; null when it does not exist then, which `note` tells, or the analysis "
    "fails (positie in het netwerk).",
    (CLUSTER_INPUT,),
)


@strawberry.type
class PositionQuery:
    network_positions = batched_field(
        Batch(_positions, _read_positions, None, price=POSITIONS),
        NetworkPositions | None,
        "Where all municipalities stand in the network of the day, in one answer (posities in het netwerk).",
        (
            CLUSTER_INPUT,
            argument("by", PositionMeasure | None, "In which order; by CODE when left out (maat)."),
            argument("first", int | None, f"At most so many, 1 to {LARGEST_PAGE}; all when left out (eerste)."),
        ),
        dated=True,
    )
    bridges = batched_field(
        Batch(_bridges, _read_bridges, None, price=POSITIONS),
        Bridges | None,
        "What joins the clusters of the country on the day: municipalities, and ties (bruggen).",
        (
            CLUSTER_INPUT,
            argument("by", PositionMeasure | None, "In which order; by PARTICIPATION when left out (maat)."),
            argument(
                "first",
                int | None,
                f"At most so many municipalities and ties, 1 to {LARGEST_PAGE}; {DEFAULT_PAGE} when left out (eerste).",
            ),
        ),
        dated=True,
    )
