"""Names of municipalities that are in use beside the official one (andere namen)."""

from graph_api.ingest.register import Registration
from graph_api.model.text import words

IN_USE = {
    "GM0072": ("Harns",),
    "GM0080": ("Ljouwert",),
    "GM0737": ("Tietjerksteradeel",),
    "GM0796": ("Den Bosch",),
    "GM1891": ("Dantumadeel",),
    "GM1900": ("Zuidwest-Friesland",),
    "GM1970": ("Noordoost-Friesland",),
}
"""Our own list, by code: the name that people use, and the Frisian or Dutch one where the other is official."""


def of(code: str, name: str, registered: Registration | None) -> tuple[str, ...]:
    """The names beside `name`, sorted: those of our list, and that of the register where its words are others."""
    found = set(IN_USE.get(code, ()))
    if registered and words(registered.name) != words(name):
        found.add(registered.name)
    return tuple(sorted(found))
