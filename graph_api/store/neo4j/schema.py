"""The constraints and indexes that the model asks for. `migrations/` is how a database gets them; a test compares.

Shape: a node `(:Municipality:Node {key, validFrom, validUntil, ...})` has, for analysts, the values of its latest
version, and is linked to the others; `-[:HAS_VERSION]->(:MunicipalityVersion:Version)` has the values of an interval.
What search finds it by: `-[:HAS_TERM]->(:Term)`.
One `(:Graph)` holds the revision, and `(:Journal)` what each revision changed.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from graph_api.model.property import PropertySpec
from graph_api.model.registry import KINDS, RELATIONS, KindSpec, RelationSpec


@dataclass(frozen=True, slots=True, order=True)
class Index:
    """A range index on nodes of a label, or on links of a type; `unique`: a constraint that has one.

    `full_text`: an index of the words of a text instead, which are what stands between spaces.
    """

    name: str
    label: str
    properties: tuple[str, ...]
    unique: bool = False
    of_links: bool = False
    full_text: bool = False

    def __str__(self) -> str:
        pattern = f"()-[x:{self.label}]-()" if self.of_links else f"(x:{self.label})"
        properties = ", ".join(f"x.{name}" for name in self.properties)
        if self.full_text:
            return (
                f"CREATE FULLTEXT INDEX {self.name} IF NOT EXISTS FOR {pattern} ON EACH [{properties}]"
                " OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}"
            )
        if self.unique:
            return f"CREATE CONSTRAINT {self.name} IF NOT EXISTS FOR {pattern} REQUIRE ({properties}) IS UNIQUE"
        return f"CREATE INDEX {self.name} IF NOT EXISTS FOR {pattern} ON ({properties})"


WORDS_INDEX = "term_words"

_FIXED = (
    Index("graph_key", "Graph", ("key",), unique=True),
    Index("journal_revision", "Journal", ("revision",), unique=True),
    Index("node_key", "Node", ("key",)),
    Index("term_code", "Term", ("code",)),
    Index(WORDS_INDEX, "Term", ("words",), full_text=True),
)


def sorting(spec: PropertySpec) -> str:
    """The property by which it is compared and sorted: the folded twin where there is one."""
    return f"{spec.graphql_name}Folded" if spec.folded else spec.graphql_name


def wanted() -> Iterator[Index]:
    """What the model asks for."""
    yield from _FIXED
    for kind in KINDS.values():
        yield Index(f"{kind.table}_key", kind.name, ("key",), unique=True)
        yield Index(f"{kind.table}_version", f"{kind.name}Version", ("key", "versionFrom"), unique=True)
        yield from _indexes(kind, f"{kind.name}Version")
    for relation in RELATIONS.values():
        yield from _indexes(relation, relation.name)


def _indexes(spec: KindSpec | RelationSpec, label: str) -> Iterator[Index]:
    for declared in spec.properties.values():
        if declared.indexed:
            of_links = isinstance(spec, RelationSpec)
            yield Index(f"{spec.table}_{declared.column}", label, (sorting(declared),), of_links=of_links)
