"""The `samen` command: a module a subcommand."""

from graph_api.cli.main import main

__all__ = ["main"]
