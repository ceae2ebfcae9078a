"""Requests to compare again, for a pass or a recount: who asks, how far it is, what came of it.

Promises that whoever asks again for what still waits is given the same request; that one which
failed, or was cut off, is never done; and that what a recount has compared stays compared, whoever
dies. Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from itertools import groupby
from typing import Any, Final, Literal, get_args

import msgspec

from shared.error_text import shortened
from shared.ledger.stripe_account import (
    StripeAccount,
    array_columns,
    without_other_accounts,
)
from shared.page import Page, TimeKey, cut_page, latest_first
from shared.postgres.driver import session
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.timed_connection import Connection

Kind = Literal["pass", "recount"]
Status = Literal["waiting", "running", "done", "failed"]

KINDS: Final[Sequence[Kind]] = get_args(Kind)

_SQL = blocks("reconciliations")
_REASON_CHARS_MAX: Final = 500
_json = msgspec.json.Encoder().encode


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody asks for; None: of all accounts, in both modes, all that is covered.

    `under` names the asking: what was asked for under it is never asked for twice.
    """

    kind: Kind
    asked_by: str
    stripe_account: str | None = None
    livemode: bool | None = None
    from_at: datetime | None = None
    to_at: datetime | None = None
    under: str | None = None


@dataclass(frozen=True, slots=True)
class Ticket:
    """By which a request is found again."""

    id: str
    status: Status


@dataclass(frozen=True, slots=True)
class DueReconciliation:
    """A request that can be answered now in one account.

    A recount has compared [reached_at, until_at); both are None before it begins. `tries` is how
    often it failed since it last got on.
    """

    id: str
    account: StripeAccount
    kind: Kind
    from_at: datetime | None
    to_at: datetime | None
    until_at: datetime | None
    reached_at: datetime | None
    counts: Mapping[str, int]
    tries: int


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A request that nobody is to answer in one account, and why."""

    id: str
    account: StripeAccount
    kind: Kind
    reason: str


@dataclass(frozen=True, slots=True)
class ScheduleSeen:
    """When a schedule was seen to come last, or to be there at first; None: it never was.

    `last_expression` is the schedule that was seen last of all, empty if there was none then; None:
    nobody knows. `now` is by Postgres's clock.
    """

    now: datetime
    last_at: datetime | None
    last_expression: str | None


@dataclass(frozen=True, slots=True)
class AccountReconciliation:
    """A request in one account: `rows` of `expected_rows` are compared, back to `reached_at`.

    `reason` is why it failed, or why the account's passes do while it waits.
    """

    stripe_account: str
    livemode: bool
    status: Status
    began_at: datetime | None
    ended_at: datetime | None
    until_at: datetime | None
    reached_at: datetime | None
    rows: int
    expected_rows: int | None
    result: Mapping[str, int] | None
    reason: str | None
    next_try_at: datetime | None


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """A request as it is listed; `stripe_account` is None if it is about all accounts."""

    id: str
    kind: Kind
    status: Status
    stripe_account: str | None
    livemode: bool | None
    from_at: datetime | None
    to_at: datetime | None
    asked_by: str
    asked_at: datetime
    began_at: datetime | None
    ended_at: datetime | None
    accounts: Sequence[AccountReconciliation]

    @property
    def has_ended(self) -> bool:
        """Say whether nothing of it is tried any more."""
        return self.ended_at is not None


async def ask(pool: Pool, asked: Asked, *, accounts: Sequence[StripeAccount]) -> Ticket:
    """Ask for it in these accounts, or return the same request if it is waiting."""
    async with session.transaction(pool) as connection:
        return await _ask(connection, asked, accounts=accounts)


async def next_due(pool: Pool, *, account: StripeAccount) -> DueReconciliation | None:
    """Return what the account is to answer next; None: nothing is asked for now."""
    async with pool.acquire() as connection:
        row = await connection.fetchrow(_SQL["next_due"], *account.columns)
    if row is None:
        return None
    return DueReconciliation(account=account, **{**dict(row), "counts": _counts(dict(row)) or {}})


async def begin(
    pool: Pool,
    request: DueReconciliation,
    *,
    until_at: datetime | None = None,
    expected_rows: int | None = None,
) -> None:
    """Note that the account answers it; where a recount begins to read stays as first noted."""
    await _change(pool, request, "begin", until_at, expected_rows)


async def note_reached(
    pool: Pool, request: DueReconciliation, *, reached_at: datetime, counts: Mapping[str, int]
) -> None:
    """Note how far back a recount has compared, and what it counted so far."""
    await _change(pool, request, "reach", reached_at, _json(counts).decode())


async def note_done(pool: Pool, request: DueReconciliation, *, counts: Mapping[str, int]) -> None:
    """Note that the account has answered it whole."""
    await _change(pool, request, "end", _json(counts).decode())


async def note_failed(
    pool: Pool, request: DueReconciliation | Unanswered, *, reason: str, next_s: float | None
) -> None:
    """Note why it failed, and in how many seconds it is tried again; None: never."""
    text = shortened(reason, chars_max=_REASON_CHARS_MAX)
    await _change(pool, request, "fail", text, next_s)


async def list_unanswered(
    pool: Pool, *, configured: Sequence[StripeAccount]
) -> Sequence[Unanswered]:
    """Return what has waited for a day in accounts where nobody answers, with the reason."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["unanswered"], *array_columns(configured))
    return [
        Unanswered(
            id=row["id"],
            kind=row["kind"],
            account=StripeAccount(row["stripe_account"], row["livemode"]),
            reason=row["reason"],
        )
        for row in rows
    ]


async def page_reconciliations(
    pool: Pool, *, stripe_account: str | None, after: TimeKey | None, limit: int
) -> Page[Reconciliation, TimeKey]:
    """Return the requests after a key, the last one first: of this account alone, or all (None).

    Of a request about several accounts one account is shown its own line, and how far that is; why
    it failed names no other account.
    """
    rows = await _fetch_page(
        pool, stripe_account=stripe_account, request_id=None, after=after, rows_max=limit + 1
    )
    requests = [
        _listed(list(of_one), reader=stripe_account)
        for _, of_one in groupby(rows, key=lambda row: row["id"])
    ]
    return cut_page(requests, limit=limit, key_of=lambda each: TimeKey(each.asked_at, each.id))


async def fetch_reconciliation(
    pool: Pool, *, request_id: str, stripe_account: str | None
) -> Reconciliation | None:
    """Return the request of that id, as `page_reconciliations` does; None: there is none."""
    rows = await _fetch_page(
        pool, stripe_account=stripe_account, request_id=request_id, after=None, rows_max=1
    )
    return _listed(rows, reader=stripe_account) if rows else None


async def count_failed(pool: Pool, *, configured: Sequence[StripeAccount]) -> Mapping[str, int]:
    """Count by kind the accounts in which a request failed, and no later one is done."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["count_failed"], *array_columns(configured))
    return {row["kind"]: row["accounts"] for row in rows}


async def schedule_seen(pool: Pool, *, expression: str) -> ScheduleSeen:
    """Return when a schedule was last seen to come, and which was seen last."""
    async with pool.acquire() as connection:
        row = await connection.fetchrow(_SQL["schedule_seen"], expression)
    assert row is not None, "a SELECT without FROM returns a row"
    return ScheduleSeen(**dict(row))


async def note_schedule(pool: Pool, *, expression: str, since: datetime) -> None:
    """Note since when there is this schedule: what it names of before is not missed."""
    async with pool.acquire() as connection:
        await connection.execute(_SQL["schedule_begins"], since, expression)


async def ask_as_scheduled(
    pool: Pool,
    asked: Asked,
    *,
    accounts: Sequence[StripeAccount],
    expression: str,
    scheduled_at: datetime,
) -> Ticket | None:
    """Ask for it at an instant of the schedule; None: another process has asked for it then."""
    async with session.transaction(pool) as connection:
        comes = await connection.fetchval(_SQL["schedule_comes"], scheduled_at, expression)
        if comes is None:
            return None
        ticket = await _ask(connection, asked, accounts=accounts)
        await connection.execute(_SQL["schedule_asked"], scheduled_at, ticket.id)
        return ticket


async def _fetch_page(
    pool: Pool,
    *,
    stripe_account: str | None,
    request_id: str | None,
    after: TimeKey | None,
    rows_max: int,
) -> Sequence[Mapping[str, Any]]:
    before = latest_first(after=after, until=None)
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["page"], stripe_account, request_id, before.at, before.id, rows_max
        )
    return [dict(row) for row in rows]


async def _ask(
    connection: Connection, asked: Asked, *, accounts: Sequence[StripeAccount]
) -> Ticket:
    row = await connection.fetchrow(
        _SQL["ask"],
        asked.kind,
        asked.stripe_account,
        asked.livemode,
        asked.from_at,
        asked.to_at,
        asked.asked_by,
        *array_columns(accounts),
        None if asked.under is None else sha256(asked.under.encode()).digest(),
    )
    assert row is not None, "a function with OUT parameters returns a row"
    return Ticket(id=row["id"], status=row["status"])


async def _change(
    pool: Pool, request: DueReconciliation | Unanswered, block: str, *values: object
) -> None:
    async with session.transaction(pool) as connection:
        # Accounts answer side by side: each adds up what the one before it has left.
        await connection.execute(_SQL["hold"], request.id)
        await connection.execute(_SQL[block], request.id, *request.account.columns, *values)
        await connection.execute(_SQL["fold"], request.id)


def _listed(rows: Sequence[Mapping[str, Any]], *, reader: str | None) -> Reconciliation:
    """Return a request as it is shown to who may see this account, or all (None)."""
    first = rows[0]
    return Reconciliation(
        id=first["id"],
        kind=first["kind"],
        status=first["status"],
        stripe_account=first["asked_account"],
        livemode=first["asked_livemode"],
        from_at=first["from_at"],
        to_at=first["to_at"],
        asked_by=first["asked_by"],
        asked_at=first["asked_at"],
        began_at=first["began_at"],
        ended_at=first["ended_at"],
        accounts=[_of_account(row, reader=reader) for row in rows],
    )


def _of_account(row: Mapping[str, Any], *, reader: str | None) -> AccountReconciliation:
    counts = _counts(row)
    reason: str | None = row["reason"]
    return AccountReconciliation(
        stripe_account=row["stripe_account"],
        livemode=row["livemode"],
        status=row["account_status"],
        began_at=row["account_began_at"],
        ended_at=row["account_ended_at"],
        until_at=row["until_at"],
        reached_at=row["reached_at"],
        rows=(counts or {}).get("compared", 0),
        expected_rows=row["expected_rows"],
        result=counts,
        reason=reason and without_other_accounts(reason, stripe_account=reader),
        next_try_at=row["next_try_at"],
    )


def _counts(row: Mapping[str, Any]) -> Mapping[str, int] | None:
    if row["counts"] is None:
        return None
    return msgspec.json.decode(row["counts"], type=dict[str, int])
