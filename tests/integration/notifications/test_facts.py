"""Each fact is told once, to every target, by what the tables say; times are handed in."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from services.reconciler.notifications.facts import FactLook
from tests.integration.notifications.notified import ACCOUNT, Notified, end, notified, tell
from tests.support.waits import PATIENCE_S, until

pytestmark = pytest.mark.takes(seconds=15)

_ROOT = Path(__file__).resolve().parents[3]
_DAY = timedelta(days=1)
# So long after it began a failure is told.
_LASTING = timedelta(minutes=2, seconds=5)


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


async def test_what_follows_many_is_gathered_and_told_in_one(ledger: Notified) -> None:
    opened = [await ledger.open(f"txn_{number}", amount=number) for number in range(130)]
    await ledger.look()
    for number, discrepancy_id in enumerate(opened):
        await ledger.settle(discrepancy_id)
        await ledger.look(after=timedelta(seconds=2 * number))
    meanwhile = ledger.told()
    await ledger.look(after=timedelta(minutes=15))
    await ledger.look(after=timedelta(minutes=15))

    assert [title.startswith("acct_1 (live): settled") for title in meanwhile] == [
        False,
        *[True] * 6,
    ]
    assert ledger.told()[7:] == ["124 discrepancies are settled"]
    text = ledger.last_text()
    assert ("1.29 USD txn_129" in text, "1.09 USD txn_109" in text) == (True, False)
    count = "SELECT count(*), count(DISTINCT fact) FROM tieout.notified_fact WHERE fact LIKE $1"
    assert tuple(await ledger.owner.fetchrow(count, "settled:%") or ()) == (130, 130)


async def test_what_gathers_outlives_whoever_gathered_it(ledger: Notified) -> None:
    for number in range(30):
        await ledger.open(f"txn_{number}")
    await ledger.look()
    await ledger.open("txn_30")
    await ledger.look()
    gathered = await ledger.owner.fetchrow(
        "SELECT notification_id, gathers_until FROM tieout.notification WHERE gathered IS NOT NULL"
    )
    assert gathered is not None
    await ledger.open("txn_31")
    at = gathered["gathers_until"] + timedelta(seconds=1)
    keys = [target.key for target in ledger.targets]
    looks = [FactLook(ledger.pool, [ACCOUNT], {}, keys) for _ in range(4)]
    await asyncio.gather(*(look.run_once(now=at) for look in looks))
    await ledger.look(after=timedelta(minutes=11))

    assert ledger.told() == ["30 discrepancies opened", "2 discrepancies opened"]
    assert ledger.hook.calls[-1].document["id"] == str(gathered["notification_id"])


async def test_an_account_that_fails_is_told_once_and_that_it_recovers(ledger: Notified) -> None:
    await ledger.fail("the key rk_live_hunter2 is refused")
    await ledger.look(after=_LASTING)
    text = ledger.last_text()
    await ledger.fail()
    await ledger.look(after=_LASTING)
    await ledger.pass_well()
    await ledger.look()
    await ledger.fail()
    await ledger.look(after=_LASTING)

    assert ledger.told() == [
        "acct_1 (live): passes fail",
        "acct_1 (live): passes go well again",
        "acct_1 (live): passes fail",
    ]
    assert ("is refused" in text, "hunter2" in text) == (True, False)


async def test_a_failure_that_is_soon_over_is_not_told(ledger: Notified) -> None:
    for _ in range(3):
        await ledger.fail()
        await ledger.look(after=_LASTING - timedelta(seconds=30))
        await ledger.pass_well()
        await ledger.look()

    assert ledger.told() == []


async def test_one_that_fails_again_at_once_is_not_told_to_go_well(ledger: Notified) -> None:
    await ledger.fail()
    await ledger.look(after=_LASTING)
    await ledger.pass_well()
    await ledger.fail()
    await ledger.look()

    assert ledger.told() == ["acct_1 (live): passes fail"]


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
    await unseen.look(after=_LASTING)
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


async def test_of_two_processes_one_sends(ledger: Notified) -> None:
    tasks = [asyncio.create_task(tell(ledger, ledger.targets)) for _ in range(2)]
    try:
        for number in range(3):
            await ledger.open(f"txn_{number}")
            await until(lambda: len(ledger.mail.mails) > number, what="it is told")  # noqa: B023
        await until(lambda: len(ledger.hook.calls) >= 3, what="so is the web hook")
    finally:
        for task in tasks:
            await end(task)

    assert len(ledger.told()) == len(set(ledger.told())) == 3


async def test_of_two_that_have_seen_the_same_one_notes_it(ledger: Notified) -> None:
    await ledger.fail()
    look = FactLook(ledger.pool, [ACCOUNT], {}, [target.key for target in ledger.targets])
    now = datetime.now(UTC) + _LASTING
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
