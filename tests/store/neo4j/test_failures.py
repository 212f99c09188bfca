"""What the driver raises becomes one clear sentence, in which nothing of its own message is left."""

import pytest
from neo4j import exceptions as raised
from neo4j.exceptions import Neo4jError

from graph_api.errors import IncompleteCommit, Internal, SamenError, StoreUnusable, Unavailable
from graph_api.store.neo4j.failures import explained, retryable

LEAK = "a secret of the driver"


def of_server(code: str) -> Exception:
    error: Exception = Neo4jError._hydrate_neo4j(code=code, message=LEAK)
    return error


@pytest.mark.parametrize(
    ("error", "expected", "words"),
    [
        (raised.ServiceUnavailable(LEAK), Unavailable, "cannot be reached"),
        (raised.SessionExpired(LEAK), Unavailable, "cannot be reached"),
        (raised.ConnectionAcquisitionTimeoutError(LEAK), Unavailable, "cannot be reached"),
        (ConnectionRefusedError(LEAK), Unavailable, "cannot be reached"),
        (of_server("Neo.TransientError.Database.DatabaseUnavailable"), Unavailable, "cannot be reached"),
        (of_server("Neo.TransientError.Transaction.DeadlockDetected"), Unavailable, "too busy"),
        (of_server("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration"), Unavailable, "took longer"),
        (TimeoutError(LEAK), Unavailable, "took longer"),
        (raised.IncompleteCommit(LEAK), IncompleteCommit, "while it stored the change"),
        (of_server("Neo.ClientError.Security.Unauthorized"), StoreUnusable, "user and password"),
        (of_server("Neo.ClientError.Security.AuthenticationRateLimit"), StoreUnusable, "user and password"),
        (of_server("Neo.ClientError.Security.CredentialsExpired"), StoreUnusable, "first password"),
        (of_server("Neo.ClientError.Security.Forbidden"), StoreUnusable, "does not allow"),
        (of_server("Neo.ClientError.Database.DatabaseNotFound"), StoreUnusable, "no database 'graph'"),
        (raised.ConfigurationError(LEAK), StoreUnusable, "cannot be used"),
        (of_server("Neo.ClientError.Statement.SyntaxError"), Internal, "the log says why"),
        (raised.ResultError(None, LEAK), Internal, "the log says why"),
    ],
)
def test_an_error_of_the_driver_is_told_in_our_words(error: Exception, expected: type[SamenError], words: str) -> None:
    told = explained(error, "bolt://somebody:password@host:7687", "graph")
    assert type(told) is expected
    assert words in str(told)
    assert LEAK not in str(told)
    assert "host" not in str(told)
    assert "password@" not in told.in_terminal()
    if str(told).startswith("Neo4j"):
        assert told.in_terminal().startswith("Neo4j at bolt://host:7687 ")


def test_only_what_passes_is_tried_again() -> None:
    assert retryable(raised.SessionExpired(LEAK))
    assert retryable(of_server("Neo.TransientError.Transaction.DeadlockDetected"))
    assert not retryable(raised.IncompleteCommit(LEAK))
    assert not retryable(of_server("Neo.ClientError.Security.Unauthorized"))
    assert not retryable(ConnectionRefusedError(LEAK))
