"""What the ledger's topics carry of an entry."""

import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from cloudevents.core.bindings.kafka import KafkaMessage, from_binary
from cloudevents.core.formats.json import JSONFormat

from shared.messages.ledger_entry import encode_entry, encode_postings, json_line
from shared.messages.outgoing import Outgoing
from tests.hostile.text import STORABLE, obeyed
from tests.support import records

_CHARGE = records.charge()
_SEQUENCED = records.sequenced(_CHARGE)


def _value(record: Outgoing) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(record.value)
    return value


def _headers(record: Outgoing) -> dict[str, bytes]:
    return dict(record.headers)


def test_an_entry_has_the_contract_s_keys() -> None:
    record = encode_entry(_SEQUENCED, traceparent=None)

    assert record.key == b"acct_1:test"
    assert _value(record) == {
        "entry_id": _CHARGE.entry_id,
        "issuer": "stripe:acct_1:test",
        "external_id": "txn_charge",
        "kind": "original",
        "revision": 0,
        "reverses": None,
        "stripe_account": "acct_1",
        "livemode": False,
        "balance_transaction_id": "txn_charge",
        "book_date": "2026-03-02",
        "type": "charge",
        "reporting_category": "charge",
        "effective_at": "2026-03-02T10:00:00Z",
        "posted_at": "2026-02-03T12:00:00.123456Z",
        "position": 7,
        "ordinal": 2,
        "refs": {"source": "ch_charge"},
        "postings": [
            {
                "ledger_account": "Assets:Stripe:Payments",
                "currency": "usd",
                "amount_minor": 9_680,
                "available_on": "2026-03-04T00:00:00Z",
            },
            {
                "ledger_account": "Income:Sales",
                "currency": "usd",
                "amount_minor": -10_000,
                "available_on": None,
            },
            {
                "ledger_account": "Expenses:StripeFees",
                "currency": "usd",
                "amount_minor": 320,
                "available_on": None,
            },
        ],
    }


def test_each_posting_is_a_flat_record_of_its_own() -> None:
    written = encode_postings(_SEQUENCED, traceparent=None)

    assert [record.key.decode() for record in written] == [
        f"{_CHARGE.entry_id}:{ordinal}" for ordinal in (1, 2, 3)
    ]
    assert _value(written[1]) == {
        "entry_id": _CHARGE.entry_id,
        "ordinal": 2,
        "issuer": "stripe:acct_1:test",
        "external_id": "txn_charge",
        "kind": "original",
        "revision": 0,
        "book_date": "2026-03-02",
        "stripe_account": "acct_1",
        "livemode": False,
        "balance_transaction_id": "txn_charge",
        "type": "charge",
        "reporting_category": "charge",
        "effective_at": "2026-03-02T10:00:00Z",
        "posted_at": "2026-02-03T12:00:00.123456Z",
        "position": 7,
        "ledger_account": "Income:Sales",
        "currency": "usd",
        "amount_minor": -10_000,
        "available_on": None,
    }


def test_the_postings_are_the_entry_s_own() -> None:
    entry = _value(encode_entry(_SEQUENCED, traceparent=None))

    flat = [_value(record) for record in encode_postings(_SEQUENCED, traceparent=None)]

    assert [{name: line[name] for name in entry["postings"][0]} for line in flat] == entry[
        "postings"
    ]


def test_the_export_prints_what_the_topic_carries() -> None:
    record = encode_entry(_SEQUENCED, traceparent=None)

    assert json_line(_SEQUENCED).encode() == record.value + b"\n"


def test_another_issuer_s_entry_is_of_no_stripe_account_whatever_it_says() -> None:
    sequenced = records.sequenced(records.manual())

    entry = encode_entry(sequenced, traceparent=None)
    written = [entry, *encode_postings(sequenced, traceparent=None)]

    assert entry.key.decode() == "manual:büro 1"
    for record in written:
        value = _value(record)
        assert value["stripe_account"] is value["livemode"] is None
        assert value["balance_transaction_id"] is None
        assert _headers(record)["ce_source"] == b"/tieout/manual:b%C3%BCro%201"


def test_an_opening_is_of_its_account_and_of_no_balance_transaction() -> None:
    record = encode_entry(records.sequenced(records.opening()), traceparent=None)

    value = _value(record)
    assert (record.key, value["stripe_account"], value["livemode"]) == (
        b"acct_1:test",
        "acct_1",
        False,
    )
    assert value["balance_transaction_id"] is None


def test_live_and_test_mode_are_two_sets_of_books() -> None:
    issuer = "stripe:acct_1:live"
    live = records.sequenced(replace(_CHARGE, livemode=True, issuer=issuer))

    record = encode_entry(live, traceparent=None)

    assert (record.key, _headers(record)["ce_source"]) == (b"acct_1:live", b"/tieout/acct_1/live")


def test_the_book_date_is_the_day_in_utc() -> None:
    late = datetime(2026, 3, 1, 23, 30, tzinfo=timezone(-timedelta(hours=2)))

    assert replace(_CHARGE, effective_at=late).book_date == datetime(2026, 3, 2, tzinfo=UTC).date()


def test_the_whole_trace_is_carried_by_each_record() -> None:
    given = f"00-{'a' * 32}-{'b' * 16}-01"

    written = [
        encode_entry(_SEQUENCED, traceparent=given),
        *encode_postings(_SEQUENCED, traceparent=given),
    ]

    assert {_headers(record)["traceparent"].decode() for record in written} == {given}


def test_an_entry_without_a_trace_has_one_that_is_made_from_its_id() -> None:
    digest = hashlib.sha256(_CHARGE.entry_id.encode()).hexdigest()

    written = [
        encode_entry(_SEQUENCED, traceparent=None),
        *encode_postings(_SEQUENCED, traceparent=None),
    ]

    assert {_headers(record)["traceparent"].decode() for record in written} == {
        f"00-{digest[:32]}-{digest[32:48]}-00"
    }


def test_the_official_sdk_reads_each_record_as_an_event() -> None:
    entry = encode_entry(_SEQUENCED, traceparent=None)
    posting = encode_postings(_SEQUENCED, traceparent=None)[2]

    events = [
        from_binary(KafkaMessage(_headers(record), record.key, record.value), JSONFormat())
        for record in (entry, posting)
    ]

    assert [
        (event.get_specversion(), event.get_source(), event.get_type(), event.get_id())
        for event in events
    ] == [
        ("1.0", "/tieout/acct_1/test", "tieout.ledger.entry.posted", _CHARGE.entry_id),
        ("1.0", "/tieout/acct_1/test", "tieout.ledger.posting.posted", f"{_CHARGE.entry_id}:3"),
    ]
    for event, record in zip(events, (entry, posting), strict=True):
        assert event.get_subject() == _CHARGE.entry_id
        assert event.get_time() == records.NOON
        assert event.get_datacontenttype() == "application/json"
        assert event.get_data() == _value(record)


def test_source_and_id_name_one_event_alone() -> None:
    written = [
        record
        for entry in {entry.entry_id: entry for entry in records.entries()}.values()
        for record in (
            encode_entry(records.sequenced(entry), traceparent=None),
            *encode_postings(records.sequenced(entry), traceparent=None),
        )
    ]

    names = {(_headers(record)["ce_source"], _headers(record)["ce_id"]) for record in written}

    assert len(names) == len(written)


def test_what_a_stranger_wrote_obeys_nothing_and_means_the_same() -> None:
    sequenced = records.sequenced(replace(_CHARGE, type=STORABLE))

    written = [
        encode_entry(sequenced, traceparent=None),
        *encode_postings(sequenced, traceparent=None),
    ]

    for record in written:
        assert obeyed(record.value.decode()) == []
        assert _value(record)["type"] == STORABLE
