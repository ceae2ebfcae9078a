"""`tieout doctor` on real parts: what it finds, what it calls it, and by which exit code."""

import asyncio
import json
import os
import secrets
import signal
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import asyncpg
import httpx
import pytest

from services.cli.doctor import stripe_account
from shared.kafka.admin.create_topics import create_missing_topics
from shared.settings.environment import read_settings
from shared.settings.model import KafkaSettings
from tests.conftest import PostgresServer
from tests.support import warm_python
from tests.support.brokers import PARTITIONS
from tests.support.logins import urls_by_role
from tests.support.waits import PATIENCE_S, patience

pytestmark = pytest.mark.takes(seconds=30)

Examine = Callable[..., tuple[int, list[dict[str, str]]]]


@pytest.fixture(scope="module", autouse=True)
async def durable(postgres_server: PostgresServer) -> AsyncIterator[None]:
    """Have the tests' server be as durable as the doctor wants one: else it waits for no disk."""

    async def set_to(value: str) -> None:
        with postgres_server.config.open("a", encoding="utf-8") as config:
            config.write(f"fsync = {value}\nfull_page_writes = {value}\n")
        os.kill(postgres_server.pid, signal.SIGHUP)  # it reads its configuration again
        async with patience(f"the server has fsync {value}"):
            while await _shown(postgres_server.url, "fsync") != value:
                await asyncio.sleep(0.05)

    await set_to("on")
    yield
    await set_to("off")


async def _shown(url: str, name: str) -> str:
    connection = await asyncpg.connect(url)
    try:
        return str(await connection.fetchval(f"SHOW {name}"))
    finally:
        await connection.close()


@pytest.fixture
def environ(
    database_url: str, kafka_bootstrap: str, fake_stripe: Callable[..., Any], tmp_path: Path
) -> dict[str, str]:
    stripe = fake_stripe()
    return {
        "DATABASE_URL": database_url,
        "KAFKA_BOOTSTRAP_SERVERS": kafka_bootstrap,
        "STRIPE_API_BASE": stripe.api_base,
        "STRIPE_API_KEY": stripe.api_key,
        "STRIPE_ACCOUNT_ID": stripe.account_id,
        "STRIPE_WEBHOOK_SECRET": stripe.webhook_secret,
        "TIEOUT_DATA_DIR": str(tmp_path),
        "PATH": "",
    }


@pytest.fixture
async def topics(kafka_bootstrap: str) -> None:
    """Have the project's topics; what is in them does not matter here."""
    await create_missing_topics(
        KafkaSettings(bootstrap_servers=kafka_bootstrap), partitions=PARTITIONS
    )


@pytest.fixture
def examine(environ: dict[str, str]) -> Examine:
    """Return a function that runs the doctor: its exit code, and what it found."""

    def run(**changes: str) -> tuple[int, list[dict[str, str]]]:
        done = warm_python.run(
            "services.cli", "doctor", "--json", env=environ | changes, timeout=PATIENCE_S
        )
        assert done.stdout, done.stderr.decode()
        checks = json.loads(done.stdout)
        assert list(checks) == ["ok", "checks"]
        assert checks["ok"] is (done.returncode == 0)
        assert environ["STRIPE_API_KEY"] not in done.stdout.decode() + done.stderr.decode()
        return done.returncode, checks["checks"]

    return run


def _control(environ: dict[str, str], act: str, **body: object) -> None:
    answer = httpx.post(f"{environ['STRIPE_API_BASE']}/_control/{act}", json=body, trust_env=False)
    assert answer.status_code == 200, answer.text


def _findings(checks: list[dict[str, str]], verdict: str) -> str:
    return "\n".join(
        f"{check['check']}: {check['found']} -> {check['todo']}"
        for check in checks
        if check["verdict"] == verdict
    )


@pytest.mark.usefixtures("topics")
def test_a_sound_installation_fails_nothing(examine: Examine, environ: dict[str, str]) -> None:
    _control(environ, "settings", deliver_url="http://127.0.0.1:1/webhooks/stripe")

    code, checks = examine()

    assert (code, _findings(checks, "fail")) == (0, "")
    assert {check["check"] for check in checks} == {
        "configuration", "postgres", "schema", "kafka", "topics",
        f"stripe {environ['STRIPE_ACCOUNT_ID']}",
    }  # fmt: skip
    assert "every event that announces money" in _findings(checks, "ok")
    assert "the key speaks for this account" in _findings(checks, "ok")
    # One broker cannot hold three copies, and that is worth a word in production.
    assert "stripe.balance_transactions has 1 copy" in _findings(checks, "warn")


@pytest.mark.usefixtures("topics")
def test_another_endpoint_that_refuses_is_a_warning(
    examine: Examine, environ: dict[str, str]
) -> None:
    for endpoint in ("account", "webhook_endpoints", "events"):
        _control(environ, "fault", kind="403", endpoint=f"GET /v1/{endpoint}", count=5)

    code, checks = examine()

    assert (code, _findings(checks, "fail")) == (0, "")
    warnings = _findings(checks, "warn")
    assert all(
        f"Stripe: {name}: " in warnings for name in ("account", "webhook_endpoints", "events")
    )
    assert "403" in warnings


@pytest.mark.usefixtures("topics")
@pytest.mark.parametrize("endpoint", ["balance", "balance_transactions"])
def test_what_a_ledger_cannot_do_without_is_a_failure(
    examine: Examine, environ: dict[str, str], endpoint: str
) -> None:
    _control(environ, "fault", kind="403", endpoint=f"GET /v1/{endpoint}", count=5)

    code, checks = examine()

    assert code == 1
    assert "read access to Balance and Balance transaction sources" in _findings(checks, "fail")


@pytest.mark.usefixtures("topics")
@pytest.mark.parametrize("endpoint", ["balance", "account"])
def test_a_key_that_stripe_does_not_know_is_to_be_made_anew(
    examine: Examine, environ: dict[str, str], endpoint: str
) -> None:
    _control(environ, "fault", kind="401", endpoint=f"GET /v1/{endpoint}", count=5)

    _code, checks = examine()

    failures = _findings(checks, "fail")
    assert f"refuses the API key of {environ['STRIPE_ACCOUNT_ID']}: it was revoked" in failures
    assert f"Stripe: {endpoint}: AuthenticationError 401 -> make a new key" in failures


async def test_who_waits_in_vain_is_told_what_stripe_said_last(environ: dict[str, str]) -> None:
    _control(environ, "fault", kind="429", endpoint="GET /v1/balance", count=50)
    settings = read_settings(environ)
    (account,) = settings.require_accounts(with_key=True)

    first, *_ = await stripe_account.check_account(
        account, settings=settings, url=environ["DATABASE_URL"], answer_timeout_s=2.5
    )

    assert first.verdict == "fail"
    assert "no answer in 2 s; the last: Stripe: balance: RateLimitError 429" in first.found
    assert "TIEOUT_STRIPE_CALLS_PER_S" in first.todo


@pytest.mark.usefixtures("topics")
def test_a_key_of_another_account_is_a_failure(examine: Examine, environ: dict[str, str]) -> None:
    code, checks = examine(STRIPE_ACCOUNT_ID="acct_Another")

    assert code == 2  # the only account's: nothing of Stripe's can be looked at
    sentence = f"set for acct_Another is a key of {environ['STRIPE_ACCOUNT_ID']}"
    assert sentence in _findings(checks, "fail")


@pytest.mark.usefixtures("topics")
def test_no_endpoint_at_stripe_and_no_secret_here_are_warnings(examine: Examine) -> None:
    code, checks = examine(STRIPE_WEBHOOK_SECRET="")

    assert code == 0
    assert "no webhook endpoint" in _findings(checks, "warn")
    assert "has no webhook secret here" in _findings(checks, "warn")


@pytest.mark.usefixtures("topics")
async def test_it_names_whose_events_are_ignored(examine: Examine, database_url: str) -> None:
    await _ignored(database_url)

    code, checks = examine()

    assert code == 0
    assert "3 events of acct_Stranger (live) were ignored" in _findings(checks, "warn")
    assert "has records of acct_Forged (test), which are ignored" in _findings(checks, "warn")


@pytest.mark.usefixtures("topics")
async def test_a_month_of_receipts_that_nobody_made_is_a_warning(
    examine: Examine, database_url: str
) -> None:
    month = f"receipt_{datetime.now(UTC):%Y_%m}"
    owner = await asyncpg.connect(database_url)
    await owner.execute(f"DROP TABLE tieout.{month}")
    await owner.close()

    code, checks = examine()

    assert code == 0
    assert f"{month} is missing" in _findings(checks, "warn")


@pytest.mark.usefixtures("topics")
async def test_a_login_of_one_role_is_well_and_hides_nothing(
    examine: Examine, database_url: str
) -> None:
    await _ignored(database_url)
    urls = await urls_by_role(database_url)

    code, checks = examine(DATABASE_URL=urls["tieout_reconciler"])

    assert (code, _findings(checks, "fail")) == (0, "")
    assert (
        "signs in as tieout_reconciler_login, who may work as tieout_reconciler and nothing more"
    ) in _findings(checks, "ok")
    assert "signs in" not in _findings(checks, "warn")
    assert "3 events of acct_Stranger (live) were ignored" in _findings(checks, "warn")
    assert "has records of acct_Forged (test), which are ignored" in _findings(checks, "warn")
    assert "not looked at" not in _findings(checks, "warn")


@pytest.mark.usefixtures("topics")
def test_a_login_that_may_do_more_than_a_process_needs_is_named(
    examine: Examine, database_url: str
) -> None:
    code, checks = examine()

    assert code == 0
    assert (
        f"postgres: signs in as {urlsplit(database_url).username}, who is, or may become, the owner"
        " of the schema -> give each process a login of its own"
    ) in _findings(checks, "warn")


@pytest.mark.usefixtures("topics")
def test_the_url_of_a_stack_is_no_services(
    examine: Examine, database_url: str, environ: dict[str, str]
) -> None:
    stack = Path(environ["TIEOUT_DATA_DIR"]) / "stack.json"
    stack.write_text(json.dumps({"database_url": database_url}))

    _code, checks = examine(DATABASE_URL="")

    assert "signs in" not in _findings(checks, "warn")
    assert "the stack's services have their own logins" in _findings(checks, "ok")


@pytest.mark.usefixtures("topics")
async def test_a_login_that_may_work_as_nobody_fails(examine: Examine, database_url: str) -> None:
    user, password = f"nobody_{secrets.token_hex(6)}", secrets.token_hex(6)
    owner = await asyncpg.connect(database_url)
    await owner.execute(
        f"CREATE ROLE {user} LOGIN PASSWORD '{password}';"
        f"GRANT USAGE ON SCHEMA tieout TO {user}; GRANT SELECT ON tieout.migration TO {user}"
    )
    try:
        code, checks = examine(DATABASE_URL=_as_user(database_url, f"{user}:{password}"))
    finally:
        await owner.execute(f"GRANT {user} TO CURRENT_USER; DROP OWNED BY {user}; DROP ROLE {user}")
        await owner.close()

    assert code == 1
    assert f"{user} may work as none of tieout_writer" in _findings(checks, "fail")


def _as_user(url: str, user: str) -> str:
    parts = urlsplit(url)
    return parts._replace(netloc=f"{user}@{parts.netloc.rpartition('@')[2]}").geturl()


async def _ignored(database_url: str) -> None:
    """Have three events come of an account that is not configured."""
    owner = await asyncpg.connect(database_url)
    await owner.execute(
        "INSERT INTO tieout.receipt (stripe_account, livemode, event_id, type, created_at,"
        " received_at, outcome, reason) SELECT 'acct_Stranger', true, 'evt_' || no,"
        " 'charge.succeeded', now(), now(), 'ignored', 'account_not_configured'"
        " FROM generate_series(1, 3) AS no"
    )
    await owner.execute("SELECT tieout.open_unconfigured(ARRAY['acct_Forged'], ARRAY[false])")
    await owner.close()


def test_parts_that_are_away_are_findings_and_the_rest_is_asked_all_the_same(
    examine: Examine,
) -> None:
    code, checks = examine(
        DATABASE_URL="postgresql://u:hidden@127.0.0.1:1/none",
        KAFKA_BOOTSTRAP_SERVERS="127.0.0.1:1",
    )

    fails = _findings(checks, "fail")
    assert code == 1
    assert "postgres: " in fails
    assert "kafka: Kafka at 127.0.0.1:1" in fails
    assert "hidden" not in json.dumps(checks)
    assert "its balance and balance transactions can be read" in _findings(checks, "ok")
    assert "not looked at: objects that moved money: " in _findings(checks, "warn")
    assert "events: not looked at: whose were ignored: " in _findings(checks, "warn")


@pytest.mark.usefixtures("topics")
def test_a_database_that_nobody_migrated_is_named(
    examine: Examine, empty_database_url: str
) -> None:
    code, checks = examine(DATABASE_URL=empty_database_url)

    assert code == 1
    assert "0001 journal" in _findings(checks, "fail")
    assert "tieout migrate" in _findings(checks, "fail")
    assert "events: not looked at: whose were ignored: " in _findings(checks, "warn")


def test_it_says_in_one_line_what_is_not_configured(environ: dict[str, str]) -> None:
    without = {name: value for name, value in environ.items() if name != "STRIPE_API_KEY"}
    done = warm_python.run("services.cli", "doctor", env=without, timeout=PATIENCE_S)

    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (2, b"", 1)
    assert b"STRIPE_API_KEY" in done.stderr
