"""Initiatives and agenda: what each row becomes, who takes part when, what came of it."""

from collections import Counter
from datetime import date

import pytest

from graph_api.ingest import files, labels
from graph_api.ingest.folder import SourceFolder
from graph_api.ingest.panel import DAYS, took_part
from graph_api.ingest.problems import Problems
from graph_api.ingest.table import rows
from graph_api.model.enums import (
    Basis,
    DatePrecision,
    ParticipationRole,
    Phase,
    PilotKind,
    PilotRole,
    ServiceKind,
    ServiceScope,
    StandardKind,
)
from graph_api.model.nodes import Municipality, Pilot, SharedService, Standard, Trend, WorkProcess
from graph_api.model.relations import (
    Addresses,
    Adopted,
    FollowUp,
    ParticipatesIn,
    PartOf,
    RespondsTo,
    ResultedIn,
    Serves,
    TakesPartIn,
)
from tests.ingest.graph import Graph

NEWEST = date(2026, 5, 1)


def cells(file: files.SourceFile, column: str) -> list[str]:
    problems = Problems()
    found = [row.maybe(column) or "" for row in rows(SourceFolder(), file, problems)]
    assert not problems.found
    return found


def test_kind_decides_what_an_initiative_becomes() -> None:
    kinds = [
        value
        for kind, value in zip(
            cells(files.CHARACTERISTICS, "kenmerk"), cells(files.CHARACTERISTICS, "waarde"), strict=True
        )
        if kind == "KIND"
    ]
    becomes = Counter(type(labels.INITIATIVE_KINDS[kind]) for kind in kinds)
    assert becomes == {ServiceKind: 23, StandardKind: 3, PilotKind: 124}


def test_every_role_label_has_a_meaning() -> None:
    assert set(cells(files.INITIATIVE_PARTICIPATIONS, "rol")) == set(labels.ROLES)
    assert len(labels.ROLES) == 46


def test_rows_that_are_one_thing_become_one_node(graph: Graph) -> None:
    services = {row.key: row for row in graph.on(SharedService, NEWEST)}
    assert not services.keys() & {"dimpact-leden-2018", "dimpact-oprichters", "gt-telecom", "open-zaak-gebruik"}
    open_zaak = services["open-zaak-initiatief"]
    assert (open_zaak.name, open_zaak.kind, open_zaak.participants_complete) == (
        "Open Zaak",
        ServiceKind.COMPONENT,
        False,
    )
    assert sum(row.name == "Coöperatie Dimpact" for row in services.values()) == 1
    # Of 23 rows four are the same as another; six of the agenda and ten that only the lineage names come with them.
    assert sum(row.source != "roo" for row in services.values()) == 23 - 4 + 6 + 10


def test_pilots(graph: Graph) -> None:
    pilots = {fact.ref.key for fact in graph.facts.nodes if fact.ref.kind == "Pilot"}
    only_in_lineage = pilots - set(cells(files.INITIATIVES, "id")) - {"digitale-aangifte-overlijden"}
    assert (len(pilots), len(only_in_lineage)) == (124 + 1 + 7, 7)


def test_gt_mobiel_1_reports_more_than_it_names(graph: Graph) -> None:
    (gt,) = graph.versions(SharedService, "gt-mobiel-1")
    assert (gt.reported_participants, gt.reported_municipalities, gt.participants_complete) == (283, 241, False)
    named = [link.role for _, link, _ in graph.links(ParticipatesIn, NEWEST, head="gt-mobiel-1")]
    assert named == [ParticipationRole.INITIATOR] * 6


@pytest.mark.parametrize("day", [date(2015, 1, 1), date(2016, 3, 17), date(2020, 1, 1), date(2022, 3, 24), NEWEST])
def test_every_municipality_takes_part_in_the_ibd_on_every_day(graph: Graph, day: date) -> None:
    members = {tail.key for tail, _, _ in graph.links(ParticipatesIn, day, head="ibd")}
    assert members == {row.key for row in graph.on(Municipality, day)}


def test_the_digital_declaration_of_death_from_a_pilot_in_2011_to_the_law_of_2015(graph: Graph) -> None:
    key = "digitale-aangifte-overlijden"
    ((initiator, part, _),) = graph.links(TakesPartIn, NEWEST, head=key)
    assert (initiator.key, part.role, part.joined_on) == ("GM0796", PilotRole.INITIATOR, date(2011, 2, 1))
    phases = [(row.version_from, row.phase) for row in graph.versions(Pilot, key)]
    assert phases == [
        (date(2011, 2, 1), Phase.PILOT),
        (date(2012, 12, 31), Phase.PROVEN),
        (date(2014, 2, 7), Phase.NATIONAL),
    ]
    results = {head: link.happened_on for _, link, head in graph.links(ResultedIn, tail=key)}
    laws = [
        results[head]
        for head in results
        if head.kind == "Standard" and graph.versions(Standard, head.key)[0].kind is StandardKind.LAW
    ]
    assert laws == [date(2015, 7, 1)]
    assert "digitale-geboorteaangifte" in {head.key for head in results}
    assert [head.key for _, _, head in graph.links(Addresses, NEWEST, tail=key)] == ["death-declaration"]


def test_a_target_of_the_lineage_becomes_a_node_of_the_kind_it_has_there(graph: Graph) -> None:
    assert len(list(graph.links(ResultedIn))) == 48
    (facility,) = graph.versions(SharedService, "algoritmeregister-algoritmes-overheid-nl")
    assert (facility.kind, facility.scope) == (ServiceKind.NATIONAL_SERVICE, ServiceScope.NATIONAL)
    (local,) = graph.versions(SharedService, "stadjerspas-groningen")
    assert local.scope is ServiceScope.LOCAL
    (release,) = graph.versions(Standard, "rijbewijs-thuisbezorgen-toegestaan-voor-alle-gemeenten")
    assert (release.kind, release.adopted_on) == (StandardKind.PRACTICE, date(2015, 7, 1))
    (terms,) = graph.versions(Standard, "gibit-2023-nieuwe-versie")
    assert terms.kind is StandardKind.TERMS


def test_dates_of_reduced_precision_keep_it(graph: Graph) -> None:
    before, after = graph.versions(Pilot, "cd-voedsel")
    assert (before.started_on, before.started_on_precision) == (date(2017, 1, 1), DatePrecision.YEAR)
    assert (before.ended_on, before.ended_on_precision) == (date(2020, 1, 1), DatePrecision.YEAR)
    # An end lasts through its period.
    assert (before.phase, after.version_from, after.phase) == (None, date(2021, 1, 1), Phase.ENDED)


def test_having_ended_is_a_phase_and_not_an_absence(graph: Graph) -> None:
    blockchain = {tail.key for tail, _, _ in graph.links(RespondsTo, NEWEST, head="blockchain")}
    assert len(blockchain) == 6
    (bling,) = (row for row in graph.on(Pilot, NEWEST) if row.key == "bling")
    assert bling.phase is Phase.ENDED
    assert any(graph.links(TakesPartIn, NEWEST, head="bling"))


def test_what_was_agreed_on_passes_to_a_successor_and_use_does_not(graph: Graph) -> None:
    # Eemsdelta came of Appingedam, Delfzijl and Loppersum, each with a district without gas.
    assert any(graph.links(TakesPartIn, NEWEST, tail="GM1979", head="paw-ronde1"))
    assert not any(graph.links(TakesPartIn, date(2020, 12, 31), tail="GM1979", head="paw-ronde1"))
    # Land van Cuijk is not in the list on which its predecessors stood.
    assert any(graph.links(ParticipatesIn, date(2021, 12, 31), tail="GM0756", head="open-raadsinformatie"))
    assert not any(graph.links(ParticipatesIn, NEWEST, tail="GM1982", head="open-raadsinformatie"))


def test_the_strongest_role_of_a_day_is_kept_with_the_source_that_states_it(graph: Graph) -> None:
    ((_, link, _),) = graph.links(ParticipatesIn, NEWEST, tail="GM0153", head="dimpact")
    assert (link.role, link.source) == (ParticipationRole.INITIATOR, "agenda")
    amsterdam = [
        link.role for _, link, _ in graph.links(ParticipatesIn, NEWEST, tail="GM0363", head="open-zaak-initiatief")
    ]
    assert amsterdam == [ParticipationRole.INITIATOR]


def test_publication_lists_are_marked_as_such(graph: Graph) -> None:
    marked = {row.key for row in graph.on(SharedService, NEWEST) if row.basis is Basis.PUBLICATION}
    assert marked == {"open-raadsinformatie", "waarismijnstemlokaal", "dashboard-deelmobiliteit", "don-oss-register"}


@pytest.mark.parametrize(
    ("day", "count"),
    [(date(2019, 3, 20), 219), (date(2019, 5, 23), 271), (date(2021, 3, 17), 219), (date(2024, 6, 6), 317)],
)
def test_the_panel_counts_those_who_took_part_in_an_election(graph: Graph, day: date, count: int) -> None:
    assert len(list(graph.links(ParticipatesIn, day, head="waarismijnstemlokaal"))) == count


def test_municipalities_stop_with_the_panel_and_start_again(graph: Graph) -> None:
    stays = Counter(tail.key for tail, _, _ in graph.links(ParticipatesIn, head="waarismijnstemlokaal"))
    assert (len(stays), sum(count > 1 for count in stays.values())) == (355, 141)
    gaps_of_one = {
        row
        for row in rows(SourceFolder(), files.PANEL, Problems())
        if "ja nee ja" in " ".join(filter(None, (row.maybe(election) for election in files.ELECTIONS)))
    }
    assert len(gaps_of_one) == 108


def test_where_there_was_no_vote_the_panel_carries_on() -> None:
    first, second, third = DAYS[:3]
    assert [tuple(stay) for stay in took_part({first: True, second: None, third: False})] == [(first, third)]
    assert [tuple(stay) for stay in took_part({first: None, second: True})] == [(second, date.max)]
    assert took_part({first: None, second: False}) == []


def test_what_initiatives_are_about(graph: Graph) -> None:
    def heads(relation: type[Addresses | RespondsTo | Serves]) -> set[str]:
        return {head.key for _, _, head in graph.links(relation)}

    trends = {row.key for row in graph.on(Trend, NEWEST)}
    processes = {row.key for row in graph.on(WorkProcess, NEWEST)}
    assert (len(trends), trends - heads(RespondsTo)) == (23, {"social-media"})
    assert (len(processes), processes - heads(Addresses)) == (40, set())
    assert len(heads(Serves)) == 3


def test_adoptions_of_standards(graph: Graph) -> None:
    adopted = Counter(head.key for _, _, head in graph.links(Adopted))
    assert adopted == {"gibit": 2, "nl-design-system": 19, "zgw-apis": 8, "ggm": 1}
    # Three adoptions precede the decision that made it a standard to apply or explain.
    assert (
        sum(
            link.adopted_on is not None and link.adopted_on < date(2021, 4, 1)
            for _, link, _ in graph.links(Adopted, head="zgw-apis")
        )
        == 3
    )


def test_no_initiative_is_part_of_itself_or_follows_itself(graph: Graph) -> None:
    # Twelve and fourteen rows, two of which say that a standard's own initiative is part of it.
    assert len(list(graph.links(PartOf))) == 12 - 2
    assert len(list(graph.links(FollowUp))) == 14
    later = {(tail.key, head.key) for tail, _, head in graph.links(FollowUp)}
    assert ("id-bellen", "ibdo-2020-id-contact") in later
