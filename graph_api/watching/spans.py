"""Spans of time in a trace. Who keeps them is decided where the application is put together; by default nobody does."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from types import TracebackType
from typing import Protocol

Value = str | int | float | Sequence[str]


class Span(Protocol):
    """A part of a trace, while it lasts. `recording`: what is noted is kept. `trace_id` is None where it is not."""

    @property
    def recording(self) -> bool: ...

    @property
    def trace_id(self) -> str | None: ...

    def note(self, attributes: Mapping[str, Value]) -> None: ...

    def failed(self) -> None: ...


class Tracer(Protocol):
    """What keeps spans. One that is opened within another, in the same task or one that it started, is part of it."""

    def request(
        self, name: str, headers: Mapping[str, str], attributes: Mapping[str, Value]
    ) -> AbstractContextManager[Span]:
        """The span of a request, which goes on with the trace that its headers name (W3C Trace Context)."""

    def span(self, name: str, attributes: Mapping[str, Value]) -> AbstractContextManager[Span]: ...

    def close(self) -> None:
        """Sends what is left. May wait for the network."""


class _Nothing:
    """A span that nobody keeps; one is enough for all."""

    recording = False
    trace_id = None

    def note(self, attributes: Mapping[str, Value]) -> None:
        """Is not kept."""

    def failed(self) -> None:
        """Is not kept."""

    def __enter__(self) -> Span:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


class _NoTraces:
    _span = _Nothing()

    def request(
        self,
        name: str,  # noqa: ARG002 - of the protocol
        headers: Mapping[str, str],  # noqa: ARG002
        attributes: Mapping[str, Value],  # noqa: ARG002
    ) -> AbstractContextManager[Span]:
        return self._span

    def span(self, name: str, attributes: Mapping[str, Value]) -> AbstractContextManager[Span]:  # noqa: ARG002
        return self._span

    def close(self) -> None:
        """There is nothing to send."""


NO_TRACES: Tracer = _NoTraces()
