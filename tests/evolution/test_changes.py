"""What counts as a change of the schema, and which break clients without having been announced."""

import subprocess
from datetime import date
from pathlib import Path

import pytest
from graphql import build_schema, resolve_schema_coordinate

from schema.root import core
from tests.evolution.__main__ import SCHEMA, default_base, main
from tests.evolution.announced import deprecations, members
from tests.evolution.changes import Weight, changes, coordinate_of

TODAY = date(2026, 12, 1)
OLD = """
directive @old(a: Int) repeatable on FIELD | QUERY
type Query {
  kept(a: Int, b: Int = 1): String
  left: Left @deprecated(reason: "Use `Query.kept`. Leaves on 2026-12-01.")
  later: String @deprecated(reason: "Use `Query.kept`. It is the same. Leaves on 2026-12-02.")
  thing: Thing
  any: Any
  find(by: Key, size: Size): Both
}
type Left { below: Below }
type Below { name: String }
interface Named { name: String }
interface Other { code: String }
type Thing implements Named { name: String, size: Int }
union Any = Thing | Both
type Both { a: Int }
input Key { code: String, name: String = "a" }
enum Size { SMALL LARGE }
"""


def compared(*edits: tuple[str, str]) -> list[tuple[str, str]]:
    new = OLD
    for before, after in edits:
        assert before in new
        new = new.replace(before, after)
    return [(one.weight.value, one.coordinate) for one in changes(build_schema(OLD), build_schema(new), TODAY)]


@pytest.mark.parametrize(
    ("before", "after", "weight", "coordinate"),
    [
        ("thing: Thing", "thing: Thing\n  added: Int", Weight.SAFE, "Query.added"),
        ("enum Size", "type Added { a: Int }\nenum Size", Weight.SAFE, "Added"),
        ("enum Size", "directive @added on FIELD\nenum Size", Weight.SAFE, "@added"),
        ("a: Int, b", "a: Int, c: Int, b", Weight.DANGEROUS, "Query.kept(c:)"),
        ("b: Int = 1", "b: Int = 2", Weight.DANGEROUS, "Query.kept(b:)"),
        ("code: String, name", "code: String, key: ID, name", Weight.DANGEROUS, "Key.key"),
        ('name: String = "a"', 'name: String = "Query.b"', Weight.DANGEROUS, "Key.name"),
        ("SMALL", "SMALL MIDDLE", Weight.DANGEROUS, "Size.MIDDLE"),
        ("= Thing | Both", "= Thing | Both | Left", Weight.DANGEROUS, "Any"),
        ("implements Named {", "implements Named & Other { code: String,", Weight.DANGEROUS, "Thing"),
        ("kept(a: Int, b: Int = 1): String", "kept: String", Weight.BREAKING, "Query.kept(a:)"),
        ("a: Int, b", "a: Int, c: Int!, b", Weight.BREAKING, "Query.kept(c:)"),
        ("thing: Thing\n", "", Weight.BREAKING, "Query.thing"),
        ("thing: Thing\n", "thing: Both\n", Weight.BREAKING, "Query.thing"),
        ("= Thing | Both", "= Thing", Weight.BREAKING, "Any"),
        ("implements Named", "", Weight.BREAKING, "Thing"),
        ("SMALL", "", Weight.BREAKING, "Size.SMALL"),
        ("code: String, name", "name", Weight.BREAKING, "Key.code"),
        ("code: String, name", "code: String!, name", Weight.BREAKING, "Key.code"),
        ("enum Size { SMALL LARGE }", "scalar Size", Weight.BREAKING, "Size"),
        ("directive @old(a: Int) repeatable on FIELD | QUERY", "", Weight.BREAKING, "@old"),
        ("@old(a: Int) repeatable", "@old(a: Int)", Weight.BREAKING, "@old"),
        ("@old(a: Int)", "@old", Weight.BREAKING, "@old(a:)"),
    ],
)
def test_a_change_is_weighed_and_named_by_what_it_is_about(
    before: str, after: str, weight: Weight, coordinate: str
) -> None:
    found = compared((before, after))
    assert (weight, coordinate) in found
    assert found[0][0] == weight


def test_a_new_description_is_no_change() -> None:
    assert compared(("type Thing", '"""A thing."""\ntype Thing')) == []


def test_what_was_announced_may_leave_on_its_day_with_all_that_only_it_led_to() -> None:
    gone = 'left: Left @deprecated(reason: "Use `Query.kept`. Leaves on 2026-12-01.")'
    assert compared((gone, ""), ("type Left { below: Below }\ntype Below { name: String }", "")) == [
        (Weight.ANNOUNCED, "Below"),
        (Weight.ANNOUNCED, "Left"),
        (Weight.ANNOUNCED, "Query.left"),
    ]


def test_it_may_not_leave_a_day_earlier() -> None:
    gone = 'later: String @deprecated(reason: "Use `Query.kept`. It is the same. Leaves on 2026-12-02.")'
    assert compared((gone, "")) == [(Weight.BREAKING, "Query.later")]


def test_an_argument_of_what_may_leave_may_leave_too() -> None:
    old = 'type Query { a(b: Int): Int @deprecated(reason: "Use `Query.c`. Leaves on 2026-12-01.") c: Int }'
    new = old.replace("(b: Int)", "")
    assert [one.weight for one in changes(build_schema(old), build_schema(new), TODAY)] == [Weight.ANNOUNCED]


@pytest.mark.parametrize(
    "reason",
    [
        "No longer supported",
        "Use `Query.kept`.",
        "Leaves on 2026-12-01.",
        "Use Query.kept. Leaves on 2026-12-01.",
        "Use `Query.gone`. Leaves on 2026-12-01.",
        "Use `Gone.field`. Leaves on 2026-12-01.",
        "Use `something else`. Leaves on 2026-12-01.",
        "Use `Query.kept`. Leaves on 2026-13-01.",
    ],
)
@pytest.mark.parametrize(
    "where",
    [
        "type Query { kept: Int, a: Int @ }",
        "type Query { kept(a: Int @): Int }",
        "enum E { KEPT A @ }",
        "input I { a: Int @ }",
    ],
)
def test_a_deprecation_without_a_replacement_that_is_there_and_a_day_is_refused(where: str, reason: str) -> None:
    text = where.replace("@", f'@deprecated(reason: "{reason}")')
    with pytest.raises(ValueError, match=r"."):
        deprecations(build_schema(text if "Query" in text else f"type Query {{ kept: Int }} {text}"))


def test_every_member_of_the_schema_has_its_coordinate() -> None:
    found = [member.coordinate for member in members(core)]
    assert len(found) > 1000
    assert all(resolve_schema_coordinate(core, coordinate) for coordinate in found)


def test_a_sentence_is_about_what_it_names_first() -> None:
    assert coordinate_of("Standard scalar ID was removed because it is not referenced anymore.") == "ID"


class Repository:
    """A git repository with a schema."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / SCHEMA).parent.mkdir(parents=True)
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str) -> None:
        identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"]
        subprocess.run(["git", *identity, *arguments], cwd=self.root, check=True, capture_output=True)

    def write(self, text: str) -> None:
        (self.root / SCHEMA).write_text(text, "utf-8")

    def commit(self, text: str) -> None:
        self.write(text)
        self.git("add", ".")
        self.git("commit", "--quiet", "--allow-empty", "--message=schema")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


def test_without_tags_the_commit_before_is_the_base(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    repository.commit(OLD)
    assert main("", repository.root) == 0
    assert "no earlier commit" in capsys.readouterr().out
    repository.commit(OLD.replace("thing: Thing\n", ""))
    assert default_base(repository.root) == "HEAD~1"
    assert main("", repository.root) == 1
    said = capsys.readouterr()
    assert "breaking: Query.thing: Field Query.thing was removed." in said.out
    assert "docs/reference/deprecations.md" in said.err


def test_the_last_tag_is_the_base_and_what_is_not_committed_counts(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.commit(OLD)
    repository.git("tag", "v1")
    repository.commit(OLD)
    repository.commit(OLD)
    repository.write(
        OLD.replace("thing: Thing\n", 'thing: Thing @deprecated(reason: "Use `Query.any`. Leaves on 2030-01-01.")\n')
    )
    assert main("", repository.root) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Since v1: 0 changes of the schema, 1 new deprecations",
        "deprecated: Query.thing: leaves on 2030-01-01, for Query.any",
    ]


def test_a_branch_of_the_origin_comes_before_the_commit_before(repository: Repository) -> None:
    repository.commit(OLD)
    repository.git("update-ref", "refs/remotes/origin/main", "HEAD")
    repository.commit(OLD)
    repository.commit(OLD)
    assert default_base(repository.root) == "origin/main"


def test_a_base_that_is_not_there_is_said(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    repository.commit(OLD)
    assert main("v9", repository.root) == 2
    assert "no commit 'v9'" in capsys.readouterr().err


def test_outside_a_repository_there_is_nothing_to_compare(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert main("", tmp_path) == 0
    assert "no earlier commit" in capsys.readouterr().out
