"""`samen shell`: questions in SQL to a graph in SQLite, one by one or as a conversation."""

import asyncio
import cmd
import contextlib
import csv
import sqlite3
import sys
from collections.abc import Iterator
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import orjson

from graph_api import settings as settings_
from graph_api.cli.options import settings_options
from graph_api.cli.stores import opened
from graph_api.cli.tables import print_rows
from graph_api.errors import BadInput, SamenError, Unsupported
from graph_api.settings import Settings

if TYPE_CHECKING:
    from graph_api.store.sqlite.questions import Answer, Questions
    from graph_api.store.sqlite.views import View

FORMATS = ("table", "csv", "json")

MOST_SHOWN = 1_000
"""Rows of a table, which people read; the other formats have them all."""


@click.command()
@click.option("-c", "--command", "question", metavar="SQL", help="Answer this one statement, and end.")
@click.option("--format", "form", type=click.Choice(FORMATS), default="table", show_default=True)
@click.option("--day", metavar="DATE", help="The day that the views stand on, such as 2016-03-17; today without it.")
@settings_options("store", "statement_timeout")
def shell(question: str | None, form: str, day: str | None, **flags: str | None) -> None:
    """Ask a graph in SQLite in SQL, reading only.

    Without -c, statements are read from the terminal or from standard input, each up to its semicolon.
    """
    from graph_api.store.sqlite.questions import Questions

    settings = settings_.load(**flags)
    path = _file(settings)
    asyncio.run(_prepare(settings))
    with Questions(path, _day(day), settings.statement_timeout) as questions:
        if question is not None:
            _print(questions.ask(question), form)
        elif sys.stdin.isatty():
            _Conversation(questions, form).cmdloop()
        else:
            for statement in _statements(sys.stdin.read()):
                if statement.lstrip().startswith("."):
                    raise BadInput("Commands with a dot are for the terminal.", hint="--day and --format do the same.")
                _print(questions.ask(statement), form)


class _Conversation(cmd.Cmd):
    """Statements over several lines, and commands that begin with a dot. What fails is told, and it goes on."""

    intro = "Ask in SQL, and end with a semicolon. .tables lists the views, .help the commands, .quit ends."
    prompt = "samen> "

    def __init__(self, questions: "Questions", form: str) -> None:
        super().__init__()
        self._questions, self._form, self._begun = questions, form, ""

    def onecmd(self, line: str) -> bool:
        if line == "EOF":
            click.echo()
            return True
        if not self._begun and line.lstrip().startswith("."):
            return self._command(*line.split())
        self._begun = f"{self._begun}\n{line}".lstrip()
        if sqlite3.complete_statement(self._begun):
            statement, self._begun = self._begun, ""
            with _told():
                _print(self._questions.ask(statement), self._form)
        self.prompt = "  ...> " if self._begun else "samen> "
        return False

    def cmdloop(self, intro: str | None = None) -> None:
        """Goes on after Control-C, which drops what was begun."""
        while True:
            try:
                super().cmdloop(intro)
            except KeyboardInterrupt:
                self._begun, self.prompt, intro = "", "samen> ", ""
                click.echo()
            else:
                return

    def completenames(self, text: str, *_: Any) -> list[str]:
        return [view.name for view in _views() if view.name.startswith(text)]

    completedefault = completenames

    def _command(self, name: str, *arguments: str) -> bool:
        with _told():
            match (name, *arguments):
                case (".quit" | ".exit",):
                    return True
                case (".tables",):
                    print_rows(("view", "what it has"), ((one.name, one.description) for one in _views()), sys.stdout)
                case (".schema", view):
                    _print_view(view)
                case (".day",):
                    click.echo(self._questions.day)
                case (".day", day):
                    self._questions.day = _day(day)
                case (".format", form) if form in FORMATS:
                    self._form = form
                case (".help",):
                    click.echo(_HELP)
                case _:
                    raise BadInput(f"{' '.join((name, *arguments))!r} is no command.", hint=".help tells which are.")
        return False


_HELP = f"""\
.tables        the views
.schema VIEW   the columns of one
.day [DATE]    the day that they stand on, or another one
.format NAME   {", ".join(FORMATS)}
.quit          end (Control-D)"""


@contextlib.contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except SamenError as error:
        click.echo(f"Error: {error.in_terminal()}", err=True)


def _print(answer: "Answer", form: str) -> None:
    if not answer.columns:
        return
    if form == "json":
        if len(set(answer.columns)) < len(answer.columns):
            raise BadInput("Several columns have one name, and JSON can hold only one.", hint="Name them with AS.")
        rows = [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]
        click.echo(orjson.dumps(rows, option=orjson.OPT_INDENT_2, default=bytes.hex).decode())
    elif form == "csv":
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(answer.columns)
        writer.writerows(answer.rows)
    else:
        print_rows(answer.columns, islice(answer.rows, MOST_SHOWN), sys.stdout)
        if next(answer.rows, None) is not None:
            click.echo(f"There are more than {MOST_SHOWN} rows; csv and json have them all.", err=True)


def _print_view(name: str) -> None:
    found = next((view for view in _views() if view.name == name), None)
    if found is None:
        raise BadInput(f"There is no view {name!r}.", hint=".tables lists them.")
    columns = ((column.name, column.type, column.description) for column in found.columns)
    print_rows(("column", "type", "what it is"), columns, sys.stdout)


def _views() -> "Iterator[View]":
    from graph_api.store.sqlite.views import views

    return views()


def _statements(text: str) -> Iterator[str]:
    """The statements of a text; the last one needs no semicolon."""
    begun = ""
    for part in text.split(";"):
        begun += part
        if sqlite3.complete_statement(begun + ";"):
            if begun.strip():
                yield begun
            begun = ""
        else:  # the semicolon was within a text
            begun += ";"
    if begun.strip(" \t\r\n;"):
        yield begun


def _file(settings: Settings) -> Path:
    if settings.sqlite_path is None:
        raise Unsupported(
            "The shell asks a graph in SQLite, and this one is in Neo4j.",
            hint="Ask that one in Cypher: Query.cypher, or Neo4j's own cypher-shell.",
        )
    return settings.sqlite_path


async def _prepare(settings: Settings) -> None:
    """Brings the file to this version, as every command does, and refuses one that holds nothing."""
    async with opened(settings):
        pass


def _day(text: str | None) -> date:
    from schema.context import AMSTERDAM, checked_day

    if text is None:
        return datetime.now(AMSTERDAM).date()
    try:
        return checked_day(date.fromisoformat(text))
    except ValueError:
        raise BadInput(f"{text!r} is no date.", hint="Write it as 2016-03-17.") from None
