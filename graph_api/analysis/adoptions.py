"""Which groups that others took up a member could take up too: those of whom it shares most with."""

import numpy as np

from graph_api.analysis.coparticipation import newman_ties
from graph_api.analysis.ideas import AdoptionIdea
from graph_api.analysis.ranking import DECIMALS
from graph_api.analysis.rounding import TIE_DECIMALS
from graph_api.analysis.state import Floats


def adoption_scores(taken: Floats, adopted: Floats) -> Floats:
    """Members x groups: the sum of the Newman-weighted ties, through `taken`, to those that adopted. O(n^2 g)."""
    return np.asarray(newman_ties(taken) @ adopted, dtype=np.float64)


def adoptions(
    groups: tuple[str, ...], taken: Floats, adopted: Floats, members: tuple[int, ...]
) -> tuple[tuple[AdoptionIdea, ...], ...]:
    """For each of `members` which of `groups` it could take up, best first, then by key.

    Only what an adopter speaks for that it shares something with. `taken` (members x whatever they take part in)
    makes the ties, `adopted` (members x `groups`) are the adoptions.
    """
    between = newman_ties(taken)
    return tuple(_of(groups, between[member], adopted, adopted[member]) for member in members)


def _of(groups: tuple[str, ...], ties: Floats, adopted: Floats, own: Floats) -> tuple[AdoptionIdea, ...]:
    order = np.argsort(-np.round(ties, TIE_DECIMALS), kind="stable")
    order = order[ties[order] > 0]
    ideas = []
    for group in np.flatnonzero(own == 0).tolist():
        partners = order[adopted[order, group] > 0]
        if partners.size:
            ideas.append(
                AdoptionIdea(
                    group=groups[group],
                    score=round(float(ties @ adopted[:, group]), DECIMALS),
                    adopters=int(adopted[:, group].sum()),
                    partners=tuple(partners.tolist()),
                )
            )
    return tuple(sorted(ideas, key=lambda idea: (-idea.score, idea.group)))
