"""The story of one id: all that is known of it and of what belongs to it, in time order.

Promises that each event of it is a row of Postgres, never a guess, but for the payout of what
Stripe does not itemise, which says that it is inferred; and that a story of one account holds
nothing of another. Calls nobody, and changes nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from shared.ledger.posting_rules import FEE_ACCOUNTS
from shared.ledger.rfc3339 import rfc3339
from shared.messages.topics import EVENTS
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import object_history
from shared.postgres.journal.object_history import HistoryRow, ObjectHistory

_FEE_LEGS: Final = frozenset(str(account) for account in FEE_ACCOUNTS.values())
_SETTLED_FACTS: Final = (
    *("kind", "status", "stripe_account", "livemode", "object_id", "reason"),
    *("note", "resolved_by"),
)


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


async def tell_story(
    pool: Pool, *, object_id: str, stripe_account: str | None
) -> Sequence[TimelineEvent]:
    """Return all that is known of an id, in time order; of one account alone, or of all (None).

    What only another account knows of it is an empty story. Raises PostgresUnavailable.
    """
    known = await object_history.load_history(pool, [object_id], stripe_account=stripe_account)
    return sorted(_timeline_of(known), key=_in_order)


def _in_order(event: TimelineEvent) -> tuple[datetime, int, int, bool, str]:
    # Of one moment: what happened at Stripe comes before what we did about it, and what is taken
    # back before what is put in its place.
    place = _ORDER.index(event.what) if event.what in _ORDER else len(_ORDER)
    is_replacement = event.what == "entry" and event.facts["kind"] == "replacement"
    return event.at, place, int(event.facts.get("revision", 0)), is_replacement, str(event.id)


_ORDER: Final = (
    "balance_transaction",
    "payout",
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
    for row in known.payouts:
        facts = _without(row, "id", "created")
        yield TimelineEvent(at=row["created"], what="payout", id=row["id"], facts=facts)
    for row in known.paid_out:
        facts = _without(row, "id", "at")
        yield TimelineEvent(at=row["at"], what="paid_out", id=row["id"], facts=facts)


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
