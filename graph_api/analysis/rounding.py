"""Figures that are the same on every machine."""

DIGITS = 10
"""Significant digits that are kept: behind the twelfth or so linear algebra differs by processor and threads."""


def steady(value: float) -> float:
    """The value to `DIGITS` significant digits."""
    return float(f"{value:.{DIGITS}g}")
