from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph_api.analysis.choice import Choice, fit
from graph_api.errors import BadInput


def drawn(seed: int, count: int, truth: list[float]) -> list[Choice]:
    """Choices by the model itself: the greatest of a score and a Gumbel error."""
    random = np.random.default_rng(seed)
    made = []
    for _ in range(count):
        features = random.normal(size=(8, len(truth)))
        made.append(Choice(features, int(np.argmax(features @ truth + random.gumbel(size=8)))))
    return made


def test_it_finds_the_weights_that_the_choices_were_made_with() -> None:
    truth = [1.5, -0.7, 0.0]
    assert fit(drawn(1, 800, truth), 0.01) == pytest.approx(truth, abs=0.15)


@settings(max_examples=20)
@given(seed=st.integers(0, 1000), ridge=st.floats(0.1, 10))
def test_the_slope_is_nought_there_whatever_the_order(seed: int, ridge: float) -> None:
    choices = drawn(seed, 12, [1.0, -1.0])
    found = fit(choices, ridge)
    slope = -ridge * found
    for choice in choices:
        weight = np.exp(choice.features @ found)
        slope += choice.features[choice.chosen] - weight / weight.sum() @ choice.features
    assert slope == pytest.approx(0, abs=1e-4)
    assert fit(choices[::-1], ridge) == pytest.approx(found, abs=1e-4)


def test_two_alternatives_are_a_logistic_regression() -> None:
    """Nine of ten choose the first, that differs by 1: without a ridge the weight is log 9."""
    pair = np.array([[1.0], [0.0]])
    assert fit([Choice(pair, 0)] * 9 + [Choice(pair, 1)], 1e-6) == pytest.approx([np.log(9)], abs=1e-3)


def test_a_choice_of_twice_the_weight_counts_as_two() -> None:
    first, second = drawn(1, 2, [1.0, -1.0])
    twice = replace(first, weight=2.0)
    assert fit([twice, second], 1.0) == pytest.approx(fit([first, first, second], 1.0), abs=1e-5)


def test_a_ridge_must_be_positive_and_choices_alike() -> None:
    one = Choice(np.zeros((2, 1)), 0)
    with pytest.raises(BadInput, match="ridge"):
        fit([one], 0)
    with pytest.raises(BadInput, match="same features"):
        fit([one, Choice(np.zeros((2, 2)), 0)], 1)
    with pytest.raises(BadInput, match="needs choices"):
        fit([], 1)
