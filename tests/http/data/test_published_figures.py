"""The files hold what was published of the graph."""

import pytest

from tests.http.data.downloads import Get, rows

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize(
    ("address", "number"),
    [
        ("municipalities.csv", 342),
        ("municipalities.csv?asOf=2016-03-17", 390),
        ("services.csv?kind=JOINT_ARRANGEMENT", 451),
        ("services.csv?kind=JOINT_ARRANGEMENT&legalForm=OL", 283),
        ("participations.csv?serviceKind=JOINT_ARRANGEMENT", 3541),
        ("participations.csv?serviceKind=JOINT_ARRANGEMENT&participantKind=Municipality", 3187),
        ("participations.csv?serviceKind=JOINT_ARRANGEMENT&participantKind=Municipality&asOf=2016-03-17", 1757),
        ("regionMemberships.csv", 342 * 22),
        ("regionMemberships.csv?regionDivision=PROVINCE", 342),
        ("regions.csv?division=PROVINCE", 12),
        ("followedRegions.csv?regionDivision=SAFETY_REGION&serviceFunction=SAFETY", 25),
        ("successions.csv?predecessorKind=Municipality", 78),
        ("successions.csv?predecessorKind=SharedService", 41),
        ("results.csv", 48),
        ("workProcesses.csv", 40),
        ("trends.csv", 23),
        ("sources.csv", 9),
    ],
)
async def test_a_file_has_as_many_rows_as_was_published(get: Get, address: str, number: int) -> None:
    assert len(rows(await get(address))) == number
