"""The page docs/backtest.md, made of a report."""

from collections.abc import Iterable, Sequence

from graph_api.analysis.weights import FEATURES
from graph_api.arrangements import versions_of
from graph_api.backtest.events import DEVELOPMENT, EARLIER, TEST
from graph_api.backtest.kept import kept
from graph_api.backtest.running import DRAWS, Report
from graph_api.backtest.table import COLUMNS, cells, number, score_of, targets, three
from graph_api.ingest.reading import read_facts
from graph_api.model.nodes import Municipality, SharedService
from tests.conftest import ROOT

UNMET = 100
"""A rank by similar services beyond which hardly any participant is met anywhere."""

TEMPLATE = ROOT / "tests" / "docs" / "backtest.md.template"

KINDS = {
    "FOUNDING": "founding",
    "MERGER_INDUCED": "induced by a merger",
    "CONTINUATION": "going on in a successor, or a return",
    "LATE_REGISTRATION": "registered late",
    "EXPANSION_WAVE": "wave of expansion",
    "MERGER_LAGGED": "lagging a merger",
    "GENUINE": "genuine",
}


def page(report: Report) -> str:
    """The text of the page."""
    score, excluding, completing = score_of(report), report.excluding, report.completing
    unsure = [row.name for row in report.rows if row.less_interval and row.less_interval[0] <= 0]
    sure = {
        "test MRR": report.certainty.test_mrr,
        "test hit@5": report.certainty.test_hit5,
        "test hit@10": report.certainty.test_hit10,
        "development MRR": report.certainty.development_mrr,
        "NDCG@10 of completing a new service": completing.interval,
    }
    aims = [
        (
            name,
            number(least),
            number(value),
            " to ".join(map(number, sure[name])) if name in sure else "",
            "yes" if value >= least else f"no: {number(least - value)} short",
        )
        for name, least, value in targets(report)
    ]
    weights = [
        (feature.group, feature.name, f"{weight:.2f}") for feature, weight in zip(FEATURES, kept().weights, strict=True)
    ]
    return TEMPLATE.read_text("utf-8").format(
        aims=len(aims),
        baselines=len(report.rows) - 1,
        came_true=report.came_true,
        candidates=f"{excluding.candidates:.0f}",
        completing=completing.services,
        development=report.development,
        development_years=f"{DEVELOPMENT.start}-{DEVELOPMENT.stop - 1}",
        draws=f"{DRAWS:,}",
        fitted_years=f"{EARLIER.start}-{DEVELOPMENT.stop - 1}",
        excluding=", ".join(three(excluding.figures)),
        genuine=dict(report.kinds)["GENUINE"],
        hit5=f"{score.test.hit5:.0%}",
        hit10=f"{score.test.hit10:.0%}",
        joins=table(("kind of join", "number"), [(KINDS[kind], str(count)) for kind, count in report.kinds]),
        left=f"{excluding.left:.0f}",
        left_out=", ".join(three(report.left_out)),
        beyond=len(report.missed),
        beyond_unknown=sum(one.similar > UNMET and not one.share for one in report.missed),
        misses=table(
            ("year", "who joined", "what", "rank", "by similar services", "km", "of a region"), _misses(report)
        ),
        missed=sum(value < least for _, least, value in targets(report)),
        ndcg=number(completing.score),
        ndcg_distance=number(completing.by_distance),
        ndcg_popularity=number(completing.by_popularity),
        recommended=f"{report.recommended:,}",
        ruled_out=", ".join(f"{count} by '{reason}'" for reason, count in excluding.ruled_out) or "none",
        share=f"{report.came_true / report.recommended:.1%}",
        table=table(COLUMNS, cells(report)),
        targets=table(("figure", "at least", "is", "95%", "reached"), aims),
        test=report.test,
        test_services=report.test_services,
        test_years=f"{TEST.start} to May {TEST.stop - 1}",
        unsure=f"{', '.join(unsure[:-1])} and {unsure[-1]}",
        untried=report.untried,
        weights=table(("group", "feature", "weight"), weights),
    )


def _misses(report: Report) -> Iterable[Sequence[str]]:
    facts = read_facts(None)
    names = {
        key: rows[-1].name
        for of in (versions_of(facts, Municipality), versions_of(facts, SharedService))
        for key, rows in of.items()
    }
    for one in report.missed:
        yield (
            str(one.year),
            names[one.member],
            names[one.service],
            f"{one.rank:.0f}",
            f"{one.similar:.0f}",
            f"{one.kilometres:.0f}",
            f"{one.share:.0%}",
        )


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """As Markdown."""
    return "\n".join(f"| {' | '.join(line)} |" for line in (columns, ["---"] * len(columns), *rows))
