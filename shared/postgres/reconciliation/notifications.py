"""What a person is told of, each fact once, and who has taken it.

Promises that what is noted in one call is noted whole, and only by whoever has seen all that was
noted before. Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal, get_args
from uuid import UUID

import msgspec

from shared.error_text import shortened
from shared.ledger.stripe_account import StripeAccount, array_columns
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool

Sort = Literal["opened", "settled"]

SORTS: Final[Sequence[Sort]] = get_args(Sort)

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
class Gathering:
    """A message that is told at `until`: of `count` discrepancies, `lines` are the largest.

    `since` is when it began to gather; None: it is told at once.
    """

    id: UUID
    sort: Sort
    since: datetime | None
    until: datetime
    count: int
    lines: Sequence[Mapping[str, Any]]

    def document(self) -> Mapping[str, object]:
        """Return what it has gathered, as it is kept."""
        return {"count": self.count, "lines": self.lines}


@dataclass(frozen=True, slots=True)
class ToldLately:
    """What was told lately of a sort: how many one by one, and when what was told together.

    `gathering` is what is not told yet.
    """

    alone: int = 0
    together_at: datetime | None = None
    gathering: Gathering | None = None


@dataclass(frozen=True, slots=True)
class Abandoned:
    """A message that a target does not get, for it is set no more; `facts` are some of its own.

    Where it `is_handed_on`, a target that is set, and has not had it yet, gets it instead.
    """

    id: UUID
    is_handed_on: bool
    facts: Sequence[str]


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

    A message has the keys `id severity title body sort gathers_until gathered`, and is sent in this
    order, unless it is `gathered` yet; one that is there takes the new text as long as it gathers.
    A fact without one is noted as told.
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


async def told_lately(pool: Pool, *, since: datetime) -> Mapping[Sort, ToldLately]:
    """Return what was told of discrepancies since then, and what gathers, since whenever."""
    rows = await pool.fetch(_SQL["told_lately"], since)
    by_sort = {row["sort"]: _told(row) for row in rows}
    return {sort: by_sort.get(sort, ToldLately()) for sort in SORTS}


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


async def abandon(pool: Pool, *, targets: Sequence[str], now: datetime) -> Sequence[Abandoned]:
    """Give up what is for none of these targets; those of them that never had it get it."""
    rows = await pool.fetch(_SQL["abandon"], targets, now)
    return [Abandoned(row["notification_id"], row["is_handed_on"], row["facts"]) for row in rows]


async def count_waiting(pool: Pool) -> int:
    """Return how many messages wait to be delivered, one for each target."""
    count: int = await pool.fetchval(_SQL["waiting"])
    return count


def _told(row: Any) -> ToldLately:  # noqa: ANN401 - asyncpg's rows have no type
    if row["gathered"] is None:
        return ToldLately(alone=row["alone"], together_at=row["together_at"])
    gathered = msgspec.json.decode(row["gathered"])
    gathering = Gathering(
        id=row["notification_id"],
        sort=row["sort"],
        since=row["noted_at"],
        until=row["gathers_until"],
        **gathered,
    )
    return ToldLately(row["alone"], row["together_at"], gathering)


def _account_facts(row: dict[str, Any]) -> AccountFacts:
    account = StripeAccount(id=row.pop("stripe_account"), livemode=row.pop("livemode"))
    return AccountFacts(account=account, **row)
