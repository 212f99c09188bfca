"""All source files to all facts: what the sources say, without looking at what a store holds."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from graph_api.errors import Problem
from graph_api.ingest import (
    agenda,
    catalogue,
    cbs,
    collaboration,
    files,
    geo,
    initiatives,
    municipalities,
    panel,
    register,
    roo,
)
from graph_api.ingest.folder import SourceFolder
from graph_api.ingest.intervals import Interval
from graph_api.ingest.problems import Problems
from graph_api.model.enums import RegionDivision
from graph_api.model.sources import SOURCES
from graph_api.store.change import Facts, LinkFact, NodeFact, canonical

Progress = Callable[[str, int, int], None]
"""Told where an import is: the stage, how much of it is done, how much there is."""


def quiet(stage: str, done: int, total: int) -> None:
    """A progress that says nothing."""


def read_facts(folder: Path | None = None, *, progress: Progress = quiet) -> Facts:
    """What the files of a folder say (None: the shipped dataset), sorted.

    Raises ImportRefused with every problem of every file, BadInput when there is no such folder.
    """
    source, problems = SourceFolder(folder), Problems()
    steps = 9
    progress("read", 0, steps)
    among = municipalities.read(source, problems)
    registered = register.read(source, among, problems)
    counted = cbs.read(source, among, problems)
    progress("read", 1, steps)
    points = geo.read(source, among, problems)
    arrangements = roo.read(source, among, registered, problems)
    progress("read", 4, steps)
    listed = agenda.read(source, among, problems)
    gathered = initiatives.read(source, among, listed, problems)
    observed = panel.read(source, among, problems)
    _need(gathered, listed, problems)
    problems.refuse()
    progress("read", 5, steps)

    chains = roo.settle(arrangements, among.lives)
    lying = cbs.memberships(counted, among)
    things = catalogue.build(gathered, listed)
    progress("read", 7, steps)
    nodes: list[NodeFact] = [
        *(NodeFact((row,)) for row in SOURCES),
        *cbs.nodes(counted, among, registered, points),
        *cbs.regions(counted, lying),
        *roo.nodes(chains, arrangements),
        *agenda.nodes(listed),
        *things.facts.values(),
    ]
    links: list[LinkFact] = [
        *municipalities.successions(among),
        *cbs.links(lying),
        *roo.links(chains, arrangements),
        *(
            roo.following_link(service, cbs.region_ref(division, region), interval)
            for service, division, region, interval in roo.followings(chains, arrangements, _by_division(lying))
        ),
        *collaboration.participations(things, gathered, listed, observed, among.lives),
        *collaboration.about(things, gathered, listed),
        *collaboration.lineage(things, gathered, listed),
        *collaboration.adoptions(things, listed, among.lives),
    ]
    progress("read", 8, steps)
    facts = canonical_facts(nodes, links)
    progress("read", steps, steps)
    return facts


def canonical_facts(nodes: Sequence[NodeFact], links: Sequence[LinkFact]) -> Facts:
    """Sorted, with every list as a store gives it back."""
    for node in nodes:
        for row in node.versions:
            canonical(row)
    for fact in links:
        canonical(fact.link)
    return Facts(
        tuple(sorted(nodes, key=lambda node: node.ref)),
        tuple(sorted(links, key=order)),
    )


def order(fact: LinkFact) -> tuple[str, ...]:
    """By identity; an open start comes first."""
    start = fact.link.valid_from
    return (fact.link.NAME, *fact.tail, *fact.head, start.isoformat() if start else "", fact.link.source)


def _by_division(
    lying: Sequence[cbs.Membership],
) -> Mapping[RegionDivision, Mapping[str, Mapping[str, Sequence[Interval]]]]:
    found: defaultdict[RegionDivision, defaultdict[str, defaultdict[str, list[Interval]]]]
    found = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
    for membership in lying:
        found[membership.division][membership.region][membership.code].append(membership.interval)
    return found


def _need(gathered: initiatives.Initiatives, listed: agenda.Agenda, problems: Problems) -> None:
    """The rows that a rule names: the service of all municipalities, and the initiative of the panel."""
    for id_, known, file in (
        (agenda.EVERYBODY_IN, listed.services, files.NATIONAL_SERVICES.name),
        (panel.INITIATIVE, gathered.by_id, files.INITIATIVES.name),
    ):
        if id_ not in known and problems.none_in(file):
            problems.add(Problem(file, None, "id", id_, "a row with this id"))
