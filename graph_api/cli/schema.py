"""`samen schema`: the GraphQL schema as text."""

import click


@click.command()
def schema() -> None:
    """Print the GraphQL schema (SDL)."""
    from schema.root import schema as published

    click.echo(published.as_str())
