"""Settings: where they come from, and what is said when one is wrong."""

from pathlib import Path

import pytest

from graph_api.errors import BadInput
from graph_api.settings import Settings, flag, load, variable


def test_a_flag_goes_before_the_environment_and_the_environment_before_the_default(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert load().port == 8000
    monkeypatch.setenv("SAMEN_PORT", "8001")
    assert load().port == 8001
    assert load(port="8002").port == 8002
    assert load(port=None).port == 8001


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("sqlite:///samen.sqlite", Path("samen.sqlite")),
        ("sqlite:////var/lib/samen/graph.sqlite", Path("/var/lib/samen/graph.sqlite")),
        ("bolt://localhost:7687", None),
        ("neo4j+s://graph.example.nl", None),
    ],
)
def test_an_address_says_which_store_it_is(address: str, path: Path | None) -> None:
    assert load(store=address).sqlite_path == path


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("port", "eighty", "SAMEN_PORT (--port): Input should be a valid integer"),
        ("port", "70000", "less than or equal to 65535"),
        ("store", "postgres://here", "'postgres' is no known kind of store: write sqlite:///PATH or bolt://HOST:PORT"),
        ("store", "sqlite://samen.sqlite", "write sqlite:///PATH, with three slashes"),
        ("store", "sqlite:///", "write sqlite:///PATH, with three slashes"),
        ("store", "samen.sqlite", "no known kind of store"),
        ("store", "bolt://", "no host is named: write bolt://HOST:PORT"),
        ("log_level", "loud", "SAMEN_LOG_LEVEL (--log-level): Input should be 'debug', 'info', 'warning' or 'error'"),
        ("statement_timeout", "0", "SAMEN_STATEMENT_TIMEOUT (--statement-timeout): Input should be greater than 0"),
        ("max_depth", "-1", "greater than or equal to 1"),
        ("rate_limit", "much", "write a number and a time, such as 100/minute"),
        ("cors_origins", "https://a.example,https://b.example", "with spaces between"),
        ("cors_origins", "https://a.example/", "'https://a.example/' is no origin"),
    ],
)
def test_a_wrong_setting_is_named_with_what_is_expected(name: str, value: str, said: str) -> None:
    with pytest.raises(BadInput) as refused:
        load(**{name: value})
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


def test_all_wrong_settings_are_named_at_once() -> None:
    with pytest.raises(BadInput) as refused:
        load(port="x", max_body="y")
    assert "--port" in str(refused.value)
    assert "--max-body" in str(refused.value)


def test_a_password_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMEN_PASSWORD", "correct horse")
    monkeypatch.setenv("SAMEN_USER", "")
    with pytest.raises(BadInput) as refused:
        load()
    assert "horse" not in str(refused.value)
    monkeypatch.setenv("SAMEN_USER", "neo4j")
    assert "horse" not in repr(load())


def test_every_setting_is_described_and_named_in_both_ways() -> None:
    for name, field in Settings.model_fields.items():
        assert (field.description or "").endswith(".")
        assert variable(name) == f"SAMEN_{name.upper()}"
        assert flag(name) == f"--{name.replace('_', '-')}"
