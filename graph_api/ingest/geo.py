"""Where municipalities lie: a point within each (the boundaries are shipped, and not part of the graph)."""

from graph_api.ingest import files
from graph_api.ingest.folder import SourceFolder
from graph_api.ingest.municipalities import Municipalities
from graph_api.ingest.problems import Problems
from graph_api.ingest.table import rows


def read(folder: SourceFolder, among: Municipalities, problems: Problems) -> dict[str, tuple[float, float]]:
    """Latitude and longitude (WGS 84) of a point on the surface, by code."""
    return {
        # In the Netherlands in Europe: a latitude and a longitude that changed places are noticed.
        row.known("gm_code", among.codes): (row.number("punt_lat", 50, 54), row.number("punt_lon", 3, 8))
        for row in rows(folder, files.POINTS, problems)
    }
