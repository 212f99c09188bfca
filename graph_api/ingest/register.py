"""Municipalities as the Register van Overheidsorganisaties has them, and which participant is which of them."""

from collections.abc import Mapping
from dataclasses import dataclass

from graph_api.ingest import files
from graph_api.ingest.folder import SourceFolder
from graph_api.ingest.municipalities import Municipalities
from graph_api.ingest.problems import Problems
from graph_api.ingest.table import rows
from graph_api.model.text import fold


@dataclass(frozen=True, slots=True)
class Registration:
    """`area` is in hectares. `name` is as the register has it, without the word for a municipality before it."""

    name: str
    roo_id: str | None
    oin: str | None
    wikidata: str | None
    website: str | None
    area: int | None


@dataclass(frozen=True, slots=True)
class Registered:
    """`code_of` leads from an id of the register to the code of a municipality."""

    by_code: Mapping[str, Registration]
    code_of: Mapping[str, str]


def read(folder: SourceFolder, among: Municipalities, problems: Problems) -> Registered:
    """Only the municipalities that existed on a day that can be asked; the register knows older ones."""
    by_code: dict[str, Registration] = {}
    code_of: dict[str, str] = {}
    for row in rows(folder, files.REGISTERED_MUNICIPALITIES, problems):
        square_kilometres = row.maybe_number("oppervlakte_km2", 0, 1_000_000)
        registration = Registration(
            row.text("naam").removeprefix("Gemeente "),
            row.maybe("roo_id"),
            row.maybe("oin"),
            row.maybe("wikidata"),
            _address(row.maybe("website")),
            None if square_kilometres is None else round(square_kilometres * 100),
        )
        code = row.maybe("gm_code") or dissolved(row.text("naam"), among)
        if code is not None and code in among.names:
            by_code[code] = registration
            if id_ := row.maybe("roo_id"):
                code_of[id_] = code
    return Registered(by_code, code_of)


def dissolved(name: str, among: Municipalities) -> str | None:
    """The code of a municipality that is gone, by the name that the register gives it.

    The register shortens some: "Kollumerland c.a." (cum annexis) is "Kollumerland en Nieuwkruisland".
    """
    folded = fold(name).removeprefix("gemeente ")
    if folded.endswith(" c.a."):
        begin = folded.removesuffix("c.a.")
        match [code for known, code in among.dissolved.items() if known.startswith(begin)]:
            case [only]:
                return only
    return among.dissolved.get(folded)


def _address(website: str | None) -> str | None:
    """The register leaves the scheme out of some."""
    return website if website is None or "://" in website else f"https://{website}"
