"""The proof of every day of a history: against the fake's own rows, and when tampered with."""

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, TypeAlias

import pytest
from beancount import loader
from beancount.core.data import Balance

from services.reconciler.reconcile import reconcile
from shared.dev.fake_stripe_process import BusinessOptions
from shared.ledger.account import stripe_balance
from shared.ledger.period_proof import PeriodProof
from shared.postgres import reports
from shared.postgres.journal.journal_reader import JournalFilter
from shared.reports import journal_export
from shared.reports.period_proofs import ProofReport, prove_period
from tests.integration.reconciler.one_account import Harness, harness_of, until_sequenced, writing

pytestmark = pytest.mark.takes(seconds=40)

_HISTORY_DAYS = 45
_DAY = timedelta(days=1)
_TAMPER = """
    ALTER TABLE tieout.posting DISABLE TRIGGER USER;
    {change};
    ALTER TABLE tieout.posting ENABLE TRIGGER USER;
"""
_CHANGED = (
    "UPDATE tieout.posting SET amount_minor = amount_minor + 7"
    " WHERE entry_no = {entry} AND ordinal = 1"
)
_ADDED = (
    "INSERT INTO tieout.posting (entry_no, ordinal, ledger_account, currency, amount_minor)"
    " SELECT entry_no, 99, ledger_account, currency, 7 FROM tieout.posting"
    " WHERE entry_no = {entry} AND ordinal = 1"
)
_TAKEN = "DELETE FROM tieout.posting WHERE entry_no = {entry} AND ordinal = 1"
_A_PAYMENT = """
    SELECT entry_no, amount_minor FROM tieout.journal_entry JOIN tieout.posting USING (entry_no)
    WHERE effective_at >= $1 AND effective_at < $2 AND currency = 'usd' AND posting.ordinal = 1
      AND ledger_account = 'Assets:Stripe:Payments' AND issuer LIKE 'stripe:%'
    ORDER BY effective_at LIMIT 1
"""

_SALE = r"  Assets:Stripe:Payments  (\S+) USD\n.*?Income:Sales  (\S+) USD"

OpenBooks: TypeAlias = Callable[..., contextlib.AbstractAsyncContextManager[Harness]]


@pytest.fixture
def open_books(kafka_topics: str, fake_stripe: Callable[..., Any], database_url: str) -> OpenBooks:
    """Return what opens the books of an account, imported, sequenced and proved."""

    @contextlib.asynccontextmanager
    async def opening(start: datetime | None) -> AsyncIterator[Harness]:
        fake = fake_stripe(settings=BusinessOptions(history_days=_HISTORY_DAYS, rate_per_s=0))
        environ = {} if start is None else {"TIEOUT_START": start.isoformat()}
        async with (
            harness_of(
                fake, database_url=database_url, kafka_topics=kafka_topics, **environ
            ) as harness,
            writing(harness.settings),
        ):
            assert (await reconcile(harness.context, grace_s=0)).ties_out
            await until_sequenced(harness)
            yield harness

    return opening


def _midnight(days_ago: int) -> datetime:
    return datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0) - days_ago * _DAY


async def _stripes_rows(harness: Harness) -> Sequence[dict[str, Any]]:
    answer = await harness.stripe.get("/_control/oracle")
    rows: list[dict[str, Any]] = answer.json()["balance_transactions"]
    return rows


def _nets(rows: Sequence[dict[str, Any]], until: datetime) -> Mapping[tuple[str, str], int]:
    nets: dict[tuple[str, str], int] = {}
    for row in rows:
        if row["created"] < until.timestamp():
            key = row["balance_type"], row["currency"]
            nets[key] = nets.get(key, 0) + row["net"]
    return nets


async def _proved(
    harness: Harness, since: datetime | None, until: datetime
) -> tuple[ProofReport, Mapping[tuple[str, str], PeriodProof]]:
    report = await prove_period(harness.context.pool, since=since, until=until, stripe_account=None)
    return report, {(row.balance_type, row.currency): row for row in report.rows}


async def _check_beancount(harness: Harness, *, days: int) -> None:
    """Have Beancount check the journal, and a copy with one amount off by a cent."""
    text = await asyncio.to_thread(_exported, harness)
    directives, errors, _ = await asyncio.to_thread(loader.load_string, text)
    balances = [directive for directive in directives if isinstance(directive, Balance)]
    assert errors == []
    assert len({balance.date for balance in balances}) >= days - 1
    assert {"USD", "EUR"} <= {balance.amount.currency for balance in balances}

    sale = re.search(
        # Of one transaction: its lines are indented, and nothing between them is not.
        r"  Assets:Stripe:Payments  (\S+) USD\n(?:  .*\n)*?  Income:Sales  (\S+) USD",
        text,
    )
    assert sale is not None
    off = text[: sale.start(1)] + _cent_more(sale[1])
    off += text[sale.end(1) : sale.start(2)] + _cent_more(sale[2], sign=-1) + text[sale.end(2) :]
    _, errors, _ = await asyncio.to_thread(loader.load_string, off)
    assert errors
    assert {type(error).__name__ for error in errors} == {"BalanceError"}


def _cent_more(number: str, *, sign: int = 1) -> str:
    return str(Decimal(number) + sign * Decimal("0.01"))


def _fail_on(count: int) -> None:
    pytest.fail(f"{count} entries have no position")


def _exported(harness: Harness) -> str:
    account = harness.context.account
    whole = JournalFilter(account.id, account.livemode, since=None, until=None)
    url = harness.settings.require_database()
    parts = journal_export.lines(
        url, choice=whole, form="beancount", on_unsequenced=_fail_on, on_absent=pytest.fail
    )
    return "".join(parts)


@pytest.mark.parametrize("starts_days_ago", [None, 38], ids=["from the beginning", "opened"])
async def test_every_day_closes_at_what_stripe_had(
    open_books: OpenBooks, starts_days_ago: int | None
) -> None:
    starts_at = None if starts_days_ago is None else _midnight(starts_days_ago)
    start = None if starts_at is None else starts_at + timedelta(hours=7, seconds=11)
    async with open_books(start) as harness:
        stripes = await _stripes_rows(harness)
        days = starts_days_ago or _HISTORY_DAYS + 2
        for days_ago in range(days - 1, 0, -1):
            since, until = _midnight(days_ago), _midnight(days_ago - 1)

            report, proofs = await _proved(harness, since, until)

            assert (report.is_known, report.notes) == (True, {})
            nets = _nets(stripes, until)
            assert {key: proof.stripe for key, proof in proofs.items()} == {
                key: nets.get(key, 0) for key in proofs
            }
            assert nets.keys() <= proofs.keys()
            period = await reports.fetch_period(
                harness.context.pool, since=since, until=until, stripe_account=None
            )
            of_account = {(row.ledger_account, row.currency): row for row in period}
            for (balance_type, currency), proof in proofs.items():
                assert (proof.unexplained, proof.exact, proof.in_flip) == (0, True, None)
                assert proof.stripe_from == "coverage"
                assert (proof.windows, proof.windows_settled) == (288, 288)
                moved = sum(movement.net for movement in proof.movements)
                assert proof.opening + moved == proof.closing
                ledger = of_account.get((stripe_balance(balance_type), currency))
                ends = (0, 0) if ledger is None else (ledger.opening, ledger.closing)
                assert ends == (proof.opening, proof.closing)
        # A pass that comes later holds what this one has imported against coverage.
        assert (await reconcile(harness.context, grace_s=0)).ties_out
        await _check_beancount(harness, days=days - 1)
        if starts_at is not None:
            report, _ = await _proved(harness, None, starts_at)
            assert not report.is_known
            assert any("before the books" in note for note in report.notes)


async def test_what_is_tampered_with_is_unexplained_and_stripe_stays(
    open_books: OpenBooks,
) -> None:
    since, until = _midnight(21), _midnight(20)
    async with open_books(None) as harness:
        _, before = await _proved(harness, since, until)
        [(entry, amount)] = await harness.database.fetch(_A_PAYMENT, since, until)
        for change, off in ((_CHANGED, 7), (_ADDED, 14), (_TAKEN, 7 - amount)):
            tampered = _TAMPER.format(change=change.format(entry=entry))
            await harness.database.execute(tampered)

            _, proofs = await _proved(harness, since, until)

            key = ("payments", "usd")
            assert (proofs[key].unexplained, proofs[key].stripe) == (off, before[key].stripe)
            others = {name: proof for name, proof in proofs.items() if name != key}
            assert all(proof.unexplained == 0 for proof in others.values())


async def test_the_instant_of_a_pass_has_the_balance_that_it_read(open_books: OpenBooks) -> None:
    async with open_books(None) as harness:
        await harness.charge(amount=5_000)
        assert (await reconcile(harness.context, grace_s=0)).ties_out
        proved = await harness.database.fetch(
            "SELECT at, stripe, in_flip FROM tieout.kept_proof"
            " WHERE balance_type = 'payments' AND currency = 'usd' ORDER BY at"
        )
        assert len(proved) == 2

        _, proofs = await _proved(harness, None, proved[-1]["at"])

        proof = proofs["payments", "usd"]
        assert (proof.at, proof.stripe_from) == (proved[-1]["at"], "balance")
        assert (proof.stripe, proof.unexplained, proof.in_flip) == (proved[-1]["stripe"], 0, 0)
        assert proved[-1]["stripe"] > proved[0]["stripe"]
