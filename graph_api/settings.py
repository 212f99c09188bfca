"""Every setting of Samen, typed and described once: the environment, the flags and the reference follow from it."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, SettingsConfigDict

from graph_api.errors import BadInput

PREFIX = "SAMEN_"
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
    max_depth: Annotated[int, Field(ge=1, description="How deep the fields of an operation may be nested.")] = 12
    max_tokens: Annotated[int, Field(ge=1, description="How many tokens a document may have.")] = 5000
    max_body: Annotated[int, Field(ge=1, description="How many bytes the body of a request may have.")] = 1_000_000
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
    name = str(problem["loc"][0])
    return f"{variable(name)} ({flag(name)}): {problem['msg'].removeprefix('Value error, ')}"
