"""How each file begins."""

from pathlib import Path

import orjson
import pytest

from graph_api.http.data.tables import TABLES
from tests.conftest import Golden
from tests.http.data.downloads import FILES, Get

pytestmark = pytest.mark.asyncio(loop_scope="session")

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.generated
@pytest.mark.parametrize("name", FILES)
async def test_a_file_begins_as_it_did(get: Get, golden: Golden, name: str) -> None:
    response = await get(name)
    ending = name.partition(".")[2]
    if ending == "csv":
        text = "".join(response.text.splitlines(keepends=True)[:4]).replace("\r\n", "\n")
    elif ending in ("gexf", "graphml"):
        text = "\n".join(response.text.splitlines()[:60]) + "\n"
    else:
        document = response.json()
        for part in ("data", "features", "@graph"):
            document[part] = document[part][:3] if part in document else None
        for feature in document["features"] or ():
            feature["geometry"]["coordinates"] = "left out"
        kept = {name: value for name, value in document.items() if value is not None}
        text = orjson.dumps(kept, option=orjson.OPT_INDENT_2).decode() + "\n"
    golden(GOLDEN / name, text)


async def test_there_is_no_golden_file_of_what_is_no_more() -> None:
    assert {path.name for path in GOLDEN.iterdir()} == set(FILES)
    assert len(TABLES) == 22
