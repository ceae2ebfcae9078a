"""What cannot be run without a container engine, read instead: the image and the composition."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from services.cli.app import COMMAND_FILES
from services.ledger_api.origin import origin_of
from shared.settings import environment as settings_environment

_ROOT = Path(__file__).resolve().parents[3]
_COMPOSE = (_ROOT / "docker-compose.yml").read_text(encoding="utf-8")
_LOGINS_READ = re.findall(
    r"`cat (/run/secrets/\w+)`", (_ROOT / "docs" / "postgres-logins.sql").read_text("utf-8")
)
_DOCKERFILE = (_ROOT / "Dockerfile").read_text(encoding="utf-8")
_OURS = ("migrate", "webhook-ingest", "ledger-writer", "reconciler", "ledger-api", "tieout")
# For the commands that only read; each other runs one command, by its name.
_COMMANDS = "tieout"
_SECRETS = ("DATABASE_URL", "STRIPE_API_KEY", "STRIPE_WEBHOOK_SECRET", "KAFKA_SASL_PASSWORD")


def _scalars(text: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield each `name: value` line with the names that it is indented below, two spaces each."""
    path: list[str] = []
    for line in text.splitlines():
        match = re.fullmatch(r"((?:  )*)([\w-]+):(?: (.*?))?(?:  #.*)?", line)
        if match:
            depth = len(match[1]) // 2
            path[depth:] = [match[2]]
            yield tuple(path), match[3] or ""


_VALUES = dict(_scalars(_COMPOSE))


def _environment(service: str) -> Mapping[str, str]:
    below = ("services", service, "environment")
    return {path[3]: value for path, value in _VALUES.items() if path[:3] == below and path[3:]}


def _list(*path: str) -> list[str]:
    return [value.strip() for value in _VALUES[path].strip("[]").split(",") if value.strip()]


def test_it_runs_the_parts_and_every_service() -> None:
    services = {path[1] for path in _VALUES if path[0] == "services" and len(path) > 1}

    assert services == {"postgres", "kafka", *_OURS}
    assert _VALUES["services", "postgres", "image"] == "postgres:18"
    assert _VALUES["services", "kafka", "image"] == "apache/kafka:4.3.1"


def test_each_of_ours_is_a_command() -> None:
    for service in _OURS:
        (command,) = _list("services", service, "command")
        assert command == ("status" if service == _COMMANDS else service)
        assert command in COMMAND_FILES
    assert _list("services", _COMMANDS, "profiles") == ["commands"]


def test_each_of_ours_has_an_environment_that_settings_take(tmp_path: Path) -> None:
    for service in _OURS:
        given = {}
        for name, value in _environment(service).items():
            file = tmp_path / Path(value).name
            file.write_text("rk_test_1" if "key" in file.name else "text", encoding="utf-8")
            given[name] = str(file) if name.endswith("_FILE") else value
            given[name] = re.sub(r"\$\{\w+:\?.*\}", "acct_1", given[name])
            given[name] = re.sub(r"\$\{\w+:-(.*)\}", r"\1", given[name])

        loaded = settings_environment.read_settings(given)

        assert loaded.require_kafka().bootstrap_servers == "kafka:9092"
        assert service in {"migrate", _COMMANDS} or loaded.admin_listen.host == "0.0.0.0"


def test_no_secret_is_in_an_environment() -> None:
    for service in ("postgres", *_OURS):
        environment = _environment(service)
        files = {value for name, value in environment.items() if name.endswith("_FILE")}

        assert not environment.keys() & {*_SECRETS, "POSTGRES_PASSWORD"}
        # The logins' passwords are read by the SQL that makes them.
        read = set(_LOGINS_READ) if service == "postgres" else set()
        mounted = {f"/run/secrets/{secret}" for secret in _list("services", service, "secrets")}
        assert files | read == mounted


def test_each_service_gets_the_secrets_it_works_with_and_no_other() -> None:
    secrets = {service: set(_list("services", service, "secrets")) for service in _OURS}

    assert secrets == {
        "migrate": {"owner_database_url"},
        "webhook-ingest": {"stripe_webhook_secret"},
        "ledger-writer": {"writer_database_url", "stripe_api_key"},
        "reconciler": {"reconciler_database_url", "stripe_api_key"},
        "ledger-api": {"api_database_url"},
        "tieout": {"reader_database_url", "stripe_api_key"},
    }


def test_nothing_of_ours_signs_in_to_postgres_as_its_superuser() -> None:
    superuser = _VALUES["services", "postgres", "environment", "POSTGRES_USER"]
    named = re.findall(r"_database_url +postgresql://(\w+):", _COMPOSE)

    assert "postgres_password" not in {
        secret for service in _OURS for secret in _list("services", service, "secrets")
    }
    assert named == [
        "tieout",
        "tieout_writer_login",
        "tieout_reconciler_login",
        "tieout_api_login",
        "tieout_reader_login",
    ]
    assert superuser not in named


def test_ours_can_change_nothing_but_what_they_are_sent() -> None:
    assert _VALUES["x-service", "read_only"] == "true"
    assert _VALUES["x-service", "cap_drop"] == "[ALL]"
    assert "no-new-privileges" in _VALUES["x-service", "security_opt"]
    for service in _OURS:
        # A merge key: everything of x-service that the service does not say itself.
        assert f"  {service}:\n    <<: *service\n" in _COMPOSE
        assert ("services", service, "read_only") not in _VALUES


def test_only_the_webhook_and_the_api_are_published_and_only_to_this_host() -> None:
    assert re.findall(r"^      - (\S+:\d+)$", _COMPOSE, re.MULTILINE) == [
        "127.0.0.1:8080:8080",
        "127.0.0.1:8081:8081",
    ]


@pytest.mark.parametrize(
    ("said", "host", "is_behind_proxy"),
    [("", "127.0.0.1:8081", False), ("https://ledger.example.com", "ledger.example.com", True)],
)
def test_the_api_answers_where_it_is_published_or_where_it_is_said_to_be_reached(
    said: str, host: str, is_behind_proxy: bool
) -> None:
    given = _environment("ledger-api")
    name, _, default = given["TIEOUT_PUBLIC_URL"].strip("${}").partition(":-")

    origin = origin_of(
        settings_environment.read_settings(
            {"TIEOUT_API_LISTEN": given["TIEOUT_API_LISTEN"], name: said or default}
        )
    )

    assert name == "TIEOUT_PUBLIC_URL"
    assert host in origin.hosts
    assert origin.is_behind_proxy is is_behind_proxy


def test_the_image_holds_only_what_the_lock_names_and_runs_as_nobody() -> None:
    build, image = _DOCKERFILE.split("\nFROM ")[-2:]

    assert "--require-hashes" in build
    assert all("--no-index" in line for line in build.splitlines() if "pip install" in line)
    assert "RUN" not in image
    assert re.findall(r"^USER (\S+)$", image, re.MULTILINE) == ["65534:65534"]


def test_the_decision_on_libraries_names_every_one_of_them() -> None:
    project = (_ROOT / "pyproject.toml").read_text(encoding="utf-8")
    page = (_ROOT / "docs/decisions/0017-dependencies.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`.*?`) \| .* \| .* \|$", page, re.MULTILINE)

    required = re.findall(r'^  "([a-z][a-z0-9-]+)[>=]', project, re.MULTILINE)
    named = re.findall(r"`([\w-]+)`", " ".join(rows))

    assert sorted(named) == sorted(required)


def test_no_library_installs_what_our_wheel_does() -> None:
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    ours = project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]

    others = {
        name: set(packages_distributions().get(name, ())) - {project["project"]["name"]}
        for name in ours
    }

    assert others == {"services": set(), "shared": set()}
