"""What is computed of each municipality on a day, as CSV: where it stands, how congruent it is, what it could do."""

import csv
import io
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from graph_api.analysis.advice_results import ScoreGroup
from graph_api.analysis.options import ClusterOptions
from graph_api.analysis.results import Position, Standing
from graph_api.http.data.asked import Dialect
from graph_api.http.data.csv_file import BYTE_ORDER_MARK, DELIMITERS, excel_cell, plain_cell
from graph_api.model.property import Value
from graph_api.network import Scope
from loaders.congruence import CongruenceAsk, own_congruence
from loaders.networked import ClusterAsk
from loaders.opportunities import OpportunityAsk, gaps, services, standing_of
from loaders.positions import positions
from loaders.reading import ROOT, Read

OPPORTUNITIES = 10
"""How many of each municipality are in the file."""

Lines = tuple[Sequence[str], Sequence[Sequence[Value]]]


@dataclass(frozen=True, slots=True)
class Computed:
    """A file that is computed; `description` is for the page, `read` gives its columns and its rows, by code."""

    title: str
    description: str
    read: Callable[[Read], Awaitable[Lines]]


async def _positions(read: Read) -> Lines:
    (made,) = await positions(read, [ROOT], ClusterAsk(Scope(), ClusterOptions()))
    placed, names = made.value, made.network.names
    clustering = placed.clusters.value.clustering
    certainty = dict(zip(clustering.members, clustering.certainty, strict=True))
    measures = ("degree", "strength", "betweenness", "weightedBetweenness", "participation")
    header = ["code", "name", *(name for measure in measures for name in (measure, f"{measure}Rank"))]
    rows = [
        [
            found.member,
            names[found.member],
            *(cell for standing in _standings(found) for cell in _cells(standing)),
            found.number,
            placed.names[found.number],
            round(certainty[found.member], 6),
        ]
        for found in placed.positions.positions
    ]
    return [*header, "cluster", "clusterName", "clusterCertainty"], rows


def _standings(found: Position) -> tuple[Standing | None, ...]:
    return found.degree, found.strength, found.betweenness, found.weighted_betweenness, found.participation


def _cells(standing: Standing | None) -> tuple[Value, Value]:
    return (standing.value, standing.rank) if standing else (None, None)


async def _congruence(read: Read) -> Lines:
    ask = CongruenceAsk()
    (made,) = await own_congruence(read, [ROOT], ask)
    names = made.network.names
    header = [
        "code",
        "name",
        "partnerships",
        "partnershipsRank",
        "circles",
        "partners",
        "territorial",
        "robustPartners",
    ]
    rows = []
    for own in made.value:
        shares = {one.division: one.share for one in own.regions}
        rows.append(
            [
                own.member,
                names[own.member],
                int(own.partnerships.value),
                own.partnerships.rank,
                own.circles,
                own.partners,
                own.territorial.value if own.territorial else None,
                len(own.robust),
                *(shares.get(str(division)) for division in ask.divisions),
            ]
        )
    return [*header, *(f"sameRegion_{division}" for division in ask.divisions)], rows


async def _opportunities(read: Read) -> Lines:
    _, standing = await standing_of(read)
    members = sorted(standing.names)
    found = await services(read, members, OpportunityAsk(first=OPPORTUNITIES))
    rows: list[list[Value]] = []
    for member, own in zip(members, found, strict=True):
        for one in own.found:
            key = one.subject.partition(":")[2]
            service = standing.services[key]
            parts = (round(one.parts[group], 6) if group in one.parts else None for group in ScoreGroup)
            reasons = " ".join(reason.said.dutch for reason in one.reasons)
            which = (member, standing.names[member], one.rank, key, service.name, service.function)
            rows.append([*which, round(one.score, 6), *parts, reasons])
    header = ["code", "name", "rank", "service", "serviceName", "function", "score"]
    return [*header, *(f"score_{group}" for group in ScoreGroup), "reasons"], rows


async def _gaps(read: Read) -> Lines:
    _, standing = await standing_of(read)
    members = sorted(standing.names)
    rows: list[list[Value]] = [
        [
            member,
            standing.names[member],
            gap.service,
            standing.services[gap.service].name,
            gap.region,
            standing.regions[gap.region],
            gap.size,
            len(gap.inside),
            round(gap.coverage, 6),
            round(gap.precision, 6),
            said.dutch,
        ]
        for member, own in zip(members, await gaps(read, members, "municipality"), strict=True)
        for gap, said in own.found
    ]
    header = ["code", "name", "service", "serviceName", "region", "regionName", "regionSize", "participants"]
    return [*header, "coverage", "precision", "question"], rows


COMPUTED: Mapping[str, Computed] = {
    "positions": Computed(
        "Posities van gemeenten in het netwerk",
        "Where each municipality stands: partners, strength, betweenness, spread over clusters, ranks, its cluster.",
        _positions,
    ),
    "congruence": Computed(
        "Congruentie van de samenwerking van gemeenten",
        "In how many partnerships each municipality stands, with the same ones again or not, and in which regions.",
        _congruence,
    ),
    "opportunities": Computed(
        "Kansen: bij welke regelingen gemeenten zouden kunnen aansluiten",
        f"The {OPPORTUNITIES} joint arrangements that each municipality could best join, and why; no probabilities.",
        _opportunities,
    ),
    "gaps": Computed(
        "Hiaten: regelingen waaraan bijna de hele regio meedoet",
        "Where nearly all of a region takes part in something and one municipality does not, as a question.",
        _gaps,
    ),
}


async def write(read: Read, computed: Computed, dialect: Dialect) -> AsyncGenerator[bytes, None]:
    """A header, then the lines of each municipality; numbers as in the other files.

    Raises:
        Unavailable: it takes longer than the deadline; trying again helps.
    """
    header, rows = await computed.read(read)
    excel = dialect is Dialect.EXCEL_NL
    cell = excel_cell if excel else plain_cell
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=DELIMITERS[dialect])
    writer.writerow(header)
    writer.writerows([cell(value) for value in row] for row in rows)
    yield ((BYTE_ORDER_MARK if excel else "") + buffer.getvalue()).encode()
