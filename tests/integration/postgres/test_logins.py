"""One DATABASE_URL a process, its login bound to one role: each command works with the right one.

With another it says so in one sentence and changes nothing; one URL of the owner works for all.
"""

from collections.abc import Callable, Mapping, MutableMapping
from typing import Any

import pytest
import structlog

from shared.postgres.driver import readiness
from shared.postgres.driver.errors import PostgresUnfit
from shared.postgres.driver.logins import ROLES
from shared.postgres.driver.pool import Pool, Role
from tests.support import warm_python
from tests.support.logins import urls_by_role
from tests.support.waits import PATIENCE_S


@pytest.fixture(scope="module")
async def urls(module_database_url: str) -> Mapping[Role, str]:
    """Return the URL of each role's login."""
    return await urls_by_role(module_database_url)


@pytest.fixture(scope="module")
def environ(
    module_kafka_topics: str,
    module_fake_stripe: Callable[..., Any],
    tmp_path_factory: pytest.TempPathFactory,
) -> Mapping[str, str]:
    stripe = module_fake_stripe()
    return {
        "KAFKA_BOOTSTRAP_SERVERS": module_kafka_topics,
        "STRIPE_API_BASE": stripe.api_base,
        "STRIPE_API_KEY": stripe.api_key,
        "STRIPE_ACCOUNT_ID": stripe.account_id,
        "TIEOUT_DATA_DIR": str(tmp_path_factory.mktemp("none")),
        "TIEOUT_ADMIN_LISTEN": "127.0.0.1:0",
        "PATH": "",
    }


@pytest.fixture
def cautions(monkeypatch: pytest.MonkeyPatch) -> list[MutableMapping[str, Any]]:
    """Return the cautions that are said at a service's start."""
    capture = structlog.testing.LogCapture()
    logger = structlog.wrap_logger(None, processors=[capture], wrapper_class=structlog.BoundLogger)
    monkeypatch.setattr(readiness, "logger", logger)
    return capture.entries


def _run(environ: Mapping[str, str], url: str, *argv: str) -> tuple[int, str, str]:
    done = warm_python.run(
        "services.cli", *argv, env={**environ, "DATABASE_URL": url}, timeout=PATIENCE_S
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.mark.parametrize("role", ROLES)
async def test_a_login_works_as_its_role_and_without_a_caution(
    urls: Mapping[Role, str], role: Role, cautions: list[MutableMapping[str, Any]]
) -> None:
    pool = Pool(urls[role], role=role, service="test", size=1)
    await readiness.wait_for_schema(pool)
    worked_as = await pool.fetchrow("SELECT session_user, current_user")
    await pool.close()

    assert worked_as is not None
    assert tuple(worked_as) == (f"{role}_login", role)
    assert cautions == []


async def test_a_service_that_signs_in_as_the_owner_works_and_says_so(
    module_database_url: str, cautions: list[MutableMapping[str, Any]]
) -> None:
    pool = Pool(module_database_url, role="tieout_writer", service="test", size=1)
    await readiness.wait_for_schema(pool, posts=True)
    await pool.close()

    (caution,) = cautions
    assert (caution["event"], caution["setting"]) == ("settings.caution", "DATABASE_URL")
    assert "the owner of the schema" in caution["reason"]
    assert "bound to tieout_writer" in caution["reason"]


async def test_a_login_cannot_work_as_another_role(urls: Mapping[Role, str]) -> None:
    pool = Pool(urls["tieout_writer"], role="tieout_reconciler", service="x", size=1)

    with pytest.raises(PostgresUnfit, match="this is work of tieout_reconciler"):
        await pool.fetchval("SELECT 1")


@pytest.mark.parametrize(
    "argv", ["status", "verify", "trial-balance", "discrepancies", "journal --format jsonl"]
)
@pytest.mark.parametrize("role", ["tieout_reconciler", "tieout_api", "tieout_reader"])
def test_whoever_has_a_login_may_ask_all_there_is(
    environ: Mapping[str, str], urls: Mapping[Role, str], role: Role, argv: str
) -> None:
    code, _document, errors = _run(environ, urls[role], *argv.split())

    assert code == 0, errors


@pytest.mark.parametrize(
    ("argv", "what"),
    [
        ("reconcile", "this is work of tieout_reconciler"),
        ("backfill", "this is work of tieout_reconciler"),
        ("dead-letters redrive", "this is work of tieout_writer"),
        ("migrate", "`tieout migrate` signs in as the schema's owner"),
    ],
)
def test_a_command_that_writes_says_in_one_sentence_that_a_reader_may_not(
    environ: Mapping[str, str], urls: Mapping[Role, str], argv: str, what: str
) -> None:
    code, document, errors = _run(environ, urls["tieout_reader"], *argv.split())

    sentences = [line for line in errors.splitlines() if line.startswith("tieout: ")]
    assert (code, document, len(sentences)) == (2, "", 1), errors
    assert what in sentences[0]


def test_a_service_with_anothers_login_ends_with_one_line(
    environ: Mapping[str, str], urls: Mapping[Role, str]
) -> None:
    code, _document, errors = _run(environ, urls["tieout_reader"], "ledger-writer")

    assert code == 2
    assert "this is work of tieout_writer" in errors


def test_a_pass_is_made_with_the_reconcilers_login(
    environ: Mapping[str, str], urls: Mapping[Role, str]
) -> None:
    code, _document, errors = _run(environ, urls["tieout_reconciler"], "reconcile")

    assert code == 0, errors


def test_whoever_corrects_reads_as_a_reader(
    environ: Mapping[str, str], urls: Mapping[Role, str]
) -> None:
    argv = ("discrepancies", "resolve", "dsc_none", "--note", "it is known")

    code, answer, errors = _run(environ, urls["tieout_reader"], *argv)

    assert (code, "there is no discrepancy dsc_none" in answer) == (1, True), errors
