"""With whom a municipality works together, and every tie of the country."""

from datetime import date
from operator import attrgetter

import strawberry

from graph_api.analysis import results
from graph_api.analysis.rounding import TIE_DECIMALS
from graph_api.security.limits import DEFAULT_PAGE, LARGEST_PAGE
from loaders.by_key import by_full_key
from loaders.networked import Computation, TieAsk, partners, ties
from loaders.significance import Pair
from schema.analysis.inputs import (
    INPUT,
    MINIMUM,
    TIES,
    CollaborationInput,
    chosen,
    read_filters,
    read_minimum,
    read_scope,
)
from schema.analysis.provenance import ProvenanceType, municipality_field, provenance
from schema.analysis.significance import tie_significance_field
from schema.batched import Batch, argument, batched_field
from schema.kinds import Initiative
from schema.paging import checked_size


@strawberry.type(description="A municipality with whom another works together (partner).")
class Partner:
    strength: float = strawberry.field(description="Strength of the tie, in the unit of the weighting (sterkte).")
    count: int = strawberry.field(description="How many things both take part in (aantal).")
    code: strawberry.Private[str]
    groups: strawberry.Private[tuple[str, ...]]
    day: strawberry.Private[date | None]
    municipality = municipality_field("code", "The partner (gemeente).")
    through = batched_field(
        Batch(by_full_key, lambda: None, lambda root: root.groups, rows=10),
        list[Initiative],
        "What both take part in, with the fewest participants first (waardoor).",
    )
    pair: strawberry.Private[Pair]
    significance = tie_significance_field(attrgetter("pair"))


def _partners(found: tuple[results.Partner, ...], code: str, ask: TieAsk, day: date | None) -> list[Partner]:
    return [
        Partner(
            strength=partner.strength,
            count=partner.count,
            code=partner.member,
            groups=partner.groups,
            day=day,
            pair=_pair(code, partner.member, ask),
        )
        for partner in found
    ]


def _pair(own: str, other: str, ask: TieAsk) -> Pair:
    return Pair(own, other, ask.scope, ask.max_participants, ask.filters)


def _read_partners(
    input: CollaborationInput | None = None,  # noqa: A002 - its name in the schema
    minimum: float | None = None,
    first: int | None = None,
) -> TieAsk:
    checked_size(first)
    given = chosen(input, "weighting", "max_participants")
    return TieAsk(
        read_scope(input),
        **given,
        minimum=read_minimum(minimum),
        first=first or DEFAULT_PAGE,
        filters=read_filters(input),
    )


@strawberry.type(description="A tie between two municipalities (samenwerkingsband).")
class CollaborationTie:
    weight: float = strawberry.field(description="Its strength, in the unit of the weighting (sterkte).")
    count: int = strawberry.field(description="How many things both take part in (aantal).")
    own: strawberry.Private[str]
    other: strawberry.Private[str]
    day: strawberry.Private[date | None]
    municipality = municipality_field("own", "The municipality with the smaller code (gemeente).")
    partner = municipality_field("other", "The other municipality (partner).")
    ask: strawberry.Private[TieAsk]
    significance = tie_significance_field(lambda tie: _pair(tie.own, tie.other, tie.ask))


@strawberry.type(description="Ties as columns of equal length, for who draws or reckons with all of them (kolommen).")
class TieColumns:
    codes: list[str] = strawberry.field(description="The municipalities that the columns point at (gemeentecodes).")
    municipality: list[int] = strawberry.field(
        description="Place in `codes`, from 0, of the municipality with the smaller code (gemeente)."
    )
    partner: list[int] = strawberry.field(description="Place in `codes`, from 0, of the other one (partner).")
    weight: list[float] = strawberry.field(description="Strength, in the unit of the weighting (sterkte).")
    count: list[int] = strawberry.field(description="How many things both take part in (aantal).")


@strawberry.type(description="Every tie between municipalities on a day (samenwerkingsbanden).")
class CollaborationTies:
    ties: list[CollaborationTie] = strawberry.field(
        description="Each tie once, by both codes (banden).", metadata={"rows": 5000}
    )
    columns: TieColumns = strawberry.field(
        description="The same ties in the same order, in a tenth of the size (kolommen)."
    )
    omitted: int = strawberry.field(
        description="How many shared services and pilots had more than maxParticipants (weggelaten)."
    )
    provenance: ProvenanceType = strawberry.field(description="How they were made (herkomst).")


def _ties(made: Computation[results.Ties], _: str, ask: TieAsk, day: date | None) -> CollaborationTies:
    found = made.value
    kept = found.weight >= round(ask.minimum, TIE_DECIMALS)
    columns = TieColumns(
        codes=list(found.members),
        municipality=found.from_index[kept].tolist(),
        partner=found.to_index[kept].tolist(),
        weight=found.weight[kept].tolist(),
        count=found.count[kept].tolist(),
    )
    rows = zip(columns.municipality, columns.partner, columns.weight, columns.count, strict=True)
    return CollaborationTies(
        ties=[
            CollaborationTie(
                weight=weight, count=count, own=found.members[own], other=found.members[other], day=day, ask=ask
            )
            for own, other, weight, count in rows
        ],
        columns=columns,
        omitted=len(found.omitted_groups),
        provenance=provenance(made.provenance),
    )


def _read_bulk(
    input: CollaborationInput | None = None,  # noqa: A002 - its name in the schema
    minimum: float | None = None,
) -> TieAsk:
    given = chosen(input, "weighting", "max_participants")
    return TieAsk(read_scope(input), **given, minimum=read_minimum(minimum), filters=read_filters(input))


partners_field = batched_field(
    Batch(partners, _read_partners, make=_partners, price=TIES),
    list[Partner] | None,
    "With whom it works together, the strongest first; none when it does not exist on the day, which `note` tells, "
    "null when the analysis fails (partners).",
    (
        INPUT,
        MINIMUM,
        argument("first", int | None, f"At most so many, 1 to {LARGEST_PAGE}; {DEFAULT_PAGE} when left out (eerste)."),
    ),
)


@strawberry.type
class TieQuery:
    collaboration_ties = batched_field(
        Batch(ties, _read_bulk, None, make=_ties, price=TIES),
        CollaborationTies | None,
        "Every tie between municipalities on the day, in bulk (samenwerkingsbanden).",
        (INPUT, MINIMUM),
        dated=True,
    )
