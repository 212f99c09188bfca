"""Dates of reduced precision, as the sources write them: `2018`, `2018-09` or `2018-09-14`."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from graph_api.model.enums import DatePrecision

_SHAPE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
YEARS = 1800, 2199
"""The first and last year of a date. Dates far away stand for an unknown end in many files, and in the stores."""


class PartialDate(NamedTuple):
    """A day, month or year. As a start it counts from `first`; as an end it lasts through its period, up to `after`."""

    first: date
    precision: DatePrecision

    @property
    def after(self) -> date:
        """The first day after the period."""
        match self.precision:
            case DatePrecision.YEAR:
                return date(self.first.year + 1, 1, 1)
            case DatePrecision.MONTH:
                return date(self.first.year + self.first.month // 12, self.first.month % 12 + 1, 1)
            case DatePrecision.DAY:
                return self.first + timedelta(days=1)

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Raises ValueError for anything but the three shapes, and for years that are none of ours."""
        shape = _SHAPE.fullmatch(text)
        if shape is None:
            raise ValueError(text)
        year, month, day = shape.groups()
        if not YEARS[0] <= int(year) <= YEARS[1]:
            raise ValueError(text)
        precision = DatePrecision.DAY if day else DatePrecision.MONTH if month else DatePrecision.YEAR
        return cls(date(int(year), int(month or 1), int(day or 1)), precision)


def parse_day(text: str) -> date:
    """A whole date. Raises ValueError for anything else."""
    found = PartialDate.parse(text)
    if found.precision is not DatePrecision.DAY:
        raise ValueError(text)
    return found.first
