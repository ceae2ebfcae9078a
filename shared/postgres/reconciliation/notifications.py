"""What a person is told of, each fact once, and who has taken it.

Promises that what is noted in one call is noted whole, and only by whoever has seen all that was
noted before. Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from shared.error_text import shortened
from shared.ledger.stripe_account import StripeAccount, array_columns
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool

_SQL = blocks("notifications")
_json = msgspec.json.Encoder().encode


@dataclass(frozen=True, slots=True)
class NotificationPlace:
    """Up to which change of a discrepancy facts were looked for; `looks` counts what was noted."""

    position: int
    looks: int


@dataclass(frozen=True, slots=True)
class AccountFacts:
    """Where an account is; `failing` is the key of the last failure that was noted."""

    account: StripeAccount
    import_ended_at: datetime | None
    last_error: str | None
    failing_since: datetime | None
    failing: str | None
    proved_at: datetime | None


@dataclass(frozen=True, slots=True)
class ImportFigures:
    """What an account's import came to; a balance is its ledger account, currency and amount."""

    starts_at: datetime | None
    rows: int
    balances: Sequence[tuple[str, str, int]]


@dataclass(frozen=True, slots=True)
class DueNotification:
    """A message that is due for a target, and how often it was tried."""

    id: UUID
    severity: str
    title: str
    body: str
    noted_at: datetime
    attempts: int
    # Why it was not taken last; None: it was not tried.
    reason: str | None


async def read_place(pool: Pool) -> NotificationPlace | None:
    """Return how far facts were looked for; None before the first look."""
    row = await pool.fetchrow(_SQL["place"])
    return None if row is None else NotificationPlace(**dict(row))


async def standing_facts(pool: Pool) -> tuple[NotificationPlace, Sequence[str]]:
    """Return the place to begin at, and the keys of the discrepancies that are open by then."""
    row = await pool.fetchrow(_SQL["standing_facts"])
    assert row is not None, "a row of scalars"
    return NotificationPlace(row["position"], looks=0), row["facts"]


async def noted_facts(pool: Pool, facts: Sequence[str]) -> frozenset[str]:
    """Return which of these facts are noted."""
    rows = await pool.fetch(_SQL["noted"], facts) if facts else []
    return frozenset(row["fact"] for row in rows)


async def note(
    pool: Pool,
    *,
    since: NotificationPlace,
    position: int,
    messages: Sequence[Mapping[str, object]],
    facts: Mapping[str, UUID | None],
    targets: Sequence[str],
    now: datetime,
) -> bool:
    """Note facts, what is said of them and to whom; return False if others have noted something.

    A message has the keys `id severity title body`, and is sent in this order. A fact without one
    is noted as told.
    """
    is_noted: bool = await pool.fetchval(
        _SQL["note"],
        position,
        since.looks,
        _json(
            [{**message, "ordinal": ordinal} for ordinal, message in enumerate(messages)]
        ).decode(),
        _json([{"fact": fact, "id": message} for fact, message in facts.items()]).decode(),
        targets,
        now,
    )
    return is_noted


async def account_facts(pool: Pool, accounts: Sequence[StripeAccount]) -> Sequence[AccountFacts]:
    """Return where each of these accounts is that has had a pass, or tried to."""
    rows = await pool.fetch(_SQL["account_facts"], *array_columns(accounts))
    return [_account_facts(dict(row)) for row in rows]


async def import_figures(pool: Pool, account: StripeAccount) -> ImportFigures:
    """Return what an account's import came to."""
    row = await pool.fetchrow(_SQL["import_figures"], *account.columns)
    assert row is not None, "it has ended its import"
    balances = [tuple(balance.split()) for balance in row["balances"]]
    return ImportFigures(
        row["starts_at"],
        row["rows"],
        [(account_name, currency, int(amount)) for account_name, currency, amount in balances],
    )


async def next_due(pool: Pool, *, target: str, now: datetime) -> DueNotification | None:
    """Return what has been due for a target for the longest; None: nothing is."""
    row = await pool.fetchrow(_SQL["next_due"], target, now)
    if row is None:
        return None
    fields = dict(row)
    return DueNotification(id=fields.pop("notification_id"), **fields)


async def note_delivered(
    pool: Pool, notification: DueNotification, *, target: str, now: datetime
) -> None:
    """Note that a target has a message."""
    await pool.execute(_SQL["delivered"], notification.id, target, now)


async def note_postponed(
    pool: Pool, notification: DueNotification, *, target: str, due_at: datetime, reason: str
) -> None:
    """Note that a target did not take a message, and when it is tried again."""
    await pool.execute(_SQL["postponed"], notification.id, target, due_at, shortened(reason))


async def note_given_up(
    pool: Pool, notification: DueNotification, *, target: str, now: datetime, reason: str
) -> None:
    """Note that a target does not get a message any more, and why."""
    await pool.execute(_SQL["given_up"], notification.id, target, now, shortened(reason))


async def abandon(pool: Pool, *, targets: Sequence[str], now: datetime) -> None:
    """Give up what is for none of these targets."""
    await pool.execute(_SQL["abandon"], targets, now)


async def count_waiting(pool: Pool) -> int:
    """Return how many messages wait to be delivered, one for each target."""
    count: int = await pool.fetchval(_SQL["waiting"])
    return count


def _account_facts(row: dict[str, Any]) -> AccountFacts:
    account = StripeAccount(id=row.pop("stripe_account"), livemode=row.pop("livemode"))
    return AccountFacts(account=account, **row)
