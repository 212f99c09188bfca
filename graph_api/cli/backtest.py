"""`samen backtest`: how good the ranking of opportunities is on joins that have happened."""

import sys
from pathlib import Path

import click
import orjson

from graph_api import settings as settings_
from graph_api.cli.options import settings_options
from graph_api.cli.tables import print_rows


@click.command()
@click.option("--format", "form", type=click.Choice(["json", "table"]), default="table", show_default=True)
@settings_options("data")
def backtest(form: str, **flags: str | None) -> None:
    """Try the ranking of opportunities on joins that have happened.

    Those of the files that come along, or of --data; no store is needed. docs/backtest.md tells what the table means.
    """
    from graph_api.backtest.running import run
    from graph_api.backtest.table import COLUMNS, body, cells, targets

    folder: Path | None = settings_.load(**flags).data
    report = run(folder)
    if form == "json":
        click.echo(orjson.dumps(body(report), option=orjson.OPT_INDENT_2).decode())
        return
    print_rows(COLUMNS, cells(report), sys.stdout)
    click.echo(f"{report.development} joins on development, {report.test} on test.")
    for name, least, value in targets(report):
        click.echo(f"{'reached' if value >= least else 'MISSED':8}{name}: {value:.3f}, at least {least:.3f}")
