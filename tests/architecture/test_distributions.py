"""What Samen is installed with: under which licences, and without a rival for its own import names."""

import json
import re
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions

from tests.conftest import ROOT

# Permissive ones, and the MPL, whose duties end at the library's own files. No GPL in any form.
ALLOWED = {
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MPL-2.0",
    "PSF-2.0",
    "Python-2.0",
    "Unlicense",
    "Zlib",
}
OTHER_NAMES = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
OWN_NAMES = {"graph_api", "schema", "loaders"}


def running() -> Iterator[Distribution]:
    """What is installed of the requirements for running; some are for other platforms."""
    for name in re.findall(r"^([a-z0-9._-]+)==", (ROOT / "requirements" / "run.txt").read_text(), re.MULTILINE):
        try:
            yield distribution(name)
        except PackageNotFoundError:
            continue


def licences(installed: Distribution) -> set[str]:
    """By SPDX identifier where it has one, else as it is called; all that may apply, whether by AND or by OR."""
    if expressions := installed.metadata.get_all("License-Expression"):
        return set(re.split(r" AND | OR |[() ]+", expressions[0])) - {""}
    prefix = "License :: OSI Approved :: "
    classifiers = installed.metadata.get_all("Classifier") or []
    names = {text.removeprefix(prefix) for text in classifiers if text.startswith(prefix)}
    names = names or set(installed.metadata.get_all("License") or ["none named"])
    return {OTHER_NAMES.get(name, name) for name in names}


def test_everything_samen_runs_on_has_a_permissive_licence() -> None:
    found = {installed.name: licences(installed) for installed in running()}
    assert len(found) > 30
    assert {name: names for name, names in found.items() if not names <= ALLOWED} == {}


def test_no_other_distribution_provides_an_import_name_of_samen() -> None:
    rivals = {
        (installed.name, file.parts[0].removesuffix(".py"))
        for installed in distributions()
        if installed.name != "samen"
        for file in installed.files or ()
        if file.parts[0].removesuffix(".py") in OWN_NAMES
    }
    assert rivals == set()


def test_the_import_names_are_those_of_this_checkout() -> None:
    origin = json.loads(distribution("samen").read_text("direct_url.json") or "{}")
    assert origin["url"] == ROOT.as_uri()
    for name in OWN_NAMES:
        assert (ROOT / name / "__init__.py").is_file()
