"""`samen analyse`: an analysis by its name, without a server.

An analysis is a file in `analyses`: a GraphQL document whose first comment line says what it answers, and whose next
one is an example of its arguments. Adding one is adding a file: its variables are the arguments of the command, those
that are required by place and the others as flags.
"""

import asyncio
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click
import orjson
from graphql import (
    ListTypeNode,
    NonNullTypeNode,
    OperationDefinitionNode,
    TypeNode,
    VariableDefinitionNode,
    parse,
    print_ast,
)

from graph_api import settings as settings_
from graph_api.cli.options import STORE, settings_options
from graph_api.cli.query import answered, print_json
from graph_api.cli.tables import is_connection, print_tables, text
from graph_api.errors import BadInput

FOLDER = Path(__file__).parent / "analyses"

_TYPES: Mapping[str, click.ParamType[Any]] = {"Int": click.INT, "Float": click.FLOAT, "Boolean": click.BOOL}


class Analyses(click.Group):
    """A command a file."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - overrides
        return sorted(path.stem for path in FOLDER.glob("*.graphql"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return command(cmd_name) if cmd_name in self.list_commands(ctx) else None


@click.group(cls=Analyses, invoke_without_command=False)
def analyse() -> None:
    """Answer an analysis by its name, as a table or JSON.

    Arguments are the variables of its GraphQL document, which --show prints, to change it and ask it with `samen query`
    or over HTTP.
    """


def command(name: str) -> click.Command:
    """The command of the analysis with this name."""
    document = (FOLDER / f"{name}.graphql").read_text(encoding="utf-8")
    meaning, example = (line.removeprefix("# ") for line in document.splitlines()[:2])
    given = _variables(document)

    @settings_options(*STORE, "analysis_deadline")
    @click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
    @click.option("--show", is_flag=True, help="Print the GraphQL document instead.")
    @click.pass_context
    def run(context: click.Context, /, form: str, show: bool, **flags: Any) -> None:
        names = [variable.variable.name.value for variable in given]
        variables = values({name: flags.pop(_identifier(name)) for name in names})
        if show:
            click.echo(document, nl=False)
            return
        missing = [parameter for parameter in context.command.params if _missing(parameter, context)]
        if missing:
            raise click.MissingParameter(ctx=context, param=missing[0])
        outcome = asyncio.run(answered(document, variables, None, settings_.load(**flags)))
        found = {name: part for name, part in (outcome.data or {}).items() if part is not None}
        messages = [_told(error) for error in outcome.errors] or [
            f"There is no {name} of {', '.join(map(str, variables.values()))}."
            for name in outcome.data or {}
            if name not in found
        ]
        if form == "json":
            print_json(outcome)
        else:
            print_tables(tables_of(found), sys.stdout, whole=True)
        for message in messages:
            click.echo(f"Error: {message}", err=True)
        sys.exit(1 if messages else 0)

    made = click.command(name, help=meaning, epilog=f"Example: samen analyse {example}")(run)
    made.params[:0] = [_parameter(variable) for variable in given]
    return made


def values(given: Mapping[str, Any]) -> dict[str, Any]:
    """The variables of a document from what the command was given; what was left out is not among them.

    Raises:
        BadInput: one looks like a JSON object, and is none.
    """
    return {name: _value(value) for name, value in given.items() if value is not None and value != ()}


def tables_of(data: Mapping[str, Any]) -> dict[str, Any]:
    """The data of an answer with each list of objects in it as a table of its own, named by the path to it.

    What stands beside the lists of an object is a table of names and values, without nulls, so that no list is squeezed
    into a cell.
    """
    found: dict[str, Any] = {}
    for name, value in data.items():
        if isinstance(value, Mapping) and not is_connection(value):
            found |= _opened(name, value)
        else:
            found[name] = value
    return found


def _opened(name: str, value: Mapping[str, Any]) -> dict[str, Any]:
    lists: dict[str, Any] = {}
    facts: dict[str, Any] = {}
    for inner, part in value.items():
        path = f"{name}.{inner}"
        if is_connection(part) or (isinstance(part, list) and part and isinstance(part[0], Mapping)):
            lists[path] = part
        elif isinstance(part, Mapping):
            nested = _opened(path, part)
            facts |= {f"{inner}.{fact['name']}": fact["value"] for fact in nested.pop(path, ())}
            lists |= nested
        elif part is not None:
            facts[inner] = part
    table = [{"name": fact, "value": text(part)} for fact, part in facts.items()]
    return lists | ({name: table} if table else {})


def _told(error: Mapping[str, Any]) -> str:
    hint = error.get("extensions", {}).get("hint")
    return f"{error['message']} {hint}" if hint else str(error["message"])


def _variables(document: str) -> list[VariableDefinitionNode]:
    operation = next(part for part in parse(document).definitions if isinstance(part, OperationDefinitionNode))
    return list(operation.variable_definitions or ())


def _parameter(variable: VariableDefinitionNode) -> click.Parameter:
    """Required variables go by place. They may be missing where only the document is shown, so click cannot demand."""
    name = variable.variable.name.value
    required = _required(variable)
    many, kind = _kind(variable.type)
    described = print_ast(variable.type).removesuffix("!")
    if required:
        return click.Argument(
            [_identifier(name)], required=False, type=kind, nargs=-1 if many else 1, metavar=name.upper()
        )
    default = f", else {print_ast(variable.default_value)}" if variable.default_value else ""
    return click.Option(
        [f"--{_identifier(name).replace('_', '-')}", _identifier(name)],
        type=kind,
        multiple=many,
        metavar=described,
        help=f"{'Repeatable. ' if many else ''}As `{name}` of the document{default}.",
    )


def _required(variable: VariableDefinitionNode) -> bool:
    return isinstance(variable.type, NonNullTypeNode) and variable.default_value is None


def _kind(declared: TypeNode) -> tuple[bool, click.ParamType[Any]]:
    inner = declared.type if isinstance(declared, NonNullTypeNode) else declared
    if isinstance(inner, ListTypeNode):
        return True, _kind(inner.type)[1]
    return False, _TYPES.get(print_ast(inner), click.STRING)


def _missing(parameter: click.Parameter, context: click.Context) -> bool:
    return isinstance(parameter, click.Argument) and context.params.get(parameter.name or "") in (None, ())


def _identifier(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


def _value(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_value(item) for item in value]
    if not isinstance(value, str) or not value.lstrip().startswith(("{", "[")):
        return value
    try:
        return orjson.loads(value)
    except orjson.JSONDecodeError as error:
        raise BadInput(f"{value!r} is no JSON: {error.msg}, at character {error.pos + 1}.") from None
