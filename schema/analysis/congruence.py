"""Whether divisions, arrangements and partners are the same circles of municipalities (congruentie)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import strawberry

from graph_api.analysis import results
from graph_api.errors import BadInput
from graph_api.model.enums import RegionDivision
from graph_api.security.limits import DEFAULT_PAGE, LARGEST_PAGE
from loaders.by_key import by_full_key
from loaders.congruence import (
    ADMINISTRATIVE,
    CongruenceAsk,
    Fitting,
    congruence,
    congruence_of,
    fitting_regions,
)
from loaders.networked import Computation, Provenance
from loaders.reading import Read
from schema.analysis.inputs import INPUT, TIES, CollaborationInput, chosen, read_filters, read_scope
from schema.analysis.positions import RankedCount, RankedMeasure, ranked_measure
from schema.analysis.provenance import (
    ProvenanceType,
    municipalities_field,
    municipality_field,
    provenance,
    region_field,
)
from schema.batched import Batch, argument, batched_field
from schema.kinds import Initiative
from schema.paging import checked_size

DIVISIONS = argument(
    "divisions",
    list[RegionDivision] | None,
    f"Which divisions; {', '.join(ADMINISTRATIVE)} when left out (indelingen).",
)


@strawberry.type(description="A municipality that keeps a region from lying within another (gemeente die afwijkt).")
class NestingException:
    code: strawberry.Private[str]
    own: strawberry.Private[str]
    most: strawberry.Private[str]
    lying: strawberry.Private[str]
    day: strawberry.Private[date | None]
    municipality = municipality_field("code", "The municipality (gemeente).")
    region = region_field("own", "Its region in the division that would lie within the other (regio).")
    mostly = region_field("most", "The region of the other division that most of that region lies in (hoofdregio).")
    lies_in = region_field("lying", "The region of the other division that it lies in itself (ligt in).")


@strawberry.type(description="Whether the regions of a division lie within those of another (nesting).")
class Nesting:
    division: RegionDivision = strawberry.field(description="The division whose regions would lie within (indeling).")
    within: RegionDivision = strawberry.field(description="The division that they would lie in (binnen).")
    holds: bool | None = strawberry.field(
        description="Whether every region does; null when no municipality has a region in both (geldt)."
    )
    regions: int = strawberry.field(description="How many regions there are (aantal regio's).")
    whole: int = strawberry.field(description="How many of them lie within one region of the other (heel).")
    share: float | None = strawberry.field(
        description="Share of the municipalities that lie where most of their region does, 0 to 1 (aandeel)."
    )
    exceptions: list[NestingException] = strawberry.field(
        description="The municipalities that break it, by code (uitzonderingen).", metadata={"rows": 20}
    )


@strawberry.type(description="How two divisions of the country fit each other (congruentie van indelingen).")
class DivisionPair:
    division: RegionDivision = strawberry.field(description="The first division (indeling).")
    other: RegionDivision = strawberry.field(description="The other division (andere indeling).")
    adjusted_rand_index: float | None = strawberry.field(
        description="Share of pairs of municipalities on which both agree, corrected for chance: 1 equal, about 0 "
        "unrelated (aangepaste Rand-index). Hubert and Arabie 1985."
    )
    normalised_mutual_information: float | None = strawberry.field(
        description="Mutual information by the mean of the entropies, 0 to 1 (genormaliseerde wederzijdse "
        "informatie); many small parts score high. Vinh, Epps and Bailey 2010, NMI sum."
    )
    compared: int = strawberry.field(description="Municipalities that have a region in both (vergeleken).")
    left_out: int = strawberry.field(description="Municipalities without a region in either (weggelaten).")
    nesting: Nesting = strawberry.field(description="Whether the first lies within the other (nesting).")
    reverse_nesting: Nesting = strawberry.field(
        description="Whether the other lies within the first (omgekeerde nesting)."
    )


@strawberry.type(description="How close a region comes to the municipalities in an initiative (passende regio).")
class InitiativeFit:
    f1: float = strawberry.field(description="Harmonic mean of both shares, F1; 1: they are the same (passendheid).")
    jaccard: float = strawberry.field(description="Those in both, by those in either, 0 to 1 (mate van overlap).")
    shared: int = strawberry.field(description="Its municipalities that lie in the region (in beide).")
    participants: int = strawberry.field(description="Its municipalities (deelnemers).")
    region_size: int = strawberry.field(description="The municipalities of the region (grootte van de regio).")
    groups: strawberry.Private[tuple[str, ...]]
    own: strawberry.Private[str]
    day: strawberry.Private[date | None]
    region = region_field("own", "The region that comes closest (regio).")
    initiative = batched_field(
        Batch(by_full_key, lambda: None, lambda root: root.groups, make=lambda found, *_: found[0]),
        Initiative,
        "The shared service or pilot (initiatief).",
    )


@dataclass(frozen=True, slots=True)
class _Listed:
    first: int


async def _listed(read: Read, parents: Sequence[results.DivisionFit], ask: _Listed) -> list[list[InitiativeFit]]:
    return [[_initiative_fit(pair, read.asked) for pair in parent.fits[: ask.first]] for parent in parents]


def _initiative_fit(pair: tuple[str, results.Fit], day: date | None) -> InitiativeFit:
    group, fit = pair
    return InitiativeFit(
        f1=fit.f1,
        jaccard=fit.jaccard,
        shared=fit.shared,
        participants=fit.group,
        region_size=fit.size,
        groups=(group,),
        own=fit.region,
        day=day,
    )


@strawberry.type(description="How well arrangements fit a division (congruentie van voorzieningen en indeling).")
class DivisionFit:
    division: RegionDivision = strawberry.field(description="The division (indeling).")
    regions: int = strawberry.field(description="How many regions it has (aantal regio's).")
    initiatives: int = strawberry.field(
        description="How many shared services and pilots of at least two municipalities are compared (vergeleken)."
    )
    exact: int = strawberry.field(description="How many have exactly the municipalities of a region (gelijk).")
    inside: int = strawberry.field(description="How many lie within one region, those included (binnen één regio).")
    mean_f1: float | None = strawberry.field(
        description="Mean F1 of each with the region that comes closest, 0 to 1; null when there is none "
        "(gemiddelde F1)."
    )
    found: strawberry.Private[results.DivisionFit]
    day: strawberry.Private[date | None]
    fits = batched_field(
        Batch(_listed, lambda first=None: _Listed(checked_size(first) or DEFAULT_PAGE), lambda root: root.found),
        list[InitiativeFit],
        "Each with the region that comes closest: best fit first, then the largest, then by key (passende regio's).",
        (
            argument(
                "first", int | None, f"At most so many, 1 to {LARGEST_PAGE}; {DEFAULT_PAGE} when left out (eerste)."
            ),
        ),
    )


@strawberry.type(description="Whether divisions and arrangements are the same circles of municipalities (congruentie).")
class RegionCongruence:
    pairs: list[DivisionPair] = strawberry.field(
        description="Each pair of the divisions, in the order asked (paren).", metadata={"rows": 10}
    )
    divisions: list[DivisionFit] = strawberry.field(
        description="How well arrangements fit each division, in the order asked (indelingen).", metadata={"rows": 5}
    )
    provenance: ProvenanceType = strawberry.field(description="How it was made (herkomst).")


def _congruence(
    made: Computation[tuple[tuple[results.DivisionPair, ...], tuple[results.DivisionFit, ...]]], *_: object
) -> RegionCongruence:
    pairs, fits = made.value
    day = made.provenance.day
    return RegionCongruence(
        pairs=[
            DivisionPair(
                division=RegionDivision(pair.one),
                other=RegionDivision(pair.other),
                adjusted_rand_index=pair.agreement.adjusted_rand_index,
                normalised_mutual_information=pair.agreement.normalised_mutual_information,
                compared=pair.agreement.compared,
                left_out=pair.agreement.left_out,
                nesting=_nesting(pair.one, pair.other, pair.inward, day),
                reverse_nesting=_nesting(pair.other, pair.one, pair.outward, day),
            )
            for pair in pairs
        ],
        divisions=[
            DivisionFit(
                division=RegionDivision(fit.division),
                regions=fit.regions,
                initiatives=len(fit.fits),
                exact=fit.exact,
                inside=fit.inside,
                mean_f1=fit.mean_f1,
                found=fit,
                day=day,
            )
            for fit in fits
        ],
        provenance=provenance(made.provenance),
    )


def _nesting(inner: str, outer: str, found: results.Nesting, day: date | None) -> Nesting:
    return Nesting(
        division=RegionDivision(inner),
        within=RegionDivision(outer),
        holds=found.holds,
        regions=found.regions,
        whole=found.whole,
        share=found.share,
        exceptions=[
            NestingException(code=misfit.member, own=misfit.region, most=misfit.mostly, lying=misfit.lies_in, day=day)
            for misfit in found.misfits
        ],
    )


@strawberry.type(description="How many partners stand in the same region of a division (partners in dezelfde regio).")
class SharedRegion:
    division: RegionDivision = strawberry.field(description="The division (indeling).")
    partners: int = strawberry.field(description="Its partners that have a region in it (partners).")
    inside: int = strawberry.field(description="Those in its own region (in dezelfde regio).")
    share: float | None = strawberry.field(description="Their share, 0 to 1; null without partners (aandeel).")
    weighted_share: float | None = strawberry.field(
        description="The share of the strength of its ties that stays in its region, 0 to 1 (gewogen aandeel)."
    )
    own: strawberry.Private[str]
    day: strawberry.Private[date | None]
    region = region_field("own", "The region that it lies in (regio).")


@strawberry.type(description="A partner that recurs in most partnerships and divisions (robuuste partner).")
class RecurringPartner:
    partnerships: int = strawberry.field(description="Partnerships that both take part in (gedeelde verbanden).")
    of_partnerships: int = strawberry.field(
        description="All those of the municipality that make ties: without what has more than maxParticipants, which "
        "its own `partnerships` counts (verbanden)."
    )
    divisions: int = strawberry.field(description="Divisions in which both have the same region (gedeelde regio's).")
    of_divisions: int = strawberry.field(description="Divisions in which the municipality has a region (indelingen).")
    code: strawberry.Private[str]
    day: strawberry.Private[date | None]
    municipality = municipality_field("code", "The partner (gemeente).")


@strawberry.type(description="Whether a municipality works with the same ones again and again (congruentie).")
class MunicipalCongruence:
    partnerships: RankedCount = strawberry.field(
        description="In how many partnerships with other municipalities it stands (bestuurlijke drukte), however many "
        "take part, so also in what is too large to make ties. Publication lists are none, nor is what another "
        "replaced, or what no other municipality takes part in."
    )
    circles: int = strawberry.field(
        description="How many different circles of municipalities these are (verschillende kringen)."
    )
    partners: int = strawberry.field(description="How many municipalities it is tied to (partners).")
    territorial: RankedMeasure | None = strawberry.field(
        description="Of the municipalities that share a region with it, the mean share of the divisions in which they "
        "do, 0 to 1; null when none does (territoriale congruentie)."
    )
    regions: list[SharedRegion] = strawberry.field(
        description="How many partners stand in its region, a division (partners in dezelfde regio).",
        metadata={"rows": 9},
    )
    robust: list[RecurringPartner] = strawberry.field(
        description="Partners in at least half of its partnerships that make ties, and in the same region of at least "
        "half of the divisions; those in most partnerships first, then in most divisions, then by code (robuuste "
        "partners).",
        metadata={"rows": 10},
    )
    provenance: ProvenanceType = strawberry.field(description="How it was made (herkomst).")


def _own(
    found: tuple[results.OwnCongruence, Provenance] | None, _: str, __: object, day: date | None
) -> MunicipalCongruence | None:
    if found is None:
        return None
    own, made = found
    count = own.partnerships
    return MunicipalCongruence(
        partnerships=RankedCount(value=int(count.value), rank=count.rank, places=count.places),
        circles=own.circles,
        partners=own.partners,
        territorial=ranked_measure(own.territorial) if own.territorial else None,
        regions=[
            SharedRegion(
                division=RegionDivision(one.division),
                partners=one.partners,
                inside=one.inside,
                share=one.share,
                weighted_share=one.weighted_share,
                own=one.region,
                day=day,
            )
            for one in own.regions
        ],
        robust=[
            RecurringPartner(
                partnerships=one.groups,
                of_partnerships=one.of_groups,
                divisions=one.divisions,
                of_divisions=one.of_divisions,
                code=one.member,
                day=day,
            )
            for one in own.robust
        ],
        provenance=provenance(made),
    )


@strawberry.type(description="How close a region comes to the municipalities in a service (passende regio).")
class FittingRegion:
    division: RegionDivision = strawberry.field(description="The division that it is of (indeling).")
    f1: float = strawberry.field(description="Harmonic mean of both shares, F1; 1: they are the same (passendheid).")
    jaccard: float = strawberry.field(description="Those in both, by those in either, 0 to 1 (mate van overlap).")
    shared: int = strawberry.field(description="Its municipalities that lie in the region (in beide).")
    region_size: int = strawberry.field(description="The municipalities of the region (grootte van de regio).")
    own: strawberry.Private[str]
    beyond: strawberry.Private[tuple[str, ...]]
    lacking: strawberry.Private[tuple[str, ...]]
    day: strawberry.Private[date | None]
    region = region_field("own", "The region (regio).")
    outside = municipalities_field("beyond", "Participants that lie elsewhere, by code (erbuiten).")
    missing = municipalities_field("lacking", "Municipalities of the region that take no part, by code (ontbreken).")


@strawberry.type(description="Which regions fit the municipalities in a service best (passende regio's).")
class FittingRegions:
    participants: int = strawberry.field(description="Its municipalities on the day (deelnemende gemeenten).")
    regions: list[FittingRegion] = strawberry.field(
        description="Of each division the region that comes closest: best fit first, of equals in the order of the "
        "divisions; none without municipalities (regio's).",
        metadata={"rows": 10},
    )
    provenance: ProvenanceType = strawberry.field(description="How it was made (herkomst).")


def _fitting(found: Fitting, _: str, __: object, day: date | None) -> FittingRegions:
    regions = []
    for division, fit in found.fits:
        within = found.region(division, fit.region)
        regions.append(
            FittingRegion(
                division=RegionDivision(division),
                f1=fit.f1,
                jaccard=fit.jaccard,
                shared=fit.shared,
                region_size=fit.size,
                own=fit.region,
                beyond=tuple(sorted(found.members.difference(within))),
                lacking=tuple(code for code in within if code not in found.members),
                day=day,
            )
        )
    return FittingRegions(participants=len(found.members), regions=regions, provenance=provenance(found.provenance))


def _read_congruence(
    divisions: list[RegionDivision] | None = None,
    input: CollaborationInput | None = None,  # noqa: A002 - its name in the schema
) -> CongruenceAsk:
    given = chosen(input, "weighting", "max_participants")
    return CongruenceAsk(_divisions(divisions, ADMINISTRATIVE), read_scope(input), **given, filters=read_filters(input))


def _divisions(given: list[RegionDivision] | None, usual: tuple[RegionDivision, ...]) -> tuple[RegionDivision, ...]:
    if given is None:
        return usual
    if not given:
        raise BadInput("'divisions' is empty.", hint="Name at least one division, such as SAFETY_REGION.")
    return tuple(dict.fromkeys(given))


congruence_field = batched_field(
    Batch(congruence_of, _read_congruence, make=_own, price=TIES),
    MunicipalCongruence | None,
    "Whether it works with the same municipalities again and again; null when it does not exist on the day, which "
    "`note` tells, or the analysis fails (congruentie).",
    (DIVISIONS, INPUT),
)

fitting_regions_field = batched_field(
    Batch(fitting_regions, lambda divisions=None: _divisions(divisions, tuple(RegionDivision)), make=_fitting),
    FittingRegions | None,
    "Which regions fit its municipalities best; null when the analysis fails (passende regio's).",
    (argument("divisions", list[RegionDivision] | None, "Which divisions; all when left out (indelingen)."),),
)


@strawberry.type
class CongruenceQuery:
    region_congruence = batched_field(
        Batch(congruence, _read_congruence, None, make=_congruence, price=TIES),
        RegionCongruence | None,
        "Whether divisions of the country, and the arrangements of the day, are the same circles of municipalities "
        "(congruentie).",
        (argument("divisions", list[RegionDivision], "Which divisions (indelingen).", required=True), INPUT),
        dated=True,
    )
