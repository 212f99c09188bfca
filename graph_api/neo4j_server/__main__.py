"""Runs a Neo4j in the foreground: `python -m graph_api.neo4j_server --home DIR --port 7687`."""

import logging
import sys
from pathlib import Path

import click

from graph_api.errors import SamenError
from graph_api.neo4j_server.releases import CURRENT, RELEASES
from graph_api.neo4j_server.server import LocalNeo4j


@click.command()
@click.option("--version", type=click.Choice(list(RELEASES)), default=CURRENT.version, show_default=True)
@click.option(
    "--home",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder with its data, made if it is not there; without it the data goes when the server stops.",
)
@click.option("--port", type=click.IntRange(1, 65535), default=7687, show_default=True, help="Where Bolt listens.")
def main(version: str, home: Path | None, port: int) -> None:
    """Run a Neo4j on this machine until Control-C, and print its Bolt address."""
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    logging.getLogger("urllib3").setLevel(logging.ERROR)  # a second try is no news
    try:
        with LocalNeo4j(version, home, bolt_port=port) as server:
            click.echo(server.uri)
            code = server.wait()
    except SamenError as error:
        raise click.ClickException(str(error)) from error
    except KeyboardInterrupt:
        return
    sys.exit(code)


if __name__ == "__main__":
    main()
