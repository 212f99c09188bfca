"""The reference of the settings is what the settings say."""

from enum import StrEnum
from types import NoneType
from typing import Any, get_args

import pytest
from pydantic import SecretStr
from pydantic.fields import FieldInfo

from graph_api.settings import Settings, flag, variable
from tests.conftest import ROOT, Golden

INTRODUCTION = """# Settings

Each setting is an environment variable and a flag of `samen serve`; the commands that read the store take those of
the store too. A flag goes before the environment. What is wrong is refused at the start, in one line that names the
setting.
"""


@pytest.mark.generated
def test_the_reference_of_the_settings_is_up_to_date(golden: Golden) -> None:
    golden(ROOT / "docs" / "reference" / "settings.md", reference())


def reference() -> str:
    parts = [INTRODUCTION]
    for name, field in Settings.model_fields.items():
        default = "none" if field.default is None else f"`{getattr(field.default, 'value', field.default)}`"
        parts.append(f"## `{variable(name)}`\n")
        parts.append(f"{field.description}\n")
        parts.append(f"Flag `{flag(name)}`; {kind(field)}; default {default}.\n")
    return "\n".join(parts)


def kind(field: FieldInfo) -> str:
    annotation: Any = field.annotation
    annotation = next((part for part in get_args(annotation) if part is not NoneType), annotation)
    if issubclass(annotation, StrEnum):
        return "one of " + ", ".join(f"`{member.value}`" for member in annotation)
    name = {
        bool: "`true` or `false`",
        int: "a whole number",
        float: "a number",
        str: "text",
        SecretStr: "text, kept out of logs",
    }.get(annotation, "a path")
    bounds = [
        f"{word} {getattr(bound, attribute):g}"
        for bound in field.metadata
        for attribute, word in (("ge", "at least"), ("gt", "more than"), ("le", "at most"))
        if hasattr(bound, attribute)
    ]
    return ", ".join([name, *bounds])
