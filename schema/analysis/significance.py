"""Whether what is found is more than chance would make of the same numbers of participations."""

from collections.abc import Callable, Sequence
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING, Annotated, Any

import strawberry

from graph_api.analysis import chance, results
from graph_api.analysis.options import MAX_SAMPLES, MAX_SEED, MIN_SAMPLES, SAMPLES
from graph_api.errors import BadInput
from graph_api.model.enums import RegionDivision
from loaders.networked import Computation
from loaders.significance import Pair, SampleAsk, TieChance, clusters_against_chance, ties_against_chance
from schema.analysis.inputs import TIES
from schema.analysis.provenance import ProvenanceType, provenance
from schema.batched import Batch, argument, batched_field

if TYPE_CHECKING:
    from schema.analysis.clusters import Cluster

_CLUSTER = Annotated["Cluster", strawberry.lazy("schema.analysis.clusters")]

SAMPLED = 2000
"""What sampling costs, in nodes returned; with the number of samples asked for it differs less than by ten."""


@strawberry.type(description="A value beside those of networks in which only chance ties (toets tegen toeval).")
class AgainstChance:
    observed: float = strawberry.field(description="The value itself (gevonden).")
    mean: float = strawberry.field(description="Its mean in the samples (gemiddelde bij toeval).")
    deviation: float = strawberry.field(description="Its standard deviation in the samples (standaardafwijking).")
    z: float | None = strawberry.field(
        description="By how many standard deviations it lies above the mean; null when samples do not differ (z-score)."
    )
    share: float = strawberry.field(
        description="Share of the samples that reach it, itself among them, so never 0: below 0.05 it is more than "
        "chance makes (overschrijdingskans)."
    )


@strawberry.type(description="How closed a cluster is, beside the most closed of its size by chance (clustertoets).")
class ClusterAgainstChance:
    cluster: _CLUSTER = strawberry.field(description="The cluster (cluster).")
    cohesion: AgainstChance = strawberry.field(
        description="Share of the ties' weight that stays inside, beside the highest of a cluster at least as large in "
        "each sample (samenhang)."
    )


@strawberry.type(description="How two clusters are tied, beside chance between the same members (brugtoets).")
class BridgeAgainstChance:
    cluster: _CLUSTER = strawberry.field(description="The one with the smaller number (cluster).")
    other: _CLUSTER = strawberry.field(description="The other (ander cluster).")
    weight: AgainstChance = strawberry.field(
        description="The sum of the ties between both. Clusters are chosen so that it is small: only a share "
        "below 0.05 says that they are tied more than chance would (gewicht)."
    )


@strawberry.type(description="How the clusters agree with a division, beside chance (overeenstemmingstoets).")
class AgreementAgainstChance:
    division: RegionDivision = strawberry.field(description="The division (indeling).")
    adjusted_rand_index: AgainstChance = strawberry.field(
        description="Agreement with the clusters, in each sample with those found there (aangepaste Rand-index)."
    )


@strawberry.type(
    description="The clusters beside those of networks in which every municipality takes part in as much and "
    "everything has as many participants, and the rest is chance (toets van de clusters)."
)
class ClusterSignificance:
    modularity: AgainstChance = strawberry.field(description="Of one run, on either side (modulariteit).")
    clusters: list[ClusterAgainstChance] = strawberry.field(
        description="Each cluster that has ties, by number (clusters).", metadata={"rows": 20}
    )
    bridges: list[BridgeAgainstChance] = strawberry.field(
        description="Each two clusters that are tied, by number (bruggen).", metadata={"rows": 100}
    )
    agreement: list[AgreementAgainstChance] = strawberry.field(
        description="Of each division asked for (overeenstemming).", metadata={"rows": 5}
    )
    provenance: ProvenanceType = strawberry.field(description="How it was made, with samples and seed (herkomst).")


def against_chance(value: chance.Against) -> AgainstChance:
    """For a client."""
    return AgainstChance(
        observed=value.observed, mean=value.mean, deviation=value.deviation, z=value.z, share=value.share
    )


def read_samples(
    samples: int | None = None, seed: int | None = None, divisions: list[RegionDivision] | None = None
) -> SampleAsk:
    """How the null model is sampled.

    Raises:
        BadInput: a number out of bounds.
    """
    samples = SAMPLES if samples is None else samples
    seed = 1 if seed is None else seed
    if not MIN_SAMPLES <= samples <= MAX_SAMPLES:
        raise BadInput(f"'samples' is {samples}.", hint=f"It must lie between {MIN_SAMPLES} and {MAX_SAMPLES}.")
    if not 0 <= seed <= MAX_SEED:
        raise BadInput(f"'seed' is {seed}.", hint=f"It must lie between 0 and {MAX_SEED}.")
    return SampleAsk(samples, seed, tuple(dict.fromkeys(divisions or ())))


def significance_field(clusters: Callable[[Computation[results.ClusterAnalysis]], Sequence["Cluster"]]) -> Any:
    """The field of a cluster analysis; `clusters` makes those of its computation, by number."""

    def make(
        made: Computation[chance.ClusterSignificance],
        of: Computation[results.ClusterAnalysis],
        ask: SampleAsk,
        _: date | None,
    ) -> ClusterSignificance:
        found, by_number = made.value, clusters(of)
        return ClusterSignificance(
            modularity=against_chance(found.modularity),
            clusters=[
                ClusterAgainstChance(cluster=by_number[number], cohesion=against_chance(value))
                for number, value in enumerate(found.clusters)
                if value is not None
            ],
            bridges=[
                BridgeAgainstChance(cluster=by_number[low - 1], other=by_number[high - 1], weight=against_chance(value))
                for (low, high), value in sorted(found.bridges.items())
            ],
            agreement=[
                AgreementAgainstChance(division=division, adjusted_rand_index=against_chance(value))
                for division, value in zip(ask.divisions, found.agreements, strict=True)
            ],
            provenance=provenance(made.provenance),
        )

    return batched_field(
        Batch(
            clusters_against_chance,
            read_samples,
            attrgetter("computation"),
            make=make,
            price=SAMPLED,
        ),
        ClusterSignificance | None,
        "Whether they are more than chance would make; null when that fails (significantie).",
        (
            argument(
                "samples",
                int | None,
                f"Networks drawn by chance, {MIN_SAMPLES} to {MAX_SAMPLES}; {SAMPLES} when left out (steekproeven).",
            ),
            argument("seed", int | None, "Seed of chance; 1 when left out (toeval)."),
            argument(
                "divisions", list[RegionDivision] | None, "Divisions to compare with; none when left out (indelingen)."
            ),
        ),
    )


@strawberry.type(description="How likely a tie is by chance (toets van de band).")
class TieSignificance:
    expected: float = strawberry.field(
        description="How many things both would take part in by chance, given how much each takes part in (verwacht)."
    )
    p_value: float = strawberry.field(
        description="The chance that they share at least as many as they do (overschrijdingskans)."
    )
    q_value: float = strawberry.field(
        description="The same, corrected for all pairs looked at: below 0.05, one in twenty of such ties is chance. "
        "Benjamini and Hochberg 1995 (gecorrigeerd)."
    )
    provenance: ProvenanceType = strawberry.field(description="How it was made (herkomst).")


def _tie(found: TieChance | None, *_: object) -> TieSignificance | None:
    if found is None:
        return None
    return TieSignificance(
        expected=found.expected, p_value=found.p_value, q_value=found.q_value, provenance=provenance(found.provenance)
    )


def tie_significance_field(pair: Callable[[Any], Pair]) -> Any:
    """The field of a tie; `pair` gives its two municipalities with what counted."""
    return batched_field(
        Batch(ties_against_chance, lambda: None, pair, make=_tie, price=TIES),
        TieSignificance | None,
        "Whether it is more than chance would make, by the number of things that both take part in, whatever the "
        "weighting; null when that fails (significantie).",
    )
