"""Wanted rows: what Stripe is to be asked for, whose turn it is, and what came of asking.

Promises that whoever looks for what is due finds it without reading all that waits; that a row goes
when its entry is in the journal, when another takes its place, or with a reason that is kept for
ever; and that no answer settles a row that an event named while it was under way. Raises
PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypedDict

import msgspec

from shared.error_text import shortened
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool

_SQL = blocks("resolution_queue")
_json = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(dict[str, object]).decode
_REASON_CHARS_MAX = 500


class ResolutionRequest(TypedDict):
    """An id that an event named; `named` in unix seconds, `wait_s` until the first read.

    A `hint` asks for the object although entries of it may exist. `ended` says that no money will
    ever move for it, and why: then nothing is asked for, and what was wanted of it goes, as does
    what is wanted `of_object`. `traceparent` is the event's: the first that named the id is kept.
    """

    stripe_account: str
    livemode: bool
    object_id: str
    kind: str
    event_id: str | None
    named: float
    wait_s: float
    hint: bool
    ended: str | None
    of_object: str | None
    traceparent: str | None


@dataclass(frozen=True, slots=True)
class AccountDue:
    """An account of which something is due: to be read in bulk, alone, or both."""

    account: StripeAccount
    in_bulk: bool
    alone: bool


@dataclass(frozen=True, slots=True)
class QueuedObject:
    """A wanted row that is due: `kind` balance_transaction, or the object that is to name one.

    `hinted_at` is when an event last said that something of the object has changed. `due_at` is
    another once an event has named it again: an answer from before then settles nothing. `stage` is
    what Stripe said of it last, `is_over` that the end of that has come, `wanted_s` for how long it
    has been wanted.
    """

    object_id: str
    kind: str
    event_id: str | None
    named_at: datetime
    attempts: int
    reread: bool
    hinted_at: datetime | None
    due_at: datetime
    stage: Literal["coming", "pending", "overdue"] | None
    is_over: bool
    wanted_s: float
    traceparent: str | None


@dataclass(frozen=True, slots=True)
class ScheduledRetry:
    """When a row is asked for again: in `wait_s`, or when its stage ends, which has `ends_s`."""

    row: QueuedObject
    wait_s: float
    stage: Literal["coming", "pending", "overdue"]
    ends_s: float


@dataclass(frozen=True, slots=True)
class OverdueWait:
    """A discrepancy by the keys of `discrepancies --json`: opened, reopened or known."""

    outcome: Literal["opened", "reopened", "known"]
    line: Mapping[str, object]


async def accounts_due(pool: Pool) -> Sequence[AccountDue]:
    """Return every account of which something is due."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["accounts_due"])
    return [
        AccountDue(
            StripeAccount(row["stripe_account"], row["livemode"]), row["in_bulk"], row["alone"]
        )
        for row in rows
    ]


async def accounts_outlived(pool: Pool) -> Sequence[StripeAccount]:
    """Return every account and mode of which `resolve_awaited` has something to do."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["accounts_outlived"])
    return [StripeAccount(row["stripe_account"], row["livemode"]) for row in rows]


async def fetch_due_transactions(
    pool: Pool,
    *,
    account: StripeAccount,
    rows_max: int,
    coming_s: float,
    patience_s: float,
) -> Sequence[QueuedObject]:
    """Return the balance transactions that Stripe is to be asked for, oldest first.

    Nothing is due while more falls due within `coming_s`, but for what has been for `patience_s`.
    What is in the journal by now is dropped.
    """
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["due_in_bulk"], *account.columns, rows_max, coming_s, patience_s
        )
    return [QueuedObject(**dict(row)) for row in rows]


async def fetch_due_objects(
    pool: Pool,
    *,
    account: StripeAccount,
    rows_max: int,
    patience_s: float,
) -> Sequence[QueuedObject]:
    """Return what costs a call each: objects, and what is to be read again; oldest first.

    Each waits for the balance transactions that were wanted before it, until they are read, and for
    `patience_s` until they are posted. What is in the journal by now is dropped.
    """
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["due_alone"], *account.columns, rows_max, patience_s)
    return [QueuedObject(**dict(row)) for row in rows]


async def due_of_kind(
    pool: Pool, *, account: StripeAccount, kind: str, rows_max: int
) -> Sequence[str]:
    """Return the ids of the due rows of a kind that cost a call each, oldest first."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["due_of_kind"], *account.columns, kind, rows_max)
    return [row["object_id"] for row in rows]


async def note_published(
    pool: Pool,
    *,
    account: StripeAccount,
    ids: Sequence[str],
    again_s: float,
    again_s_max: float,
) -> None:
    """Note that Stripe's answers are on the topic.

    If no entry comes they are asked for again in `again_s`, then in twice that, and so on.
    """
    async with pool.acquire() as connection:
        await connection.execute(
            _SQL["note_published"], *account.columns, sorted(ids), again_s, again_s_max
        )


async def retry_later(
    pool: Pool,
    *,
    account: StripeAccount,
    waits: Sequence[ScheduledRetry],
    is_answer: bool,
    reason: str,
) -> None:
    """Note what Stripe said of these rows, and when to ask again; an answer settles a hint.

    Those that an event has named meanwhile stay as they are.
    """
    async with pool.acquire() as connection:
        await connection.execute(
            _SQL["put_off"],
            *account.columns,
            [wait.row.object_id for wait in waits],
            [wait.row.due_at for wait in waits],
            [wait.wait_s for wait in waits],
            [wait.stage for wait in waits],
            [wait.ends_s for wait in waits],
            is_answer,
            shortened(reason, chars_max=_REASON_CHARS_MAX),
        )


async def hand_on(
    pool: Pool,
    *,
    account: StripeAccount,
    row: QueuedObject,
    wants: Sequence[ResolutionRequest],
    again_s: float,
) -> None:
    """Want what an object named, which ends its own wait, unless an event named it meanwhile.

    One that is a discrepancy stays until the entry comes, and is asked for again in `again_s`.
    """
    async with pool.acquire() as connection:
        await connection.execute(
            _SQL["hand_on"],
            *account.columns,
            row.object_id,
            row.due_at,
            _json(wants).decode(),
            again_s,
        )


async def drop_object(
    pool: Pool,
    *,
    account: StripeAccount,
    row: QueuedObject,
    is_final: bool,
    reason: str,
) -> bool:
    """End a wait without an entry, and keep why; say whether it was still there.

    What is final is not wanted again. What is not stays if an event has named it meanwhile.
    """
    async with pool.acquire() as connection:
        return bool(
            await connection.fetchval(
                _SQL["drop_object"],
                *account.columns,
                row.object_id,
                row.due_at,
                is_final,
                shortened(reason, chars_max=_REASON_CHARS_MAX),
            )
        )


async def await_too_long(
    pool: Pool,
    *,
    account: StripeAccount,
    row: QueuedObject,
    again_s: float,
    expected: Mapping[str, object] | None,
    reason: str,
) -> OverdueWait | None:
    """Make a discrepancy of a wait, which is asked for again in `again_s`; `expected` is Stripe's.

    None: there is nothing to say, for the row is gone, or an event has named it meanwhile.
    """
    async with pool.acquire() as connection:
        discrepancy = await connection.fetchrow(
            _SQL["await_too_long"],
            *account.columns,
            row.object_id,
            row.due_at,
            again_s,
            None if expected is None else _json(expected).decode(),
            shortened(reason, chars_max=_REASON_CHARS_MAX),
        )
    if discrepancy is None or discrepancy["outcome"] is None:
        return None
    return OverdueWait(outcome=discrepancy["outcome"], line=_decode(discrepancy["line"]))


async def resolve_awaited(
    pool: Pool, *, account: StripeAccount, rows_max: int
) -> Sequence[Mapping[str, object]]:
    """Resolve the discrepancies of waits that are over, and end the waits that a person closed.

    Returns those resolved, by the keys of `discrepancies --json`.
    """
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["outlived"], *account.columns, rows_max)
        if not rows:
            return []
        lines = await connection.fetch(
            _SQL["resolve_awaited"], *account.columns, [row["object_id"] for row in rows]
        )
    return [_decode(row["line"]) for row in lines]


async def hold_ids(
    pool: Pool,
    *,
    account: StripeAccount,
    ids: Sequence[str],
    wait_s: float,
    reason: str,
) -> None:
    """Note why nobody is asked for these ids for `wait_s`; it does not count as an attempt."""
    async with pool.acquire() as connection:
        await connection.execute(
            _SQL["hold_ids"],
            *account.columns,
            ids,
            wait_s,
            shortened(reason, chars_max=_REASON_CHARS_MAX),
        )


async def queue_requests(pool: Pool, wants: Sequence[ResolutionRequest]) -> None:
    """Want what is neither in the journal nor wanted already."""
    async with pool.acquire() as connection:
        await connection.execute(_SQL["queue_requests"], _json(wants).decode())


async def find_awaiting(
    pool: Pool, *, account: StripeAccount, ids: Sequence[str], younger_s: float
) -> frozenset[str]:
    """Return which of these ids are being resolved, wanted for less than `younger_s`."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["find_awaiting"], *account.columns, ids, younger_s)
    return frozenset(row["object_id"] for row in rows)
