"""What exchange differences are made of, and how they get into the journal.

Promises that a group of them is written by one call, or nothing of it. Raises PostgresUnavailable
and PostgresRefused.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import msgspec

from shared.ledger.exchange import Amounts, BookedCharge, BookedRefund, Refund
from shared.ledger.money import Money
from shared.ledger.stripe_account import StripeAccount, array_columns
from shared.messages.topics import BALANCE_TRANSACTIONS, CONSUMERS
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.timed_connection import Connection

_SQL = blocks("exchange_entries")
_FAILURE = "refund_failure"
_Row: TypeAlias = Mapping[str, Any]
# A charge, by its id in the account's books.
_ChargeName: TypeAlias = tuple[StripeAccount, str]


@dataclass(frozen=True, slots=True)
class DueExchange:
    """A charge, or a refund of which no charge is known, that has to be looked at.

    `due_no` is another one once it was due again.
    """

    account: StripeAccount
    object_id: str
    due_no: int


@dataclass(frozen=True, slots=True)
class KnownRow:
    """A row of a refund as the journal has it: `entry_id` is its latest version's.

    `posted_count` says how many differences were posted of it.
    """

    account: StripeAccount
    issuer: str
    entry_id: str
    posted_count: int


@dataclass(frozen=True, slots=True)
class KnownRefund:
    """A refund, and what the journal has of each of its rows, by their external ids."""

    refund: Refund
    rows: Mapping[str, KnownRow]


@dataclass(frozen=True, slots=True)
class ExchangeEntry:
    """A difference to be posted, of the fact that has the entry `of_entry`."""

    of_entry: str
    entry_id: str
    revision: int
    currency: str
    amount_minor: int
    fingerprint: bytes


@dataclass(frozen=True, slots=True)
class UnknownExchange:
    """A row of a refund of which the difference cannot be told, and why."""

    account: StripeAccount
    external_id: str
    currency: str
    reason: str


@dataclass(frozen=True, slots=True)
class WrittenExchange:
    """What came of it for discrepancies, by the keys of `discrepancies --json`."""

    opened: Sequence[Mapping[str, object]]
    reopened: Sequence[Mapping[str, object]]
    closed: Sequence[Mapping[str, object]]


async def fetch_due(pool: Pool, *, rows_max: int) -> Sequence[DueExchange]:
    """Return the next that are due; none while messages are read once more (presentments.py)."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["fetch_due"], rows_max, CONSUMERS[BALANCE_TRANSACTIONS], BALANCE_TRANSACTIONS
        )
    return [DueExchange(_account(dict(row)), row["object_id"], row["due_no"]) for row in rows]


async def fetch_refunds(pool: Pool, due: Sequence[DueExchange]) -> Sequence[KnownRefund]:
    """Return the refunds that these are about, with their charges."""
    async with pool.acquire() as connection:
        return await read_refunds(
            connection,
            accounts=[each.account for each in due],
            object_ids=[each.object_id for each in due],
        )


async def read_refunds(
    connection: Connection, *, accounts: Sequence[StripeAccount], object_ids: Sequence[str]
) -> Sequence[KnownRefund]:
    """Return the refunds of these charges, or of these ids of their own, with their charges."""
    rows = await connection.fetch(_SQL["refund_rows"], *array_columns(accounts), object_ids)
    groups = _by_refund([dict(row) for row in rows])
    named = sorted({name for group in groups if (name := _charge_name(group)) is not None})
    charges = await connection.fetch(
        _SQL["charges"],
        *array_columns([account for account, _ in named]),
        [charge_id for _, charge_id in named],
    )
    booked = {(_account(row), row["charge_id"]): _charge(row) for row in map(dict, charges)}
    return [_refund(group, booked) for group in groups]


async def post(
    pool: Pool,
    *,
    due: Sequence[DueExchange],
    entries: Sequence[ExchangeEntry],
    unknown: Sequence[UnknownExchange],
    known: Sequence[tuple[StripeAccount, str]],
) -> WrittenExchange | None:
    """Post differences, and note which rows' cannot be told, and which can.

    None: another process was faster, or is at it, and nothing is written.
    """
    async with pool.acquire() as connection:
        text = await connection.fetchval(
            _SQL["post"],
            *array_columns([each.account for each in due]),
            [each.object_id for each in due],
            [each.due_no for each in due],
            [entry.of_entry for entry in entries],
            [entry.entry_id for entry in entries],
            [entry.revision for entry in entries],
            [entry.currency for entry in entries],
            [entry.amount_minor for entry in entries],
            [entry.fingerprint for entry in entries],
            *array_columns([row.account for row in unknown]),
            [row.external_id for row in unknown],
            [row.currency for row in unknown],
            [row.reason for row in unknown],
            *array_columns([account for account, _ in known]),
            [external_id for _, external_id in known],
        )
    return None if text is None else msgspec.json.decode(text, type=WrittenExchange)


async def postpone(pool: Pool, due: DueExchange) -> None:
    """Have one that was refused wait behind all others, unless it is due again already."""
    async with pool.acquire() as connection:
        await connection.execute(
            _SQL["postpone"], due.account.id, due.account.livemode, due.object_id, due.due_no
        )


def _by_refund(rows: Sequence[_Row]) -> Sequence[Sequence[_Row]]:
    """Put together the rows of each refund; one whose source is not named stands alone."""
    groups: defaultdict[tuple[StripeAccount, str], list[_Row]] = defaultdict(list)
    for row in rows:
        groups[_account(row), row["object_id"] or row["external_id"]].append(row)
    return list(groups.values())


def _shown(group: Sequence[_Row]) -> _Row | None:
    """Return the row whose source was shown, beside the money that stands if any was; or None."""
    shown = [row for row in group if row["amount_minor"] is not None]
    # What a customer was refunded does not change with what it cost: known is better than not.
    return min(shown, key=lambda row: not row["is_of_what_stands"], default=None)


def _charge_name(group: Sequence[_Row]) -> _ChargeName | None:
    shown = _shown(group)
    return None if shown is None else (_account(shown), shown["charge_id"])


def _refund(group: Sequence[_Row], charges: Mapping[_ChargeName, BookedCharge]) -> KnownRefund:
    shown, name = _shown(group), _charge_name(group)
    return KnownRefund(
        refund=Refund(
            rows=[_booked(row) for row in group],
            presented=None if shown is None else Money(shown["amount_minor"], shown["currency"]),
            charge_id=None if name is None else name[1],
            charge=None if name is None else charges.get(name),
        ),
        rows={
            row["external_id"]: KnownRow(
                account=_account(row),
                issuer=row["issuer"],
                entry_id=row["entry_id"],
                posted_count=row["posted_count"],
            )
            for row in group
        },
    )


def _booked(row: _Row) -> BookedRefund:
    return BookedRefund(
        external_id=row["external_id"],
        booked=Money(row["booked_minor"], row["booked_currency"]),
        stands=row["stands"],
        is_failure=row["reporting_category"] == _FAILURE or row["booked_minor"] > 0,
        effective_at=row["effective_at"],
        posted=_posted(row),
    )


def _posted(row: _Row) -> Amounts:
    sums: defaultdict[str, int] = defaultdict(int)
    for currency, amount_minor in zip(
        row["currencies"] or (), row["amounts_minor"] or (), strict=True
    ):
        sums[currency] += amount_minor
    return sums


def _charge(row: _Row) -> BookedCharge:
    return BookedCharge(
        booked=Money(row["booked_minor"], row["booked_currency"]),
        presented=None
        if row["amount_minor"] is None
        else Money(row["amount_minor"], row["currency"]),
        was_exchanged=row["was_exchanged"],
    )


def _account(row: _Row) -> StripeAccount:
    return StripeAccount(row["stripe_account"], row["livemode"])
