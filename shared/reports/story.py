"""The story of one id: all that is known of it and of what belongs to it, in time order.

Promises that each event of it is a row of Postgres or an answer of Stripe, never a guess: which
payout paid a balance transaction out is asked of Stripe, which alone knows, and is left out (with a
note) when it does not say. Changes nothing.
"""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from shared.account_client import reading_client
from shared.ledger.account import stripe_balance
from shared.ledger.posting_rules import FEE_ACCOUNTS
from shared.ledger.rfc3339 import rfc3339
from shared.ledger.stripe_account import StripeAccount
from shared.messages.topics import EVENTS
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import object_history
from shared.postgres.journal.object_history import HistoryRow, ObjectHistory
from shared.settings.model import AccountSettings, ConfigurationError, Settings
from shared.stripe_api.client import (
    Stripe,
    StripeDenied,
    StripeNotFound,
    StripeProtocolError,
    StripeUnavailable,
)

# Money is paid out by one of the next few payouts; each costs a call to ask.
_PAYOUTS_ASKED_MAX: Final = 6
_MOVEMENTS_ASKED_MAX: Final = 10
# All of them at their pace take less; a Stripe that is away must not keep a person waiting.
STRIPE_TIMEOUT_S = 20.0
_FEE_LEGS: Final = frozenset(str(account) for account in FEE_ACCOUNTS.values())
_SETTLED_FACTS: Final = (
    *("kind", "status", "stripe_account", "livemode", "object_id", "reason"),
    *("note", "resolved_by"),
)
# Only this balance is paid out by itself.
_PAID_OUT: Final = stripe_balance("payments")


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """Something that happened: when, what, to which id; `facts` by the keys of the listings."""

    at: datetime
    what: str
    id: str | int
    facts: Mapping[str, Any]

    def document(self) -> Mapping[str, Any]:
        """Return it as `story --json` shows it; its times also sort as texts."""
        at = rfc3339(self.at, timespec="microseconds")
        return {"at": at, "what": self.what, "id": self.id, **self.facts}


@dataclass(frozen=True, slots=True)
class Story:
    """What happened, in time order, and notes on what could not be found out."""

    timeline: Sequence[TimelineEvent]
    notes: Sequence[str]


async def tell_story(
    pool: Pool, *, settings: Settings, object_id: str, timeout_s: float = STRIPE_TIMEOUT_S
) -> Story:
    """Return all that is known of an id. Raises PostgresUnavailable."""
    known = await object_history.load_history(pool, [object_id])
    paid: list[TimelineEvent] = []
    notes: list[str] = []
    for account in settings.accounts:
        movements = list(_payable(known, account))
        if not movements:
            continue
        try:
            async with asyncio.timeout(timeout_s):
                paid += await _paid_out(
                    pool, movements, account=account, settings=settings, notes=notes
                )
        except TimeoutError:
            notes.append(f"not told which payout paid it out: not in {timeout_s:.0f} s")
        except (StripeUnavailable, StripeProtocolError, ConfigurationError) as error:
            notes.append(f"not told which payout paid it out: {error}")
    if paid:
        payouts = {str(payment.id) for payment in paid}
        of_payouts = await object_history.load_history(pool, sorted(payouts))
        known = _joined(known, of_payouts)
    timeline = [*_timeline_of(known), *paid]
    return Story(timeline=sorted(timeline, key=_in_order), notes=notes)


def _in_order(event: TimelineEvent) -> tuple[datetime, int, int, bool, str]:
    # Of one moment: what happened at Stripe comes before what we did about it, and what is taken
    # back before what is put in its place.
    place = _ORDER.index(event.what) if event.what in _ORDER else len(_ORDER)
    is_replacement = event.what == "entry" and event.facts["kind"] == "replacement"
    return event.at, place, int(event.facts.get("revision", 0)), is_replacement, str(event.id)


_ORDER: Final = (
    "balance_transaction",
    "paid_out",
    "receipt",
    "wanted",
    "wait_ended",
    "discrepancy_opened",
    "dead_letter",
    "redriven",
    "command",
    "entry",
    "value_date",
)


def _payable(known: ObjectHistory, account: AccountSettings) -> Iterator[HistoryRow]:
    """Yield the account's movements that a payout pays out, once they are free."""
    now = datetime.now(UTC)
    for row in known.entries:
        if (
            StripeAccount(row["stripe_account"], row["livemode"]) == account.stripe_account
            and row["kind"] == "original"
            and _is_stripes(row)
            and row["ledger_accounts"][0] == _PAID_OUT
            and not row["type"].startswith("payout")
            and (_free_at(row) or now) < now
        ):
            yield row


async def _paid_out(
    pool: Pool,
    movements: Sequence[HistoryRow],
    *,
    account: AccountSettings,
    settings: Settings,
    notes: list[str],
) -> Sequence[TimelineEvent]:
    payments = []
    stripe = reading_client(account, settings=settings, pool=pool)
    async with aclosing(stripe):
        for row in movements[:_MOVEMENTS_ASKED_MAX]:
            payouts = await object_history.payouts_after(
                pool,
                account=account.stripe_account,
                free_at=_free_at(row) or row["effective_at"],
                currency=row["currencies"][0],
                rows_max=_PAYOUTS_ASKED_MAX,
            )
            try:
                payout = await _first_with(stripe, row, payouts)
            except StripeDenied as denied:
                # Stripe itemises automatic payouts only, and says so of the others.
                notes.append(f"{row['balance_transaction_id']}: not told who paid it out: {denied}")
                continue
            if payout is not None:
                payments.append(_payment(row, payout))
    return payments


async def _first_with(
    stripe: Stripe, row: HistoryRow, payouts: Sequence[object_history.JournalPayout]
) -> object_history.JournalPayout | None:
    for payout in payouts:
        if await _is_part_of(stripe, row, payout_id=payout.id):
            return payout
    return None


def _payment(row: HistoryRow, payout: object_history.JournalPayout) -> TimelineEvent:
    facts = {
        "stripe_account": row["stripe_account"],
        "livemode": row["livemode"],
        "balance_transaction_id": row["balance_transaction_id"],
        "source_id": row["source_id"],
        "net": row["amounts_minor"][0],
        "currency": row["currencies"][0],
    }
    return TimelineEvent(at=payout.at, what="paid_out", id=payout.id, facts=facts)


async def _is_part_of(stripe: Stripe, row: HistoryRow, *, payout_id: str) -> bool:
    # Of a payout of thousands only this second's rows: one page.
    second = int(row["effective_at"].timestamp())
    params = {
        "payout": payout_id,
        "created": {"gte": second, "lt": second + 1},
        "limit": 100,
    }
    try:
        body, _ = await stripe.get_raw(
            "/v1/balance_transactions", endpoint="balance_transactions", params=params
        )
    except StripeNotFound:
        return False
    rows = body.get("data")
    return isinstance(rows, list) and any(
        isinstance(listed, Mapping) and listed.get("id") == row["balance_transaction_id"]
        for listed in rows
    )


def _joined(history: ObjectHistory, other: ObjectHistory) -> ObjectHistory:
    def both(
        first: Sequence[HistoryRow], second: Sequence[HistoryRow], key: str
    ) -> Sequence[HistoryRow]:
        return [*{row[key]: row for row in (*first, *second)}.values()]

    return ObjectHistory(
        ids=history.ids | other.ids,
        entries=both(history.entries, other.entries, "entry_id"),
        receipts=both(history.receipts, other.receipts, "id"),
        wanted=both(history.wanted, other.wanted, "id"),
        ended_waits=list(
            {
                (row["id"], row["ended_at"]): row
                for row in (*history.ended_waits, *other.ended_waits)
            }.values()
        ),
        discrepancies=both(history.discrepancies, other.discrepancies, "id"),
        letters=both(history.letters, other.letters, "id"),
        commands=both(history.commands, other.commands, "id"),
    )


def _timeline_of(known: ObjectHistory) -> Iterator[TimelineEvent]:
    stated = _as_stated(known.entries)
    for row in known.entries:
        yield from _of_entry(row, stated=stated)
    for row in known.receipts:
        yield TimelineEvent(
            at=row["received_at"], what="receipt", id=row["id"], facts=_without(row, "id")
        )
    for row in known.wanted:
        yield TimelineEvent(
            at=row["wanted_at"], what="wanted", id=row["id"], facts=_without(row, "id")
        )
    for row in known.ended_waits:
        facts = _without(row, "id", "ended_at")
        yield TimelineEvent(at=row["ended_at"], what="wait_ended", id=row["id"], facts=facts)
    for row in known.discrepancies:
        yield from _of_discrepancy(row)
    for row in known.letters:
        yield from _of_letter(row)
    for row in known.commands:
        # By the ledger's clock, as its entries are: the giver's own may be another.
        facts = _without(row, "id", "received_at")
        yield TimelineEvent(at=row["received_at"], what="command", id=row["id"], facts=facts)


def _as_stated(entries: Sequence[HistoryRow]) -> Mapping[tuple[str, str], HistoryRow]:
    """Return by its key the version of each fact that has Stripe's figures in Stripe's places.

    That is the first with the money of the latest: a person moves legs, Stripe alone money. What
    was taken back whole has none: Stripe does not state it.
    """
    latest: dict[tuple[str, str], HistoryRow] = {}
    stated: dict[tuple[str, str], HistoryRow] = {}
    versions = sorted(
        (row for row in entries if row["kind"] in {"original", "replacement"}),
        key=lambda row: int(row["revision"]),
    )
    for row in versions:
        key = _fact(row)
        if key not in latest or latest[key]["fingerprint"] != row["fingerprint"]:
            stated[key] = row
        latest[key] = row
    taken_back = {row["reverses"] for row in entries}
    return {key: row for key, row in stated.items() if latest[key]["entry_id"] not in taken_back}


def _fact(row: HistoryRow) -> tuple[str, str]:
    return row["issuer"], row["balance_transaction_id"]


def _is_stripes(row: HistoryRow) -> bool:
    """Say whether a balance transaction is behind it: an opening is tieout's own."""
    return str(row["issuer"]).startswith("stripe:")


def _of_entry(
    row: HistoryRow, *, stated: Mapping[tuple[str, str], HistoryRow]
) -> Iterator[TimelineEvent]:
    legs = [
        {"ledger_account": name, "currency": currency, "amount_minor": amount, "available_on": on}
        for name, currency, amount, on in zip(
            row["ledger_accounts"],
            row["currencies"],
            row["amounts_minor"],
            row["available_ons"],
            strict=True,
        )
    ]
    whose = {"stripe_account": row["stripe_account"], "livemode": row["livemode"]}
    as_stated = stated.get(_fact(row))
    if row["kind"] == "original" and _is_stripes(row) and as_stated:
        yield TimelineEvent(
            at=as_stated["effective_at"],
            what="balance_transaction",
            id=row["balance_transaction_id"],
            facts={**whose, **_money(as_stated)},
        )
    yield TimelineEvent(
        at=row["posted_at"],
        what="entry",
        id=row["entry_id"],
        facts={
            **whose,
            **{
                name: row[name]
                for name in (
                    "kind",
                    "revision",
                    "reverses",
                    "command_id",
                    "type",
                    "reporting_category",
                    "source_id",
                    "effective_at",
                    "origin",
                    "position",
                )
            },
            "balance_transaction_id": row["balance_transaction_id"] if _is_stripes(row) else None,
            "postings": legs,
        },
    )
    if row["moved_at"] is not None:
        yield TimelineEvent(
            at=row["moved_at"],
            what="value_date",
            id=row["balance_transaction_id"],
            facts={**whose, "available_on": row["moved_to"]},
        )


def _money(row: HistoryRow) -> Mapping[str, Any]:
    """Return a balance transaction's figures, as its postings hold them; minor units.

    Of what Stripe exchanged also what the customer saw.
    """
    net = row["amounts_minor"][0]
    others = row["ledger_accounts"][1:]
    is_fee_itself = all(name in _FEE_LEGS for name in others)
    fee = (
        0
        if is_fee_itself
        else sum(
            amount
            for name, amount in zip(others, row["amounts_minor"][1:], strict=True)
            if name in _FEE_LEGS
        )
    )
    return {
        "type": row["type"],
        "reporting_category": row["reporting_category"],
        "source_id": row["source_id"],
        "amount": net + fee,
        "fee": fee,
        "net": net,
        "currency": row["currencies"][0],
        "available_on": _free_at(row),
        "presentment_amount": row["presented_minor"],
        "presentment_currency": row["presented_currency"],
    }


def _free_at(row: HistoryRow) -> datetime | None:
    dates = [date for date in (row["available_ons"][0], row["moved_to"]) if date is not None]
    return max(dates, default=None)


def _of_discrepancy(row: HistoryRow) -> Iterator[TimelineEvent]:
    facts = _without(row, "id", "detected_at")
    yield TimelineEvent(at=row["detected_at"], what="discrepancy_opened", id=row["id"], facts=facts)
    if row["resolved_at"] is not None:
        settled = {name: row[name] for name in _SETTLED_FACTS}
        yield TimelineEvent(
            at=row["resolved_at"],
            what=f"discrepancy_{row['status']}",
            id=row["id"],
            facts=settled,
        )


def _of_letter(row: HistoryRow) -> Iterator[TimelineEvent]:
    facts = _without(row, "id", "first_seen_at", "settled_at")
    if row["topic"] == EVENTS:
        # What became of that delivery of the event; its next life has a receipt of its own.
        yield TimelineEvent(
            at=row["last_seen_at"],
            what="receipt",
            id=row["object_id"],
            facts={
                "dead_letter": row["id"],
                "outcome": "dead_letter",
                "reason": row["error"],
                **_without(facts, "object_id", "error"),
            },
        )
    else:
        yield TimelineEvent(at=row["last_seen_at"], what="dead_letter", id=row["id"], facts=facts)
    if row["settled_at"] is not None:
        yield TimelineEvent(
            at=row["settled_at"],
            what=row["status"],
            id=row["id"],
            facts={"object_id": row["object_id"], "topic": row["topic"]},
        )


def _without(row: HistoryRow, *names: str) -> Mapping[str, Any]:
    return {name: value for name, value in row.items() if name not in names}
