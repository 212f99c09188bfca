"""The report of a backtest as rows to print, and as JSON."""

from dataclasses import asdict
from typing import Any

from graph_api.backtest.running import SCORE, Figures, Report, Row

COLUMNS = (
    "method",
    "dev MRR",
    "dev hit@5",
    "dev hit@10",
    "test MRR",
    "95%",
    "test hit@5",
    "test hit@10",
    "less than the score",
    "95% of that",
)


def cells(report: Report) -> list[tuple[str, ...]]:
    """A row a method, under `COLUMNS`."""
    return [
        (
            row.name,
            *three(row.development),
            number(row.test.mrr),
            _range(row.interval),
            *three(row.test)[1:],
            "" if row.less is None else number(row.less),
            "" if row.less_interval is None else _range(row.less_interval),
        )
        for row in report.rows
    ]


def targets(report: Report) -> list[tuple[str, float, float]]:
    """What was to be reached: its name, the least it should be, and what it is.

    The five simple methods are popularity, province, safety region, region match and nearest 20: of the score's lead in
    MRR over each the 95 % interval must lie above zero.
    """
    score = score_of(report)
    best = max(row.test.mrr for row in report.rows if row.name != SCORE)
    simple = {"popularity", "province", "safety region", "region match", "nearest 20"}
    lowest = min(row.less_interval[0] for row in report.rows if row.name in simple and row.less_interval)
    return [
        ("test MRR", 0.50, score.test.mrr),
        ("test hit@5", 0.66, score.test.hit5),
        ("test hit@10", 0.84, score.test.hit10),
        ("test MRR, as that of the best baseline", best, score.test.mrr),
        (
            "paired lower end, least of five simple methods",
            0.0,
            lowest,
        ),
        ("development MRR", 0.60, score.development.mrr),
        ("NDCG@10 of completing a new service", 0.85, report.completing.score),
    ]


def score_of(report: Report) -> Row:
    """The row of the score of Samen."""
    return next(row for row in report.rows if row.name == SCORE)


def body(report: Report) -> dict[str, Any]:
    """The report as JSON, with what was to be reached."""
    aims = [
        {"what": name, "least": least, "is": value, "reached": value >= least} for name, least, value in targets(report)
    ]
    return {**asdict(report), "kinds": dict(report.kinds), "targets": aims}


def three(of: Figures) -> tuple[str, str, str]:
    """MRR, hit@5 and hit@10."""
    return number(of.mrr), number(of.hit5), number(of.hit10)


def number(value: float) -> str:
    """With three decimals."""
    return f"{value:.3f}"


def _range(ends: tuple[float, float]) -> str:
    return f"{ends[0]:.3f} to {ends[1]:.3f}"
