"""`samen schema`: the GraphQL schema as text."""

import click


@click.command()
def schema() -> None:
    """Print the GraphQL schema (SDL)."""
    from schema.root import sdl

    click.echo(sdl(), nl=False)
