"""The command itself: its subcommands, and how it fails."""

from typing import Any

import click

from graph_api.cli.check import check
from graph_api.cli.import_ import import_
from graph_api.cli.query import query
from graph_api.cli.schema import schema
from graph_api.cli.serve import serve
from graph_api.errors import ErrorCode, ImportRefused, SamenError, StoreUnusable, Unavailable

EXIT_FAILED, EXIT_WRONG_INPUT, EXIT_UNAVAILABLE = 1, 2, 3


class Failure(click.ClickException):
    """One clear line on standard error, and an exit code a script can tell apart."""

    def __init__(self, error: SamenError) -> None:
        problems = error.problems if isinstance(error, ImportRefused) else ()
        super().__init__("\n".join([str(error), *(f"  {problem}" for problem in problems)]))
        if error.code is ErrorCode.BAD_USER_INPUT:
            self.exit_code = EXIT_WRONG_INPUT
        elif isinstance(error, Unavailable | StoreUnusable):
            self.exit_code = EXIT_UNAVAILABLE
        else:
            self.exit_code = EXIT_FAILED


class _Group(click.Group):
    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except SamenError as error:
            raise Failure(error) from error


@click.group(
    cls=_Group,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
    epilog="Every flag has an environment variable, named behind it. Exit codes: 0 done; 1 findings, or errors in an "
    "answer; 2 wrong input or settings; 3 the store or the port cannot be used.",
)
@click.version_option(package_name="samen", prog_name="samen", message="%(prog)s %(version)s")
def main() -> None:
    """The collaboration graph of Dutch municipalities, served over GraphQL."""


for command in (serve, import_, check, query, schema):
    main.add_command(command)
