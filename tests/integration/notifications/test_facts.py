"""Each fact is told once, to every target, by what the tables say; times are handed in."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from prometheus_client import REGISTRY

from services.reconciler.notifications.facts import FactLook
from services.reconciler.notifications.notify import notify_forever
from services.reconciler.notifications.targets import Target
from shared.dev import ports
from shared.postgres.driver.leadership import Leaderships
from shared.settings.environment import read_settings
from tests.integration.notifications.notified import ACCOUNT, Notified, notified
from tests.support import warm_python
from tests.support.waits import PATIENCE_S, until

pytestmark = pytest.mark.takes(seconds=15)

_ROOT = Path(__file__).resolve().parents[3]
_DAY = timedelta(days=1)


@pytest.fixture
async def ledger(database_url: str) -> AsyncIterator[Notified]:
    """Return a database that was looked at once, when nothing had happened yet."""
    async with notified(database_url) as ledger:
        await ledger.look()
        yield ledger


@pytest.fixture
async def unseen(database_url: str) -> AsyncIterator[Notified]:
    """Return a database that nobody has looked at."""
    async with notified(database_url) as ledger:
        yield ledger


async def test_an_import_that_ties_out_is_told_with_its_figures(ledger: Notified) -> None:
    await ledger.end_import()
    await ledger.owner.execute(
        "INSERT INTO tieout.folded_balance VALUES"
        " ('acct_1', true, 'Assets:Stripe:Payments', 'usd', 123456)"
    )
    await ledger.look()
    not_yet = ledger.told()
    await ledger.prove()
    await ledger.pass_well()
    await ledger.look()
    await ledger.look()

    assert not_yet == []
    assert ledger.told() == ["acct_1 (live): history is imported and ties out"]
    assert "Assets:Stripe:Payments: 1,234.56 USD" in ledger.last_text()


async def test_a_discrepancy_is_told_as_it_opens_and_as_it_is_settled(ledger: Notified) -> None:
    opened = await ledger.open("txn_1")
    await ledger.look()
    text = ledger.last_text()
    await ledger.settle(opened)
    await ledger.look()
    await ledger.look()

    assert ledger.told() == [
        "acct_1 (live): missing 12.50 USD txn_1",
        "acct_1 (live): settled: missing 12.50 USD txn_1",
    ]
    assert f"tieout story {opened}" in text
    assert "At risk: 12.50 USD" in text
    assert "Why: no webhook of it came" in text


async def test_one_that_opens_again_is_told_again(ledger: Notified) -> None:
    opened = await ledger.open("txn_1")
    await ledger.settle(opened)
    await ledger.look()
    await ledger.owner.execute(
        "UPDATE tieout.discrepancy SET status = 'open', resolved_at = NULL,"
        " detected_at = clock_timestamp()"
    )
    await ledger.look()

    assert ledger.told() == [
        "acct_1 (live): missing 12.50 USD txn_1",
        "acct_1 (live): settled: missing 12.50 USD txn_1",
        "acct_1 (live): missing 12.50 USD txn_1",
    ]


@pytest.mark.parametrize(
    ("amount", "currency", "is_told"),
    [
        (10_000, "usd", False),
        (10_001, "usd", True),
        (1, "eur", True),
        (None, None, True),
    ],
)
async def test_a_threshold_is_of_its_currency(
    ledger: Notified, amount: int | None, currency: str | None, is_told: bool
) -> None:
    ledger.thresholds = {"usd": 10_000}
    await ledger.settle(await ledger.open("txn_1", amount=amount, currency=currency))
    await ledger.look()

    assert len(ledger.told()) == (2 if is_told else 0)


async def test_many_at_once_are_one_message(ledger: Notified) -> None:
    for number in range(30):
        await ledger.open(f"txn_{number}")
    await ledger.look()
    text = ledger.last_text()
    await ledger.owner.execute("UPDATE tieout.discrepancy SET status = 'resolved'")
    await ledger.look()

    assert ledger.told() == ["30 discrepancies opened", "30 discrepancies are settled"]
    assert ("txn_19" in text, "txn_20" in text, "and 10 more." in text) == (True, False, True)


async def test_an_account_that_fails_is_told_once_and_that_it_recovers(ledger: Notified) -> None:
    await ledger.fail("the key rk_live_hunter2 is refused")
    await ledger.look()
    text = ledger.last_text()
    await ledger.fail()
    await ledger.look()
    await ledger.pass_well()
    await ledger.look()
    await ledger.fail()
    await ledger.look()

    assert ledger.told() == [
        "acct_1 (live): passes fail",
        "acct_1 (live): passes go well again",
        "acct_1 (live): passes fail",
    ]
    assert ("is refused" in text, "hunter2" in text) == (True, False)


async def test_a_day_without_an_exact_proof_is_told_once(ledger: Notified) -> None:
    await ledger.end_import()
    await ledger.prove()
    await ledger.look(after=_DAY - timedelta(minutes=1))
    not_yet = ledger.told()
    await ledger.look(after=_DAY + timedelta(minutes=1))
    await ledger.look(after=2 * _DAY)

    assert not_yet == []
    assert ledger.told() == ["acct_1 (live): no exact proof for a day"]


async def test_what_is_so_at_the_first_look_is_not_told_but_its_end_is(unseen: Notified) -> None:
    opened = await unseen.open("txn_1")
    await unseen.end_import()
    await unseen.prove()
    await unseen.fail()
    await unseen.look()
    at_first = unseen.told()
    await unseen.pass_well()
    await unseen.settle(opened)
    await unseen.look()

    assert at_first == []
    assert unseen.told() == [
        "acct_1 (live): settled: missing 12.50 USD txn_1",
        "acct_1 (live): passes go well again",
    ]


async def test_what_is_older_than_a_day_is_not_told(ledger: Notified) -> None:
    await ledger.open("txn_1")
    await ledger.fail()
    await ledger.look(after=_DAY + timedelta(minutes=1))
    await ledger.look()

    assert ledger.told() == []


async def test_a_target_that_is_away_is_told_later_and_holds_up_no_other(ledger: Notified) -> None:
    ledger.hook.status = 503
    await ledger.open("txn_1")
    await ledger.look()
    meanwhile = (len(ledger.mail.mails), len(ledger.hook.calls))
    await ledger.look()
    asked_too_soon = len(ledger.hook.calls)
    ledger.hook.status = 200
    await ledger.look(after=timedelta(minutes=1))

    assert (meanwhile, asked_too_soon) == ((1, 1), 1)
    first, second = ledger.hook.calls
    assert first.document["id"] == second.document["id"]
    assert len(ledger.mail.mails) == 1


async def test_it_gives_up_after_a_day_with_the_reason(ledger: Notified) -> None:
    ledger.hook.status = 503
    before = _given_up()
    await ledger.open("txn_1")
    await ledger.look()
    for hours in range(1, 26):
        await ledger.look(after=timedelta(hours=hours))

    row = await ledger.owner.fetchrow(
        "SELECT * FROM tieout.notification_delivery WHERE given_up_at IS NOT NULL"
    )
    assert row is not None
    assert "503" in row["reason"]
    assert 20 < row["attempts"] <= len(ledger.hook.calls) < 26
    assert _given_up() == before + 1


def _given_up() -> float:
    return REGISTRY.get_sample_value("tieout_notifications_total", {"outcome": "given_up"}) or 0


async def test_a_target_that_is_set_no_more_is_waited_for_no_more(ledger: Notified) -> None:
    ledger.hook.status = 503
    await ledger.open("txn_1")
    await ledger.look()
    task = asyncio.create_task(_run(ledger, ledger.targets[:1]))
    left = "SELECT count(*) FROM tieout.notification_delivery WHERE given_up_at IS NOT NULL"
    try:
        await until(lambda: ledger.owner.fetchval(left), what="it is given up")
    finally:
        await _end(task)


async def test_of_two_processes_one_sends(ledger: Notified) -> None:
    tasks = [asyncio.create_task(_run(ledger, ledger.targets)) for _ in range(2)]
    try:
        for number in range(3):
            await ledger.open(f"txn_{number}")
            await until(lambda: len(ledger.mail.mails) > number, what="it is told")  # noqa: B023
        await until(lambda: len(ledger.hook.calls) >= 3, what="so is the web hook")
    finally:
        for task in tasks:
            await _end(task)

    assert len(ledger.told()) == len(set(ledger.told())) == 3


async def test_of_two_that_have_seen_the_same_one_notes_it(ledger: Notified) -> None:
    await ledger.fail()
    look = FactLook(ledger.pool, [ACCOUNT], {}, [target.key for target in ledger.targets])
    now = datetime.now(UTC)
    await asyncio.gather(*(look.run_once(now=now) for _ in range(4)))

    count = await ledger.owner.fetchval("SELECT count(*) FROM tieout.notification")
    assert count == 1


_SENDER = """
import asyncio, os
from datetime import UTC, datetime
from services.reconciler.notifications.deliver import Deliverer
from services.reconciler.notifications.targets import open_targets
from shared import failpoints
from shared.postgres.driver.pool import Pool
from shared.settings import environment

async def main():
    settings = environment.from_process()
    failpoints.arm_failpoints(settings.armed_failpoints)
    pool = Pool(settings.require_database(), role="tieout_reconciler", service="test", size=1)
    await Deliverer(pool, open_targets(settings)[0]).deliver_next(now=datetime.now(UTC))

asyncio.run(main())
"""


async def test_killed_between_sending_and_noting_it_sends_the_same_id_again(
    ledger: Notified,
) -> None:
    hook, ledger.targets = ledger.targets[1], ledger.targets[:1]
    await ledger.owner.execute("SELECT 1")
    look = FactLook(ledger.pool, [ACCOUNT], {}, [ledger.targets[0].key])
    await ledger.open("txn_1")
    await look.run_once(now=datetime.now(UTC))
    code = await asyncio.to_thread(_send_and_die, ledger)
    await ledger.look()
    await ledger.look()

    first, second = ledger.mail.mails
    assert code == -signal.SIGKILL
    assert first["Message-ID"] == second["Message-ID"]
    assert hook.number == 2


def _send_and_die(ledger: Notified) -> int:
    environ = {
        **os.environ,
        "DATABASE_URL": ledger.url,
        "TIEOUT_NOTIFY_URLS": ledger.targets[0].url.reveal(),
        "TIEOUT_FAILPOINTS": "notify.sent:kill",
    }
    return subprocess.run(
        [sys.executable, "-c", _SENDER], cwd=_ROOT, env=environ, check=False, timeout=PATIENCE_S
    ).returncode


async def _run(ledger: Notified, targets: Sequence[Target]) -> None:
    """Tell, as one process does."""
    leaderships = Leaderships(ledger.url, role="tieout_reconciler", service="test")
    try:
        await notify_forever(
            read_settings({}),
            targets=targets,
            pool=ledger.pool,
            leaderships=leaderships,
            accounts=[ACCOUNT],
        )
    finally:
        leaderships.end()


async def _end(task: "asyncio.Task[None]") -> None:
    task.cancel()
    await asyncio.wait([task])


def test_a_reconciler_with_a_target_that_is_none_does_not_start(tmp_path: Path) -> None:
    done = warm_python.run(
        "services.cli",
        "reconciler",
        env={
            "TIEOUT_DATA_DIR": str(tmp_path),
            "PATH": "",
            "DATABASE_URL": "postgresql://u:p@127.0.0.1:9/d",
            "KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:9",
            "STRIPE_ACCOUNT_ID": "acct_1",
            "STRIPE_API_KEY": "rk_test_1",
            "TIEOUT_ADMIN_LISTEN": f"127.0.0.1:{ports.free_port()}",
            "TIEOUT_NOTIFY_URLS": "hunter2://x",
        },
        timeout=PATIENCE_S,
    )

    assert done.returncode == 2
    (line,) = [text for text in done.stderr.decode().splitlines() if text.startswith("tieout: ")]
    assert "TIEOUT_NOTIFY_URLS: number 1 is not" in line
    assert "hunter2" not in done.stderr.decode()
