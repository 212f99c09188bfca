"""What the driver's errors mean for whoever runs Samen: one clear sentence each.

The driver's own messages tell of hosts, statements and traces. They stay in the chain of the exception, for the log.
"""

import logging
from typing import Any, TypeVar
from urllib.parse import urlsplit

from neo4j import exceptions as raised

from graph_api.errors import IncompleteCommit, Internal, SamenError, StoreUnusable, Unavailable

# Its lines about lost connections say nothing that the errors raised here do not.
logging.getLogger("neo4j").setLevel(logging.CRITICAL)

Told = TypeVar("Told", bound=SamenError)

DRIVER_ERRORS = (raised.Neo4jError, raised.DriverError, OSError)

_AWAY = (
    raised.ServiceUnavailable,
    raised.SessionExpired,
    raised.ConnectionAcquisitionTimeoutError,
    OSError,
)
_RETRY_AFTER = 5.0


def explained(error: Exception, uri: str, database: str) -> SamenError:
    """The error as one of ours. Where the server is, only whoever runs Samen is told."""
    code = getattr(error, "code", None) or ""

    def said(kind: type[Told], what: str, **more: Any) -> Told:
        return kind(f"Neo4j {what}", local=f"Neo4j at {_address(uri)} {what}", **more)

    match error:
        case raised.IncompleteCommit():
            return said(
                IncompleteCommit,
                "was lost while it stored the change.",
                hint="Send it again: it is stored once at most.",
            )
        case TimeoutError():
            return _too_long()
        case raised.ClientError() if code.startswith("Neo.ClientError.Transaction.TransactionTimedOut"):
            return _too_long()
        case raised.ClientError() if code == "Neo.ClientError.Database.DatabaseNotFound":
            return said(StoreUnusable, f"has no database {database!r}.", hint="Name one that it has.")
        case raised.ClientError() if code == "Neo.ClientError.Security.CredentialsExpired":
            return said(StoreUnusable, "wants the first password of this user changed.", hint="Change it there.")
        case raised.Forbidden():
            return said(StoreUnusable, "does not allow this user what Samen needs.", hint="Let it read and write.")
        case raised.ClientError() if code.startswith("Neo.ClientError.Security."):
            return said(StoreUnusable, "does not accept this user and password.", hint="Give the right ones.")
        case raised.ConfigurationError():
            return said(StoreUnusable, "cannot be used.", hint="Look at the address and the certificate.")
        case _ if isinstance(error, _AWAY) or code.endswith(".DatabaseUnavailable"):
            return said(Unavailable, "cannot be reached.", retry_after=_RETRY_AFTER)
        case raised.TransientError():
            return said(Unavailable, "is too busy.", hint="Try again.", retry_after=_RETRY_AFTER)
    return Internal("The store could not carry out a statement; the log says why.")


def retryable(error: Exception) -> bool:
    """Whether a read may be tried again at once: a connection of the pool was dead, or locks were in the way."""
    return isinstance(error, raised.Neo4jError | raised.DriverError) and error.is_retryable()


def _too_long() -> Unavailable:
    return Unavailable("The store took longer than one statement may take.", hint="Ask for less at a time.")


def _address(uri: str) -> str:
    """Where the server is, without what else an address may carry."""
    parts = urlsplit(uri)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
