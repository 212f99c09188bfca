"""The `samen` command: a module a subcommand."""
