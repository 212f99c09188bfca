"""The weights of the score: how they are found, and where they are kept.

`python -m graph_api.backtest.parameters` fits them anew to the joins of the years of development in the shipped dataset,
and writes `parameters.json` beside this file. The years of test are not looked at.
"""

import importlib.resources
from collections.abc import Sequence
from pathlib import Path

import click
import numpy as np
import orjson

from graph_api.analysis.choice import Choice, fit
from graph_api.analysis.opportunities import FEATURES, Parameters, features
from graph_api.backtest.events import DEVELOPMENT, Year, all_joins, years
from graph_api.backtest.reading import read
from graph_api.errors import BadInput

FILE = "parameters.json"
RIDGE = 2.0
"""Chosen on the years of development, by leaving out one service at a time."""

DECIMALS = 4


def fitted(development: Sequence[Year]) -> Parameters:
    """The weights that make the joins of these years most likely; a scale is a standard deviation over candidates."""
    choices = [
        Choice(found[event.member][event.among], int(np.count_nonzero(event.among[: event.service])))
        for year in development
        for found in [features(year.state)]
        for event in year.events
    ]
    spread = np.concatenate([choice.features for choice in choices]).std(axis=0)
    scale = np.where(spread > 0, spread, 1.0)
    weights = fit([Choice(choice.features / scale, choice.chosen) for choice in choices], RIDGE)
    return Parameters(_rounded(weights), _rounded(scale), RIDGE)


def kept() -> Parameters:
    """Those of the file.

    Raises:
        BadInput: the file is of other features than the code.
    """
    stored = orjson.loads(importlib.resources.files("graph_api.backtest").joinpath(FILE).read_bytes())
    if [one["name"] for one in stored["features"]] != [feature.name for feature in FEATURES]:
        raise BadInput(f"{FILE} is of other features.", hint="Run python -m graph_api.backtest.parameters.")
    weights, scale = zip(*((one["weight"], one["scale"]) for one in stored["features"]), strict=True)
    return Parameters(tuple(weights), tuple(scale), stored["ridge"])


def written(parameters: Parameters) -> bytes:
    """As the file has them."""
    body = {
        "fitted_on": [DEVELOPMENT.start, DEVELOPMENT.stop - 1],
        "ridge": parameters.ridge,
        "features": [
            {"name": feature.name, "group": feature.group, "weight": weight, "scale": scale}
            for feature, weight, scale in zip(FEATURES, parameters.weights, parameters.scale, strict=True)
        ],
    }
    return orjson.dumps(body, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _rounded(values: np.typing.NDArray[np.float64]) -> tuple[float, ...]:
    return tuple(np.round(values, DECIMALS).tolist())


@click.command()
def main() -> None:
    """Fit the weights of the score anew, and keep them."""
    past = read()
    development = [year for year in years(past, all_joins(past)) if year.year in DEVELOPMENT]
    Path(__file__).with_name(FILE).write_bytes(written(fitted(development)))


if __name__ == "__main__":
    main()
