"""The past as a backtest wants it: of the files of a folder, with the regions of the first year."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from graph_api.analysis.incidence import IndexArray
from graph_api.arrangements import Arrangements, arrangements_of, function_list, links_of, versions_of
from graph_api.ingest.reading import read_facts
from graph_api.model.nodes import Municipality
from graph_api.model.relations import InRegion, SucceededBy
from graph_api.store.change import Facts


@dataclass(frozen=True, slots=True, eq=False)
class Past(Arrangements):
    """With `region`, the divisions of 1 January 2016.

    For the whole of the backtest they are the latest that were published before the joins. A municipality born later
    lies where most inhabitants of those that it came out of lay.
    """

    region: Mapping[str, IndexArray]


def read(folder: Path | None = None) -> Past:
    """The past that the files of a folder tell (None: the shipped dataset).

    Raises ImportRefused with every problem of every file, BadInput when there is no such folder.
    """
    facts = read_facts(folder)
    known = arrangements_of(facts, function_list(folder))
    parents: dict[str, list[str]] = defaultdict(list)
    for tail, _, head in links_of(facts, SucceededBy, "Municipality"):
        parents[head].append(tail)
    populations = {key: own[0].population for key, own in _counted(versions_of(facts, Municipality))}
    return Past(
        history=known.history,
        traits=known.traits,
        born=known.born,
        gone=known.gone,
        points=known.points,
        region=_regions(facts, known.history.members, parents, populations),
    )


def _counted(municipalities: Mapping[str, list[Municipality]]) -> Iterator[tuple[str, list[Municipality]]]:
    for key, versions in municipalities.items():
        if counted := [row for row in versions if row.source == "cbs-2016"]:
            yield key, counted


def _regions(
    facts: Facts, members: tuple[str, ...], parents: Mapping[str, list[str]], populations: Mapping[str, int | None]
) -> dict[str, IndexArray]:
    lying: dict[str, dict[str, str]] = defaultdict(dict)
    for tail, link, head in links_of(facts, InRegion, "Municipality"):
        if link.source == "cbs-2016":
            division, _, code = head.partition("-")
            lying[division][tail] = code
    found = {}
    for division, own in sorted(lying.items()):
        regions = [_region(key, own, parents, populations) for key in members]
        number = {code: place for place, code in enumerate(sorted({code for code in regions if code}))}
        found[division] = np.array([number[code] if code else -1 for code in regions], dtype=np.intp)
    return found


def _region(
    key: str, own: Mapping[str, str], parents: Mapping[str, list[str]], populations: Mapping[str, int | None]
) -> str | None:
    inhabitants: Counter[str] = Counter()
    for code, count in _origins(key, own, parents, populations):
        inhabitants[code] += count
    return max(sorted(inhabitants), key=inhabitants.__getitem__, default=None)


def _origins(
    key: str, own: Mapping[str, str], parents: Mapping[str, list[str]], populations: Mapping[str, int | None]
) -> Iterator[tuple[str, int]]:
    if key in own:
        yield own[key], populations.get(key) or 0
    else:
        for parent in parents.get(key, ()):
            yield from _origins(parent, own, parents, populations)
