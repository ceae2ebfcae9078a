"""The ledger's side of a balance proof: its Stripe balances in one snapshot.

Promises that all that is asked of the same snapshot agrees, whatever is posted meanwhile.
Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from shared.ledger.account import BalanceKey, balance_type_of
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.timed_connection import Connection

_SQL = blocks("stripe_balances")


@dataclass(frozen=True, slots=True)
class JournalSnapshot:
    """The batches that the journal showed: those up to `last_batch`, but for the `missing` ones."""

    last_batch: int
    missing: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class StripeBalance:
    """The ledger's figure for one Stripe balance, in minor units; `pending` is part of `total`.

    `opening` is the part of `pending` that the opening has, of which nobody knows when it is due.
    """

    ledger_account: str
    currency: str
    total: int
    pending: int
    opening: int = 0

    @property
    def key(self) -> BalanceKey:
        """Name it as Stripe does."""
        return balance_type_of(self.ledger_account) or self.ledger_account, self.currency

    @property
    def available(self) -> int:
        """Return the part that is not pending."""
        return self.total - self.pending


@dataclass(frozen=True, slots=True)
class BookedTransaction:
    """What the journal holds of a balance transaction on one Stripe balance, in minor units.

    `pending` is part of `total`.
    """

    id: str
    ledger_account: str
    currency: str
    total: int
    pending: int


async def journal_snapshot(pool: Pool) -> JournalSnapshot:
    """Return what the journal shows now."""
    async with pool.acquire() as connection:
        row = await connection.fetchrow(_SQL["journal_snapshot"])
    assert row is not None, "a row of scalars"
    return JournalSnapshot(last_batch=row["last_batch"], missing=tuple(row["missing"]))


async def stripe_balances(
    pool: Pool, *, account: StripeAccount, at: datetime, since: JournalSnapshot
) -> Sequence[StripeBalance]:
    """Return the ledger's Stripe balances, split into pending and available as of `at`.

    They are as the snapshot `since` shows them: what came into the journal later is left out.
    """
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["stripe_balances"], *account.columns, at, since.last_batch, since.missing
        )
    return [
        StripeBalance(
            ledger_account=row["ledger_account"],
            currency=row["currency"],
            total=int(row["amount_minor"]),
            pending=int(row["pending_minor"]),
            opening=int(row["opening_minor"]),
        )
        for row in rows
    ]


async def now(connection: Connection) -> datetime:
    """Return what time it is for Postgres."""
    at: datetime = await connection.fetchval(_SQL["now"])
    return at


async def balances_now(
    reader: Pool | Connection, *, stripe_account: str | None, at: datetime
) -> Mapping[StripeAccount, Sequence[StripeBalance]]:
    """Return the ledger's Stripe balances by account: of one account, or of all (None).

    `pending` is as of `at`; what of it is the opening's is not told apart.
    """
    balances: dict[StripeAccount, list[StripeBalance]] = {}
    for row in await reader.fetch(_SQL["balances_now"], stripe_account, at):
        account = StripeAccount(row["stripe_account"], row["livemode"])
        balances.setdefault(account, []).append(
            StripeBalance(
                ledger_account=row["ledger_account"],
                currency=row["currency"],
                total=int(row["amount_minor"]),
                pending=int(row["pending_minor"]),
            )
        )
    return balances


async def booked_transactions(
    pool: Pool,
    *,
    account: StripeAccount,
    ids: Sequence[str],
    since: JournalSnapshot,
    at: datetime,
) -> Sequence[BookedTransaction]:
    """Return what the snapshot `since` holds of these balance transactions, reversals included.

    `pending` is as of `at`. What has entries there has a row, be it of 0.
    """
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["booked"], *account.columns, ids, since.last_batch, since.missing, at
        )
    return [
        BookedTransaction(
            id=row["id"],
            ledger_account=row["ledger_account"],
            currency=row["currency"],
            total=int(row["amount_minor"]),
            pending=int(row["pending_minor"]),
        )
        for row in rows
    ]
