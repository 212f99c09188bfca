"""Single nodes: by key, by another property that names one, or by references of several kinds and days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from graph_api.errors import BadInput
from graph_api.model.nodes import Row
from graph_api.model.registry import KINDS
from graph_api.model.text import condensed, fold
from graph_api.store.query import Compare, Everything, Find, Keyed, Operator, Page, Select, Versions
from loaders.reading import Read


@dataclass(frozen=True, slots=True)
class One:
    """The node of a kind with this key."""

    kind: str
    key: str


@dataclass(frozen=True, slots=True)
class Named:
    """The node of a kind with this value of a property (text folded)."""

    kind: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Coded:
    """The node of a kind with this value, a code, of a property that is unique."""

    kind: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Ref:
    """A node by kind and key, on a day if it was named with one."""

    kind: str
    key: str
    day: date | None = None


async def by_key(read: Read, parents: Sequence[str], ask: str) -> list[Row | None]:
    """The node of the kind `ask` with each parent's key: as on the day, else in its nearest version. One statement."""
    keys = tuple(dict.fromkeys(parents))
    (found,) = await read.store.select(Select(Keyed(ask, keys, nearest=True), read.day))
    rows = {item.node.key: item.node for item in found.items}
    read.mark(rows.values())
    return [rows.get(key) for key in parents]


async def one(read: Read, parents: Sequence[str], ask: One) -> list[Row | None]:
    """The node asked for, as on the day, else in its nearest version. One statement."""
    return await by_key(read, [ask.key for _ in parents], ask.kind)


async def named(read: Read, parents: Sequence[str], ask: Named) -> list[Row | None]:
    """The only node that has the value on the day. One statement.

    Raises:
        BadInput: several have it.
    """
    where = Compare(ask.name, Operator.EQ, ask.value)
    (found,) = await read.store.select(Select(Everything(ask.kind), read.day, where, page=Page(first=2)))
    rows = [item.node for item in found.items]
    _refuse_several(ask, [row.key for row in rows])
    read.mark(rows)
    return [rows[0] if rows else None for _ in parents]


async def coded(read: Read, parents: Sequence[str], ask: Coded) -> list[Row | None]:
    """The only node that has or had the code, as on the day, else in its nearest version. Two statements.

    Raises:
        BadInput: several have it.
    """
    found = await read.store.find(Find((ask.kind,), read.day, code=condensed(ask.value)))
    of_property = (one for one in found if one.property == ask.name and fold(one.text) == fold(ask.value))
    keys = sorted({candidate.key for candidate in of_property})
    _refuse_several(ask, keys)
    return await by_key(read, keys * len(parents), ask.kind) if keys else [None for _ in parents]


def _refuse_several(ask: Named | Coded, keys: Sequence[str]) -> None:
    if len(keys) > 1:
        raise BadInput(
            f"Several have {ask.value!r} as {KINDS[ask.kind].properties[ask.name].graphql_name}.",
            hint=f"Use a key, such as {keys[0]!r} or {keys[1]!r}.",
        )


async def referenced(read: Read, parents: Sequence[str], ask: tuple[Ref, ...]) -> list[list[Row | None]]:
    """The nodes of the references, in their order. One statement a kind and day that they name."""
    wanted: dict[tuple[str, date | None], list[str]] = {}
    for ref in ask:
        wanted.setdefault((ref.kind, ref.day), []).append(ref.key)
    found: dict[Ref, Row | None] = {}
    for (kind, day), keys in wanted.items():
        rows = await by_key(read if day is None else read.on(day), keys, kind)
        found |= {Ref(kind, key, day): row for key, row in zip(keys, rows, strict=True)}
    return [[found[ref] for ref in ask] for _ in parents]


async def versions(read: Read, parents: Sequence[str], ask: str) -> list[list[Row]]:
    """Every version of each parent, which is of the kind `ask`, by start. One statement."""
    slices = await read.store.select(Select(Versions(ask, tuple(parents)), read.day))
    return [[item.node for item in found.items] for found in slices]


async def by_full_key(read: Read, parents: Sequence[tuple[str, ...]], ask: None) -> list[list[Row]]:  # noqa: ARG001
    """The nodes that each parent names as `Kind:key`. One statement a kind among them."""
    named = dict.fromkeys(full for keys in parents for full in keys)
    found: dict[str, Row] = {}
    for kind in sorted({full.partition(":")[0] for full in named}):
        keys = [full.partition(":")[2] for full in named if full.startswith(f"{kind}:")]
        rows = await by_key(read, keys, kind)
        found |= {f"{kind}:{row.key}": row for row in rows if row is not None}
    return [[found[full] for full in keys] for keys in parents]
