"""The command itself: its subcommands, and how it fails."""

from typing import Any

import click

from graph_api.cli.analyse import analyse
from graph_api.cli.backtest import backtest
from graph_api.cli.check import check
from graph_api.cli.copy import copy
from graph_api.cli.import_ import import_
from graph_api.cli.key import key
from graph_api.cli.query import query
from graph_api.cli.schema import schema
from graph_api.cli.serve import serve
from graph_api.cli.shell import shell
from graph_api.cli.synthesise import synthesise
from graph_api.errors import ErrorCode, ImportRefused, SamenError

EXIT_CODES = {ErrorCode.INTERNAL: 1, ErrorCode.UNAVAILABLE: 3}
"""By error code; 2 for the others, which are all of what was asked."""


class _Group(click.Group):
    """Says each error that Samen raises on purpose in one line; a refused import has a line a problem below it."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except SamenError as error:
            click.echo(f"Error: {error.in_terminal()}", err=True)
            for problem in error.problems if isinstance(error, ImportRefused) else ():
                click.echo(f"  {problem}", err=True)
            ctx.exit(EXIT_CODES.get(error.code, 2))


@click.group(
    cls=_Group,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
    epilog="Every flag has an environment variable, named behind it. Exit codes: 0 done; 1 findings, errors in an "
    "answer, or a fault of Samen itself; 2 wrong input or settings; 3 the store (none there, empty, away) or the port "
    "cannot be used.",
)
@click.version_option(package_name="samen", prog_name="samen", message="%(prog)s %(version)s")
def main() -> None:
    """The collaboration graph of Dutch municipalities, served over GraphQL."""


for command in (serve, import_, copy, check, query, analyse, shell, backtest, synthesise, key, schema):
    main.add_command(command)
