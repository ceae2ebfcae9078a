"""Commands page by page, and one with the entries that it made."""

import itertools
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

import pytest

from shared.page import Page
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import command_reports
from shared.postgres.journal.command_reports import CommandRow, CommandWithEntries
from tests.integration.lists import pages
from tests.integration.lists.pages import ACCOUNTS, OURS, THEIRS
from tests.support.commands import command, execute
from tests.support.posting import charge, post

if TYPE_CHECKING:
    import asyncpg

    from shared.postgres.journal.commands import CommandStatus

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

_GIVEN = """
    INSERT INTO tieout.command (command_id, kind, issuer, stripe_account, livemode, object_id, body,
        needs, given_by, given_at, status, outcome, settled_at)
    SELECT concat('cmd_', $3::text, n), 'resolve', concat('stripe:', $1::text), $1, $2,
        concat('txn_', $3::text, n), '{"reason": "it was so"}', '{}', 'a person',
        -- The giver's clock tells nothing of the order.
        to_timestamp(1000000 - n), status, CASE WHEN status = 'refused' THEN 'it has moved' END,
        CASE WHEN status <> 'waiting' THEN now() END
    FROM (
        SELECT n, (ARRAY['done', 'done', 'refused', 'done', 'waiting'])[1 + n % 5] AS status
        FROM generate_series($4::integer, $5::integer) AS n) AS given
"""


@pytest.fixture
async def known(owner: Owner) -> Sequence[CommandRow]:
    """Return all commands to two accounts in both modes, the last one first."""
    # Read in turns: each account's lie among the other's.
    for number in range(1, 9):
        for account in ACCOUNTS:
            for mode in (True, False):
                name = f"{account}_{mode}_"
                await owner.execute(_GIVEN, account, mode, name, number, number)
    records = await owner.fetch(
        "SELECT command_id, kind, status, stripe_account, livemode, object_id, given_by AS by,"
        " given_at AS at, body ->> 'reason' AS reason, outcome"
        " FROM tieout.command ORDER BY command_no DESC"
    )
    return [CommandRow(**dict(record)) for record in records]


async def _page(
    pool: Pool,
    after: int | None,
    *,
    account: str | None = None,
    status: "CommandStatus | None" = None,
    livemode: bool | None = None,
) -> Page[CommandRow, int]:
    return await command_reports.page_commands(
        pool, stripe_account=account, status=status, livemode=livemode, after=after, limit=3
    )


async def test_what_is_given_meanwhile_neither_hides_nor_repeats_a_command(
    pool: Pool, owner: Owner, known: Sequence[CommandRow]
) -> None:
    numbers = itertools.count(1)

    async def add() -> None:
        number = next(numbers)
        await owner.execute(_GIVEN, OURS, True, "added", number, number)

    shown = await pages.read_to_the_end(partial(_page, pool), limit=3, between=add)

    assert shown == known


# Few: so that a page ends before it is full, and one is empty.
@pytest.mark.parametrize("looked_at", [4, 5_000])
@pytest.mark.parametrize("account", [None, OURS])
async def test_each_status_is_what_a_look_at_all_would_leave(
    pool: Pool,
    known: Sequence[CommandRow],
    monkeypatch: pytest.MonkeyPatch,
    account: str | None,
    looked_at: int,
) -> None:
    pages.look_at_few(monkeypatch, looked_at)
    statuses: Sequence[CommandStatus | None] = (None, "done", "refused", "waiting")

    for status, livemode in itertools.product(statuses, (None, True, False)):
        shown = await pages.read_to_the_end(
            partial(_page, pool, account=account, status=status, livemode=livemode),
            limit=3,
        )

        assert shown == [
            row
            for row in known
            if account in (None, row.stripe_account)
            and status in (None, row.status)
            and livemode in (None, row.livemode)
        ], (status, livemode)


async def test_of_one_account_nothing_of_another_is_shown(
    pool: Pool, owner: Owner, known: Sequence[CommandRow], monkeypatch: pytest.MonkeyPatch
) -> None:
    pages.look_at_few(monkeypatch, 4)

    before = await pages.all_pages(partial(_page, pool, account=OURS, status="refused"))
    await owner.execute(_GIVEN, THEIRS, True, "more", 1, 50)
    after = await pages.all_pages(partial(_page, pool, account=OURS, status="refused"))

    assert pages.names_any(before, [THEIRS]) == []
    assert after == before
    theirs = next(row for row in known if row.stripe_account == THEIRS)
    assert await _fetch(pool, theirs.command_id, account=OURS) is None
    assert await _fetch(pool, theirs.command_id, account=THEIRS) is not None


async def _fetch(pool: Pool, command_id: str, *, account: str | None) -> CommandWithEntries | None:
    return await command_reports.fetch_command(pool, command_id=command_id, stripe_account=account)


async def test_a_command_is_shown_as_it_was_given_with_what_became_of_it(
    pool: Pool, database_url: str
) -> None:
    writer = Pool(database_url, role="tieout_writer", service="test", size=1)
    await post(writer, [charge(1)])
    [entry_id] = await writer.fetchrow("SELECT entry_id FROM tieout.journal_entry") or [None]
    given = command(
        "correct",
        "txn_0001",
        accounts={"Income:Sales": "Expenses:Adjustments"},
        figures={"replaces": entry_id},
    )
    [outcome] = await execute(writer, given)
    await writer.close()

    shown = await _fetch(pool, given.command_id, account=None)

    assert shown == CommandWithEntries(
        command_id=given.command_id,
        kind="correct",
        status="done",
        stripe_account="acct_1",
        livemode=False,
        object_id="txn_0001",
        by="tester",
        at=datetime(2026, 2, 1, tzinfo=UTC),
        reason="a test says so",
        outcome=outcome.outcome,
        entry_ids=outcome.entry_ids,
    )
    assert len(shown.entry_ids) == 2
