"""Exchange differences held against what they are made of, for `verify`.

Promises that each refund's differences are added up again, by the rule of shared/ledger/exchange.py
from the entries that stand and the presentments that are kept; and that the first that is off, or
is neither posted, nor waited for, nor said to be unknown, is named. It reads by the queries that
post them, and so by a view: that this is as the migrations made it is the check `guarded`. Changes
nothing.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shared.ledger.exchange import ExchangeOutcome, examine_refund
from shared.ledger.stripe_account import StripeAccount
from shared.messages.topics import BALANCE_TRANSACTIONS, CONSUMERS
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.timed_connection import Connection
from shared.postgres.journal.exchange_entries import read_refunds

_SQL = blocks("verify_exchange")


@dataclass(frozen=True, slots=True)
class _KeptRefund:
    """A row of a refund whose presentment is kept; `object_ids` may be in the queue for it."""

    account: StripeAccount
    issuer: str
    external_id: str
    charge_id: str | None
    object_id: str | None

    @property
    def object_ids(self) -> Sequence[str]:
        named = (self.charge_id, self.object_id, self.external_id)
        return [object_id for object_id in named if object_id is not None]


async def first_bad_refund(
    connection: Connection, *, rows_max: int, on_checked: Callable[[int], None]
) -> str | None:
    """Return what is wrong with the first refund whose differences are; None if all are right.

    `on_checked` hears of each part how many rows it had. Nothing is said while messages that were
    posted are yet to be read once more: a charge's may be among them.
    """
    if await connection.fetchval(
        _SQL["is_behind"], CONSUMERS[BALANCE_TRANSACTIONS], BALANCE_TRANSACTIONS
    ):
        return None
    issuer, external_id = "", ""
    while True:
        rows = await connection.fetch(_SQL["refunds"], issuer, external_id, rows_max)
        if not rows:
            return None
        refunds = [_kept_refund(dict(row)) for row in rows]
        bad = await _first_bad(connection, refunds)
        on_checked(len(refunds))
        if bad is not None:
            return bad
        issuer, external_id = refunds[-1].issuer, refunds[-1].external_id


async def _first_bad(connection: Connection, refunds: Sequence[_KeptRefund]) -> str | None:
    names = sorted({(refund.account, refund.object_ids[0]) for refund in refunds})
    outcomes = {
        (known.rows[outcome.row.external_id].issuer, outcome.row.external_id): outcome
        for known in await read_refunds(
            connection,
            accounts=[account for account, _ in names],
            object_ids=[object_id for _, object_id in names],
        )
        for outcome in examine_refund(known.refund)
    }
    for refund in refunds:
        outcome = outcomes.get((refund.issuer, refund.external_id))
        bad = await _fault(connection, refund, outcome)
        if bad is not None and not await _is_yet_to_be_seen(connection, refund):
            return bad
    return None


async def _fault(
    connection: Connection, refund: _KeptRefund, outcome: ExchangeOutcome | None
) -> str | None:
    if outcome is None:
        return f"of {refund.external_id} a presentment is kept, and no entry stands"
    for currency, amount_minor in outcome.rest.items():
        return f"exchange differences of {refund.external_id} lack {amount_minor} {currency}"
    if outcome.unknown is None or await connection.fetchval(
        _SQL["is_said"], refund.account.id, refund.account.livemode, refund.external_id
    ):
        return None
    return f"of {refund.external_id} no exchange difference is known, and no discrepancy says so"


async def _is_yet_to_be_seen(connection: Connection, refund: _KeptRefund) -> bool:
    is_pending: bool = await connection.fetchval(
        _SQL["is_yet_to_be_seen"],
        refund.account.id,
        refund.account.livemode,
        refund.object_ids,
        refund.issuer,
        refund.external_id,
    )
    return is_pending


def _kept_refund(row: Mapping[str, Any]) -> _KeptRefund:
    return _KeptRefund(
        account=StripeAccount(row["stripe_account"], row["livemode"]),
        issuer=row["issuer"],
        external_id=row["external_id"],
        charge_id=row["charge_id"],
        object_id=row["object_id"],
    )
