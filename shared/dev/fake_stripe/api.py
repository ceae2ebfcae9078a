"""The HTTP face: Stripe's endpoints, each call counted, checked, limited and answered.

Promises: the order is Stripe's (URL, key, limits, parameters); every answer carries Request-Id,
Stripe-Version and the Date of the very moment the books were read. Computes nothing: `answers`
does.
"""

import asyncio
import base64
import binascii
import re
import secrets
import time
from collections.abc import Awaitable, Callable
from email.utils import formatdate
from functools import partial
from typing import Final

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from shared.dev.fake_stripe import answers, shapes
from shared.dev.fake_stripe.faults import Fault
from shared.dev.fake_stripe.query import read_expand, read_list
from shared.dev.fake_stripe.refused import Refused, rate_limited, unrecognized
from shared.dev.fake_stripe.shapes import API_VERSION, Json
from shared.dev.fake_stripe.world import Tenant, World

_VERSION: Final = re.compile(r"\d{4}-\d{2}-\d{2}(\.[a-z]+)?")
_HTML: Final = b"<html><head><title>502 Bad Gateway</title></head><body>502</body></html>"
_SHOWN_KEY: Final = 4
Answer = Callable[[Tenant, Request, float], Json]
Handler = Callable[[Request], Awaitable[Response]]


def routes(world: World) -> list[Route]:
    """Make the route of every endpoint."""
    table: dict[str, Answer] = {
        "/v1/balance": _balance,
        "/v1/balance_transactions": _rows,
        "/v1/balance_transactions/{id}": _row,
        "/v1/balance/history": _rows,
        "/v1/events": partial(_events, world),
        "/v1/events/{id}": partial(_event, world),
        "/v1/account": _account,
        "/v1/webhook_endpoints": partial(_webhook_endpoints, world),
    }
    for collection in answers.KINDS:
        table[f"/v1/{collection}"] = partial(_things, collection)
        table[f"/v1/{collection}/{{id}}"] = partial(_thing, collection)
    made = [
        Route(path, _handler(world, f"GET {path}", answer), methods=["GET"])
        for path, answer in table.items()
    ]
    return [*made, Route("/{path:path}", _nothing_here, methods=["GET", "POST", "DELETE", "PUT"])]


def _handler(world: World, endpoint: str, answer: Answer) -> Handler:
    async def handle(request: Request) -> Response:
        world.calls[endpoint] += 1
        fault = world.faults.strike(endpoint)
        try:
            if fault is not None:
                struck = await _act(fault)
                if struck is not None:
                    return struck
            tenant = _authenticated(world, request)
            if world.dials.limits:
                tenant.limits.admit(endpoint, now_s=time.monotonic())
            now = time.time()
            body = msgspec.json.encode(answer(tenant, request, now))
        except Refused as refused:
            if refused.status == 429:  # noqa: PLR2004 - an HTTP status is its own name
                world.rate_limited_count += 1
            return _refusal(refused, request)
        response = _respond(200, body, request, now=now)
        if fault is not None and fault.kind == "truncated":
            response = _respond(200, body[: len(body) // 2], request, now=now)
        return response

    return handle


async def _act(fault: Fault) -> Response | None:
    """Act a fault out; none when the call goes on.

    Raises:
        Refused: the fault is a refusal.

    """
    match fault.kind:
        case "429":
            raise rate_limited("endpoint-rate")
        case "500":
            raise Refused(500, "An unknown error occurred.", error_type="api_error")
        case "403":
            raise Refused(
                403,
                "The provided key does not have the required permissions for this endpoint.",
                code="more_permissions_required_for_application",
            )
        case "401":
            raise Refused(401, "Expired API Key provided.", code="api_key_expired")
        case "html_502":
            return Response(_HTML, status_code=502, media_type="text/html")
        case "timeout":
            await asyncio.sleep(fault.delay_s)
            return Response(_HTML, status_code=504, media_type="text/html")
        case "slow":
            await asyncio.sleep(fault.delay_s)
    return None


def _authenticated(world: World, request: Request) -> Tenant:
    version = request.headers.get("stripe-version", API_VERSION)
    if not _VERSION.fullmatch(version):
        raise Refused(400, f"Invalid Stripe API version: {version}")
    key = _key(request.headers.get("authorization", ""))
    owner = next(
        (
            tenant
            for tenant in world.tenants.values()
            if secrets.compare_digest(tenant.config.api_key.reveal().encode(), key.encode())
        ),
        None,
    )
    if owner is None:
        raise Refused(401, f"Invalid API Key provided: {_masked(key)}")
    asked = request.headers.get("stripe-account")
    if asked is None or asked == owner.config.id:
        return owner
    connected = world.tenants.get(asked)
    if connected is None or connected.config.via != owner.config.id:
        raise Refused(
            403,
            f"The provided key '{_masked(key)}' does not have access to account '{asked}' (or "
            "that account does not exist). Application access may have been revoked.",
            code="account_invalid",
        )
    return connected


def _key(authorization: str) -> str:
    scheme, _, value = authorization.partition(" ")
    if scheme.lower() == "bearer" and value:
        return value.strip()
    if scheme.lower() == "basic":
        try:
            return base64.b64decode(value, validate=True).decode().partition(":")[0]
        except (binascii.Error, UnicodeDecodeError):
            raise Refused(401, "Invalid API Key provided.") from None
    raise Refused(
        401,
        "You did not provide an API key. You need to provide your API key in the Authorization "
        "header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    )


def _masked(key: str) -> str:
    return f"{key[:8]}{'*' * max(0, len(key) - 8 - _SHOWN_KEY)}{key[-_SHOWN_KEY:]}"


def _respond(status: int, body: bytes, request: Request, *, now: float) -> Response:
    response = Response(body, status_code=status, media_type="application/json")
    headers = response.headers
    headers["request-id"] = f"req_{secrets.token_hex(7)}"
    headers["stripe-version"] = request.headers.get("stripe-version", API_VERSION)
    headers["date"] = formatdate(int(now), usegmt=True)
    if "stripe-account" in request.headers:
        headers["stripe-account"] = request.headers["stripe-account"]
    return response


def _refusal(refused: Refused, request: Request) -> Response:
    body = msgspec.json.encode(refused.body())
    response = _respond(refused.status, body, request, now=time.time())
    if refused.reason is not None:
        response.headers["stripe-rate-limited-reason"] = refused.reason
    return response


async def _nothing_here(request: Request) -> Response:
    return _refusal(unrecognized(request.method, request.url.path), request)


def _rows(tenant: Tenant, request: Request, now: float) -> Json:
    return answers.list_rows(tenant.business.books, request.query_params.multi_items(), now=now)


def _row(tenant: Tenant, request: Request, now: float) -> Json:
    pairs = request.query_params.multi_items()
    return answers.read_row(tenant.business.books, request.path_params["id"], pairs, now=now)


def _balance(tenant: Tenant, request: Request, now: float) -> Json:
    return answers.read_balance(tenant.business.books, request.query_params.multi_items(), now=now)


def _things(collection: str, tenant: Tenant, request: Request, now: float) -> Json:
    pairs = request.query_params.multi_items()
    return answers.list_things(tenant.business.books, collection, pairs, now=now)


def _thing(collection: str, tenant: Tenant, request: Request, now: float) -> Json:
    pairs = request.query_params.multi_items()
    thing_id = request.path_params["id"]
    return answers.read_thing(tenant.business.books, collection, thing_id, pairs, now=now)


def _events(world: World, tenant: Tenant, request: Request, _now: float) -> Json:
    return answers.list_events(
        tenant.business.books,
        request.query_params.multi_items(),
        undelivered=world.courier.undelivered,
        connected_account=tenant.connected_account,
    )


def _event(world: World, tenant: Tenant, request: Request, _now: float) -> Json:
    return answers.read_event(
        tenant.business.books,
        request.path_params["id"],
        request.query_params.multi_items(),
        undelivered=world.courier.undelivered,
        connected_account=tenant.connected_account,
    )


def _account(tenant: Tenant, request: Request, _now: float) -> Json:
    read_expand(request.query_params.multi_items())
    return shapes.account(tenant.config.id, created=tenant.journal.header.until)


def _webhook_endpoints(world: World, tenant: Tenant, request: Request, _now: float) -> Json:
    read_list(request.query_params.multi_items(), filters=frozenset())
    url = world.dials.deliver_url
    endpoints = []
    if url is not None:
        endpoint = shapes.webhook_endpoint(
            tenant.config.id,
            url=url,
            livemode=tenant.config.livemode,
            created=tenant.journal.header.until,
        )
        endpoints.append(endpoint)
    return shapes.listing("/v1/webhook_endpoints", endpoints, has_more=False)
