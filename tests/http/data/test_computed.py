"""What is computed of each municipality, as a file."""

import httpx
import pytest

from graph_api.http.data.computed import COMPUTED
from graph_api.http.data.csv_file import plain_cell
from tests.http.data.downloads import Get, rows

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_every_municipality_of_the_day_has_a_position_with_its_cluster(get: Get) -> None:
    found = {row["code"]: row for row in rows(await get("positions.csv"))}
    assert len(found) == 342
    assert found["GM0344"]["name"] == "Utrecht"
    assert (found["GM0344"]["participationRank"], found["GM0344"]["degree"]) == ("1", "58")
    assert found["GM0344"]["clusterName"].startswith("Utrecht")
    assert 0 < float(found["GM0344"]["clusterCertainty"]) <= 1
    assert len(rows(await get("positions.csv?asOf=2016-03-17"))) == 390


async def test_every_municipality_has_its_congruence_with_a_share_a_division(get: Get) -> None:
    found = {row["code"]: row for row in rows(await get("congruence.csv"))}
    assert len(found) == 342
    ommen = found["GM0175"]
    assert (ommen["partnerships"], ommen["circles"], ommen["robustPartners"]) == ("10", "8", "5")
    assert float(ommen["sameRegion_SAFETY_REGION"]) == pytest.approx(10 / 62)


async def test_the_best_opportunities_of_every_municipality_come_with_their_reasons(get: Get) -> None:
    found = rows(await get("opportunities.csv"))
    assert max(int(row["rank"]) for row in found) == 10
    assert len({row["code"] for row in found}) == 342
    first = {row["code"]: row for row in found if row["rank"] == "1"}
    assert first["GM0484"]["serviceName"] == "Gemeenschappelijke Regeling Belastingsamenwerking Gouwe-Rijnland"
    assert "2 van uw 4 naaste partners doen mee" in first["GM0484"]["reasons"]
    assert not {row["function"] for row in found} & {"SAFETY", "PUBLIC_HEALTH", "ENVIRONMENT_PERMITS"}


async def test_gaps_are_questions_about_a_region_that_takes_part(get: Get) -> None:
    found = rows(await get("gaps.csv"))
    (own,) = [row for row in found if row["code"] == "GM0737"]
    assert own["serviceName"].startswith("Gemeenschappelijke regeling hûs en hiem")
    assert own["regionName"] == "Fryslân"
    assert float(own["coverage"]) >= 0.7
    assert float(own["precision"]) >= 0.7
    assert own["question"].endswith("is dat een keuze, of is de registratie onvolledig?")


async def test_excel_gets_its_own_dialect_and_what_cannot_be_is_told(get: Get, client: httpx.AsyncClient) -> None:
    excel = await get("congruence.csv?dialect=excel-nl")
    assert excel.text.startswith("\ufeffcode;name;partnerships")
    for address in ("positions.jsonld", "positions.csv?columns=height", "positions.csv?dialect=ods"):
        assert (await client.get(f"/data/{address}")).status_code >= 400


async def test_columns_and_one_municipality_can_be_chosen(get: Get) -> None:
    chosen = rows(await get("gaps.csv?columns=code,coverage&code=GM0718"))
    assert chosen == [{"code": "GM0718", "coverage": "0.9"}, {"code": "GM0718", "coverage": "0.7"}]


@pytest.mark.parametrize("name", COMPUTED)
async def test_json_says_the_same_with_the_sources_and_the_metadata_tell_every_column(get: Get, name: str) -> None:
    found = (await get(f"{name}.json")).json()
    plain = rows(await get(f"{name}.csv"))
    assert [[plain_cell(value) for value in row.values()] for row in found["data"]] == [
        list(row.values()) for row in plain
    ]
    assert {source["key"] for source in found["meta"]["sources"]} >= {"cbs-2026", "roo"}
    described = (await get(f"{name}.csv-metadata.json")).json()["tableSchema"]["columns"]
    assert [column["name"] for column in described] == list(plain[0])
    assert all(column["dc:description"] and column["titles"]["nl"] for column in described)


async def test_municipalities_have_their_measures_as_columns_when_these_are_asked_for(get: Get) -> None:
    asked = "municipalities.csv?columns=name,ties,participation,cluster,lastingCluster,clusterCertainty&code=GM0344"
    (utrecht,) = rows(await get(asked))
    positions = {row["code"]: row for row in rows(await get("positions.csv"))}["GM0344"]
    assert utrecht == {
        "name": "Utrecht",
        "ties": positions["degree"],
        **{name: positions[name] for name in ("participation", "cluster", "lastingCluster", "clusterCertainty")},
    }
    assert "cluster" not in rows(await get("municipalities.csv?code=GM0344"))[0]
