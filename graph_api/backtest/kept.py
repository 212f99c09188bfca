"""The weights of the score as they are kept: made by `graph_api.backtest.parameters`, and light to import."""

import importlib.resources
from functools import cache
from typing import Any

import orjson

from graph_api.analysis.weights import FEATURES, Parameters
from graph_api.errors import BadInput

FILE = "parameters.json"


@cache
def kept() -> Parameters:
    """Those of the file.

    Raises:
        BadInput: the file is of other features than the code.
    """
    stored = _stored()
    if [one["name"] for one in stored["features"]] != [feature.name for feature in FEATURES]:
        raise BadInput(f"{FILE} is of other features.", hint="Run python -m graph_api.backtest.parameters.")
    weights, scale = zip(*((one["weight"], one["scale"]) for one in stored["features"]), strict=True)
    return Parameters(tuple(weights), tuple(scale), stored["ridge"])


def fitted_on() -> tuple[int, int]:
    """The first and the last year whose joins they were fitted on."""
    first, last = _stored()["fitted_on"]
    return first, last


def _stored() -> Any:
    return orjson.loads(importlib.resources.files("graph_api.backtest").joinpath(FILE).read_bytes())
