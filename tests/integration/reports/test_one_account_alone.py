"""What a token of one account is shown: its own rows and counts, and nothing of another account's.

Each report is asked of one account, of the other and of all, beside rows of every kind that both
have in both modes; what it says is looked through as a text, whatever its shape.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, TypeAlias

import pytest

from shared.postgres.driver import session
from shared.reports.account_status import AccountStatus
from shared.reports.accounts import list_accounts
from shared.reports.covered_days import CoveragePlace, list_covered_days
from shared.reports.kept_balances import list_kept_balances
from shared.reports.period_proofs import prove_period
from shared.reports.proved_days import Days, list_proved_days
from shared.reports.status import read_status, read_status_beside_kafka
from shared.reports.story import tell_story
from shared.settings.environment import read_settings
from shared.settings.model import Settings
from tests.integration.reports.two_accounts import (
    OURS,
    SHARED_IDS,
    THEIRS,
    fill,
    says_nothing_of_theirs,
    span,
)

if TYPE_CHECKING:
    from pathlib import Path

    import asyncpg

    from shared.postgres.driver.pool import Pool

Report: TypeAlias = "Callable[[Pool, Settings, str | None], Awaitable[object]]"

_SINCE, _UNTIL = span()


async def _accounts(pool: "Pool", settings: Settings, account: str | None) -> object:
    return await list_accounts(pool, settings=settings, stripe_account=account)


async def _balances(pool: "Pool", _settings: Settings, account: str | None) -> object:
    return await list_kept_balances(pool, stripe_account=account)


async def _status(pool: "Pool", settings: Settings, account: str | None) -> object:
    if account is None:
        return await read_status_beside_kafka(pool, settings=settings)
    return await read_status(pool, settings=settings, stripe_account=account)


async def _coverage(pool: "Pool", _settings: Settings, account: str | None) -> object:
    place = CoveragePlace(_SINCE.date(), _UNTIL.date())
    page = await list_covered_days(pool, stripe_account=account, place=place, after=None, limit=400)
    return page.rows


async def _proofs(pool: "Pool", _settings: Settings, account: str | None) -> object:
    report = await prove_period(pool, since=_SINCE, until=_UNTIL, stripe_account=account)
    return [*report.rows, *report.notes]


async def _proved_days(pool: "Pool", _settings: Settings, account: str | None) -> object:
    days = Days(_SINCE.date(), _UNTIL.date())
    page = await list_proved_days(pool, stripe_account=account, days=days, after=None, limit=100)
    return page.rows


async def _stories(pool: "Pool", _settings: Settings, account: str | None) -> object:
    ids = (*SHARED_IDS, "txn_same_later", "cmd_ours_live1")
    stories = [
        await tell_story(pool, object_id=object_id, stripe_account=account) for object_id in ids
    ]
    return [event.document() for story in stories for event in story]


_REPORTS: Final[Sequence[Report]] = (
    _accounts,
    _balances,
    _status,
    _coverage,
    _proofs,
    _proved_days,
    _stories,
)


@pytest.fixture
def settings(database_url: str, tmp_path: "Path") -> Settings:
    """Return settings that name both accounts in both modes."""
    file = tmp_path / "accounts.toml"
    file.write_text(
        "".join(
            f'[[account]]\nid = "{account}"\napi_key = "rk_{mode}_{account}"\n'
            f"livemode = {str(mode == 'live').lower()}\n"
            for account in (OURS, THEIRS)
            for mode in ("live", "test")
        ),
        encoding="utf-8",
    )
    return read_settings({"DATABASE_URL": database_url, "TIEOUT_ACCOUNTS_FILE": str(file)})


@pytest.fixture
async def pool(
    database_url: str, owner: "asyncpg.Connection[asyncpg.Record]"
) -> AsyncIterator["Pool"]:
    await fill(owner, database_url)
    async with session.reader(database_url) as reader:
        yield reader


async def test_no_report_of_one_account_says_anything_of_another(
    pool: "Pool", settings: Settings
) -> None:
    for report in _REPORTS:
        ours = await report(pool, settings, OURS)

        assert says_nothing_of_theirs(ours), (report.__name__, ours)
        # It could have: asked of all, and of the other, it says it.
        assert not says_nothing_of_theirs(await report(pool, settings, None)), report.__name__
        assert not says_nothing_of_theirs(await report(pool, settings, THEIRS)), report.__name__


async def test_no_count_of_one_account_has_another_s_in_it(
    pool: "Pool", settings: Settings
) -> None:
    ours = await read_status(pool, settings=settings, stripe_account=OURS)
    theirs = await read_status(pool, settings=settings, stripe_account=THEIRS)

    # One and three of each kind in each mode, and one in each that is wanted and has its entry.
    for now, count in ((ours, 2), (theirs, 6)):
        assert (now.wanted, now.awaiting, now.open_discrepancies) == (count + 2, count, count)
        assert (now.dead_letters, now.commands_waiting) == (count, count)
        assert sorted(account.livemode for account in now.accounts) == [False, True]
        assert sorted(watch.livemode for watch in now.webhooks) == [False, True]


async def test_no_instant_of_one_account_is_another_s(pool: "Pool", settings: Settings) -> None:
    """The other's wait is longer, and its events and passes came later."""
    now = await read_status(pool, settings=settings, stripe_account=OURS)

    ago = {
        name: round((datetime.now(UTC) - at) / timedelta(hours=1))
        for name, at in (
            ("wanted", now.oldest.wanted),
            ("awaiting", now.oldest.awaiting),
            ("unsettled", now.oldest_unsettled_at),
            ("proved", now.last_exact_proof_at),
            ("event", now.last_event_at),
            ("pass", now.last_pass_at),
        )
        if at is not None
    }
    assert ago == {
        "wanted": 1, "awaiting": 1, "unsettled": 1, "proved": 1, "event": 3, "pass": 3,
    }  # fmt: skip


async def test_a_queue_of_all_accounts_says_nothing_to_one(
    pool: "Pool", settings: Settings
) -> None:
    now = await read_status(pool, settings=settings, stripe_account=OURS)

    assert now.idle is None
    assert (now.consumer_lag, now.unposted, now.unsequenced, now.unrelayed) == (None,) * 4
    oldest = now.oldest
    assert (oldest.unread, oldest.unposted, oldest.unsequenced, oldest.unrelayed) == (None,) * 4
    assert oldest.wanted is not None


async def test_both_modes_of_the_account_are_shown(pool: "Pool", settings: Settings) -> None:
    accounts = await list_accounts(pool, settings=settings, stripe_account=OURS)
    balances = await list_kept_balances(pool, stripe_account=OURS)

    assert [(row.livemode, row.configured, row.state) for row in accounts] == [
        (False, True, "failing"),
        (True, True, "failing"),
    ]
    # Three charges and a refund in the first batch of each, and in the one that is not folded yet.
    assert [(row.livemode, row.ledger_pending, row.ledger_available) for row in balances] == [
        (False, 5_800, 0),
        (True, 5_800, 0),
    ]


@pytest.mark.parametrize(
    "object_id",
    [
        "txn_theirs_live_0",
        "ch_theirs_live_later",
        "ch_named_theirs_test",
        "evt_theirs_live",
        "evt_wanted_theirs_live",
        "evt_ended_theirs_test",
        "cmd_theirs_live1",
    ],
)
async def test_an_id_that_only_another_account_knows_is_an_empty_story(
    pool: "Pool", object_id: str
) -> None:
    """Though it leads that other account to an object that both have."""
    assert await tell_story(pool, object_id=object_id, stripe_account=THEIRS)
    assert await tell_story(pool, object_id=object_id, stripe_account=OURS) == []


@pytest.mark.parametrize(
    "ids",
    [
        "SELECT entry_id FROM tieout.journal_entry WHERE stripe_account = $1",
        "SELECT id FROM tieout.discrepancy WHERE stripe_account = $1",
    ],
    ids=["entries", "discrepancies"],
)
async def test_an_id_of_ours_of_another_account_is_an_empty_story(
    pool: "Pool", owner: "asyncpg.Connection[asyncpg.Record]", ids: str
) -> None:
    for (object_id,) in await owner.fetch(ids, THEIRS):
        assert await tell_story(pool, object_id=object_id, stripe_account=THEIRS)
        assert await tell_story(pool, object_id=object_id, stripe_account=OURS) == []


async def test_an_id_that_both_know_is_told_of_one(pool: "Pool") -> None:
    events = await tell_story(pool, object_id="txn_same", stripe_account=OURS)

    kinds = {(event.what, event.facts.get("livemode")) for event in events}
    assert kinds >= {
        (what, livemode)
        for what in ("entry", "receipt", "discrepancy_opened", "dead_letter", "command", "payout")
        for livemode in (True, False)
    }
    accounts = {event.facts.get("stripe_account", OURS) for event in events}
    assert accounts == {OURS}


async def test_why_a_pass_fails_names_no_other_account(pool: "Pool", settings: Settings) -> None:
    def reasons(accounts: Sequence[AccountStatus]) -> set[str | None]:
        return {account.reason for account in accounts if account.stripe_account == OURS}

    ours = await read_status(pool, settings=settings, stripe_account=OURS)
    everything = await read_status_beside_kafka(pool, settings=settings)

    assert reasons(ours.accounts) == {
        f"the API key that is set for {OURS} is a key of another account"
    }
    assert reasons(everything.accounts) == {
        f"the API key that is set for {OURS} is a key of {THEIRS}"
    }


async def test_an_account_that_nobody_knows_has_nothing(pool: "Pool", settings: Settings) -> None:
    nobody = "acct_nobody"

    now = await read_status(pool, settings=settings, stripe_account=nobody)

    assert (now.accounts, now.webhooks) == ([], [])
    assert (now.wanted, now.open_discrepancies, now.last_event_at) == (0, 0, None)
    assert await list_accounts(pool, settings=settings, stripe_account=nobody) == []
    assert await list_kept_balances(pool, stripe_account=nobody) == []
    report = await prove_period(pool, since=_SINCE, until=_UNTIL, stripe_account=nobody)
    assert (report.rows, report.notes) == ([], {})
    place = CoveragePlace(_UNTIL.date() - timedelta(days=9), _UNTIL.date())
    page = await list_covered_days(pool, stripe_account=nobody, place=place, after=None, limit=400)
    assert (page.rows, page.next) == ([], None)
