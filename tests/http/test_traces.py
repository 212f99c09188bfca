"""Traces: a request, its operation, the loaders of it and their statements, each within the other."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

import graph_api.watching
from graph_api.app import create_app
from graph_api.errors import BadInput, Unsupported
from graph_api.settings import load
from graph_api.watching.otlp import OpenTelemetry, sent_to
from tests.http.watched import CODES, MUNICIPALITIES, served

TRACE, PARENT = "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"


@pytest.fixture
def kept() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
def tracer(kept: InMemorySpanExporter) -> OpenTelemetry:
    return OpenTelemetry(SimpleSpanProcessor(kept))


def below(spans: tuple[ReadableSpan, ...], parent: ReadableSpan) -> list[ReadableSpan]:
    assert parent.context
    found = [span for span in spans if span.parent and parent.context and span.parent.span_id == parent.context.span_id]
    return sorted(found, key=lambda span: span.start_time or 0)


def noted(span: ReadableSpan) -> Mapping[str, object]:
    return dict(span.attributes or {})


async def test_a_request_holds_its_operation_that_holds_loaders_that_hold_statements(
    tmp_path: Path, kept: InMemorySpanExporter, tracer: OpenTelemetry
) -> None:
    async with served(tmp_path, tracer) as client:
        kept.clear()
        response = await client.post("/graphql", json={"query": MUNICIPALITIES})
        assert "errors" not in response.json()
        spans = kept.get_finished_spans()
    (request,) = (span for span in spans if span.parent is None)
    assert (request.name, request.kind) == ("POST", SpanKind.SERVER)
    assert noted(request) == {
        "http.request.method": "POST",
        "http.route": "/graphql",
        "http.response.status_code": 200,
        "samen.request_id": response.headers["x-request-id"],
    }
    (operation,) = below(spans, request)
    assert operation.name == "operation"
    told = noted(operation)
    assert (told["graphql.operation.name"], told["graphql.operation.type"]) == ("Municipalities", "query")
    assert (told["samen.root_fields"], told["samen.statements"]) == (("municipalities",), 4)
    loaders = below(spans, operation)
    assert [(span.name, noted(span)["samen.parents"]) for span in loaders] == [
        ("loader related", 1),
        ("loader related", len(CODES)),
        ("loader related", 1),
        ("loader counted", 1),
    ]
    for loader in loaders:
        (statement,) = below(spans, loader)
        assert statement.name.startswith("statement ")
        assert str(noted(statement)["db.query.text"]).startswith(("SELECT", "WITH"))
        assert "db.response.returned_rows" in noted(statement)
        assert (statement.start_time or 0) >= (loader.start_time or 0)
        assert (statement.end_time or 0) <= (loader.end_time or 0)
    assert len(spans) == 2 + 2 * len(loaders)
    assert {str(span.resource.attributes["service.name"]) for span in spans} == {"samen"}


async def test_values_are_not_in_it(tmp_path: Path, kept: InMemorySpanExporter, tracer: OpenTelemetry) -> None:
    ask = {
        "query": "query ($code: String!) { municipality(by: {code: $code}) { name } }",
        "variables": {"code": "GM0518"},
    }
    async with served(tmp_path, tracer) as client:
        assert (await client.post("/graphql", json=ask)).json()["data"]["municipality"]
        spans = kept.get_finished_spans()
    assert "GM0518" not in "".join(span.to_json() for span in spans)


async def test_the_trace_of_the_caller_goes_on_and_the_log_names_it(
    tmp_path: Path, kept: InMemorySpanExporter, tracer: OpenTelemetry, capsys: pytest.CaptureFixture[str]
) -> None:
    async with served(tmp_path, tracer) as client:
        kept.clear()
        await client.get("/", headers={"traceparent": f"00-{TRACE}-{PARENT}-01"})
        (span,) = kept.get_finished_spans()
        assert f"trace_id={TRACE}" in capsys.readouterr().out
        kept.clear()
        await client.get("/", headers={"traceparent": f"00-{TRACE}-{PARENT}-00"})
        assert kept.get_finished_spans() == ()  # the caller's was not chosen to be kept
    assert span.context
    assert span.parent
    assert (f"{span.context.trace_id:032x}", f"{span.parent.span_id:016x}") == (TRACE, PARENT)


async def test_failures_are_marked_without_their_words(
    tmp_path: Path, kept: InMemorySpanExporter, tracer: OpenTelemetry
) -> None:
    async with served(tmp_path, tracer) as client:
        kept.clear()
        await client.post("/graphql", json={"query": "{ typo }"})
        operation, request = kept.get_finished_spans()
    assert (operation.name, operation.status.status_code) == ("operation", StatusCode.ERROR)
    assert operation.status.description is None
    assert operation.events == ()
    assert request.status.status_code is StatusCode.UNSET


async def test_what_machines_ask_all_day_is_not_traced(
    tmp_path: Path, kept: InMemorySpanExporter, tracer: OpenTelemetry
) -> None:
    async with served(tmp_path, tracer) as client:
        await client.get("/health/ready")
        await client.get("/metrics")
    assert kept.get_finished_spans() == ()


async def test_downloads_are_traced_too(tmp_path: Path, kept: InMemorySpanExporter, tracer: OpenTelemetry) -> None:
    async with served(tmp_path, tracer) as client:
        kept.clear()
        await client.get("/data/municipalities.csv")
        spans = kept.get_finished_spans()
    (request,) = (span for span in spans if span.parent is None)
    assert noted(request)["http.route"] == "/data/{name}"
    assert {span.name for span in below(spans, request)} >= {"statement select"}


def test_what_opentelemetrys_own_variables_say_goes_before_ours(
    monkeypatch: pytest.MonkeyPatch, kept: InMemorySpanExporter
) -> None:
    monkeypatch.setenv("OTEL_SERVICE_NAME", "samen-acceptance")
    tracer = OpenTelemetry(SimpleSpanProcessor(kept))
    with tracer.span("one", {}):
        pass
    (span,) = kept.get_finished_spans()
    assert span.resource.attributes["service.name"] == "samen-acceptance"


def test_they_go_to_the_address_that_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """By OTLP over HTTP, as protocol buffers, at the latest when the service stops."""
    import http.server
    import threading

    received: list[tuple[str, str | None, bytes]] = []

    class Collector(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            received.append((self.path, self.headers["Content-Type"], self.rfile.read(length)))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nothing."""

    monkeypatch.setenv("OTEL_EXPORTER_OTLP_COMPRESSION", "none")
    with http.server.HTTPServer(("127.0.0.1", 0), Collector) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            tracer = sent_to(f"http://127.0.0.1:{server.server_port}/v1/traces")
            with tracer.request("GET", {}, {}) as span:
                assert span.recording
            tracer.close()
        finally:
            server.shutdown()
            thread.join()
    ((path, content_type, body),) = received
    assert (path, content_type) == ("/v1/traces", "application/x-protobuf")
    assert b"samen" in body


def test_without_the_libraries_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "graph_api.watching.otlp", None)
    monkeypatch.delattr(graph_api.watching, "otlp")
    with pytest.raises(Unsupported, match=r"Install samen\[traces\]"):
        create_app(load(traces="http://localhost:4318/v1/traces"))


def test_an_address_that_is_none_is_refused() -> None:
    for wrong in ("localhost:4318", "grpc://localhost:4317", "http://"):
        with pytest.raises(BadInput, match="SAMEN_TRACES"):
            load(traces=wrong)


def test_nothing_of_it_is_loaded_while_it_is_off() -> None:
    import subprocess

    program = (
        "import json, sys, graph_api.app; graph_api.app.create_app();"
        "print(json.dumps([name for name in sys.modules if name.partition('.')[0] == 'opentelemetry']))"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=120)
    assert json.loads(result.stdout) == []
