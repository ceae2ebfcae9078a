"""The schema that Kafka Connect is given, against the topic's JSON Schema."""

import json
from pathlib import Path

import pytest

from examples.connect.connect_schema import connect_field, connect_schema

_ROOT = Path(__file__).resolve().parents[4]
_SCHEMA = json.loads((_ROOT / "docs" / "schemas" / "ledger.postings.json").read_text("utf-8"))


def test_the_example_is_made_from_the_schema_of_today() -> None:
    example = _ROOT / "examples" / "connect" / "ledger-postings.schema.json"

    assert json.loads(example.read_text(encoding="utf-8")) == connect_schema(_SCHEMA)


def test_what_may_be_null_or_absent_is_optional() -> None:
    nullable = connect_field("a", {"type": ["boolean", "null"]}, is_required=True)
    absent = connect_field("a", {"type": "integer"}, is_required=False)
    always = connect_field("a", {"type": "string"}, is_required=True)

    assert nullable == {"field": "a", "type": "boolean", "optional": True}
    assert absent == {"field": "a", "type": "int64", "optional": True}
    assert always == {"field": "a", "type": "string", "optional": False}


def test_an_instant_is_an_instant_to_the_sink() -> None:
    instant = {"type": ["string", "null"], "format": "date-time"}
    field = connect_field("a", instant, is_required=True)

    assert field["name"] == "io.debezium.time.ZonedTimestamp"


@pytest.mark.parametrize("value", [{"type": "array"}, {"type": ["string", "integer"]}])
def test_what_no_column_holds_is_refused(value: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="a is no column"):
        connect_field("a", value, is_required=True)
