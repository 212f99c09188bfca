"""GraphML and GEXF: the municipalities of a day, tied by the services that they share."""

import math
import zlib
from collections.abc import AsyncGenerator, Mapping

from graph_api.analysis.exchange import NetworkFormat, write_network
from graph_api.http.data.about import About
from graph_api.http.data.measures import Analysed
from graph_api.model.nodes import Municipality
from loaders.reading import Read

MEDIA_TYPES = {
    NetworkFormat.GRAPHML: "application/graphml+xml",
    NetworkFormat.GEXF: "application/gexf+xml",
}
TITLE, DUTCH = "Network of municipalities", "Netwerk van gemeenten"
DESCRIPTION = "Municipalities tied by the shared services that they take part in, with clusters and places on the map."

_CHUNK = 64 * 1024
_ORIGIN = (52.1552, 5.3876)
_KILOMETRES = 111.32
"""A degree of latitude."""


async def write(
    read: Read, network_format: NetworkFormat, analysis: Analysed, about: About
) -> AsyncGenerator[bytes, None]:
    """The file in pieces. The worker makes it, and keeps it packed.

    Raises:
        Unavailable: it takes longer than the deadline; trying again helps.
    """
    if read.worker is None:
        raise TypeError("A network is computed by the worker.")
    rows = list(analysis.network.municipalities.values())
    said = _said(analysis, about)
    packed = await read.worker.compute(
        (write_network, network_format, analysis.network.identity, tuple(said.items())),
        write_network,
        network_format,
        analysis.ties,
        _members(rows, analysis),
        {row.key: position for row in rows if (position := _position(row))},
        said,
    )
    unpack = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    left = packed.value
    while left:
        yield unpack.decompress(left, _CHUNK)
        left = unpack.unconsumed_tail


def _members(rows: list[Municipality], analysis: Analysed) -> dict[str, dict[str, str | int | float]]:
    measured = analysis.measured()
    found = {}
    for row in rows:
        known = {"population": row.population, "longitude": row.longitude, "latitude": row.latitude}
        attributes: dict[str, str | int | float] = {"label": row.name, "code": row.code}
        attributes |= {name: value for name, value in known.items() if value is not None}
        found[row.key] = attributes | {
            name: value for name, value in measured[row.key].items() if isinstance(value, str | int | float)
        }
    return found


def _position(row: Municipality) -> tuple[float, float] | None:
    """Where it is drawn: hundreds of metres east and north of Amersfoort, as if the country were flat."""
    if row.latitude is None or row.longitude is None:
        return None
    north = (row.latitude - _ORIGIN[0]) * _KILOMETRES * 10
    east = (row.longitude - _ORIGIN[1]) * _KILOMETRES * 10 * math.cos(math.radians(_ORIGIN[0]))
    return round(east, 2), round(north, 2)


def _said(analysis: Analysed, about: About) -> Mapping[str, str]:
    return {
        "title": about.title,
        "day": about.day.isoformat(),
        "revision": str(about.revision),
        "description": about.description,
        "weight": "strength of a tie; count: the services that both share; drawn in hundreds of metres from Amersfoort",
        "licence": about.licence or "see the sources",
        "attribution": about.attribution,
        "sources": ", ".join(f"{source.name} ({source.licence})" for source in about.sources),
        "address": about.address,
        **dict(analysis.parameters),
    }
