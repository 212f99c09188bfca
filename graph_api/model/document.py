"""`docs/model.md`, made of the declarations: `python -m graph_api.model.document` prints it."""

import sys
from collections.abc import Iterable, Iterator

from graph_api.model.property import PropertySpec
from graph_api.model.registry import KINDS, RELATIONS, KindSpec, RelationSpec

INTRODUCTION = """\
# The model

Made of `graph_api/model/` by `make schema`; a test fails when it is stale. A property can be **filtered** with the
operators named, **sorted**, used as a **group** key or **measured** (sum, min, max, mean) only where it says so. Search
finds a node by the **words** of a name and by the **whole** of a code; a key is a code too.

Everything that describes a node can change over time: a node is a chain of versions, and is shown as on the day asked.
Intervals are `[from, until)`. Every version and every link names its source; a property that comes from another source
than its row names that one.
"""


def document() -> str:
    """The whole page, as Markdown."""
    parts = [INTRODUCTION, "## The graph\n", *_drawing(), "\n## Kinds of node\n"]
    for kind in KINDS.values():
        parts += _kind(kind)
    parts.append("## Relations\n")
    for relation in RELATIONS.values():
        parts += _relation(relation)
    parts.append("## Closed lists\n")
    parts += _enums()
    return "\n".join(parts).rstrip() + "\n"


def _drawing() -> Iterator[str]:
    yield "```mermaid\nflowchart LR"
    for relation in RELATIONS.values():
        for tail, head in relation.ends:
            if not (relation.timeless and tail != head):
                yield f"    {tail} -->|{relation.name}| {head}"
    yield "```\n"
    yield "Left out above: RESULTED_IN, FOLLOW_UP and PART_OF also join any two of Pilot, SharedService and Standard."


def _kind(kind: KindSpec) -> Iterator[str]:
    yield f"### {kind.name}\n\n{_sentence(kind.cls.__doc__)}\n"
    yield from _table(kind.properties.values())


def _relation(relation: RelationSpec) -> Iterator[str]:
    tails = ", ".join(dict.fromkeys(tail for tail, _ in relation.ends))
    heads = ", ".join(dict.fromkeys(head for _, head in relation.ends))
    yield f"### {relation.name}\n\n{tails} → {heads}. {_sentence(relation.cls.__doc__)}"
    yield "It holds on every day.\n" if relation.timeless else "It has an interval.\n"
    if relation.properties:
        yield from _table(relation.properties.values())


def _table(specs: Iterable[PropertySpec]) -> Iterator[str]:
    yield "| property | type | what it is | Dutch | filter | sort | group | measure | search | source |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
    for spec in specs:
        declared = spec.declared
        yield " | ".join(
            (
                f"| `{spec.graphql_name}`",
                _type(spec),
                declared.description,
                declared.dutch,
                declared.filter.value.partition(",")[0] if declared.filter else "",
                _tick(declared.sort),
                _tick(declared.group),
                _tick(declared.measure),
                "words" if declared.search else "whole" if declared.unique else "",
                f"{declared.source or ''} |",
            )
        )
    yield ""


def _enums() -> Iterator[str]:
    declared = [kind.properties for kind in KINDS.values()] + [relation.properties for relation in RELATIONS.values()]
    enums = {spec.enum.__name__: spec.enum for specs in declared for spec in specs.values() if spec.enum}
    for name, enum in sorted(enums.items()):
        yield f"### {name}\n\n{_sentence(enum.__doc__)}\n\n| value | Dutch | what it is |\n| --- | --- | --- |"
        for member in enum:
            yield f"| {member.value} | {member.dutch} | {member.description} |"
        yield ""


def _type(spec: PropertySpec) -> str:
    name = spec.enum.__name__ if spec.enum else spec.value_type.value
    return f"list of {name}" if spec.many else name if spec.nullable else f"{name}, always"


def _tick(value: bool) -> str:
    return "yes" if value else ""


def _sentence(docstring: str | None) -> str:
    return " ".join((docstring or "").split())


if __name__ == "__main__":
    sys.stdout.write(document())
