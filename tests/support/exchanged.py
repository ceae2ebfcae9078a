"""Charges and refunds that Stripe exchanged, as it states them: in euros, settled in US dollars.

The figures are the worked example's: 100.00 EUR, booked at 108.70 USD and refunded at 110.23 USD.
"""

from typing import Any

from services.ledger_writer import exchange_entries
from shared.postgres.driver.pool import Pool
from shared.runtime.retry import BatchSize
from tests.support import posting

CHARGE, REFUND, FAILURE = "txn_charge", "txn_refund", "txn_failure"
CHARGE_ID, REFUND_ID = "ch_euro", "re_euro"

_FX = """
SELECT entry.external_id, posting.amount_minor
FROM tieout.journal_entry AS entry JOIN tieout.posting USING (entry_no)
WHERE entry.kind = 'fx' AND posting.ledger_account = 'Income:Refunds'
ORDER BY entry.external_id, entry.revision
"""


def charge(name: str = CHARGE, *, shown: bool = True, **changes: Any) -> dict[str, Any]:
    """Return the charge; its source is named alone where it is not shown."""
    source = {"id": CHARGE_ID, "object": "charge", "amount": 10_000, "currency": "eur"}
    return posting.row(
        name,
        **{
            "amount": 10_870,
            "fee": 0,
            "net": 10_870,
            "fee_details": [],
            "exchange_rate": 1.087,
            "source": source if shown else CHARGE_ID,
            **changes,
        },
    )


def refund(
    name: str = REFUND,
    *,
    amount: int = -11_023,
    refunded: int = 10_000,
    shown: bool = True,
    refund_id: str = REFUND_ID,
    **changes: Any,
) -> dict[str, Any]:
    """Return a refund of the charge, what it took in US dollars, and what it gave in euros."""
    source = {
        "id": refund_id,
        "object": "refund",
        "amount": refunded,
        "currency": "eur",
        "charge": CHARGE_ID,
    }
    return posting.row(
        name,
        **{
            "amount": amount,
            "fee": 0,
            "net": amount,
            "fee_details": [],
            "type": "refund",
            "reporting_category": "refund",
            "created": 5_000,
            "available_on": 5_000,
            "exchange_rate": 1.1023,
            "source": source if shown else refund_id,
            **changes,
        },
    )


def failure(name: str = FAILURE, *, amount: int = 11_023, **changes: Any) -> dict[str, Any]:
    """Return the failure of the refund, which gives back what it took."""
    kind = {"type": "refund_failure", "reporting_category": "refund_failure", "created": 9_000}
    return refund(name, amount=amount, **{**kind, **changes})


async def settle(pool: Pool) -> None:
    """Give all their places and post what is due; who is not let waits for who is."""
    size = BatchSize(exchange_entries.AT_ONCE_MAX)
    while await pool.fetchval(
        "SELECT EXISTS (SELECT FROM tieout.exchange_due UNION ALL SELECT FROM tieout.unsequenced)"
    ):
        await pool.fetchval("SELECT tieout.sequence_batches(64)")
        await exchange_entries.post_due(pool, size=size)


async def differences(pool: Pool) -> dict[str, list[int]]:
    """Return what Income:Refunds took of each row by exchange differences, entry by entry."""
    posted: dict[str, list[int]] = {}
    for row in await pool.fetch(_FX):
        posted.setdefault(row["external_id"], []).append(row["amount_minor"])
    return posted


async def findings(pool: Pool) -> dict[str, str]:
    """Return the status of each fx_unknown, by the row it is about."""
    rows = await pool.fetch(
        "SELECT object_id, status FROM tieout.discrepancy WHERE kind = 'fx_unknown'"
    )
    return {row["object_id"]: row["status"] for row in rows}
