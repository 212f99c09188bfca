"""The closed lists of values. Each value has its Dutch label and an English description."""

from enum import StrEnum
from typing import Self


class Labelled(StrEnum):
    """An enum whose members carry `dutch` (the term users know) and `description` (English)."""

    dutch: str
    description: str

    def __new__(cls, value: str, dutch: str = "", description: str = "") -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.dutch = dutch
        member.description = description
        return member


class Aspect(Labelled):
    """What of digitalisation something is about (aspect); not exclusive."""

    INFRASTRUCTURE = "INFRASTRUCTURE", "infrastructuur", "Infrastructure: networks, hosting, base registers"
    WORK_PROCESS = "WORK_PROCESS", "werkproces", "A work process that is digitalised or standardised"
    DISRUPTIVE_INNOVATION = (
        "DISRUPTIVE_INNOVATION",
        "disruptieve innovatie",
        "An innovation that changes the task itself",
    )


class Pillar(Labelled):
    """The three ways of the Digitale Agenda in which municipalities act together (pijlers)."""

    COLLECTIVISE = "COLLECTIVISE", "collectiviseren", "Own or buy infrastructure together"
    STANDARDISE = "STANDARDISE", "standaardiseren", "Agree on one way of working"
    INNOVATE = "INNOVATE", "innoveren", "Try bottom-up what can spread nationally"


class Basis(Labelled):
    """On what a participation in an initiative rests (grondslag)."""

    FORMAL = "FORMAL", "formeel", "An agreement, a decision or membership"
    USE = "USE", "gebruik", "Use of a component or a service"
    PUBLICATION = "PUBLICATION", "publicatie", "Presence in a published list only; counts only when asked"


class Certainty(Labelled):
    """How sure a fact or a classification is (zekerheid)."""

    HIGH = "HIGH", "hoog", "Stated by a source that knows"
    MEDIUM = "MEDIUM", "middel", "Stated by one secondary source, or inferred with good grounds"
    LOW = "LOW", "laag", "Inferred"


class DatePrecision(Labelled):
    """How precisely a date is known (precisie); the date itself is the first day of the period."""

    DAY = "DAY", "dag", "The day is known"
    MONTH = "MONTH", "maand", "Only the month is known"
    YEAR = "YEAR", "jaar", "Only the year is known"


class ServiceKind(Labelled):
    """What sort of shared service it is (soort voorziening)."""

    JOINT_ARRANGEMENT = "JOINT_ARRANGEMENT", "gemeenschappelijke regeling", "A joint arrangement under the Wgr"
    SHARED_SERVICE_CENTRE = "SHARED_SERVICE_CENTRE", "shared service center", "A shared service centre"
    COLLECTIVE_TENDER = "COLLECTIVE_TENDER", "collectieve aanbesteding", "A tender held together"
    NATIONAL_SERVICE = "NATIONAL_SERVICE", "landelijke voorziening", "A service for the whole country"
    PLATFORM = "PLATFORM", "platform", "A platform on which municipalities publish or share"
    COMPONENT = "COMPONENT", "component", "A software component that is shared"
    JOINT_DEVELOPMENT = "JOINT_DEVELOPMENT", "gezamenlijke ontwikkeling", "Software developed together"
    COOPERATIVE = "COOPERATIVE", "coöperatie", "A cooperative of municipalities"


class ServiceScope(Labelled):
    """How far a shared service reaches (reikwijdte)."""

    LOCAL = "LOCAL", "lokaal", "One municipality"
    REGIONAL = "REGIONAL", "regionaal", "One region"
    SUPRAREGIONAL = "SUPRAREGIONAL", "bovenregionaal", "Several regions"
    NATIONAL = "NATIONAL", "landelijk", "The whole country"


class LegalForm(Labelled):
    """The form of a joint arrangement (rechtsvorm) under the Wet gemeenschappelijke regelingen (Wgr)."""

    OL = "OL", "openbaar lichaam", "Public body with legal personality"
    BVO = "BVO", "bedrijfsvoeringsorganisatie", "Operational management organisation"
    GO = "GO", "gemeenschappelijk orgaan", "Joint organ without legal personality"
    RZM = "RZM", "regeling zonder meer", "Arrangement without a body; the register codes a centrumregeling as this too"


class ParticipationRole(Labelled):
    """The part that a participant plays in a shared service (rol), strongest first."""

    HOST = "HOST", "gastheer", "Hosts or runs the service for the others"
    INITIATOR = "INITIATOR", "initiatiefnemer", "Started it"
    PARTICIPANT = "PARTICIPANT", "deelnemer", "Takes part"
    CUSTOMER = "CUSTOMER", "afnemer", "Uses it without a say"


class PilotRole(Labelled):
    """The part that a municipality plays in a pilot (rol), strongest first."""

    INITIATOR = "INITIATOR", "initiatiefnemer", "Started or leads it"
    PARTICIPANT = "PARTICIPANT", "deelnemer", "Takes part"
    FOLLOWER = "FOLLOWER", "volger", "Announced to follow, or advises"


class PilotKind(Labelled):
    """What sort of pilot it is (soort pilot)."""

    PILOT = "PILOT", "pilot", "A pilot"
    EXPERIMENT = "EXPERIMENT", "experiment", "An experiment under a law that allows it"
    FIELDLAB = "FIELDLAB", "fieldlab", "A fieldlab"
    CITY_DEAL = "CITY_DEAL", "City Deal", "A City Deal or Town Deal"
    INNOVATION_PROJECT = "INNOVATION_PROJECT", "innovatieproject", "A project of an innovation budget"


class Phase(Labelled):
    """How far a pilot has come (fase)."""

    IDEA = "IDEA", "idee", "An idea"
    PILOT = "PILOT", "pilot", "Being tried"
    PROVEN = "PROVEN", "bewezen", "Tried with a good result"
    SCALED = "SCALED", "opgeschaald", "In use by more municipalities"
    STANDARD = "STANDARD", "standaard", "Became a standard"
    NATIONAL = "NATIONAL", "landelijk", "In use or allowed in the whole country"
    ENDED = "ENDED", "beëindigd", "Ended as planned"
    STOPPED = "STOPPED", "gestopt", "Stopped before its end"


class StandardKind(Labelled):
    """What sort of standard it is (soort standaard)."""

    SPECIFICATION = "SPECIFICATION", "specificatie", "A technical specification"
    TERMS = "TERMS", "voorwaarden", "Terms of contract"
    LAW = "LAW", "wet", "A law or decree"
    PRACTICE = "PRACTICE", "werkwijze", "A way of working that was released for all"


class OrganisationKind(Labelled):
    """What a participant is that is no municipality (soort organisatie)."""

    PROVINCE = "PROVINCE", "provincie", "A province"
    WATER_AUTHORITY = "WATER_AUTHORITY", "waterschap", "A water authority"
    MINISTRY = "MINISTRY", "ministerie", "A ministry"
    JOINT_BODY = "JOINT_BODY", "samenwerkingsorgaan", "A body set up by a joint arrangement"
    OTHER = "OTHER", "overig", "Any other organisation"


class RegionBasis(Labelled):
    """How a membership of a region is known (grondslag)."""

    REGISTERED = "REGISTERED", "geregistreerd", "In a yearly file of CBS"
    CARRIED_OVER = "CARRIED_OVER", "overgenomen", "Between two yearly files, taken from the nearer one by rule"


class SuccessionKind(Labelled):
    """How one thing came to take the place of another (soort opvolging)."""

    MERGED = "MERGED", "samengevoegd", "Two or more became a new one"
    ABSORBED = "ABSORBED", "opgegaan", "Taken up in another"
    RENAMED = "RENAMED", "hernoemd", "The same under another name, code or legal form"
    SPLIT_OFF = "SPLIT_OFF", "afgesplitst", "A part goes on in another"
    DIVIDED = "DIVIDED", "gesplitst", "Divided over several"


REPLACING = (SuccessionKind.MERGED, SuccessionKind.ABSORBED, SuccessionKind.RENAMED)
"""After these the earlier one is none any more, whatever a register says (docs/decisions/ties.md)."""


class RegionDivision(Labelled):
    """The divisions of the country into regions of municipalities (indelingen), as CBS publishes them."""

    PROVINCE = "PROVINCE", "provincie", "Province"
    PART_OF_COUNTRY = "PART_OF_COUNTRY", "landsdeel", "Part of the country (NUTS 1)"
    SAFETY_REGION = "SAFETY_REGION", "veiligheidsregio", "Safety region"
    PUBLIC_HEALTH_REGION = "PUBLIC_HEALTH_REGION", "GGD-regio", "Public health region"
    YOUTH_CARE_REGION = "YOUTH_CARE_REGION", "jeugdregio", "Youth care region"
    LABOUR_MARKET_REGION = "LABOUR_MARKET_REGION", "arbeidsmarktregio", "Labour market region"
    LABOUR_MARKET_REGION_PLUS = (
        "LABOUR_MARKET_REGION_PLUS",
        "RegioPlus-arbeidsmarktregio",
        "Labour market region of care employers",
    )
    ENERGY_REGION = "ENERGY_REGION", "RES-regio", "Region of an energy strategy"
    ENERGY_SUBREGION = "ENERGY_SUBREGION", "RES-subregio", "Subregion of an energy strategy"
    SAFE_HOME_REGION = "SAFE_HOME_REGION", "Veilig Thuis-regio", "Region against domestic violence"
    TRANSITION_POINT_REGION = (
        "TRANSITION_POINT_REGION",
        "doorstroompuntregio",
        "Region against early school leaving (formerly RMC)",
    )
    CARE_OFFICE_REGION = "CARE_OFFICE_REGION", "zorgkantoorregio", "Region of a long-term care office"
    WGR_AREA = "WGR_AREA", "Wgr-samenwerkingsgebied", "Cooperation area under the Wgr"
    POLICE_UNIT = "POLICE_UNIT", "politie-eenheid", "Police unit"
    JUDICIAL_DISTRICT = "JUDICIAL_DISTRICT", "arrondissement", "District of a court"
    APPEAL_DISTRICT = "APPEAL_DISTRICT", "ressort", "District of a court of appeal"
    CHAMBER_OF_COMMERCE_REGION = "CHAMBER_OF_COMMERCE_REGION", "KvK-regio", "Region of the Chamber of Commerce"
    COROP = "COROP", "COROP-gebied", "COROP area (NUTS 3)"
    COROP_PLUS = "COROP_PLUS", "COROP-plusgebied", "COROP area, divided further"
    COROP_SUB = "COROP_SUB", "COROP-subgebied", "Part of a COROP area"
    NUTS1 = "NUTS1", "NUTS 1", "European statistical region, level 1"
    NUTS2 = "NUTS2", "NUTS 2", "European statistical region, level 2"
    NUTS3 = "NUTS3", "NUTS 3", "European statistical region, level 3"
    RPA_AREA = "RPA_AREA", "RPA-gebied", "Area of a regional labour market platform"
    AGRICULTURAL_AREA = "AGRICULTURAL_AREA", "landbouwgebied", "Agricultural area"
    AGRICULTURAL_AREA_GROUP = "AGRICULTURAL_AREA_GROUP", "groep van landbouwgebieden", "Group of agricultural areas"
    TOURIST_AREA = "TOURIST_AREA", "toeristengebied", "Tourist area"
    TOURIST_AREA_GROUP = "TOURIST_AREA_GROUP", "groep van toeristengebieden", "Group of tourist areas"


class ServiceFunction(Labelled):
    """Main task of a shared service (functie), from a closed list of Samen."""

    TAX = "TAX", "Belastingen en WOZ", "Taxes and property valuation"
    ICT = "ICT", "ICT en digitale infrastructuur", "ICT and digital infrastructure"
    GEO_DATA = "GEO_DATA", "Geo-informatie en basisregistraties", "Geo-information and base registers"
    SHARED_ORGANISATION = (
        "SHARED_ORGANISATION",
        "Ambtelijke fusie en bedrijfsvoering",
        "Shared civil service and back office",
    )
    PROCUREMENT = "PROCUREMENT", "Inkoop en contractbeheer", "Procurement and contract management"
    ARCHIVES = "ARCHIVES", "Archief en historisch centrum", "Archives and historical centres"
    WORK_AND_INCOME = "WORK_AND_INCOME", "Werk en inkomen", "Work and income"
    SHELTERED_WORK = (
        "SHELTERED_WORK",
        "Sociale werkvoorziening en werkbedrijf",
        "Sheltered employment and work companies",
    )
    CREDIT_DEBT = "CREDIT_DEBT", "Kredietbank en schuldhulp", "Municipal credit and debt counselling"
    YOUTH_CARE = "YOUTH_CARE", "Jeugdhulp", "Youth care"
    SOCIAL_SUPPORT = "SOCIAL_SUPPORT", "Maatschappelijke ondersteuning en opvang", "Social support and shelter"
    SOCIAL_DOMAIN = "SOCIAL_DOMAIN", "Sociaal domein, breed", "Social domain, broad"
    CARE_SAFETY = "CARE_SAFETY", "Zorg en veiligheid", "Care and safety"
    PUBLIC_HEALTH = "PUBLIC_HEALTH", "Publieke gezondheid (GGD)", "Public health"
    SAFETY = "SAFETY", "Veiligheidsregio en brandweer", "Safety region and fire service"
    AMBULANCE = "AMBULANCE", "Ambulancezorg", "Ambulance care"
    ENVIRONMENT_PERMITS = (
        "ENVIRONMENT_PERMITS",
        "Omgevingsdienst: vergunning, toezicht, handhaving",
        "Environmental permits and enforcement",
    )
    WASTE = "WASTE", "Afval en reiniging", "Waste and cleansing"
    PUBLIC_SPACE = "PUBLIC_SPACE", "Openbare ruimte en techniek", "Public space and engineering"
    WATER = "WATER", "Water en riolering", "Water and sewerage"
    EDUCATION = "EDUCATION", "Openbaar onderwijs en onderwijshuisvesting", "Public education and school buildings"
    SCHOOL_ATTENDANCE = "SCHOOL_ATTENDANCE", "Leerplicht en doorstroompunt", "Compulsory attendance and early leaving"
    REGIONAL_DEVELOPMENT = (
        "REGIONAL_DEVELOPMENT",
        "Regionale samenwerking en ontwikkeling",
        "Regional cooperation and development",
    )
    AREA_DEVELOPMENT = "AREA_DEVELOPMENT", "Gebiedsontwikkeling", "Area development"
    BUSINESS_PARK = "BUSINESS_PARK", "Bedrijventerrein", "Business parks"
    PORT = "PORT", "Haven en nautisch beheer", "Ports and nautical management"
    HOUSING = "HOUSING", "Wonen", "Housing"
    ENERGY = "ENERGY", "Energie en energietransitie", "Energy and energy transition"
    TRANSPORT = "TRANSPORT", "Verkeer en openbaar vervoer", "Traffic and public transport"
    TARGET_TRANSPORT = "TARGET_TRANSPORT", "Doelgroepenvervoer", "Target-group transport"
    RECREATION_NATURE = "RECREATION_NATURE", "Recreatie, toerisme en natuur", "Recreation, tourism and nature"
    CULTURE_HERITAGE = "CULTURE_HERITAGE", "Cultuur en erfgoed", "Culture and heritage"
    CROSS_BORDER = "CROSS_BORDER", "Grensoverschrijdende samenwerking", "Cross-border cooperation"
    OVERSIGHT = (
        "OVERSIGHT",
        "Rekenkamer, ombudsman en democratische controle",
        "Audit, ombudsman and democratic control",
    )
    OTHER = "OTHER", "Overig", "Other"
