"""The JSON Schemas of docs/schemas: made from the types that encode, and asked of any value.

Run as `python -m tests.support.schemas` by whoever gives a value another key; `--release` keeps
them as those of a release, too, which later ones are held against. What Stripe's own values are is
written by hand, beside what is read here.
"""

import json
import shutil
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

import jsonschema
import msgspec

from shared.messages.command import Command
from shared.messages.discrepancy_change import DiscrepancyValue
from shared.messages.ledger_entry import EntryValue, PostingValue
from shared.messages.topics import COMMANDS, DISCREPANCIES, ENTRIES, POSTINGS, TOPICS

SCHEMAS: Final = Path(__file__).resolve().parents[2] / "docs" / "schemas"
# As they were in the release before this one.
RELEASED: Final = SCHEMAS / "released"
VALUES: Final[Mapping[str, type[msgspec.Struct]]] = {
    ENTRIES: EntryValue,
    POSTINGS: PostingValue,
    DISCREPANCIES: DiscrepancyValue,
    COMMANDS: Command,
}
Schema = dict[str, Any]

# A format is a remark to most validators, a pattern is not: all that tieout writes is UTC.
_PATTERNS: Final = {
    "date-time": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$",
    "date": r"^\d{4}-\d\d-\d\d$",
}


def file_of(topic: str, *, folder: Path = SCHEMAS) -> Path:
    """Return where a topic's schema lies."""
    return folder / f"{topic}.json"


@cache
def read_schema(topic: str, *, folder: Path = SCHEMAS) -> Schema:
    """Return a topic's schema as it is kept."""
    schema: Schema = json.loads(file_of(topic, folder=folder).read_text(encoding="utf-8"))
    return schema


def made_schema(topic: str) -> Schema:
    """Make a topic's schema from the type of its values."""
    made = msgspec.json.schema(VALUES[topic])
    [name] = [made["$ref"].rpartition("/")[2]]
    root = _plain(made["$defs"][name], made["$defs"])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:tieout:schema:{topic}",
        **root,
        "title": topic,
    }


def as_readers_take_it(schema: Schema) -> Schema:
    """Return a schema by the readers' rule: keys that are not known are no fault."""
    return {
        name: as_readers_take_it(part) if isinstance(part, dict) else part
        for name, part in schema.items()
        if name != "additionalProperties"
    }


def faults(value: object, schema: Schema) -> list[str]:
    """Return what is wrong with a value."""
    return faults_by(jsonschema.Draft202012Validator(schema), value)


def faults_of_record(topic: str, value: bytes | None) -> list[str]:
    """Return what is wrong with a record of a topic."""
    return faults_by(_validator(topic), json.loads(value or b"null"))


def faults_by(validator: jsonschema.Draft202012Validator, value: object) -> list[str]:
    """Return what is wrong with a value, as one says who is asked of many."""
    return sorted(f"{error.json_path}: {error.message}" for error in validator.iter_errors(value))


def narrowed(before: Schema, after: Schema, *, path: str = "$") -> Iterator[str]:
    """Yield where a schema promises less than it did: a key gone, not always there, or another.

    What readers are told in words may change.
    """
    for name in before.get("required", ()):
        if name not in after.get("required", ()):
            yield f"{path}.{name} is not promised any more"
    for name, part in before.get("properties", {}).items():
        if name in after.get("properties", {}):
            yield from narrowed(part, after["properties"][name], path=f"{path}.{name}")
        else:
            yield f"{path}.{name} is gone"
    if "items" in before:
        yield from narrowed(before["items"], after.get("items", {}), path=f"{path}[]")
    if _promise(before) != _promise(after):
        yield f"{path} was {_promise(before)}, and is {_promise(after)}"


@cache
def _validator(topic: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(read_schema(topic))


def _promise(schema: Schema) -> Schema:
    words = {"description", "examples", "title", "properties", "required", "items"}
    return {name: part for name, part in schema.items() if name not in words}


def _plain(schema: Schema, definitions: Mapping[str, Schema]) -> Schema:
    """Return a schema without references, each object closed, each name open."""
    if "$ref" in schema:
        return _plain(definitions[schema["$ref"].rpartition("/")[2]], definitions)
    plain = dict(schema)
    if "anyOf" in plain:
        [choice, null] = plain.pop("anyOf")
        assert null == {"type": "null"}, "a key may be null, and is of one type else"
        choice = _plain(choice, definitions)
        plain = {**choice, **plain, "type": [choice["type"], "null"]}
    if "enum" in plain:
        # A reader has to take a name that it does not know: more may come.
        plain |= {"type": "string", "examples": plain.pop("enum")}
    if "format" in plain:
        plain["pattern"] = _PATTERNS[plain["format"]]
    if "properties" in plain:
        plain["additionalProperties"] = False
        plain["properties"] = {
            name: _plain(part, definitions) for name, part in plain["properties"].items()
        }
    if "items" in plain:
        plain["items"] = _plain(plain["items"], definitions)
    plain.pop("title", None)
    plain.pop("default", None)
    return plain


def main() -> int:
    """Write what is made; with `--release` keep all of them as those of a release."""
    for topic in VALUES:
        text = json.dumps(made_schema(topic), indent=2, ensure_ascii=False)
        file_of(topic).write_text(text + "\n", encoding="utf-8")
    if "--release" in sys.argv[1:]:
        RELEASED.mkdir(exist_ok=True)
        for name in (topic.name for topic in TOPICS):
            shutil.copyfile(file_of(name), file_of(name, folder=RELEASED))
    return 0


if __name__ == "__main__":
    sys.exit(main())
