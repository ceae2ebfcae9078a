"""docs/schemas against what is encoded, and against what was promised before."""

import copy
import json
from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from shared.messages import balance_transaction
from shared.messages.topics import BALANCE_TRANSACTIONS, ENTRIES, EVENTS, TOPICS
from tests.support import records, schemas
from tests.support.schemas import Schema, read_schema

_TOPICS = [topic.name for topic in TOPICS]
# Where in a value a key is: names, and 0 for the first of a list.
Place = tuple[str | int, ...]
_OURS = [topic for topic in _TOPICS if topic != EVENTS]


def _required(schema: Schema) -> Iterator[Place]:
    for key in schema.get("required", ()):
        yield (key,)
        part = schema["properties"][key]
        for place in _required(part):
            yield (key, *place)
        for place in _required(part.get("items", {})):
            yield (key, 0, *place)


_REQUIRED = [(topic, place) for topic in _TOPICS for place in _required(read_schema(topic))]


def _first(topic: str) -> Any:
    return json.loads(records.VALUES[topic][0])


@pytest.mark.parametrize("topic", schemas.VALUES)
def test_a_schema_is_made_from_the_type_that_encodes(topic: str) -> None:
    assert read_schema(topic) == schemas.made_schema(topic), "python -m tests.support.schemas"


@pytest.mark.parametrize("topic", _TOPICS)
def test_every_record_is_valid(topic: str) -> None:
    assert records.VALUES[topic]
    for value in records.VALUES[topic]:
        assert schemas.faults_of_record(topic, value) == []


@pytest.mark.parametrize(("topic", "place"), _REQUIRED)
def test_a_record_with_one_key_less_is_not(topic: str, place: Place) -> None:
    *way, key = place
    values = [json.loads(value) for value in records.VALUES[topic]]
    value, part = next((value, part) for value in values if (part := _part(value, way)))
    del part[key]

    [fault] = schemas.faults(value, read_schema(topic))

    assert fault.endswith(f": '{key}' is a required property")


def _part(value: Any, way: Sequence[str | int]) -> Any:
    """Return the object that lies there, None where a value has null or nothing."""
    for step in way:
        if not value:
            return None
        value = value[step]
    return value


@pytest.mark.parametrize("topic", schemas.VALUES)
def test_what_is_encoded_has_every_key(topic: str) -> None:
    assert set(_first(topic)) == set(read_schema(topic)["properties"])


@pytest.mark.parametrize("topic", _OURS)
def test_a_key_that_nobody_described_is_a_fault_of_ours_and_none_to_a_reader(topic: str) -> None:
    value = _first(topic) | {"surprise": 1}

    assert schemas.faults(value, read_schema(topic)) != []
    assert schemas.faults(value, schemas.as_readers_take_it(read_schema(topic))) == []


@pytest.mark.parametrize("topic", _TOPICS)
def test_every_key_is_described_and_typed(topic: str) -> None:
    def bare(schema: Schema, path: str) -> Iterator[str]:
        is_typed = "type" in schema or topic == EVENTS
        if not (is_typed and schema.get("description")):
            yield path
        for name, part in schema.get("properties", {}).items():
            yield from bare(part, f"{path}.{name}")
        for name, part in schema.get("items", {}).get("properties", {}).items():
            yield from bare(part, f"{path}[].{name}")

    assert [*bare(read_schema(topic), "$")] == []


def test_the_row_of_stripe_s_has_the_fields_that_travel() -> None:
    parts = read_schema(BALANCE_TRANSACTIONS)["properties"]
    row, source = parts["balance_transaction"]["properties"], parts["source"]["properties"]

    assert set(row) == {*balance_transaction._FIELDS, "source", "is_application_fee_refund"}
    assert set(row["fee_details"]["items"]["properties"]) == set(balance_transaction._FEE_FIELDS)
    assert set(source) == set(balance_transaction._SOURCE_FIELDS)


@pytest.mark.parametrize("topic", _TOPICS)
def test_yesterday_s_schema_takes_today_s_records(topic: str) -> None:
    before = schemas.as_readers_take_it(read_schema(topic, folder=schemas.RELEASED))

    for value in records.VALUES[topic]:
        assert schemas.faults(json.loads(value), before) == []


@pytest.mark.parametrize("topic", _TOPICS)
def test_it_promises_all_that_it_promised(topic: str) -> None:
    before = read_schema(topic, folder=schemas.RELEASED)

    assert list(schemas.narrowed(before, read_schema(topic))) == []


def test_another_key_breaks_no_promise() -> None:
    before = read_schema(ENTRIES)
    after = copy.deepcopy(before)
    after["properties"]["more"] = {"type": "string"}
    after["properties"]["postings"]["items"]["properties"]["more"] = {"type": "string"}
    after["required"].append("more")

    assert list(schemas.narrowed(before, after)) == []


@pytest.mark.parametrize("key", ["reverses", "position", "postings"])
def test_a_key_that_goes_breaks_one(key: str) -> None:
    before = read_schema(ENTRIES)
    after = copy.deepcopy(before)
    del after["properties"][key]

    assert list(schemas.narrowed(before, after)) == [f"$.{key} is gone"]


def test_a_key_that_may_be_left_out_from_now_on_breaks_one() -> None:
    before = read_schema(ENTRIES)
    after = copy.deepcopy(before)
    after["required"].remove("refs")

    assert list(schemas.narrowed(before, after)) == ["$.refs is not promised any more"]


def test_a_key_of_another_type_breaks_one_however_deep_it_lies() -> None:
    before = read_schema(ENTRIES)
    after = copy.deepcopy(before)
    after["properties"]["postings"]["items"]["properties"]["currency"]["type"] = ["string", "null"]

    [fault] = schemas.narrowed(before, after)

    assert fault.startswith("$.postings[].currency was")
