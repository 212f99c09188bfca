"""`python -m graph_api.cli` is `samen`."""

from graph_api.cli import main

main(prog_name="samen")
