"""`samen synthesise`: a file that Samen can use, of which nothing can be taken for real."""

from pathlib import Path

import orjson

from tests.cli.commands import run


def test_a_synthetic_country_is_a_store_like_any_other(tmp_path: Path) -> None:
    made = run(tmp_path, "synthesise", "--municipalities", "60", "--out", "made.sqlite")
    assert made.returncode == 0, made.stderr
    assert made.stdout.startswith("60 municipalities, ")
    store = ("--store", "sqlite:///made.sqlite")
    assert run(tmp_path, "check", *store).stdout == "No findings.\n"
    answer = run(tmp_path, "analyse", "clusters", "--format", "json", *store)
    clusters = orjson.loads(answer.stdout)["data"]["clusterAnalysis"]["clusters"]
    assert sum(cluster["size"] for cluster in clusters) == 60
    assert all("Synthetic" in cluster["name"] for cluster in clusters)


def test_a_file_that_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "mine.sqlite").write_text("mine")
    refused = run(tmp_path, "synthesise", "--municipalities", "60", "--out", "mine.sqlite")
    assert refused.returncode == 3
    assert "There is a file mine.sqlite already." in refused.stderr
    assert (tmp_path / "mine.sqlite").read_text() == "mine"
