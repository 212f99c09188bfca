"""A few facts by hand, for tests that look at one thing."""

from datetime import date
from typing import Any

from graph_api.model.enums import ParticipationRole, ServiceKind
from graph_api.model.nodes import Municipality, Row, SharedService, with_life
from graph_api.model.relations import ParticipatesIn
from graph_api.store.change import Facts, LinkFact, NodeFact, NodeRef

TODAY = date(2026, 5, 1)
EMPTY = Facts((), ())


def node(*versions: Row) -> NodeFact:
    return NodeFact(with_life(versions))


def municipality(code: str, name: str = "Naam", **values: Any) -> Municipality:
    return Municipality(key=code, code=code, name=name, source="cbs", **values)


def service(key: str, name: str = "Dienst", **values: Any) -> SharedService:
    return SharedService(key=key, name=name, kind=ServiceKind.JOINT_ARRANGEMENT, source="roo", **values)


def participation(code: str, key: str, **values: Any) -> LinkFact:
    link = ParticipatesIn(**{"role": ParticipationRole.PARTICIPANT, "source": "roo", **values})
    return LinkFact(NodeRef("Municipality", code), NodeRef("SharedService", key), link)


def country(municipalities: int, services: int) -> Facts:
    """So many municipalities, each taking part in every service."""
    codes = [f"GM{number:04}" for number in range(municipalities)]
    keys = [f"roo-{number}" for number in range(services)]
    nodes = [node(municipality(code)) for code in codes] + [node(service(key)) for key in keys]
    return Facts(tuple(nodes), tuple(participation(code, key) for code in codes for key in keys))
