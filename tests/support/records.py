"""Records of each topic as tieout makes them: of every kind that there is, and of hostile text."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, get_args

import msgspec

from shared.ledger import journal
from shared.ledger.balance_transaction import parse_balance_transaction
from shared.ledger.discrepancy import DiscrepancyStatus, Kind
from shared.ledger.journal import Entry, EntryKind, Posting, SequencedEntry
from shared.ledger.opening import OpeningFigures, RowSet, make_opening_entry
from shared.ledger.posting_rules import make_entry
from shared.ledger.stripe_account import StripeAccount
from shared.messages.balance_transaction import encode_balance_transaction, of_stripe
from shared.messages.command import CommandKind, encode_command
from shared.messages.discrepancy_change import encode_change
from shared.messages.ledger_entry import encode_entry, encode_postings
from shared.messages.outgoing import Outgoing
from shared.messages.stripe_event import encode_stripe_event
from shared.messages.topics import (
    BALANCE_TRANSACTIONS,
    COMMANDS,
    DEAD_LETTERS,
    DISCREPANCIES,
    ENTRIES,
    EVENTS,
    POSTINGS,
)
from shared.postgres.intake.dead_letter_reports import DeadLetterRow
from tests.hostile.text import STORABLE
from tests.support.commands import command
from tests.support.traces import TRACEPARENT

ACCOUNT: Final = StripeAccount("acct_1", livemode=False)
NOON: Final = datetime(2026, 2, 3, 12, 0, 0, 123456, tzinfo=UTC)
_GOLDEN: Final = Path(__file__).resolve().parents[1] / "golden"
_SINCE_S: Final = 1_769_904_000


def rows() -> Iterator[dict[str, Any]]:
    """Yield a row of each sort that posting rules tell apart, as Stripe states it."""
    for path in sorted(_GOLDEN.glob("*.json")):
        yield json.loads(path.read_text(encoding="utf-8"))


def charge() -> Entry:
    """Return the entry of a charge."""
    stated = json.loads((_GOLDEN / "charge.json").read_text(encoding="utf-8"))
    return make_entry(parse_balance_transaction(stated), account=ACCOUNT).entry


def opening() -> Entry:
    """Return an entry of tieout's own."""
    figures = OpeningFigures(
        since=_SINCE_S,
        until=_SINCE_S + 100,
        balance=5_000,
        pending=1_200,
        rows=RowSet(1, 1, 900),
        earlier=RowSet(),
    )
    sealed = make_opening_entry(figures, "opening:payments:usd", account=ACCOUNT)
    assert sealed is not None, "it is not zero"
    return sealed.entry


def manual() -> Entry:
    """Return an entry of an issuer that is neither Stripe nor tieout, whatever it came with."""
    sale = Posting("Income:Sales", "usd", -10_000, None)
    return replace(
        charge(),
        issuer="manual:büro 1",
        external_id="0815",
        source_id=None,
        postings=(replace(sale, ledger_account="Assets:Bank", amount_minor=10_000), sale),
    )


def sequenced(entry: Entry, *, position: int = 7, ordinal: int = 2) -> SequencedEntry:
    """Give an entry a place in the journal."""
    return SequencedEntry(entry, position=position, ordinal=ordinal, posted_at=NOON)


def entries() -> Iterator[Entry]:
    """Yield an entry of each rule, kind and sort of issuer, and one of hostile text."""
    for row in rows():
        yield make_entry(parse_balance_transaction(row), account=ACCOUNT).entry
    original = charge()
    for revision, kind in enumerate(get_args(EntryKind)):
        entry_id = journal.entry_id(
            issuer=original.issuer,
            external_id=original.external_id,
            kind=kind,
            revision=revision,
        )
        reverses = original.entry_id if kind == "reversal" else None
        yield replace(original, entry_id=entry_id, kind=kind, revision=revision, reverses=reverses)
    yield opening()
    yield manual()
    yield replace(
        original, external_id=STORABLE, type=STORABLE, reporting_category=STORABLE,
        source_id=STORABLE,
    )  # fmt: skip


def discrepancy_line(**changes: object) -> Mapping[str, object]:
    """Return a discrepancy by the keys of `discrepancies --json`, its times as text."""
    return {
        "id": "dsc_" + "0123456789abcdef" + "0" * 10,
        "kind": "different",
        "status": "open",
        "stripe_account": ACCOUNT.id,
        "livemode": ACCOUNT.livemode,
        "object_id": "txn_1",
        "detected_at": "2026-02-03T14:00:00.5+02:00",
        "resolved_at": None,
        "amount_at_risk": 100,
        "effect_minor": -100,
        "currency": "usd",
        "expected": {"net": 9_680, "available_on": 1_772_582_400},
        "actual": {"net": 9_580},
        "reason": "net differs",
        "note": None,
        "resolved_by": None,
        "link": None,
        "configured": True,
    } | changes


def _changes() -> Iterator[Outgoing]:
    for kind in get_args(Kind):
        yield encode_change(discrepancy_line(kind=kind), position=1, changed_at=NOON)
    for status in get_args(DiscrepancyStatus):
        line = discrepancy_line(status=status, resolved_at=NOON, note=STORABLE, resolved_by="me")
        yield encode_change(line, position=2**40, changed_at=NOON)
    line = discrepancy_line(
        kind="offset_gap", stripe_account="", amount_at_risk=None, effect_minor=None,
        currency=None, expected=None, actual=None, reason=None,
    )  # fmt: skip
    yield encode_change(line, position=3, changed_at=NOON)


def _commands() -> Iterator[Outgoing]:
    for kind in get_args(CommandKind):
        issuer = ACCOUNT.own_issuer if kind == "open" else ACCOUNT.issuer
        key, value, headers = encode_command(
            command(kind, "txn_1", issuer=issuer, accounts={"Equity:Suspense": "Income:Sales"})
        )
        yield Outgoing(key, value, headers)


def _balance_transactions() -> Iterator[Outgoing]:
    for row in rows():
        expanded = {"id": "ch_1", "object": "charge", "amount": 10_000}
        for source, traceparent in ((row.get("source"), None), (expanded, TRACEPARENT)):
            message = of_stripe(
                row | {"source": source},
                account=ACCOUNT,
                origin="webhook",
                fetched_at=NOON,
                traceparent=traceparent,
            )
            key, value, headers = encode_balance_transaction(message, stripe_version="2026-01-28")
            yield Outgoing(key, value, headers)


def _events() -> Iterator[Outgoing]:
    snapshot = {
        "id": "evt_1", "object": "event", "type": "charge.succeeded", "created": 1_772_445_600,
        "livemode": False, "api_version": "2026-01-28", "data": {"object": {"id": "ch_1"}},
    }  # fmt: skip
    thin = {
        "id": "evt_2", "object": "v2.core.event", "type": "v2.core.event_destination.ping",
        "created": "2026-02-03T12:00:00Z", "related_object": {"id": "ed_1"},
    }  # fmt: skip
    for event in (snapshot, thin):
        message = encode_stripe_event(
            json.dumps(event).encode(),
            endpoint=ACCOUNT,
            received_at=NOON,
            traceparent=None,
            signed_at_s=1,
        )
        yield Outgoing(message.key, message.value, list(message.headers))


def _dead_letter() -> bytes:
    row = DeadLetterRow(
        id=1, status="open", topic=EVENTS, partition=0, offset=0, stripe_account=None,
        livemode=None, object_id=None, error="not JSON", attempts=1, first_seen_at=NOON,
        last_seen_at=NOON,
    )  # fmt: skip
    return msgspec.json.encode(row)


# By topic, all that is written to one.
OUTGOING: Final[Mapping[str, Sequence[Outgoing]]] = {
    EVENTS: [*_events()],
    BALANCE_TRANSACTIONS: [*_balance_transactions()],
    COMMANDS: [*_commands()],
    ENTRIES: [
        encode_entry(sequenced(entry), traceparent=traceparent)
        for entry in entries()
        for traceparent in (None, TRACEPARENT)
    ],
    POSTINGS: [
        record
        for entry in entries()
        for record in encode_postings(sequenced(entry), traceparent=None)
    ],
    DISCREPANCIES: [*_changes()],
}
VALUES: Final[Mapping[str, Sequence[bytes]]] = {
    **{topic: [record.value for record in written] for topic, written in OUTGOING.items()},
    DEAD_LETTERS: [_dead_letter()],
}
