"""Golden cases: a document, its answer (one for all stores), and the statements that either store was sent for it.

`pytest --accept` rewrites them; the diff is the review.
"""

from pathlib import Path
from typing import Any

import orjson
import pytest

from graph_api.workers import Worker
from schema.execute import Operation, execute
from tests.api.conftest import TODAY, forget_networks
from tests.api.recording import RecordingStore, as_cypher, as_sql
from tests.conftest import Golden

pytestmark = pytest.mark.asyncio(loop_scope="session")

CASES = Path(__file__).parent / "golden"


def cases() -> list[Path]:
    return sorted(CASES.rglob("*.graphql"))


def variables(case: Path) -> dict[str, Any]:
    path = case.with_suffix(".variables.json")
    given: dict[str, Any] = orjson.loads(path.read_bytes()) if path.exists() else {}
    return given


@pytest.mark.generated
@pytest.mark.parametrize("case", cases(), ids=lambda case: str(case.relative_to(CASES).with_suffix("")))
async def test_a_golden_case_has_its_answer_and_its_statements(
    case: Path, store: RecordingStore, process: Worker, golden: Golden
) -> None:
    operation, computed = Operation(case.read_text("utf-8"), variables(case)), process.misses
    # The queries are the same for every store; only a snapshot answers them in an order that never changes.
    recorded = store.name == "SQLite"
    if recorded:
        forget_networks(process)
    outcome = await execute(operation, store, process, today=TODAY)
    if recorded and process.misses > computed:
        # How long each computation took decides what was read side by side. Now that they are kept, nothing does.
        forget_networks(process)
        store.forget()
        outcome = await execute(operation, store, process, today=TODAY)
    answer: dict[str, Any] = {"data": outcome.data} if outcome.executed else {}
    if outcome.errors:
        answer["errors"] = outcome.errors
    golden(case.with_suffix(".json"), orjson.dumps(answer, option=orjson.OPT_INDENT_2).decode() + "\n")
    if recorded and store.asked:
        golden(case.with_suffix(".sql"), as_sql(store.asked))
        golden(case.with_suffix(".cypher"), as_cypher(store.asked))
