"""When the books of an account begin, as the writer knows it while passes move it."""

import math
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime

import pytest

from services.ledger_writer import post, posting_batch
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.messages.batch import Batch, Position
from shared.messages.topics import BALANCE_TRANSACTIONS
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import openings
from shared.postgres.reconciliation import sync_state
from shared.settings.model import AccountSettings
from tests.support.posting import ACCOUNT, NOW, message, row

_STRIPE_ACCOUNT = StripeAccount(ACCOUNT, livemode=False)
_NOW_S = int(NOW.timestamp())


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    opened = Pool(database_url, role="tieout_reconciler", service="test", size=1)
    await sync_state.begin_sync(
        opened, account=_STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS
    )
    yield opened
    opened.terminate()


def _starts(
    pool: Pool, *, as_set_s: int | None = None, stand_s: float = post.STARTS_STAND_S
) -> post.BookStarts:
    start = None if as_set_s is None else datetime.fromtimestamp(as_set_s, UTC)
    account = AccountSettings(
        id=ACCOUNT, api_key=None, webhook_secrets=(), livemode=False, start=start
    )
    return post.BookStarts(pool, [account], stand_s=stand_s)


def _rows(*created: int) -> posting_batch.PostingBatch:
    messages = [message(offset, row(f"txn_{at}", created=at)) for offset, at in enumerate(created)]
    positions = {0: Position(epoch=0, next_offset=0)}
    batch = Batch(topic=BALANCE_TRANSACTIONS, positions=positions, messages=messages)
    return posting_batch.prepare_posting_batch(
        batch, configured={StripeAccount(ACCOUNT, livemode=False)}, now=NOW
    )


def _left_out(rows: posting_batch.PostingBatch) -> Sequence[int]:
    return [prepared.transaction.created for prepared in rows.left_out]


async def test_it_leaves_out_what_is_before_the_start_that_is_set(pool: Pool) -> None:
    starts = _starts(pool, as_set_s=_NOW_S - 10)

    rows = await starts.leave_out(_rows(_NOW_S - 20, _NOW_S - 10))

    assert _left_out(rows) == [_NOW_S - 20]


async def test_it_knows_at_once_that_books_begin_earlier(pool: Pool) -> None:
    starts = _starts(pool, as_set_s=_NOW_S - 10)
    await starts.leave_out(_rows(_NOW_S))

    await openings.note_start(pool, account=_STRIPE_ACCOUNT, starts_s=_NOW_S - 30)

    assert _left_out(await starts.leave_out(_rows(_NOW_S - 40, _NOW_S - 20))) == [_NOW_S - 40]


async def test_it_learns_that_books_begin_which_had_no_beginning(
    pool: Pool,
) -> None:
    starts = _starts(pool, stand_s=0)
    await starts.leave_out(_rows(_NOW_S))

    await openings.note_start(pool, account=_STRIPE_ACCOUNT, starts_s=_NOW_S - 10)

    assert _left_out(await starts.leave_out(_rows(_NOW_S - 20))) == [_NOW_S - 20]


async def test_it_does_not_ask_postgres_for_every_batch(
    pool: Pool,
) -> None:
    starts = _starts(pool, as_set_s=_NOW_S - 10, stand_s=math.inf)
    await starts.leave_out(_rows(_NOW_S))
    pool.terminate()

    rows = await starts.leave_out(_rows(_NOW_S))

    assert not rows.left_out
