"""The sources of facts, declared once, in the order of rank: where two state one relation, the earlier keeps it."""

from datetime import date

from graph_api.model.nodes import Source


def _source(
    key: str,
    name: str,
    publisher: str,
    licence: str,
    *,
    published_on: date | None = None,
    address: str | None = None,
    own_classification: bool = False,
) -> Source:
    return Source(
        key=key,
        source=key,
        name=name,
        publisher=publisher,
        licence=licence,
        published_on=published_on,
        address=address,
        own_classification=own_classification,
    )


CBS = "Centraal Bureau voor de Statistiek (CBS)"
SAMEN = "Samen"
SEVERAL = "Several; the reference of each fact names its own"

SOURCES: tuple[Source, ...] = (
    _source(
        "roo",
        "Register van Overheidsorganisaties",
        "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties (KOOP)",
        "CC0-1.0",
        published_on=date(2026, 5, 16),
        address="https://organisaties.overheid.nl",
    ),
    _source(
        "cbs-2026",
        "Gebieden in Nederland 2026 (86247NED)",
        CBS,
        "CC-BY-4.0",
        published_on=date(2026, 1, 1),
        address="https://opendata.cbs.nl/statline/#/CBS/nl/dataset/86247NED",
    ),
    _source(
        "cbs-2016",
        "Gebieden in Nederland 2016 (83287NED)",
        CBS,
        "CC-BY-4.0",
        published_on=date(2016, 1, 1),
        address="https://opendata.cbs.nl/statline/#/CBS/nl/dataset/83287NED",
    ),
    _source(
        "herindelingen",
        "Changes of municipal codes, 2015-2026 (gemeentelijke herindelingen)",
        CBS,
        "Facts, no rights claimed",
        published_on=date(2026, 1, 1),
        address="https://www.cbs.nl/nl-nl/onze-diensten/methoden/classificaties/overig/gemeentelijke-indelingen-per-jaar",
    ),
    _source(
        "geo",
        "Municipal boundaries of 4 December 2025",
        "CBS and Kadaster",
        "CC-BY-4.0",
        published_on=date(2025, 12, 4),
        address="https://www.cbs.nl/nl-nl/dossier/nederland-regionaal/geografische-data",
    ),
    _source(
        "stemlokaal",
        "Waar is mijn stemlokaal: municipalities that supply their own data, by election",
        "Open State Foundation",
        "Facts; the repository has no licence file",
        published_on=date(2026, 3, 18),
        address="https://github.com/openstate/stembureaus",
    ),
    _source(
        "initiatieven",
        "Initiatives of municipalities, gathered from public pages, reports and repositories",
        SEVERAL,
        "Facts, no rights claimed",
        published_on=date(2026, 11, 24),
    ),
    _source(
        "agenda",
        "Digitale Agenda 2020 and its surroundings, gathered from public pages and reports",
        SEVERAL,
        "Facts, no rights claimed",
        published_on=date(2026, 11, 24),
    ),
    _source(
        "samen",
        "Own classification of Samen",
        SAMEN,
        "CC0-1.0",
        published_on=date(2026, 11, 24),
        own_classification=True,
    ),
)

RANK: dict[str, int] = {source.key: rank for rank, source in enumerate(SOURCES)}
"""Lower is higher ranked."""
