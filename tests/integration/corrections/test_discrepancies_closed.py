"""What a person closed, and what is reversed, to the queries of a pass, on a real Postgres."""

import itertools
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec
import pytest

from services.ledger_writer.resolution.resolve_objects import fresh_read
from services.reconciler.discrepancies import findings as discrepancy_findings
from services.reconciler.discrepancies.store import DiscrepancyStore
from shared.balance_proof import named_rows
from shared.balance_proof.balance_rows import PendingAvailable
from shared.ledger import posting_rules
from shared.ledger.balance_transaction import parse_balance_transaction
from shared.ledger.discrepancy import (
    WINDOW_KINDS,
    Discrepancy,
    DiscrepancyKey,
    Finding,
    close_discrepancy,
    is_same_fact,
    mark_stuck,
    open_or_refresh,
)
from shared.ledger.stripe_account import StripeAccount
from shared.ledger.transaction_row import TransactionRow, row_of
from shared.postgres.driver.pool import Pool
from shared.postgres.intake import rereads
from shared.postgres.journal import commands, journal_reader, journal_windows, stripe_balances
from shared.postgres.reconciliation import coverage, discrepancies
from tests.support.commands import command, execute
from tests.support.log_lines import catch_log_lines
from tests.support.posting import ACCOUNT, post, row

if TYPE_CHECKING:
    import asyncpg

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

_STRIPE_ACCOUNT = StripeAccount(id=ACCOUNT, livemode=False)
_PAYMENTS = ("payments", "usd")
_STORE = "services.reconciler.discrepancies.store"
_ROW = TransactionRow(
    id="txn_1",
    created=1_000,
    fingerprint=bytes(16),
    net=9_680,
    currency="usd",
    balance_type="payments",
    type="charge",
)


@pytest.fixture
async def reconciler(database_url: str) -> AsyncIterator[Pool]:
    opened = Pool(database_url, role="tieout_reconciler", service="test", size=2)
    yield opened
    opened.terminate()


async def _take_back(pool: Pool, name: str) -> commands.CommandOutcome:
    figures = {"balance_transaction": None, "replaces": await _stands(pool, name)}
    (outcome,) = await execute(pool, command("apply", name, figures=figures))
    assert outcome.status == "done", outcome
    return outcome


async def _apply(pool: Pool, raw: Mapping[str, Any]) -> None:
    figures = {"balance_transaction": dict(raw), "replaces": await _stands(pool, raw["id"])}
    (outcome,) = await execute(pool, command("apply", raw["id"], figures=figures))
    assert outcome.status == "done", outcome


async def _stands(pool: Pool, name: str) -> str:
    entry_id: str = await pool.fetchval(
        "SELECT entry_id FROM tieout.standing_entry WHERE external_id = $1", name
    )
    return entry_id


def _findings() -> Sequence[Finding]:
    """Return findings of each kind that differ from each other in one respect."""
    changed: Sequence[dict[str, Any]] = (
        {},
        {"available_on": 9_000},
        {"created": 1_001},
        {"source": None},
        {"fee_details": []},
    )
    theirs = [row_of(parse_balance_transaction(row("txn_1", **changes))) for changes in changed]
    ours = [
        _ROW,
        replace(_ROW, available_on=5),
        replace(_ROW, net=1),
        replace(_ROW, amount=1),
        replace(_ROW, entry_id="je_2"),
    ]
    return [
        *(discrepancy_findings.missing_finding(their_row) for their_row in theirs),
        *(discrepancy_findings.unexpected_finding(our_row) for our_row in ours),
        *(
            discrepancy_findings.different_finding(*pair)
            for pair in itertools.product(theirs, ours)
        ),
        *(
            discrepancy_findings.drift_finding(
                balance_type="payments", currency="usd", ledger=9, stripe=stripe, unnamed=unnamed
            )
            for stripe, unnamed in ((4, 5), (5, 4), (4, 4), (9, 0))
        ),
        discrepancy_findings.coverage_gap("t", reason="a"),
        discrepancy_findings.coverage_gap("t", reason="b"),
    ]


async def test_python_and_postgres_say_the_same_of_what_is_the_same_fact(owner: Owner) -> None:
    findings = _findings()
    pairs = [
        (before, after)
        for before, after in itertools.product(findings, findings)
        if before.kind == after.kind
    ]
    sides = ("kind", "effect_minor", "expected", "actual")
    texts = [
        msgspec.json.encode(
            [{name: asdict(side)[name] for name in sides} for side in pair]
        ).decode()
        for pair in zip(*pairs, strict=True)
    ]

    rows = await owner.fetch(
        "SELECT tieout.is_same_fact(jsonb_populate_record(NULL::tieout.discrepancy, before),"
        " jsonb_populate_record(NULL::tieout.discrepancy, after)) AS same"
        " FROM ROWS FROM (jsonb_array_elements($1::text::jsonb),"
        " jsonb_array_elements($2::text::jsonb)) AS pair (before, after)",
        *texts,
    )

    ours = [is_same_fact(*pair) for pair in pairs]
    assert [answer["same"] for answer in rows] == ours
    assert {True, False} <= set(ours)


# Rows of which the first copy was another's, whose own figures the journal does not all know.
_COPIES: Mapping[str, Mapping[str, Any]] = {
    "a charge": {"amount": 20_000, "net": 19_680},
    "several fees": {
        "fee": 420,
        "net": 9_580,
        "fee_details": [
            {"type": "tax", "amount": 100, "currency": "usd"},
            {"type": "stripe_fee", "amount": 320, "currency": "usd"},
        ],
    },
    "a fee": {
        "type": "stripe_fee",
        "reporting_category": "fee",
        "amount": -500,
        "fee": 0,
        "net": -500,
        "fee_details": [],
        "source": None,
    },
    "without a rule": {"type": "new", "reporting_category": "new"},
    "nothing": {"amount": 0, "fee": 0, "net": 0, "fee_details": []},
    "another date": {"created": 2_000},
    "another balance": {"balance_type": "issuing"},
}
_KNOWN = {
    "a charge": (20_000, 320),
    "several fees": (10_000, 420),
    "another date": (10_000, 320),
    "another balance": (10_000, 320),
}


@pytest.mark.parametrize("name", list(_COPIES))
async def test_a_pass_and_a_fresh_read_say_the_same_of_both_sides(
    pool: Pool, reconciler: Pool, name: str
) -> None:
    """Else what a person closed would be reopened by whoever finds it next."""
    await post(pool, [{**row("txn_1"), **_COPIES[name]}])

    [ours] = await journal_reader.journal_rows_of(
        reconciler, account=_STRIPE_ACCOUNT, ids=["txn_1"]
    )
    finding = discrepancy_findings.different_finding(
        row_of(parse_balance_transaction(row("txn_1"))), ours
    )
    settled = await _settle(pool, row("txn_1"))
    unexpected = await _settle(pool, None)

    assert settled.line is not None
    assert unexpected.line is not None
    assert unexpected.line["actual"] == settled.line["actual"] == finding.actual
    assert settled.line["expected"] == finding.expected
    assert settled.line["reason"] == finding.reason
    assert settled.line["effect_minor"] == finding.effect_minor
    assert (ours.amount, ours.fee) == _KNOWN.get(name, (None, None))


async def test_they_say_the_same_of_what_was_reversed(pool: Pool, reconciler: Pool) -> None:
    await post(pool, [row("txn_1")])
    await _take_back(pool, "txn_1")

    [ours] = await journal_reader.journal_rows_of(
        reconciler, account=_STRIPE_ACCOUNT, ids=["txn_1"]
    )
    finding = discrepancy_findings.different_finding(
        row_of(parse_balance_transaction(row("txn_1"))), ours
    )
    gone = await _settle(pool, None)
    listed = await _settle(pool, row("txn_1"))

    assert (gone.outcome, gone.line) == ("confirmed", None)
    assert listed.line is not None
    assert (listed.line["actual"], listed.line["reason"]) == (finding.actual, finding.reason)
    assert (listed.line["kind"], listed.line["effect_minor"]) == ("different", -9_680)
    assert (ours.net, ours.amount) == (0, None)


async def _settle(pool: Pool, raw: Mapping[str, Any] | None) -> rereads.RereadOutcome:
    return await rereads.settle_reread(
        pool,
        account=StripeAccount(ACCOUNT, livemode=False),
        object_id="txn_1",
        fresh=None if raw is None else fresh_read(raw),
    )


async def test_which_accounts_are_of_fees_is_what_the_rules_say(owner: Owner) -> None:
    text: str = await owner.fetchval("SELECT pg_get_viewdef('tieout.stated_entry'::regclass)")

    [named_there] = re.findall(r"<> ALL \(ARRAY\[([^\]]+)\]\)", text)
    assert set(re.findall(r"'([^']+)'", named_there)) == {*posting_rules.FEE_ACCOUNTS.values()}


async def test_what_a_person_closed_meanwhile_stays_closed_and_nothing_is_said(
    pool: Pool, reconciler: Pool
) -> None:
    register = DiscrepancyStore(reconciler, account=_STRIPE_ACCOUNT)
    finding = discrepancy_findings.missing_finding(_ROW)
    with catch_log_lines(_STORE) as before:
        await register.save([open_or_refresh(finding, known=None)])
    loaded = (await register.load(WINDOW_KINDS))["missing", "txn_1"]
    await _close(pool, finding)

    with catch_log_lines(_STORE) as log_lines:
        healed = await register.save([mark_stuck(loaded, reason="no use")])
    [closed] = (await register.load(WINDOW_KINDS)).values()
    await register.save(
        [open_or_refresh(discrepancy_findings.missing_finding(replace(_ROW, net=1)), known=closed)]
    )
    [changed] = (await register.load(WINDOW_KINDS)).values()

    assert [line["event"] for line in before] == ["discrepancy.opened"]
    assert (healed, log_lines) == (0, [])
    assert (closed.is_closed_by_hand, closed.note) == (True, "a test says so")
    assert open_or_refresh(finding, known=closed) == closed
    assert (changed.status, changed.note) == ("open", None)


async def test_what_a_person_closed_is_as_old_as_that_when_its_effect_goes(
    pool: Pool, reconciler: Pool
) -> None:
    register = DiscrepancyStore(reconciler, account=_STRIPE_ACCOUNT)
    finding = discrepancy_findings.unexpected_finding(_ROW)
    await register.save([open_or_refresh(finding, known=None)])
    await _close(pool, finding)
    [closed] = (await register.load(WINDOW_KINDS)).values()
    before = await pool.fetchval("SELECT resolved_at FROM tieout.discrepancy")

    await register.save([close_discrepancy(closed)])

    assert await register.load(WINDOW_KINDS) == {}
    assert await pool.fetchval("SELECT resolved_at FROM tieout.discrepancy") == before
    assert await pool.fetchval("SELECT note FROM tieout.discrepancy") == "a test says so"


async def _close(pool: Pool, finding: Finding) -> None:
    """Close a finding as a person does: by a command that carries it."""
    given = command("resolve", finding.object_id, figures={"discrepancy": asdict(finding)})
    (outcome,) = await execute(pool, given)
    assert outcome.status == "done", outcome


async def test_of_one_row_what_is_open_says_what_stripe_has_and_else_what_was_closed_last(
    pool: Pool, reconciler: Pool
) -> None:
    register = DiscrepancyStore(reconciler, account=_STRIPE_ACCOUNT)
    different = discrepancy_findings.different_finding(
        row_of(parse_balance_transaction(row("txn_1"))), replace(_ROW, net=1)
    )
    unexpected = discrepancy_findings.unexpected_finding(replace(_ROW, net=1))
    booked = {"txn_1": {_PAYMENTS: PendingAvailable(0, 1)}}

    async def off() -> Sequence[int]:
        discrepancies_by_key: Mapping[DiscrepancyKey, Discrepancy] = await register.load(
            WINDOW_KINDS
        )
        rows = named_rows.of_discrepancies(
            discrepancies_by_key.values(), booked=booked, at=datetime.now(UTC)
        )
        return [entry.effect_minor for entry in rows]

    effects = []
    for finding in (different, unexpected):
        await register.save([open_or_refresh(finding, known=None)])
        effects.append(await off())
        await _close(pool, finding)
        effects.append(await off())

    assert effects == [[-9_679], [-9_679], [1], [1]]


async def test_an_account_that_is_not_configured_stays_closed_too(pool: Pool, owner: Owner) -> None:
    opening = "SELECT opened, reopened FROM tieout.open_unconfigured(ARRAY[$1], ARRAY[false])"
    opened = await owner.fetchrow(opening, ACCOUNT)
    line = msgspec.json.decode(opened["opened"] if opened else "[]")[0]
    given = command("resolve", ACCOUNT, figures={"discrepancy": line})
    await execute(pool, given)

    again = await owner.fetchrow(opening, ACCOUNT)

    assert line["kind"] == "account_unconfigured"
    assert again is not None
    assert (again["opened"], again["reopened"]) == ("[]", "[]")
    assert await owner.fetchval("SELECT status FROM tieout.discrepancy") == "resolved"


async def test_what_was_reversed_is_in_no_window_and_puts_its_window_in_doubt(
    pool: Pool, reconciler: Pool
) -> None:
    await post(pool, [row("txn_1"), row("txn_2")])
    await _take_back(pool, "txn_1")
    await pool.fetchval("SELECT tieout.sequence_batches(64)")

    standing = await journal_reader.journal_rows(
        reconciler, account=_STRIPE_ACCOUNT, since_s=0, until_s=10_000
    )
    sides = await journal_windows.digest_ranges(
        reconciler, account=_STRIPE_ACCOUNT, ranges={(3, 4): 2}
    )
    step = await journal_windows.entries_after(
        reconciler, account=_STRIPE_ACCOUNT, after=1, through=9, rows_max=10
    )

    assert [entry.id for entry in standing] == ["txn_2"]
    assert [row_count for row_count, _ in sides.values()] == [1]
    assert [(entry.id, entry.created) for entry in step.entries] == [("txn_1", 1_000)]


async def test_the_windows_of_both_sides_are_looked_at_again(pool: Pool, reconciler: Pool) -> None:
    """A row that Stripe has at another date, and an entry that was given another since."""
    await post(pool, [row("txn_1", created=5 * 300)])
    windows = []
    for created in ("soon", 2 * 300):
        assert (await _settle(pool, row("txn_1", created=created))).line is not None
        windows.append(await coverage.disputed_windows(reconciler, account=_STRIPE_ACCOUNT))

    await _apply(pool, row("txn_1", created=8 * 300))

    windows.append(await coverage.disputed_windows(reconciler, account=_STRIPE_ACCOUNT))
    assert [list(window) for window in windows] == [[5], [2, 5], [2, 8]]


async def test_a_correction_during_a_proof_is_none_of_what_it_proves(
    pool: Pool, reconciler: Pool
) -> None:
    """Its snapshot has the wrong money, and the page has it closed by the time it is read."""
    await post(pool, [row("txn_1", amount=20_000, net=19_680)])
    snapshot = await stripe_balances.journal_snapshot(reconciler)
    await _apply(pool, row("txn_1"))
    later = await stripe_balances.journal_snapshot(reconciler)

    totals = [await _booked(reconciler, since=since) for since in (snapshot, later)]
    held = await journal_reader.shown_in_snapshot(
        reconciler, account=_STRIPE_ACCOUNT, ids=["txn_1"], since=later
    )

    assert totals == [(19_680, 19_680), (9_680, 9_680)]
    assert held == {"txn_1": True}


async def test_a_reversal_takes_back_what_is_pending_as_it_stands(
    pool: Pool, reconciler: Pool
) -> None:
    await post(pool, [row("txn_1", available_on=500)])
    await _settle(pool, row("txn_1", available_on=3_000))
    before = await _booked(reconciler, since=await stripe_balances.journal_snapshot(reconciler))
    await _take_back(pool, "txn_1")

    snapshot = await stripe_balances.journal_snapshot(reconciler)
    [balance] = await stripe_balances.stripe_balances(
        reconciler, account=_STRIPE_ACCOUNT, at=datetime.fromtimestamp(2_000, UTC), since=snapshot
    )

    assert before == (9_680, 9_680)
    assert (balance.total, balance.pending) == (0, 0)
    assert await _booked(reconciler, since=snapshot) == (0, 0)


async def _booked(pool: Pool, *, since: stripe_balances.JournalSnapshot) -> tuple[int, int]:
    at = datetime.fromtimestamp(1_500, UTC)
    [booked] = await stripe_balances.booked_transactions(
        pool, account=_STRIPE_ACCOUNT, ids=["txn_1"], since=since, at=at
    )
    return booked.total, booked.pending


async def test_of_an_account_that_is_configured_no_more_only_its_records_count(
    owner: Owner, reconciler: Pool
) -> None:
    await owner.execute(
        "INSERT INTO tieout.discrepancy (id, kind, status, stripe_account, livemode, object_id)"
        " SELECT concat(kind, account), kind, 'open', account, false, 'x'"
        " FROM unnest(ARRAY['missing', 'account_unconfigured']) AS kind,"
        " unnest(ARRAY['', $1, 'acct_gone']) AS account",
        ACCOUNT,
    )

    counts = [
        {
            kind: of_kind.count
            for kind, of_kind in (
                await discrepancies.open_by_kind(reconciler, configured=configured)
            ).items()
        }
        for configured in ([_STRIPE_ACCOUNT], None)
    ]

    assert counts == [
        {"missing": 2, "account_unconfigured": 3},
        {"missing": 3, "account_unconfigured": 3},
    ]
