"""The format of times in the API's document, which msgspec leaves out of its schemas. PURE.

Promises that each time which an answer or a body holds says so (`date-time`), so that a client that
is generated of the document reads a time, not a text. A type in which nothing is a time stays as it
was made.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from msgspec import inspect

_FORMAT: Final = "date-time"


def state_time_formats(
    schemas: Iterable[tuple[Mapping[str, Any], Any]], components: Mapping[str, Any]
) -> None:
    """Write the format into the components that these schemas of types refer to."""
    pairs = [(schema, inspect.type_info(of_type)) for schema, of_type in schemas]
    stated: set[str] = set()
    while pairs:
        schema, info = pairs.pop()
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            if name in stated:
                continue
            stated.add(name)
            schema = components[name]
        pairs += _parts(schema, info)


def _parts(
    schema: Mapping[str, Any], info: inspect.Type
) -> Iterable[tuple[Mapping[str, Any], inspect.Type]]:
    """Return the schemas within a schema, each with its type; a time's own gets its format."""
    match info:
        case inspect.DateTimeType() if isinstance(schema, dict):
            schema["format"] = _FORMAT
        case inspect.Metadata():
            return [(schema, info.type)]
        case inspect.StructType() | inspect.DataclassType() | inspect.TypedDictType():
            parts = schema["properties"]
            return [(parts[part.encode_name], part.type) for part in info.fields]
        case inspect.ListType() | inspect.VarTupleType():
            return [(schema["items"], info.item_type)]
        case inspect.DictType() if isinstance(schema.get("additionalProperties"), dict):
            return [(schema["additionalProperties"], info.value_type)]
        case inspect.UnionType():
            types = [part for part in info.types if not isinstance(part, inspect.NoneType)]
            choices = [part for part in schema.get("anyOf", ()) if part != {"type": "null"}]
            return list(zip(choices, types, strict=True)) if len(types) == len(choices) == 1 else []
        case _:
            pass
    return []
