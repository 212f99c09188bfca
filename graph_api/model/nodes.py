"""The kinds of node, declared once. A row is a node as it stood on one day: one of its versions."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Annotated, TypeVar

from graph_api.model.enums import (
    Aspect,
    Basis,
    Certainty,
    DatePrecision,
    LegalForm,
    OrganisationKind,
    Phase,
    Pillar,
    PilotKind,
    RegionDivision,
    ServiceFunction,
    ServiceKind,
    ServiceScope,
    StandardKind,
)
from graph_api.model.property import Filter, Property

NAME = Property("Name", dutch="naam", filter=Filter.TEXT, sort=True, search=True)

NAME_EN = Property("English name", dutch="Engelse naam", filter=Filter.TEXT, sort=True, search=True)
ROO_ID = Property(
    "Id in the Register van Overheidsorganisaties, which gives each version of an arrangement its own",
    dutch="ROO-id",
    filter=Filter.EQUAL,
    unique=True,
    source="roo",
)


@dataclass(slots=True, kw_only=True)
class Row:
    """What every node has. Intervals are `[from, until)`; None means open.

    `version_*` is the interval of this version, `valid_*` that of the node: the first start and the last end of its
    versions, which follow each other without gaps. `day` is the day the row was read for by an explicit `asOf`.
    """

    key: str
    version_from: date | None = None
    version_until: date | None = None
    source: str
    reference: str | None = None
    valid_from: date | None = field(default=None, compare=False)
    valid_until: date | None = field(default=None, compare=False)
    day: date | None = field(default=None, compare=False)

    name: Annotated[str, NAME]

    def exists_on(self, day: date) -> bool:
        return (self.valid_from or date.min) <= day < (self.valid_until or date.max)


@dataclass(slots=True, kw_only=True)
class Municipality(Row):
    """A municipality (gemeente)."""

    code: Annotated[
        str, Property("CBS code, such as GM0363", dutch="gemeentecode", filter=Filter.EQUAL, sort=True, unique=True)
    ]
    population: Annotated[
        int | None,
        Property(
            "Inhabitants on 1 January of the year of the CBS file",
            dutch="inwoners",
            filter=Filter.RANGE,
            sort=True,
            measure=True,
        ),
    ] = None
    urbanity: Annotated[
        int | None,
        Property(
            "Urbanity from 1 (very strongly urban) to 5 (not urban), CBS",
            dutch="stedelijkheid",
            filter=Filter.RANGE,
            sort=True,
            group=True,
        ),
    ] = None
    address_density: Annotated[
        int | None,
        Property(
            "Surrounding address density: addresses per square kilometre, CBS",
            dutch="omgevingsadressendichtheid",
            filter=Filter.RANGE,
            sort=True,
        ),
    ] = None
    area: Annotated[
        int | None,
        Property("Area in hectares", dutch="oppervlakte", filter=Filter.RANGE, sort=True, measure=True, source="roo"),
    ] = None
    latitude: Annotated[
        float | None, Property("Latitude (WGS 84) of a point within it", dutch="breedtegraad", source="geo")
    ] = None
    longitude: Annotated[
        float | None, Property("Longitude (WGS 84) of a point within it", dutch="lengtegraad", source="geo")
    ] = None
    tooi: Annotated[
        str | None,
        Property(
            "TOOI address of the municipality; derived from the code",
            dutch="TOOI-identificatie",
            filter=Filter.EQUAL,
            unique=True,
            source="samen",
        ),
    ] = None
    oin: Annotated[
        str | None,
        Property(
            "Organisation number in government traffic", dutch="OIN", filter=Filter.EQUAL, unique=True, source="roo"
        ),
    ] = None
    wikidata: Annotated[
        str | None, Property("Wikidata item", dutch="Wikidata-item", filter=Filter.EQUAL, unique=True, source="roo")
    ] = None
    roo_id: Annotated[str | None, ROO_ID] = None
    website: Annotated[str | None, Property("Website", dutch="website", source="roo")] = None
    other_names: Annotated[
        tuple[str, ...],
        Property(
            "Other names in use: the one in the Register van Overheidsorganisaties, and those of our own list",
            dutch="andere namen",
            search=True,
            source="samen",
        ),
    ] = ()


@dataclass(slots=True, kw_only=True)
class Region(Row):
    """A region (regio) of one of the divisions of the country."""

    name: Annotated[str, replace(NAME, group=True)]
    code: Annotated[
        str,
        Property("CBS code, such as PV20", dutch="regiocode", filter=Filter.EQUAL, sort=True, group=True, unique=True),
    ]
    division: Annotated[
        RegionDivision,
        Property("The division it belongs to", dutch="indeling", filter=Filter.EQUAL, sort=True, group=True),
    ]


@dataclass(slots=True, kw_only=True)
class SharedService(Row):
    """A shared service (gedeelde voorziening): a joint arrangement, a cooperative, a tender, a platform."""

    roo_id: Annotated[str | None, ROO_ID] = None
    slug: Annotated[
        str | None,
        Property("Name in the address of its register; not stable", dutch="naam in het webadres", filter=Filter.EQUAL),
    ] = None
    kind: Annotated[
        ServiceKind,
        Property(
            "Kind of service; of an initiative as Samen classifies it",
            dutch="soort",
            filter=Filter.EQUAL,
            sort=True,
            group=True,
        ),
    ]
    scope: Annotated[ServiceScope | None, Property("Reach", dutch="reikwijdte", filter=Filter.EQUAL, group=True)] = None
    purpose: Annotated[str | None, Property("Purpose, in the words of the register", dutch="doel")] = None
    legal_form: Annotated[
        LegalForm | None,
        Property("Legal form under the Wgr", dutch="rechtsvorm", filter=Filter.EQUAL, sort=True, group=True),
    ] = None
    policy_areas: Annotated[
        tuple[str, ...],
        Property("Policy areas of the register", dutch="beleidsterreinen", filter=Filter.LIST, group=True),
    ] = ()
    function: Annotated[
        ServiceFunction | None,
        Property("Main function", dutch="functie", filter=Filter.EQUAL, sort=True, group=True, source="samen"),
    ] = None
    secondary_functions: Annotated[
        tuple[ServiceFunction, ...],
        Property("Secondary functions", dutch="nevenfuncties", filter=Filter.LIST, group=True, source="samen"),
    ] = ()
    aspects: Annotated[
        tuple[Aspect, ...],
        Property("Aspects of digitalisation", dutch="aspecten", filter=Filter.LIST, group=True, source="samen"),
    ] = ()
    pillars: Annotated[
        tuple[Pillar, ...],
        Property("Pillars of the Digitale Agenda", dutch="pijlers", filter=Filter.LIST, group=True, source="samen"),
    ] = ()
    statutory: Annotated[
        bool | None,
        Property("Whether a law demands it", dutch="wettelijk", filter=Filter.EQUAL, group=True, source="samen"),
    ] = None
    division: Annotated[
        RegionDivision | None,
        Property(
            "The division whose regions its members follow",
            dutch="indeling",
            filter=Filter.EQUAL,
            group=True,
            source="samen",
        ),
    ] = None
    basis: Annotated[
        Basis,
        Property("On what participation rests", dutch="grondslag", filter=Filter.EQUAL, group=True, source="samen"),
    ] = Basis.FORMAL
    certainty: Annotated[
        Certainty | None,
        Property("Certainty of the classification", dutch="zekerheid", filter=Filter.EQUAL, group=True, source="samen"),
    ] = None
    reported_participants: Annotated[
        int | None,
        Property("Participants as its source reports them", dutch="gemelde deelnemers", filter=Filter.RANGE, sort=True),
    ] = None
    reported_municipalities: Annotated[
        int | None,
        Property("Municipalities among those", dutch="gemelde gemeenten", filter=Filter.RANGE, sort=True),
    ] = None
    participants_complete: Annotated[
        bool,
        Property(
            "Whether its source names every participant", dutch="deelnemers volledig", filter=Filter.EQUAL, group=True
        ),
    ] = True
    bridged: Annotated[
        bool,
        Property(
            "Whether this version was extended over a gap between two versions of the register",
            dutch="overbrugd",
            filter=Filter.EQUAL,
        ),
    ] = False
    body: Annotated[
        str | None, Property("Name of the body it set up", dutch="samenwerkingsorgaan", filter=Filter.TEXT, search=True)
    ] = None
    website: Annotated[str | None, Property("Website", dutch="website")] = None


@dataclass(slots=True, kw_only=True)
class Pilot(Row):
    """A pilot (pilot): an experiment, project, fieldlab or City Deal in which municipalities try something."""

    summary: Annotated[str | None, Property("What it is about", dutch="samenvatting")] = None
    kind: Annotated[
        PilotKind, Property("Kind of pilot", dutch="soort", filter=Filter.EQUAL, sort=True, group=True, source="samen")
    ]
    theme: Annotated[str | None, Property("Theme", dutch="thema", filter=Filter.TEXT, sort=True, group=True)] = None
    aspects: Annotated[
        tuple[Aspect, ...],
        Property("Aspects of digitalisation", dutch="aspecten", filter=Filter.LIST, group=True, source="samen"),
    ] = ()
    pillars: Annotated[
        tuple[Pillar, ...],
        Property("Pillars of the Digitale Agenda", dutch="pijlers", filter=Filter.LIST, group=True, source="samen"),
    ] = ()
    basis: Annotated[
        Basis,
        Property("On what participation rests", dutch="grondslag", filter=Filter.EQUAL, group=True, source="samen"),
    ] = Basis.FORMAL
    certainty: Annotated[
        Certainty | None,
        Property("Reliability of its source", dutch="betrouwbaarheid", filter=Filter.EQUAL, group=True),
    ] = None
    participants_complete: Annotated[
        bool,
        Property(
            "Whether its source names every participant", dutch="deelnemers volledig", filter=Filter.EQUAL, group=True
        ),
    ] = True
    started_on: Annotated[
        date | None, Property("Start; the first day of the period known", dutch="start", filter=Filter.RANGE, sort=True)
    ] = None
    started_on_precision: Annotated[
        DatePrecision | None, Property("Precision of the start", dutch="precisie van de start")
    ] = None
    ended_on: Annotated[
        date | None, Property("End; the first day of the period known", dutch="einde", filter=Filter.RANGE, sort=True)
    ] = None
    ended_on_precision: Annotated[
        DatePrecision | None, Property("Precision of the end", dutch="precisie van het einde")
    ] = None
    phase: Annotated[
        Phase | None, Property("How far it has come", dutch="fase", filter=Filter.EQUAL, sort=True, group=True)
    ] = None


@dataclass(slots=True, kw_only=True)
class WorkProcess(Row):
    """A work process (werkproces) of municipalities."""

    name_en: Annotated[str, NAME_EN]


@dataclass(slots=True, kw_only=True)
class Trend(Row):
    """A trend (trend) in technology or society to which pilots respond."""

    name_en: Annotated[str, NAME_EN]
    aspects: Annotated[
        tuple[Aspect, ...],
        Property("Aspects of digitalisation", dutch="aspecten", filter=Filter.LIST, group=True, source="samen"),
    ] = ()


@dataclass(slots=True, kw_only=True)
class Ambition(Row):
    """An ambition (ambitie) of the Digitale Agenda 2020."""

    name_en: Annotated[str, NAME_EN]


@dataclass(slots=True, kw_only=True)
class Standard(Row):
    """A standard (standaard): a specification, terms of contract, a law or a way of working."""

    kind: Annotated[
        StandardKind, Property("Kind of standard", dutch="soort", filter=Filter.EQUAL, sort=True, group=True)
    ]
    adopted_by: Annotated[
        str | None, Property("Who decided on it", dutch="vastgesteld door", filter=Filter.TEXT, sort=True, group=True)
    ] = None
    adopted_on: Annotated[
        date | None,
        Property(
            "When it was decided on; the first day of the period known",
            dutch="vastgesteld op",
            filter=Filter.RANGE,
            sort=True,
        ),
    ] = None
    adopted_on_precision: Annotated[
        DatePrecision | None, Property("Precision of that date", dutch="precisie van de datum")
    ] = None


@dataclass(slots=True, kw_only=True)
class Organisation(Row):
    """An organisation (organisatie) that takes part and is no municipality, such as a province or a water authority."""

    kind: Annotated[
        OrganisationKind, Property("Kind of organisation", dutch="soort", filter=Filter.EQUAL, sort=True, group=True)
    ]
    code: Annotated[
        str | None,
        Property("Code in its register", dutch="code", filter=Filter.EQUAL, sort=True, unique=True),
    ] = None
    roo_id: Annotated[str | None, ROO_ID] = None


@dataclass(slots=True, kw_only=True)
class Source(Row):
    """A source (bron) of facts: a publication with its publisher, licence, date and address."""

    publisher: Annotated[str, Property("Publisher", dutch="uitgever", filter=Filter.TEXT, sort=True, group=True)]
    licence: Annotated[str, Property("Licence", dutch="licentie", filter=Filter.TEXT, sort=True, group=True)]
    published_on: Annotated[
        date | None, Property("Date of publication or of the copy", dutch="datum", filter=Filter.RANGE, sort=True)
    ] = None
    address: Annotated[str | None, Property("Address", dutch="adres")] = None
    own_classification: Annotated[
        bool,
        Property(
            "Whether it is a classification by Samen itself",
            dutch="eigen indeling",
            filter=Filter.EQUAL,
            group=True,
        ),
    ] = False


R = TypeVar("R", bound=Row)


def with_life(versions: Iterable[R]) -> tuple[R, ...]:
    """The versions of one node in order, each told the life of the node."""
    ordered = tuple(sorted(versions, key=lambda row: row.version_from or date.min))
    for row in ordered:
        row.valid_from, row.valid_until = ordered[0].version_from, ordered[-1].version_until
    return ordered
