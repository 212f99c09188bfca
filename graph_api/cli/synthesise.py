"""`samen synthesise`: a country of any size with the shape of the real one, to try how Samen bears it."""

import asyncio
from datetime import date
from pathlib import Path

import click

from graph_api.errors import StoreUnusable


@click.command()
@click.option("--municipalities", type=click.IntRange(2, 1_000_000), required=True, help="How many it has.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The file to make.")
@click.option("--seed", type=click.IntRange(0), default=1, show_default=True, help="The same seed, the same country.")
def synthesise(municipalities: int, out: Path, seed: int) -> None:
    """Make a synthetic country in a file, to serve or to measure.

    Its municipalities take part in as much as real ones, its services are as large, and its partners as near as those
    of the shipped dataset on 1 May 2026; all else is chance. Every code starts with SYN-, every name says Synthetic.
    """
    if out.exists():
        raise StoreUnusable(f"There is a file {out} already.", hint="Name one that is not there.")
    memberships, services = asyncio.run(_write(out, municipalities, seed))
    click.echo(f"{municipalities} municipalities, {services} shared services, {memberships} participations")


async def _write(out: Path, municipalities: int, seed: int) -> tuple[int, int]:
    from graph_api.ingest.synthetic import write_synthetic
    from graph_api.store.sqlite import SqliteStore

    store = SqliteStore(out)
    await store.open()
    try:
        country = await write_synthetic(store, municipalities, seed, date(2026, 5, 1))
    finally:
        await store.close()
    return country.member_index.size, country.group_like.size
