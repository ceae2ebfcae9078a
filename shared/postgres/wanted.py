"""Wanted rows: what Stripe is to be asked for, whose turn it is, and what came of asking.

Promises that whoever looks for what is due finds it without reading all that waits, and that a row
goes only when its entry is in the journal. Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypedDict

import msgspec

from shared.postgres import connect
from shared.postgres.sql import blocks

_SQL = blocks("wanted")
_json = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(dict[str, object]).decode
_REASON_CHARS_MAX = 500


class Want(TypedDict):
    """An id that an event named; `named` in unix seconds, `wait_s` until the first read.

    A `hint` asks for the object although entries of it may exist.
    """

    stripe_account: str
    livemode: bool
    object_id: str
    kind: str
    event_id: str | None
    named: float
    wait_s: float
    hint: bool


@dataclass(frozen=True, slots=True)
class Awaiting:
    """A wanted row that is due: `kind` balance_transaction, or the object that is to name one.

    `hinted_at` is when an event last said that something of the object has changed.
    """

    object_id: str
    kind: str
    event_id: str | None
    named_at: datetime
    attempts: int
    reread: bool
    hinted_at: datetime | None


@dataclass(frozen=True, slots=True)
class Fresh:
    """What Stripe says of a balance transaction by its id; times in unix seconds.

    `side` is kept as the expected side of a discrepancy. The others are None when no entry can be
    made of it.
    """

    side: Mapping[str, object]
    fingerprint: bytes | None
    created: int | None
    available_on: int | None


@dataclass(frozen=True, slots=True)
class Settled:
    """What came of a fresh read: `confirmed` says that the entry is right and the copy was not.

    `line` is the discrepancy, by the keys of `discrepancies --json`: opened, reopened or known.
    """

    outcome: Literal["opened", "reopened", "known", "redated", "confirmed"]
    line: Mapping[str, object] | None


async def due_in_bulk(
    pool: connect.Pool,
    *,
    stripe_account: str,
    livemode: bool,
    rows_max: int,
    coming_s: float,
    patience_s: float,
) -> Sequence[Awaiting]:
    """Return the balance transactions that Stripe is to be asked for, oldest first.

    Nothing is due while more falls due within `coming_s`, but for what has been for `patience_s`.
    What is in the journal by now is dropped.
    """
    async with connect.connection(pool) as connection:
        rows = await connection.fetch(
            _SQL["due_in_bulk"], stripe_account, livemode, rows_max, coming_s, patience_s
        )
    return [Awaiting(**dict(row)) for row in rows]


async def due_alone(
    pool: connect.Pool,
    *,
    stripe_account: str,
    livemode: bool,
    rows_max: int,
    patience_s: float,
) -> Sequence[Awaiting]:
    """Return what costs a call each: objects, and what is to be read again; oldest first.

    Each waits for the balance transactions that were wanted before it, until they are read, and for
    `patience_s` until they are posted. What is in the journal by now is dropped.
    """
    async with connect.connection(pool) as connection:
        rows = await connection.fetch(
            _SQL["due_alone"], stripe_account, livemode, rows_max, patience_s
        )
    return [Awaiting(**dict(row)) for row in rows]


async def due_of_kind(
    pool: connect.Pool, *, stripe_account: str, livemode: bool, kind: str, rows_max: int
) -> Sequence[str]:
    """Return the ids of the due rows of a kind that cost a call each, oldest first."""
    async with connect.connection(pool) as connection:
        rows = await connection.fetch(_SQL["due_of_kind"], stripe_account, livemode, kind, rows_max)
    return [row["object_id"] for row in rows]


async def published(
    pool: connect.Pool,
    *,
    stripe_account: str,
    livemode: bool,
    ids: Sequence[str],
    again_s: float,
    again_s_max: float,
) -> None:
    """Note that Stripe's answers are on the topic.

    If no entry comes they are asked for again in `again_s`, then in twice that, and so on.
    """
    async with connect.connection(pool) as connection:
        await connection.execute(
            _SQL["published"], stripe_account, livemode, sorted(ids), again_s, again_s_max
        )


async def put_off(
    pool: connect.Pool,
    *,
    stripe_account: str,
    livemode: bool,
    waits_s: Mapping[str, float],
    hinted_at: datetime | None,
    reason: str,
) -> None:
    """Note why Stripe had no answer for these ids, and when to ask again.

    Those that were hinted at another time than `hinted_at` stay as they are.
    """
    async with connect.connection(pool) as connection:
        await connection.execute(
            _SQL["put_off"],
            stripe_account,
            livemode,
            list(waits_s),
            list(waits_s.values()),
            hinted_at,
            reason[:_REASON_CHARS_MAX],
        )


async def hold(
    pool: connect.Pool,
    *,
    stripe_account: str,
    livemode: bool,
    ids: Sequence[str],
    wait_s: float,
    reason: str,
) -> None:
    """Note why nobody is asked for these ids now; it makes none wait longer the next time."""
    async with connect.connection(pool) as connection:
        await connection.execute(
            _SQL["hold"], stripe_account, livemode, ids, wait_s, reason[:_REASON_CHARS_MAX]
        )


async def want(pool: connect.Pool, wants: Sequence[Want]) -> None:
    """Want what is neither in the journal nor wanted already."""
    async with connect.connection(pool) as connection:
        await connection.execute(_SQL["want"], _json(wants).decode())


async def settle_reread(
    pool: connect.Pool,
    *,
    stripe_account: str,
    livemode: bool,
    object_id: str,
    fresh: Fresh | None,
) -> Settled:
    """Hold what Stripe says by id against the entry; None: it has no such row.

    Opens a discrepancy if they differ, and appends a value date that is later than the entry's.
    """
    async with connect.connection(pool) as connection:
        row = await connection.fetchrow(
            _SQL["settle_reread"],
            stripe_account,
            livemode,
            object_id,
            None if fresh is None else fresh.fingerprint,
            None if fresh is None else _json(fresh.side).decode(),
            None if fresh is None else fresh.created,
            None if fresh is None else fresh.available_on,
        )
    assert row is not None, "a row of scalars"
    line = row["line"]
    return Settled(outcome=row["outcome"], line=None if line is None else _decode(line))
