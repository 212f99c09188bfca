"""The image and the composition, as far as they can be tried without a Docker engine."""

import re
import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from graph_api.neo4j_server.home import _SETTINGS
from graph_api.neo4j_server.releases import CURRENT
from graph_api.settings import Settings, variable
from tests.conftest import ROOT

DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
COMPOSITION = ROOT / "docker-compose.yml"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
SETTINGS = (ROOT / "docs" / "reference" / "settings.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def services() -> dict[str, Any]:
    services: dict[str, Any] = yaml.safe_load(COMPOSITION.read_text(encoding="utf-8"))["services"]
    return services


def steps() -> Iterator[tuple[str, str]]:
    """The instructions of the Dockerfile with what follows each, on one line."""
    joined = re.sub(r"^#.*\n", "", DOCKERFILE, flags=re.MULTILINE).replace("\\\n", " ")
    for line in filter(None, map(str.strip, joined.splitlines())):
        instruction, _, rest = line.partition(" ")
        yield instruction, rest


def pip(command: str) -> list[list[str]]:
    """The arguments of each pip in a line of shell."""
    words = [shlex.split(part) for part in re.split(r"&&|;", command)]
    return [part[part.index("pip") + 1 :] for part in words if "pip" in part]


def test_every_instruction_is_one_that_docker_has() -> None:
    known = {"FROM", "ENV", "WORKDIR", "COPY", "RUN", "USER", "VOLUME", "EXPOSE", "HEALTHCHECK", "ENTRYPOINT", "CMD"}
    assert {instruction for instruction, _ in steps()} == known


def test_what_is_installed_is_what_the_makefile_installs() -> None:
    """The locked requirements with their hashes, then the project itself without any others."""
    assert "--require-hashes -r requirements/$(1).txt" in MAKEFILE
    assert "--no-deps --no-build-isolation" in MAKEFILE
    runs = [arguments for instruction, rest in steps() if instruction == "RUN" for arguments in pip(rest)]
    fetched, installed, built, final = (set(arguments) for arguments in runs)
    assert fetched >= {"wheel", "--require-hashes", "requirements/run.txt"}
    assert installed >= {"install", "--require-hashes", "--no-index", "requirements/run.txt"}
    assert built >= {"wheel", "--no-deps", "--no-build-isolation", "."}
    assert final >= {"install", "--no-index", "samen"}


def test_the_image_has_two_stages_of_a_python_that_everything_has_wheels_for() -> None:
    bases = [rest.split()[0] for instruction, rest in steps() if instruction == "FROM"]
    assert len(bases) == 2
    assert len(set(bases)) == 1
    version = re.fullmatch(r"python:3\.(\d+)-slim-\w+", bases[0])
    assert version
    lowest = re.search(r"3\.(\d+)", PROJECT["project"]["requires-python"])
    without_all = re.search(r"python_version < '3\.(\d+)'", str(PROJECT["project"]["dependencies"]))
    assert lowest
    assert without_all
    assert int(lowest[1]) <= int(version[1]) < int(without_all[1])


def test_the_service_does_not_run_as_root() -> None:
    instructions = [instruction for instruction, _ in steps()]
    user = next(rest for instruction, rest in steps() if instruction == "USER")
    assert user not in ("root", "0")
    assert instructions.index("USER") < instructions.index("ENTRYPOINT")
    assert "RUN" not in instructions[instructions.index("USER") :]


def test_what_the_wheel_is_made_of_is_let_into_the_build_and_nothing_else() -> None:
    lines = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    patterns = [line for line in lines if line and not line.startswith("#")]
    assert patterns[0] == "*"
    let_in = {pattern[1:] for pattern in patterns if pattern.startswith("!")}
    project = PROJECT["project"]
    assert let_in == {
        "pyproject.toml",
        "hatch_build.py",
        "requirements/run.txt",
        project["readme"],
        *project["license-files"],
        *PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"],
    }
    assert all((ROOT / path).exists() for path in let_in)


def test_every_variable_is_a_setting_and_documented() -> None:
    known = {variable(name) for name in Settings.model_fields}
    for path in (ROOT / "Dockerfile", COMPOSITION):
        used = set(re.findall(r"\bSAMEN_[A-Z_]+", path.read_text(encoding="utf-8")))
        assert used
        assert used <= known
        assert all(f"## `{name}`" in SETTINGS for name in used)


def test_the_neo4j_is_the_one_that_is_tested(services: dict[str, Any]) -> None:
    assert services["neo4j"]["image"] == f"neo4j:{CURRENT.version}-community"
    assert re.search(rf"^NEO4J \?= {re.escape(CURRENT.version)}$", MAKEFILE, re.MULTILINE)


def test_neo4j_reports_nothing_to_anybody(services: dict[str, Any]) -> None:
    """Everything that a Neo4j started here is told not to report, in the spelling that its image wants."""
    told = services["neo4j"]["environment"]
    silent = {**CURRENT.settings, "dbms.usage_report.enabled": _SETTINGS["dbms.usage_report.enabled"]}
    for name, value in silent.items():
        assert told[f"NEO4J_{name.replace('_', '__').replace('.', '_')}"] == value


def test_data_outlive_the_containers_and_the_password_is_not_in_the_file(services: dict[str, Any]) -> None:
    composition = yaml.safe_load(COMPOSITION.read_text(encoding="utf-8"))
    volume, _, place = services["neo4j"]["volumes"][0].partition(":")
    assert place == "/data"
    assert volume in composition["volumes"]
    assert services["neo4j"]["environment"]["NEO4J_AUTH"].startswith("neo4j/${SAMEN_PASSWORD:?")
    assert services["samen"]["environment"]["SAMEN_PASSWORD"] == "${SAMEN_PASSWORD:?}"


def test_samen_waits_for_a_healthy_neo4j_and_both_listen_on_this_machine_only(services: dict[str, Any]) -> None:
    assert "cypher-shell" in services["neo4j"]["healthcheck"]["test"][1]
    assert services["samen"]["depends_on"] == {"neo4j": {"condition": "service_healthy"}}
    assert services["samen"]["build"] == "."
    ports = [port for service in services.values() for port in service["ports"]]
    assert ports
    assert all(port.startswith("127.0.0.1:") for port in ports)


def test_health_is_asked_where_the_service_listens() -> None:
    environment = dict(
        pair.split("=", 1) for instruction, rest in steps() if instruction == "ENV" for pair in rest.split()
    )
    health = next(rest for instruction, rest in steps() if instruction == "HEALTHCHECK")
    assert f"http://127.0.0.1:{environment['SAMEN_PORT']}/health/ready" in health
    code = re.search(r'CMD \["python", "-c", "(.*)"\]', health)
    assert code
    compile(code[1], "health", "exec")
    store = Settings(store=environment["SAMEN_STORE"]).sqlite_path
    assert store == Path("/data/samen.sqlite")
