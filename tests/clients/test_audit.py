"""GraphQL over HTTP as its own audit judges it, on a running service: every MUST, SHOULD and MAY."""

import json

from tests.clients.conftest import FOLDER, Node


def test_the_audit_of_graphql_over_http_is_all_green(node: Node, service: str) -> None:
    audited = node("audit.js", service, folder=FOLDER)
    assert audited.returncode == 0, audited.stderr
    results = json.loads(audited.stdout)
    assert [result for result in results if result["status"] != "ok"] == []
    assert len(results) == 61
