"""Joint arrangements of the Register van Overheidsorganisaties: chains of versions, and who takes part in them.

What an arrangement is for (its function) is our own classification; the register only has policy areas.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from graph_api.errors import Problem
from graph_api.ingest import files, municipalities, register
from graph_api.ingest.folder import SourceFolder
from graph_api.ingest.following import followed
from graph_api.ingest.intervals import Interval, Version, settled, since
from graph_api.ingest.labels import (
    ASPECTS,
    CERTAINTIES,
    DIVISIONS,
    FUNCTIONS,
    LEGAL_FORMS,
    SUCCESSION_KINDS,
    YES_NO,
)
from graph_api.ingest.municipalities import Municipalities
from graph_api.ingest.problems import Problems
from graph_api.ingest.register import Registered
from graph_api.ingest.succession import Lives, Stay, stays
from graph_api.ingest.table import Cells, Keys, rows
from graph_api.model.enums import (
    Aspect,
    Certainty,
    DatePrecision,
    LegalForm,
    OrganisationKind,
    ParticipationRole,
    RegionDivision,
    ServiceFunction,
    ServiceKind,
    SuccessionKind,
)
from graph_api.model.nodes import Organisation, SharedService, with_life
from graph_api.model.relations import FollowsRegion, ParticipatesIn, SucceededBy
from graph_api.store.change import LinkFact, NodeFact, NodeRef

TYPES = {
    "gemeente": None,
    "provincie": OrganisationKind.PROVINCE,
    "waterschap": OrganisationKind.WATER_AUTHORITY,
    "ministerie": OrganisationKind.MINISTRY,
    "so": OrganisationKind.JOINT_BODY,
    "overig": OrganisationKind.OTHER,
}
"""Types of participant; None is a municipality."""

# The register separates policy areas by a bar, and a narrow area from the broad one it is part of by a semicolon.
_AREA_SEPARATOR = re.compile(r"\s*[|;]\s*")


@dataclass(frozen=True, slots=True)
class ArrangementVersion:
    """A row: one version of an arrangement."""

    id: str
    chain: str
    interval: Interval
    slug: str | None
    name: str
    legal_form: LegalForm
    policy_areas: tuple[str, ...]
    purpose: str | None
    body: str | None
    website: str | None
    reference: str | None


@dataclass(frozen=True, slots=True)
class Party:
    """A participant that is no municipality."""

    key: str
    kind: OrganisationKind
    name: str
    code: str | None
    roo_id: str


@dataclass(frozen=True, slots=True)
class Classification:
    """What a chain is for, by our own reading."""

    function: ServiceFunction
    secondary: tuple[ServiceFunction, ...]
    aspects: tuple[Aspect, ...]
    statutory: bool
    division: RegionDivision | None
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class Takeover:
    old: str
    new: str
    on: date | None
    kind: SuccessionKind
    certainty: Certainty
    reference: str | None


@dataclass(frozen=True)
class Arrangements:
    """`chains` by id; `named` has the participants by version (a code or a key of `parties`) with their accession."""

    chains: Mapping[str, Sequence[ArrangementVersion]]
    named: Mapping[str, Mapping[str, date]]
    parties: Mapping[str, Party]
    classified: Mapping[str, Classification]
    takeovers: Sequence[Takeover]


def read(folder: SourceFolder, among: Municipalities, registered: Registered, problems: Problems) -> Arrangements:
    """The register with what we say of it: functions, and which chains are one service."""
    websites = {row.text("roo_id"): row.maybe("website") for row in rows(folder, files.BODIES, problems)}
    chains: dict[str, list[ArrangementVersion]] = defaultdict(list)
    expected: dict[str, int] = {}
    for row in rows(folder, files.ARRANGEMENTS, problems):
        version = _version(row, websites)
        chains[version.chain].append(version)
        expected[version.id] = row.maybe_integer("aantal_deelnemers") or 0
    named: dict[str, dict[str, date]] = {version: {} for version in expected}
    parties: dict[str, Party] = {}
    a_version = Keys(named, f"a roo_id of {files.ARRANGEMENTS.name}", (files.ARRANGEMENTS.name,))
    for row in rows(folder, files.PARTICIPATIONS, problems):
        version_id = row.known("gr_roo_id", a_version)
        participant = _participant(row, among, registered, parties)
        named.setdefault(version_id, {})[participant] = row.day("toetredings_datum")
    if problems.none_in(files.ARRANGEMENTS.name, files.PARTICIPATIONS.name):
        for version_id, count in expected.items():
            if count != len(named[version_id]):
                there = f"{len(named[version_id])} rows of {version_id}"
                wanted = f"{count}, as aantal_deelnemers of {files.ARRANGEMENTS.name} says"
                problems.add(Problem(files.PARTICIPATIONS.name, None, "gr_roo_id", there, wanted))
    a_chain = Keys(chains, f"a lijn_id of {files.ARRANGEMENTS.name}", (files.ARRANGEMENTS.name,))
    functions = {row.key("id") for row in rows(folder, files.FUNCTION_LIST, problems)} & FUNCTIONS.keys()
    listed = {name: FUNCTIONS[name] for name in functions}
    known_functions = listed if listed and problems.lacks_none(files.FUNCTION_LIST.name) else FUNCTIONS
    classified = {
        row.known("lijn_id", a_chain): Classification(
            row.choice("functie", known_functions),
            row.choices("nevenfuncties", known_functions),
            row.choices("aspecten", ASPECTS),
            row.choice("wettelijk", YES_NO),
            row.maybe_choice("indeling", DIVISIONS),
            row.choice("zekerheid", CERTAINTIES),
        )
        for row in rows(folder, files.FUNCTIONS, problems)
    }
    takeovers = [
        Takeover(
            row.known("oude_lijn_id", a_chain),
            row.known("nieuwe_lijn_id", a_chain),
            row.maybe_day("datum"),
            row.choice("soort", SUCCESSION_KINDS),
            row.choice("zekerheid", CERTAINTIES),
            row.maybe("toelichting"),
        )
        for row in rows(folder, files.SUCCESSORS, problems)
    ]
    return Arrangements(chains, named, parties, classified, takeovers)


def _version(row: Cells, websites: Mapping[str, str | None]) -> ArrangementVersion:
    interval = since(row.day("valid_from"), row.maybe_day("valid_until"))
    if interval.end < interval.start:
        row.wrong("valid_until", "a day that is not before valid_from")
    return ArrangementVersion(
        id=row.key("roo_id"),
        chain=row.key("lijn_id"),
        interval=interval,
        slug=row.maybe("slug"),
        name=row.text("naam"),
        legal_form=row.choice("vorm_afk", LEGAL_FORMS),
        policy_areas=tuple(
            sorted({area for area in _AREA_SEPARATOR.split(row.maybe("beleidsterreinen") or "") if area})
        ),
        purpose=row.maybe("doel"),
        body=row.maybe("samenwerkingsorgaan"),
        website=websites.get(row.maybe("samenwerkingsorgaan_roo_id") or ""),
        reference=row.maybe("bron_url"),
    )


def _participant(row: Cells, among: Municipalities, registered: Registered, parties: dict[str, Party]) -> str:
    """A municipality by its code, else its id in the register, else its name; anything else is an organisation."""
    kind = row.choice("deelnemer_type", TYPES)
    if row.maybe("deelnemer_type") not in TYPES:  # then nothing is known of what its code should be
        return row.key("deelnemer_roo_id")
    if kind is None:
        return row.known("deelnemer_code", among.codes)
    code, id_, name = row.maybe("deelnemer_code"), row.key("deelnemer_roo_id"), row.text("deelnemer_naam")
    if code is None and (found := registered.code_of.get(id_) or register.dissolved(name, among)):
        return found
    party = Party(code or f"roo-{id_}", kind, name, code, id_)
    parties[party.key] = party
    return party.key


@dataclass(frozen=True)
class Settled:
    """A chain laid out in time: its versions, and who takes part when."""

    id: str
    rows: Sequence[ArrangementVersion]
    versions: Sequence[Version]
    stays: Mapping[str, Sequence[Stay]]


def settle(arrangements: Arrangements, lives: Lives) -> list[Settled]:
    """Chains of which no version ever held are left out."""
    found = []
    for chain, own in arrangements.chains.items():
        versions = settled([row.interval for row in own])
        named = [(version.interval, arrangements.named[own[version.place].id]) for version in versions]
        if versions:
            found.append(Settled(chain, own, versions, stays(named, lives)))
    return found


def ref(chain: str) -> NodeRef:
    """The service that a chain of versions is."""
    return NodeRef("SharedService", f"roo-{chain}")


def nodes(chains: Sequence[Settled], arrangements: Arrangements) -> Iterator[NodeFact]:
    """The services, and the participants that are no municipality."""
    for chain in chains:
        classified = arrangements.classified.get(chain.id)
        versions = []
        for version in chain.versions:
            row = chain.rows[version.place]
            service = SharedService(
                key=ref(chain.id).key,
                version_from=version.interval.valid_from,
                version_until=version.interval.valid_until,
                source="roo",
                reference=row.reference,
                name=row.name,
                roo_id=row.id,
                slug=row.slug,
                kind=ServiceKind.JOINT_ARRANGEMENT,
                purpose=row.purpose,
                legal_form=row.legal_form,
                policy_areas=row.policy_areas,
                bridged=version.bridged,
                body=row.body,
                website=row.website,
            )
            if classified:
                service.function = classified.function
                service.secondary_functions = classified.secondary
                service.aspects = classified.aspects
                service.statutory = classified.statutory
                service.division = classified.division
                service.certainty = classified.certainty
            versions.append(service)
        yield NodeFact(with_life(versions))
    for party in arrangements.parties.values():
        organisation = Organisation(
            key=party.key, source="roo", name=party.name, kind=party.kind, code=party.code, roo_id=party.roo_id
        )
        yield NodeFact((organisation,))


def links(chains: Sequence[Settled], arrangements: Arrangements) -> Iterator[LinkFact]:
    """Participations, and which arrangement came after which."""
    for chain in chains:
        reference = chain.rows[chain.versions[-1].place].reference
        for participant, own in chain.stays.items():
            tail = (
                NodeRef("Organisation", participant)
                if participant in arrangements.parties
                else municipalities.ref(participant)
            )
            for stay in own:
                yield LinkFact(
                    tail,
                    ref(chain.id),
                    ParticipatesIn(
                        valid_from=stay.interval.valid_from,
                        valid_until=stay.interval.valid_until,
                        source="roo",
                        reference=reference,
                        role=ParticipationRole.PARTICIPANT,
                        joined_on=stay.joined,
                        joined_on_precision=DatePrecision.DAY if stay.joined else None,
                    ),
                )
    for takeover in arrangements.takeovers:
        yield LinkFact(
            ref(takeover.old),
            ref(takeover.new),
            SucceededBy(
                source="samen",
                reference=takeover.reference,
                happened_on=takeover.on,
                primary=takeover.kind is not SuccessionKind.SPLIT_OFF,
                kind=takeover.kind,
                certainty=takeover.certainty,
            ),
        )


def followings(
    chains: Sequence[Settled],
    arrangements: Arrangements,
    lying: Mapping[RegionDivision, Mapping[str, Mapping[str, Sequence[Interval]]]],
) -> Iterator[tuple[NodeRef, RegionDivision, str, Interval]]:
    """Which arrangement has exactly the municipalities of which region of its own division, and when.

    `lying` has, by division and region, the municipalities that lie in it with their intervals.
    """
    for chain in chains:
        classified = arrangements.classified.get(chain.id)
        if classified is None or classified.division is None:
            continue
        members = {
            participant: [stay.interval for stay in own]
            for participant, own in chain.stays.items()
            if participant not in arrangements.parties
        }
        for region, interval in followed(members, lying.get(classified.division, {})):
            yield ref(chain.id), classified.division, region, interval


def following_link(service: NodeRef, region: NodeRef, interval: Interval) -> LinkFact:
    """The link that `followings` finds."""
    return LinkFact(
        service, region, FollowsRegion(valid_from=interval.valid_from, valid_until=interval.valid_until, source="samen")
    )
