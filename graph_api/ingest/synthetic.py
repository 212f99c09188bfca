"""A synthetic country as facts: made after the shipped dataset, and marked so that nobody takes it for real."""

import math
from collections.abc import Iterator
from datetime import date

import numpy as np

from graph_api.analysis.incidence import incidence
from graph_api.analysis.synthesis import Country, synthesise
from graph_api.ingest.reading import read_facts
from graph_api.model.enums import Basis, ParticipationRole, ServiceKind, ServiceScope
from graph_api.model.nodes import Municipality, SharedService, Source, with_life
from graph_api.model.relations import ParticipatesIn
from graph_api.store.change import Change, LinkFact, NodeFact, NodeRef, PutLink, PutNode
from graph_api.store.protocol import GraphStore

SOURCE = "synthetic"
KILOMETRES_A_DEGREE = 111.2
LATITUDE = 52.2
"""About the middle of the Netherlands: where a degree of longitude is measured."""

BATCH = 20_000
"""Changes a transaction: what is held in memory at once."""


class Model:
    """The real country on a day: who takes part in which services, and where everyone lies (km)."""

    def __init__(self, day: date) -> None:
        facts = read_facts()
        rows: dict[str, Municipality] = {}
        services: dict[str, SharedService] = {}
        for node in facts.nodes:
            for row in node.versions:
                if not _holds(row.version_from, row.version_until, day):
                    continue
                if isinstance(row, Municipality):
                    rows[row.key] = row
                elif isinstance(row, SharedService) and row.basis in {Basis.FORMAL, Basis.USE}:
                    services[row.key] = row
        pairs = [
            (fact.tail.key, fact.head.key)
            for fact in facts.links
            if isinstance(fact.link, ParticipatesIn)
            and fact.tail.key in rows
            and fact.head.key in services
            and _holds(fact.link.valid_from, fact.link.valid_until, day)
        ]
        self.incidence = incidence(pairs, members=rows)
        self.rows = [rows[key] for key in self.incidence.members]
        self.services = [services[key] for key in self.incidence.groups]
        placed = [(row.longitude or 0.0, row.latitude or 0.0) for row in self.rows]
        known = [place for place in placed if place != (0.0, 0.0)]
        middle = tuple(float(value) for value in np.mean(known, axis=0))
        at = np.array([place if place != (0.0, 0.0) else middle for place in placed])
        east = KILOMETRES_A_DEGREE * math.cos(math.radians(LATITUDE))
        self.x = (at[:, 0] - at[:, 0].min()) * east
        self.y = (at[:, 1] - at[:, 1].min()) * KILOMETRES_A_DEGREE


def _holds(start: date | None, end: date | None, day: date) -> bool:
    return (start is None or start <= day) and (end is None or day < end)


async def write_synthetic(store: GraphStore, members: int, seed: int, day: date) -> Country:
    """Fills an empty store with a country of so many municipalities, `BATCH` changes a transaction."""
    model = Model(day)
    country = synthesise(model.incidence, model.x, model.y, members, seed)
    batch: list[Change] = []
    for change in _changes(model, country):
        batch.append(change)
        if len(batch) == BATCH:
            await store.apply(batch, actor="samen synthesise", reason="a synthetic country")
            batch = []
    await store.apply(batch, actor="samen synthesise", reason="a synthetic country")
    return country


def code(number: int) -> str:
    """The code of a synthetic municipality; no code of CBS looks like it."""
    return f"SYN-{number + 1:07}"


def _changes(model: Model, country: Country) -> Iterator[Change]:
    source = Source(
        key=SOURCE,
        source=SOURCE,
        name="Synthetic country made by samen synthesise: no municipality or service of it exists",
        publisher="Samen",
        licence="CC0-1.0",
        own_classification=True,
    )
    yield PutNode(NodeFact(with_life([source])))
    middle_x, middle_y = country.x.mean(), country.y.mean()
    for number, (like, x, y) in enumerate(
        zip(country.like.tolist(), country.x - middle_x, country.y - middle_y, strict=True)
    ):
        real = model.rows[like]
        latitude = float(y) / KILOMETRES_A_DEGREE
        yield PutNode(
            NodeFact(
                with_life(
                    [
                        Municipality(
                            key=code(number),
                            source=SOURCE,
                            name=f"Synthetic {number + 1}",
                            code=code(number),
                            population=real.population,
                            urbanity=real.urbanity,
                            address_density=real.address_density,
                            area=real.area,
                            latitude=round(latitude, 6),
                            longitude=round(float(x) / KILOMETRES_A_DEGREE / math.cos(math.radians(latitude)), 6),
                        )
                    ]
                )
            )
        )
    for number, like in enumerate(country.group_like.tolist()):
        kept = model.services[like]
        yield PutNode(
            NodeFact(
                with_life(
                    [
                        SharedService(
                            key=_service(number),
                            source=SOURCE,
                            name=f"Synthetic service {number + 1}",
                            kind=ServiceKind(kept.kind),
                            scope=ServiceScope(kept.scope) if kept.scope else None,
                            function=kept.function,
                            basis=kept.basis,
                        )
                    ]
                )
            )
        )
    for member, group in zip(country.member_index.tolist(), country.group_index.tolist(), strict=True):
        link = ParticipatesIn(source=SOURCE, role=ParticipationRole.PARTICIPANT)
        yield PutLink(LinkFact(NodeRef("Municipality", code(member)), NodeRef("SharedService", _service(group)), link))


def _service(number: int) -> str:
    return f"synthetic-{number + 1:07}"
