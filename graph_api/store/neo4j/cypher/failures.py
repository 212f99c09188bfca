"""What Neo4j's errors mean for whoever wrote the statement: what is wrong and where, in our words.

Its own messages tell of settings, addresses and values, so only the place is taken from them.
"""

import re

from neo4j import exceptions as raised

from graph_api.errors import BadInput, Forbidden, Internal, LimitExceeded, SamenError, Unavailable

_RETRY_AFTER = 5.0
_AWAY = (
    raised.ServiceUnavailable,
    raised.SessionExpired,
    raised.ConnectionAcquisitionTimeoutError,
    raised.TransientError,
    OSError,
)
_PLACE = re.compile(r"\(line (\d+), column (\d+)")
_WORD = re.compile(r"\w{1,40}|\S")

_FEATURES = {
    # https://neo4j.com/docs/status-codes/current/errors/gql-errors/
    "22003": "a number is too large",
    "22007": "a text is no date, time or duration",
    "22012": "a number is divided by zero",
    "22G03": "a value is of another type than is wanted there",
    "22N01": "a value is of another type than is wanted there",
    "22N11": "a function or operator is given a value that it does not take",
    "22N27": "a value is of another type than is wanted there",
    "22NB1": "a value is of another type than is wanted there",
    "42I06": "it is not understood from there on",
    "42I13": "a function is given too few or too many arguments",
    "42I18": "what is grouped by has to be returned too",
    "42I19": "a text does not end",
    "42I24": "functions that gather rows stand within each other",
    "42N21": "what is passed on needs a name, given with AS",
    "42N38": "two columns have one name",
    "42N39": "the parts of a UNION have different columns",
    "42N48": "there is no such function",
    "42N51": "a parameter is not given",
    "42N59": "a name is given twice",
    "42N62": "a variable is not defined there",
    "42N81": "a parameter is not given",
}
_BEGINNINGS = {
    # Neo4j 5 has one status for all of these.
    "Variable `": _FEATURES["42N62"],
    "Unknown function": _FEATURES["42N48"],
    "Type mismatch": _FEATURES["22N27"],
    "Insufficient parameters": _FEATURES["42I13"],
    "Too many parameters": _FEATURES["42I13"],
}
_CODES = {
    "SyntaxError": "it is not understood from there on",
    "SemanticError": "its parts do not fit together",
    "ParameterMissing": "a parameter is not given",
    "ArithmeticError": "a number is too large or divided by zero",
    "TypeError": "a value is of another type than is wanted there",
    "ArgumentError": "a function or operator is given a value that it does not take",
    "EntityNotFound": "something that it found is gone",
}


def reworded(error: Exception, statement: str, seconds: float) -> SamenError:
    """The error as one of ours. Before the statement that was sent stood a line of our own."""
    code = getattr(error, "code", None) or ""
    name = code.rpartition(".")[2]
    if isinstance(error, TimeoutError) or name.startswith("TransactionTimedOut"):
        return LimitExceeded(f"The statement took longer than {seconds:g} seconds.", hint="Let it look at less.")
    if name in ("MemoryPoolOutOfMemoryError", "OutOfMemoryError", "StackOverFlowError"):
        return LimitExceeded("The statement needs more memory than it may have.", hint="Let it gather less at a time.")
    if name == "AccessMode":
        return Forbidden("A statement only reads.")
    if code.startswith(("Neo.ClientError.Statement.", "Neo.DatabaseError.Statement.")):
        return BadInput(f"The statement cannot be carried out: {_wrong(error, name)}{_place(error, statement)}.")
    if isinstance(error, _AWAY) or name == "DatabaseUnavailable":
        return Unavailable("Neo4j does not answer now.", hint="Try again.", retry_after=_RETRY_AFTER)
    return Internal("Neo4j could not carry out the statement; the log says why.")


def _wrong(error: Exception, name: str) -> str:
    statuses = []
    cause: BaseException | None = error
    while cause is not None:
        statuses.append(getattr(cause, "gql_status", None) or "")
        cause = cause.__cause__
    # The innermost cause knows best.
    for status in reversed(statuses):
        if status in _FEATURES:
            return _FEATURES[status]
    message = getattr(error, "message", None) or ""
    for beginning, told in _BEGINNINGS.items():
        if message.startswith(beginning):
            return told
    return _CODES.get(name, "something in it does not hold")


def _place(error: Exception, statement: str) -> str:
    found = _PLACE.search(getattr(error, "message", None) or "")
    if found is None:
        return ""
    line, column = int(found[1]) - 1, int(found[2])
    lines = statement.split("\n")
    if not 1 <= line <= len(lines):
        return ""
    word = _WORD.match(lines[line - 1], column - 1)
    return f" (line {line}, column {column}, at {word[0]!r})" if word else f" (line {line}, column {column})"
