"""Circles of municipalities that could start something together."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

import strawberry

from graph_api.analysis.ideas import LARGEST_CIRCLE, SMALLEST_CIRCLE, WIDEST
from graph_api.errors import BadInput
from graph_api.model.enums import ServiceFunction
from graph_api.security.limits import LARGEST_PAGE
from loaders.by_key import by_full_key
from loaders.networked import Computation
from loaders.new_partners import GroupAsk, GroupSuggestion, suggested_groups
from schema.analysis.opportunities import OPPORTUNITIES, OpportunityEvidence, evidence
from schema.analysis.provenance import ProvenanceType, provenance
from schema.batched import Batch, argument, batched_field
from schema.paging import checked_size

if TYPE_CHECKING:
    from schema.municipality import Municipality

USUAL_SIZE, USUAL_FIRST = 4, 20


@strawberry.type(description="Municipalities that could start something together (kring).")
class SuggestedGroup:
    size: int = strawberry.field(description="How many (grootte).")
    strength: float = strawberry.field(
        description="Mean strength of the ties inside over all pairs, Newman-weighted (sterkte)."
    )
    tied_pairs: int = strawberry.field(description="How many of the pairs are tied (paren met een band).")
    kilometres: float = strawberry.field(
        description="The largest distance between two of them, as the crow flies (kilometers)."
    )
    population: int | None = strawberry.field(
        description="Their inhabitants; null where that of one is not known (inwoners)."
    )
    evidence: list[OpportunityEvidence] = strawberry.field(description="Why they (onderbouwing).", metadata={"rows": 3})
    keys: strawberry.Private[tuple[str, ...]]
    day: strawberry.Private[date | None]
    members = batched_field(
        Batch(by_full_key, lambda: None, lambda root: root.keys, rows=LARGEST_CIRCLE),
        list[Annotated["Municipality", strawberry.lazy("schema.municipality")]],
        "The municipalities, by code (leden).",
    )


@strawberry.type(description="Circles that could start something for a function (kringen).")
class SuggestedGroups:
    groups: list[SuggestedGroup] = strawberry.field(
        description="Best first; nobody is in two of them (kringen).", metadata={"rows": USUAL_FIRST}
    )
    provenance: ProvenanceType = strawberry.field(description="How they were found (herkomst).")


def _groups(made: Computation[tuple[GroupSuggestion, ...]], _: str, __: GroupAsk, day: date | None) -> SuggestedGroups:
    return SuggestedGroups(
        groups=[
            SuggestedGroup(
                size=len(one.members),
                strength=one.circle.mean_tie,
                tied_pairs=one.circle.tied,
                kilometres=one.circle.widest,
                population=one.population,
                evidence=evidence(one.reasons, day),
                keys=tuple(f"Municipality:{code}" for code in one.members),
                day=day,
            )
            for one in made.value
        ],
        provenance=provenance(made.provenance),
    )


def _ask(function: ServiceFunction, size: int | None = None, first: int | None = None) -> GroupAsk:
    if size is not None and not SMALLEST_CIRCLE <= size <= LARGEST_CIRCLE:
        raise BadInput(f"'size' is {size}.", hint=f"It must lie between {SMALLEST_CIRCLE} and {LARGEST_CIRCLE}.")
    return GroupAsk(function, size or USUAL_SIZE, checked_size(first) or USUAL_FIRST)


@strawberry.type
class GroupQuery:
    suggested_groups = batched_field(
        Batch(suggested_groups, _ask, None, make=_groups, price=OPPORTUNITIES),
        SuggestedGroups | None,
        "Circles of municipalities that have no arrangement for a function and could start one together: tied, and at "
        f"most {WIDEST:g} km from each other; null when the analysis fails (kringen).",
        (
            argument("function", ServiceFunction, "For what; not OTHER (functie).", required=True),
            argument(
                "size",
                int | None,
                f"How many in each, {SMALLEST_CIRCLE} to {LARGEST_CIRCLE}; {USUAL_SIZE} when left out (grootte).",
            ),
            argument(
                "first",
                int | None,
                f"At most so many circles, 1 to {LARGEST_PAGE}; {USUAL_FIRST} when left out (eerste).",
            ),
        ),
        dated=True,
    )
