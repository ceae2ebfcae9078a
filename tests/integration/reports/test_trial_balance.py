"""The trial balance of one account is that account's alone, in the mode that is asked for."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TypeVar

import pytest

from shared.postgres import reports
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import journal_writer
from tests.integration.reports.books import BOOKS, OURS, THEIRS
from tests.support.posting import post_of_accounts, row

_Row = TypeVar("_Row", reports.TrialBalanceRow, reports.TrialBalancePeriod)

_DAY_S = 86_400
_CHOICES = [
    (stripe_account, livemode)
    for stripe_account in (None, OURS, THEIRS, "acct_unknown")
    for livemode in (None, True, False)
]


@pytest.fixture(autouse=True)
async def _posted(writer: Pool) -> None:
    """Post rows of each book on two days; the second day's are not folded yet."""
    for day in (40, 41):
        created = day * _DAY_S
        rows = [
            (book, row(f"txn_{number}_{day}", created=created + 60 * number, amount=10_000 + number,
                       net=9_680 + number))
            for number, book in enumerate(BOOKS)
        ]  # fmt: skip
        await post_of_accounts(writer, rows)
        if day == 40:
            await journal_writer.sequence_batches(writer, batches_max=64)


@pytest.mark.parametrize(("stripe_account", "livemode"), _CHOICES)
@pytest.mark.parametrize("as_of_s", [None, 41 * _DAY_S, 41 * _DAY_S + 90], ids=str)
async def test_it_is_the_part_of_the_whole_that_is_of_the_account(
    reader: Pool, stripe_account: str | None, livemode: bool | None, as_of_s: int | None
) -> None:
    as_of = None if as_of_s is None else datetime.fromtimestamp(as_of_s, UTC)
    whole = await reports.fetch_trial_balance(reader, as_of=as_of, stripe_account=None)

    part = await reports.fetch_trial_balance(
        reader, as_of=as_of, stripe_account=stripe_account, livemode=livemode
    )

    assert part == _of(whole, stripe_account, livemode)
    assert len(whole) == 12


@pytest.mark.parametrize(("stripe_account", "livemode"), _CHOICES)
async def test_so_is_that_of_a_period(
    reader: Pool, stripe_account: str | None, livemode: bool | None
) -> None:
    since = datetime.fromtimestamp(41 * _DAY_S, UTC)
    whole = await reports.fetch_period(reader, since=since, until=None, stripe_account=None)

    part = await reports.fetch_period(
        reader, since=since, until=None, stripe_account=stripe_account, livemode=livemode
    )

    assert part == _of(whole, stripe_account, livemode)
    assert {line.opening == line.closing for line in whole} == {False}


def _of(rows: Sequence[_Row], stripe_account: str | None, livemode: bool | None) -> Sequence[_Row]:
    return [
        row
        for row in rows
        if stripe_account in (None, row.stripe_account) and livemode in (None, row.livemode)
    ]
