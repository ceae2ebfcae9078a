"""What I6 finds: a judge that finds nothing proves nothing."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.chaos.check_relayed import (
    JournalEntry,
    Record,
    judge_changes,
    rebuild_entries,
    rebuild_postings,
    take_entry,
    take_posting,
)

_AT = datetime(2026, 1, 2, tzinfo=UTC)


def _entry(number: int) -> JournalEntry:
    return JournalEntry(
        entry_id=f"je_{number}",
        books="acct_1:test",
        issuer="stripe:acct_1:test",
        external_id=f"txn_{number}",
        kind="original",
        revision=0,
        position=1 + number // 2,
        ordinal=1 + number % 2,
        legs=[
            ("Assets:Stripe:Payments", "usd", number, _AT),
            ("Income:Sales", "usd", -number, None),
        ],
    )


_JOURNAL = {entry.entry_id: entry for entry in map(_entry, range(4))}


def _value(entry: JournalEntry, **more: object) -> dict[str, object]:
    names = ("entry_id", "issuer", "external_id", "kind", "revision", "position")
    return {name: getattr(entry, name) for name in names} | more


def _posting(leg: Sequence[Any]) -> dict[str, object]:
    account, currency, amount, available_on = leg
    return {
        "ledger_account": account,
        "currency": currency,
        "amount_minor": amount,
        "available_on": available_on and available_on.isoformat(),
    }


def _entry_record(entry: JournalEntry) -> Record:
    value = _value(entry, postings=[_posting(leg) for leg in entry.legs])
    return Record(
        partition=0,
        key=entry.books,
        value=json.dumps(value).encode(),
        headers={"ledger-entry-id": entry.entry_id.encode()},
    )


_ENTRIES = [_entry_record(entry) for entry in _JOURNAL.values()]
_POSTINGS = [
    Record(
        partition=number % 2,
        key=f"{entry.entry_id}:{number}",
        value=json.dumps(_value(entry, ordinal=number, **_posting(leg))).encode(),
        headers={},
    )
    for entry in _JOURNAL.values()
    for number, leg in enumerate(entry.legs, 1)
]


def _changed(record: Record, **changes: object) -> Record:
    return replace(record, value=json.dumps(json.loads(record.value) | changes).encode())


def _found(records: Sequence[Record], of: str = "entries") -> Sequence[tuple[str, str, str]]:
    rebuild, take = {
        "entries": (rebuild_entries, take_entry),
        "postings": (rebuild_postings, take_posting),
    }[of]
    rebuilt = rebuild(_JOURNAL, topic=f"ledger.{of}")
    for record in records:
        take(rebuilt, record, journal=_JOURNAL)
    return [(violation.harm, violation.fact, violation.what) for violation in rebuilt.end()]


def test_it_finds_nothing_where_all_is_there_and_some_of_it_again() -> None:
    assert _found([*_ENTRIES[:3], *_ENTRIES[1:], *_ENTRIES]) == []
    assert _found([*_POSTINGS[:5], *_POSTINGS[2:]], "postings") == []


_BROKEN: Mapping[str, Callable[[], Sequence[Record]]] = {
    "is in Postgres and not on the topic": lambda: _ENTRIES[:3],
    "came first after what follows it": lambda: [_ENTRIES[1], _ENTRIES[0], *_ENTRIES[2:]],
    "was repeated with other bytes": lambda: [*_ENTRIES, _changed(_ENTRIES[0], posted_at="later")],
    "is on the topic and not in Postgres": lambda: [*_ENTRIES, _entry_record(_entry(9))],
    "says something else than the journal": lambda: [
        _changed(_ENTRIES[0], external_id="txn_other"),
        *_ENTRIES[1:],
    ],
}


@pytest.mark.parametrize("what", _BROKEN)
def test_it_names_what_is_wrong_with_an_entry(what: str) -> None:
    assert [sentence for _harm, _fact, sentence in _found(_BROKEN[what]())] == [what]


def test_it_finds_an_entry_of_other_books_legs_or_headers() -> None:
    other_key = replace(_ENTRIES[0], key="acct_2:test")
    other_legs = _changed(_ENTRIES[0], postings=[_posting(leg) for leg in _entry(1).legs])
    other_header = replace(_ENTRIES[0], headers={**_ENTRIES[0].headers, "ce_id": b"another"})
    elsewhere = replace(_ENTRIES[0], partition=1)

    for changed in (other_key, other_legs):
        assert [fact for _, fact, _ in _found([changed, *_ENTRIES[1:]])] == ["je_0"]
    for repeat in (other_header, elsewhere):
        assert [fact for _, fact, _ in _found([*_ENTRIES, repeat])] == ["je_0"]


def test_it_finds_a_posting_that_is_lost_late_or_another() -> None:
    last = _POSTINGS[-1]

    assert _found(_POSTINGS[:-1], "postings") == [
        ("lost", "je_3:2", "is in Postgres and not on the topic")
    ]
    assert [fact for _, fact, _ in _found([last, *_POSTINGS[:-1]], "postings")] == [
        "je_0:2",
    ]
    changed = _changed(last, amount_minor=7)
    assert [fact for _, fact, _ in _found([*_POSTINGS[:-1], changed], "postings")] == ["je_3:2"]


def _line(discrepancy_id: str, status: str, *, account: str | None = "acct_1") -> dict[str, Any]:
    return {
        "id": discrepancy_id,
        "status": status,
        "stripe_account": account,
        "livemode": None if account is None else False,
        "detected_at": "2026-01-02T00:00:00.000000Z",
        "resolved_at": None if status == "open" else "2026-01-02T00:00:00.100000Z",
    }


def _change(position: int, line: Mapping[str, Any]) -> Record:
    return Record(
        partition=0,
        key="all" if line["stripe_account"] is None else "acct_1:test",
        value=json.dumps(line).encode(),
        headers={"position": b"%d" % position, "discrepancy-id": line["id"].encode()},
    )


_OPEN, _HEALED = _line("dsc_1", "open"), _line("dsc_1", "healed")
_OF_ALL = _line("dsc_2", "open", account=None)
_CHANGES = [_change(1, _OPEN), _change(2, _OF_ALL), _change(3, _HEALED)]
# As the page says of what concerns no account.
_PAGE = [_HEALED | {"configured": True}, _OF_ALL | {"stripe_account": "", "livemode": False}]


def _of_changes(
    records: Sequence[Record], page: Sequence[Mapping[str, Any]] = _PAGE
) -> Sequence[tuple[str, str]]:
    _rebuilt, violations = judge_changes(records, page=page, topic="ledger.discrepancies")
    return [(violation.fact, violation.what) for violation in violations]


def test_it_finds_nothing_where_the_last_changes_are_the_page() -> None:
    assert _of_changes([*_CHANGES, *_CHANGES[1:]]) == []


def test_it_finds_a_change_that_is_lost_late_or_not_the_last() -> None:
    stale = "is on the page otherwise than its last change has it: status, resolved_at"
    lost = {"is on the topic and not in Postgres", "is in Postgres and not on the topic"}

    assert {what for _, what in _of_changes([_CHANGES[0], _CHANGES[2]], _PAGE[:1])} >= lost
    assert _of_changes(_CHANGES[:2]) == [("dsc_1", stale)]
    assert _of_changes(_CHANGES, _PAGE[:1]) == [("dsc_2", "is not on the page")]
    assert _of_changes([_CHANGES[1], _CHANGES[0], _CHANGES[2]]) == [
        ("1", "came first after what follows it")
    ]
    assert _of_changes([replace(_CHANGES[0], key="acct_2:test"), *_CHANGES[1:]]) == [
        ("dsc_1", "lies under another account's key")
    ]
