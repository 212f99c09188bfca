"""`/metrics`: what is counted, under which labels, and that the labels are bounded."""

import multiprocessing
import os
import re
import signal
from pathlib import Path

import httpx
import orjson
import pytest
from prometheus_client.parser import text_string_to_metric_families
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route

from graph_api.http.documents import document_id_of
from graph_api.http.requests import paths
from graph_api.store.protocol import Connections
from graph_api.watching.metrics import MOST_NAMES, OTHER, UNNAMED, Cache, Metrics, Names, State, WorkerState
from graph_api.watching.watch import Watch
from tests.conftest import ROOT
from tests.http.watched import MUNICIPALITIES, served

PAGE = ROOT / "docs" / "how-to" / "watching.md"
CLUSTERS = {"query": "query OfMetrics { clusterAnalysis { modularity } }"}


async def figures(client: httpx.AsyncClient) -> dict[tuple[str, frozenset[str]], float]:
    """Each figure by its name and the values of its labels."""
    response = await client.get("/metrics")
    assert (response.status_code, response.headers["cache-control"]) == (200, "no-store")
    assert response.headers["content-type"].startswith("text/plain; version=")
    return read(response.text)


def read(text: str) -> dict[tuple[str, frozenset[str]], float]:
    return {
        (sample.name, frozenset(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def at(found: dict[tuple[str, frozenset[str]], float], name: str, *labels: str) -> float:
    return found[name, frozenset(labels)]


def state() -> State:
    worker = WorkerState(up=True, running=1, queued=2, restarts=3)
    return State("1.0", "Neo4j", True, 7, Connections(4, 5), worker, {"documents": Cache(6, 7, 8)})


async def test_requests_are_counted_by_route_method_operation_and_status(tmp_path: Path) -> None:
    async with served(tmp_path) as client:
        for _ in range(2):
            await client.post("/graphql", json={"query": MUNICIPALITIES})
        await client.get("/graphql", params={"query": "{ graph { revision } }"})
        await client.post("/graphql", json={"query": "query Broken { nothing }"})
        await client.get("/data/municipalities.csv")
        await client.get("/nowhere/at/all")
        await client.request("BREW", "/")
        found = await figures(client)
    name = "samen_requests_total"
    assert at(found, name, "/graphql", "POST", "Municipalities", "200") == 2
    assert at(found, name, "/graphql", "GET", UNNAMED, "200") == 1
    assert at(found, name, "/graphql", "POST", "", "200") == 1
    assert at(found, name, "/data/{name}", "GET", "", "200") == 1
    assert at(found, name, OTHER, "GET", "", "404") == 1
    assert at(found, name, "/", OTHER, "", "405") == 1
    assert at(found, "samen_request_seconds_count", "/graphql", "Municipalities") == 2
    assert at(found, "samen_request_seconds_sum", "/graphql", "Municipalities") > 0
    assert at(found, "samen_requests_in_progress") == 1
    assert at(found, "samen_errors_total", "BAD_USER_INPUT") == 1


async def test_statements_are_counted_by_operation_and_timed_by_what_was_asked(tmp_path: Path) -> None:
    async with served(tmp_path) as client:
        await client.post("/graphql", json={"query": MUNICIPALITIES})
        await client.get("/data/municipalities.csv")
        found = await figures(client)
    assert at(found, "samen_statements_total", "/graphql", "Municipalities") == 4
    assert at(found, "samen_statements_total", "/data/{name}", "") >= 1
    asked = {"select": 3, "group": 1}
    assert at(found, "samen_statement_seconds_count", "group") == asked["group"]
    assert at(found, "samen_statement_seconds_count", "select") >= asked["select"]


async def test_what_was_kept_and_used_again_is_counted(tmp_path: Path) -> None:
    unlike = "query Unlike { graph { revision schemaVersion: revision } }"
    async with served(tmp_path) as client:
        before = await figures(client)
        first = await client.get("/graphql", params={"query": unlike})
        for _ in range(2):
            again = await client.get(
                "/graphql", params={"query": unlike}, headers={"If-None-Match": first.headers["etag"]}
            )
            assert again.status_code == 304
        await client.get("/graphql", params={"query": unlike}, headers={"If-None-Match": '"another"'})
        for _ in range(3):
            assert (await client.post("/graphql", json=CLUSTERS)).json()["data"]["clusterAnalysis"] is not None
        found = await figures(client)

    def more(name: str, cache: str) -> float:
        return at(found, name, cache) - at(before, name, cache)

    # Documents are kept for all services of a process, networks and analyses for one.
    assert (more("samen_cache_misses_total", "documents"), more("samen_cache_hits_total", "documents")) == (2, 5)
    assert (more("samen_cache_misses_total", "networks"), more("samen_cache_hits_total", "networks")) == (1, 2)
    assert (more("samen_cache_misses_total", "analyses"), more("samen_cache_hits_total", "analyses")) == (1, 2)
    assert (more("samen_cache_misses_total", "answers"), more("samen_cache_hits_total", "answers")) == (1, 2)
    assert at(found, "samen_cache_entries", "networks") == 1
    assert at(found, "samen_cache_entries", "analyses") == 1


async def test_the_state_of_store_and_worker_is_told(tmp_path: Path) -> None:
    others = worker_processes()
    async with served(tmp_path) as client:
        await client.post("/graphql", json=CLUSTERS)
        found = await figures(client)
        assert at(found, "samen_store_ready") == 1
        assert at(found, "samen_graph_revision") == 1
        assert at(found, "samen_store_connections", "in_use") == 0
        assert at(found, "samen_store_connections", "idle") >= 1
        assert at(found, "samen_worker_up") == 1
        assert at(found, "samen_worker_running") == at(found, "samen_worker_queued") == 0
        assert at(found, "samen_worker_restarts_total") == 0
        assert at(found, "process_resident_memory_bytes") > 1e6
        (pid,) = worker_processes() - others
        os.kill(pid, signal.SIGKILL)
        lost = await client.post("/graphql", json={"query": "{ clusterAnalysis(input: {runs: 3}) { modularity } }"})
        assert lost.json()["errors"][0]["extensions"]["code"] == "UNAVAILABLE"
        found = await figures(client)
    assert at(found, "samen_worker_up") == 0
    assert at(found, "samen_worker_restarts_total") == 1
    assert at(found, "samen_errors_total", "UNAVAILABLE") == 1


def worker_processes() -> set[int]:
    """Also those that other tests keep."""
    return {child.pid for child in multiprocessing.active_children() if child.pid is not None}


def test_the_state_is_asked_when_the_figures_are_read_and_not_before() -> None:
    asked: list[State] = []

    def stated() -> State:
        asked.append(state())
        return asked[-1]

    metrics = Metrics(stated)
    assert asked == []
    found = read(metrics.text().decode())
    assert len(asked) == 1
    assert at(found, "samen_info", "1.0", "Neo4j") == 1
    assert (at(found, "samen_worker_running"), at(found, "samen_worker_queued")) == (1, 2)
    assert (at(found, "samen_store_connections", "in_use"), at(found, "samen_store_connections", "idle")) == (4, 5)
    assert at(found, "samen_cache_entries", "documents") == 8


def test_only_so_many_names_that_clients_choose_are_told_apart() -> None:
    names = Names(["Trusted"])
    chosen = [names.label(f"Name{number}") for number in range(MOST_NAMES + 50)]
    assert len(set(chosen)) == MOST_NAMES + 1
    assert chosen[0] == names.label("Name0") == "Name0"
    assert chosen[-1] == OTHER
    assert names.label("Trusted") == "Trusted"
    assert names.label(None) == UNNAMED
    assert Names().label("x" * 65) == OTHER


async def test_names_of_trusted_documents_are_always_told_apart(tmp_path: Path) -> None:
    manifest = tmp_path / "documents.json"
    trusted = "query Trusted { graph { revision } }"
    unreadable = "query {"
    manifest.write_bytes(orjson.dumps({document_id_of(one): one for one in (trusted, unreadable)}))
    async with served(tmp_path, documents=str(manifest)) as client:
        for number in range(MOST_NAMES + 1):
            await client.post("/graphql", json={"query": f"query N{number} {{ graph {{ revision }} }}"})
        await client.post("/graphql", json={"documentId": document_id_of(trusted)})
        found = await figures(client)
    assert at(found, "samen_requests_total", "/graphql", "POST", "Trusted", "200") == 1
    assert at(found, "samen_requests_total", "/graphql", "POST", "N0", "200") == 1
    assert at(found, "samen_requests_total", "/graphql", "POST", OTHER, "200") == 1


async def test_a_name_counts_only_when_its_operation_was_found_to_be_valid(tmp_path: Path) -> None:
    async with served(tmp_path) as client:
        await client.post("/graphql", json={"query": "query Junk { nothing }", "operationName": "Junk"})
        assert "Junk" not in (await client.get("/metrics")).text


async def test_it_can_be_switched_off(tmp_path: Path) -> None:
    async with served(tmp_path, metrics="false") as client:
        assert (await client.get("/metrics")).status_code == 404


async def test_reading_it_uses_up_no_rate(tmp_path: Path) -> None:
    async with served(tmp_path, rate_limit="1/hour") as client:
        statuses = [(await client.get("/metrics")).status_code for _ in range(3)]
        assert statuses == [200, 200, 200]
        assert [(await client.get("/")).status_code for _ in range(2)] == [200, 429]


def test_two_services_of_one_process_have_figures_of_their_own() -> None:
    one, other = Metrics(state), Metrics(state)
    one.begun()
    one.ended(Watch(), "/", "GET", 200, conditional=False)
    assert ("samen_requests_total", frozenset({"/", "GET", "", "200"})) in read(one.text().decode())
    assert ("samen_requests_total", frozenset({"/", "GET", "", "200"})) not in read(other.text().decode())


def test_a_route_is_named_by_its_pattern() -> None:
    async def endpoint(_: Request) -> PlainTextResponse:
        raise AssertionError("not called")

    inner = Route("/x", endpoint)
    assert paths([Route("/a/{b}", endpoint), mount := Mount("/files", routes=[inner])]) == {
        id(endpoint): "/a/{b}",
        id(mount.app): "/files/{path}",
    }


def test_the_page_has_every_figure_and_no_other() -> None:
    """Of Samen itself; those of the process and of Python are the library's."""
    families = {family.name: family for family in Metrics(state).registry.collect()}
    ours = {
        f"{name}_total" if family.type == "counter" else name
        for name, family in families.items()
        if name.startswith("samen_")
    }
    told = re.findall(r"^\| `(samen_\w+)`", PAGE.read_text("utf-8"), re.MULTILINE)
    assert told == sorted(ours)


@pytest.mark.parametrize("name", ["samen_requests", "samen_errors", "samen_statements", "samen_request_seconds"])
def test_the_page_names_the_labels(name: str) -> None:
    metrics = Metrics(state)
    labels = {
        "samen_requests": metrics._requests,
        "samen_errors": metrics._errors,
        "samen_statements": metrics._statements,
        "samen_request_seconds": metrics._seconds,
    }[name]._labelnames
    (line,) = (line for line in PAGE.read_text("utf-8").splitlines() if re.match(rf"\| `{name}(_total)?` ", line))
    assert [label in line for label in labels] == [True] * len(labels)
