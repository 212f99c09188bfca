"""The tables of what is computed of municipalities: where each stands, how congruent it is, what it could do."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from graph_api.analysis.advice_results import ScoreGroup
from graph_api.analysis.results import Standing
from graph_api.http.data.columns import At, Column, computed
from graph_api.http.data.measures import CLUSTER, FLOAT, INTEGER, MADE_OF, TEXT, analysed
from graph_api.http.data.tables import ComputedTable
from graph_api.model.enums import ServiceFunction
from graph_api.model.property import Value, ValueType
from loaders.congruence import ADMINISTRATIVE, CongruenceAsk, own_congruence
from loaders.opportunities import OpportunityAsk, gaps, services, standing_of
from loaders.reading import ROOT, Read

OPPORTUNITIES = 10
"""How many of each municipality are in the table."""

Cells = Mapping[str, Sequence[Mapping[str, Value]]]


def _ranked(name: str, value_type: ValueType, description: str, dutch: str) -> tuple[Column, Column]:
    return (
        computed(name, value_type, description, dutch),
        computed(f"{name}Rank", INTEGER, "Its rank by that; 1 is the highest, equals share it", "rang"),
    )


def _with_rank(name: str, standing: Standing | None, *, whole: bool = False) -> dict[str, Value]:
    if standing is None:
        return {name: None, f"{name}Rank": None}
    return {name: int(standing.value) if whole else standing.value, f"{name}Rank": standing.rank}


async def _positions(read: Read) -> Cells:
    found = await analysed(read)
    clusters = found.in_clusters()
    return {
        own.member: (
            {
                **_with_rank("degree", own.degree, whole=True),
                **_with_rank("strength", own.strength),
                **_with_rank("betweenness", own.betweenness),
                **_with_rank("weightedBetweenness", own.weighted_betweenness),
                **_with_rank("participation", own.participation),
                **clusters[own.member],
            },
        )
        for own in found.positions
    }


async def _congruence(read: Read) -> Cells:
    (made,) = await own_congruence(read, [ROOT], CongruenceAsk(ADMINISTRATIVE))
    rows = {}
    for own in made.value:
        shares = {one.division: one.share for one in own.regions}
        cells: dict[str, Value] = {
            **_with_rank("partnerships", own.partnerships, whole=True),
            "circles": own.circles,
            "partners": own.partners,
            "territorial": own.territorial.value if own.territorial else None,
            "robustPartners": len(own.robust),
            **{f"sameRegion_{division}": shares.get(str(division)) for division in ADMINISTRATIVE},
        }
        rows[own.member] = (cells,)
    return rows


async def _opportunities(read: Read) -> Cells:
    _, standing = await standing_of(read)
    members = sorted(standing.names)
    rows: dict[str, list[Mapping[str, Value]]] = defaultdict(list)
    asked = OpportunityAsk(first=OPPORTUNITIES)
    for member, own in zip(members, await services(read, members, asked), strict=True):
        for one in own.found:
            key = one.subject.partition(":")[2]
            service = standing.services[key]
            rows[member].append(
                {
                    "rank": one.rank,
                    "service": key,
                    "serviceName": service.name,
                    "function": service.function,
                    "score": round(one.score, 6),
                    **{f"score_{group}": round(part, 6) for group, part in one.parts.items()},
                    "reasons": "; ".join(reason.said.dutch for reason in one.reasons),
                }
            )
    return rows


async def _gaps(read: Read) -> Cells:
    _, standing = await standing_of(read)
    members = sorted(standing.names)
    rows: dict[str, list[Mapping[str, Value]]] = defaultdict(list)
    for member, own in zip(members, await gaps(read, members, "municipality"), strict=True):
        for gap, said in own.found:
            rows[member].append(
                {
                    "service": gap.service,
                    "serviceName": standing.services[gap.service].name,
                    "region": gap.region,
                    "regionName": standing.regions[gap.region],
                    "regionSize": gap.size,
                    "participants": len(gap.inside),
                    "coverage": round(gap.coverage, 6),
                    "precision": round(gap.precision, 6),
                    "question": said.dutch,
                }
            )
    return rows


_SERVICE = (
    computed("service", TEXT, "Key of the shared service", "sleutel van de voorziening"),
    computed("serviceName", TEXT, "Its name", "naam van de voorziening"),
)
_STANDING = ("municipalities", "regions", "services", "participations", "regionMemberships", "successions")

COMPUTED: Mapping[str, ComputedTable] = {
    table.name: table
    for table in (
        ComputedTable(
            name="positions",
            title="Posities van gemeenten in het netwerk",
            said="Where a municipality stands: partners, strength, betweenness, spread over clusters, its cluster.",
            added=(
                *_ranked("degree", INTEGER, "Municipalities that it is tied to", "aantal partners"),
                *_ranked("strength", FLOAT, "The sum of its ties, Newman-weighted", "totale sterkte"),
                *_ranked(
                    "betweenness", FLOAT, "On which share of the shortest paths between others it lies", "tussenpositie"
                ),
                *_ranked("weightedBetweenness", FLOAT, "The same along strong ties", "gewogen tussenpositie"),
                *_ranked(
                    "participation", FLOAT, "How evenly its ties are spread over clusters", "spreiding over clusters"
                ),
                *(replace(column, shown=True) for column in CLUSTER),
            ),
            compute=_positions,
            made_of=MADE_OF,
        ),
        ComputedTable(
            name="congruence",
            title="Congruentie van de samenwerking van gemeenten",
            said="In how many partnerships a municipality stands, with the same ones again or not, in which regions.",
            added=(
                *_ranked("partnerships", INTEGER, "Shared services that it takes part in", "samenwerkingsverbanden"),
                computed("circles", INTEGER, "Different circles of participants among these", "kringen"),
                computed("partners", INTEGER, "Municipalities that it is tied to", "partners"),
                computed(
                    "territorial",
                    FLOAT,
                    "Of those that share a region with it, the mean share of divisions in which they do",
                    "territoriale congruentie",
                ),
                computed(
                    "robustPartners",
                    INTEGER,
                    "Partners in at least half of its partnerships and of its regions",
                    "robuuste partners",
                ),
                *(
                    computed(
                        f"sameRegion_{division}",
                        FLOAT,
                        f"Share of its partners in its own region: {division.description}",
                        f"aandeel in dezelfde regio: {division.dutch}",
                    )
                    for division in ADMINISTRATIVE
                ),
            ),
            compute=_congruence,
            made_of=(*MADE_OF, "regionMemberships"),
        ),
        ComputedTable(
            name="opportunities",
            title="Kansen: bij welke regelingen gemeenten zouden kunnen aansluiten",
            said=f"One of the {OPPORTUNITIES} joint arrangements that a municipality could best join, and why; no "
            "probability.",
            added=(
                computed("rank", INTEGER, "1 is the best", "rang"),
                *_SERVICE,
                Column(
                    "function",
                    "function",
                    At.COMPUTED,
                    "What it is for. Own classification of Samen",
                    "functie",
                    ValueType.ENUM,
                    enum=ServiceFunction,
                ),
                computed("score", FLOAT, "Its score; only to compare within a municipality", "score"),
                *(
                    computed(f"score_{group}", FLOAT, f"The part of the score that is {group}", "deel van de score")
                    for group in ScoreGroup
                ),
                computed("reasons", TEXT, "Why, in Dutch, with a semicolon between reasons", "redenen"),
            ),
            compute=_opportunities,
            made_of=_STANDING,
        ),
        ComputedTable(
            name="gaps",
            title="Hiaten: regelingen waaraan bijna de hele regio meedoet",
            said="Where nearly all of a region takes part in something and a municipality does not, as a question.",
            added=(
                *_SERVICE,
                computed("region", TEXT, "Key of the region", "sleutel van de regio"),
                computed("regionName", TEXT, "Its name", "naam van de regio"),
                computed("regionSize", INTEGER, "Municipalities of the region", "grootte van de regio"),
                computed("participants", INTEGER, "How many of these take part", "deelnemers"),
                computed("coverage", FLOAT, "The share of the region that takes part", "dekking"),
                computed("precision", FLOAT, "The share of the participants that lie in the region", "precisie"),
                computed("question", TEXT, "The question, in Dutch", "vraag"),
            ),
            compute=_gaps,
            made_of=_STANDING,
        ),
    )
}
