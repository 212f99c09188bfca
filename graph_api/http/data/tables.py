"""Which tables there are: one a kind of node and one a relation."""

import inspect
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from graph_api.errors import NotFound
from graph_api.http.data.columns import Column, of_kind, of_relation
from graph_api.http.data.measures import MEASURES, measured
from graph_api.model.property import Value
from graph_api.model.registry import KINDS, RELATIONS
from loaders.reading import Read

EVERY = ("csv", "json", "jsonld")


Compute = Callable[[Read], Awaitable[Mapping[str, Sequence[Mapping[str, Value]]]]]
"""What is computed of nodes on a day, by key: what the computed columns have in each row of a node."""


@dataclass(frozen=True)
class NodeTable:
    """The nodes of a kind. `added` are columns that `compute` fills."""

    name: str
    kind: str
    title: str
    formats: tuple[str, ...] = EVERY
    added: tuple[Column, ...] = ()
    compute: Compute | None = None

    @cached_property
    def columns(self) -> Mapping[str, Column]:
        return {column.name: column for column in (*of_kind(self.kind), *self.added)}

    @property
    def description(self) -> str:
        """What a row is, in English."""
        return _sentence(KINDS[self.kind].cls)

    @property
    def english(self) -> str:
        """Its title in English; `title` is the Dutch one."""
        return _spelled(self.name)


@dataclass(frozen=True, kw_only=True)
class ComputedTable(NodeTable):
    """What is computed of municipalities: none, one or several rows of each.

    `said` is what a row is, `made_of` names the tables out of which it is computed.
    """

    kind: str = "Municipality"
    formats: tuple[str, ...] = ("csv", "json")
    said: str
    made_of: tuple[str, ...]

    @cached_property
    def columns(self) -> Mapping[str, Column]:
        own = {column.name: column for column in of_kind(self.kind)}
        return {column.name: column for column in (own["code"], own["name"], *self.added)}

    @property
    def description(self) -> str:
        """What a row is, in English."""
        return self.said


@dataclass(frozen=True)
class LinkTable:
    """The links of a relation. `start` and `end` are what its ends are called; `shown` as in `of_relation`."""

    name: str
    relation: str
    start: str
    end: str
    title: str
    shown: tuple[str, ...] = ()
    formats: tuple[str, ...] = EVERY

    @cached_property
    def columns(self) -> Mapping[str, Column]:
        return {column.name: column for column in of_relation(self.relation, self.start, self.end, self.shown)}

    @property
    def description(self) -> str:
        """What a row is, in English."""
        return _sentence(RELATIONS[self.relation].cls)

    @property
    def english(self) -> str:
        """Its title in English; `title` is the Dutch one."""
        return _spelled(self.name)


Table = NodeTable | LinkTable

TABLES: Mapping[str, Table] = {
    table.name: table
    for table in (
        NodeTable("municipalities", "Municipality", "Gemeenten", (*EVERY, "geojson"), MEASURES, measured),
        NodeTable("regions", "Region", "Regio's"),
        NodeTable("services", "SharedService", "Gedeelde voorzieningen"),
        NodeTable("pilots", "Pilot", "Pilots"),
        NodeTable("workProcesses", "WorkProcess", "Werkprocessen"),
        NodeTable("trends", "Trend", "Trends"),
        NodeTable("ambitions", "Ambition", "Ambities"),
        NodeTable("standards", "Standard", "Standaarden"),
        NodeTable("organisations", "Organisation", "Organisaties die geen gemeente zijn"),
        NodeTable("sources", "Source", "Bronnen"),
        LinkTable(
            "participations",
            "PARTICIPATES_IN",
            "participant",
            "service",
            "Deelnames aan gedeelde voorzieningen",
            ("serviceKind", "serviceFunction"),
        ),
        LinkTable("pilotParticipations", "TAKES_PART_IN", "municipality", "pilot", "Deelnames aan pilots"),
        LinkTable(
            "regionMemberships",
            "IN_REGION",
            "municipality",
            "region",
            "Ligging van gemeenten in regio's",
            ("regionDivision",),
        ),
        LinkTable(
            "followedRegions",
            "FOLLOWS_REGION",
            "service",
            "region",
            "Voorzieningen waarvan de deelnemers een regio volgen",
            ("regionDivision",),
        ),
        LinkTable("adoptions", "ADOPTED", "municipality", "standard", "Standaarden die gemeenten hebben vastgesteld"),
        LinkTable("successions", "SUCCEEDED_BY", "predecessor", "successor", "Opvolging en herindeling"),
        LinkTable("results", "RESULTED_IN", "initiative", "result", "Wat eruit voortkwam"),
        LinkTable("followUps", "FOLLOW_UP", "earlier", "later", "Vervolgen"),
        LinkTable("parts", "PART_OF", "part", "whole", "Onderdelen van een groter geheel"),
        LinkTable("addressedWorkProcesses", "ADDRESSES", "initiative", "workProcess", "Werkprocessen van initiatieven"),
        LinkTable("trendResponses", "RESPONDS_TO", "initiative", "trend", "Trends waarop initiatieven inspelen"),
        LinkTable("servedAmbitions", "SERVES", "initiative", "ambition", "Ambities die initiatieven dienen"),
    )
}

OF_KIND: Mapping[str, NodeTable] = {table.kind: table for table in TABLES.values() if isinstance(table, NodeTable)}
"""The table of each kind of node."""


def table_named(name: str) -> Table:
    """The table of that name.

    Raises:
        NotFound: there is none.
    """
    try:
        return TABLES[name]
    except KeyError:
        raise NotFound(f"There is no table {name!r}.", hint=f"There are {', '.join(TABLES)}.") from None


def _spelled(name: str) -> str:
    return re.sub(r"(?<!^)([A-Z])", r" \1", name).capitalize()


def _sentence(cls: type) -> str:
    return " ".join((inspect.getdoc(cls) or "").split())
