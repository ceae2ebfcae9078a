"""The proof of a demo without a flaw, of which a test changes what it is about."""

from datetime import UTC, datetime

from services.cli.demo import exchange, render, scenario
from services.cli.demo.exchange import ExchangeDifference
from services.cli.demo.payouts import DemoPayouts, PayoutBalance
from services.cli.demo.published import PublishedTopic
from services.cli.demo.render import DemoProof
from shared.balance_proof.balance_rows import BalanceRow
from shared.ledger.discrepancy import Discrepancy, Finding
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.journal.verify import IntegrityCheck
from shared.postgres.reconciliation.discrepancies import ListedDiscrepancy

NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
_TOPICS = (
    PublishedTopic("ledger.entries", "entries", made=5, ids=5, records=6),
    PublishedTopic("ledger.postings", "postings", made=14, ids=14, records=14),
    PublishedTopic("ledger.discrepancies", "changes of discrepancies", made=3, ids=3, records=3),
)


def proof() -> DemoProof:
    """Return a proof that ties out."""
    return DemoProof(
        balances=(
            BalanceRow(
                stripe_account="acct_1",
                livemode=False,
                currency="usd",
                balance_type="payments",
                ledger_pending=9680,
                ledger_available=0,
                stripe_pending=9680,
                stripe_available=0,
                in_flip=0,
                unexplained=0,
                exact=True,
                proved_at=NOON,
                lowest=0,
                highest=0,
                unposted=0,
                exact_at=NOON,
            ),
        ),
        webhooks=dict.fromkeys(["events", *render.COUNTED], 3),
        missed_ids=frozenset({"txn_1"}),
        posted_ids=frozenset({"txn_1"}),
        missing=(
            ListedDiscrepancy(
                id="dsc_1",
                account=StripeAccount("acct_1", livemode=False),
                discrepancy=Discrepancy(
                    Finding(
                        kind="missing",
                        object_id="txn_1",
                        amount_at_risk=9680,
                        effect_minor=-9680,
                        currency="usd",
                        expected={"id": "txn_1", "created": int(NOON.timestamp())},
                        reason="",
                    ),
                    status="healed",
                ),
                detected_at=datetime(2026, 1, 31, 12, 0, 9, tzinfo=UTC),
                resolved_at=datetime(2026, 1, 31, 12, 0, 11, tzinfo=UTC),
                resolved_by=None,
            ),
        ),
        correction=correction(),
        open_count=0,
        entries_by_origin={"webhook": 4, "reconciler": 1},
        checks=(IntegrityCheck("complete", "", 5, None),),
        difference=difference(),
        topics=_TOPICS,
        payouts=payouts(),
        pass_ties_out=True,
        interval_s=8,
        grace_s=6,
    )


def difference() -> ExchangeDifference:
    """Return the difference of a refund that is settled."""
    booked, taken = (
        exchange.PRESENTED_MINOR * stated["rate_ppm"] // 1_000_000
        for stated in (exchange.SALE, exchange.REFUND)
    )
    return ExchangeDifference(
        refund_id="re_1",
        entry_id="je_fx",
        currency=exchange.SALE["settles_in"],
        booked=booked,
        taken=taken,
        difference=taken - booked,
        refunds=booked,
    )


def payouts() -> DemoPayouts:
    """Return payouts that are proved, inferred or on their way."""
    return DemoPayouts(
        proofs={"proved": 7, "inferred": 2, "waiting": 1},
        balances=[
            PayoutBalance(
                account=StripeAccount("acct_1", livemode=False),
                currency="usd",
                in_transit={"paid": 12_000, "on_the_way": 345, "failed": 0},
                booked=12_345,
            )
        ],
        unaccounted=(),
    )


def correction() -> render.Correction:
    """Return a correction that was made."""
    return render.Correction(
        status="done",
        account=scenario.NAMED_ACCOUNT,
        by="demo",
        why="it paid an invoice",
        entry_ids=("je_reversal", "je_replacement"),
        discrepancy=ListedDiscrepancy(
            id="dsc_2",
            account=StripeAccount("acct_1", livemode=False),
            discrepancy=Discrepancy(
                Finding(
                    kind="unknown_type",
                    object_id="txn_2",
                    amount_at_risk=-scenario.UNDECIDED_MINOR,
                    currency="usd",
                    reason="",
                ),
                status="open",
            ),
            detected_at=NOON,
            resolved_at=None,
            resolved_by=None,
        ),
    )
