"""Who came after whom: the lives of municipalities, and what becomes of a participation when one ends. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from graph_api.ingest.intervals import ALWAYS, Interval, united


class Succession(NamedTuple):
    """An old municipality and one that took its place; `primary`: with the largest part; `split`: others got parts."""

    old: str
    new: str
    on: date
    primary: bool
    split: bool


@dataclass(frozen=True)
class Lives:
    """The lives of municipalities by code. What is not in here (an organisation) is taken to exist always."""

    interval: Mapping[str, Interval]
    successions: Sequence[Succession]
    _primary: dict[str, str] = field(init=False, default_factory=dict)
    _predecessors: dict[str, list[Succession]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        for succession in self.successions:
            self._predecessors.setdefault(succession.new, []).append(succession)
            if succession.primary:
                self._primary[succession.old] = succession.new

    def of(self, participant: str) -> Interval:
        return self.interval.get(participant, ALWAYS)

    def grown_on(self, participant: str) -> date:
        """The last day on which it took another in after its birth."""
        birth = self.of(participant).start
        return max((item.on for item in self._predecessors.get(participant, ()) if item.on != birth), default=date.min)

    def at_birth(self, code: str) -> list[Succession]:
        """The municipalities out of which it was made, if it was made out of others."""
        birth = self.of(code).start
        return [succession for succession in self._predecessors.get(code, ()) if succession.on == birth]

    def carried(self, participant: str, interval: Interval) -> Iterator[tuple[str, Interval]]:
        """Who takes part over an interval for which a participant is named.

        After its end its primary successor does; before its birth its sole predecessor, if that was not split.
        """
        life = self.of(participant)
        own = interval.within(life)
        if not own.empty:
            yield participant, own
        after = interval.within(Interval(life.end))
        if not after.empty and participant in self._primary:
            yield from self.carried(self._primary[participant], after)
        before = interval.within(Interval(end=life.start))
        if not before.empty:
            match self.at_birth(participant):
                case [sole] if not sole.split:
                    yield from self.carried(sole.old, before)


class Stay(NamedTuple):
    """A participation. `joined` is the date of accession that the register states for this very participant, if any."""

    interval: Interval
    joined: date | None


class _Stretch(NamedTuple):
    interval: Interval
    joined: date
    named_from: date


def stays(versions: Sequence[tuple[Interval, Mapping[str, date]]], lives: Lives) -> dict[str, list[Stay]]:
    """Who takes part in a chain, and when.

    `versions` are laid end to end; each has the participants that it names with their dates of accession. A
    participant's first stretch starts on the later of its accession, as the first version that names it has it, and the
    start of that version; a return starts with its version. A stretch ends with the first later version without the
    participant. Municipalities that end are followed by their primary successor; one named before its birth is preceded
    by its predecessors as far as an earlier version names them.
    """
    stretches = _stretches(versions)
    parts: dict[str, list[Interval]] = {}
    for participant, own in stretches.items():
        for stretch in own:
            for who, interval in lives.carried(participant, stretch.interval):
                parts.setdefault(who, []).append(interval)
            for who, interval in _run_on(participant, stretch, stretches, lives):
                parts.setdefault(who, []).append(interval)
    return {
        who: [Stay(part, _joined(part, stretches.get(who, ()))) for part in united(own)] for who, own in parts.items()
    }


def _stretches(versions: Sequence[tuple[Interval, Mapping[str, date]]]) -> dict[str, list[_Stretch]]:
    found: dict[str, list[_Stretch]] = {}
    previous: Iterable[str] = ()
    for interval, named in versions:
        for participant, joined in named.items():
            own = found.setdefault(participant, [])
            if participant in previous:
                last = own[-1]
                own[-1] = last._replace(interval=Interval(last.interval.start, interval.end))
            else:
                start = interval.start if own else max(joined, interval.start)
                own.append(_Stretch(Interval(start, interval.end), joined, interval.start))
        previous = named
    return {who: kept for who, own in found.items() if (kept := [part for part in own if not part.interval.empty])}


def _run_on(
    participant: str, stretch: _Stretch, stretches: Mapping[str, Sequence[_Stretch]], lives: Lives
) -> Iterator[tuple[str, Interval]]:
    """Predecessors that an earlier version names run on, when a later one names their successor before its birth."""
    birth = lives.of(participant).start
    if stretch.named_from >= birth:
        return
    for succession in lives.at_birth(participant):
        for earlier in stretches.get(succession.old, ()):
            if earlier.interval.end == stretch.named_from:
                yield succession.old, Interval(earlier.interval.end, min(birth, stretch.interval.end))


def _joined(part: Interval, own: Iterable[_Stretch]) -> date | None:
    return next((stretch.joined for stretch in own if not stretch.interval.within(part).empty), None)
