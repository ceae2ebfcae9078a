"""The HTTP face: Stripe's endpoints, each call counted, checked, limited and answered.

Promises: the order is Stripe's (URL, key, limits, parameters); every answer carries Request-Id,
Stripe-Version and the Date of the very moment the books were read. Computes nothing: `handlers`
do.
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

from shared.dev.fake_stripe.api import handlers, inject_faults, objects_json
from shared.dev.fake_stripe.api.corrupt_json import garbled, without
from shared.dev.fake_stripe.api.faults import Call, Fault
from shared.dev.fake_stripe.api.objects_json import API_VERSION, Json
from shared.dev.fake_stripe.api.permissions import check_endpoint, check_expanded
from shared.dev.fake_stripe.api.query_string import Pairs, read_expand
from shared.dev.fake_stripe.errors import RequestRefused, unrecognized
from shared.dev.fake_stripe.world import Tenant, World

_VERSION: Final = re.compile(r"\d{4}-\d{2}-\d{2}(\.[a-z]+)?")
_SHOWN_KEY: Final = 4
HttpHandler = Callable[[Request], Awaitable[Response]]


class _Parameters:
    """The parameters of a request, as its fault lets them through."""

    def __init__(self, request: Request, fault: Fault | None) -> None:
        pairs = request.query_params.multi_items()
        self.pairs: Pairs = pairs if fault is None else without(pairs, fault)
        self.path_params = request.path_params


JsonHandler = Callable[[Tenant, _Parameters, float], Json]


def api_routes(world: World) -> list[Route]:
    """Make the route of every endpoint."""
    table: dict[str, JsonHandler] = {
        "/v1/balance": partial(_balance, world),
        "/v1/balance_transactions": _list_rows,
        "/v1/balance_transactions/{id}": _read_row,
        "/v1/balance/history": _list_rows,
        "/v1/events": partial(_events, world),
        "/v1/events/{id}": partial(_event, world),
        "/v1/account": _account,
        "/v1/webhook_endpoints": partial(_webhook_endpoints, world),
    }
    for collection in handlers.OBJECT_TYPES:
        table[f"/v1/{collection}"] = partial(_list_objects, collection)
        table[f"/v1/{collection}/{{id}}"] = partial(_read_object, collection)
    by_path = [
        Route(path, _http_handler(world, f"GET {path}", handler), methods=["GET"])
        for path, handler in table.items()
    ]
    return [
        *by_path,
        Route("/{path:path}", _nothing_here, methods=["GET", "POST", "DELETE", "PUT"]),
    ]


def _http_handler(world: World, endpoint: str, handler: JsonHandler) -> HttpHandler:
    async def handle(request: Request) -> Response:
        world.calls[endpoint] += 1
        account_id, fault = _take_fault(world, endpoint, request)
        try:
            if fault is not None:
                instead = await inject_faults.before(fault, request, account_id=account_id)
                if instead is not None:
                    return instead
            tenant = _answering(world, request, fault)
            account_id = tenant.config.id
            check_endpoint(request.url.path, tenant.denied, account_id=account_id)
            if world.dials.limits:
                tenant.limits.admit(endpoint, now_s=time.monotonic())
            # A call takes as long on its way here as back: what it reads is of the middle.
            way_s = world.dials.call_latency_s / 2
            await asyncio.sleep(way_s)
            now = time.time()
            body = handler(tenant, _Parameters(request, fault), now)
            if tenant.denied and "expand" in request.url.query:
                check_expanded(body, tenant.denied, account_id=account_id)
            await asyncio.sleep(way_s)
        except RequestRefused as refused:
            if refused.status == 429:  # noqa: PLR2004 - an HTTP status is its own name
                world.rate_limited_count += 1
            return _refusal(refused, request)
        if fault is not None:
            body = garbled(body, fault, account_id=tenant.config.id)
        response = _respond(200, msgspec.json.encode(body), request, now=now)
        if "stripe-account" in request.headers:
            response.headers["stripe-account"] = tenant.config.id
        return response if fault is None else inject_faults.after(fault, response)

    return handle


def _take_fault(world: World, endpoint: str, request: Request) -> tuple[str | None, Fault | None]:
    """Return whose call it is, and the fault that it meets."""
    if not world.faults.armed:
        return None, None
    try:
        account = _authenticated(world, request).config.id
    except RequestRefused:
        account = None
    has_cursor = "starting_after" in request.query_params
    object_id = request.path_params.get("id")
    call = Call(endpoint, account=account, has_cursor=has_cursor, object_id=object_id)
    return account, world.faults.take(call)


def _answering(world: World, request: Request, fault: Fault | None) -> Tenant:
    """Return the account whose books are read: the caller's, but for a fault that mixes them up."""
    tenant = _authenticated(world, request)
    if fault is None or fault.kind != "wrong_account":
        return tenant
    return next((other for other in world.tenants.values() if other is not tenant), tenant)


def _authenticated(world: World, request: Request) -> Tenant:
    version = request.headers.get("stripe-version", API_VERSION)
    if not _VERSION.fullmatch(version):
        raise RequestRefused(400, f"Invalid Stripe API version: {version}")
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
        raise RequestRefused(401, f"Invalid API Key provided: {_masked(key)}")
    asked = request.headers.get("stripe-account")
    if asked is None or asked == owner.config.id:
        return owner
    connected = world.tenants.get(asked)
    if connected is None or connected.config.via != owner.config.id:
        raise RequestRefused(
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
            raise RequestRefused(401, "Invalid API Key provided.") from None
    raise RequestRefused(
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
    return response


def _refusal(refused: RequestRefused, request: Request) -> Response:
    body = msgspec.json.encode(refused.body())
    response = _respond(refused.status, body, request, now=time.time())
    if refused.reason is not None:
        response.headers["stripe-rate-limited-reason"] = refused.reason
    if refused.retry_after_s is not None:
        response.headers["retry-after"] = str(refused.retry_after_s)
    return response


async def _nothing_here(request: Request) -> Response:
    return _refusal(unrecognized(request.method, request.url.path), request)


def _list_rows(tenant: Tenant, parameters: _Parameters, now: float) -> Json:
    return handlers.list_rows(
        tenant.business.books, parameters.pairs, now=now, misstated=tenant.misstated
    )


def _read_row(tenant: Tenant, parameters: _Parameters, now: float) -> Json:
    return handlers.read_row(
        tenant.business.books, parameters.path_params["id"], parameters.pairs, now=now
    )


def _balance(world: World, tenant: Tenant, parameters: _Parameters, now: float) -> Json:
    # What has fallen due is not always available at once: Stripe moves it some time later.
    then = now - world.dials.flip_late_s
    late_s = world.dials.balance_late_s
    posted = tenant.posted_by(now - late_s) if late_s else None
    return handlers.read_balance(tenant.business.books, parameters.pairs, now=then, posted=posted)


def _list_objects(collection: str, tenant: Tenant, parameters: _Parameters, now: float) -> Json:
    pairs = parameters.pairs
    return handlers.list_objects(tenant.business.books, collection, pairs, now=now)


def _read_object(collection: str, tenant: Tenant, parameters: _Parameters, now: float) -> Json:
    pairs = parameters.pairs
    object_id = parameters.path_params["id"]
    return handlers.read_object(tenant.business.books, collection, object_id, pairs, now=now)


def _events(world: World, tenant: Tenant, parameters: _Parameters, now: float) -> Json:
    return handlers.list_events(
        tenant.business.books,
        parameters.pairs,
        now=now,
        deliveries=_deliveries(world, tenant),
    )


def _event(world: World, tenant: Tenant, parameters: _Parameters, now: float) -> Json:
    return handlers.read_event(
        tenant.business.books,
        parameters.path_params["id"],
        parameters.pairs,
        now=now,
        deliveries=_deliveries(world, tenant),
    )


def _deliveries(world: World, tenant: Tenant) -> handlers.EventDeliveries:
    return handlers.EventDeliveries(
        undelivered=world.courier.undelivered,
        owed=world.courier.owed,
        connected_account=tenant.connected_account,
    )


def _account(tenant: Tenant, parameters: _Parameters, _now: float) -> Json:
    read_expand(parameters.pairs)
    return objects_json.account(
        tenant.config.id,
        created=tenant.journal.header.opened,
        payout_interval=tenant.business.payout_interval,
    )


def _webhook_endpoints(world: World, tenant: Tenant, parameters: _Parameters, _now: float) -> Json:
    return handlers.list_endpoints(
        tenant.endpoints,
        parameters.pairs,
        url=world.dials.deliver_url,
        livemode=tenant.config.livemode,
    )
