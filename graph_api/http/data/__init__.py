"""Downloads: every table of the graph as a file that spreadsheets, maps, network programs and notebooks read."""

from graph_api.http.data.endpoints import routes

__all__ = ["routes"]
