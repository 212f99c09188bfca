"""The kinds and relations by name, with what follows from their declarations."""

import re
from dataclasses import dataclass
from functools import cached_property

from graph_api.model import nodes, relations
from graph_api.model.property import Filter, Property, PropertySpec, ValueType, properties
from graph_api.model.text import camel

KEY = PropertySpec(
    "key",
    Property("Key within its kind, stable", dutch="sleutel", filter=Filter.EQUAL),
    ValueType.TEXT,
    nullable=False,
    many=False,
    enum=None,
)
"""What a condition can say of every node beside its properties. It is no property: it is of the node, not a version."""


@dataclass(frozen=True)
class KindSpec:
    """A kind of node. `name` is its GraphQL type and its Neo4j label, `table` its SQLite table."""

    name: str
    cls: type[nodes.Row]

    @cached_property
    def table(self) -> str:
        return re.sub(r"(?<!^)(?=[A-Z])", "_", self.name).lower()

    @cached_property
    def properties(self) -> dict[str, PropertySpec]:
        return {spec.name: spec for spec in properties(self.cls)}

    @cached_property
    def compared(self) -> dict[str, PropertySpec]:
        """What a condition on a node can name: the key and the properties."""
        return {KEY.name: KEY, **self.properties}

    @cached_property
    def plural(self) -> str:
        """The root field that lists it."""
        name = camel(self.table)
        return f"{name[:-1]}ies" if name.endswith("y") else f"{name}es" if name.endswith("ss") else f"{name}s"


@dataclass(frozen=True)
class RelationSpec:
    """A relation. `name` is its Neo4j type, `table` its SQLite table, `ends` the pairs of kinds it may join."""

    name: str
    cls: type[relations.Link]

    @property
    def ends(self) -> tuple[tuple[str, str], ...]:
        return self.cls.ENDS

    @property
    def timeless(self) -> bool:
        return self.cls.TIMELESS

    @cached_property
    def table(self) -> str:
        return self.name.lower()

    @cached_property
    def properties(self) -> dict[str, PropertySpec]:
        return {spec.name: spec for spec in properties(self.cls)}

    def far_kinds(self, near: str, *, outward: bool) -> tuple[str, ...]:
        """The kinds at the other end, in the order of declaration."""
        pairs = self.ends if outward else tuple((head, tail) for tail, head in self.ends)
        return tuple(dict.fromkeys(far for here, far in pairs if here == near))


KINDS: dict[str, KindSpec] = {
    cls.__name__: KindSpec(cls.__name__, cls)
    for cls in (
        nodes.Municipality,
        nodes.Region,
        nodes.SharedService,
        nodes.Pilot,
        nodes.WorkProcess,
        nodes.Trend,
        nodes.Ambition,
        nodes.Standard,
        nodes.Organisation,
        nodes.Source,
    )
}

RELATIONS: dict[str, RelationSpec] = {
    cls.NAME: RelationSpec(cls.NAME, cls)
    for cls in (
        relations.InRegion,
        relations.ParticipatesIn,
        relations.FollowsRegion,
        relations.TakesPartIn,
        relations.Addresses,
        relations.RespondsTo,
        relations.Serves,
        relations.ResultedIn,
        relations.Adopted,
        relations.SucceededBy,
        relations.FollowUp,
        relations.PartOf,
    )
}
