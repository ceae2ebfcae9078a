"""What is kept of comparing Stripe's list of events with the receipts.

Promises that time counts as compared only once it was compared whole: ranges that meet are one, and
what is in none is looked at again. Times are unix seconds of Stripe's clock, but where a type says
otherwise. Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

import msgspec

from shared.ledger.endpoint_finding import AnnouncedRow, EndpointFinding
from shared.ledger.rfc3339 import rfc3339
from shared.ledger.sent_span import SentSpan
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.intake.resolution_queue import ResolutionRequest

_SQL = blocks("event_proof")
_json = msgspec.json.Encoder().encode


@dataclass(frozen=True, slots=True)
class EventFlow:
    """Since when events come, the latest, and which types have come, each since when (unix s)."""

    first_received_at: datetime
    last_created_at: datetime
    last_received_at: datetime
    types: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class AnnouncedState:
    """What became of what an event announces.

    `ended` is why it is waited for no more, `is_missing` that a pass has reported it missing.
    """

    id: str
    is_posted: bool
    ended: str | None
    is_missing: bool


@dataclass(frozen=True, slots=True)
class LateEvent:
    """An event that has not come, and that Stripe may still deliver."""

    event_id: str
    type: str
    object_id: str | None
    created_s: int
    announces: Sequence[str]
    amount: int | None
    currency: str | None
    looked_ago_s: float = 0.0


@dataclass(frozen=True, slots=True)
class WebhookFinding:
    """What is wrong with how events come, what to do, and since when it is so (RFC 3339)."""

    name: str
    found: str
    todo: str
    is_grave: bool
    since: str


@dataclass(frozen=True, slots=True)
class WebhookWatch:
    """How an account's endpoints were at the latest look; `event_types` None: nobody knows."""

    stripe_account: str
    livemode: bool
    looked_at: datetime
    findings: Sequence[WebhookFinding]
    event_types: Sequence[str] | None
    lacking_rights: Sequence[str]

    @property
    def account(self) -> StripeAccount:
        """Return whose endpoints they are."""
        return StripeAccount(self.stripe_account, self.livemode)


_decode = msgspec.json.Decoder(list[WebhookFinding]).decode
_decode_types = msgspec.json.Decoder(dict[str, int]).decode
_decode_spans = msgspec.json.Decoder(list[SentSpan]).decode


async def read_flow(pool: Pool, *, account: StripeAccount) -> EventFlow | None:
    """Return which events of the account came; None: none ever did."""
    row = await pool.fetchrow(_SQL["event_flow"], *account.columns)
    return None if row is None else EventFlow(**{**row, "types": _decode_types(row["types"])})


async def passed_until_s(pool: Pool, *, account: StripeAccount) -> float | None:
    """Return up to where the account's last whole pass has read; None before the first."""
    until_s: float | None = await pool.fetchval(_SQL["passed_until"], *account.columns)
    return until_s


async def covered(pool: Pool, *, account: StripeAccount, since_s: int) -> Sequence[tuple[int, int]]:
    """Return the ranges that were compared and end after `since_s`, in order."""
    rows = await pool.fetch(_SQL["covered"], *account.columns, since_s)
    return [(row["since_s"], row["until_s"]) for row in rows]


async def cover(
    pool: Pool, *, account: StripeAccount, since_s: int, until_s: int, events: int
) -> None:
    """Note that the events of a range were compared."""
    async with pool.acquire() as connection:
        await connection.execute(_SQL["cover"], *account.columns, since_s, until_s, events)


async def find_received(
    pool: Pool, *, account: StripeAccount, events: Mapping[str, int]
) -> Mapping[str, datetime]:
    """Return which of these events, each with when it was made, came, and when they did."""
    if not events:
        return {}
    rows = await pool.fetch(
        _SQL["find_received"], *account.columns, list(events), list(events.values())
    )
    return {row["event_id"]: row["received_at"] for row in rows}


async def find_announced(
    pool: Pool, *, account: StripeAccount, announced: Mapping[str, bool]
) -> Mapping[str, AnnouncedState]:
    """Return what became of these ids; each says whether it is a balance transaction's."""
    if not announced:
        return {}
    rows = await pool.fetch(
        _SQL["find_announced"], *account.columns, list(announced), list(announced.values())
    )
    return {row["id"]: AnnouncedState(**dict(row)) for row in rows}


async def want_announced(pool: Pool, requests: Sequence[ResolutionRequest]) -> None:
    """Have Stripe asked for what events announce that never came."""
    if not requests:
        return
    async with pool.acquire() as connection:
        await connection.execute(_SQL["want_announced"], _json(requests).decode())


async def late_events(pool: Pool, *, account: StripeAccount, rows_max: int) -> Sequence[LateEvent]:
    """Return events that are late, those that were looked at longest ago first."""
    rows = await pool.fetch(_SQL["late_events"], *account.columns, rows_max)
    return [LateEvent(**dict(row)) for row in rows]


async def keep_late(pool: Pool, *, account: StripeAccount, events: Sequence[LateEvent]) -> None:
    """Note that these are late, as of now."""
    if not events:
        return
    async with pool.acquire() as connection:
        await connection.execute(_SQL["keep_late"], *account.columns, _json(events).decode())


async def drop_late(pool: Pool, *, account: StripeAccount, ids: Sequence[str]) -> None:
    """Note that these are late no more."""
    if not ids:
        return
    async with pool.acquire() as connection:
        await connection.execute(_SQL["drop_late"], *account.columns, ids)


async def count_late(pool: Pool, *, account: StripeAccount) -> int:
    """Count the events that are late."""
    count: int = await pool.fetchval(_SQL["count_late"], *account.columns)
    return count


async def late_counts(pool: Pool) -> Mapping[StripeAccount, int]:
    """Return how many events are late, of every account that has any."""
    rows = await pool.fetch(_SQL["late_counts"])
    return {StripeAccount(row["stripe_account"], row["livemode"]): row["late"] for row in rows}


async def note_rights(
    pool: Pool, *, account: StripeAccount, asked: Sequence[str], lacking: Sequence[str]
) -> None:
    """Note which of the rights that were `asked` for the key lacks now."""
    async with pool.acquire() as connection:
        await connection.execute(_SQL["note_rights"], *account.columns, asked, lacking)


async def sent_spans(pool: Pool, *, account: StripeAccount) -> Sequence[SentSpan] | None:
    """Return from when to when each type was seen to be sent; None before the first look."""
    spans: str | None = await pool.fetchval(_SQL["sent_spans"], *account.columns)
    return None if spans is None else _decode_spans(spans)


async def keep_sent_spans(pool: Pool, *, account: StripeAccount, spans: Sequence[SentSpan]) -> None:
    """Keep from when to when each type was seen to be sent."""
    async with pool.acquire() as connection:
        await connection.execute(_SQL["keep_sent_spans"], *account.columns, _json(spans).decode())


async def lacking_rights(pool: Pool, *, account: StripeAccount) -> Sequence[str]:
    """Return the rights that the key was last seen to lack."""
    rights: Sequence[str] | None = await pool.fetchval(_SQL["lacking_rights"], *account.columns)
    return rights or ()


async def latest_rows(
    pool: Pool, *, account: StripeAccount, types: Collection[str]
) -> Sequence[AnnouncedRow]:
    """Return the account's latest entries of these types, the newest first."""
    rows = await pool.fetch(_SQL["latest_rows"], *account.columns, sorted(types))
    return [AnnouncedRow(**dict(row)) for row in rows]


async def note_watch(
    pool: Pool,
    *,
    account: StripeAccount,
    findings: Sequence[EndpointFinding],
    types: Collection[str] | None,
    at: datetime,
) -> frozenset[str]:
    """Keep what a look at the account's endpoints has found, and which types they send.

    Return the names of what was found the time before.
    """
    lines = [{**asdict(finding), "since": rfc3339(at)} for finding in findings]
    async with pool.acquire() as connection:
        before = await connection.fetchval(
            _SQL["note_watch"],
            *account.columns,
            _json(lines).decode(),
            None if types is None else sorted(types),
        )
    return frozenset(before or ())


async def read_watches(pool: Pool, *, stripe_account: str | None) -> Sequence[WebhookWatch]:
    """Return every account's latest look at its endpoints: of one account, or of all (None)."""
    rows = await pool.fetch(_SQL["watches"], stripe_account)
    return [WebhookWatch(**{**dict(row), "findings": _decode(row["findings"])}) for row in rows]
