"""`docs/performance.md`, written from what was measured."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from textwrap import fill

from tests.benchmarks.answers import Clustered, Compared, Searched, Statement
from tests.benchmarks.operations import CLUSTERS, DAY, OPERATIONS, SEARCH
from tests.benchmarks.processes import STARTS, Ran, Started

IMPORT_SECONDS = {"SQLite": 20, "Neo4j": 60}
IMPORT_MEGABYTES = 400
START_SECONDS = 3
SEARCH_MILLISECONDS = 5
WIDTH = 120


@dataclass(frozen=True, slots=True)
class Findings:
    """All that was measured. Stores go by product and version, in every part alike."""

    machine: Mapping[str, str]
    load: Sequence[str]
    imports: Mapping[str, tuple[Ran, Ran]]
    starts: Mapping[str, Started]
    compared: Sequence[Compared]
    statements: Sequence[Statement]
    searches: Sequence[Searched]
    clusters: Sequence[Clustered]


def written(findings: Findings, on: date) -> str:
    """The page."""
    page = _section(
        _head(findings, on),
        _imports(findings.imports),
        _starts(findings.starts),
        _operations(findings.compared),
        _statements(findings.statements, findings.compared),
        _searches(findings.searches),
        _clusters(findings.clusters),
    )
    return page + "\n"


def _head(findings: Findings, on: date) -> str:
    rows = [(what, value) for what, value in findings.machine.items()]
    rows.append(("stores", ", ".join(findings.imports)))
    rows.append(("load at start and end", " and ".join(findings.load)))
    measured = f"""
        What `make bench` measured on {on}; it writes this page, so do not edit it. Times are medians. On a machine that
        does other things as well (a load above its number of cores) absolute figures are too high. What is compared was
        measured in turns, with garbage collected in between; ratios by the clock still scatter by some tenths there,
        and those of processor time by a few hundredths."""
    neo4j = """
        Neo4j runs on the same machine, as `make serve-neo4j` starts it: with a heap of 512 MB, and for a quick start
        rather than the best code. Its memory is not counted below."""
    return _section("# Performance", _prose(measured), _table(("", "measured on"), rows), _prose(neo4j))


def _imports(imports: Mapping[str, tuple[Ran, Ran]]) -> str:
    rows = []
    for store, (first, again) in imports.items():
        most = IMPORT_SECONDS[store.partition(" ")[0]]
        rows.append(
            (
                store,
                f"{first.seconds:.1f} s",
                f"{most} s",
                f"{again.seconds:.1f} s",
                f"{max(first.megabytes, again.megabytes):.0f} MB",
                f"{IMPORT_MEGABYTES} MB",
            )
        )
    said = next(iter(imports.values()))[0].said
    measured = f"""
        `samen import` of the shipped dataset, a process of its own: {said}. The second import changes nothing."""
    head = ("into", "first", "at most", "again", "memory", "at most")
    return _section("## Import", _prose(measured), _table(head, rows))


def _starts(starts: Mapping[str, Started]) -> str:
    rows = []
    for store, started in starts.items():
        first = f"{started.first.seconds:.1f} s" if started.first else "not measured"
        rows.append((store, first, f"{started.later.seconds:.2f} s", f"{started.later.megabytes:.0f} MB"))
    measured = f"""
        From the start of `samen serve` until it has answered `one` over HTTP. The first start imports the dataset; the
        later ones ({STARTS} of them) are to be ready in {START_SECONDS} s. Neo4j ran already, and had the dataset.
        Memory is that of the larger of the two processes."""
    head = ("store", "first start", "later starts", "memory")
    return _section("## Start to first answer", _prose(measured), _table(head, rows))


def _operations(compared: Sequence[Compared]) -> str:
    asked = "\n".join(_prose(f"- `{operation.name}`: {operation.meaning}.", "  ") for operation in OPERATIONS)
    rows = [
        (
            f"`{row.operation.name}`",
            row.store,
            f"{row.samen.clock:.2f} ms",
            f"{row.peer.clock:.2f} ms",
            f"**{row.samen.clock / row.peer.clock:.2f}**",
            f"{row.samen.processor / row.peer.processor:.2f}",
            f"{row.samen_memory:.2f} MB",
            f"{row.peer_memory:.2f} MB",
            str(row.statements),
            f"{row.size / 1000:.1f} kB",
        )
        for row in compared
    ]
    measured = f"""
        All are asked as on {DAY}. From the text of the operation to the bytes of the answer, without HTTP, in a process
        that has seen the operation before. Beside Samen, in the same run and by turns, its peer: plain Strawberry with
        DataLoaders over the same statements (`tests/benchmarks/peer.py`; a test holds it to equal answers by equal
        statements), with Strawberry's caches for parsing and validation. A ratio below 1 means that Samen is quicker;
        that of processor time leaves out the server of Neo4j and whatever else the machine did. Memory is the most that
        Python held for one answer."""
    head = (
        "operation",
        "store",
        "Samen",
        "plain Strawberry",
        "ratio",
        "of processor time",
        "memory",
        "peer's",
        "statements",
        "answer",
    )
    return _section("## Operations", asked, _prose(measured), _table(head, rows))


def _statements(statements: Sequence[Statement], compared: Sequence[Compared]) -> str:
    stores = list(statements[0].milliseconds)
    rows = [
        (
            f"`{row.operation}`",
            row.reads,
            str(row.results),
            str(row.items),
            *(f"{row.milliseconds[store]:.2f} ms" for store in stores),
        )
        for row in statements
    ]
    heaviest = compared[0].operation.name
    shares = []
    for row in compared:
        if row.operation.name == heaviest:
            spent = sum(one.milliseconds[row.store] for one in statements if one.operation == heaviest)
            shares.append(f"{spent:.0f} of {row.samen.clock:.0f} ms on {row.store}")
    measured = f"""
        Each statement of these operations alone, from the query to its rows in Python. The statements of `{heaviest}`
        take {_enumerated(shares)}; the rest is mostly the execution of its fields by the GraphQL library."""
    return _section("## Statements", _prose(measured), _table(("operation", "reads", "results", "rows", *stores), rows))


def _searches(searches: Sequence[Searched]) -> str:
    stores = list(searches[0].milliseconds)
    rows = [
        (f"`{row.text}`", str(row.found), *(f"{row.milliseconds[store]:.2f} ms" for store in stores))
        for row in searches
    ]
    measured = f"""
        {SEARCH.meaning[0].upper()}{SEARCH.meaning[1:]}, measured as the operations above. On SQLite it is to take at
        most {SEARCH_MILLISECONDS} ms. What counts is how many texts fit: all of them are ranked."""
    return _section("## Search", _prose(measured), _table(("searched for", "texts that fit", *stores), rows))


def _clusters(clusters: Sequence[Clustered]) -> str:
    rows = [
        (
            row.method,
            row.store,
            f"{row.cold:.0f} ms",
            f"{row.kept:.2f} ms",
            "not told" if row.megabytes is None else f"{row.megabytes:.0f} MB",
        )
        for row in clusters
    ]
    measured = f"""
        {CLUSTERS.meaning[0].upper()}{CLUSTERS.meaning[1:]}, the best of 10 runs. Cold is with an analysis process that
        runs and a network that has yet to be read; kept is the same question again. Memory is the most that the
        analysis process had."""
    return _section("## Clusters", _prose(measured), _table(("method", "store", "cold", "kept", "memory"), rows))


def _section(*parts: str) -> str:
    return "\n\n".join(parts)


def _prose(text: str, indent: str = "") -> str:
    words = " ".join(text.split())
    return fill(words, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _enumerated(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
