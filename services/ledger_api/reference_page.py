"""The reference page: the API's document, and the same for people to read.

Promises that the page is made of the document and of nothing else, needs no script and nothing of
another host, and that both may be read without a token: they say what there is, and hold no money.
"""

from collections.abc import Mapping, Sequence
from importlib.metadata import version
from importlib.resources import files
from typing import Any, Final

import jinja2
import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from services.ledger_api.openapi import openapi_document
from services.ledger_api.operation import Operation
from services.ledger_api.problems import PROBLEM_KINDS
from services.ledger_api.respond import json_answer

_DESCRIPTION: Final = (
    "The ledger of a business's Stripe money, for programs. Amounts are integers in minor units of"
    " their currency, and may be beyond 2^53: read them with a parser that keeps 64 bits. Times are"
    " RFC 3339 in UTC; ranges are half-open. Lists are pages: `next` is the cursor of the next one,"
    " and a page may be short, or empty, and still have a next one. Errors are problems (RFC 9457)."
)
_POLICY: Final = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'"


def reference_routes(operations: Sequence[Operation], *, server_url: str | None) -> Sequence[Route]:
    """Return the routes of the document and its page."""
    document = openapi_document(
        operations,
        version=version("tieout"),
        description=_DESCRIPTION,
        server_url=server_url,
    )
    encoded = msgspec.json.encode(document)
    page = render_reference(document)
    style = files("services.ledger_api").joinpath("reference/style.css").read_bytes()

    async def send_document(request: Request) -> Response:
        return json_answer(request, encoded, status=200)

    async def send_page(_request: Request) -> Response:
        return Response(page, media_type="text/html", headers={"Content-Security-Policy": _POLICY})

    async def send_style(_request: Request) -> Response:
        return Response(style, media_type="text/css")

    return [
        Route("/openapi.json", send_document),
        Route("/docs", send_page),
        Route("/docs.css", send_style),
    ]


def render_reference(document: Mapping[str, Any]) -> str:
    """Return the page of a document."""
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("services.ledger_api", "reference"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("page.html").render(
        document=document, problems=PROBLEM_KINDS, encode=_pretty
    )


def _pretty(value: object) -> str:
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode()
