"""The journal held against rows of coverage: a row of several windows is asked for as one."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from services.reconciler.coverage.examine_entries import ComparedSpan, examine_entries
from services.reconciler.openings import opening_rows
from services.reconciler.windows import start_s
from shared.ledger.balance_transaction import digest_bytes, digest_sum
from shared.ledger.covered_range import WINDOWS_A_DAY
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.ledger.transaction_row import TransactionRow
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import journal_reader, journal_windows
from shared.postgres.journal.account_openings import AccountOpenings
from shared.postgres.reconciliation import coverage_writer, sync_state
from tests.integration.coverage.made_up_coverage import BEGAN_AT, filled_window, old_enough
from tests.support.posting import ACCOUNT, post, row

if TYPE_CHECKING:
    from services.reconciler.context import ReconcileContext

_STRIPE_ACCOUNT = StripeAccount(id=ACCOUNT, livemode=False)
_DAYS_END = 3 * WINDOWS_A_DAY
_FIVE_YEARS = 5 * 365 * WINDOWS_A_DAY


@pytest.fixture
async def context(database_url: str) -> AsyncIterator["ReconcileContext"]:
    """Lend the context of an account with two rows on its first day, and one on its second."""
    writer = Pool(database_url, role="tieout_writer", service="test", size=2)
    windows = {"txn_1": 3, "txn_2": 287, "txn_3": 288}
    await post(writer, [row(name, created=start_s(at)) for name, at in windows.items()])
    await writer.fetchval("SELECT tieout.sequence_batches(64)")
    await writer.close()
    pool = Pool(database_url, role="tieout_reconciler", service="test", size=2)
    await sync_state.begin_sync(
        pool, account=_STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS
    )
    yield cast(
        "ReconcileContext",
        SimpleNamespace(
            pool=pool,
            account=_STRIPE_ACCOUNT,
            resource=SimpleNamespace(name=ResourceName.BALANCE_TRANSACTIONS),
            beat=lambda: None,
        ),
    )
    pool.terminate()


async def _rows(context: "ReconcileContext") -> Sequence[TransactionRow]:
    rows = await journal_reader.journal_rows(
        context.pool, account=_STRIPE_ACCOUNT, since_s=0, until_s=start_s(_DAYS_END)
    )
    return sorted(rows, key=lambda row: row.id)


async def _cover_days(
    context: "ReconcileContext", *, counts: Sequence[int], digests: Sequence[bytes]
) -> None:
    """Keep a row a day of so many rows each."""
    now = old_enough(_DAYS_END)
    rows = [
        replace(
            filled_window(at * WINDOWS_A_DAY, compared_at=now, row_count=count),
            window_count=WINDOWS_A_DAY,
            digest=digest,
        )
        for at, (count, digest) in enumerate(zip(counts, digests, strict=True))
    ]
    await coverage_writer.write_coverage_apart(
        context.pool, account=_STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS, rows=rows
    )


async def test_a_range_has_what_all_its_windows_have(context: "ReconcileContext") -> None:
    first, second, third = (journal_window.fingerprint for journal_window in await _rows(context))

    sides = await journal_windows.digest_ranges(
        context.pool,
        account=_STRIPE_ACCOUNT,
        ranges={(0, 288): 2, (288, 576): 1, (576, _FIVE_YEARS): 0, (0, _FIVE_YEARS): 3},
    )

    assert sides == {
        (0, 288): (2, digest_bytes(digest_sum([first, second]))),
        (288, 576): (1, third),
        (576, _FIVE_YEARS): (0, digest_bytes(0)),
        (0, _FIVE_YEARS): (3, digest_bytes(digest_sum([first, second, third]))),
    }


async def test_a_row_that_differs_is_read_again_once_by_its_first_window(
    context: "ReconcileContext",
) -> None:
    first, second, _ = (journal_window.fingerprint for journal_window in await _rows(context))
    both = digest_bytes(digest_sum([first, second]))
    await _cover_days(context, counts=[2, 250], digests=[both, bytes(16)])
    known = AccountOpenings(starts_s=0, made={}, watched={})

    differing = await opening_rows.find_differing_windows(
        context, known, until_s=start_s(_DAYS_END)
    )

    assert list(differing) == [288]


async def test_entries_of_one_row_put_it_in_doubt_once_at_what_it_costs_to_read(
    context: "ReconcileContext",
) -> None:
    await _cover_days(context, counts=[250, 1], digests=[bytes(16), bytes(16)])
    sync = await sync_state.begin_sync(
        context.pool, account=_STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS
    )
    until_s = start_s(_DAYS_END)
    covered = ComparedSpan(
        from_s=0,
        until_s=until_s,
        now_s=until_s,
        starts=0,
        pass_began_at=datetime.now(UTC),
    )

    examined = await examine_entries(context, sync=sync, covered=covered)

    assert covered.pass_began_at != BEGAN_AT
    assert (examined.windows, examined.outside) == ({0: 3, 288: 1}, [])
