"""The reconciler's reads and writes, each against a real Postgres."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final, get_args

import pytest

from services.reconciler.windows import HORIZON_S
from shared.ledger.covered_range import CoveredRange, DueRange
from shared.ledger.discrepancy import UNSETTLED, Discrepancy, DiscrepancyStatus, Finding
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver import session
from shared.postgres.driver.leadership import Leaderships
from shared.postgres.driver.pool import Pool
from shared.postgres.intake import consumer_offsets, dead_letters, resolution_queue
from shared.postgres.journal import journal_reader, stripe_balances
from shared.postgres.reconciliation import (
    coverage,
    coverage_writer,
    discrepancies,
    exact_proofs,
    sync_state,
)
from shared.postgres.reconciliation.exact_proofs import ExactProof
from tests.support import databases
from tests.support.posting import post, row

_ACCOUNT = StripeAccount(id="acct_1", livemode=False)
_RESOURCE = ResourceName.BALANCE_TRANSACTIONS
_SYNC: Final[Any] = {"account": _ACCOUNT, "resource": _RESOURCE}
_NOW = datetime(2026, 3, 1, tzinfo=UTC)
_DIGEST = bytes(16)


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    pool = Pool(database_url, role="tieout_reconciler", service="test", size=3)
    yield pool
    pool.terminate()


def _covered(
    window_no: int, *, settled: bool = True, next_due_s: int | None = None, row_count: int = 0
) -> CoveredRange:
    return CoveredRange(
        window_no=window_no,
        settled=settled,
        row_count=row_count,
        sums={"payments:usd": 5} if row_count else {},
        digest=_DIGEST,
        next_due_s=next_due_s,
        reason=None,
        compared_at=_NOW,
        pass_began_at=_NOW,
    )


async def _cover(
    pool: Pool, windows: Sequence[CoveredRange], *, pass_began_at: datetime = _NOW
) -> None:
    rows = [replace(window, pass_began_at=pass_began_at) for window in windows]
    await coverage_writer.write_coverage_apart(pool, **_SYNC, rows=rows)


async def _due(
    pool: Pool, *, first: int, until: int, starts: int | None = None
) -> Sequence[DueRange]:
    return await coverage.due_ranges(
        pool,
        **_SYNC,
        first=first,
        starts=first if starts is None else starts,
        until=until,
        now=_NOW,
        horizon_s=HORIZON_S,
    )


async def test_it_finds_due_what_was_never_settled_or_is_old_enough(pool: Pool) -> None:
    now_s = int(_NOW.timestamp())
    windows = [
        _covered(11),
        _covered(12, next_due_s=now_s),
        _covered(13, next_due_s=now_s + 1),
        _covered(14, settled=False),
        _covered(17),
    ]
    await _cover(pool, windows)

    due = await _due(pool, first=10, until=20)

    assert list(due) == [
        DueRange(10, 11),
        DueRange(12, 13, due_s=now_s, is_empty=True),
        DueRange(14, 15, is_empty=True),
        DueRange(15, 17),
        DueRange(18, 20),
    ]


async def test_it_finds_nothing_due_when_all_is_settled(pool: Pool) -> None:
    windows = [_covered(number) for number in range(12_000)]
    await _cover(pool, windows)

    assert await _due(pool, first=0, until=12_000) == []
    assert await coverage.oldest_covered(pool, **_SYNC) == 0


async def test_it_has_all_recent_windows_verified_again_after_records_were_lost(
    pool: Pool, database_url: str
) -> None:
    window_no = int(datetime.now(UTC).timestamp()) // 300
    year_ago = window_no - 365 * 288
    await _cover(pool, [_covered(window_no), _covered(year_ago)])
    await databases.execute(
        database_url, "SELECT tieout.open_offset_gap('stripe.events', 0, 0, 'lost')"
    )

    recent = await _due(pool, first=window_no, until=window_no + 1)
    old = await _due(pool, first=year_ago, until=year_ago + 1)
    closed = await discrepancies.close_offset_gaps(pool, before=datetime.now(UTC))

    assert list(recent) == [DueRange(window_no, window_no + 1, is_empty=True)]
    assert old == []
    assert [listed.status for listed in closed] == ["resolved"]


async def test_it_keeps_the_import_and_the_last_pass(pool: Pool) -> None:
    first = await sync_state.begin_sync(pool, **_SYNC)
    await sync_state.note_import_reached(pool, **_SYNC, reached_s=1_000_000, from_s=500_000)
    await _cover(pool, [_covered(1, row_count=3)])
    await sync_state.note_import_ended(pool, **_SYNC, starts_s=600_000, ended_s=700_000)
    await sync_state.record_pass(pool, **_SYNC, result={"windows": 1}, began_at=_NOW, next_s=300)

    again = await sync_state.begin_sync(pool, **_SYNC)
    states = await sync_state.sync_states(pool, stripe_account=None)

    assert first.import_ended_at is None
    assert again.import_ended_at == datetime.fromtimestamp(700_000, UTC)
    assert again.starts_at == datetime.fromtimestamp(600_000, UTC)
    assert [(state.rows, state.expected_rows, state.state) for state in states] == [
        (3, 3, "settled")
    ]
    assert states[0].last_pass_at is not None


async def test_a_pass_by_hand_leaves_the_next_one_of_the_service(pool: Pool) -> None:
    await sync_state.begin_sync(pool, **_SYNC)
    await sync_state.record_pass(pool, **_SYNC, result={}, began_at=_NOW, next_s=300)
    [planned] = await sync_state.sync_states(pool, stripe_account=None)

    await sync_state.record_pass(pool, **_SYNC, result={}, began_at=_NOW, next_s=None)
    await sync_state.record_failure(pool, **_SYNC, reason="why", next_s=None)

    [state] = await sync_state.sync_states(pool, stripe_account=None)
    assert state.next_pass_at == planned.next_pass_at is not None


async def test_every_account_was_compared_since_the_oldest_of_their_last_whole_passes(
    pool: Pool,
) -> None:
    other = StripeAccount(id="acct_2", livemode=True)
    hour = timedelta(hours=1)
    states = []

    for account, began_at, unsettled in (
        (_ACCOUNT, _NOW, 0),
        (other, _NOW + hour, 0),
        (_ACCOUNT, _NOW + 2 * hour, 0),
        (_ACCOUNT, _NOW + 3 * hour, 1),
        (_ACCOUNT, None, 0),
    ):
        key: Any = {**_SYNC, "account": account}
        await sync_state.begin_sync(pool, **key)
        result = {"unsettled": unsettled}
        await sync_state.record_pass(pool, **key, result=result, began_at=began_at, next_s=None)
        both = [_ACCOUNT, other]
        states.append(await sync_state.whole_since(pool, accounts=both, resource=_RESOURCE))

    assert states == [None, _NOW, _NOW + hour, None, None]


@pytest.mark.parametrize("resource", ["balance_transactions", "payouts"])
async def test_it_says_whether_a_pass_over_a_resource_runs_at_this_moment(
    pool: Pool, database_url: str, resource: Any
) -> None:
    names: list[Any] = ["balance_transactions", "payouts"]
    for name in names:
        await sync_state.begin_sync(pool, account=_ACCOUNT, resource=name)
    lock_name = sync_state.pass_lock(_ACCOUNT, resource)

    leaderships = Leaderships(database_url, role="tieout_reconciler", service="test")
    async with leaderships.lead(lock_name) as leads:
        states = await sync_state.sync_states(pool, stripe_account=None)
        led = await sync_state.is_led(pool, name=lock_name)
    leaderships.end()

    assert leads
    assert ([state.resource for state in states if state.runs], led) == ([resource], True)


async def test_python_and_postgres_say_the_same_of_what_is_unsettled(pool: Pool) -> None:
    unsettled = await pool.fetchval(
        "SELECT array_agg(status) FROM unnest($1::text[]) AS status"
        " WHERE tieout.is_unsettled(status)",
        get_args(DiscrepancyStatus),
    )

    assert set(unsettled) == UNSETTLED


@pytest.mark.parametrize(
    ("condition", "indexes"),
    [
        ("true", ("discrepancy_unsettled", "discrepancy_open_by_risk")),
        ("kind = 'awaiting_too_long' AND stripe_account = 'acct_1'", ("discrepancy_awaiting",)),
    ],
)
async def test_what_is_unsettled_is_found_by_an_index_of_it_alone(
    pool: Pool, condition: str, indexes: tuple[str, ...]
) -> None:
    """The function is put in its place: a call would be answered from the whole table."""
    async with session.transaction(pool) as connection:
        await connection.execute("SET LOCAL enable_seqscan = off")
        plan = await connection.fetch(
            "EXPLAIN SELECT id FROM tieout.discrepancy"
            f" WHERE {condition} AND tieout.is_unsettled(status)"
        )

    shown = "\n".join(row[0] for row in plan)
    assert any(index in shown for index in indexes)
    assert "is_unsettled" not in shown


async def test_it_keeps_one_discrepancy_a_fact(pool: Pool) -> None:
    finding = Finding(
        kind="missing",
        object_id="txn_1",
        amount_at_risk=5,
        effect_minor=-5,
        currency="usd",
        expected={"id": "txn_1", "created": 900},
        reason="why",
    )
    [opened] = await discrepancies.save_discrepancies(
        pool, account=_ACCOUNT, changed=[Discrepancy(finding, "open")]
    )
    disputed = await coverage.disputed_windows(pool, account=_ACCOUNT)
    settled = Discrepancy(finding, "healed", attempts=1)
    [healed] = await discrepancies.save_discrepancies(pool, account=_ACCOUNT, changed=[settled])
    discrepancy_rows = await discrepancies.kept_discrepancies(
        pool, account=_ACCOUNT, kinds=["missing"], ids=["txn_1"]
    )

    assert disputed == [3]
    assert opened.id == healed.id
    assert healed.detected_at == opened.detected_at
    assert healed.resolved_at is not None
    assert discrepancy_rows == [settled]
    assert await discrepancies.count_open(pool, account=_ACCOUNT) == 0


async def test_one_that_is_back_is_as_old_as_its_return(pool: Pool) -> None:
    """Once a difference of an hour ago that came back now counted an hour, or a year."""
    finding = Finding(
        kind="unexpected",
        object_id="txn_1",
        amount_at_risk=5,
        effect_minor=5,
        currency="usd",
        actual={"id": "txn_1", "created": 900},
        reason="why",
    )
    statuses: Sequence[DiscrepancyStatus] = ("open", "open", "resolved", "open")
    saved: list[discrepancies.ListedDiscrepancy] = []
    for status in statuses:
        saved += await discrepancies.save_discrepancies(
            pool, account=_ACCOUNT, changed=[Discrepancy(finding, status)]
        )

    opened, seen_again, resolved, reopened = (listed.detected_at for listed in saved)
    assert opened == seen_again == resolved < reopened
    assert saved[-1].resolved_at is None


async def test_it_counts_the_passes_that_left_a_window_unsettled(pool: Pool) -> None:
    """A pass that reads a window twice counts once, and one that settles it begins anew."""
    old, young = _covered(1, settled=False), _covered(2, settled=False)
    counted = []

    for number, windows in enumerate(
        ([young], [young, young], [old, young], [old, _covered(2)], [old, young])
    ):
        for window in windows:
            await _cover(pool, [window], pass_began_at=_NOW + timedelta(minutes=number))
        counted.append(
            [
                list(await coverage.unsettled_windows(pool, **_SYNC, passes_min=passes))
                for passes in (1, 2, 3)
            ]
        )

    assert counted == [
        [[2], [], []],
        [[2], [2], []],
        [[2, 1], [2], [2]],  # what has been so longest comes first
        [[1], [1], []],
        [[1, 2], [1], [1]],
    ]


async def test_it_finds_where_so_many_of_the_newest_rows_end(pool: Pool) -> None:
    await _cover(pool, [_covered(number, row_count=10 * number) for number in range(1, 6)])

    ends = [await coverage.window_after_rows(pool, **_SYNC, rows=rows) for rows in (50, 51, 150)]

    assert ends == [5, 4, 1]
    assert await coverage.count_rows(pool, **_SYNC) == 150
    assert await coverage.window_after_rows(pool, **_SYNC, rows=151) is None


async def test_it_reads_nothing_from_an_empty_journal(pool: Pool) -> None:
    assert await journal_reader.journal_rows(pool, account=_ACCOUNT, since_s=0, until_s=10) == []
    assert await journal_reader.find_posted(pool, account=_ACCOUNT, ids=["txn_1"]) == frozenset()
    assert (
        await resolution_queue.find_awaiting(pool, account=_ACCOUNT, ids=["txn_1"], younger_s=300)
        == frozenset()
    )
    assert await dead_letters.refusal_reasons(pool, account=_ACCOUNT, ids=["txn_1"]) == {}
    assert await consumer_offsets.posting_positions(pool) == {}
    snapshot = await stripe_balances.journal_snapshot(pool)
    balances = await stripe_balances.stripe_balances(
        pool, account=_ACCOUNT, at=_NOW, since=snapshot
    )
    assert balances == []
    assert (
        await journal_reader.shown_in_snapshot(
            pool, account=_ACCOUNT, ids=["txn_1"], since=snapshot
        )
        == {}
    )
    assert await exact_proofs.standing_since(pool, account=_ACCOUNT) == {}
    assert await exact_proofs.oldest_proof_at(pool, accounts=[_ACCOUNT]) is None


async def test_the_last_exact_proof_of_a_balance_stands_while_every_row_agrees(
    pool: Pool, database_url: str
) -> None:
    usd, eur = (
        ExactProof(balance_type="payments", currency=currency, proved_at=_NOW, unexplained=amount)
        for currency, amount in (("usd", 0), ("eur", 10**24))
    )
    older = replace(usd, proved_at=_NOW - timedelta(hours=1), unexplained=7)
    await sync_state.begin_sync(pool, **_SYNC)
    await sync_state.record_pass(pool, **_SYNC, result={}, began_at=_NOW, next_s=300)

    await exact_proofs.save_proofs(pool, account=_ACCOUNT, proofs=[usd, eur])
    await exact_proofs.save_proofs(pool, account=_ACCOUNT, proofs=[older])
    stands = await exact_proofs.standing_since(pool, account=_ACCOUNT)
    oldest = await exact_proofs.oldest_proof_at(pool, accounts=[_ACCOUNT])
    await databases.execute(
        database_url, "SELECT tieout.open_offset_gap('stripe.events', 0, 0, 'lost')"
    )
    await databases.execute(
        database_url,
        "UPDATE tieout.discrepancy SET stripe_account = 'acct_1', livemode = false",
    )
    beside_open = await exact_proofs.standing_since(pool, account=_ACCOUNT)

    assert stands == {("payments", "usd"): _NOW}
    assert oldest == _NOW
    assert beside_open == {}


async def test_a_balance_that_was_never_exact_is_not_hidden_by_those_that_were(
    pool: Pool, database_url: str
) -> None:
    """Nor an account that was never proved by another one."""
    usd = ExactProof(balance_type="payments", currency="usd", proved_at=_NOW, unexplained=0)
    await exact_proofs.save_proofs(pool, account=_ACCOUNT, proofs=[usd])
    other = replace(_ACCOUNT, id="acct_2")

    before = await exact_proofs.oldest_proof_at(pool, accounts=[_ACCOUNT])
    with_other = await exact_proofs.oldest_proof_at(pool, accounts=[_ACCOUNT, other])
    writer = Pool(database_url, role="tieout_writer", service="test", size=1)
    await post(writer, [row("txn_1"), row("txn_2", currency="eur", fee_details=[], fee=0)])
    await writer.close()

    assert (before, with_other) == (_NOW, None)
    assert await exact_proofs.oldest_proof_at(pool, accounts=[_ACCOUNT]) is None


async def test_no_exact_proof_stands_after_a_pass_that_failed(pool: Pool) -> None:
    proof = ExactProof(balance_type="payments", currency="usd", proved_at=_NOW, unexplained=0)
    await sync_state.begin_sync(pool, **_SYNC)
    await sync_state.record_pass(pool, **_SYNC, result={}, began_at=_NOW, next_s=300)
    await exact_proofs.save_proofs(pool, account=_ACCOUNT, proofs=[proof])

    await sync_state.record_failure(pool, **_SYNC, reason="Stripe is away", next_s=60)

    assert await exact_proofs.standing_since(pool, account=_ACCOUNT) == {}
