"""What may not stand in a statement, found by its words: before Neo4j has seen it, and wherever in it they stand.

Comments, texts and quoted names end where Neo4j's grammar has them end. A name that is one of the refused words can be
written in backticks.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph_api.errors import BadInput, Forbidden, LimitExceeded, SamenError

LONGEST = 20_000
"""Characters of a statement."""

MOST_WORDS = 2_000
"""Words, numbers, texts and signs of a statement: Neo4j's parser is lost in much longer ones, and does not say so."""

DEEPEST = 100
"""Brackets and CASEs within each other, and NOTs and signs on end: deeper, that parser is lost as well."""

_BEGINNINGS = frozenset({"MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN", "CALL"})
_WRITING = frozenset({"CREATE", "MERGE", "INSERT", "SET", "DELETE", "DETACH", "REMOVE", "FOREACH", "DROP"})
_ELSEWHERE = {
    "USE": "Another graph cannot be chosen.",
    "SHOW": "What is not in the graph cannot be shown.",
    "TERMINATE": "What others do cannot be ended.",
    "TRANSACTION": "A statement is one transaction.",
    "TRANSACTIONS": "A statement is one transaction.",
}
_NAMESPACES = frozenset(
    {"date", "datetime", "duration", "localdatetime", "localtime", "point", "time", "vector"}
)  # of functions that Neo4j itself has, without `graph`, which names other graphs

_QUOTING = "Write a name that is this word in backticks."
_TOKEN = re.compile(
    r"""
    (?P<apart>\s+|//[^\r\n]*|/\*.*?\*/)
    |(?P<text>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")
    |`(?P<quoted>(?:[^`]|``)*)`
    |(?P<unclosed>/\*|['"`])
    |(?P<word>[^\W\d]\w*)
    |(?P<sign>.)
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    start: int

    def reads(self, *texts: str) -> bool:
        """Whether it is one of these signs, or of these words in whatever case."""
        return self.kind in ("word", "sign") and self.text.upper() in texts

    @property
    def is_name(self) -> bool:
        return self.kind in ("word", "quoted")


def refuse_words(statement: str) -> None:
    """Returns when no word of the statement is one that may not stand in it.

    Raises:
        Forbidden: one may not.
        BadInput: it is no single statement, or a text or comment does not end.
        LimitExceeded: it is too long or nested too deeply.
    """
    if len(statement) > LONGEST:
        raise LimitExceeded(f"The statement has {len(statement)} characters, and may have {LONGEST}.")
    escape = statement.find("\\u")
    if escape >= 0:
        # Where Neo4j reads these depends on the version of Cypher: in one, they can be parts of words.
        raise _at(statement, escape, BadInput, "A \\u escape is not taken.", "Write the character itself.")
    tokens = list(_tokens(statement))
    if not tokens:
        raise BadInput("The statement is empty.")
    _refuse_depth(statement, tokens)
    first = tokens[0].text.upper() if tokens[0].kind == "word" else ""
    if first in _WRITING:
        raise _at(statement, tokens[0].start, Forbidden, "A statement only reads.", "It would change the graph.")
    for place, token in enumerate(tokens):
        _refuse(statement, token, tokens[place + 1 : place + 2])
    _refuse_functions(statement, tokens)
    if first not in _BEGINNINGS:
        begins = "A statement begins with MATCH, OPTIONAL MATCH, UNWIND, WITH, RETURN or CALL { }."
        raise _at(statement, tokens[0].start, BadInput, begins)


def position(statement: str, start: int) -> tuple[int, int]:
    """Line and column of a character, both from 1."""
    before = statement[:start]
    return before.count("\n") + 1, start - (before.rfind("\n") + 1) + 1


def _tokens(statement: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(statement):
        kind = match.lastgroup or ""
        if kind == "unclosed":
            what = "A comment" if match[0] == "/*" else "A text or quoted name"
            raise _at(statement, match.start(), BadInput, f"{what} does not end.")
        if kind != "apart":
            yield _Token(kind, match[kind], match.start())


def _refuse_depth(statement: str, tokens: Sequence[_Token]) -> None:
    if len(tokens) > MOST_WORDS:
        raise LimitExceeded(f"The statement has {len(tokens):,} words and signs, and may have {MOST_WORDS:,}.")
    depth = on_end = 0
    for token in tokens:
        if token.reads("(", "[", "{", "CASE"):
            depth += 1
        elif token.reads(")", "]", "}", "END"):
            depth -= 1
        on_end = on_end + 1 if token.reads("NOT", "+", "-") else 0
        if max(depth, on_end) > DEEPEST:
            raise _at(statement, token.start, LimitExceeded, f"The statement is nested more than {DEEPEST} deep.")


def _refuse(statement: str, token: _Token, following: Sequence[_Token]) -> None:
    after = following[0] if following else None
    if token.reads("CALL") and not (after and after.reads("{", "(")):
        raise _at(statement, token.start, Forbidden, "Procedures cannot be called.", _QUOTING)
    if token.reads("LOAD") and after and after.reads("CSV"):
        raise _at(statement, token.start, Forbidden, "Files and addresses cannot be read.", _QUOTING)
    if token.reads(";") and after:
        raise _at(statement, token.start, BadInput, "This is more than one statement.", "Send one at a time.")
    if token.reads(*_ELSEWHERE):
        raise _at(statement, token.start, Forbidden, _ELSEWHERE[token.text.upper()], _QUOTING)


def _refuse_functions(statement: str, tokens: Sequence[_Token]) -> None:
    """Of the functions whose names have parts, those that Neo4j does not have itself can do anything."""
    start: _Token | None = None  # of a name with parts
    parts = 0
    for before, token in zip((None, *tokens), tokens, strict=False):
        if token.is_name and not (before and before.reads(".")):
            start, parts = token, 1
        elif token.is_name and start is not None:
            parts += 1
        elif token.reads("(") and start is not None and parts > 1 and start.text.lower() not in _NAMESPACES:
            raise _at(statement, start.start, Forbidden, f"Functions of {start.text!r} cannot be called.")
        elif not token.reads("."):
            start = None


def _at(statement: str, start: int, error: type[SamenError], message: str, hint: str | None = None) -> SamenError:
    line, column = position(statement, start)
    return error(f"{message.removesuffix('.')} (line {line}, column {column}).", hint=hint)
