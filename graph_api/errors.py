"""Every error that Samen raises on purpose, in one tree; the message says what to do and may be shown to a client.

SamenError
├── BadInput            BAD_USER_INPUT    the caller can mend it: an unknown name, a wrong value, a date before the data
│   └── ImportRefused   BAD_USER_INPUT    source files that do not hold; carries every problem found
├── NotFound            NOT_FOUND         what was named does not exist
├── Unauthenticated     UNAUTHENTICATED   no identity where one is needed
├── Forbidden           FORBIDDEN         an identity without the role
├── Conflict            CONFLICT          a change that does not fit the facts already there
├── LimitExceeded       LIMIT_EXCEEDED    an operation that asks for too much
├── Unsupported         UNSUPPORTED       this store or setting cannot do it
├── Unavailable         UNAVAILABLE       a part does not answer now; trying again can help
│   └── IncompleteCommit UNAVAILABLE      the connection broke at the commit: it may have arrived; repeat it
├── StoreUnusable       UNAVAILABLE       the store cannot be opened until somebody mends it (corrupt, read-only, newer)
└── Internal            INTERNAL          anything else; details stand in the log only
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class ErrorCode(StrEnum):
    """The stable codes a client may rely on."""

    BAD_USER_INPUT = "BAD_USER_INPUT"
    NOT_FOUND = "NOT_FOUND"
    UNAUTHENTICATED = "UNAUTHENTICATED"
    FORBIDDEN = "FORBIDDEN"
    CONFLICT = "CONFLICT"
    LIMIT_EXCEEDED = "LIMIT_EXCEEDED"
    UNSUPPORTED = "UNSUPPORTED"
    UNAVAILABLE = "UNAVAILABLE"
    INTERNAL = "INTERNAL"


class SamenError(Exception):
    """Root of the tree. `message` is one sentence for the caller, `hint` (optional) says what to do about it.

    `local` is the message for whoever runs Samen, in a terminal: there it may name the whole path of a file.
    """

    code: ErrorCode = ErrorCode.INTERNAL

    def __init__(self, message: str, *, hint: str | None = None, local: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.local = local or message

    def __str__(self) -> str:
        return f"{self.message} {self.hint}" if self.hint else self.message

    def in_terminal(self) -> str:
        """What is said to whoever runs Samen."""
        return f"{self.local} {self.hint}" if self.hint else self.local


class BadInput(SamenError):
    code = ErrorCode.BAD_USER_INPUT


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a source file: where, what stands there, and what is expected instead."""

    file: str
    line: int | None
    column: str | None
    value: str | None
    expected: str

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        column = f", column {self.column}" if self.column else ""
        value = f": {self.value!r}" if self.value is not None else ""
        return f"{place}{column}{value}; expected {self.expected}"


class ImportRefused(BadInput):
    def __init__(self, problems: Sequence[Problem]) -> None:
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        super().__init__(f"The import was refused, nothing was written: {count}.")
        self.problems = tuple(problems)


class NotFound(SamenError):
    code = ErrorCode.NOT_FOUND


class Unauthenticated(SamenError):
    code = ErrorCode.UNAUTHENTICATED


class Forbidden(SamenError):
    code = ErrorCode.FORBIDDEN


class Conflict(SamenError):
    code = ErrorCode.CONFLICT


class LimitExceeded(SamenError):
    code = ErrorCode.LIMIT_EXCEEDED


class Unsupported(SamenError):
    code = ErrorCode.UNSUPPORTED


class Unavailable(SamenError):
    """`retry_after` is in seconds, where a time to try again is known."""

    code = ErrorCode.UNAVAILABLE

    def __init__(
        self, message: str, *, hint: str | None = None, local: str | None = None, retry_after: float | None = None
    ) -> None:
        super().__init__(message, hint=hint, local=local)
        self.retry_after = retry_after


class IncompleteCommit(Unavailable):
    pass


class StoreUnusable(SamenError):
    code = ErrorCode.UNAVAILABLE


class Internal(SamenError):
    code = ErrorCode.INTERNAL
