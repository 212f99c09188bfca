"""The backtest itself: every method on every join, and what the figures are worth."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from graph_api.analysis.history import Join, JoinKind
from graph_api.analysis.opportunities import candidates, excluded, features, founders
from graph_api.analysis.ranking import hits, interval, mean_rank, mrr, ndcg, resamples, settled
from graph_api.analysis.scores import BASELINES
from graph_api.analysis.state import Flags, Floats, State
from graph_api.analysis.weights import FEATURES, Parameters
from graph_api.backtest.events import (
    DEVELOPMENT,
    EARLIER,
    LAST_DAY,
    TEST,
    Year,
    all_joins,
    recent,
    state_on,
    years,
)
from graph_api.backtest.kept import kept
from graph_api.backtest.parameters import choices, fitted
from graph_api.backtest.reading import Past, read

SCORE = "score of Samen"
DRAWS = 2000
SEED = 1
TOP, TEN = 5, 10
RECOMMENDED_ON = date(2018, 12, 31)
LEAST_FOUNDERS = 3
"""Members that a new service must have at once: from one founder there is then a group to complete."""

Scorer = Callable[[State], Floats]


@dataclass(frozen=True, slots=True)
class Figures:
    """How good a method ranks: mean reciprocal rank, and the share of joins among its first five and ten."""

    mrr: float
    hit5: float
    hit10: float


@dataclass(frozen=True, slots=True)
class Row:
    """A method. `interval` is that of the MRR on test, `less` how much less that is than the MRR of the score.

    `less_interval` is that of the difference. Both intervals are of 95 %, by bootstrap over services.
    """

    name: str
    development: Figures
    test: Figures
    interval: tuple[float, float]
    less: float | None
    less_interval: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Missed:
    """A join on test that stood beyond the first ten. Member and service by key.

    `similar` is its rank by similar services, `kilometres` the mean distance to the nearest members, `share` the
    greatest share of the others in a region that took part: what the score had to go by.
    """

    year: int
    member: str
    service: str
    rank: float
    similar: float
    kilometres: float
    share: float


@dataclass(frozen=True, slots=True)
class Certainty:
    """Intervals of 95 % of what the score reaches, by bootstrap over services."""

    development_mrr: tuple[float, float]
    test_mrr: tuple[float, float]
    test_hit5: tuple[float, float]
    test_hit10: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Completing:
    """How well the other founders of new services are found from one: mean NDCG@10 over services, by way of ranking."""

    services: int
    score: float
    interval: tuple[float, float]
    by_popularity: float
    by_distance: float


@dataclass(frozen=True, slots=True)
class Excluding:
    """What the exclusions of opportunities do: mean candidates with and without, and the test joins that they rule out.

    `figures` are on test with the exclusions, where a join that is ruled out counts as never found.
    """

    candidates: float
    left: float
    ruled_out: tuple[tuple[str, int], ...]
    figures: Figures


@dataclass(frozen=True, slots=True)
class Report:
    """All that the backtest finds. `kinds` counts joins by kind, `untried` genuine ones into what was not there yet."""

    kinds: tuple[tuple[str, int], ...]
    untried: int
    development: int
    test: int
    test_services: int
    rows: tuple[Row, ...]
    certainty: Certainty
    missed: tuple[Missed, ...]
    left_out: Figures
    excluding: Excluding
    completing: Completing
    recommended: int
    came_true: int


def run(folder: Path | None = None) -> Report:
    """The backtest of the files of a folder (None: the shipped dataset), with the parameters that are kept.

    Equal files give an equal report. Cost: some 10 s.

    Raises ImportRefused with every problem of every file, BadInput when there is no such folder.
    """
    past = read(folder)
    known = all_joins(past)
    earlier = list(years(past, known, EARLIER))
    tried = list(years(past, known, (*DEVELOPMENT, *TEST)))
    parameters = kept()
    development = [year for year in tried if year.year in DEVELOPMENT]
    test = [year for year in tried if year.year in TEST]
    scorers: dict[str, Scorer] = {SCORE: lambda state: parameters.score(features(state)), **BASELINES}
    on_development, on_test = (
        {name: ranks(scorer, those) for name, scorer in scorers.items()} for those in (development, test)
    )
    services = [event.service for year in test for event in year.events]
    since = recent(known)
    genuine = sum(join.kind is JoinKind.GENUINE for join in since)
    recommended, came_true = _came_true(past, known, parameters)
    return Report(
        kinds=_kinds(since),
        untried=genuine - sum(len(year.events) for year in tried),
        development=sum(len(year.events) for year in development),
        test=len(services),
        test_services=len(set(services)),
        rows=_rows(on_development, on_test, services),
        certainty=_certainty(on_development[SCORE], on_test[SCORE], development, test),
        missed=_missed(past, on_test[SCORE], test),
        left_out=_left_out(earlier, development),
        excluding=_excluding(test, parameters),
        completing=_completing(past, since, test),
        recommended=recommended,
        came_true=came_true,
    )


def ranks(scorer: Scorer, tried: Sequence[Year]) -> Floats:
    """The rank of each service that was joined, by year and day."""
    return np.array(
        [
            _rank(score[event.member], event.among, event.service)
            for year in tried
            if year.events
            for score in [scorer(year.state)]
            for event in year.events
        ]
    )


def figures(found: Floats) -> Figures:
    """What is told of ranks."""
    return Figures(mrr(found), hits(found, 5), hits(found, 10))


def _rank(score: Floats, among: Flags, service: int) -> float:
    return mean_rank(score[among], int(np.count_nonzero(among[:service])))


def _kinds(known: Sequence[Join]) -> tuple[tuple[str, int], ...]:
    counts = Counter(join.kind for join in known)
    return tuple((kind.value, counts[kind]) for kind in JoinKind)


def _rows(
    on_development: Mapping[str, Floats], on_test: Mapping[str, Floats], services: Sequence[int]
) -> tuple[Row, ...]:
    times = resamples(services, DRAWS, SEED)
    found = []
    for name, tested in on_test.items():
        lead = 1 / on_test[SCORE] - 1 / tested
        own = name == SCORE
        found.append(
            Row(
                name=name,
                development=figures(on_development[name]),
                test=figures(tested),
                interval=interval(1 / tested, times),
                less=None if own else float(lead.mean()),
                less_interval=None if own else interval(lead, times),
            )
        )
    return tuple(found)


def _certainty(tried: Floats, tested: Floats, development: Sequence[Year], test: Sequence[Year]) -> Certainty:
    of_development, of_test = (
        resamples([event.service for year in those for event in year.events], DRAWS, SEED)
        for those in (development, test)
    )
    return Certainty(
        development_mrr=interval(1 / tried, of_development),
        test_mrr=interval(1 / tested, of_test),
        test_hit5=interval((tested <= TOP).astype(np.float64), of_test),
        test_hit10=interval((tested <= TEN).astype(np.float64), of_test),
    )


def _missed(past: Past, tested: Floats, test: Sequence[Year]) -> tuple[Missed, ...]:
    names = [feature.name for feature in FEATURES]
    events = [(year, event) for year in test for event in year.events]
    found = []
    for rank, (year, event) in zip(tested.tolist(), events, strict=True):
        if rank > TEN:
            told = features(year.state, np.array([event.member]))[0, event.service]
            found.append(
                Missed(
                    year=year.year,
                    member=past.history.members[event.member],
                    service=past.history.services[event.service],
                    rank=rank,
                    similar=float(np.exp(-told[names.index("rank by similar services")])),
                    kilometres=float(np.expm1(-told[names.index("nearness")])),
                    share=float(told[names.index("share of the region")]),
                )
            )
    return tuple(sorted(found, key=lambda one: (-one.rank, one.member)))


def _left_out(earlier: Sequence[Year], development: Sequence[Year]) -> Figures:
    """On development, each join ranked with weights that were fitted without any join to its service."""
    both = [*earlier, *development]
    services = [event.service for year in both for event in year.events]
    tried = [event.service for year in development for event in year.events]
    known = list(zip(choices(both), services, strict=True))
    found: list[float] = []
    for service in sorted(set(tried)):
        parameters = fitted([choice for choice, of in known if of != service])
        own = [choice for choice, of in known[-len(tried) :] if of == service]
        found.extend(mean_rank(parameters.score(choice.features), choice.chosen) for choice in own)
    return figures(np.array(found))


def _excluding(test: Sequence[Year], parameters: Parameters) -> Excluding:
    before: list[int] = []
    after: list[int] = []
    ruled_out: Counter[str] = Counter()
    found: list[float] = []
    for year in test:
        reasons = excluded(year.state)
        no_opportunity = np.logical_or.reduce(list(reasons.values()))
        score = parameters.score(features(year.state))
        for event in year.events:
            among = event.among & ~no_opportunity[event.member]
            before.append(int(event.among.sum()))
            after.append(int(among.sum()))
            ruled_out.update(reason for reason, flags in reasons.items() if flags[event.member, event.service])
            kept_in = among[event.service]
            found.append(_rank(score[event.member], among, event.service) if kept_in else np.inf)
    return Excluding(
        candidates=float(np.mean(before)),
        left=float(np.mean(after)),
        ruled_out=tuple(sorted(ruled_out.items())),
        figures=figures(np.array(found)),
    )


def _completing(past: Past, known: Sequence[Join], test: Sequence[Year]) -> Completing:
    """New services of the test years with their founders, from the state at the end of the year before each.

    A service that came after another is not new, nor is one that the register has before its first founder by years.
    """
    after = {takeover.new for takeover in past.history.takeovers}
    by_service: dict[int, set[int]] = defaultdict(set)
    started: dict[int, int] = {}
    for join in known:
        if join.kind is JoinKind.FOUNDING and join.service not in after:
            by_service[join.service].add(join.member)
            started[join.service] = min(join.day, started.get(join.service, join.day))
    found: dict[str, list[float]] = defaultdict(list)
    for year in test:
        state = year.state
        for service, own in sorted(by_service.items()):
            members = [member for member in sorted(own) if state.here[member]]
            if date.fromordinal(started[service]).year != year.year or len(members) < LEAST_FOUNDERS:
                continue
            for name, of in _ways(state).items():
                found[name].append(float(np.mean([_completed(state, members, founder, of) for founder in members])))
    return Completing(
        services=len(found["score"]),
        score=float(np.mean(found["score"])),
        interval=interval(np.array(found["score"]), resamples(range(len(found["score"])), DRAWS, SEED)),
        by_popularity=float(np.mean(found["popularity"])),
        by_distance=float(np.mean(found["distance"])),
    )


def _ways(state: State) -> dict[str, Callable[[int], Floats]]:
    degree, distance = state.joined.sum(axis=1).astype(np.float64), state.distance()
    return {
        "score": lambda founder: founders(state, founder),
        "popularity": lambda _: degree,
        "distance": lambda founder: -np.nan_to_num(distance[founder], nan=np.inf),
    }


def _completed(state: State, members: Sequence[int], founder: int, of: Callable[[int], Floats]) -> float:
    others = state.here.copy()
    others[founder] = False
    relevant = np.zeros(others.size, dtype=np.bool_)
    relevant[list(members)] = True
    return ndcg(relevant[others], of(founder)[others], 10)


def _came_true(past: Past, known: tuple[Join, ...], parameters: Parameters) -> tuple[int, int]:
    """How many services were among the first five of a member on a day, and how many of these it has joined since."""
    state = state_on(past, RECOMMENDED_ON, known)
    score = settled(parameters.score(features(state)))
    open_ = candidates(state) & ~np.logical_or.reduce(list(excluded(state).values()))
    joined = {
        (int(member), int(service))
        for member, service, start in zip(past.history.member, past.history.service, past.history.start, strict=True)
        if state.day < start <= LAST_DAY.toordinal()
    }
    pairs: list[tuple[int, int]] = []
    for member in np.flatnonzero(open_.any(axis=1)).tolist():
        places = np.flatnonzero(open_[member])
        first = places[np.argsort(-score[member, places], kind="stable")[:TOP]]
        pairs.extend((member, service) for service in first.tolist())
    return len(pairs), sum(pair in joined for pair in pairs)
