"""What municipalities could take part in next, and who could take part in something: ranked, with reasons."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from graph_api.analysis.advice_results import Advice, Advised, Gap, ReasonKind, ScoreGroup, Span
from graph_api.analysis.advice_tasks import advise_members, advise_services, find_gaps
from graph_api.analysis.gapped import LEAST_SHARE, LEAST_SIZE
from graph_api.analysis.state import Flags
from graph_api.analysis.weights import FEATURES
from graph_api.backtest.kept import fitted_on, kept
from graph_api.model.enums import Labelled, Pillar, ServiceFunction
from graph_api.model.text import camel
from graph_api.standing import Standing, functions_of
from graph_api.workers import Computed, Worker
from loaders.networked import Provenance, worker_of
from loaders.notes import NO_PILLAR, no_arrangement, not_there
from loaders.reading import Read
from loaders.said import Said
from loaders.service_sentences import of_gap, of_reason


class OpportunitySubjectKind(Labelled):
    """What kind of opportunity (soort kans). Their scores cannot be compared, so a request is about one."""

    SHARED_SERVICE = "SHARED_SERVICE", "gedeelde voorziening", "A joint arrangement that exists, to join"
    PILOT = "PILOT", "pilot", "A pilot that is taken to run, to join"
    STANDARD = "STANDARD", "standaard", "A standard to adopt"
    MUNICIPALITY = "MUNICIPALITY", "gemeente", "A municipality to start something with for a function"


@dataclass(frozen=True, slots=True)
class OpportunityAsk:
    """`functions` and `pillars` are those that count (none: all); `first` and `after` (a rank) say which part.

    `like_us`: only pilots in which a municipality like it takes part.
    """

    about: OpportunitySubjectKind = OpportunitySubjectKind.SHARED_SERVICE
    functions: tuple[ServiceFunction, ...] = ()
    pillars: tuple[Pillar, ...] = ()
    first: int = 50
    after: int = 0
    like_us: bool = False


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is an opportunity. `facts` are nodes, written `Kind:key`; `group` is None for a remark."""

    kind: ReasonKind
    group: ScoreGroup | None
    said: Said
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """`subject` (written `Kind:key`) stands at `rank`; `parts` of the score are by group."""

    subject: str
    rank: int
    score: float
    parts: Mapping[ScoreGroup, float]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Opportunities:
    """A page, the best first; `total` is how many there are, `more` whether some follow, `note` why there are none."""

    total: int
    more: bool
    found: tuple[Found, ...]
    provenance: Provenance
    note: Said | None


@dataclass(frozen=True, slots=True)
class Gaps:
    """The gaps of one who asks, each with its question; `note` says why there are none where that is no answer."""

    found: tuple[tuple[Gap, Said], ...]
    provenance: Provenance
    note: Said | None


T = TypeVar("T")


async def candidates(read: Read, parents: Sequence[str], ask: Span) -> list[Opportunities]:
    """Which municipalities each shared service is open to; nothing for what is no joint arrangement of the day."""
    worker, standing = await standing_of(read)
    active = _holding(standing.scene.services, standing.scene.state.active)
    there = tuple(sorted(set(parents) & active))
    computed = await worker.compute(
        (advise_services, standing.identity, there, ask), advise_services, standing.scene, kept(), there, ask
    )
    made = provenance_of_standing(read, standing, METHOD, computed)
    found = dict(zip(there, computed.value, strict=True))
    return [
        _page(
            found.get(parent),
            made,
            lambda one: _found(standing, one, f"Municipality:{one.member}", own=False),
            None if parent in found else no_arrangement(standing.day),
        )
        for parent in parents
    ]


async def gaps(read: Read, parents: Sequence[str], ask: str) -> list[Gaps]:
    """The gaps of each parent: a municipality, or (`ask` is `region`) a region."""
    worker, standing = await standing_of(read)
    computed = await worker.compute((find_gaps, standing.identity), find_gaps, standing.scene)
    made = provenance_of_gaps(read, standing, computed)
    by_parent: dict[str, list[Gap]] = {parent: [] for parent in parents}
    for gap in computed.value:
        own = gap.region if ask == "region" else gap.member
        if own in by_parent:
            by_parent[own].append(gap)
    here = _holding(standing.scene.members, standing.scene.state.here)
    return [
        Gaps(
            tuple((gap, of_gap(gap, standing)) for gap in by_parent[parent]),
            made,
            not_there(standing.day) if ask == "municipality" and parent not in here else None,
        )
        for parent in parents
    ]


async def standing_of(read: Read) -> tuple[Worker, Standing]:
    """How everything stands on the day, and what computes on it.

    Raises:
        Unavailable: there is no worker.
    """
    worker = worker_of(read)
    return worker, await worker.standings.on(read.store, read.day)


METHOD = (
    f"additive score, a conditional logit fitted on the joins of {' to '.join(map(str, fitted_on()))} "
    "(docs/methods/opportunities.md)"
)


async def services(read: Read, parents: Sequence[str], ask: OpportunityAsk) -> list[Opportunities]:
    """What each municipality could join; nothing for one that is not there."""
    worker, standing = await standing_of(read)
    there = tuple(sorted(set(parents) & _holding(standing.scene.members, standing.scene.state.here)))
    span = Span(ask.first, ask.after)
    computed = await worker.compute(
        (advise_members, standing.identity, there, ask),
        advise_members,
        standing.scene,
        kept(),
        there,
        _allowed(standing, ask),
        span,
    )
    made = provenance_of_standing(read, standing, METHOD, computed)
    found = dict(zip(there, computed.value, strict=True))
    filtered = NO_PILLAR if ask.pillars else None
    return [
        _page(
            found.get(parent),
            made,
            lambda one: _found(standing, one, f"SharedService:{one.service}", own=True),
            filtered if parent in found else not_there(standing.day),
        )
        for parent in parents
    ]


def provenance_of_standing(
    read: Read,
    standing: Standing,
    method: str,
    computed: Computed[T],
    parameters: Mapping[str, object] | None = None,
) -> Provenance:
    """How a result that was computed on a standing was made."""
    given = {name: str(value) for name, value in (parameters or {}).items()}
    return Provenance(
        method=method,
        parameters=tuple((camel(name), value) for name, value in given.items()) if parameters else _weights(),
        revision=standing.revision,
        on=standing.day,
        sources=standing.sources,
        milliseconds=computed.milliseconds,
        day=read.asked,
    )


def provenance_of_gaps(read: Read, standing: Standing, computed: Computed[T]) -> Provenance:
    """How gaps were found."""
    parameters: dict[str, object] = {"least_share": LEAST_SHARE, "least_size": LEAST_SIZE}
    return provenance_of_standing(read, standing, "coverage and precision", computed, parameters)


def _weights() -> tuple[tuple[str, str], ...]:
    """The weight of each feature, for the feature as it is."""
    parameters = kept()
    return tuple(
        (feature.name, f"{weight / scale:.4f}")
        for feature, weight, scale in zip(FEATURES, parameters.weights, parameters.scale, strict=True)
    )


def _allowed(standing: Standing, ask: OpportunityAsk) -> tuple[bool, ...] | None:
    if not ask.functions and not ask.pillars:
        return None
    functions, pillars = set(ask.functions), set(ask.pillars)
    rows = [standing.services[key] for key in standing.scene.services]
    return tuple(
        (not functions or not functions.isdisjoint(functions_of(row)))
        and (not pillars or not pillars.isdisjoint(row.pillars))
        for row in rows
    )


def _holding(keys: Sequence[str], flags: Flags) -> frozenset[str]:
    return frozenset(keys[place] for place in flags.nonzero()[0].tolist())


def _page(
    advised: Advised | None, made: Provenance, found: Callable[[Advice], Found], why_empty: Said | None
) -> Opportunities:
    if advised is None or not advised.total:
        return Opportunities(0, more=False, found=(), provenance=made, note=why_empty)
    return Opportunities(advised.total, advised.more, tuple(map(found, advised.advice)), made, None)


def _found(standing: Standing, advice: Advice, subject: str, *, own: bool) -> Found:
    return Found(
        subject=subject,
        rank=advice.rank,
        score=advice.score,
        parts=dict(zip(ScoreGroup, advice.parts, strict=True)),
        reasons=tuple(
            Reason(
                one.kind,
                one.group,
                of_reason(one, advice, standing, own=own),
                tuple(
                    f"{kind}:{key}"
                    for kind, keys in (
                        ("SharedService", one.services),
                        ("Region", one.regions),
                        ("Municipality", one.members),
                    )
                    for key in keys
                ),
            )
            for one in advice.evidence
        ),
    )


def paged(found: Sequence[Found], ask: OpportunityAsk, made: Provenance, why_empty: Said | None) -> Opportunities:
    """The part that is asked of everything that was found; `found` keep the ranks that they have."""
    after = [one for one in found if one.rank > ask.after]
    return Opportunities(
        len(found), len(after) > ask.first, tuple(after[: ask.first]), made, None if found else why_empty
    )


def scored(partners: float, place: float = 0.0) -> dict[ScoreGroup, float]:
    """A score of which the other parts add nothing."""
    parts = dict.fromkeys(ScoreGroup, 0.0)
    return parts | {ScoreGroup.PARTNERS: partners, ScoreGroup.PLACE: place}
