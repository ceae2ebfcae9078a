"""Kafka Connect's schema of a topic, made from the topic's JSON Schema.

    python examples/connect/connect_schema.py docs/schemas/ledger.postings.json \
        > examples/connect/ledger-postings.schema.json

JsonConverter takes it as `schema.content`, from Kafka 4.2 on. It is for flat values: text, whole
numbers, truth, each of them nullable or not. What is neither is refused.
"""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

CONNECT_TYPES = {"string": "string", "integer": "int64", "boolean": "boolean"}
# By which Debezium's sink makes a column `timestamptz`.
SEMANTIC_TYPES = {"date-time": "io.debezium.time.ZonedTimestamp"}


def connect_schema(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return the schema that Connect has for what a JSON Schema describes."""
    required = set(schema["required"])
    fields = [
        connect_field(name, value, is_required=name in required)
        for name, value in schema["properties"].items()
    ]
    return {"type": "struct", "optional": False, "fields": fields}


def connect_field(name: str, value: Mapping[str, Any], *, is_required: bool) -> dict[str, Any]:
    """Return a field. Raises ValueError when a column cannot hold the value."""
    types = {value["type"]} if isinstance(value["type"], str) else set(value["type"])
    if len(types - {"null"}) != 1 or not types - {"null"} <= CONNECT_TYPES.keys():
        raise ValueError(f"{name} is no column: {sorted(types)}")
    (json_type,) = types - {"null"}
    field = {
        "field": name,
        "type": CONNECT_TYPES[json_type],
        "optional": "null" in types or not is_required,
    }
    if value.get("format") in SEMANTIC_TYPES:
        field |= {"name": SEMANTIC_TYPES[value["format"]], "version": 1}
    return field


if __name__ == "__main__":
    print(json.dumps(connect_schema(json.loads(Path(sys.argv[1]).read_text("utf-8"))), indent=1))
