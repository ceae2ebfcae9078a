"""How soon money is verified and known: as passes measure it, and as it is read, in Postgres."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import pytest
from prometheus_client import REGISTRY

from services.reconciler.reconcile import reconcile
from services.reconciler.verification_gauges import VerificationGauges
from shared.ledger.covered_range import WINDOW_S
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.reports import verification as report
from shared.reports.verification import AccountVerification, read_verification
from tests.integration.reconciler.one_account import harness_of, writing
from tests.support import posting

if TYPE_CHECKING:
    import asyncpg

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

pytestmark = pytest.mark.takes(seconds=30)

_ACCOUNT: Final = StripeAccount(posting.ACCOUNT, livemode=False)
# The middle of a window.
_NOW: Final = datetime.fromtimestamp(
    datetime.now(UTC).timestamp() // WINDOW_S * WINDOW_S + 150, UTC
)
_FIGURES: Final = "SELECT window_no, figures, latencies FROM tieout.verified_window ORDER BY 1"
_MEASURED: Final = """
INSERT INTO tieout.verified_window (stripe_account, livemode, window_no, row_count, digest,
    is_whole, within_10m, within_1h, figures, latencies)
VALUES ('acct_1', false, $1, 4, decode(repeat('00', 16), 'hex'), false, '', '', $2::text::jsonb,
    '{"0": 1, "47": 1}')
"""


async def test_a_pass_measures_what_came_since_the_first_one_and_no_window_twice(
    database_url: str,
    kafka_topics: str,
    fake_stripe: Callable[..., Any],
    owner: Connection,
) -> None:
    opened = harness_of(fake_stripe(), database_url=database_url, kafka_topics=kafka_topics)
    async with opened as harness, writing(harness.settings):
        context = harness.context
        # Of an account with a history: none of it is measured.
        await harness.charge()
        assert await read_verification(context.pool, context.account) is None
        await reconcile(context, grace_s=0)
        imported = await owner.fetch(_FIGURES)
        await asyncio.sleep(1.1)
        row = await harness.charge()
        await asyncio.sleep(1.1)

        await reconcile(context, grace_s=0)
        [first] = await owner.fetch(_FIGURES)
        # As if it had been cut off before the window was covered, long ago.
        await owner.execute("DELETE FROM tieout.coverage")
        await reconcile(context, grace_s=0)
        again = await owner.fetch(_FIGURES)
        verified = await read_verification(context.pool, context.account)

    assert imported == []
    assert first["window_no"] == row["created"] // WINDOW_S
    net = row["net"]
    assert first["figures"] == f'{{"usd": [1, {net}, 1, {net}, 1, {net}]}}'
    assert again == [first]
    assert verified is not None
    assert verified.oldest_unverified_at.timestamp() > row["created"]
    assert verified.detection.rows == 1


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    pool = Pool(database_url, role="tieout_reader", service="test", size=1)
    yield pool
    pool.terminate()


@pytest.fixture
async def writer(database_url: str) -> AsyncIterator[Pool]:
    pool = Pool(database_url, role="tieout_writer", service="test", size=1)
    yield pool
    pool.terminate()


async def _compared(owner: Connection, *, ago: timedelta) -> None:
    """Have the last whole pass read up to then, by a clock by which it is `_NOW` now."""
    await owner.execute(
        "INSERT INTO tieout.sync_state (stripe_account, livemode, resource, import_started_at,"
        " import_ended_at, measured_from_at, compared_until_at, clock_ahead_s)"
        " VALUES ('acct_1', false, 'balance_transactions', now(), now(), $1, $2,"
        " extract(epoch FROM $3 - clock_timestamp()))",
        _NOW - timedelta(days=9),
        _NOW - ago,
        _NOW,
    )


async def _measured(owner: Connection, *, windows_ago: int, figures: str) -> None:
    await owner.execute(_MEASURED, int(_NOW.timestamp()) // WINDOW_S - windows_ago, figures)


async def _read(pool: Pool) -> AccountVerification:
    verified = await read_verification(pool, _ACCOUNT)
    assert verified is not None
    return verified


async def test_it_is_read_from_the_windows_of_a_day(pool: Pool, owner: Connection) -> None:
    await _compared(owner, ago=timedelta(minutes=3))
    usd = '{"usd": [4, 1000, 1, 100, 3, 900]}'
    for windows_ago in (0, 20, 40, 300):
        await _measured(owner, windows_ago=windows_ago, figures=usd)

    verified = await _read(pool)

    assert verified.oldest_unverified_at == _NOW - timedelta(minutes=3)
    within_10m, within_1h = verified.verified
    assert (within_10m.rows, within_10m.verified, within_10m.share) == (8, 2, 0.25)
    assert [(money.currency, money.share) for money in within_1h.money] == [("usd", 0.9)]
    # 1.1 to the power of 47.
    assert (verified.detection.p50_s, verified.detection.p99_s) == (1.0, 88.2)


async def test_a_window_that_is_not_settled_is_not_verified(pool: Pool, owner: Connection) -> None:
    await _compared(owner, ago=timedelta(minutes=3))
    window_no = int(_NOW.timestamp()) // WINDOW_S - 6
    await owner.execute(
        "INSERT INTO tieout.coverage (stripe_account, livemode, resource, window_no, settled,"
        " row_count, sums, digest, compared_at) VALUES ('acct_1', false, 'balance_transactions',"
        " $1, false, 1, '{}', decode(repeat('00', 16), 'hex'), now())",
        window_no,
    )

    verified = await _read(pool)

    assert verified.oldest_unverified_at.timestamp() == window_no * WINDOW_S


async def test_what_is_posted_and_no_pass_has_read_lowers_the_share(
    pool: Pool, writer: Pool, owner: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a reconciler that stands still would show 100 % for ever."""
    await _compared(owner, ago=timedelta(hours=2))
    await _measured(owner, windows_ago=40, figures='{"usd": [1, 9680, 1, 9680, 1, 9680]}')
    minutes = (5, 30, 90, 150)
    await posting.post(
        writer,
        [
            posting.charge(number, created=int((_NOW - timedelta(minutes=ago)).timestamp()))
            for number, ago in enumerate(minutes)
        ],
        read_at=_NOW,
    )

    within_10m, within_1h = (await _read(pool)).verified
    monkeypatch.setattr(report, "UNREAD_MAX", 1)
    too_many = await _read(pool)

    # That of 5 minutes ago is too young, that of 150 was read.
    assert (within_10m.rows, within_10m.verified) == (3, 1)
    assert [(money.amount, money.verified) for money in within_10m.money] == [(29_040, 9_680)]
    assert (within_1h.rows, within_1h.verified) == (2, 1)
    assert too_many.verified == ()


async def test_a_gauge_has_no_line_where_nothing_is_known(pool: Pool, owner: Connection) -> None:
    gauges = VerificationGauges(pool=pool, configured=[_ACCOUNT])
    labels = {"stripe_account": "acct_1", "livemode": "false"}
    shares = {**labels, "within": "10m"}

    await gauges.run_once()
    before = _gauge("tieout_verified_rows_share", **shares)
    await _compared(owner, ago=timedelta(minutes=3))
    await _measured(owner, windows_ago=20, figures='{"usd": [4, 1000, 1, 100, 3, 900]}')
    await gauges.run_once()
    known = _gauge("tieout_verified_rows_share", **shares)
    until_s = _gauge("tieout_verified_until_timestamp_seconds", **labels)
    await owner.execute("DELETE FROM tieout.verified_window")
    await gauges.run_once()

    assert (before, known) == (None, 0.25)
    assert until_s == (_NOW - timedelta(minutes=3)).timestamp()
    assert _gauge("tieout_verified_rows_share", **shares) is None
    assert _gauge("tieout_verified_money_share", **shares, currency="usd") is None
    assert _gauge("tieout_detection_seconds", **labels, quantile="0.99") is None
    assert _gauge("tieout_verified_until_timestamp_seconds", **labels) == until_s


def _gauge(name: str, **labels: str) -> float | None:
    return REGISTRY.get_sample_value(name, labels)
