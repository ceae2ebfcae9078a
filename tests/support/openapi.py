"""The API's document, as `make check` has it validated by OpenAPI's own validator."""

import sys
from importlib.metadata import version

import msgspec
from openapi_spec_validator import validate

from services.ledger_api.openapi import openapi_document
from services.ledger_api.operations.catalogue import OPERATIONS


def main() -> int:
    """Validate the document; print what is wrong with it."""
    document = openapi_document(
        OPERATIONS, version=version("tieout"), description="tieout", server_url=None
    )
    validate(msgspec.json.decode(msgspec.json.encode(document)))
    print(f"OpenAPI: {len(OPERATIONS)} operations, valid")  # noqa: T201 - what it is run for
    return 0


if __name__ == "__main__":
    sys.exit(main())
