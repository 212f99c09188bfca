"""Reasons as sentences, in English and Dutch. Of a municipality that asks they say 'you', of another 'it'."""

from datetime import date
from typing import NamedTuple

from graph_api.analysis.advice_results import Advice, Evidence, Gap, ReasonKind
from graph_api.analysis.history import LATELY
from graph_api.analysis.state import YEAR
from graph_api.model.enums import ServiceFunction
from graph_api.standing import Standing
from loaders.said import Said, lower


def of_reason(one: Evidence, advice: Advice, standing: Standing, *, own: bool) -> Said:
    """What a reason says; `own` is whether the municipality itself asks."""
    return _SENTENCES[one.kind](one, _Speaking(advice, standing, own))


def of_gap(gap: Gap, standing: Standing) -> Said:
    """The question that a gap asks."""
    region, service = standing.regions[gap.region], standing.services[gap.service].name
    name, there = standing.names[gap.member], len(gap.inside)
    asks = "is that a choice, or is the registration incomplete?"
    vraagt = "is dat een keuze, of is de registratie onvolledig?"
    if gap.left is not None:
        year = date.fromordinal(gap.left).year
        asks = f"it left in {year}. Is that still its choice, or is the registration incomplete?"
        vraagt = f"het is uitgetreden in {year}. Is dat nog steeds een keuze, of is de registratie onvolledig?"
    english = (
        f"{there} of the {gap.size} municipalities of {region} take part in {service}, and {name} does not: {asks}"
    )
    dutch = f"{there} van de {gap.size} gemeenten van {region} doen mee aan {service}, en {name} niet: {vraagt}"
    if gap.instead:
        names = ", ".join(standing.services[key].name for key in gap.instead)
        function = standing.services[gap.service].function or ServiceFunction.OTHER
        english += f" For {lower(function.description)} it takes part in {names}."
        dutch += f" Voor {lower(function.dutch)} neemt het deel aan {names}."
    return Said(english, dutch)


class _Speaking(NamedTuple):
    advice: Advice
    standing: Standing
    own: bool

    @property
    def function(self) -> ServiceFunction:
        return self.standing.services[self.advice.service].function or ServiceFunction.OTHER

    def service(self, key: str) -> str:
        return self.standing.services[key].name


def _closest_partners(one: Evidence, to: _Speaking) -> Said:
    whose, van = ("your", "uw") if to.own else ("its", "de")
    doen = "doet" if one.count == 1 else "doen"
    if one.count == one.total and one.total > 1:
        every, alle = _all(one.total)
        return Said(f"{every} of {whose} closest partners take part", f"{alle} naaste partners doen mee")
    if one.count:
        takes = "takes" if one.count == 1 else "take"
        return Said(
            f"{one.count} of {whose} {one.total} closest partners {takes} part",
            f"{one.count} van {van} {one.total} naaste partners {doen} mee",
        )
    return Said(
        f"none of {whose} {one.total} closest partners takes part",
        f"geen van {van} {one.total} naaste partners doet mee",
    )


def _similar_service(one: Evidence, to: _Speaking) -> Said:
    name = to.service(one.services[0])
    you, you_nl = ("you are", "u") if to.own else ("it is", "deze gemeente")
    of, of_nl = _part(one, "participating municipalities", "deelnemende gemeenten")
    are, zijn = ("is", "zit") if one.count == 1 else ("are", "zitten")
    return Said(f"{of} {are} also in {name}, where {you} too", f"{of_nl} {zijn} ook in {name}, net als {you_nl}")


def _part(one: Evidence, what: str, what_nl: str) -> tuple[str, str]:
    if one.count < one.total:
        return f"{one.count} of its {one.total} {what}", f"{one.count} van de {one.total} {what_nl}"
    if one.total == 1:
        return "its only participating municipality", "de enige deelnemende gemeente"
    every, alle = _all(one.total)
    return f"{every} {what}", f"{alle} {what_nl}"


def _all(count: int) -> tuple[str, str]:
    return ("both", "beide") if count == 2 else (f"all {count}", f"alle {count}")


def _nearest_participant(one: Evidence, to: _Speaking) -> Said:
    name, kilometres = to.standing.names[one.members[0]], f"{one.value:.0f}"
    if one.value < 1:  # the point of a municipality that is gone is that of its heir
        return Said(
            f"the nearest participant is {name}, less than 1 km away as far as is known",
            f"de dichtstbijzijnde deelnemer is {name}, voor zover bekend op minder dan 1 km",
        )
    return Said(
        f"the nearest participant is {name}, {kilometres} km away",
        f"de dichtstbijzijnde deelnemer is {name}, op {kilometres} km",
    )


def _region(one: Evidence, to: _Speaking) -> Said:
    region = to.standing.regions[one.regions[0]]
    take, doen = ("takes", "doet") if one.count == 1 else ("take", "doen")
    return Said(
        f"{one.count} of the {one.total} other municipalities of {region} {take} part",
        f"{one.count} van de {one.total} andere gemeenten van {region} {doen} mee",
    )


def _new_function(_: Evidence, to: _Speaking) -> Said:
    function = to.function
    who, who_nl = ("you have", "u heeft") if to.own else ("it has", "de gemeente heeft")
    return Said(
        f"{who} no arrangement for {lower(function.description)} yet",
        f"{who_nl} nog geen regeling voor {lower(function.dutch)}",
    )


def _covered_function(one: Evidence, to: _Speaking) -> Said:
    function, names = to.function, ", ".join(map(to.service, one.services))
    who, who_nl = ("you are", "neemt u") if to.own else ("it is", "neemt de gemeente")
    return Said(
        f"for {lower(function.description)} {who} already in {names}",
        f"voor {lower(function.dutch)} {who_nl} al deel aan {names}",
    )


def _joined_lately(one: Evidence, _: _Speaking) -> Said:
    return Said(
        f"{one.count} joined in the last {_number(LATELY)[0]} years",
        f"{one.count} {'trad' if one.count == 1 else 'traden'} toe in de laatste {_number(LATELY)[1]} jaar",
    )


def _open_function(one: Evidence, to: _Speaking) -> Said:
    function, (years, jaar) = to.function, _number(LATELY)
    lately, laatst = f"in the last {years} years", f"in de laatste {jaar} jaar"
    began = to.standing.services[one.services[0]].valid_from
    young = began is not None and (to.standing.day - began).days < LATELY * YEAR
    since, sinds = (f"since it began in {began:%Y}", f"sinds het begin in {began:%Y}") if young else (lately, laatst)
    nobody, niemand = f"nobody joined {since}", f"niemand trad toe {sinds}"
    if function is ServiceFunction.OTHER or not one.total:
        return Said(nobody, niemand)
    what, wat = f"for {lower(function.description)}", f"voor {lower(function.dutch)}"
    others, andere = (
        (f"the other arrangement {what}", f"de andere regeling {wat}")
        if one.total == 1
        else (f"one of the {one.total} other arrangements {what}", f"een van de {one.total} andere regelingen {wat}")
    )
    if one.count:
        traden = "trad" if one.count == 1 else "traden"
        joined, toe = f"{one.count} joined {others}", f"tot {andere} {traden} er {one.count} toe"
        return Said(f"{nobody}; {joined}", f"{niemand}; {toe}")
    if young:
        return Said(f"{nobody}, nor {others} {lately}", f"{niemand}, ook niet tot {andere} {laatst}")
    return Said(f"nobody joined this or {others} {lately}", f"{niemand}, ook niet tot {andere}")


def _left_before(one: Evidence, to: _Speaking) -> Said:
    year = date.fromordinal(int(one.value)).year
    return Said(f"{'you' if to.own else 'it'} left in {year}", f"{'u trad' if to.own else 'trad'} uit in {year}")


def _larger_than_all(one: Evidence, to: _Speaking) -> Said:
    who, who_nl = ("you have", "u heeft") if to.own else ("it has", "de gemeente heeft")
    return Said(
        f"{who} more inhabitants ({one.count:,}) than all its participating municipalities together ({one.total:,})",
        f"{who_nl} meer inwoners ({_thousands(one.count)}) dan alle deelnemende gemeenten samen "
        f"({_thousands(one.total)})",
    )


_SENTENCES = {
    ReasonKind.CLOSEST_PARTNERS: _closest_partners,
    ReasonKind.SIMILAR_SERVICE: _similar_service,
    ReasonKind.NEAREST_PARTICIPANT: _nearest_participant,
    ReasonKind.REGION: _region,
    ReasonKind.NEW_FUNCTION: _new_function,
    ReasonKind.COVERED_FUNCTION: _covered_function,
    ReasonKind.JOINED_LATELY: _joined_lately,
    ReasonKind.OPEN_FUNCTION: _open_function,
    ReasonKind.LEFT_BEFORE: _left_before,
    ReasonKind.LARGER_THAN_ALL: _larger_than_all,
}

_NUMBERS = {6: ("six", "zes")}


def _number(value: int) -> tuple[str, str]:
    return _NUMBERS.get(value, (str(value), str(value)))


def _thousands(value: int) -> str:
    return f"{value:,}".replace(",", ".")
