"""What the Dutch labels of the sources mean in the model. Which role a label stands for is our own classification."""

from enum import StrEnum
from typing import NamedTuple, TypeVar

from graph_api.model.enums import (
    Aspect,
    Basis,
    Certainty,
    LegalForm,
    ParticipationRole,
    Phase,
    Pillar,
    PilotKind,
    PilotRole,
    RegionDivision,
    ServiceFunction,
    ServiceKind,
    ServiceScope,
    StandardKind,
    SuccessionKind,
)

E = TypeVar("E", bound=StrEnum)


def by_value(enum: type[E]) -> dict[str, E]:
    """The values of an enum that the sources write as the model does."""
    return {member.value: member for member in enum}


ASPECTS = by_value(Aspect)
PILLARS = by_value(Pillar)
BASES = by_value(Basis)
PHASES = by_value(Phase)
LEGAL_FORMS = by_value(LegalForm)
FUNCTIONS = by_value(ServiceFunction)
SERVICE_KINDS = by_value(ServiceKind)
SCOPES = by_value(ServiceScope)
SUCCESSION_KINDS = by_value(SuccessionKind)
PARTICIPATION_ROLES = by_value(ParticipationRole)
PILOT_ROLES = by_value(PilotRole)
CERTAINTIES = {member.dutch: member for member in Certainty}
YES_NO = {"ja": True, "nee": False}

DIVISIONS = {
    "provincie": RegionDivision.PROVINCE,
    "landsdeel": RegionDivision.PART_OF_COUNTRY,
    "veiligheidsregio": RegionDivision.SAFETY_REGION,
    "ggd_regio": RegionDivision.PUBLIC_HEALTH_REGION,
    "jeugdregio": RegionDivision.YOUTH_CARE_REGION,
    "arbeidsmarktregio": RegionDivision.LABOUR_MARKET_REGION,
    "regioplus_arbeidsmarktregio": RegionDivision.LABOUR_MARKET_REGION_PLUS,
    "res_regio": RegionDivision.ENERGY_REGION,
    "subres_regio": RegionDivision.ENERGY_SUBREGION,
    "veilig_thuis_regio": RegionDivision.SAFE_HOME_REGION,
    "doorstroompunt_regio": RegionDivision.TRANSITION_POINT_REGION,
    "zorgkantoorregio": RegionDivision.CARE_OFFICE_REGION,
    "wgr_samenwerkingsgebied": RegionDivision.WGR_AREA,
    "politie_eenheid": RegionDivision.POLICE_UNIT,
    "arrondissement": RegionDivision.JUDICIAL_DISTRICT,
    "ressort": RegionDivision.APPEAL_DISTRICT,
    "kvk_regio": RegionDivision.CHAMBER_OF_COMMERCE_REGION,
    "corop": RegionDivision.COROP,
    "coropplus": RegionDivision.COROP_PLUS,
    "coropsub": RegionDivision.COROP_SUB,
    "nuts1": RegionDivision.NUTS1,
    "nuts2": RegionDivision.NUTS2,
    "nuts3": RegionDivision.NUTS3,
    "rpa_gebied": RegionDivision.RPA_AREA,
    "landbouwgebied": RegionDivision.AGRICULTURAL_AREA,
    "landbouwgebied_groep": RegionDivision.AGRICULTURAL_AREA_GROUP,
    "toeristengebied": RegionDivision.TOURIST_AREA,
    "toeristengebied_groep": RegionDivision.TOURIST_AREA_GROUP,
}
"""Columns of the CBS files."""

SERVICES_OF_KIND = {
    "JOINT_DEVELOPMENT": ServiceKind.JOINT_DEVELOPMENT,
    "SHARED_COMPONENT": ServiceKind.COMPONENT,
    "COLLECTIVE_TENDER": ServiceKind.COLLECTIVE_TENDER,
    "COOPERATIVE": ServiceKind.COOPERATIVE,
    "PLATFORM": ServiceKind.PLATFORM,
}
STANDARD_OF_KIND = {"STANDARD": StandardKind.SPECIFICATION}
PILOTS_OF_KIND = by_value(PilotKind)
INITIATIVE_KINDS: dict[str, ServiceKind | StandardKind | PilotKind] = {
    **SERVICES_OF_KIND,
    **STANDARD_OF_KIND,
    **PILOTS_OF_KIND,
}
"""What an initiative becomes, by its KIND: a shared service, a standard or a pilot."""

STANDARD_KINDS = {"gibit": StandardKind.TERMS}
"""Standards that are no technical specification."""


class Role(NamedTuple):
    """The role that a label stands for in a shared service, and in a pilot."""

    in_service: ParticipationRole
    in_pilot: PilotRole


_HOST = Role(ParticipationRole.HOST, PilotRole.INITIATOR)
_INITIATOR = Role(ParticipationRole.INITIATOR, PilotRole.INITIATOR)
_PARTICIPANT = Role(ParticipationRole.PARTICIPANT, PilotRole.PARTICIPANT)
_CUSTOMER = Role(ParticipationRole.CUSTOMER, PilotRole.PARTICIPANT)
_FOLLOWER = Role(ParticipationRole.CUSTOMER, PilotRole.FOLLOWER)

ROLES: dict[str, Role] = {
    "trekker": _HOST,
    "regievoerder": _INITIATOR,
    "initiatiefnemer": _INITIATOR,
    "initiatiefnemer / stuurgroep": _INITIATOR,
    "initiatiefnemer / pilotgemeente": _INITIATOR,
    "opdrachtgever": _INITIATOR,
    "ontwikkelaar": _INITIATOR,
    "opsteller": _INITIATOR,
    "eerste invoerder": _INITIATOR,
    "deelnemer": _PARTICIPANT,
    "deelnemer (eigen thema)": _PARTICIPANT,
    "deelnemer via Kempengemeenten": _PARTICIPANT,
    "deelnemer via IJsselgemeenten": _PARTICIPANT,
    "via WGR Stedendriehoek": _PARTICIPANT,
    "partner": _PARTICIPANT,
    "partner via BrabantStad": _PARTICIPANT,
    "partner via De Bedrijfsvoeringspartner": _PARTICIPANT,
    "partner via Duo+": _PARTICIPANT,
    "partner via 1Stroom": _PARTICIPANT,
    "partner namens B5": _PARTICIPANT,
    "ondertekenaar": _PARTICIPANT,
    "ondertekenaar namens B5": _PARTICIPANT,
    "lid": _PARTICIPANT,
    "lid gebruikersgroep": _PARTICIPANT,
    "financier": _PARTICIPANT,
    "ontwikkelen en testen": _PARTICIPANT,
    "gebruikersonderzoek": _PARTICIPANT,
    "invoerder": _PARTICIPANT,
    "in pilotapplicatie": _PARTICIPANT,
    "proef": _PARTICIPANT,
    "proef van een jaar": _PARTICIPANT,
    "proef (stopte na een jaar; opnieuw in 2020)": _PARTICIPANT,
    "plaats van de proef": _PARTICIPANT,
    "levert zaaksysteem": _PARTICIPANT,
    "uitgever van gegevens": _PARTICIPANT,
    "publiceert open source": _PARTICIPANT,
    "raadsinformatie ontsloten": _PARTICIPANT,
    "raadsinformatie ontsloten (gemeente opgeheven)": _PARTICIPANT,
    "raadsinformatie ontsloten (bron later vervallen)": _PARTICIPANT,
    "levert eigen stembureaugegevens": _PARTICIPANT,
    "in openbaar dashboard": _PARTICIPANT,
    "thema door leverancier (uit de website afgeleid)": _CUSTOMER,
    "gebruiker": _CUSTOMER,
    "gebruiker (koppeling genoemd)": _CUSTOMER,
    "partner / klankbord": _FOLLOWER,
    "aangekondigde deelnemer": _FOLLOWER,
}
"""The 46 labels of a role in `initiatief_deelnames.csv`."""

PILOT_WORDS = {
    "experiment": PilotKind.EXPERIMENT,
    "city deal": PilotKind.CITY_DEAL,
    "fieldlab": PilotKind.FIELDLAB,
    "innovatiebudget": PilotKind.INNOVATION_PROJECT,
}
"""The kind of a pilot that only the lineage names, by a word in its name; otherwise it is a pilot."""

SERVICE_WORDS = {"aanbesteding": ServiceKind.COLLECTIVE_TENDER}
"""The same for a shared service; otherwise it is a component."""
