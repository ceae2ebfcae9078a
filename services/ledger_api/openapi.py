"""The OpenAPI 3.1 document of the API, made of its operations and their types. PURE.

Promises that the document says of each operation what the code does with a request of it: the
parameters and bodies are the types that decode.py decodes, the answers those that are encoded.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import msgspec

from services.ledger_api.decode import query_schema
from services.ledger_api.operation import Operation, PathParameter
from services.ledger_api.problems import (
    BAD_REQUEST,
    FORBIDDEN,
    IN_PROGRESS,
    INTERNAL,
    KEY_REUSED,
    MEDIA_TYPE,
    NOT_FOUND,
    REFUSED,
    TOO_LARGE,
    TOO_MANY,
    UNAUTHORIZED,
    UNAVAILABLE,
    UNKNOWN_HOST,
    UNSUPPORTED_MEDIA,
    Problem,
    ProblemDocument,
    ProblemKind,
)
from services.ledger_api.respond import JSON
from services.ledger_api.time_format import state_time_formats

_REF: Final = "#/components/schemas/{name}"
_OF_ALL: Final = (
    BAD_REQUEST,
    UNAUTHORIZED,
    FORBIDDEN,
    TOO_MANY,
    UNKNOWN_HOST,
    INTERNAL,
    UNAVAILABLE,
)
_OF_WRITES: Final = (KEY_REUSED, IN_PROGRESS, TOO_LARGE, UNSUPPORTED_MEDIA)
_KEY_HEADER: Final[Mapping[str, Any]] = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": "A text of the client's own, for this request alone: the same request with the"
    " same key is done once, and has the same answer for 24 hours.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$"},
}
_REQUEST_ID: Final[Mapping[str, Any]] = {
    "description": "Names the request in the log and in the audit.",
    "schema": {"type": "string"},
}
_ETAG: Final[Mapping[str, Any]] = {
    "description": "Give it back as `If-None-Match`: 304 when nothing has changed.",
    "schema": {"type": "string"},
}
_RETRY_AFTER: Final[Mapping[str, Any]] = {
    "description": "After so many seconds it is worth asking again.",
    "schema": {"type": "integer", "minimum": 1},
}
_CHALLENGE: Final[Mapping[str, Any]] = {
    "description": "`Bearer`: which kind of token is needed.",
    "schema": {"type": "string"},
}
_REPLAYED: Final[Mapping[str, Any]] = {
    "description": "`true` where it is the answer that the same idempotency key was given before.",
    "schema": {"type": "string", "enum": ["true"]},
}
# What an operation decides itself: the rest is decided before the key is looked at.
_REPLAYABLE: Final = frozenset({BAD_REQUEST, FORBIDDEN, NOT_FOUND, REFUSED})
_HEADERS_OF_PROBLEMS: Final[Mapping[ProblemKind, tuple[str, Mapping[str, Any]]]] = {
    UNAUTHORIZED: ("WWW-Authenticate", _CHALLENGE),
    **dict.fromkeys((TOO_MANY, IN_PROGRESS, UNAVAILABLE), ("Retry-After", _RETRY_AFTER)),
}


def openapi_document(
    operations: Sequence[Operation], *, version: str, description: str, server_url: str | None
) -> Mapping[str, Any]:
    """Return the document."""
    refs, components = _schemas(operations)
    paths: dict[str, dict[str, Any]] = {}
    for operation in operations:
        described = _operation(operation, refs, components)
        paths.setdefault(operation.path, {})[operation.method.lower()] = described
    queries = {_name(refs[operation.query]) for operation in operations}
    subjects = dict.fromkeys(operation.subject for operation in operations)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "tieout",
            "version": version,
            "description": description,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        **({} if server_url is None else {"servers": [{"url": server_url}]}),
        "tags": [{"name": subject} for subject in subjects],
        "security": [{"token": []}],
        "paths": paths,
        "components": {
            "securitySchemes": {
                "token": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "A token of `tieout token create`.",
                }
            },
            "schemas": {name: schema for name, schema in components.items() if name not in queries},
        },
    }


def _schemas(
    operations: Iterable[Operation],
) -> tuple[Mapping[Any, Mapping[str, Any]], dict[str, Any]]:
    """Return the schema of each type by the type, and the components that they refer to."""
    types: dict[Any, None] = {ProblemDocument: None}
    for operation in operations:
        for wanted in (operation.query, operation.body, operation.result):
            if wanted is not None:
                types[wanted] = None
    refs, components = msgspec.json.schema_components(
        list(types), schema_hook=query_schema, ref_template=_REF
    )
    state_time_formats(zip(refs, types, strict=True), components)
    return dict(zip(types, refs, strict=True)), dict(components)


def _name(ref: Mapping[str, Any]) -> str:
    name: str = ref["$ref"].rpartition("/")[2]
    return name


def _operation(
    operation: Operation,
    refs: Mapping[Any, Mapping[str, Any]],
    components: Mapping[str, Any],
) -> Mapping[str, Any]:
    parameters = [
        *(_path_parameter(parameter) for parameter in operation.path_parameters),
        *_query_parameters(operation, refs, components),
        *([_KEY_HEADER] if operation.is_write else []),
    ]
    described: dict[str, Any] = {
        "operationId": operation.name,
        "tags": [operation.subject],
        "summary": operation.summary,
        "description": f"{operation.description}\n\nNeeds a token of the role `{operation.role}`.",
        "parameters": parameters,
        "responses": _responses(operation, refs),
    }
    if operation.body is not None:
        described["requestBody"] = {
            "required": True,
            "content": {JSON: {"schema": refs[operation.body]}},
        }
    return described


def _path_parameter(parameter: PathParameter) -> Mapping[str, Any]:
    return {
        "name": parameter.name,
        "in": "path",
        "required": True,
        "description": parameter.description,
        "schema": {"type": "string", "pattern": f"^{parameter.pattern}$"},
        "example": parameter.example,
    }


def _query_parameters(
    operation: Operation,
    refs: Mapping[Any, Mapping[str, Any]],
    components: Mapping[str, Any],
) -> Iterable[Mapping[str, Any]]:
    schema = components[_name(refs[operation.query])]
    for parameter, stated in schema["properties"].items():
        described = _without_null(stated)
        yield {
            "name": parameter,
            "in": "query",
            "required": parameter in schema.get("required", ()),
            "description": described.get("description", ""),
            "schema": {name: value for name, value in described.items() if name != "description"},
        }


def _without_null(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the schema of a parameter that may be left out: no query string says null."""
    if "anyOf" not in schema:
        return schema
    choices = [choice for choice in schema["anyOf"] if choice != {"type": "null"}]
    rest = {
        name: value
        for name, value in schema.items()
        if name != "anyOf" and (name, value) != ("default", None)
    }
    return {**choices[0], **rest} if len(choices) == 1 else {**rest, "anyOf": choices}


def _responses(
    operation: Operation, refs: Mapping[Any, Mapping[str, Any]]
) -> Mapping[str, Mapping[str, Any]]:
    headers = {"X-Request-Id": _REQUEST_ID}
    if operation.result is None:
        text = {"schema": {"type": "string"}}
        content: dict[str, Any] = dict.fromkeys(operation.media_types, text)
    else:
        headers = headers | {"ETag": _ETAG}
        content = {JSON: {"schema": refs[operation.result]}}
        if operation.example is not None:
            content[JSON]["example"] = operation.example
    if operation.is_write:
        headers = headers | {"Idempotent-Replayed": _REPLAYED}
    success = {"description": operation.summary, "headers": headers, "content": content}
    responses: dict[str, Any] = {str(operation.status): success}
    if operation.may_wait:
        responses["202"] = {**success, "description": "It was given, and will be done."}
    if not operation.is_write and operation.result is not None:
        responses["304"] = {"description": "Nothing has changed since.", "headers": headers}
    return {**responses, **_problem_responses(operation, refs)}


def _problem_responses(
    operation: Operation, refs: Mapping[Any, Mapping[str, Any]]
) -> Mapping[str, Mapping[str, Any]]:
    kinds: dict[int, list[ProblemKind]] = {}
    own = (NOT_FOUND,) if operation.path_parameters else ()
    writes = _OF_WRITES if operation.is_write else ()
    for kind in dict.fromkeys((*_OF_ALL, *own, *writes, *operation.problems)):
        kinds.setdefault(kind.status, []).append(kind)
    return {
        str(status): {
            "description": " ".join(f"{kind.title}." for kind in of_status),
            "headers": _problem_headers(of_status, is_write=operation.is_write),
            "content": {
                MEDIA_TYPE: {
                    "schema": refs[ProblemDocument],
                    "examples": {kind.slug: {"value": _example(kind)} for kind in of_status},
                }
            },
        }
        for status, of_status in sorted(kinds.items())
    }


def _problem_headers(kinds: Sequence[ProblemKind], *, is_write: bool) -> Mapping[str, Any]:
    headers = {"X-Request-Id": _REQUEST_ID}
    if is_write and _REPLAYABLE.intersection(kinds):
        headers |= {"Idempotent-Replayed": _REPLAYED}
    return headers | dict(
        _HEADERS_OF_PROBLEMS[kind] for kind in kinds if kind in _HEADERS_OF_PROBLEMS
    )


def _example(kind: ProblemKind) -> Mapping[str, Any]:
    return Problem(kind, kind.meaning).document(request_id="req_5f0c0a8d2b7e4c1f9a3d6e80")
