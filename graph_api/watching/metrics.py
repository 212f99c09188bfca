"""Figures about the service for Prometheus, in a registry of its own a service.

What stands in a label is bounded: routes and methods are known, and of the names of operations, which clients choose,
only so many are told apart.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    GCCollector,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    generate_latest,
)
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from graph_api.store.protocol import Connections
from graph_api.watching.watch import Watch

MOST_NAMES = 100
"""Names of operations that are told apart, beside those of trusted documents."""

LONGEST_NAME = 64

UNNAMED, OTHER = "(unnamed)", "(other)"
"""Labels of operations; no name in GraphQL has a bracket."""

METHODS = frozenset({"GET", "HEAD", "POST", "OPTIONS"})

_REQUEST_SECONDS = (0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
_STATEMENT_SECONDS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 2.5, 10.0)


class Cache(NamedTuple):
    """What is kept so as not to make it again: how often it was there, how often not, and how much there is."""

    hits: int
    misses: int
    entries: int


class WorkerState(NamedTuple):
    """Whether the analysis process lives, what it computes and what waits for that, how often it was begun anew."""

    up: bool
    running: int
    queued: int
    restarts: int


@dataclass(frozen=True, slots=True)
class State:
    """How the service stands now. `revision` is the last that was read; None before the first."""

    version: str
    store: str
    ready: bool
    revision: int | None
    connections: Connections
    worker: WorkerState
    caches: Mapping[str, Cache]


class Names:
    """The label of an operation: its name, if it is one of the trusted or among the first that came."""

    def __init__(self, trusted: Iterable[str] = (), most: int = MOST_NAMES) -> None:
        self._known = set(trusted)
        self._left = most

    def label(self, name: str | None) -> str:
        if name is None:
            return UNNAMED
        if name not in self._known:
            if not self._left or len(name) > LONGEST_NAME:
                return OTHER
            self._left -= 1
            self._known.add(name)
        return name


class Metrics:
    """What is counted as requests are answered, and `state`, which is asked whenever somebody reads the figures."""

    def __init__(self, state: Callable[[], State], trusted_names: Iterable[str] = ()) -> None:
        self.registry = CollectorRegistry()
        self._names = Names(trusted_names)
        self._requests = Counter(
            "samen_requests",
            "Requests answered. `operation` is the name of the GraphQL operation, empty where none was carried out.",
            ("route", "method", "operation", "status"),
            registry=self.registry,
        )
        self._seconds = Histogram(
            "samen_request_seconds",
            "Seconds from the request until its answer was sent.",
            ("route", "operation"),
            buckets=_REQUEST_SECONDS,
            registry=self.registry,
        )
        self._in_progress = Gauge(
            "samen_requests_in_progress",
            "Requests that are being answered, the one for these figures too.",
            registry=self.registry,
        )
        self._errors = Counter("samen_errors", "Errors in answers of GraphQL.", ("code",), registry=self.registry)
        self._statements = Counter(
            "samen_statements", "Statements sent to the store.", ("route", "operation"), registry=self.registry
        )
        self._statement_seconds = Histogram(
            "samen_statement_seconds",
            "Seconds that a statement was waited for, by what the store was asked.",
            ("verb",),
            buckets=_STATEMENT_SECONDS,
            registry=self.registry,
        )
        self._answers = dict.fromkeys(("hits", "misses"), 0)
        self.registry.register(_StateCollector(state, lambda: Cache(**self._answers, entries=0)))
        ProcessCollector(registry=self.registry)
        PlatformCollector(registry=self.registry)
        GCCollector(registry=self.registry)

    def begun(self) -> None:
        """A request has come."""
        self._in_progress.inc()

    def ended(self, watch: Watch, route: str, method: str, status: int, *, conditional: bool) -> None:
        """It was answered. `conditional`: whoever asked had an answer, and asked whether it still holds."""
        operation = "" if watch.kind is None else self._names.label(watch.operation)
        known_method = method if method in METHODS else OTHER
        self._in_progress.dec()
        self._requests.labels(route, known_method, operation, str(status)).inc()
        self._seconds.labels(route, operation).observe(watch.milliseconds() / 1000)
        for code in watch.codes:
            self._errors.labels(code).inc()
        if watch.statements:
            self._statements.labels(route, operation).inc(len(watch.statements))
        for ran in watch.statements:
            self._statement_seconds.labels(ran.verb).observe(ran.milliseconds / 1000)
        if conditional:
            self._answers["hits" if status == 304 else "misses"] += 1

    def text(self) -> bytes:
        """All figures, in the text format of Prometheus."""
        return generate_latest(self.registry)


class _StateCollector(Collector):
    """Turns the state into figures when they are read, so that nothing is kept twice."""

    def __init__(self, state: Callable[[], State], answers: Callable[[], Cache]) -> None:
        self._state = state
        self._answers = answers

    def describe(self) -> list[Metric]:
        """None: then the registry does not ask for the state when this is registered."""
        return []

    def collect(self) -> Iterator[Metric]:
        state = self._state()
        info = GaugeMetricFamily("samen_info", "1, with what runs as labels.", labels=("version", "store"))
        info.add_metric((state.version, state.store), 1)
        yield info
        yield GaugeMetricFamily("samen_store_ready", "1 when the store can be read, as last seen.", int(state.ready))
        if state.revision is not None:
            yield GaugeMetricFamily("samen_graph_revision", "The revision of the graph, as last read.", state.revision)
        connections = GaugeMetricFamily(
            "samen_store_connections", "Connections to the store (of Neo4j: the driver's pool).", labels=("state",)
        )
        connections.add_metric(("in_use",), state.connections.in_use)
        connections.add_metric(("idle",), state.connections.idle)
        yield connections
        yield from _of_worker(state.worker)
        yield from _of_caches({**state.caches, "answers": self._answers()})


def _of_worker(worker: WorkerState) -> Iterator[Metric]:
    yield GaugeMetricFamily("samen_worker_up", "1 while the analysis process lives.", int(worker.up))
    yield GaugeMetricFamily("samen_worker_running", "Analyses that are being computed.", worker.running)
    yield GaugeMetricFamily("samen_worker_queued", "Analyses that wait for the one being computed.", worker.queued)
    yield CounterMetricFamily(
        "samen_worker_restarts", "How often the analysis process was lost and begun anew.", worker.restarts
    )


def _of_caches(caches: Mapping[str, Cache]) -> Iterator[Metric]:
    hits = CounterMetricFamily("samen_cache_hits", "What was kept and used again.", labels=("cache",))
    misses = CounterMetricFamily("samen_cache_misses", "What had to be made.", labels=("cache",))
    entries = GaugeMetricFamily("samen_cache_entries", "What is kept now.", labels=("cache",))
    for name, cache in caches.items():
        hits.add_metric((name,), cache.hits)
        misses.add_metric((name,), cache.misses)
        if name != "answers":  # those are kept by clients
            entries.add_metric((name,), cache.entries)
    yield from (hits, misses, entries)
