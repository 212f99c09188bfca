"""What members could do next: on cases small enough to be worked out by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_api.analysis.adoptions import adoptions
from graph_api.analysis.circles import circles, with_shared
from graph_api.analysis.coparticipation import autoencoder, newman_ties, taken_of
from graph_api.analysis.founding import new_partners
from graph_api.analysis.fusion import mean_ranks, reciprocal_ranks
from graph_api.analysis.ideas import WIDEST, Size
from graph_api.analysis.incidence import incidence
from graph_api.analysis.pilots import like_each_other, pilots_to_join
from graph_api.analysis.projection import project
from graph_api.analysis.state import Flags, Floats

FAR = 100.0


def apart(count: int, kilometres: float = FAR) -> Floats:
    return np.where(np.eye(count, dtype=np.bool_), 0.0, kilometres)


def everything(rows: int, columns: int) -> Flags:
    return np.ones((rows, columns), dtype=np.bool_)


def test_ranks_of_equals_are_the_mean_of_their_places() -> None:
    ranks = mean_ranks(np.array([[0.5, 0.9, 0.5, 0.1]]), everything(1, 4))
    assert ranks.tolist() == [[2.5, 1.0, 2.5, 4.0]]


def test_a_ranking_adds_reciprocal_ranks_with_the_constant_of_the_paper() -> None:
    among = np.array([[True, True, False]])
    assert reciprocal_ranks(np.array([[2.0, 1.0, 9.0]]), among).tolist() == [[1 / 61, 1 / 62, 0.0]]


def test_the_autoencoder_is_the_best_linear_prediction_without_oneself() -> None:
    # For two groups the weight of one for the other is <x, y> / (<x, x> + ridge): ridge regression on one variable.
    taken = np.array([[1.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    weights = autoencoder(taken, 3.0)
    assert weights == pytest.approx(np.array([[0.0, 2 / (3 + 3)], [2 / (2 + 3), 0.0]]))


@given(st.lists(st.tuples(st.sampled_from("abcde"), st.sampled_from("uvwxyz")), min_size=1, max_size=20))
def test_dense_ties_are_those_of_the_projection(pairs: list[tuple[str, str]]) -> None:
    table = incidence(pairs, members="abcde")
    assert newman_ties(taken_of(table)) == pytest.approx(project(table).matrix.toarray())


def test_a_group_that_is_too_large_counts_as_empty() -> None:
    table = incidence([("a", "x"), ("b", "x"), ("c", "x"), ("a", "y"), ("b", "y")])
    assert taken_of(table, 2).tolist() == [[0, 1], [0, 1], [0, 0]]


class TestPilots:
    # a and b meet in x; b is in the running p, c in the running q, 20 km from a; r is not open.
    groups = ("p", "q", "r", "x")
    taken = np.array([[0.0, 0, 0, 1], [1, 0, 0, 1], [0, 1, 0, 0], [0, 0, 1, 0]])
    running = np.array([True, True, False, False])
    distance = apart(4)
    alike = np.zeros((4, 4), dtype=np.bool_)

    def of_the_first(self, **changed: np.ndarray) -> list[str]:
        given = {"distance": self.distance, "alike": self.alike, **changed}
        (ideas,) = pilots_to_join(
            self.groups, self.taken, self.running, given["distance"], alike=given["alike"], members=(0,)
        )
        return [idea.group for idea in ideas]

    def test_what_those_join_that_one_meets_speaks_for_a_pilot(self) -> None:
        (ideas,) = pilots_to_join(self.groups, self.taken, self.running, self.distance, alike=self.alike, members=(0,))
        assert [(idea.group, idea.met, idea.near, idea.participants) for idea in ideas] == [("p", (1,), (), 1)]
        assert (ideas[0].partners, ideas[0].place) == (1 / 61, 1 / 61.5)  # of two, and both equally far

    def test_a_participant_that_is_near_speaks_for_a_pilot(self) -> None:
        near = self.distance.copy()
        near[0, 2] = near[2, 0] = 20.0
        assert set(self.of_the_first(distance=near)) == {"p", "q"}

    def test_who_is_like_one_changes_nothing(self) -> None:
        assert self.of_the_first(alike=~np.eye(4, dtype=np.bool_)) == self.of_the_first()

    def test_what_one_is_in_and_what_is_not_open_is_no_idea(self) -> None:
        ideas = pilots_to_join(
            self.groups, self.taken, self.running, apart(4, 1.0), alike=self.alike, members=(0, 1, 2, 3)
        )
        assert [{idea.group for idea in one} for one in ideas] == [{"p", "q"}, {"q"}, {"p"}, {"p", "q"}]

    def test_a_distance_that_is_not_known_is_no_nearness(self) -> None:
        unknown = np.full((4, 4), np.nan)
        (ideas,) = pilots_to_join(self.groups, self.taken, self.running, unknown, alike=self.alike, members=(0,))
        assert [(idea.group, idea.kilometres) for idea in ideas] == [("p", None)]

    def test_no_ideas_of_no_pilots(self) -> None:
        nothing = np.zeros((2, 0))
        ideas = pilots_to_join(
            (), nothing, np.zeros(0, dtype=np.bool_), apart(2), alike=self.alike[:2, :2], members=(0,)
        )
        assert ideas == ((),)


def test_like_each_other_is_at_most_double_and_a_step_of_urbanity() -> None:
    sizes = [Size(100, 2), Size(200, 3), Size(201, 2), Size(100, 4), Size(None, 2)]
    found = like_each_other(sizes)
    assert np.argwhere(np.triu(found)).tolist() == [[0, 1], [1, 2], [1, 3]]
    assert (found == found.T).all()


def test_what_is_taken_up_by_those_one_shares_most_with_comes_first() -> None:
    # a meets b twice (ties 1 + 1) and c once, in a group of three with b.
    taken = taken_of(incidence([("a", "x"), ("b", "x"), ("a", "y"), ("b", "y"), ("c", "y")], members="abcd"))
    adopted = np.array([[0.0, 0, 0, 1], [1, 0, 0, 1], [0, 1, 0, 1], [0, 0, 1, 0]])
    (ideas,) = adoptions(("p", "q", "r", "s"), taken, adopted, (0,))
    assert [(idea.group, idea.score, idea.partners) for idea in ideas] == [("p", 1.5, (1,)), ("q", 0.5, (2,))]


class TestNewPartners:
    table = incidence([("a", "x"), ("b", "x"), ("a", "y"), ("b", "y"), ("c", "y")], members="abcde")
    regions = (np.array([0, 0, 0, 0, -1]), np.array([0, 1, 0, 1, -1]))

    def of_the_first(self, others: list[bool]) -> list[tuple[str, tuple[str, ...], tuple[int, ...]]]:
        taken = taken_of(self.table)
        found = new_partners(self.table, taken, self.regions, apart(5), founder=0, others=np.array(others))
        return [(partner.member, partner.shared, partner.regions) for partner in found]

    def test_each_tells_what_both_share_the_smallest_first(self) -> None:
        assert self.of_the_first([False, True, True, True, True]) == [
            ("b", ("x", "y"), (0,)),
            ("c", ("y",), (0, 1)),
            ("d", (), (0,)),
        ]

    def test_without_divisions_what_they_share_still_counts(self) -> None:
        taken = taken_of(self.table)
        found = new_partners(
            self.table, taken, (), apart(5), founder=0, others=np.array([False, True, True, True, True])
        )
        assert [partner.member for partner in found] == ["b", "c"]

    def test_only_those_that_are_free(self) -> None:
        assert [member for member, _, _ in self.of_the_first([False, False, True, False, False])] == ["c"]


class TestCircles:
    def test_the_strongest_come_first_and_nobody_is_in_two(self) -> None:
        ties = np.zeros((6, 6))
        for left, right, tie in ((0, 1, 1.0), (1, 2, 3.0), (0, 2, 1.0), (3, 4, 2.0), (4, 5, 0.5)):
            ties[left, right] = ties[right, left] = tie
        found = circles(ties, apart(6, 1.0), np.ones(6, dtype=np.bool_), 2)
        assert [(circle.members, circle.mean_tie) for circle in found] == [((1, 2), 3.0), ((3, 4), 2.0)]

    def test_nobody_joins_that_is_too_far_or_shares_nothing(self) -> None:
        ties = 1.0 - np.eye(3)
        far = apart(3, 1.0)
        far[0, 2] = far[2, 0] = WIDEST + 1
        assert circles(ties, far, np.ones(3, dtype=np.bool_), 3) == ()
        assert circles(np.zeros((3, 3)), apart(3, 1.0), np.ones(3, dtype=np.bool_), 2) == ()

    def test_they_are_told_what_all_share(self) -> None:
        table = incidence([("a", "x"), ("b", "x"), ("a", "y")], members="ab")
        taken = taken_of(table)
        found = circles(newman_ties(taken), apart(2, 5.0), np.ones(2, dtype=np.bool_), 2)
        regions = (np.array([0, 0]), np.array([0, 1]), np.array([-1, -1]))
        (circle,) = with_shared(found, table.groups, taken, regions)
        assert (circle.shared, circle.regions, circle.widest, circle.tied) == (("x",), (0,), 5.0, 1)

    @given(st.integers(0, 2**32 - 1), st.integers(2, 5))
    def test_whatever_the_ties_circles_keep_to_the_rules(self, seed: int, size: int) -> None:
        random = np.random.default_rng(seed)
        ties = np.triu(random.integers(0, 3, (12, 12)) * 0.5, 1)
        ties = ties + ties.T
        far = np.triu(random.uniform(1, 90, (12, 12)), 1)
        far = far + far.T
        among = random.random(12) < 0.8
        found = circles(ties, far, among, size)
        everybody = [member for circle in found for member in circle.members]
        assert len(everybody) == len(set(everybody))
        assert among[everybody].all()
        assert [circle.mean_tie for circle in found] == sorted((c.mean_tie for c in found), reverse=True)
        for circle in found:
            inside = np.ix_(circle.members, circle.members)
            assert len(circle.members) == size
            assert far[inside].max() == pytest.approx(circle.widest, abs=0.001)
            assert far[inside].max() <= WIDEST
            assert (ties[inside].sum(axis=1) > 0).all()
