"""Traces by OpenTelemetry, sent by OTLP over HTTP. Only this module needs the libraries of `samen[traces]`.

The provider is one of its own: nothing is set for the whole process. What OpenTelemetry's own variables of the
environment say about sampling, resources, headers and certificates holds.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.metadata import version

from opentelemetry import trace
from opentelemetry.context import Context
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import OTELResourceDetector, Resource
from opentelemetry.sdk.trace import SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from graph_api.watching.spans import Span, Value

_SEND_SECONDS = 5.0


def sent_to(endpoint: str) -> "OpenTelemetry":
    """Spans are sent to this address, some seconds after they ended."""
    return OpenTelemetry(BatchSpanProcessor(OTLPSpanExporter(endpoint, timeout=_SEND_SECONDS)))


class OpenTelemetry:
    """Gives each span that has ended to the processor."""

    def __init__(self, processor: SpanProcessor) -> None:
        named = Resource({"service.name": "samen", "service.version": version("samen")})
        resource = Resource.create().merge(named).merge(OTELResourceDetector().detect())
        self._provider = TracerProvider(resource=resource, shutdown_on_exit=False)
        self._provider.add_span_processor(processor)
        self._tracer = self._provider.get_tracer("samen", version("samen"))
        self._propagator = TraceContextTextMapPropagator()

    @contextmanager
    def request(self, name: str, headers: Mapping[str, str], attributes: Mapping[str, Value]) -> Iterator[Span]:
        parent = self._propagator.extract(headers)
        with self._opened(name, trace.SpanKind.SERVER, attributes, parent) as span:
            yield span

    @contextmanager
    def span(self, name: str, attributes: Mapping[str, Value]) -> Iterator[Span]:
        with self._opened(name, trace.SpanKind.INTERNAL, attributes) as span:
            yield span

    def close(self) -> None:
        self._provider.shutdown()

    @contextmanager
    def _opened(
        self, name: str, kind: trace.SpanKind, attributes: Mapping[str, Value], parent: Context | None = None
    ) -> Iterator[Span]:
        # An exception can hold what nobody should read in a trace: that there was one is told, not which.
        with self._tracer.start_as_current_span(
            name, parent, kind, attributes, record_exception=False, set_status_on_exception=False
        ) as opened:
            span = _Span(opened)
            try:
                yield span
            except Exception:
                span.failed()
                raise


class _Span:
    def __init__(self, span: trace.Span) -> None:
        self._span = span

    @property
    def recording(self) -> bool:
        return self._span.is_recording()

    @property
    def trace_id(self) -> str | None:
        return trace.format_trace_id(self._span.get_span_context().trace_id)

    def note(self, attributes: Mapping[str, Value]) -> None:
        self._span.set_attributes(attributes)

    def failed(self) -> None:
        self._span.set_status(trace.StatusCode.ERROR)
