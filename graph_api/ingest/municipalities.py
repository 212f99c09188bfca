"""Which municipalities there were, from when until when, and what became of them (herindelingen)."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from graph_api.errors import Problem
from graph_api.ingest import files
from graph_api.ingest.folder import SourceFolder
from graph_api.ingest.intervals import Interval
from graph_api.ingest.partial import YEARS
from graph_api.ingest.problems import Problems
from graph_api.ingest.succession import Lives, Succession
from graph_api.ingest.table import Keys, rows
from graph_api.model.enums import SuccessionKind
from graph_api.model.relations import SucceededBy
from graph_api.model.text import fold
from graph_api.store.change import LinkFact, NodeRef

TRUE_FALSE = {"true": True, "false": False}


@dataclass(frozen=True)
class Municipalities:
    """`names` by code; `dissolved` has the codes of those that are gone by their folded name."""

    names: dict[str, str]
    lives: Lives
    dissolved: dict[str, str]

    @property
    def codes(self) -> Keys:
        """Their codes, for other files to refer to."""
        return Keys(self.names, f"a municipality of {files.CODES.name}, such as GM0363", (files.CODES.name,))


def ref(code: str) -> NodeRef:
    """The municipality of a code."""
    return NodeRef("Municipality", code)


def read(folder: SourceFolder, problems: Problems) -> Municipalities:
    """Both files; a code that begins or ends within them must say why."""
    names: dict[str, str] = {}
    years: dict[str, tuple[int, int]] = {}
    for row in rows(folder, files.CODES, problems):
        code = row.key("code")
        names[code] = row.text("name")
        years[code] = row.integer("first_year", *YEARS), row.integer("last_year", *YEARS)
    codes = Keys(names, f"a code of {files.CODES.name}", (files.CODES.name,))
    successions: list[Succession] = []
    dissolved: dict[str, str] = {}
    for row in rows(folder, files.REORGANISATIONS, problems):
        succession = Succession(
            row.known("old_code", codes),
            row.known("new_code", codes),
            row.day("end_date"),
            row.choice("is_primary", TRUE_FALSE),
            row.choice("split", TRUE_FALSE),
        )
        successions.append(succession)
        dissolved[fold(row.text("old_name"))] = succession.old
    if problems.none_in(files.CODES.name, files.REORGANISATIONS.name):
        _check(years, successions, problems)
    return Municipalities(names, Lives(_lives(years, successions), successions), dissolved)


def _lives(years: dict[str, tuple[int, int]], successions: list[Succession]) -> dict[str, Interval]:
    """Codes are known from the first year on: who had one then is taken to have existed always."""
    earliest = min((first for first, _ in years.values()), default=0)
    start = {item.new: item.on for item in successions if years.get(item.new, (earliest, 0))[0] > earliest}
    end = {item.old: item.on for item in successions}
    return {code: Interval(start.get(code, date.min), end.get(code, date.max)) for code in years}


def _check(years: dict[str, tuple[int, int]], successions: list[Succession], problems: Problems) -> None:
    earliest = min(first for first, _ in years.values())
    latest = max(last for _, last in years.values())
    made, gone = {item.new for item in successions}, {item.old for item in successions}
    for code, (first, last) in years.items():
        if first > earliest and code not in made:
            problems.add(
                Problem(files.REORGANISATIONS.name, None, "new_code", code, "a row: its code is of later date")
            )
        if last < latest and code not in gone:
            problems.add(Problem(files.REORGANISATIONS.name, None, "old_code", code, "a row: its code has ended"))


def successions(municipalities: Municipalities) -> Iterator[LinkFact]:
    """What each municipality that is gone became."""
    lives = municipalities.lives
    parents = Counter(item.new for item in lives.successions)
    for item in lives.successions:
        if item.split:
            kind = SuccessionKind.DIVIDED
        elif lives.of(item.new).start != item.on:
            kind = SuccessionKind.ABSORBED
        else:
            kind = SuccessionKind.MERGED if parents[item.new] > 1 else SuccessionKind.RENAMED
        link = SucceededBy(source="herindelingen", happened_on=item.on, primary=item.primary, kind=kind)
        yield LinkFact(ref(item.old), ref(item.new), link)
