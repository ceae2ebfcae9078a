"""What a record may not have that the documents do not name, and must not lack."""

from collections.abc import Mapping, Sequence

import pytest

from shared.messages.outgoing import Outgoing
from tests.support import asyncapi, live_records, records
from tests.support.live_records import Described

# A topic without headers that are required has none to leave out.
_REQUIRED: Mapping[str, str] = {
    "ledger.entries": "ce_id",
    "ledger.postings": "ledger-entry-id",
    "ledger.discrepancies": "discrepancy-id",
    "ledger.commands": "command-id",
    "stripe.events": "received-at",
    "stripe.balance_transactions": "stripe-account",
}


@pytest.fixture(scope="module")
def described() -> Mapping[str, Described]:
    return live_records.described_records(asyncapi.read_document())


@pytest.mark.parametrize("topic", _REQUIRED)
def test_it_finds_nothing_wrong_with_what_is_made(
    described: Mapping[str, Described], topic: str
) -> None:
    for record in records.OUTGOING[topic]:
        assert _faults(described[topic], record, record.headers) == []


@pytest.mark.parametrize("topic", _REQUIRED)
def test_a_header_that_nobody_described_is_a_fault(
    described: Mapping[str, Described], topic: str
) -> None:
    record = records.OUTGOING[topic][0]

    [fault] = _faults(described[topic], record, [*record.headers, ("shoe-size", b"43")])

    assert "shoe-size" in fault


@pytest.mark.parametrize(("topic", "name"), _REQUIRED.items())
def test_a_header_that_is_lacking_is_a_fault(
    described: Mapping[str, Described], topic: str, name: str
) -> None:
    record = records.OUTGOING[topic][0]
    headers = [header for header in record.headers if header[0] != name]

    # A part of which one is lacking has described none of its headers.
    lacking, *_others = sorted(_faults(described[topic], record, headers))

    assert lacking == f"headers: $: '{name}' is a required property"


def test_a_header_twice_a_key_and_a_value_of_another_shape_are_faults(
    described: Mapping[str, Described],
) -> None:
    record = records.OUTGOING["ledger.postings"][0]
    headers = [*record.headers, record.headers[0]]

    twice, key, *values = live_records.faults(
        described["ledger.postings"], b"je_short", b"{}", headers
    )

    assert twice == "a header comes twice"
    assert key.startswith("key: ")
    assert values
    assert all(fault.startswith("value: ") for fault in values)


def _faults(
    described: Described, record: Outgoing, headers: Sequence[tuple[str, bytes]]
) -> list[str]:
    return list(live_records.faults(described, record.key, record.value, headers))
