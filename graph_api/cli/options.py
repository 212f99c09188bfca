"""Flags made of the settings, so that a flag and its environment variable cannot differ."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args

import click

from graph_api.settings import Settings, flag, variable

STORE = ("store", "user", "password", "database", "statement_timeout")
LOGS = ("log_level", "log_format")
Command = TypeVar("Command", bound=Callable[..., Any])


def settings_options(*names: str) -> Callable[[Command], Command]:
    """Give a command the flags of these settings; one that is not given is None, and the environment decides."""

    def decorate(command: Command) -> Command:
        for name in reversed(names):
            command = _option(name)(command)
        return command

    return decorate


def _option(name: str) -> Callable[[Command], Command]:
    field = Settings.model_fields[name]
    default = "" if field.default is None else f", else {field.default}"
    kind, metavar = _kind(field.annotation)
    return click.option(
        flag(name),
        name,
        type=kind,
        metavar=metavar,
        help=f"{(field.description or '').replace('`', '')}  [{variable(name)}{default}]",
    )


def _kind(annotation: Any) -> tuple[click.ParamType[Any], str | None]:
    """How a flag is shown. What its value must be, the settings check, with one wording for flag and environment."""
    if isinstance(annotation, UnionType):
        annotation = next(part for part in get_args(annotation) if part is not NoneType)
    if issubclass(annotation, StrEnum):
        return click.Choice([member.value for member in annotation]), None
    return click.STRING, {int: "NUMBER", float: "SECONDS", Path: "FOLDER"}.get(annotation, "TEXT")
