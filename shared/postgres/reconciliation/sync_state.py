"""Where each account's import and passes are, one row an account.

Promises that whoever begins a pass finds what the one before it left, whatever became of that one.
Times that go in are unix seconds. Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec

from shared.error_text import shortened
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount, array_columns
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool

_SQL = blocks("sync_state")
_json = msgspec.json.Encoder().encode
_REASON_CHARS_MAX = 500


@dataclass(frozen=True, slots=True)
class Sync:
    """Where an account is as a pass begins; the first three are None until its import has ended.

    Coverage begins at `covers_from_at`. Before `starts_at` a window without a row is empty; from
    there on each window has a row. `passes` is how many have ended. `position` is the journal's
    latest, and up to `examined_position` its entries have been compared with coverage. What was
    created before `posts_from_at` is not posted; it is None before the first pass.
    `began_at` is by Postgres's clock, the other times are Stripe's.
    """

    import_ended_at: datetime | None
    starts_at: datetime | None
    covers_from_at: datetime | None
    passes: int
    examined_position: int
    position: int
    began_at: datetime
    posts_from_at: datetime | None = None
    # Up to here, by Stripe's clock, exact proofs have shown that no pass missed anything.
    proved_until_at: datetime | None = None
    # Up to which window the rows of single windows were made one; None: all were. The code one
    # version back takes them apart again, and sets it back.
    coalesced_to: int | None = None
    # From here on, by Stripe's clock, it is measured how soon rows are verified; None: not yet.
    measured_from_at: datetime | None = None


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
    import_rows_per_s: float | None
    last_pass_at: datetime | None
    last_failed_at: datetime | None
    last_error: str | None
    next_pass_at: datetime | None
    failing_since: datetime | None
    # Its key is not its own: nothing is done until a person has mended the settings.
    refused: bool
    rows: int
    unsettled: int
    # Of payouts, how many are known; of what has coverage, None.
    payouts: int | None = None
    # Its books begin in the middle of history, and no opening stands for what was before.
    unopened: bool = False

    @property
    def account(self) -> StripeAccount:
        """Return whose sync it is."""
        return StripeAccount(self.stripe_account, self.livemode)

    @property
    def state(self) -> str:
        """Say in one word what the sync does: importing, comparing, failing, unsettled, settled."""
        if self.refused and not self.runs:
            return "failing"
        if self.import_ended_at is None or self.unopened:
            return "importing" if self.runs else "import_waiting"
        if self.runs:
            return "comparing"
        if self.last_error is not None:
            return "failing"
        return "unsettled" if self.unsettled else "settled"

    @property
    def rows_per_s(self) -> float | None:
        """Return how fast the import goes; None when none does, or nobody knows."""
        return self.import_rows_per_s if self.state == "importing" else None

    @property
    def eta_s(self) -> float | None:
        """Estimate in how many seconds the import has read all that is expected."""
        if not self.rows_per_s or self.expected_rows is None:
            return None
        return max(0.0, self.expected_rows - self.rows) / self.rows_per_s

    @property
    def expected_rows(self) -> int | None:
        """Estimate the rows that the account has, by how far the import has got."""
        if self.payouts is not None:
            return self.payouts
        if self.import_ended_at is not None:
            return self.rows
        if self.import_reached_at is None or self.import_from_at is None:
            return None
        done_s = (self.import_started_at - self.import_reached_at).total_seconds()
        whole_s = (self.import_started_at - self.import_from_at).total_seconds()
        return round(self.rows * max(1.0, whole_s / done_s)) if done_s > 0 else None


async def begin_sync(pool: Pool, *, account: StripeAccount, resource: ResourceName) -> Sync:
    """Note that the account is synced from now on; return where it is."""
    async with pool.acquire() as connection:
        row = await connection.fetchrow(_SQL["begin_sync"], *_of(account, resource))
    assert row is not None, "an upsert that updates returns its row"
    return Sync(**dict(row))


async def note_proved_until(
    pool: Pool, *, account: StripeAccount, resource: ResourceName, until_s: int
) -> None:
    """Note that before `until_s` no pass has missed anything, as an exact proof shows."""
    async with pool.acquire() as connection:
        await connection.execute(_SQL["note_proved_until"], *_of(account, resource), until_s)


async def note_import_reached(
    pool: Pool,
    *,
    account: StripeAccount,
    resource: ResourceName,
    reached_s: int,
    from_s: int | None,
    rows_per_s: float | None = None,
) -> None:
    """Note how far back the import has read, how far it expects to read, and how fast it does."""
    async with pool.acquire() as connection:
        await connection.execute(
            _SQL["note_import_reached"], *_of(account, resource), reached_s, from_s, rows_per_s
        )


async def note_import_ended(
    pool: Pool,
    *,
    account: StripeAccount,
    resource: ResourceName,
    starts_s: int,
    ended_s: int,
) -> None:
    """Note that history since `starts_s` is in the journal, and until when by Stripe's clock."""
    async with pool.acquire() as connection:
        await connection.execute(
            _SQL["note_import_ended"], *_of(account, resource), starts_s, ended_s
        )


async def count_pass(
    pool: Pool, *, account: StripeAccount, resource: ResourceName, examined_position: int
) -> None:
    """Count a pass, whatever it was over, and note how far it has examined the journal."""
    async with pool.acquire() as connection:
        await connection.execute(_SQL["count_pass"], *_of(account, resource), examined_position)


async def record_pass(
    pool: Pool,
    *,
    account: StripeAccount,
    resource: ResourceName,
    result: Mapping[str, int],
    began_at: datetime | None,
    next_s: float | None,
) -> None:
    """Note a whole pass, an empty one too, and in how many seconds the next one is.

    `began_at` is by Postgres's clock; None for a pass over less than what was due.
    """
    async with pool.acquire() as connection:
        await connection.execute(
            _SQL["record_pass"], *_of(account, resource), _json(result).decode(), next_s, began_at
        )


async def clear_failure(pool: Pool, *, account: StripeAccount, resource: ResourceName) -> None:
    """Note that what failed is not to be done any more, so that it fails no longer."""
    async with pool.acquire() as connection:
        await connection.execute(_SQL["clear_failure"], *_of(account, resource))


async def record_failure(
    pool: Pool,
    *,
    account: StripeAccount,
    resource: ResourceName,
    reason: str,
    next_s: float | None,
    is_refused: bool = False,
) -> None:
    """Note a pass that could not finish, and in how many seconds the next one is.

    With `is_refused` there is none, before a person has mended the account's settings.
    """
    async with pool.acquire() as connection:
        await connection.execute(
            _SQL["record_failure"],
            *_of(account, resource),
            shortened(reason, chars_max=_REASON_CHARS_MAX),
            next_s,
            is_refused,
        )


async def last_pass(pool: Pool, *, account: StripeAccount, resource: ResourceName) -> LastPass:
    """Return what is known of the account's latest passes, and the time of that answer."""
    async with pool.acquire() as connection:
        row = await connection.fetchrow(_SQL["last_pass"], *_of(account, resource))
    assert row is not None, "an outer join with one row returns one"
    return LastPass(**dict(row))


async def whole_since(
    pool: Pool, *, accounts: Sequence[StripeAccount], resource: ResourceName
) -> datetime | None:
    """Return when the oldest of the accounts' last passes began.

    None unless each of them was whole, and left nothing unsettled.
    """
    async with pool.acquire() as connection:
        since: datetime | None = await connection.fetchval(
            _SQL["whole_since"],
            *array_columns(accounts),
            [resource] * len(accounts),
        )
    return since


async def sync_states(pool: Pool, *, stripe_account: str | None) -> Sequence[SyncState]:
    """Return every account's sync, for `status`: of one account, or of all (None)."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["sync_states"], stripe_account)
    return [SyncState(**dict(row)) for row in rows]


async def is_led(pool: Pool, *, name: str) -> bool:
    """Tell whether anybody leads `name` at this moment (`pass_lock` for a pass)."""
    async with pool.acquire() as connection:
        led: bool = await connection.fetchval(_SQL["is_led"], name)
    return led


def pass_lock(account: StripeAccount, resource: ResourceName) -> str:
    """Name the lock that whoever compares this resource of an account holds.

    That of balance transactions is as it was before there were others, so that a process of the
    version before is kept out.
    """
    name = f"reconcile:{account.id}:{account.mode}"
    return name if resource == ResourceName.BALANCE_TRANSACTIONS else f"{name}:{resource}"


def _of(account: StripeAccount, resource: ResourceName) -> tuple[str, bool, str]:
    return *account.columns, resource
