"""What `ledger.discrepancies` carries of a change."""

import json
from typing import Any

import msgspec
import pytest
from cloudevents.core.bindings.kafka import KafkaMessage, from_binary
from cloudevents.core.formats.json import JSONFormat

from shared.ledger.discrepancy import Discrepancy, Finding
from shared.messages.discrepancy_change import encode_change
from shared.messages.outgoing import Outgoing
from shared.postgres.reconciliation.discrepancies import ListedDiscrepancy
from shared.reports.discrepancy_list import document
from tests.hostile.text import STORABLE, obeyed
from tests.support import records

_LINE = records.discrepancy_line()
_ID = _LINE["id"]


def _encode(**changes: object) -> Outgoing:
    line = records.discrepancy_line(**changes)
    return encode_change(line, position=12, changed_at=records.NOON)


def _value(record: Outgoing) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(record.value)
    return value


def test_it_has_the_keys_of_the_listing_but_for_what_is_of_who_asks() -> None:
    listed = ListedDiscrepancy(
        id=str(_ID),
        account=records.ACCOUNT,
        discrepancy=Discrepancy(
            finding=Finding("missing", "txn_1", 100, "usd", "not in the journal"), status="open"
        ),
        detected_at=records.NOON,
        resolved_at=None,
        resolved_by=None,
    )
    [line] = document([listed])

    record = encode_change(line, position=1, changed_at=records.NOON)

    assert list(_value(record)) != []
    assert set(_value(record)) == set(line) - {"configured"}


def test_its_times_are_utc() -> None:
    value = _value(_encode(resolved_at="2026-02-04T00:30:00+02:00"))

    assert (value["detected_at"], value["resolved_at"]) == (
        "2026-02-03T12:00:00.500000Z",
        "2026-02-03T22:30:00Z",
    )


def test_its_key_is_whose_books_it_is_about() -> None:
    assert _encode().key == b"acct_1:test"
    assert _encode(livemode=True).key == b"acct_1:live"


@pytest.mark.parametrize("nobody", ["", None])
def test_what_concerns_no_account_has_the_key_of_all(nobody: str | None) -> None:
    record = _encode(stripe_account=nobody)

    value = _value(record)
    assert record.key == b"all"
    assert value["stripe_account"] is value["livemode"] is None


def test_the_official_sdk_reads_it_as_an_event() -> None:
    record = _encode()

    event = from_binary(KafkaMessage(dict(record.headers), record.key, record.value), JSONFormat())

    assert (event.get_source(), event.get_type(), event.get_id(), event.get_subject()) == (
        "/tieout/acct_1/test",
        "tieout.ledger.discrepancy.changed",
        f"{_ID}:12",
        _ID,
    )
    assert (event.get_time(), event.get_data()) == (records.NOON, _value(record))


def test_its_headers_name_it_and_the_change() -> None:
    headers = dict(_encode().headers)

    assert (headers["discrepancy-id"], headers["position"]) == (str(_ID).encode(), b"12")


@pytest.mark.parametrize("key", [key for key in _LINE if key != "configured"])
def test_it_refuses_a_line_with_a_key_less(key: str) -> None:
    line = {name: part for name, part in _LINE.items() if name != key}

    with pytest.raises(msgspec.ValidationError, match=key):
        encode_change(line, position=1, changed_at=records.NOON)


def test_what_a_stranger_wrote_obeys_nothing_and_means_the_same() -> None:
    record = _encode(object_id=STORABLE, reason=STORABLE)

    assert obeyed(record.value.decode()) == []
    assert _value(record)["object_id"] == STORABLE
