"""`samen analyse`: every analysis of the schema has a name, and each name answers as its example says."""

import shlex
from collections.abc import Mapping
from pathlib import Path

import click
import orjson
import pytest
import pytest_asyncio
from graphql import FieldNode, GraphQLObjectType, TypeInfo, TypeInfoVisitor, Visitor, parse, print_ast, validate, visit
from strawberry.schema.schema_converter import GraphQLCoreConverter

from graph_api.cli.analyse import FOLDER, analyse, command, tables_of, values
from graph_api.errors import BadInput
from graph_api.store.sqlite import SqliteStore
from graph_api.workers import Worker
from schema.batched import BatchedField
from schema.execute import Operation, execute
from schema.root import core
from tests.api.conftest import TODAY
from tests.cli.commands import run

NAMES = sorted(path.stem for path in FOLDER.glob("*.graphql"))
NOT_ANALYSES = {"Query.cypher"}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def worker():  # type: ignore[no-untyped-def]
    made = Worker(deadline=60.0)
    yield made
    await made.close()


class Fields(Visitor):
    """The fields that a document asks, as Type.field."""

    def __init__(self, info: TypeInfo) -> None:
        super().__init__()
        self.info, self.found = info, set[str]()

    def enter_field(self, node: FieldNode, *_: object) -> None:
        self.found.add(f"{self.info.get_parent_type()}.{node.name.value}")


def asked(document: str) -> set[str]:
    info = TypeInfo(core)
    fields = Fields(info)
    visit(parse(document), TypeInfoVisitor(info, fields))
    return fields.found


def analyses_of_the_schema() -> set[str]:
    return {
        f"{kind.name}.{name}"
        for kind in core.type_map.values()
        if isinstance(kind, GraphQLObjectType)
        for name, field in kind.fields.items()
        if isinstance(declared := field.extensions.get(GraphQLCoreConverter.DEFINITION_BACKREF), BatchedField)
        and declared.batch.price > 0
    } - NOT_ANALYSES


def test_every_analysis_of_the_schema_has_a_name() -> None:
    reached = set[str]().union(*(asked((FOLDER / f"{name}.graphql").read_text("utf-8")) for name in NAMES))
    assert analyses_of_the_schema() - reached == set()


@pytest.mark.parametrize("name", NAMES)
def test_the_document_of_a_name_is_formatted_valid_and_explained(name: str) -> None:
    document = (FOLDER / f"{name}.graphql").read_text("utf-8")
    meaning, example, *_ = document.splitlines()
    assert meaning.startswith("# ")
    assert meaning.endswith(".")
    assert example.startswith(f"# {name}")
    assert validate(core, parse(document)) == []


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("name", NAMES)
async def test_the_example_of_a_name_has_an_answer(name: str, imported: Path, worker: Worker) -> None:
    document = (FOLDER / f"{name}.graphql").read_text("utf-8")
    made = command(name)
    context = made.make_context(name, shlex.split(document.splitlines()[1])[2:])
    data = await answered(Operation(document, variables(made, context, document)), imported, worker)
    assert None not in data.values()
    assert tables_of(data)


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("name", ["cluster", "municipality-congruence", "partners", "position", "similar"])
async def test_a_municipality_that_is_gone_has_a_sentence_in_place_of_an_answer(
    name: str, imported: Path, worker: Worker
) -> None:
    document = (FOLDER / f"{name}.graphql").read_text("utf-8")
    appingedam = tables_of(await answered(Operation(document, {"code": "GM0003"}), imported, worker))
    sentence = "The municipality is not there on 2026-05-01. Ask for a day on which it is."
    assert list(appingedam) == ["municipality"]
    assert {"name": "note.english", "value": sentence} in appingedam["municipality"]
    before = tables_of(await answered(Operation(document, {"code": "GM0003", "asOf": "2020-05-01"}), imported, worker))
    assert len(before) > 1
    assert "note" not in str(before)


async def answered(operation: Operation, imported: Path, worker: Worker) -> Mapping[str, object]:
    store = SqliteStore(imported)
    await store.open()
    try:
        outcome = await execute(operation, store, worker, today=TODAY)
    finally:
        await store.close()
    assert outcome.errors == []
    assert outcome.data is not None
    return outcome.data


def variables(made: click.Command, context: click.Context, document: str) -> dict[str, object]:
    names = {print_ast(variable.variable)[1:] for variable in parse(document).definitions[0].variable_definitions or ()}  # type: ignore[attr-defined]
    snake = {"".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name): name for name in names}
    return values({snake[name]: value for name, value in context.params.items() if name in snake})


def test_it_prints_tables_or_the_answer_of_a_server(graph_file: Path) -> None:
    table = run(graph_file.parent, "analyse", "partners", "GM0772", "--first", "2", "--as-of", "2026-05-01")
    assert table.returncode == 0, table.stderr
    lines = table.stdout.splitlines()
    assert lines[0] == "municipality.partners"
    assert "Valkenswaard" in table.stdout
    assert [line.split() for line in lines if "Eindhoven" in line][-1] == ["name", "Eindhoven"]
    body = run(graph_file.parent, "analyse", "partners", "GM0772", "--first", "2", "--format", "json")
    assert len(orjson.loads(body.stdout)["data"]["municipality"]["partners"]) == 2


def test_what_is_not_there_is_an_error_with_what_to_do_and_no_sentence_is_cut_off(graph_file: Path) -> None:
    nobody = run(graph_file.parent, "analyse", "region-gaps", "PV99")
    assert (nobody.returncode, nobody.stdout) == (1, "")
    assert nobody.stderr == "Error: There is no region of PV99.\n"
    wrong = run(graph_file.parent, "analyse", "what-if-merge", "GM0376", "GM0317", "GM0417")
    assert wrong.returncode == 1
    assert "Name each once, by its code: the one that stays too" in wrong.stderr
    gaps = run(graph_file.parent, "analyse", "gaps", "GM0718", "--as-of", "2026-05-01")
    assert "and Vlissingen does not: is that a choice, or is the registration incomplete?" in gaps.stdout


def test_it_shows_its_document_without_a_store_and_demands_what_it_needs_else(tmp_path: Path) -> None:
    shown = run(tmp_path, "analyse", "partners", "--show")
    assert shown.stdout == (FOLDER / "partners.graphql").read_text("utf-8")
    missing = run(tmp_path, "analyse", "partners")
    assert missing.returncode == 2
    assert "Missing argument 'CODE'" in missing.stderr
    unknown = run(tmp_path, "analyse", "parners")
    assert unknown.returncode == 2
    assert "parners" in unknown.stderr


def test_help_lists_the_names_with_what_they_answer() -> None:
    listed = analyse.get_help(click.Context(analyse))
    assert all(f"\n  {name} " in listed for name in NAMES)


def test_values_that_look_like_json_are_read_and_what_was_left_out_stays_out() -> None:
    assert values({"input": '{"runs": 3}', "divisions": ("PROVINCE",), "first": None, "codes": ()}) == {
        "input": {"runs": 3},
        "divisions": ["PROVINCE"],
    }
    with pytest.raises(BadInput, match="is no JSON"):
        values({"input": "{runs: 3}"})


def test_each_list_of_objects_is_a_table_and_the_rest_one_of_names_and_values_without_nulls() -> None:
    data = {
        "a": {
            "name": "Best",
            "made": {"on": "2026-05-01", "by": None, "parts": [{"n": 1}]},
            "rows": [{"x": 1}],
            "none": [],
        }
    }
    assert tables_of(data) == {
        "a.made.parts": [{"n": 1}],
        "a.rows": [{"x": 1}],
        "a": [
            {"name": "name", "value": "Best"},
            {"name": "made.on", "value": "2026-05-01"},
            {"name": "none", "value": ""},
        ],
    }
