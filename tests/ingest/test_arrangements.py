"""Joint arrangements and participations: the rules, with the figures that must come out."""

from collections import Counter
from datetime import date

import pytest

from graph_api.model.enums import LegalForm, RegionDivision, ServiceFunction, SuccessionKind
from graph_api.model.nodes import Organisation, SharedService
from graph_api.model.relations import FollowsRegion, ParticipatesIn, SucceededBy
from graph_api.store.change import NodeRef
from tests.ingest.graph import Graph

ARTICLE, MIDDLE, NEWEST = date(2016, 3, 17), date(2020, 1, 1), date(2026, 5, 1)


def arrangements(graph: Graph, day: date) -> list[SharedService]:
    return [service for service in graph.on(SharedService, day) if service.source == "roo"]


def participations(graph: Graph, day: date) -> list[tuple[NodeRef, ParticipatesIn, NodeRef]]:
    return [found for found in graph.links(ParticipatesIn, day) if found[1].source == "roo"]


def members(graph: Graph, service: str, day: date) -> set[str]:
    return {tail.key for tail, _, _ in graph.links(ParticipatesIn, day, head=service) if tail.kind == "Municipality"}


def test_a_chain_of_versions_is_one_service(graph: Graph) -> None:
    chains = [
        fact for fact in graph.facts.nodes if fact.ref.key.startswith("roo-") and fact.ref.kind == "SharedService"
    ]
    assert len(chains) == 549
    # Of the 1,186 versions four start and end on one day and never hold.
    assert sum(len(fact.versions) for fact in chains) == 1186 - 4


@pytest.mark.parametrize(("day", "count"), [(ARTICLE, 272), (MIDDLE, 441), (NEWEST, 451)])
def test_arrangements_in_force(graph: Graph, day: date, count: int) -> None:
    assert len(arrangements(graph, day)) == count


def test_arrangements_in_force_by_legal_form(graph: Graph) -> None:
    assert Counter(service.legal_form for service in arrangements(graph, NEWEST)) == {
        LegalForm.OL: 283,
        LegalForm.RZM: 81,
        LegalForm.BVO: 64,
        LegalForm.GO: 23,
    }


def test_eight_chains_with_a_gap_are_bridged_and_marked(graph: Graph) -> None:
    bridged = {
        row.key for fact in graph.facts.nodes for row in fact.versions if isinstance(row, SharedService) and row.bridged
    }
    assert len(bridged) == 8
    # RID Utrecht would otherwise vanish from 2020 to 2025.
    rid = graph.versions(SharedService, "roo-24966643")
    assert [(row.version_from, row.bridged) for row in rid[:2]] == [(date(2016, 1, 1), True), (date(2025, 2, 9), False)]


@pytest.mark.parametrize(
    ("day", "in_all", "by_municipalities", "municipalities"),
    [(ARTICLE, 1977, 1757, 379), (MIDDLE, 3353, 3005, 355), (NEWEST, 3541, 3187, 342)],
)
def test_participations_in_force(
    graph: Graph, day: date, in_all: int, by_municipalities: int, municipalities: int
) -> None:
    found = participations(graph, day)
    own = [tail.key for tail, _, _ in found if tail.kind == "Municipality"]
    assert (len(found), len(own), len(set(own))) == (in_all, by_municipalities, municipalities)


def test_one_relation_a_pair_and_day(graph: Graph) -> None:
    for day in (ARTICLE, MIDDLE, NEWEST):
        pairs = Counter((tail, head) for tail, _, head in graph.links(ParticipatesIn, day))
        assert max(pairs.values()) == 1


def test_participants_of_type_overig_turn_out_to_be_dissolved_municipalities(graph: Graph) -> None:
    dutch = {
        organisation.name
        for organisation in graph.on(Organisation, NEWEST)
        if organisation.name.startswith("Gemeente ") and organisation.key.startswith("roo-36")
    }
    assert dutch == {"Gemeente Boskoop"}
    # By its name in the register, shortened with "c.a.".
    assert any(graph.links(ParticipatesIn, date(2018, 7, 1), tail="GM0079"))


def test_the_date_of_accession_stays_on_the_relation(graph: Graph) -> None:
    before = [
        link
        for _, link, _ in participations(graph, NEWEST)
        if link.joined_on and link.joined_on < (link.valid_from or date.min)
    ]
    assert len(before) > 1000


def test_boxtel_returned_to_its_ggd(graph: Graph) -> None:
    own = [
        (link.valid_from, link.valid_until)
        for _, link, _ in graph.links(ParticipatesIn, tail="GM0757", head="roo-24961596")
    ]
    assert own == [(date(2017, 7, 1), date(2022, 1, 1)), (date(2024, 8, 23), None)]


def test_ict_arrangements_have_ict_as_main_or_secondary_function(graph: Graph) -> None:
    assert (
        sum(
            service.function is ServiceFunction.ICT or ServiceFunction.ICT in service.secondary_functions
            for service in arrangements(graph, NEWEST)
        )
        == 37
    )


@pytest.mark.parametrize(("year", "count"), [(2018, 4), (2021, 6), (2024, 7)])
def test_ict_nml_grew(graph: Graph, year: int, count: int) -> None:
    assert len(members(graph, "roo-27807637", date(year, 12, 31))) == count


@pytest.mark.parametrize(
    ("division", "following", "of"),
    [(RegionDivision.SAFETY_REGION, 25, 26), (RegionDivision.PUBLIC_HEALTH_REGION, 20, 21)],
)
def test_an_arrangement_follows_a_region_when_its_members_are_exactly_that_regions(
    graph: Graph, division: RegionDivision, following: int, of: int
) -> None:
    tied = {tail.key for tail, _, _ in graph.links(FollowsRegion, NEWEST)}
    own = [service.key for service in arrangements(graph, NEWEST) if service.division is division]
    assert (sum(key in tied for key in own), len(own)) == (following, of)


def test_arrangements_succeed_each_other_in_four_ways(graph: Graph) -> None:
    kinds = Counter(link.kind for tail, link, _ in graph.links(SucceededBy) if tail.kind == "SharedService")
    assert kinds == {
        SuccessionKind.RENAMED: 19,
        SuccessionKind.MERGED: 8,
        SuccessionKind.ABSORBED: 8,
        SuccessionKind.SPLIT_OFF: 6,
    }


def test_policy_areas_are_separate_terms(graph: Graph) -> None:
    areas = {area for service in graph.on(SharedService, NEWEST) for area in service.policy_areas}
    assert "natuur en milieu" in areas
    assert not any(";" in area or "|" in area for area in areas)


def test_each_version_has_the_id_that_the_register_gave_it(graph: Graph) -> None:
    ids = [row.roo_id for row in graph.versions(SharedService, "roo-22938625")]
    assert ids == ["22938625", "28467793", "28467829", "29492016"]
