"""Where municipalities lie: a point within each (the boundaries are shipped, and not part of the graph)."""

from graph_api.ingest import files
from graph_api.ingest.folder import SourceFolder
from graph_api.ingest.municipalities import Municipalities
from graph_api.ingest.problems import Problems
from graph_api.ingest.table import rows


def read(folder: SourceFolder, among: Municipalities, problems: Problems) -> dict[str, tuple[float, float]]:
    """Latitude and longitude (WGS 84) of a point on the surface, by code."""
    return {
        row.known("gm_code", among.names, among.known): (row.number("punt_lat"), row.number("punt_lon"))
        for row in rows(folder, files.POINTS, problems)
    }
