"""`make schema-diff [BASE=ref]`: how the published schema differs from that of another commit.

Without a base it is the last tag, else `origin/main`, else the commit before: the first that is not this commit itself.
Exit code 1: something breaks clients that was not announced. 2: there is no such base.
"""

import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import click
from graphql import build_schema

from tests.evolution.changes import Weight, changes, newly_announced

ROOT = Path(__file__).parent.parent.parent
SCHEMA = "schema/schema.graphql"


def main(given: str, root: Path = ROOT) -> int:
    """Prints the differences with the commit `given`; empty means the default."""
    base = given or default_base(root)
    if base is None:
        click.echo("There is no earlier commit here to compare the schema with.")
        return 0
    before = git(root, "show", f"{base}:./{SCHEMA}")
    if before is None and commit(root, base) is None:
        click.echo(f"There is no commit {base!r} here: fetch it, or name another with BASE=.", err=True)
        return 2
    if before is None:
        click.echo(f"{base} has no {SCHEMA} to compare with.")
        return 0
    old, new = build_schema(before), build_schema((root / SCHEMA).read_text("utf-8"))
    found = changes(old, new, datetime.now(UTC).date())
    announced = newly_announced(old, new)
    click.echo(f"Since {base}: {len(found)} changes of the schema, {len(announced)} new deprecations")
    for one in found:
        click.echo(f"{one.weight}: {one.coordinate}: {one.description}")
    for deprecation in announced:
        click.echo(
            f"deprecated: {deprecation.coordinate}: leaves on {deprecation.leaves}, for {deprecation.replacement}"
        )
    if any(one.weight is Weight.BREAKING for one in found):
        click.echo(
            "\nThe schema breaks clients. Leave in place what they use, deprecate it with a replacement and the day on "
            "which it leaves (docs/reference/deprecations.md), and take it out then.",
            err=True,
        )
        return 1
    return 0


def default_base(root: Path) -> str | None:
    tag = git(root, "describe", "--tags", "--abbrev=0")
    here = commit(root, "HEAD")
    candidates = [*([tag.strip()] if tag else []), "origin/main", "HEAD~1"]
    return next((name for name in candidates if commit(root, name) not in (None, here)), None)


def commit(root: Path, name: str) -> str | None:
    return git(root, "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}")


def git(root: Path, *arguments: str) -> str | None:
    """What git answers, or nothing where it refuses or is not there."""
    program = shutil.which("git")
    if program is None:
        return None
    result = subprocess.run([program, *arguments], cwd=root, capture_output=True, encoding="utf-8", check=False)
    return result.stdout if result.returncode == 0 else None


if __name__ == "__main__":
    sys.exit(main("".join(sys.argv[1:])))
