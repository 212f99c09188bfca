"""The tables and indexes that the model asks for. `migrations/` is how a file gets there; a test compares the two.

Every node has an integer id, so links between several kinds keep foreign keys. Open ends of intervals are stored as
the first and the last day there is, so that a day is found by two simple comparisons.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from graph_api.model.property import PropertySpec, ValueType
from graph_api.model.registry import KINDS, RELATIONS, KindSpec, RelationSpec

EVER, FOREVER = date.min.isoformat(), date.max.isoformat()

APPLICATION_ID = 0x53414D4E
"""What marks a SQLite file as one of Samen ("SAMN")."""

_TYPES = {
    ValueType.TEXT: "TEXT",
    ValueType.ENUM: "TEXT",
    ValueType.DATE: "TEXT",
    ValueType.INTEGER: "INTEGER",
    ValueType.BOOLEAN: "INTEGER",
    ValueType.FLOAT: "REAL",
}

_FIXED = (
    """CREATE TABLE graph (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL CHECK (revision >= 0)
)""",
    "INSERT INTO graph (id, revision) VALUES (1, 0)",
    """CREATE TABLE journal (
    revision INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    changes TEXT NOT NULL CHECK (json_valid(changes))
)""",
    """CREATE TABLE node (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    UNIQUE (kind, key),
    CHECK (valid_from < valid_until)
)""",
    # The folded words hold nothing but letters and digits, which this tokenizer takes as they are.
    """CREATE TABLE term (
    id INTEGER PRIMARY KEY,
    node_id INTEGER NOT NULL REFERENCES node (id) ON DELETE CASCADE,
    property TEXT NOT NULL,
    text TEXT NOT NULL,
    words TEXT NOT NULL,
    code TEXT,
    since TEXT NOT NULL,
    until TEXT NOT NULL
)""",
    "CREATE INDEX term_node ON term (node_id)",
    "CREATE INDEX term_code ON term (code)",
    "CREATE VIRTUAL TABLE term_words USING fts5 (words, content='term', content_rowid='id', tokenize='ascii')",
    (
        "CREATE TRIGGER term_added AFTER INSERT ON term BEGIN"
        " INSERT INTO term_words (rowid, words) VALUES (new.id, new.words); END"
    ),
    (
        "CREATE TRIGGER term_dropped AFTER DELETE ON term BEGIN"
        " INSERT INTO term_words (term_words, rowid, words) VALUES ('delete', old.id, old.words); END"
    ),
)


@dataclass(frozen=True, slots=True)
class Column:
    """A column and where its values come from; the folded twin of a text has the same property."""

    name: str
    spec: PropertySpec
    folded: bool = False


def columns(spec: KindSpec | RelationSpec) -> tuple[Column, ...]:
    """The columns for the declared properties, each followed by its folded twin if it has one."""
    result = []
    for declared in spec.properties.values():
        result.append(Column(declared.column, declared))
        if declared.folded:
            result.append(Column(sorting(declared), declared, folded=True))
    return tuple(result)


def sorting(spec: PropertySpec) -> str:
    """The column by which the property is compared and sorted."""
    return f"{spec.column}_folded" if spec.folded else spec.column


def wanted() -> Iterator[str]:
    """The statements that make an empty file into what the model asks for."""
    yield from _FIXED
    for kind in KINDS.values():
        yield _table(
            kind,
            ("node_id INTEGER NOT NULL REFERENCES node (id) ON DELETE CASCADE",),
            ("version_from", "version_until"),
            "node_id, version_from",
        )
        yield from _indexes(kind)
    for relation in RELATIONS.values():
        yield _table(
            relation,
            ("tail_id INTEGER NOT NULL REFERENCES node (id)", "head_id INTEGER NOT NULL REFERENCES node (id)"),
            ("valid_from", "valid_until"),
            "tail_id, head_id, valid_from, source",
        )
        yield f"CREATE INDEX {relation.table}_head ON {relation.table} (head_id)"
        yield from _indexes(relation)


def _table(spec: KindSpec | RelationSpec, ids: tuple[str, ...], interval: tuple[str, str], key: str) -> str:
    lines = [
        *ids,
        *(f"{end} TEXT NOT NULL CHECK ({end} GLOB '????-??-??')" for end in interval),
        "source TEXT NOT NULL",
        "reference TEXT",
        *(_definition(column) for column in columns(spec)),
        f"PRIMARY KEY ({key})",
        f"CHECK ({interval[0]} < {interval[1]})",
    ]
    body = ",\n".join(f"    {line}" for line in lines)
    return f"CREATE TABLE {spec.table} (\n{body}\n) WITHOUT ROWID"


def _definition(column: Column) -> str:
    spec, name = column.spec, f'"{column.name}"'
    if spec.many:
        return f"{name} TEXT NOT NULL CHECK (json_valid({name}))"
    kind = _TYPES[spec.value_type]
    required = "" if spec.nullable else " NOT NULL"
    allowed = f"{name} GLOB '????-??-??'" if spec.value_type is ValueType.DATE else f"typeof({name}) = '{kind.lower()}'"
    if spec.value_type is ValueType.BOOLEAN:
        allowed = f"{name} IN (0, 1)"
    elif spec.nullable and spec.value_type is not ValueType.DATE:
        allowed = f"typeof({name}) IN ('{kind.lower()}', 'null')"
    return f"{name} {kind}{required} CHECK ({allowed})"


def _indexes(spec: KindSpec | RelationSpec) -> Iterator[str]:
    for declared in spec.properties.values():
        if declared.indexed:
            yield f'CREATE INDEX {spec.table}_{declared.column} ON {spec.table} ("{sorting(declared)}")'
