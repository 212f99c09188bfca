"""`samen backtest`, without a store."""

import json
from pathlib import Path

from graph_api.analysis.scores import BASELINES
from graph_api.backtest.running import SCORE
from tests.cli.commands import run


def test_json_has_every_method_and_what_was_aimed_at(tmp_path: Path) -> None:
    result = run(tmp_path, "backtest", "--format", "json")
    assert (result.returncode, result.stderr) == (0, "")
    report = json.loads(result.stdout)
    assert [row["name"] for row in report["rows"]] == [SCORE, *BASELINES]
    assert {aim["what"]: aim["reached"] for aim in report["targets"]}["test hit@5"] is True
    assert list(tmp_path.iterdir()) == []


def test_a_folder_without_the_files_is_refused(tmp_path: Path) -> None:
    result = run(tmp_path, "backtest", "--data", str(tmp_path))
    assert result.returncode == 2
    assert "problems" in result.stderr
    assert "Traceback" not in result.stderr
