"""Trusted documents by their id, and documents that a client sent before by their hash."""

import hashlib
from pathlib import Path
from typing import Any

import orjson
import pytest

from graph_api.errors import BadInput, Forbidden, NotFound
from graph_api.http import documents as module
from graph_api.http.documents import Documents, document_id_of, load_manifest
from graph_api.http.failures import Refused
from graph_api.http.operations import Parameters

DOCUMENT = "{ graph { revision } }"
HASH = hashlib.sha256(DOCUMENT.encode()).hexdigest()


def sha256(document: str) -> str:
    return document_id_of(document).removeprefix("sha256:")


def asked(query: str | None = None, document_id: str | None = None, by_hash: str | None = None) -> Parameters:
    extensions: dict[str, Any] = {"persistedQuery": {"version": 1, "sha256Hash": by_hash}} if by_hash else {}
    return Parameters(query, document_id, {}, extensions, None)


@pytest.mark.parametrize(
    "content",
    [
        {HASH: DOCUMENT},
        {f"sha256:{HASH}": DOCUMENT},
        {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id": HASH, "body": DOCUMENT}]},
    ],
)
def test_a_manifest_is_read_as_codegen_relay_and_apollo_write_it(tmp_path: Path, content: object) -> None:
    manifest = tmp_path / "manifest.json"
    manifest.write_bytes(orjson.dumps(content))
    assert load_manifest(manifest) == {f"sha256:{HASH}": DOCUMENT}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"{", "is no JSON"),
        (b"[]", "no documents"),
        (b"{}", "no documents"),
        (b'{"a": 1}', "not of a form that is known"),
        (b'{"operations": [{"id": "a"}]}', "not of a form that is known"),
        (b'{"operations": [1]}', "not of a form that is known"),
        (b'{"abc": "{ a }"}', "not its SHA-256: 'abc'"),
    ],
)
def test_a_manifest_that_cannot_be_trusted_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    manifest = tmp_path / "manifest.json"
    manifest.write_bytes(content)
    with pytest.raises(BadInput, match=said):
        load_manifest(manifest)
    with pytest.raises(BadInput, match="cannot be read"):
        load_manifest(tmp_path / "none.json")


def test_a_document_is_named_by_its_id() -> None:
    documents = Documents({f"sha256:{HASH}": DOCUMENT})
    assert documents.meant(asked(document_id=f"sha256:{HASH}")) == DOCUMENT
    assert documents.meant(asked("{ other }")) == "{ other }"
    with pytest.raises(NotFound):
        documents.meant(asked(document_id="sha256:" + "0" * 64))
    with pytest.raises(BadInput, match="64 hexadecimals"):
        documents.meant(asked(document_id=HASH))


def test_only_trusted_documents_can_be_all_that_is_carried_out() -> None:
    documents = Documents({f"sha256:{HASH}": DOCUMENT}, only=True)
    assert documents.meant(asked(DOCUMENT)) == DOCUMENT
    assert documents.meant(asked(by_hash=HASH)) == DOCUMENT
    with pytest.raises(Forbidden):
        documents.meant(asked("{ other }"))
    with pytest.raises(Refused, match=r"^PersistedQueryNotSupported"):
        documents.meant(asked("{ other }", by_hash=sha256("{ other }")))


def test_a_document_sent_once_is_known_by_its_hash() -> None:
    documents = Documents()
    with pytest.raises(Refused, match=r"^PersistedQueryNotFound"):
        documents.meant(asked(by_hash=HASH))
    assert documents.meant(asked(DOCUMENT, by_hash=HASH)) == DOCUMENT
    assert documents.meant(asked(by_hash=HASH)) == DOCUMENT
    assert documents.meant(asked(by_hash=HASH.upper())) == DOCUMENT
    with pytest.raises(BadInput, match="not the hash of the query"):
        documents.meant(asked("{ other }", by_hash=HASH))


@pytest.mark.parametrize("persisted", [1, {}, {"version": 2, "sha256Hash": HASH}, {"version": 1, "sha256Hash": 1}])
def test_a_persisted_query_of_another_form_is_refused(persisted: object) -> None:
    with pytest.raises(BadInput, match="'version' 1"):
        Documents().meant(Parameters(None, None, {}, {"persistedQuery": persisted}, None))


def test_persisted_documents_take_no_more_memory_than_is_given_to_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEPT_CHARACTERS", 30)
    documents = Documents()
    first, second, third = "{ first }", "{ second }", "{ a longer third }"
    for document in (first, second):
        documents.meant(asked(document, by_hash=sha256(document)))
    assert documents.meant(asked(by_hash=sha256(first))) == first
    documents.meant(asked(third, by_hash=sha256(third)))
    with pytest.raises(Refused):
        documents.meant(asked(by_hash=sha256(second)))
    assert documents.meant(asked(by_hash=sha256(first))) == first
