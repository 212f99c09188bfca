"""Reasons for pilots, standards, new partners and circles as sentences, in English and Dutch."""

from datetime import date

from graph_api.analysis.ideas import NEAR
from loaders.said import Said


def met_participants(count: int) -> Said:
    """How many of those that one meets most take part."""
    english, dutch = ("takes part", "doet mee") if count == 1 else ("take part", "doen mee")
    return Said(
        f"{count} of the municipalities that you meet most in pilots and initiatives {english}",
        f"{count} van de gemeenten die u het meest in pilots en initiatieven treft {dutch}",
    )


def near_participants(count: int, kilometres: float) -> Said:
    """How many participants are near, and how near."""
    lie = _count(count, "participant lies", "participants lie")
    liggen = _count(count, "deelnemer ligt", "deelnemers liggen")
    return Said(
        f"{lie} within {NEAR:g} km, the nearest at {kilometres:.0f} km",
        f"{liggen} binnen {NEAR:g} km, de dichtstbijzijnde op {kilometres:.0f} km",
    )


def like_us(count: int) -> Said:
    """How many participants are like the municipality."""
    return Said(
        f"{_count(count, 'participant is', 'participants are')} like you in size and urbanity",
        f"{_count(count, 'deelnemer lijkt', 'deelnemers lijken')} op u in grootte en stedelijkheid",
    )


def may_be_over(began: date | None) -> Said:
    """Nobody says when it ends."""
    if began is None:
        english, dutch = "its source names no start and no end", "de bron noemt geen begin en geen einde"
    else:
        english = f"it began in {began.year}, and its source names no end"
        dutch = f"begonnen in {began.year}, en de bron noemt geen einde"
    return Said(f"{english}: ask whether it still runs", f"{dutch}: vraag of het nog loopt")


def adopting_partners(count: int, adopters: int) -> Said:
    """How many of the adopters one meets."""
    take, nemen = ("takes", "neemt") if count == 1 else ("take", "nemen")
    known = _count(adopters, "known adopter", "known adopters")
    bekend = _count(adopters, "bekende gebruiker", "bekende gebruikers")
    return Said(
        f"{count} of {known} {take} part in a pilot or an initiative with you",
        f"{count} van {bekend} {nemen} met u deel aan een pilot of initiatief",
    )


def shared_services(count: int) -> Said:
    """What two take part in."""
    return Said(
        f"you take part in {_count(count, 'arrangement', 'arrangements')} together, the smallest first",
        f"u neemt samen deel aan {_count(count, 'regeling', 'regelingen')}, de kleinste eerst",
    )


def shared_regions(count: int) -> Said:
    """Where two lie."""
    return Said(
        f"you lie in {_count(count, 'region', 'regions')} together",
        f"u ligt samen in {_count(count, 'regio', 'regio’s')}",
    )


def distance(kilometres: float) -> Said:
    """How far it is."""
    return Said(f"it is {kilometres:.0f} km away", f"de afstand is {kilometres:.0f} km")


def circle_ties(tied: int, pairs: int) -> Said:
    """How many pairs of a circle work together."""
    return Said(
        f"{tied} of {_count(pairs, 'pair', 'pairs')} share an arrangement already, and nobody has one for the function",
        f"{tied} van {_count(pairs, 'paar', 'paren')} delen al een regeling, en niemand heeft er een voor de functie",
    )


def circle_services(count: int) -> Said:
    """What all of a circle take part in."""
    return Said(
        f"all take part in {_count(count, 'arrangement', 'arrangements')} together, the smallest first",
        f"alle nemen samen deel aan {_count(count, 'regeling', 'regelingen')}, de kleinste eerst",
    )


def circle_regions(count: int) -> Said:
    """Where all of a circle lie."""
    return Said(
        f"all lie in {_count(count, 'region', 'regions')} together",
        f"alle liggen samen in {_count(count, 'regio', 'regio’s')}",
    )


def _count(count: int, one: str, more: str) -> str:
    return f"{count} {one if count == 1 else more}"
