"""S12, S13, S14: where secrets may come from, where they may not go, and what is said of them."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import click
import pytest

from services.cli.app import cli
from shared.settings import environment
from shared.settings.lint import SECRET_FILES, Caution, lint_settings
from shared.settings.model import ConfigurationError
from shared.telemetry.redaction import REDACTED
from tests.support.subcommands import subcommands

_ROOT = Path(__file__).resolve().parents[3]
_SECRETS: Mapping[str, str] = {
    "DATABASE_URL": "postgresql://u:hunter2@db.example.com/d",
    "STRIPE_API_KEY": "rk_test_hunter2",
    "STRIPE_WEBHOOK_SECRET": "whsec_hunter2",
    "KAFKA_SASL_PASSWORD": "hunter2",
    "TIEOUT_NOTIFY_URLS": "json://u:hunter2@hooks.example.com/h",
}
_ENVIRON: Mapping[str, str] = {
    "KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:9092",
    "STRIPE_ACCOUNT_ID": "acct_1",
    **_SECRETS,
}


@pytest.mark.parametrize("name", _SECRETS)
def test_every_secret_can_come_from_a_file(tmp_path: Path, name: str) -> None:
    file = tmp_path / "secret"
    file.write_text(f"{_SECRETS[name]}\n", encoding="utf-8")
    given = {key: value for key, value in _ENVIRON.items() if key != name}

    assert environment.read_settings(
        {**given, f"{name}_FILE": str(file)}
    ) == environment.read_settings(_ENVIRON)


def test_settings_print_no_secret() -> None:
    loaded = environment.read_settings(_ENVIRON)

    assert "hunter2" not in repr(loaded) + str(loaded)
    assert repr(loaded).count(REDACTED) == len(_SECRETS)


@pytest.mark.parametrize(
    "wrong",
    [
        {"STRIPE_API_KEY": "hunter2"},
        {"STRIPE_API_KEY_FILE": "hunter/2"},
        {"DATABASE_URL_FILE": "/no/such/hunter2"},
        {"TIEOUT_NO_SUCH": "hunter2"},
        {"TIEOUT_NOTIFY_URLS": "json://u:p@one.example, hunter2"},
    ],
)
def test_what_is_wrong_with_a_setting_is_said_without_its_value(wrong: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        environment.read_settings({**_ENVIRON, **wrong})

    assert "hunter" not in str(caught.value)


def test_every_setting_that_names_a_file_of_secrets_is_looked_at() -> None:
    source = Path(environment.__file__).read_text(encoding="utf-8")
    secrets = re.findall(r'_secret\(environ, "([A-Z_]+)"\)', source)
    files = set(re.findall(r'"((?:TIEOUT|KAFKA)_\w+FILE)"', source))
    certificates = {"KAFKA_SSL_CAFILE", "KAFKA_SSL_CERTFILE"}

    assert set(secrets) == set(_SECRETS)
    assert {f"{name}_FILE" for name in secrets} | (files - certificates) == set(SECRET_FILES)


@pytest.mark.parametrize("name", [name for name in SECRET_FILES if name != "TIEOUT_ACCOUNTS_FILE"])
@pytest.mark.parametrize(("mode", "is_said"), [(0o644, True), (0o602, True), (0o640, False)])
def test_a_secret_file_that_all_may_read_is_a_caution(
    tmp_path: Path, name: str, mode: int, is_said: bool
) -> None:
    file = tmp_path / "secret"
    file.write_text("hunter2", encoding="utf-8")
    file.chmod(mode)

    cautions = lint_settings(environment.read_settings(_ENVIRON), {name: str(file)})

    assert [caution.setting for caution in cautions] == ([name] if is_said else [])
    assert "hunter2" not in repr(cautions)


@pytest.mark.parametrize(
    ("key", "is_said"), [("sk_live_hunter2", True), ("rk_live_hunter2", False)]
)
def test_a_key_that_may_do_everything_is_a_caution(key: str, is_said: bool) -> None:
    cautions = lint_settings(environment.read_settings({**_ENVIRON, "STRIPE_API_KEY": key}), {})

    assert [caution.setting for caution in cautions] == (["STRIPE_API_KEY"] if is_said else [])
    assert "hunter2" not in repr(cautions)


@pytest.mark.parametrize(
    ("base", "is_said"),
    [
        ("http://stripe.example.com", True),
        ("https://stripe.example.com", False),
        ("http://127.0.0.1:4242", False),
    ],
)
def test_a_key_that_travels_in_the_clear_is_a_caution(base: str, is_said: bool) -> None:
    cautions = lint_settings(environment.read_settings({**_ENVIRON, "STRIPE_API_BASE": base}), {})

    expected = [Caution("STRIPE_API_BASE", "the API key travels without TLS: use https")]
    assert cautions == (expected if is_said else [])


def test_no_command_takes_a_secret_as_an_argument() -> None:
    """An argument list is for everybody on the machine to read."""
    names = {
        option
        for command in _commands(cli)
        for parameter in command.params
        for option in (parameter.name or "", *parameter.opts)
    }

    assert {name for name in names if re.search(r"secret|password|key|token", name)} == set()


def _commands(group: click.Group) -> Iterator[click.Command]:
    for command in subcommands(group).values():
        yield command
        if isinstance(command, click.Group):
            yield from _commands(command)


def test_no_real_secret_lies_in_the_repository() -> None:
    """By the shapes that only a real one has: live keys, long signing secrets, private keys."""
    real = re.compile(
        r"\b[sr]k_live_[A-Za-z0-9]{24,}|\bwhsec_[A-Za-z0-9+/]{32,}\b|\bAKIA[A-Z0-9]{16}\b"
        r"|\bgh[pousr]_[A-Za-z0-9]{36}\b|-----BEGIN [A-Z ]*PRIVATE KEY-----"
    )
    # The key of a certificate that nobody vouches for, made for the tests of TLS.
    known = {"tests/integration/security/untrusted/key.pem"}
    generated = {".git", ".venv", ".tieout", "__pycache__", ".hypothesis"}

    places = {
        str(path.relative_to(_ROOT))
        for path in _ROOT.rglob("*")
        if path.is_file()
        and not generated & set(path.parts)
        and not any(part.endswith("_cache") for part in path.parts)
        and real.search(path.read_text(encoding="utf-8", errors="replace"))
    }

    assert places == known
