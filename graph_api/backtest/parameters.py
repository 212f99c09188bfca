"""The weights of the score: how they are found, and where they are kept.

`python -m graph_api.backtest.parameters` fits them anew to the joins of the years up to the end of development in the
shipped dataset, and writes `parameters.json` beside this file. The years of test are not looked at.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click
import numpy as np
import orjson

from graph_api.analysis.choice import Choice, Floats, fit
from graph_api.analysis.opportunities import features
from graph_api.analysis.weights import FEATURES, Parameters
from graph_api.backtest.events import DEVELOPMENT, EARLIER, Year, all_joins, years
from graph_api.backtest.kept import FILE
from graph_api.backtest.reading import read

RIDGE = 2.0
"""Chosen on the years of development, by leaving out one service at a time."""

DECIMALS = 4


def choices(tried: Sequence[Year]) -> list[Choice]:
    """What each member could choose from, and what it chose; by year and day.

    Joins to one service are no independent witnesses: n of them weigh as much as the root of n.
    """
    to = Counter(event.service for year in tried for event in year.events)
    return [
        Choice(
            found[event.member][event.among],
            int(np.count_nonzero(event.among[: event.service])),
            to[event.service] ** -0.5,
        )
        for year in tried
        for found in [features(year.state)]
        for event in year.events
    ]


def fitted(known: Sequence[Choice]) -> Parameters:
    """The weights that make these choices most likely; a scale is a standard deviation over candidates."""
    spread = np.concatenate([choice.features for choice in known]).std(axis=0)
    scale = np.where(spread > 0, spread, 1.0)
    weights = fit([replace(choice, features=choice.features / scale) for choice in known], RIDGE)
    return Parameters(_rounded(weights), _rounded(scale), RIDGE)


def written(parameters: Parameters) -> bytes:
    """As the file has them."""
    body = {
        "fitted_on": [EARLIER.start, DEVELOPMENT.stop - 1],
        "ridge": parameters.ridge,
        "features": [
            {"name": feature.name, "group": feature.group, "weight": weight, "scale": scale}
            for feature, weight, scale in zip(FEATURES, parameters.weights, parameters.scale, strict=True)
        ],
    }
    return orjson.dumps(body, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _rounded(values: Floats) -> tuple[float, ...]:
    return tuple(np.round(values, DECIMALS).tolist())


@click.command()
def main() -> None:
    """Fit the weights of the score anew, and keep them."""
    past = read()
    known = list(years(past, all_joins(past), (*EARLIER, *DEVELOPMENT)))
    Path(__file__).with_name(FILE).write_bytes(written(fitted(choices(known))))


if __name__ == "__main__":
    main()
