"""`samen key`: an API key, and what stands for it in the settings."""

import click

from graph_api.security.identity import Role, entry, new_key
from graph_api.settings import flag, variable


@click.command()
@click.argument("name")
@click.option(
    "--role",
    type=click.Choice([role.value for role in Role]),
    default=Role.ANALYST.value,
    show_default=True,
    help="What it allows; an operator may do what an analyst may.",
)
def key(name: str, role: str) -> None:
    """Make an API key for somebody or something called NAME.

    Print the key, which nobody can find again later, and the line that goes into the settings.
    """
    made = new_key()
    line = entry(made, name, Role(role))
    click.echo(f"Key, to be sent as 'Authorization: Bearer ...':\n{made}\n")
    click.echo(f"Entry for {variable('api_keys')} ({flag('api_keys')}), which holds only its hash:\n{line}")
