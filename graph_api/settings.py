"""Every setting of Samen, typed and described once: the environment, the flags and the reference follow from it."""

import re
from enum import StrEnum
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from limits import parse as parse_rate
from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, SettingsConfigDict

from graph_api.errors import BadInput
from graph_api.security.limits import DEFAULT_LIMITS, Limits

PREFIX = "SAMEN_"
_ORIGIN = re.compile(r"https?://[^\s/,]+")
SQLITE_SCHEME = "sqlite"
NEO4J_SCHEMES = ("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc")


class LogFormat(StrEnum):
    """How a log line is written."""

    AUTO = "auto"
    JSON = "json"
    TEXT = "text"


class LogLevel(StrEnum):
    """From which weight on a log line is written."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Settings(BaseSettings):
    """What an operator can choose. A flag goes before the environment (`SAMEN_` and the name in capitals)."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="forbid", frozen=True, hide_input_in_errors=True)

    store: Annotated[
        str,
        Field(
            description="Where the graph is kept: `sqlite:///PATH` (three slashes for a path from the current "
            "folder, four for one from the root) or the address of a Neo4j, such as `bolt://localhost:7687`."
        ),
    ] = "sqlite:///samen.sqlite"
    user: Annotated[str, Field(min_length=1, description="The user of Neo4j.")] = "neo4j"
    password: Annotated[
        SecretStr | None,
        Field(
            description="The password of that user; none for a Neo4j without authentication. Others on the machine "
            "can see a flag, not the environment."
        ),
    ] = None
    database: Annotated[str, Field(min_length=1, description="The database within Neo4j.")] = "neo4j"
    data: Annotated[
        Path | None,
        Field(
            description="A folder with source files to import at the start, instead of the dataset that comes along."
        ),
    ] = None
    host: Annotated[
        str, Field(min_length=1, description="The address to listen on; `0.0.0.0` for every network the machine has.")
    ] = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535, description="The port to listen on; 0 takes a free one.")] = 8000
    log_level: Annotated[LogLevel, Field(description="From which weight on lines are logged.")] = LogLevel.INFO
    log_format: Annotated[
        LogFormat, Field(description="`text` to read, `json` to gather; `auto` is text in a terminal, else JSON.")
    ] = LogFormat.AUTO
    statement_timeout: Annotated[
        float, Field(gt=0, le=3600, description="Seconds that one statement may take in the store.")
    ] = 10.0
    analysis_deadline: Annotated[
        float,
        Field(
            gt=0, le=3600, description="Seconds that a request waits for an analysis; it goes on, and a retry finds it."
        ),
    ] = 10.0
    analysis_results: Annotated[int, Field(ge=1, description="How many results of analyses are kept.")] = 256
    prepare: Annotated[
        bool,
        Field(
            description="Whether the clusters that the page at `/` begins with, and what other analyses of today wait "
            "for, are read and computed at the start, so that the first visitor does not wait (`true`, `false`)."
        ),
    ] = True
    max_depth: Annotated[int, Field(ge=1, description="How deep the fields of an operation may be nested.")] = (
        DEFAULT_LIMITS.depth
    )
    max_tokens: Annotated[int, Field(ge=1, description="How many tokens a document may have.")] = DEFAULT_LIMITS.tokens
    max_aliases: Annotated[int, Field(ge=0, description="How many aliases a document may have.")] = (
        DEFAULT_LIMITS.aliases
    )
    max_directives: Annotated[int, Field(ge=0, description="How many directives a document may have.")] = (
        DEFAULT_LIMITS.directives
    )
    max_root_fields: Annotated[int, Field(ge=1, description="How many fields of Query an operation may ask.")] = (
        DEFAULT_LIMITS.root_fields
    )
    max_cost: Annotated[
        int,
        Field(ge=1, description="How many nodes an operation may ask, where an analysis counts for several hundred."),
    ] = DEFAULT_LIMITS.cost
    max_body: Annotated[int, Field(ge=1, description="How many bytes the body of a request may have.")] = (
        DEFAULT_LIMITS.body_bytes
    )
    max_headers: Annotated[
        int, Field(ge=1000, description="How many bytes the address and headers of a request may have.")
    ] = 64_000
    request_timeout: Annotated[
        float, Field(gt=0, le=3600, description="Seconds that a client may take to send a request.")
    ] = 10.0
    operation_timeout: Annotated[
        float, Field(gt=0, le=3600, description="Seconds that an operation may take in all.")
    ] = DEFAULT_LIMITS.seconds
    send_timeout: Annotated[
        float, Field(gt=0, le=3600, description="Seconds that a client may leave an answer waiting before it goes on.")
    ] = 60.0
    introspection: Annotated[
        bool,
        Field(
            description="Whether the schema can be asked for, and errors may guess at what was meant (`true`, `false`)."
        ),
    ] = True
    get: Annotated[
        bool, Field(description="Whether queries can be sent by GET too, which caches need (`true`, `false`).")
    ] = True
    cache_seconds: Annotated[
        int,
        Field(ge=0, description="Seconds that an answer by GET may be used again without asking; 0 asks every time."),
    ] = 0
    cors_origins: Annotated[
        str,
        Field(
            description="Sites whose pages may read answers, with spaces between them: `https://a.example "
            "https://b.example`, or `*` for all. Cookies and other credentials are never taken from them."
        ),
    ] = ""
    rate_limit: Annotated[
        str | None,
        Field(description="How much one client may ask, such as `100/minute`; more is answered with 429."),
    ] = None
    trusted_proxies: Annotated[
        str,
        Field(
            description="Addresses of proxies, with commas between them, whose word on the client's address is taken."
        ),
    ] = "127.0.0.1"
    documents: Annotated[
        Path | None,
        Field(description="A manifest of trusted documents (JSON), which a client names by `documentId`."),
    ] = None
    documents_only: Annotated[
        bool, Field(description="Whether only the documents of that manifest are carried out (`true`, `false`).")
    ] = False
    api_keys: Annotated[
        str | None,
        Field(
            description="Keys that clients send as `Authorization: Bearer KEY`: entries `role:name:hash` with spaces "
            "between them, or a file with one a line. A role is `analyst` or `operator`; `samen key` makes entries."
        ),
    ] = None
    cypher: Annotated[
        bool,
        Field(
            description="Whether an analyst's key may ask the graph in Cypher, where it is in Neo4j (`true`, `false`)."
        ),
    ] = False
    metrics: Annotated[
        bool,
        Field(
            description="Whether `/metrics` tells Prometheus how the service does (`true`, `false`). Whoever reaches "
            "the service can read it, so let a proxy keep it from the internet."
        ),
    ] = True
    traces: Annotated[
        str | None,
        Field(
            description="Where traces are sent, by OTLP over HTTP, such as `http://localhost:4318/v1/traces`; needs "
            "`samen[traces]`."
        ),
    ] = None
    log_variables: Annotated[
        bool,
        Field(
            description="Whether the log has the values of variables too (`true`, `false`): they are what people asked."
        ),
    ] = False
    stop_grace: Annotated[
        float, Field(ge=0, le=600, description="Seconds that running requests get to finish when the service stops.")
    ] = 10.0

    @field_validator("store")
    @classmethod
    def _known_store(cls, store: str) -> str:
        scheme, separator, rest = store.partition("://")
        if scheme == SQLITE_SCHEME and separator:
            if not rest.startswith("/") or not rest.strip("/"):
                raise ValueError("write sqlite:///PATH, with three slashes and the path of a file")
        elif scheme not in NEO4J_SCHEMES or not separator:
            raise ValueError(f"{scheme!r} is no known kind of store: write sqlite:///PATH or bolt://HOST:PORT")
        elif not urlsplit(store).hostname:
            raise ValueError(f"no host is named: write {scheme}://HOST:PORT")
        return store

    @field_validator("traces")
    @classmethod
    def _known_endpoint(cls, traces: str | None) -> str | None:
        if traces is not None and (not traces.startswith(("http://", "https://")) or not urlsplit(traces).hostname):
            raise ValueError("write the whole address, such as http://localhost:4318/v1/traces")
        return traces

    @field_validator("cors_origins")
    @classmethod
    def _known_origins(cls, origins: str) -> str:
        for origin in origins.split():
            if origin != "*" and not _ORIGIN.fullmatch(origin):
                raise ValueError(
                    f"{origin!r} is no origin: write https://HOST or https://HOST:PORT, with spaces between"
                )
        return origins

    @field_validator("rate_limit")
    @classmethod
    def _known_rate(cls, rate: str | None) -> str | None:
        if rate is not None:
            try:
                parse_rate(rate)
            except ValueError:
                raise ValueError("write a number and a time, such as 100/minute") from None
        return rate

    @model_validator(mode="after")
    def _documents_to_keep_to(self) -> "Settings":
        if self.documents_only and self.documents is None:
            raise ValueError(f"{variable('documents_only')} needs a manifest: name it in {variable('documents')}")
        return self

    @property
    def limits(self) -> Limits:
        """What one operation may have."""
        return Limits(
            tokens=self.max_tokens,
            depth=self.max_depth,
            aliases=self.max_aliases,
            directives=self.max_directives,
            root_fields=self.max_root_fields,
            cost=self.max_cost,
            body_bytes=self.max_body,
            seconds=self.operation_timeout,
        )

    @property
    def sqlite_path(self) -> Path | None:
        """The file of the embedded store; None when the graph is kept in Neo4j."""
        scheme, _, rest = self.store.partition("://")
        return Path(rest[1:]) if scheme == SQLITE_SCHEME else None


def load(**flags: object) -> Settings:
    """The settings of the environment, with the given flags before them; a flag of None is none.

    Raises:
        BadInput: with one line a setting that is wrong; secrets do not appear in it.
    """
    try:
        return Settings(**{name: value for name, value in flags.items() if value is not None})  # type: ignore[arg-type]
    except ValidationError as error:
        problems = error.errors(include_input=False, include_url=False)
        raise BadInput("; ".join(_sentence(problem) for problem in problems)) from None


def variable(name: str) -> str:
    """The environment variable of a setting."""
    return PREFIX + name.upper()


def flag(name: str) -> str:
    """The flag of a setting on the command line."""
    return "--" + name.replace("_", "-")


def _sentence(problem: ErrorDetails) -> str:
    if not problem["loc"]:
        return problem["msg"].removeprefix("Value error, ")
    name = str(problem["loc"][0])
    return f"{variable(name)} ({flag(name)}): {problem['msg'].removeprefix('Value error, ')}"
