"""Which windows of Stripe's time were compared, and where each account's import and passes are.

Promises that what is settled is a row: nothing here infers coverage from a cursor. Windows are
numbered by `services/reconciler/window.py`; times that go in are unix seconds.
Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec

from shared.postgres import connect
from shared.postgres.sql import blocks

_SQL = blocks("reconcile")
_ROWS_MAX = 5000
_json = msgspec.json.Encoder().encode


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose rows: an account in one mode, and the resource of it that is compared."""

    stripe_account: str
    livemode: bool
    resource: str = "balance_transactions"

    @property
    def leadership(self) -> str:
        """Return the name of the lock that whoever compares this account holds."""
        return f"reconcile:{self.stripe_account}:{'live' if self.livemode else 'test'}"


@dataclass(frozen=True, slots=True)
class Sync:
    """Where an account is: null until its import has ended; `passes` is how many have ended."""

    import_ended_at: datetime | None
    starts_at: datetime | None
    passes: int


@dataclass(frozen=True, slots=True)
class Covered:
    """What a comparison says of one window; `sums` is net by "{balance type}:{currency}"."""

    window_no: int
    settled: bool
    row_count: int
    sums: Mapping[str, int]
    digest: bytes
    next_due_s: int | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class LastPass:
    """What an account's passes have left, whoever made them, all by Postgres's clock.

    `began_at` is None also after a pass over less than what was due; `error` is why the last one
    failed, None if it went well.
    """

    now: datetime
    began_at: datetime | None
    passed_at: datetime | None
    failed_at: datetime | None
    error: str | None
    next_at: datetime | None


@dataclass(frozen=True, slots=True)
class SyncState:
    """A row of `status`: an account's sync, and whether a pass runs at this moment."""

    stripe_account: str
    livemode: bool
    resource: str
    runs: bool
    import_started_at: datetime
    import_reached_at: datetime | None
    import_from_at: datetime | None
    import_ended_at: datetime | None
    last_pass_at: datetime | None
    last_failed_at: datetime | None
    last_error: str | None
    next_pass_at: datetime | None
    rows: int
    unsettled: int

    @property
    def state(self) -> str:
        """Say in one word what the sync does: importing, comparing, failing, unsettled, settled."""
        if self.import_ended_at is None:
            return "importing" if self.runs else "import_waiting"
        if self.runs:
            return "comparing"
        if self.last_error is not None:
            return "failing"
        return "unsettled" if self.unsettled else "settled"

    @property
    def expected_rows(self) -> int | None:
        """Estimate the rows that the account has, by how far the import has got."""
        if self.import_ended_at is not None:
            return self.rows
        if self.import_reached_at is None or self.import_from_at is None:
            return None
        done_s = (self.import_started_at - self.import_reached_at).total_seconds()
        whole_s = (self.import_started_at - self.import_from_at).total_seconds()
        return round(self.rows * max(1.0, whole_s / done_s)) if done_s > 0 else None


async def begin(pool: connect.Pool, *, scope: Scope) -> Sync:
    """Note that the account is synced from now on; return where it is."""
    async with connect.connection(pool) as connection:
        row = await connection.fetchrow(_SQL["begin"], *_of(scope))
    assert row is not None, "an upsert that updates returns its row"
    return Sync(**dict(row))


async def due(
    pool: connect.Pool, *, scope: Scope, first: int, until: int, now: datetime
) -> Sequence[tuple[int, int]]:
    """Return the runs of windows, [first, until) each, that are to be compared now."""
    async with connect.connection(pool) as connection:
        rows = await connection.fetch(_SQL["due"], *_of(scope), first, until, now)
    return [(row["first"], row["until"]) for row in rows]


async def disputed(pool: connect.Pool, *, scope: Scope) -> Sequence[int]:
    """Return the windows of unsettled discrepancies, in their order."""
    async with connect.connection(pool) as connection:
        rows = await connection.fetch(_SQL["disputed"], scope.stripe_account, scope.livemode)
    return [row["window_no"] for row in rows]


async def oldest_covered(pool: connect.Pool, *, scope: Scope) -> int | None:
    """Return the oldest window that was ever compared."""
    async with connect.connection(pool) as connection:
        window_no: int | None = await connection.fetchval(_SQL["oldest_covered"], *_of(scope))
    return window_no


async def cover(
    pool: connect.Pool, *, scope: Scope, windows: Sequence[Covered], compared_at: datetime
) -> None:
    """Keep what was found of these windows, thousands to a statement."""
    for start in range(0, len(windows), _ROWS_MAX):
        some = windows[start : start + _ROWS_MAX]
        async with connect.connection(pool) as connection:
            await connection.execute(
                _SQL["cover"],
                *_of(scope),
                [one.window_no for one in some],
                [one.settled for one in some],
                [one.row_count for one in some],
                [_json(one.sums).decode() for one in some],
                [one.digest for one in some],
                [one.next_due_s for one in some],
                compared_at,
                [one.reason for one in some],
            )


async def reached(pool: connect.Pool, *, scope: Scope, reached_s: int, from_s: int | None) -> None:
    """Note how far back the import has read, and how far it expects to read."""
    async with connect.connection(pool) as connection:
        await connection.execute(_SQL["reached"], *_of(scope), reached_s, from_s)


async def imported(pool: connect.Pool, *, scope: Scope, starts_s: int) -> None:
    """Note that history since `starts_s` is in the journal."""
    async with connect.connection(pool) as connection:
        await connection.execute(_SQL["imported"], *_of(scope), starts_s)


async def ended(pool: connect.Pool, *, scope: Scope) -> None:
    """Count a pass, whatever it was over."""
    async with connect.connection(pool) as connection:
        await connection.execute(_SQL["ended"], *_of(scope))


async def passed(
    pool: connect.Pool,
    *,
    scope: Scope,
    result: Mapping[str, int],
    began_at: datetime | None,
    next_s: float | None,
) -> None:
    """Note a whole pass, an empty one too, and in how many seconds the next one is.

    `began_at` is by Postgres's clock; None for a pass over less than what was due.
    """
    async with connect.connection(pool) as connection:
        await connection.execute(
            _SQL["passed"], *_of(scope), _json(result).decode(), next_s, began_at
        )


async def failed(pool: connect.Pool, *, scope: Scope, reason: str, next_s: float | None) -> None:
    """Note a pass that could not finish, and in how many seconds the next one is."""
    async with connect.connection(pool) as connection:
        await connection.execute(_SQL["failed"], *_of(scope), reason[:500], next_s)


async def last_pass(pool: connect.Pool, *, scope: Scope) -> LastPass:
    """Return what is known of the account's latest passes, and the time of that answer."""
    async with connect.connection(pool) as connection:
        row = await connection.fetchrow(_SQL["last_pass"], *_of(scope))
    assert row is not None, "an outer join with one row returns one"
    return LastPass(**dict(row))


async def whole_since(pool: connect.Pool, *, scopes: Sequence[Scope]) -> datetime | None:
    """Return since when each account was compared whole and settled; None: one was not."""
    async with connect.connection(pool) as connection:
        since: datetime | None = await connection.fetchval(
            _SQL["whole_since"],
            [one.stripe_account for one in scopes],
            [one.livemode for one in scopes],
            [one.resource for one in scopes],
        )
    return since


async def sync_states(pool: connect.Pool) -> Sequence[SyncState]:
    """Return every account's sync, for `status`."""
    async with connect.connection(pool) as connection:
        return [SyncState(**dict(row)) for row in await connection.fetch(_SQL["sync_states"])]


async def is_led(pool: connect.Pool, *, name: str) -> bool:
    """Tell whether anybody leads `name` at this moment (`Scope.leadership` for a pass)."""
    async with connect.connection(pool) as connection:
        led: bool = await connection.fetchval(_SQL["is_led"], name)
    return led


def _of(scope: Scope) -> tuple[str, bool, str]:
    return scope.stripe_account, scope.livemode, scope.resource
