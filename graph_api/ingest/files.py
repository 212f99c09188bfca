"""The source files that are read, by their name in the layout, with the columns that are used of each."""

from typing import NamedTuple


class SourceFile(NamedTuple):
    """`columns` must be there; others are ignored. The cells of `unique` together occur once."""

    name: str
    columns: tuple[str, ...]
    unique: tuple[str, ...]


COMMON_DIVISIONS = (
    "arbeidsmarktregio",
    "arrondissement",
    "coropplus",
    "corop",
    "coropsub",
    "ggd_regio",
    "jeugdregio",
    "kvk_regio",
    "landbouwgebied",
    "landsdeel",
    "landbouwgebied_groep",
    "provincie",
    "ressort",
    "toeristengebied",
    "veiligheidsregio",
    "zorgkantoorregio",
)
"""Divisions that stand in the files of both years."""

DIVISIONS_2016 = (
    *COMMON_DIVISIONS,
    "nuts1",
    "nuts2",
    "nuts3",
    "politie_eenheid",
    "rpa_gebied",
    "wgr_samenwerkingsgebied",
)
DIVISIONS_2026 = (
    *COMMON_DIVISIONS,
    "res_regio",
    "subres_regio",
    "doorstroompunt_regio",
    "regioplus_arbeidsmarktregio",
    "toeristengebied_groep",
    "veilig_thuis_regio",
)


def _cbs(year: int, divisions: tuple[str, ...]) -> SourceFile:
    regions = tuple(column for division in divisions for column in (f"{division}_code", division))
    own = ("gm_code", "gm_naam", "inwoners", "stedelijkheid", "omgevingsadressendichtheid")
    return SourceFile(f"cbs/gebieden_{year}.csv", own + regions, ("gm_code",))


CBS_2016 = _cbs(2016, DIVISIONS_2016)
CBS_2026 = _cbs(2026, DIVISIONS_2026)
CODES = SourceFile("herindelingen/gemeentecodes_2015_2026.csv", ("code", "name", "first_year", "last_year"), ("code",))
REORGANISATIONS = SourceFile(
    "herindelingen/herindelingen_2015_2026.csv",
    ("old_code", "old_name", "end_date", "new_code", "new_name", "is_primary", "split"),
    ("old_code", "new_code"),
)
POINTS = SourceFile("geo/gemeente_centroids_2025.csv", ("gm_code", "punt_lat", "punt_lon"), ("gm_code",))

ARRANGEMENTS = SourceFile(
    "roo/gemeenschappelijke_regelingen.csv",
    (
        "roo_id",
        "slug",
        "naam",
        "vorm_afk",
        "beleidsterreinen",
        "doel",
        "valid_from",
        "valid_until",
        "samenwerkingsorgaan",
        "samenwerkingsorgaan_roo_id",
        "vorige_versie",
        "lijn_id",
        "aantal_deelnemers",
        "bron_url",
    ),
    ("roo_id",),
)
PARTICIPATIONS = SourceFile(
    "roo/deelnames.csv",
    (
        "gr_roo_id",
        "deelnemer_roo_id",
        "deelnemer_naam",
        "deelnemer_type",
        "deelnemer_code",
        "toetredings_datum",
    ),
    ("gr_roo_id", "deelnemer_roo_id"),
)
REGISTERED_MUNICIPALITIES = SourceFile(
    "roo/gemeenten.csv",
    ("gm_code", "naam", "roo_id", "oin", "wikidata", "oppervlakte_km2", "website"),
    ("roo_id",),
)
BODIES = SourceFile("roo/samenwerkingsorganen.csv", ("roo_id", "website"), ("roo_id",))
FUNCTIONS = SourceFile(
    "roo/regeling_functies.csv",
    ("lijn_id", "functie", "nevenfuncties", "aspecten", "wettelijk", "indeling", "zekerheid"),
    ("lijn_id",),
)
FUNCTION_LIST = SourceFile("roo/functies.csv", ("id", "indeling", "exclusiviteit"), ("id",))
SUCCESSORS = SourceFile(
    "roo/opvolgende_regelingen.csv",
    ("oude_lijn_id", "nieuwe_lijn_id", "datum", "soort", "zekerheid", "toelichting"),
    ("oude_lijn_id", "nieuwe_lijn_id"),
)

INITIATIVES = SourceFile(
    "initiatieven/initiatieven.csv",
    (
        "id",
        "naam",
        "thema",
        "compleet",
        "betrouwbaarheid",
        "bron",
        "aantal_gemeenten",
        "aspecten",
        "start",
        "eind",
        "fase",
    ),
    ("id",),
)
INITIATIVE_PARTICIPATIONS = SourceFile(
    "initiatieven/initiatief_deelnames.csv",
    ("initiatief_id", "gm_code", "rol", "toegetreden_op", "bron"),
    ("initiatief_id", "gm_code"),
)
CHARACTERISTICS = SourceFile(
    "initiatieven/initiatief_kenmerken.csv",
    ("initiatief_id", "kenmerk", "waarde", "zekerheid", "bron"),
    ("initiatief_id", "kenmerk", "waarde"),
)
BELONGING = SourceFile(
    "initiatieven/initiatief_samen.csv",
    ("id", "hoort_bij_id", "soort", "toelichting"),
    ("id", "hoort_bij_id", "soort"),
)
ELECTIONS = (
    "2019-03-20 PS",
    "2019-05-23 EP",
    "2021-03-17 TK",
    "2022-03-16 GR",
    "2023-03-15 PS",
    "2023-11-22 TK",
    "2024-06-06 EP",
    "2025-10-29 TK",
    "2026-03-18 GR",
)
PANEL = SourceFile("initiatieven/stemlokaal_deelname.csv", ("gm_code", *ELECTIONS), ("gm_code",))

AMBITIONS = SourceFile("agenda/ambitions.csv", ("id", "name_nl", "name_en", "source"), ("id",))
TRENDS = SourceFile("agenda/trends.csv", ("id", "name_nl", "name_en", "aspects", "source"), ("id",))
WORK_PROCESSES = SourceFile("agenda/work_processes.csv", ("id", "name_nl", "name_en", "source"), ("id",))
NATIONAL_SERVICES = SourceFile(
    "agenda/shared_services.csv",
    (
        "id",
        "name",
        "kind",
        "aspects",
        "scope",
        "started_on",
        "reported_participants",
        "reported_municipalities",
        "members_complete",
        "source",
    ),
    ("id",),
)
SERVICE_MEMBERS = SourceFile(
    "agenda/shared_service_members.csv",
    ("service_id", "gm_code", "role", "joined_on", "source"),
    ("service_id", "gm_code"),
)
PILOTS = SourceFile(
    "agenda/pilots.csv", ("id", "name", "summary", "work_process", "aspects", "phase", "source"), ("id",)
)
PILOT_PHASES = SourceFile("agenda/pilot_phases.csv", ("pilot_id", "phase", "on", "source"), ("pilot_id", "phase"))
PILOT_MEMBERS = SourceFile(
    "agenda/pilot_members.csv", ("pilot_id", "gm_code", "role", "joined_on", "source"), ("pilot_id", "gm_code")
)
STANDARDS = SourceFile("agenda/standards.csv", ("id", "name", "adopted_on", "by", "source"), ("id",))
ADOPTERS = SourceFile(
    "agenda/standard_adopters.csv", ("standard_id", "gm_code", "adopted_on", "source"), ("standard_id", "gm_code")
)
LINEAGE = SourceFile(
    "agenda/lineage.csv",
    ("from_id", "to_kind", "to_id_or_name", "on", "source", "zekerheid"),
    ("from_id", "to_id_or_name"),
)

TABLES = (
    CBS_2016,
    CBS_2026,
    CODES,
    REORGANISATIONS,
    POINTS,
    ARRANGEMENTS,
    PARTICIPATIONS,
    REGISTERED_MUNICIPALITIES,
    BODIES,
    FUNCTIONS,
    FUNCTION_LIST,
    SUCCESSORS,
    INITIATIVES,
    INITIATIVE_PARTICIPATIONS,
    CHARACTERISTICS,
    BELONGING,
    PANEL,
    AMBITIONS,
    TRENDS,
    WORK_PROCESSES,
    NATIONAL_SERVICES,
    SERVICE_MEMBERS,
    PILOTS,
    PILOT_PHASES,
    PILOT_MEMBERS,
    STANDARDS,
    ADOPTERS,
    LINEAGE,
)
BOUNDARIES = "geo/gemeenten_2025_4dec.geojson"
"""Not a table: the boundaries, shipped as they are."""
MAP = "geo/gemeenten_2025.topojson"
"""Made of them when they are packed: what a browser draws."""
