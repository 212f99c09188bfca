"""How something spread over the municipalities."""

from datetime import date
from typing import Any

import strawberry

from graph_api.analysis.past_results import SHARE, ClusterSpread, Diffusion, Estimate
from graph_api.analysis.results import ClusterAnalysis
from loaders.diffusion import diffusions, spreads
from loaders.networked import Computation
from loaders.past import Traced
from schema.analysis.clusters import Cluster, clusters_of
from schema.analysis.inputs import CLUSTER_INPUT, CLUSTERS, TIES, read_cluster_input
from schema.analysis.provenance import ProvenanceType, municipality_field, provenance
from schema.batched import Batch, batched_field

CAUTION = (
    "A date is the first that the source has; of a source that is a repository or a panel it is the first time seen "
    "there, which is not the first use."
)


@strawberry.type(description="A day on which municipalities adopted it (punt op de curve).")
class AdoptionPoint:
    on: date = strawberry.field(description="The day (datum).")
    adopted: int = strawberry.field(description="How many adopted it that day (nieuw).")
    total: int = strawberry.field(description="How many had adopted it by then, whoever left since (cumulatief).")


@strawberry.type(description="A municipality that was early (voorloper).")
class EarlyAdopter:
    on: date = strawberry.field(description="When (datum).")
    code: strawberry.Private[str]
    day: strawberry.Private[date | None]
    municipality = municipality_field("code", "The municipality, in its nearest version (gemeente).")


@strawberry.type(description="Municipalities of one size (grootteklasse).")
class AdoptionBySize:
    least: int = strawberry.field(description="With at least so many inhabitants, fewer than the next (ondergrens).")
    municipalities: int = strawberry.field(description="How many there are on the day (gemeenten).")
    adopters: int = strawberry.field(
        description="How many of them adopted it, or came out of one that did (gebruikers)."
    )


@strawberry.type(description="How near those that had it were to new adopters, in a year (afstand).")
class AdoptionDistance:
    year: int = strawberry.field(description="The year (jaar).")
    adopters: int = strawberry.field(
        description="Municipalities that adopted in it, of those there on 1 January (nieuwe gebruikers)."
    )
    adopters_kilometres: float = strawberry.field(
        description="Their median distance to the nearest that had it on 1 January, as the crow flies (kilometers)."
    )
    candidates: int = strawberry.field(description="All that had it not on 1 January, these included (wie nog kon).")
    candidates_kilometres: float = strawberry.field(description="The same distance of all of these (kilometers).")


@strawberry.type(description="How far it came in a cluster (verspreiding binnen een cluster).")
class AdoptionByCluster:
    cluster: Cluster = strawberry.field(description="The cluster of the day (cluster).")
    municipalities: int = strawberry.field(description="How many are in it (gemeenten).")
    adopters: int = strawberry.field(
        description="How many of them adopted it, or came out of one that did (gebruikers)."
    )
    first_on: date | None = strawberry.field(
        description="When the first of them did, or one whose place it took; null when that is not known (eerste)."
    )


@strawberry.type(description="An estimate with its uncertainty (schatting).")
class LogOddsEstimate:
    log_odds: float = strawberry.field(description="Change of the log odds for each `per` (effect).")
    per: str = strawberry.field(description="The step that it is for, in English (eenheid).")
    standard_error: float = strawberry.field(description="Its standard error (standaardfout).")
    low: float = strawberry.field(description="Lower end of the 95 % confidence interval (ondergrens).")
    high: float = strawberry.field(description="Upper end of the 95 % confidence interval (bovengrens).")


@strawberry.type(description="Whether ties went before adoption (verspreiding langs banden).")
class AdoptionHazard:
    risks: int = strawberry.field(description="Municipalities times quarters in which they could (kansmomenten).")
    events: int = strawberry.field(description="Of these, those in which they did, after the first day (adopties).")
    exposure: LogOddsEstimate | None = strawberry.field(
        description="Of exposure, the share of its partners that have it, for 10 percentage points more; null with "
        "fewer than 20 adoptions, or where it cannot be estimated (blootstelling)."
    )
    population: LogOddsEstimate | None = strawberry.field(description="Of ten times the inhabitants (inwoners).")


def _spread(
    found: tuple[Computation[ClusterAnalysis], tuple[ClusterSpread, ...]], *_: object
) -> list[AdoptionByCluster]:
    made, spread = found
    return [
        AdoptionByCluster(
            cluster=cluster,
            municipalities=one.members,
            adopters=one.adopters,
            first_on=None if one.first is None else date.fromordinal(one.first),
        )
        for cluster, one in zip(clusters_of(made), spread, strict=True)
    ]


@strawberry.type(name="Diffusion", description="How it spread over the municipalities (verspreiding).")
class DiffusionType:
    curve: list[AdoptionPoint] = strawberry.field(description="By day (adoptiecurve).", metadata={"rows": 50})
    undated: int = strawberry.field(description="Adopters whose day is not known (zonder datum).")
    early: list[EarlyAdopter] = strawberry.field(description="The first ten (voorlopers).", metadata={"rows": 10})
    sizes: list[AdoptionBySize] = strawberry.field(description="By size (naar grootte).", metadata={"rows": 5})
    distances: list[AdoptionDistance] = strawberry.field(
        description="By year, as far as municipalities adopted it when others had it already (naar afstand).",
        metadata={"rows": 10},
    )
    hazard: AdoptionHazard = strawberry.field(description="Whether ties went before it (kans op adoptie).")
    caution: str = strawberry.field(description="What a date is not (voorbehoud).")
    provenance: ProvenanceType = strawberry.field(description="How it was made (herkomst).")
    traced: strawberry.Private[Traced[Diffusion]]
    day: strawberry.Private[date | None]
    clusters = batched_field(
        Batch(spreads, read_cluster_input, lambda root: root.traced, make=_spread, price=CLUSTERS, rows=20),
        list[AdoptionByCluster] | None,
        "By cluster of the day, by number; null when the analysis fails (naar cluster).",
        (CLUSTER_INPUT,),
    )


def _estimate(one: Estimate | None, per: str) -> LogOddsEstimate | None:
    if one is None:
        return None
    return LogOddsEstimate(log_odds=one.value, per=per, standard_error=one.error, low=one.low, high=one.high)


def _diffusion(made: Traced[Diffusion], *_: object) -> DiffusionType:
    found, day = made.value, made.provenance.day
    curve: list[AdoptionPoint] = []
    for total, (when, _member) in enumerate(found.adoptions, start=1):
        on = date.fromordinal(when)
        if curve and curve[-1].on == on:
            curve[-1].adopted, curve[-1].total = curve[-1].adopted + 1, total
        else:
            curve.append(AdoptionPoint(on=on, adopted=1, total=total))
    return DiffusionType(
        curve=curve,
        undated=found.undated,
        early=[EarlyAdopter(on=date.fromordinal(when), code=member, day=day) for when, member in found.adoptions[:10]],
        sizes=[
            AdoptionBySize(least=one.least, municipalities=one.members, adopters=one.adopters) for one in found.sizes
        ],
        distances=[
            AdoptionDistance(
                year=one.year,
                adopters=one.adopters,
                adopters_kilometres=one.adopters_distance,
                candidates=one.candidates,
                candidates_kilometres=one.candidates_distance,
            )
            for one in found.distances
        ],
        hazard=AdoptionHazard(
            risks=found.hazard.risks,
            events=found.hazard.events,
            exposure=_estimate(found.hazard.exposure, f"{SHARE * 100:.0f} percentage points more of its partners"),
            population=_estimate(found.hazard.population, "10 times the inhabitants"),
        ),
        caution=CAUTION,
        provenance=provenance(made.provenance),
        traced=made,
        day=day,
    )


def diffusion_field(kind: str) -> Any:
    """How a node of the kind spread."""
    return batched_field(
        Batch(diffusions, lambda: kind, make=_diffusion, price=TIES),
        DiffusionType | None,
        "How it spread over the municipalities up to the day; null when the analysis fails (verspreiding).",
    )
