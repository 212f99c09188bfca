"""`samen query`: one GraphQL document, carried out on the store without a server."""

import asyncio
import sys
from typing import TYPE_CHECKING, Any, TextIO

import click
import orjson

from graph_api import settings as settings_
from graph_api.cli.options import STORE, settings_options
from graph_api.cli.stores import opened
from graph_api.cli.tables import print_tables
from graph_api.errors import BadInput
from graph_api.settings import Settings

if TYPE_CHECKING:
    from schema.execute import Outcome


@click.command()
@click.argument("document", type=click.File(encoding="utf-8"))
@click.option("--variables", metavar="JSON", help='Values of the variables, such as \'{"code": "GM0772"}\'.')
@click.option("--operation", metavar="NAME", help="Which operation, when the document has more than one.")
@click.option("--format", "form", type=click.Choice(["json", "table"]), default="json", show_default=True)
@settings_options(*STORE, "analysis_deadline")
def query(document: TextIO, variables: str | None, operation: str | None, form: str, **flags: str | None) -> None:
    """Answer a GraphQL document without a server.

    DOCUMENT is a file, or - for standard input. Exit with 1 when the answer has errors.
    """
    outcome = asyncio.run(answered(document.read(), _variables(variables), operation, settings_.load(**flags)))
    if form == "json":
        print_json(outcome)
    else:
        print_tables(outcome.data or {}, sys.stdout)
    for error in outcome.errors:
        click.echo(f"Error: {error['message']}", err=True)
    sys.exit(1 if outcome.errors else 0)


async def answered(document: str, variables: dict[str, Any], name: str | None, settings: Settings) -> "Outcome":
    """What a document gives on the store of the settings, with an analysis process of its own."""
    from graph_api.workers import Worker
    from schema.execute import Operation, execute

    worker = Worker(deadline=settings.analysis_deadline)
    try:
        async with opened(settings) as store:
            return await execute(
                Operation(document, variables, name),
                store,
                worker,
                limits=settings.limits,
            )
    finally:
        await worker.close()


def _variables(text: str | None) -> dict[str, Any]:
    try:
        variables = orjson.loads(text) if text else {}
    except orjson.JSONDecodeError as error:
        raise BadInput(f"--variables is no JSON: {error.msg}, at character {error.pos + 1}.") from None
    if not isinstance(variables, dict):
        raise BadInput("--variables must be a JSON object, with a value by name.")
    return variables


def print_json(outcome: "Outcome") -> None:
    """Print an answer as a server would send it."""
    body: dict[str, Any] = {"data": outcome.data} if outcome.executed else {}
    if outcome.errors:
        body["errors"] = outcome.errors
    click.echo(orjson.dumps(body, option=orjson.OPT_INDENT_2).decode())
