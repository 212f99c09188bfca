"""What can go wrong between asking for a local Neo4j and having one.

BadInput
└── UnknownRelease      there is no lock of that version
Unavailable
├── JarsUnavailable     a jar is not in the cache and cannot be fetched into it
├── ChecksumMismatch    what was fetched is not what the lock names
└── StartFailed         the server has no folder, ended, did not answer, or refuses the password
"""

from graph_api.errors import BadInput, Unavailable


class UnknownRelease(BadInput):
    """A version of Neo4j that this package has no lock of."""


class JarsUnavailable(Unavailable):
    """A jar is not in the cache, and no repository gave it, or the cache cannot take it."""


class ChecksumMismatch(Unavailable):
    """The bytes fetched for a jar are not those of the lock; nothing of them was kept."""


class StartFailed(Unavailable):
    """The server has no usable folder, ended before it answered, took too long, or was set up with another password."""
