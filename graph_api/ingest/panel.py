"""Which municipalities supplied their own polling-station data, election by election (waarismijnstemlokaal.nl)."""

from collections.abc import Mapping
from datetime import date
from itertools import pairwise

from graph_api.ingest import files
from graph_api.ingest.folder import SourceFolder
from graph_api.ingest.intervals import Interval
from graph_api.ingest.labels import YES_NO
from graph_api.ingest.municipalities import Municipalities
from graph_api.ingest.problems import Problems
from graph_api.ingest.table import rows

INITIATIVE = "waarismijnstemlokaal"
"""The initiative of which this is the better list: it shows who stopped, and started again."""

DAYS = tuple(date.fromisoformat(election.split()[0]) for election in files.ELECTIONS)


def read(folder: SourceFolder, among: Municipalities, problems: Problems) -> dict[str, list[Interval]]:
    """When each municipality took part, by code."""
    return {
        row.known("gm_code", among.codes): took_part(
            {day: row.maybe_choice(column, YES_NO) for day, column in zip(DAYS, files.ELECTIONS, strict=True)}
        )
        for row in rows(folder, files.PANEL, problems)
    }


def took_part(observed: Mapping[date, bool | None]) -> list[Interval]:
    """From an election with own data until the next one without; where there was no vote (None) it carries on."""
    seen = [(day, took) for day, took in sorted(observed.items()) if took is not None]
    changes = [(day, took) for place, (day, took) in enumerate(seen) if place == 0 or seen[place - 1][1] != took]
    return [Interval(day, until) for (day, took), (until, _) in pairwise([*changes, (date.max, False)]) if took]
