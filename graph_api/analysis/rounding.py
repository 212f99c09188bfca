"""Figures that are the same on every machine."""

TIE_DECIMALS = 12
"""Decimals of the strength of ties, and of shares of it: beyond, only the order in which fractions were added tells."""

DIGITS = 10
"""Significant digits that are kept: behind the twelfth or so linear algebra differs by processor and threads."""


def steady(value: float) -> float:
    """The value to `DIGITS` significant digits."""
    return float(f"{value:.{DIGITS}g}")
