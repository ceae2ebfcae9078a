"""A DATABASE_URL that cannot be read is said in fixed words: it holds a password."""

import traceback
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

import pytest

from services.cli.doctor import installation
from shared.postgres.driver import inspect_server
from shared.postgres.driver.leadership import Leaderships
from shared.postgres.driver.migrate import migrate
from shared.postgres.driver.pool import connect
from shared.settings.model import ConfigurationError
from tests.support import warm_python
from tests.support.waits import PATIENCE_S

_SAID = "DATABASE_URL is not a URL of Postgres: percent-encode reserved characters"
_PASSWORDS = ["S3cr/etP", "S3cr?etP", "5432x/etP", "S3cr[etP", "S3cr]etP/x"]
_COMMANDS = [
    "migrate",
    "status",
    "discrepancies",
    "journal --format csv",
    "trial-balance",
    "verify",
    "dead-letters",
    "dead-letters redrive",
    "story txn_1",
    "reconcile",
    "backfill",
    "recount",
    "reconciliations",
    "ledger-writer",
    "reconciler",
]
_HIDDEN = ("S3cr", "etP")


async def _lead(url: str) -> None:
    await Leaderships(url, role="tieout_writer", service="x").claim(["x"])


@pytest.mark.parametrize("password", _PASSWORDS)
@pytest.mark.parametrize(
    "use",
    [
        partial(connect, role="tieout_writer", service="x"),
        migrate,
        inspect_server.inspect_server,
        _lead,
    ],
    ids=["pool", "migrate", "doctor", "leadership"],
)
async def test_whoever_reads_it_says_nothing_of_it(
    use: Callable[[str], Awaitable[object]], password: str
) -> None:
    with pytest.raises(ConfigurationError) as refusal:
        await use(f"postgresql://localhost:{password}@127.0.0.1:1/tieout")

    assert str(refusal.value) == _SAID
    shown = "".join(traceback.format_exception(refusal.value))
    assert not [secret for secret in _HIDDEN if secret in shown.replace(__file__, "")]


async def test_the_doctor_says_it_as_a_finding() -> None:
    url = "postgresql://tieout:S3cr/etP@127.0.0.1:1/tieout"

    (check,) = await installation._postgres(url, is_stacks=False)

    assert (check.verdict, check.found) == ("fail", _SAID)


@pytest.mark.parametrize("command", _COMMANDS)
def test_no_command_says_a_word_of_it(command: str, tmp_path: Path) -> None:
    done = warm_python.run(
        "services.cli",
        *command.split(),
        env={
            "DATABASE_URL": "postgresql://tieout:S3cr/etP@127.0.0.1:1/tieout",
            "KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:1",
            "STRIPE_API_BASE": "http://127.0.0.1:1",
            "STRIPE_API_KEY": "rk_test_fake",
            "STRIPE_ACCOUNT_ID": "acct_1FakeStripe000001",
            "TIEOUT_DATA_DIR": str(tmp_path),
            "TIEOUT_ADMIN_LISTEN": "127.0.0.1:0",
            "PATH": "",
        },
        timeout=PATIENCE_S,
    )

    shown = " ".join((done.stdout + done.stderr).decode("utf-8").split())  # a page wraps
    assert done.returncode
    assert "percent-encode reserved characters" in shown
    assert not [secret for secret in _HIDDEN if secret in shown]
