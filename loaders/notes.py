"""Why there is nothing, where that is no answer to what was asked."""

from datetime import date

from graph_api.model.enums import ServiceFunction
from loaders.said import Said, lower

NO_PILLAR = Said(
    "Joint arrangements have no pillar. Ask without pillars, or about pilots, which have.",
    "Gemeenschappelijke regelingen hebben geen pijler. Vraag zonder pijlers, of naar pilots, die hebben ze wel.",
)


def not_there(day: date) -> Said:
    """Why a municipality has none of what it could be told."""
    return Said(
        f"The municipality is not there on {day}. Ask for a day on which it is.",
        f"De gemeente bestaat niet op {day}. Vraag naar een dag waarop zij bestaat.",
    )


def no_arrangement(day: date) -> Said:
    """Why nobody is a candidate for a service."""
    return Said(
        f"It is no joint arrangement in which a municipality takes part on {day}. Only these have candidates.",
        f"Het is geen gemeenschappelijke regeling met gemeenten op {day}. Alleen die hebben kandidaten.",
    )


def has_arrangement(function: ServiceFunction) -> Said:
    """Why a municipality is shown nobody to start something with."""
    return Said(
        f"The municipality has an arrangement for {lower(function.description)}.",
        f"De gemeente heeft een regeling voor {lower(function.dutch)}.",
    )
