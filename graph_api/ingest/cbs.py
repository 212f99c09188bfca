"""Municipalities as CBS counted them on 1 January of two years, and the regions that they lay in.

What a file says holds from its day until the day of the next. In its own year a membership of a region is registered,
after that carried over. Municipalities born between the files have the regions of the later one from birth, but no
figures yet. A division that only one of the files has is not carried beyond the day of the other.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from graph_api.errors import Problem
from graph_api.ingest import files, municipalities, other_names
from graph_api.ingest.folder import SourceFolder
from graph_api.ingest.intervals import Interval
from graph_api.ingest.labels import DIVISIONS
from graph_api.ingest.municipalities import Municipalities
from graph_api.ingest.problems import Problems
from graph_api.ingest.register import Registered
from graph_api.ingest.table import MOST, Cells, rows
from graph_api.model.enums import RegionBasis, RegionDivision
from graph_api.model.nodes import Municipality, Region, with_life
from graph_api.model.relations import InRegion
from graph_api.store.change import LinkFact, NodeFact, NodeRef

EARLY, LATE = date(2016, 1, 1), date(2026, 1, 1)
AFTER_EARLY = date(2017, 1, 1)


@dataclass(frozen=True, slots=True)
class Figures:
    """A row of a file: a municipality with its region (code, name) in each division."""

    name: str
    population: int
    urbanity: int
    address_density: int
    regions: Mapping[RegionDivision, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Cbs:
    early: Mapping[str, Figures]
    late: Mapping[str, Figures]


@dataclass(frozen=True, slots=True)
class Membership:
    """A municipality in a region of a division over an interval."""

    code: str
    division: RegionDivision
    region: str
    interval: Interval
    basis: RegionBasis
    source: str


def read(folder: SourceFolder, among: Municipalities, problems: Problems) -> Cbs:
    """Both files; each must have every municipality of its day."""
    return Cbs(
        _read_year(folder, files.CBS_2016, files.DIVISIONS_2016, day=EARLY, among=among, problems=problems),
        _read_year(folder, files.CBS_2026, files.DIVISIONS_2026, day=LATE, among=among, problems=problems),
    )


def _read_year(
    folder: SourceFolder,
    file: files.SourceFile,
    divisions: Sequence[str],
    *,
    day: date,
    among: Municipalities,
    problems: Problems,
) -> dict[str, Figures]:
    found = {
        row.known("gm_code", among.codes): Figures(
            row.text("gm_naam"),
            row.integer("inwoners"),
            row.choice("stedelijkheid", {str(class_): class_ for class_ in range(1, 6)}),
            round(row.number("omgevingsadressendichtheid", 0, MOST)),
            _regions(row, divisions),
        )
        for row in rows(folder, file, problems)
    }
    missing = [code for code in among.names if among.lives.of(code).holds(day) and code not in found]
    if missing and problems.none_in(file.name, files.CODES.name, files.REORGANISATIONS.name):
        listed = ", ".join(missing[:5]) + (" and so on" if len(missing) > 5 else "")
        problems.add(
            Problem(
                file.name, None, "gm_code", f"{len(found)} rows", f"one of each municipality on {day}: {listed} lack"
            )
        )
    return found


def _regions(row: Cells, divisions: Sequence[str]) -> dict[RegionDivision, tuple[str, str]]:
    return {DIVISIONS[column]: (row.key(f"{column}_code"), row.text(column)) for column in divisions}


def nodes(
    cbs: Cbs, among: Municipalities, registered: Registered, points: Mapping[str, tuple[float, float]]
) -> Iterator[NodeFact]:
    """The municipalities. A change of spelling is no new version: the name is that of the latest file."""
    periods: tuple[tuple[Interval, Mapping[str, Figures], str], ...] = (
        (Interval(end=EARLY), {}, "herindelingen"),
        (Interval(EARLY, LATE), cbs.early, "cbs-2016"),
        (Interval(LATE), cbs.late, "cbs-2026"),
    )
    for code, name in among.names.items():
        life = among.lives.of(code)
        latest = cbs.late.get(code) or cbs.early.get(code)
        latitude, longitude = points.get(code, (None, None))
        register = registered.by_code.get(code)
        grown = among.lives.grown_on(code)
        known_as = latest.name if latest else name
        versions = []
        for period, file, source in periods:
            interval = period.within(life)
            if interval.empty:
                continue
            figures = file.get(code)
            versions.append(
                Municipality(
                    key=code,
                    version_from=interval.valid_from,
                    version_until=interval.valid_until,
                    source=source if figures else "herindelingen",
                    name=known_as,
                    code=code,
                    population=figures.population if figures else None,
                    urbanity=figures.urbanity if figures else None,
                    address_density=figures.address_density if figures else None,
                    # The register has the area of today only: before it took another in, a municipality was smaller.
                    area=register.area if register and interval.start >= grown else None,
                    latitude=latitude,
                    longitude=longitude,
                    tooi=f"https://identifier.overheid.nl/tooi/id/gemeente/{code.lower()}",
                    oin=register.oin if register else None,
                    wikidata=register.wikidata if register else None,
                    roo_id=register.roo_id if register else None,
                    website=register.website if register else None,
                    other_names=other_names.of(code, known_as, register),
                )
            )
        yield NodeFact(with_life(versions))


def memberships(cbs: Cbs, among: Municipalities) -> list[Membership]:
    """Which municipality lay in which region, within its life."""
    found: list[Membership] = []

    def add(
        code: str, own: Mapping[RegionDivision, tuple[str, str]], interval: Interval, basis: RegionBasis, source: str
    ) -> None:
        part = interval.within(among.lives.of(code))
        if not part.empty:
            found.extend(
                Membership(code, division, region, part, basis, source) for division, (region, _) in own.items()
            )

    shared = {DIVISIONS[column] for column in files.COMMON_DIVISIONS}
    for code, figures in cbs.early.items():
        add(code, figures.regions, Interval(EARLY, AFTER_EARLY), RegionBasis.REGISTERED, "cbs-2016")
        add(code, figures.regions, Interval(AFTER_EARLY, LATE), RegionBasis.CARRIED_OVER, "cbs-2016")
    for code, figures in cbs.late.items():
        if code not in cbs.early:
            both = {division: region for division, region in figures.regions.items() if division in shared}
            add(code, both, Interval(EARLY, LATE), RegionBasis.CARRIED_OVER, "cbs-2026")
        add(code, figures.regions, Interval(LATE), RegionBasis.REGISTERED, "cbs-2026")
    return found


def region_ref(division: RegionDivision, code: str) -> NodeRef:
    """A region is known by its division and its code, such as `PROVINCE-PV20`."""
    return NodeRef("Region", f"{division.value}-{code}")


def regions(cbs: Cbs, found: Sequence[Membership]) -> Iterator[NodeFact]:
    """One of the earlier file is taken to have existed before it, one of the later to go on; names are the latest."""
    starts: dict[tuple[RegionDivision, str], date] = {}
    for membership in found:
        key = membership.division, membership.region
        starts[key] = min(starts.get(key, date.max), membership.interval.start)
    early, late = ({pair for row in file.values() for pair in _named(row)} for file in (cbs.early, cbs.late))
    in_early, in_late = (
        {(division, code) for division, code, _ in early},
        {(division, code) for division, code, _ in late},
    )
    names = {(division, code): name for division, code, name in (*sorted(early), *sorted(late))}
    for (division, code), name in names.items():
        yield NodeFact(
            with_life(
                [
                    Region(
                        key=region_ref(division, code).key,
                        version_from=None if (division, code) in in_early else starts[division, code],
                        version_until=None if (division, code) in in_late else LATE,
                        source="cbs-2026" if (division, code) in in_late else "cbs-2016",
                        name=name,
                        code=code,
                        division=division,
                    )
                ]
            )
        )


def _named(figures: Figures) -> Iterator[tuple[RegionDivision, str, str]]:
    for division, (code, name) in figures.regions.items():
        yield division, code, name


def links(found: Sequence[Membership]) -> Iterator[LinkFact]:
    """The memberships as links."""
    for membership in found:
        yield LinkFact(
            municipalities.ref(membership.code),
            region_ref(membership.division, membership.region),
            InRegion(
                valid_from=membership.interval.valid_from,
                valid_until=membership.interval.valid_until,
                source=membership.source,
                basis=membership.basis,
            ),
        )
