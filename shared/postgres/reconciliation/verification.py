"""How soon rows were verified and known, kept by window for two days.

Promises that what a look found takes the place of what the look before it found, in one
transaction. Times that go in are unix seconds. Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec

from shared.ledger.covered_range import WINDOW_S
from shared.ledger.stripe_account import StripeAccount
from shared.ledger.verification import Tallies, Tally, WindowFigures
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool

_SQL = blocks("verification")
_encode = msgspec.json.Encoder().encode
# By currency: rows and money of all, and of each limit.
_figures = msgspec.json.Decoder(dict[str, list[int]]).decode
_latencies = msgspec.json.Decoder(dict[str, int]).decode
_IDS_MAX = 5000


@dataclass(frozen=True, slots=True)
class MeasuredWindow:
    """A row of it; `within` are keys of eight bytes, one after the other, for each limit."""

    row_count: int
    digest: bytes
    is_whole: bool
    within: Sequence[bytes]
    figures: WindowFigures


@dataclass(frozen=True, slots=True)
class Progress:
    """Where an account is, by Stripe's clock; `first_unsettled` is a window."""

    now: datetime
    measured_from_at: datetime
    compared_until_at: datetime
    first_unsettled: int | None


async def measured_windows(
    pool: Pool, *, account: StripeAccount, first: int, until: int
) -> Mapping[int, MeasuredWindow]:
    """Return the windows of [first, until) as they were measured last."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["measured_windows"], *account.columns, first, until)
    return {
        row["window_no"]: MeasuredWindow(
            row_count=row["row_count"],
            digest=row["digest"],
            is_whole=row["is_whole"],
            within=(row["within_10m"], row["within_1h"]),
            figures=_window_figures(row["window_no"], row["figures"], row["latencies"]),
        )
        for row in rows
    }


async def known_since(
    pool: Pool, *, account: StripeAccount, ids: Sequence[str]
) -> tuple[datetime, Mapping[str, datetime]]:
    """Return since when each of these ids is known, of those that are, and what time it is."""
    known: dict[str, datetime] = {}
    async with pool.acquire() as connection:
        for start in range(0, len(ids), _IDS_MAX):
            rows = await connection.fetch(
                _SQL["known_since"], *account.columns, ids[start : start + _IDS_MAX]
            )
            known |= {row["id"]: row["known_at"] for row in rows if row["known_at"] is not None}
        now: datetime = await connection.fetchval(_SQL["now"])
    return now, known


async def write_windows(
    pool: Pool, *, account: StripeAccount, windows: Sequence[MeasuredWindow]
) -> None:
    """Keep these as they were measured now."""
    async with pool.acquire() as connection:
        await connection.execute(
            _SQL["write_windows"],
            *account.columns,
            [window.figures.window_no for window in windows],
            [window.row_count for window in windows],
            [window.digest for window in windows],
            [window.is_whole for window in windows],
            [window.within[0] for window in windows],
            [window.within[1] for window in windows],
            [_figures_text(window.figures) for window in windows],
            [_encode(window.figures.latencies).decode() for window in windows],
        )


async def note_compared(
    pool: Pool,
    *,
    account: StripeAccount,
    until_s: int,
    measured_from_s: int,
    clock_ahead_s: float,
) -> None:
    """Note that a whole pass has read up to `until_s`, if the account's import has ended."""
    async with pool.acquire() as connection:
        await connection.execute(
            _SQL["note_compared"], *account.columns, until_s, clock_ahead_s, measured_from_s
        )


async def forget_windows(pool: Pool, *, account: StripeAccount, before: int) -> None:
    """Let go of the windows before one."""
    async with pool.acquire() as connection:
        await connection.execute(_SQL["forget_windows"], *account.columns, before)


async def read_progress(pool: Pool, *, account: StripeAccount) -> Progress | None:
    """Return where the account is; None before its first whole pass."""
    async with pool.acquire() as connection:
        row = await connection.fetchrow(_SQL["progress"], *account.columns)
    return None if row is None else Progress(**dict(row))


async def read_figures(
    pool: Pool, *, account: StripeAccount, first: int, until: int
) -> Sequence[WindowFigures]:
    """Return what is kept of the windows [first, until)."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["figures"], *account.columns, first, until)
    return [_window_figures(row["window_no"], row["figures"], row["latencies"]) for row in rows]


async def read_unread(
    pool: Pool, *, account: StripeAccount, since_s: int, until_s: int, entries_max: int
) -> Mapping[int, Tallies] | None:
    """Return what the journal has between two instants by window; None: more than so many."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["unread"], *account.columns, since_s, until_s, entries_max + 1, WINDOW_S
        )
    if sum(row["rows"] for row in rows) > entries_max:
        return None
    unread: dict[int, dict[str, Tally]] = {}
    for row in rows:
        tally = Tally(row["rows"], int(row["amount_minor"]))
        unread.setdefault(row["window_no"], {})[row["currency"]] = tally
    return unread


def _figures_text(figures: WindowFigures) -> str:
    columns = (figures.total, *figures.within)
    return _encode(
        {
            currency: [
                figure
                for tallies in columns
                for tally in (tallies.get(currency, Tally()),)
                for figure in (tally.rows, tally.amount_minor)
            ]
            for currency in figures.total
        }
    ).decode()


def _window_figures(window_no: int, figures: str, latencies: str) -> WindowFigures:
    by_currency = _figures(figures)
    total, *within = (
        {currency: Tally(row[at], row[at + 1]) for currency, row in by_currency.items()}
        for at in (0, 2, 4)
    )
    return WindowFigures(
        window_no=window_no,
        total=total,
        within=within,
        latencies={int(step): count for step, count in _latencies(latencies).items()},
    )
