"""The API's document: valid, and of each operation what the code does with it."""

import re
from typing import Any

import msgspec
import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

from services.ledger_api.openapi import openapi_document
from services.ledger_api.operation import Operation
from services.ledger_api.operations.catalogue import OPERATIONS
from services.ledger_api.problems import PROBLEM_KINDS


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    made = openapi_document(OPERATIONS, version="1", description="x", server_url=None)
    decoded: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(made))
    return decoded


def test_it_is_valid(document: dict[str, Any]) -> None:
    validate(document)


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_it_gives_an_example_that_its_schema_allows(
    operation: Operation, document: dict[str, Any]
) -> None:
    described = document["paths"][operation.path][operation.method.lower()]
    content = described["responses"][str(operation.status)]["content"]
    if operation.result is None:
        assert set(content) == set(operation.media_types)
        return
    media = content["application/json"]
    validator = Draft202012Validator({**media["schema"], "components": document["components"]})

    assert list(validator.iter_errors(media["example"])) == []


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_it_describes_each_parameter_and_its_example(
    operation: Operation, document: dict[str, Any]
) -> None:
    described = document["paths"][operation.path][operation.method.lower()]
    names = re.findall(r"\{(\w+)\}", operation.path)

    assert [parameter.name for parameter in operation.path_parameters] == names
    assert all(parameter.matches(parameter.example) for parameter in operation.path_parameters)
    assert described["description"].strip()
    assert {"401", "403", "503"} <= set(described["responses"])


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_it_states_the_headers_that_clients_act_by(
    operation: Operation, document: dict[str, Any]
) -> None:
    responses = document["paths"][operation.path][operation.method.lower()]["responses"]
    headers = {status: set(described["headers"]) for status, described in responses.items()}

    assert "WWW-Authenticate" in headers["401"]
    assert all("Retry-After" in headers[status] for status in ("429", "503"))
    if operation.is_write:
        assert "Retry-After" in headers["409"]
        assert "Idempotent-Replayed" in headers[str(operation.status)]
    assert all("X-Request-Id" in names for names in headers.values())


def test_it_names_operations_once() -> None:
    names = [operation.name for operation in OPERATIONS]

    assert len(names) == len(set(names))


def test_it_explains_each_kind_of_problem_once() -> None:
    slugs = [kind.slug for kind in PROBLEM_KINDS]

    assert len(slugs) == len(set(slugs))
    assert all(kind.meaning.endswith(".") and 400 <= kind.status < 600 for kind in PROBLEM_KINDS)


def test_it_says_of_times_that_they_are_times(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    texts = {
        (name, key)
        for name, schema in schemas.items()
        for key, stated in schema.get("properties", {}).items()
        if key.endswith("_at") and "date-time" not in str(stated)
    }

    assert texts == set()
    assert schemas["KeptBalanceRow"]["properties"]["read_at"]["format"] == "date-time"
    assert "date-time" not in str(schemas["KeptBalanceRow"]["properties"]["currency"])
