"""The page of the downloads: what there is, in which formats, and how to use it. Dutch first, and without a script."""

from collections.abc import Iterable, Iterator
from functools import cache
from html import escape
from importlib.resources import files

from graph_api.http.data import network_file
from graph_api.http.data.addresses import PREFIX
from graph_api.http.data.columns import At, Column
from graph_api.http.data.computed import COMPUTED
from graph_api.http.data.csvw import SUFFIX
from graph_api.http.data.tables import TABLES, Table

MEDIA_TYPE = "text/html; charset=utf-8"
STYLE = "page.css"
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}

_HEAD = f"""<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Samen: downloads</title>
<link rel="stylesheet" href="{PREFIX}{STYLE}">
<link rel="alternate" type="application/ld+json" href="{PREFIX}catalog.jsonld" title="DCAT-AP">
<link rel="alternate" type="text/turtle" href="{PREFIX}catalog.ttl" title="DCAT-AP">
</head>
<body>
<main>
<h1>Samen: downloads</h1>
<p>Met wie gemeenten in Nederland samenwerken, waarin en sinds wanneer, als bestanden voor een rekenblad, een kaart of
een netwerkprogramma.</p>
<p lang="en">With whom Dutch municipalities work together, through what and since when, as files for spreadsheets, maps
and network programs. Names of columns are those of the GraphQL API.</p>
"""

_FILTER = "kind=JOINT_ARRANGEMENT&amp;function=ICT"
_USE = f"""<h2 id="gebruik">Gebruik</h2>
<dl>
<dt>Peildatum</dt>
<dd><a href="{PREFIX}municipalities.csv?asOf=2016-03-17"><code>?asOf=2016-03-17</code></a> geeft de stand op die dag,
vanaf 2015; zonder is het vandaag.</dd>
<dt>Kolommen</dt>
<dd><a href="{PREFIX}municipalities.csv?columns=code,name,population"><code>?columns=code,name,population</code></a>
geeft alleen die, in die volgorde.</dd>
<dt>Selectie</dt>
<dd><a href="{PREFIX}services.csv?{_FILTER}"><code>?{_FILTER}</code></a>:
een kolom met een filter heeft deze waarde; herhaal het filter voor een keuze uit meer waarden.</dd>
<dt>Excel</dt>
<dd><a href="{PREFIX}participations.csv?dialect=excel-nl"><code>?dialect=excel-nl</code></a> opent direct goed in een
Nederlandse Excel: puntkomma's, decimale komma's, WAAR en ONWAAR. Een tekst die Excel als formule zou uitvoeren of als
getal zou verminken, krijgt een apostrof ervoor.</dd>
<dt>Beschrijving</dt>
<dd>Bij elk csv-bestand hoort een beschrijving van de kolommen en de herkomst:
<a href="{PREFIX}municipalities.csv{SUFFIX}"><code>municipalities.csv{SUFFIX}</code></a> (CSV on the Web). De andere
bestanden hebben die in zich.</dd>
<dt>Catalogus</dt>
<dd>DCAT-AP 3, als <a href="{PREFIX}catalog.jsonld">JSON-LD</a> en <a href="{PREFIX}catalog.ttl">Turtle</a>.</dd>
</dl>
<h2 id="licenties">Herkomst en licenties</h2>
<p>Elke rij noemt haar bron in de kolom <code>source</code>; de <a href="{PREFIX}sources.csv">tabel van bronnen</a>
heeft daarvan uitgever, licentie en adres. Wat van CBS en Kadaster komt, heeft
<a href="https://creativecommons.org/licenses/by/4.0/deed.nl">CC BY 4.0</a>: vermeld “Bron: CBS” of “Bron: CBS /
Kadaster”. Het Register van Overheidsorganisaties en de eigen indelingen van Samen zijn
<a href="https://creativecommons.org/publicdomain/zero/1.0/deed.nl">CC0</a>. De rest zijn feiten waarop niemand rechten
claimt.</p>
"""


@cache
def page() -> bytes:
    """The page as HTML."""
    return "".join([_HEAD, *_overview(), _USE, *_columns(), "</main>\n</body>\n</html>\n"]).encode()


@cache
def style() -> bytes:
    """Its style sheet."""
    return (files("graph_api.http.data") / STYLE).read_bytes()


def _overview() -> Iterator[str]:
    yield '<h2 id="bestanden">Bestanden</h2>\n<table>\n<thead><tr><th scope="col">Bestand</th>'
    yield '<th scope="col">Formaten</th><th scope="col">Wat een rij is</th></tr></thead>\n<tbody>\n'
    for table in (*TABLES.values(), *COMPUTED.values()):
        title = f'<a href="#{table.name}">{escape(table.title)}</a>'
        yield _line(table.name, title, table.formats, table.description)
    title = escape(network_file.DUTCH)
    yield _line("graph", f'<span id="graph">{title}</span>', network_file.MEDIA_TYPES, network_file.DESCRIPTION)
    yield "</tbody>\n</table>\n"


def _line(name: str, title: str, formats: Iterable[str], description: str) -> str:
    links = " ".join(f'<a href="{PREFIX}{name}.{ending}">{ending}</a>' for ending in formats)
    return f'<tr><th scope="row">{title}</th><td>{links}</td><td lang="en">{escape(description)}</td></tr>\n'


def _columns() -> Iterator[str]:
    yield '<h2 id="kolommen">Kolommen</h2>\n'
    for table in (*TABLES.values(), *COMPUTED.values()):
        yield f'<section id="{table.name}">\n<h3>{escape(table.title)} <code>{table.name}</code></h3>\n'
        yield '<table>\n<thead><tr><th scope="col">Kolom</th><th scope="col">Nederlands</th>'
        yield '<th scope="col">Omschrijving</th><th scope="col">Filter</th></tr></thead>\n<tbody>\n'
        yield from (_column(table, column) for column in table.columns.values())
        yield "</tbody>\n</table>\n</section>\n"


def _column(table: Table, column: Column) -> str:
    unasked = "; only when asked for" + (", and in geojson" if column.at is At.COMPUTED else "")
    description = column.description + ("" if column.shown else unasked)
    return _described(table, column.name, column.dutch or "", description, _values(column))


def _described(table: Table, name: str, dutch: str, description: str, values: str) -> str:
    return (
        f'<tr id="{table.name}.{name}"><th scope="row"><code>{name}</code></th><td>{escape(dutch)}</td>'
        f'<td lang="en">{escape(description)}</td><td>{values}</td></tr>\n'
    )


def _values(column: Column) -> str:
    if not column.filtered:
        return ""
    if column.enum is None:
        return "ja"
    shown = "".join(f"<li><code>{member}</code> {escape(member.dutch)}</li>" for member in column.enum)
    return f"<details><summary>ja: {len(column.enum)} waarden</summary><ul>{shown}</ul></details>"
