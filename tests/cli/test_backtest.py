"""`samen backtest`, without a store."""

from pathlib import Path

from tests.cli.commands import run


def test_a_folder_without_the_files_is_refused(tmp_path: Path) -> None:
    result = run(tmp_path, "backtest", "--data", str(tmp_path))
    assert result.returncode == 2
    assert "problems" in result.stderr
    assert "Traceback" not in result.stderr
