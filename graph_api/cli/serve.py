"""`samen serve`: the service, until it is told to stop."""

import asyncio
import contextlib
import gc
import signal
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
import uvicorn

from graph_api import logs
from graph_api import settings as settings_
from graph_api.cli.options import settings_options
from graph_api.errors import BadInput, Unavailable, Unsupported
from graph_api.service import Service, open_store
from graph_api.settings import Settings, flag, variable

if TYPE_CHECKING:
    from graph_api.neo4j_server import LocalNeo4j

LOCAL_NEO4J_HOME = Path("samen.neo4j")
BOLT_PORT = 7687
BACKLOG = 2048


@click.command()
@settings_options(*Settings.model_fields)
@click.option(
    "--local-neo4j",
    metavar="VERSION",
    help="Start a Neo4j of this version on this machine, keep the graph in it, and print its Bolt address. "
    "Instead of --store.",
)
def serve(local_neo4j: str | None, **flags: str | None) -> None:
    """Serve the graph over GraphQL until Control-C.

    An empty store is filled with the dataset that comes along first.
    """
    if local_neo4j is not None and flags["store"] is not None:
        raise BadInput(f"--local-neo4j and {flag('store')} each name a store.", hint="Give one of them.")
    settings = settings_.load(**flags)
    logs.configure(settings.log_level, settings.log_format)
    with _until_interrupted(), _listen(settings) as listening, _local_neo4j(local_neo4j) as neo4j:
        if neo4j:
            settings = settings_.load(**flags | {"store": neo4j.uri})
        _run(settings, listening, neo4j)


def _run(settings: Settings, listening: socket.socket, neo4j: "LocalNeo4j | None") -> None:
    from graph_api.app import create_app
    from graph_api.http.protocol import bounded

    service = Service(open_store(settings), settings)
    app = create_app(settings, service)
    server = uvicorn.Server(
        uvicorn.Config(
            app,
            loop="auto",
            http=bounded(settings.max_headers, settings.request_timeout, settings.send_timeout),
            forwarded_allow_ips=settings.trusted_proxies,
            ws="none",
            lifespan="on",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=int(settings.stop_grace),
        )
    )

    preparing: set[asyncio.Task[None]] = set()  # the loop alone does not keep one

    def announce() -> None:
        # What is loaded by now stays. Looked through again and again by the garbage collector, it costs some answers
        # a tenth of a second.
        gc.collect()
        gc.freeze()
        host, port = listening.getsockname()[:2]
        shown = f"[{host}]" if ":" in host else host
        click.echo(f"Samen serves {settings.store} at http://{shown}:{port}/graphql (a playground is at /graphiql)")
        if settings.prepare:
            preparing.add(asyncio.get_running_loop().create_task(app.state.prepare()))

    def give_up() -> None:
        server.should_exit = True

    ended: list[Unavailable] = []

    def watch(neo4j: "LocalNeo4j") -> None:
        code = neo4j.wait()
        if not server.should_exit:
            logs_of = LOCAL_NEO4J_HOME / neo4j.version / "logs"
            ended.append(
                Unavailable(
                    f"The Neo4j that Samen started ended by itself, with exit code {code}.",
                    hint=f"What it said last is in {logs_of}; start again.",
                )
            )
            give_up()

    service.on_ready, service.on_failure = announce, give_up
    if neo4j:
        threading.Thread(target=watch, args=[neo4j], daemon=True).start()
    server.run(sockets=[listening])
    failure = ended[0] if ended else service.failure
    if failure is not None:
        raise failure


def _listen(settings: Settings) -> socket.socket:
    """A socket on the address asked for: whether it is free is known before anything else is begun."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((settings.host, settings.port))
        listening.listen(BACKLOG)
    except OSError as error:
        listening.close()
        reason = error.strerror or str(error)
        raise Unavailable(
            f"Samen cannot listen on {settings.host} port {settings.port}: {reason}.",
            hint=f"Choose another one with {flag('port')} or {variable('port')}.",
        ) from None
    return listening


@contextlib.contextmanager
def _local_neo4j(version: str | None) -> Iterator["LocalNeo4j | None"]:
    if version is None:
        yield None
        return
    try:
        from graph_api.neo4j_server import LocalNeo4j
    except ImportError as error:
        raise Unsupported(
            "A Neo4j on this machine needs more libraries than are installed.", hint="Install samen[neo4j-server]."
        ) from error
    with LocalNeo4j(version, LOCAL_NEO4J_HOME / version, bolt_port=_preferred_bolt_port()) as server:
        click.echo(f"Neo4j {version} listens at {server.uri} (no password)")
        yield server


def _preferred_bolt_port() -> int | None:
    """The port that Neo4j's own tools expect, unless something has it already."""
    with socket.socket() as trial:
        return None if trial.connect_ex(("127.0.0.1", BOLT_PORT)) == 0 else BOLT_PORT


@contextlib.contextmanager
def _until_interrupted() -> Iterator[None]:
    """To be stopped when asked is no failure. After its graceful stop uvicorn raises the signal again; it ends here."""
    before = {number: signal.signal(number, signal.default_int_handler) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        with contextlib.suppress(KeyboardInterrupt):
            yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
