"""What pilots and standards are ranked by, tried on those who took part and on dated adoptions, beside simpler ways.

`python -m graph_api.backtest.ideas` prints the tables of docs/methods/pilots-to-join.md and standards-to-adopt.md.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

import click
import numpy as np

from graph_api.analysis.adoptions import adoption_scores
from graph_api.analysis.coparticipation import autoencoder, newman_ties
from graph_api.analysis.ideas import CLOSEST, RIDGE
from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.pilots import pilot_scores
from graph_api.analysis.ranking import hits, interval, mean_rank, mrr, resamples
from graph_api.analysis.state import Floats, great_circle
from graph_api.ingest.reading import read_facts
from graph_api.model.enums import Basis, ServiceKind
from graph_api.model.nodes import Municipality, Pilot, SharedService
from graph_api.model.relations import Adopted, Link, ParticipatesIn, SucceededBy, TakesPartIn
from graph_api.store.change import Facts

PILOT_YEARS = range(2019, 2027)
"""Of pilots that began before, little is known of what their participants did earlier."""

LARGEST = 100
"""What more take part in ties everybody to everybody."""

DRAWS, SEED = 2000, 1

L = TypeVar("L", bound=Link)


@dataclass(frozen=True, slots=True, eq=False)
class Trials:
    """Ranks of what came true, a row a trial, by method; `cluster` says which trials belong to one thing.

    `among` is how many were to be ranked in each.
    """

    ranks: Mapping[str, Floats]
    among: IndexArray
    cluster: tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Panel:
    """Municipalities of today (those that are gone count as their heirs) and what they took part in, from which day."""

    members: tuple[str, ...]
    population: Floats
    distance: Floats
    pilots: tuple[Pilot, ...]
    in_pilots: Floats
    in_initiatives: list[tuple[int, str, date, date]]
    in_arrangements: list[tuple[int, str, date, date]]
    adoptions: list[tuple[int, str, date | None]]


def try_pilots(folder: Path | None = None) -> Trials:
    """For each municipality in a pilot of 2019 or later: where that pilot stands among the others of its year.

    What it took part in before that year is known, and who else is in the pilots of that year; what else it began in
    that year is left out.
    """
    panel = _read(folder)
    year = np.array([pilot.started_on.year if pilot.started_on else 0 for pilot in panel.pilots])
    ranks: dict[str, list[float]] = defaultdict(list)
    among, cluster = [], []
    for now in PILOT_YEARS:
        known = panel.in_pilots[:, (year > 0) & (year < now)]
        others = _on(panel, panel.in_initiatives, date(now - 1, 12, 31))
        arrangements = newman_ties(_on(panel, panel.in_arrangements, date(now - 1, 12, 31)))
        of_year = np.flatnonzero(year == now)
        for pilot in of_year[panel.in_pilots[:, of_year].sum(axis=0) > 1].tolist():
            for member in np.flatnonzero(panel.in_pilots[:, pilot]).tolist():
                open_ = np.array([one for one in of_year if one == pilot or not panel.in_pilots[member, one]])
                inside = panel.in_pilots[:, open_].copy()
                inside[member] = 0
                open_, inside = open_[inside.any(axis=0)], inside[:, inside.any(axis=0)]
                place = int(np.flatnonzero(open_ == pilot)[0])
                found = _pilot_methods(
                    panel, member, np.hstack([known, others]), inside, known=known, ties=arrangements
                )
                for name, scores in found.items():
                    ranks[name].append(mean_rank(scores, place))
                among.append(open_.size)
                cluster.append(pilot)
    return Trials({name: np.array(own) for name, own in ranks.items()}, np.array(among, dtype=np.intp), tuple(cluster))


def try_standards(folder: Path | None = None) -> Trials:
    """For each dated adoption of what others had adopted before: where the adopter stands among those that had not."""
    panel = _read(folder)
    standards = sorted({standard for _, standard, _ in panel.adoptions})
    ranks: dict[str, list[float]] = defaultdict(list)
    among, cluster = [], []
    for adopter, standard, day in sorted(panel.adoptions, key=lambda one: (one[2] or date.min, one[0])):
        if day is None:
            continue
        adopted = np.zeros((len(panel.members), len(standards)))
        for member, other, since in panel.adoptions:
            adopted[member, standards.index(other)] = float(since is None or since < day)
        column = standards.index(standard)
        before = adopted[:, column]
        if not before.any():
            continue
        year = np.array([pilot.started_on.year if pilot.started_on else 9999 for pilot in panel.pilots])
        pilots = panel.in_pilots[:, year < day.year]
        taken = np.hstack([pilots, _on(panel, panel.in_initiatives, date(day.year - 1, 12, 31))])
        near = np.sort(panel.distance[:, before > 0], axis=1)[:, :CLOSEST].mean(axis=1)
        found = {
            "ties in pilots and initiatives": adoption_scores(taken, before[:, None])[:, 0],
            "number of pilots and initiatives": taken.sum(axis=1),
            "inhabitants": panel.population,
            "nearest three adopters": -near,
            "ties in arrangements": newman_ties(_on(panel, panel.in_arrangements, date(day.year - 1, 12, 31))) @ before,
        }
        open_ = np.flatnonzero(before == 0)
        place = int(np.flatnonzero(open_ == adopter)[0])
        for name, scores in found.items():
            ranks[name].append(mean_rank(scores[open_], place))
        among.append(open_.size)
        cluster.append(column)
    return Trials({name: np.array(own) for name, own in ranks.items()}, np.array(among, dtype=np.intp), tuple(cluster))


def pilot_table(trials: Trials) -> str:
    """Mean reciprocal rank with its interval, and hits, a line a method. Whole pilots are drawn for the interval."""
    times = resamples(trials.cluster, DRAWS, SEED)
    lines = ["| by | MRR | 95 % | in the first 5 | MRR, each pilot alike |", "| --- | --- | --- | --- | --- |"]
    pilots = np.array(trials.cluster)
    for name, ranks in trials.ranks.items():
        low, high = interval(1 / ranks, times)
        alike = float(np.mean([np.mean(1 / ranks[pilots == pilot]) for pilot in np.unique(pilots)]))
        lines.append(
            f"| {name} | {mrr(ranks):.2f} | {low:.2f} to {high:.2f} | {np.mean(ranks <= 5):.2f} | {alike:.2f} |"
        )
    return "\n".join(lines) + "\n"


def standard_table(trials: Trials) -> str:
    """The share of the others that stand below the one that adopted, with its interval over adoptions, and its rank."""
    times = resamples(range(trials.among.size), DRAWS, SEED)
    lines = ["| by | share below | 95 % | median rank | in the first 20 |", "| --- | --- | --- | --- | --- |"]
    for name, ranks in trials.ranks.items():
        below = 1 - (ranks - 1) / (trials.among - 1)
        low, high = interval(below, times)
        middle, hits20 = np.median(ranks), hits(ranks, 20)
        lines.append(f"| {name} | {below.mean():.2f} | {low:.2f} to {high:.2f} | {middle:.0f} | {hits20:.2f} |")
    return "\n".join(lines) + "\n"


def _pilot_methods(
    panel: _Panel, member: int, past: Floats, inside: Floats, *, known: Floats, ties: Floats
) -> dict[str, Floats]:
    taken = np.hstack([past, inside])
    open_ = np.arange(taken.shape[1]) >= past.shape[1]
    _, (together, near) = pilot_scores(taken, open_, panel.distance, np.array([member]))
    alone = np.hstack([known, inside])
    size = np.log(panel.population)
    sizes = np.array([size[inside[:, pilot] > 0].mean() for pilot in range(inside.shape[1])])
    return {
        "co-participation and nearness (what is used)": (together + near)[0, open_],
        "nearness": near[0, open_],
        "co-participation": together[0, open_],
        "co-participation in pilots alone": (alone[member] @ autoencoder(alone, RIDGE))[-inside.shape[1] :],
        "likeness of size": -np.abs(sizes - size[member]),
        "ties in arrangements": ties[member] @ inside,
        "number of participants": inside.sum(axis=0),
    }


def _on(panel: _Panel, stays: Sequence[tuple[int, str, date, date]], day: date) -> Floats:
    holds = [(member, key) for member, key, start, end in stays if start <= day < end]
    keys = sorted({key for _, key in holds})
    taken = np.zeros((len(panel.members), len(keys)))
    for member, key in holds:
        taken[member, keys.index(key)] = 1.0
    taken[:, taken.sum(axis=0) > LARGEST] = 0.0
    return taken


def _read(folder: Path | None) -> _Panel:
    facts = read_facts(folder)
    rows = {fact.ref.key: fact.versions[-1] for fact in facts.nodes}
    heirs = {tail: head for tail, link, head in _links(facts, SucceededBy) if link.primary and tail.startswith("GM")}
    municipalities = {
        key: row for key, row in rows.items() if isinstance(row, Municipality) and row.version_until is None
    }
    members = tuple(sorted(municipalities))
    place = {key: at for at, key in enumerate(members)}

    def of(key: str) -> int:
        while key not in place:
            key = heirs[key]
        return place[key]

    pilots = tuple(row for key, row in sorted(rows.items()) if isinstance(row, Pilot))
    column = {pilot.key: at for at, pilot in enumerate(pilots)}
    in_pilots = np.zeros((len(members), len(pilots)))
    for tail, _, head in _links(facts, TakesPartIn):
        in_pilots[of(tail), column[head]] = 1.0
    stays: dict[bool, list[tuple[int, str, date, date]]] = {True: [], False: []}
    for tail, link, head in _links(facts, ParticipatesIn):
        service = rows[head]
        if tail.startswith("GM") and isinstance(service, SharedService) and service.basis is not Basis.PUBLICATION:
            stay = (of(tail), head, link.valid_from or date.min, link.valid_until or date.max)
            stays[service.kind is ServiceKind.JOINT_ARRANGEMENT].append(stay)
    own = [municipalities[key] for key in members]
    points = np.array([(row.latitude, row.longitude) for row in own], dtype=np.float64)
    return _Panel(
        members=members,
        population=np.array([row.population for row in own], dtype=np.float64),
        distance=great_circle(points[:, 0], points[:, 1]),
        pilots=pilots,
        in_pilots=in_pilots,
        in_initiatives=stays[False],
        in_arrangements=stays[True],
        adoptions=[(of(tail), head, link.adopted_on) for tail, link, head in _links(facts, Adopted)],
    )


def _links(facts: Facts, cls: type[L]) -> Iterator[tuple[str, L, str]]:
    for fact in facts.links:
        if isinstance(fact.link, cls):
            yield fact.tail.key, fact.link, fact.head.key


@click.command()
def main() -> None:
    """Print both tables."""
    click.echo(pilot_table(try_pilots()))
    click.echo(standard_table(try_standards()))


if __name__ == "__main__":
    main()
