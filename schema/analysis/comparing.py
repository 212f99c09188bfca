"""Municipalities and regions side by side, and municipalities that are alike."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated

import strawberry

from graph_api.analysis.comparison import Likeness
from graph_api.errors import BadInput
from graph_api.model.enums import ServiceFunction
from graph_api.security.limits import LARGEST_PAGE
from loaders import comparing
from loaders.by_key import by_key
from loaders.comparing import Alike, CompareAsk, compared, similar
from loaders.reading import Read
from schema.analysis.inputs import CLUSTERS, TIES
from schema.analysis.provenance import ProvenanceType, municipality_field, provenance
from schema.batched import Batch, argument, batched_field
from schema.paging import checked_size

if TYPE_CHECKING:
    from schema.municipality import Municipality
    from schema.region import Region

MOST, FIRST = 10, 10


@strawberry.type(description="A municipality like another one (vergelijkbare gemeente).")
class SimilarMunicipality:
    distance: float = strawberry.field(
        description="0 is alike, 1 as different as can be: the mean of the parts that are known (afstand). Gower 1971."
    )
    size: float | None = strawberry.field(
        description="Difference of the logarithms of the inhabitants, by the largest in the country (omvang)."
    )
    urbanity: float | None = strawberry.field(description="Difference of the classes, divided by 4 (stedelijkheid).")
    profile: float | None = strawberry.field(
        description="Difference of the shared services by function, Bray and Curtis 1957 (samenwerkingsprofiel)."
    )
    code: strawberry.Private[str]
    day: strawberry.Private[date | None]
    municipality = municipality_field("code", "The municipality (gemeente).")


@strawberry.type(description="Municipalities like another one, the most alike first (vergelijkbare gemeenten).")
class SimilarMunicipalities:
    municipalities: list[SimilarMunicipality] = strawberry.field(
        description="The most alike first, then by code (gemeenten).", metadata={"rows": 10}
    )
    provenance: ProvenanceType = strawberry.field(description="How it was made (herkomst).")


def _similar(found: Alike | None, _: str, __: int, day: date | None) -> SimilarMunicipalities | None:
    if found is None:
        return None
    return SimilarMunicipalities(
        municipalities=[_one(likeness, day) for likeness in found.found], provenance=provenance(found.provenance)
    )


def _one(likeness: Likeness, day: date | None) -> SimilarMunicipality:
    return SimilarMunicipality(
        distance=likeness.distance,
        size=likeness.size,
        urbanity=likeness.urbanity,
        profile=likeness.profile,
        code=likeness.member,
        day=day,
    )


def _read_first(first: int | None = None) -> int:
    return checked_size(first) or FIRST


similar_field = batched_field(
    Batch(similar, _read_first, make=_similar, price=TIES),
    SimilarMunicipalities | None,
    "Municipalities like it, by size, urbanity and what it works together on; null when it does not exist on the day, "
    "which `note` tells, or that fails (vergelijkbare gemeenten).",
    (argument("first", int | None, f"At most so many, 1 to {LARGEST_PAGE}; {FIRST} when left out (eerste)."),),
)


@strawberry.type(description="How many shared services have a function (aantal per functie).")
class FunctionCount:
    function: ServiceFunction = strawberry.field(description="The function (functie).")
    count: int = strawberry.field(description="How many shared services have it as their main one (aantal).")
    secondary: int = strawberry.field(description="How many more have it beside their main one (ook).")


@strawberry.type(description="How many of its municipalities lie in a cluster (aantal per cluster).")
class ClusterCount:
    number: int = strawberry.field(description="Number of the cluster (nummer).")
    name: str = strawberry.field(description="Name of the cluster (naam).")
    municipalities: int = strawberry.field(description="How many municipalities (gemeenten).")


@strawberry.type(description="A municipality or region beside others; a region is its municipalities (vergelijking).")
class Compared:
    municipalities: int = strawberry.field(description="How many municipalities it is (gemeenten).")
    population: int | None = strawberry.field(description="Inhabitants, as far as known (inwoners).")
    area: float | None = strawberry.field(description="Area in hectares, as far as known (oppervlakte).")
    density: float | None = strawberry.field(description="Inhabitants a square kilometre (bevolkingsdichtheid).")
    urbanity: float | None = strawberry.field(
        description="Class of urbanity, 1 the most urban and 5 not; of a region the mean by inhabitant (stedelijkheid)."
    )
    shared_services: int = strawberry.field(description="Shared services that it takes part in (voorzieningen).")
    functions: list[FunctionCount] = strawberry.field(
        description="The functions of those that have one, by name (functies).", metadata={"rows": 20}
    )
    pilots: int = strawberry.field(description="Pilots that it takes part in, without mere publications (pilots).")
    standards: int = strawberry.field(description="Standards that it adopted (standaarden).")
    partners: int = strawberry.field(description="Municipalities beyond it that it works together with (partners).")
    strength: float = strawberry.field(description="The sum of these ties, NEWMAN (sterkte).")
    internal_strength: float = strawberry.field(description="The sum of the ties among its own (interne sterkte).")
    clusters: list[ClusterCount] = strawberry.field(
        description="Where its municipalities lie, most first (clusters).", metadata={"rows": 5}
    )
    code: strawberry.Private[str | None]
    key: strawberry.Private[str | None]
    day: strawberry.Private[date | None]
    municipality = batched_field(
        Batch(lambda read, parents, _: _rows(read, parents, "Municipality"), lambda: None, lambda root: root.code),
        Annotated["Municipality", strawberry.lazy("schema.municipality")] | None,
        "The municipality, null where it is a region (gemeente).",
    )
    region = batched_field(
        Batch(lambda read, parents, _: _rows(read, parents, "Region"), lambda: None, lambda root: root.key),
        Annotated["Region", strawberry.lazy("schema.region")] | None,
        "The region, null where it is a municipality (regio).",
    )


async def _rows(read: Read, parents: Sequence[str | None], kind: str) -> list[object]:
    keys = [parent for parent in parents if parent is not None]
    found = dict(zip(keys, await by_key(read, keys, kind), strict=True)) if keys else {}
    return [found.get(parent) if parent is not None else None for parent in parents]


@strawberry.type(description="Municipalities and regions side by side (vergelijking).")
class Comparison:
    compared: list[Compared] = strawberry.field(
        description="Municipalities as asked, then regions as asked (naast elkaar).", metadata={"rows": MOST}
    )
    provenance: ProvenanceType = strawberry.field(description="How it was made (herkomst).")


def _comparison(made: comparing.Comparison, _: str, __: CompareAsk, day: date | None) -> Comparison:
    return Comparison(compared=[_side(one, day) for one in made.compared], provenance=provenance(made.provenance))


def _side(one: comparing.Compared, day: date | None) -> Compared:
    return Compared(
        municipalities=len(one.members),
        population=one.population,
        area=one.area,
        density=100 * one.population / one.area if one.population is not None and one.area else None,
        urbanity=one.urbanity,
        shared_services=one.side.groups,
        functions=[
            FunctionCount(
                function=ServiceFunction(name),
                count=one.side.functions.get(name, 0),
                secondary=one.side.beside.get(name, 0),
            )
            for name in sorted(one.side.functions.keys() | one.side.beside.keys())
        ],
        pilots=one.pilots,
        standards=one.standards,
        partners=one.side.partners,
        strength=one.side.strength,
        internal_strength=one.side.inside,
        clusters=[ClusterCount(number=number, name=name, municipalities=count) for number, name, count in one.clusters],
        code=one.municipality,
        key=one.region,
        day=day,
    )


def _read_compared(municipalities: list[str] | None = None, regions: list[str] | None = None) -> CompareAsk:
    ask = CompareAsk(tuple(dict.fromkeys(municipalities or ())), tuple(dict.fromkeys(regions or ())))
    asked = len(ask.municipalities) + len(ask.regions)
    if not 1 <= asked <= MOST:
        raise BadInput(
            f"{asked} are to be compared.", hint=f"Name 1 to {MOST} municipalities by code and regions by key."
        )
    return ask


@strawberry.type
class CompareQuery:
    compare = batched_field(
        Batch(compared, _read_compared, None, make=_comparison, price=CLUSTERS),
        Comparison | None,
        "Up to ten municipalities and regions side by side on the day (vergelijking).",
        (
            argument("municipalities", list[str] | None, "Codes, such as GM0772 (gemeenten)."),
            argument("regions", list[str] | None, "Keys, such as SAFETY_REGION-VR22 (regio's)."),
        ),
        dated=True,
    )
