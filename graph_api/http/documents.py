"""Which document a request means: the one it sends, a trusted one by its id, or an earlier one by its hash."""

import hashlib
import re
from collections import OrderedDict
from collections.abc import Mapping
from contextlib import suppress
from http import HTTPStatus
from pathlib import Path
from typing import Any

import orjson
from graphql import GraphQLError, OperationDefinitionNode, parse

from graph_api.errors import BadInput, Forbidden, NotFound
from graph_api.http.failures import Refused
from graph_api.http.operations import Parameters

KEPT_CHARACTERS = 4_000_000
"""Of automatically persisted documents, all together; those that were used longest ago go first."""

PLAYGROUND = "/graphiql"

_ID = re.compile(r"sha256:[0-9a-f]{64}")


def load_manifest(path: Path) -> dict[str, str]:
    """The trusted documents by id.

    The file holds `{id: document}`, as graphql-codegen and Relay write it, or `{"operations": [{"id", "body"}]}`, as
    Apollo does; an id is the SHA-256 of its document, in hexadecimals.

    Raises:
        BadInput: it cannot be read, is of another form, or an id is not that of its document.
    """
    try:
        content = orjson.loads(path.read_bytes())
    except OSError as error:
        raise BadInput(f"The manifest of trusted documents cannot be read: {error.strerror}.") from None
    except orjson.JSONDecodeError as error:
        raise BadInput(f"The manifest of trusted documents is no JSON: {error.msg}.") from None
    documents: dict[str, str] = {}
    for given, document in _pairs(content):
        if not isinstance(given, str) or not isinstance(document, str):
            raise BadInput("The manifest of trusted documents is not of a form that is known.")
        document_id = document_id_of(document)
        if given.removeprefix("sha256:") != document_id.removeprefix("sha256:"):
            raise BadInput(f"The manifest of trusted documents has a document whose id is not its SHA-256: {given!r}.")
        documents[document_id] = document
    if not documents:
        raise BadInput("The manifest of trusted documents has no documents.")
    return documents


def _pairs(content: object) -> list[tuple[object, object]]:
    if not isinstance(content, dict):
        return []
    listed = content.get("operations")
    if not isinstance(listed, list):
        return list(content.items())
    return [(item.get("id"), item.get("body")) if isinstance(item, dict) else (None, None) for item in listed]


def document_id_of(document: str) -> str:
    """`sha256:` and the hash of a document, in hexadecimals."""
    return "sha256:" + hashlib.sha256(document.encode()).hexdigest()


def operation_names(documents: Mapping[str, str]) -> set[str]:
    """The names of the operations in documents; one that cannot be read has none, and is refused when it is asked."""
    names = set()
    for document in documents.values():
        with suppress(GraphQLError):
            for node in parse(document, no_location=True).definitions:
                if isinstance(node, OperationDefinitionNode) and node.name:
                    names.add(node.name.value)
    return names


class Documents:
    """What a request can mean by an id or a hash. With `only`, trusted documents are all that is carried out."""

    def __init__(self, trusted: Mapping[str, str] | None = None, *, only: bool = False) -> None:
        self._trusted = trusted or {}
        self._only = only
        self._persisted: OrderedDict[str, str] = OrderedDict()
        self._characters = 0

    def meant(self, asked: Parameters) -> str:
        """The document of a request.

        Raises:
            BadInput: none is meant, or a hash is not that of the document sent with it.
            NotFound: no document has the id.
            Forbidden: only trusted documents are carried out, and it is none.
            Refused: no document has the hash, or none is taken by it; with 200, as Apollo's clients expect it.
        """
        if asked.document_id is not None:
            return self._by_id(asked.document_id)
        persisted = asked.extensions.get("persistedQuery")
        if persisted is not None:
            return self._by_hash(persisted, asked.query)
        if asked.query is None or not asked.query.strip():
            raise BadInput(
                "'query' is missing: it holds the GraphQL document, as text.",
                hint=f"In a browser, {PLAYGROUND} is the place to ask.",
            )
        if self._only and document_id_of(asked.query) not in self._trusted:
            raise Forbidden(
                "Only trusted documents are carried out here.", hint="Ask the operator to add it to the manifest."
            )
        return asked.query

    def _by_id(self, document_id: str) -> str:
        if not _ID.fullmatch(document_id):
            raise BadInput("'documentId' must be sha256: and 64 hexadecimals.")
        if document_id not in self._trusted:
            raise NotFound("No trusted document has this id.", hint="Send the document as 'query', or check the id.")
        return self._trusted[document_id]

    def _by_hash(self, persisted: Any, query: str | None) -> str:
        """As Apollo's clients ask: by the hash alone first, then, when it is not known, with the document too."""
        wanted = persisted.get("sha256Hash") if isinstance(persisted, dict) else None
        if not isinstance(wanted, str) or persisted.get("version") != 1:
            raise BadInput("'persistedQuery' must have 'version' 1 and a 'sha256Hash'.")
        document_id = "sha256:" + wanted.lower()
        if document_id in self._trusted:
            return self._trusted[document_id]
        if self._only:
            raise Refused(HTTPStatus.OK, Forbidden("PersistedQueryNotSupported", hint="Only trusted documents are."))
        if query is None:
            if document_id not in self._persisted:
                # Clients know the answer by these words.
                unknown = NotFound("PersistedQueryNotFound", hint="Send the hash once more, together with the query.")
                raise Refused(HTTPStatus.OK, unknown)
            self._persisted.move_to_end(document_id)
            return self._persisted[document_id]
        if document_id_of(query) != document_id:
            raise BadInput("'sha256Hash' is not the hash of the query.")
        if document_id not in self._persisted:
            self._persisted[document_id] = query
            self._characters += len(query)
            while self._characters > KEPT_CHARACTERS:
                self._characters -= len(self._persisted.popitem(last=False)[1])
        return query
