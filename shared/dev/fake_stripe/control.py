"""The control plane at /_control: what tests, the demo and the bench ask of the fake.

Promises: JSON in and out, a bad request is a 400 with one sentence; nothing here is Stripe's.
"""

import time
from collections.abc import Awaitable, Callable
from typing import Annotated, Any, Final

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from shared.dev.fake_stripe import control_endpoints, control_load, control_payouts, oracle
from shared.dev.fake_stripe.api import handlers, objects_json
from shared.dev.fake_stripe.api.faults import EVERY_ENDPOINT, KINDS, Fault
from shared.dev.fake_stripe.business.commands import GiveBack, Post, Seed, SellExactly
from shared.dev.fake_stripe.business.objects import BalanceTransaction, Charge
from shared.dev.fake_stripe.business.pricing import available_on
from shared.dev.fake_stripe.business.sales import Sale
from shared.dev.fake_stripe.control_requests import Unusable, tenant_of
from shared.dev.fake_stripe.world import World

_COUNTED: Final = (
    "delivered",
    "dropped",
    "doubled",
    "reordered",
    "late",
    "retried",
    "failed",
    "unsent",
    "attempts",
    "kept",
)
_SEED_MAX: Final = 1_000_000
Chance = Annotated[float, msgspec.Meta(ge=0, le=1)]
Seconds = Annotated[float, msgspec.Meta(ge=0, le=1e6)]
Minutes = Annotated[float, msgspec.Meta(ge=0, le=600)]
Count = Annotated[int, msgspec.Meta(ge=1, le=_SEED_MAX)]
Rate = Annotated[int, msgspec.Meta(ge=1)]
Act = Callable[[World, Request], Awaitable[dict[str, Any]]]


class _Settings(msgspec.Struct, forbid_unknown_fields=True):
    deliver_url: str | msgspec.UnsetType | None = msgspec.UNSET
    rate_per_s: Annotated[float, msgspec.Meta(ge=0, le=1_000)] | msgspec.UnsetType = msgspec.UNSET
    drop: Chance | msgspec.UnsetType = msgspec.UNSET
    double: Chance | msgspec.UnsetType = msgspec.UNSET
    reorder: Chance | msgspec.UnsetType = msgspec.UNSET
    late: Chance | msgspec.UnsetType = msgspec.UNSET
    visible_late_s: Seconds | msgspec.UnsetType = msgspec.UNSET
    flip_late_s: Seconds | msgspec.UnsetType = msgspec.UNSET
    balance_late_s: Minutes | msgspec.UnsetType = msgspec.UNSET
    call_latency_s: Minutes | msgspec.UnsetType = msgspec.UNSET
    retry_s_max: Seconds | msgspec.UnsetType = msgspec.UNSET
    limits: bool | msgspec.UnsetType = msgspec.UNSET
    paused: bool | msgspec.UnsetType = msgspec.UNSET


class _Charge(msgspec.Struct, forbid_unknown_fields=True):
    amount: int = 1_000
    currency: str = "usd"
    deliver: bool | str = True
    available: bool = False
    settles_in: str | None = None
    rate_ppm: Rate | None = None
    account: str | None = None


class _Refund(msgspec.Struct, forbid_unknown_fields=True):
    charge: str
    amount: Annotated[int, msgspec.Meta(ge=1)]
    rate_ppm: Rate | None = None
    account: str | None = None


class _Seed(msgspec.Struct, forbid_unknown_fields=True):
    count: Count
    span_s: Annotated[int, msgspec.Meta(ge=0)] = 600
    type: str = "charge"
    announce: bool = False
    account: str | None = None


class _Row(msgspec.Struct, forbid_unknown_fields=True):
    amount: int
    type: str
    reporting_category: str
    currency: str = "usd"
    balance_type: str = "payments"
    source: str | None = None
    created: int | None = None
    available_on: int | None = None
    fees: tuple[tuple[int, str], ...] = ()
    account: str | None = None


class _Fault(msgspec.Struct, forbid_unknown_fields=True):
    kind: str
    endpoint: str = EVERY_ENDPOINT
    count: Count = 1
    delay_s: Annotated[float, msgspec.Meta(ge=0, le=600)] = 90.0
    account: str | None = None
    object_id: str | None = None


class _Cleared(msgspec.Struct, forbid_unknown_fields=True):
    account: str | None = None


class _Quiesce(msgspec.Struct, forbid_unknown_fields=True):
    timeout_s: Annotated[float, msgspec.Meta(ge=0, le=600)] = 60.0


def control_routes(world: World) -> list[Route]:
    """Make the control plane's routes."""
    gets: dict[str, Act] = {
        "summary": _summary,
        "deliveries": _deliveries,
        "oracle": _oracle,
        **control_payouts.GETS,
        **control_endpoints.GETS,
    }
    posts: dict[str, Act] = {
        "settings": _set,
        "charge": _charge,
        "refund": _refund,
        "seed": _seed,
        "balance_transaction": _row,
        "load": control_load.load_rows,
        "fault": _fault,
        "clear_faults": _clear_faults,
        "list_late_rows": _list_late_rows,
        "quiesce": _quiesce,
        **control_payouts.POSTS,
        **control_endpoints.POSTS,
    }
    return [
        Route(f"/_control/{name}", _handler(world, act), methods=[method])
        for method, table in (("GET", gets), ("POST", posts))
        for name, act in table.items()
    ]


def summary(world: World) -> dict[str, Any]:
    """Count what happened since the process began."""
    counts = world.courier.counts
    return {
        **{name: counts[name] for name in _COUNTED},
        "pending": world.courier.pending_count,
        "events": sum(tenant.announcements.count for tenant in world.tenants.values()),
        "balance_transactions": sum(
            len(tenant.business.books.rows) for tenant in world.tenants.values()
        ),
        "unsettled": sum(tenant.business.unsettled_count for tenant in world.tenants.values()),
        "dropped_ids": [
            row_id
            for tenant in world.tenants.values()
            for row_id in tenant.announcements.dropped(tenant.business.books.rows_by_id)
        ],
        "calls": dict(world.calls),
        "calls_total": sum(world.calls.values()),
        "rate_limited": world.rate_limited_count,
        "paused": world.paused,
        "accounts": list(world.tenants),
    }


def _handler(world: World, act: Act) -> Callable[[Request], Awaitable[Response]]:
    async def handle(request: Request) -> Response:
        status = 200
        try:
            body = await act(world, request)
        except (Unusable, msgspec.DecodeError) as error:
            status, body = 400, {"error": str(error)}
        return Response(
            msgspec.json.encode(body), status_code=status, media_type="application/json"
        )

    return handle


def _whole(text: str) -> int:
    if not text.isdigit():
        raise Unusable(f"not a whole number: {text}")
    return int(text)


async def _summary(world: World, _request: Request) -> dict[str, Any]:
    return summary(world)


async def _deliveries(world: World, request: Request) -> dict[str, Any]:
    what = request.query_params.get("what")
    return {"log": [line for line in world.courier.log if what in {None, line["what"]}]}


async def _oracle(world: World, request: Request) -> dict[str, Any]:
    tenant = tenant_of(world, request.query_params.get("account"))
    asked = request.query_params
    answer = oracle.balance_rows(tenant, now=time.time())
    if asked.get("rows") == "0":
        return answer
    after = asked.get("after")
    if after is not None and after not in tenant.business.books.rows_by_id:
        raise Unusable(f"no such row: {after}")
    page = oracle.cut_page(
        tenant,
        since=_whole(asked.get("since", "0")),
        after=after,
        limit=_whole(asked["limit"]) if "limit" in asked else None,
    )
    answer |= oracle.presented(tenant, page.rows)
    return answer | await oracle.page_json(page, now=time.time())


async def _set(world: World, request: Request) -> dict[str, Any]:
    asked = msgspec.json.decode(await request.body(), type=_Settings)
    dials = world.dials
    for name in _Settings.__struct_fields__:
        value = getattr(asked, name)
        if value is not msgspec.UNSET and name != "paused":
            setattr(dials, name, value)
    if asked.paused is True and not world.paused:
        world.pause()
    if asked.paused is False and world.paused:
        world.resume()
    world.courier.wake()
    return {name: getattr(dials, name) for name in dials.__slots__} | {"paused": world.paused}


async def _charge(world: World, request: Request) -> dict[str, Any]:
    asked = msgspec.json.decode(await request.body() or b"{}", type=_Charge)
    if asked.deliver not in {True, False, "withhold"}:
        raise Unusable("deliver is true, false or 'withhold'")
    if asked.amount < 1:
        raise Unusable("amount is at least 1")
    if (asked.settles_in is None) != (asked.rate_ppm is None):
        raise Unusable("settles_in and rate_ppm are given together")
    tenant = tenant_of(world, asked.account)
    command = SellExactly(
        at=world.second(tenant),
        amount=asked.amount,
        currency=asked.currency,
        deliver=asked.deliver is True,
        free_at_once=asked.available,
        settles_in=asked.settles_in,
        rate_ppm=asked.rate_ppm,
    )
    sale = world.do(tenant, command)
    if not isinstance(sale, Sale) or sale.row is None:
        raise TypeError(type(sale))
    if asked.deliver is not True:
        fate = "dropped" if asked.deliver == "withhold" else "kept"
        world.courier.withhold(sale.event.id, fate)
        tenant.announcements.note(sale.event, is_dropped=fate == "dropped")
    body = tenant.body(sale.event, endpoint=tenant.endpoints[0])
    livemode = tenant.config.livemode
    now = time.time()
    return {
        "charge": objects_json.stripe_object(sale.charge, livemode=livemode, now=now),
        "balance_transaction": objects_json.balance_transaction(sale.row, now=now),
        "event": msgspec.json.decode(body),
        "body": body.decode(),
    }


async def _refund(world: World, request: Request) -> dict[str, Any]:
    asked = msgspec.json.decode(await request.body(), type=_Refund)
    tenant = tenant_of(world, asked.account)
    books = tenant.business.books
    charge = books.objects.get(asked.charge)
    if not isinstance(charge, Charge) or charge.method != "card" or not charge.balance_transaction:
        raise Unusable(f"no captured charge of a card: {asked.charge}")
    if asked.amount > charge.amount - charge.amount_refunded:
        raise Unusable("more than is left of the charge")
    command = GiveBack(
        at=world.second(tenant), charge=asked.charge, amount=asked.amount, rate_ppm=asked.rate_ppm
    )
    world.do(tenant, command)
    refund = books.objects[books.refunds_of[asked.charge][-1]]
    row = books.rows_by_source[refund.id][0]
    now = time.time()
    return {
        "refund": objects_json.stripe_object(refund, livemode=tenant.config.livemode, now=now),
        "balance_transaction": objects_json.balance_transaction(row, now=now),
    }


async def _seed(world: World, request: Request) -> dict[str, Any]:
    asked = msgspec.json.decode(await request.body(), type=_Seed)
    if asked.type not in {"charge", "payment"}:
        raise Unusable("type is charge or payment")
    tenant = tenant_of(world, asked.account)
    seeded = world.do(
        tenant,
        Seed(
            at=world.second(tenant),
            count=asked.count,
            span_s=asked.span_s,
            payments=asked.type == "payment",
            announce=asked.announce,
        ),
    )
    rows = seeded if isinstance(seeded, list) else []
    return {
        "count": len(rows),
        "first": rows[0].id,
        "last": rows[-1].id,
        "created_from": rows[0].created,
        "created_to": rows[-1].created,
    }


async def _row(world: World, request: Request) -> dict[str, Any]:
    asked = msgspec.json.decode(await request.body(), type=_Row)
    tenant = tenant_of(world, asked.account)
    at = world.second(tenant)
    created = at if asked.created is None else asked.created
    free_at = available_on(created, asked.currency)
    row = world.do(
        tenant,
        Post(
            at=at,
            amount=asked.amount,
            currency=asked.currency,
            type=asked.type,
            reporting_category=asked.reporting_category,
            balance_type=asked.balance_type,
            source=asked.source,
            created=created,
            available_on=free_at if asked.available_on is None else asked.available_on,
            fees=asked.fees,
        ),
    )
    if not isinstance(row, BalanceTransaction):
        raise TypeError(type(row))
    return {"balance_transaction": objects_json.balance_transaction(row, now=time.time())}


async def _fault(world: World, request: Request) -> dict[str, Any]:
    asked = msgspec.json.decode(await request.body(), type=_Fault)
    if asked.kind not in KINDS:
        raise Unusable(f"kind is one of {', '.join(KINDS)}")
    if asked.account is not None:
        tenant_of(world, asked.account)
    fault = Fault(
        endpoint=asked.endpoint,
        kind=asked.kind,
        left=asked.count,
        delay_s=asked.delay_s,
        account=asked.account,
        object_id=asked.object_id,
        balances={
            tenant.config.id: handlers.read_balance(tenant.business.books, [], now=time.time())
            for tenant in world.tenants.values()
        },
    )
    world.faults.arm(fault)
    return {"armed": len(world.faults.armed)}


async def _clear_faults(world: World, request: Request) -> dict[str, Any]:
    asked = msgspec.json.decode(await request.body() or b"{}", type=_Cleared)
    world.faults.clear(asked.account)
    return {"armed": len(world.faults.armed)}


async def _list_late_rows(world: World, _request: Request) -> dict[str, Any]:
    """Let lists show every row that they were still to leave out for a while."""
    for tenant in world.tenants.values():
        tenant.business.books.list_late_rows()
    return {}


async def _quiesce(world: World, request: Request) -> dict[str, Any]:
    asked = msgspec.json.decode(await request.body() or b"{}", type=_Quiesce)
    if not world.paused:
        world.pause()
    await world.courier.flush(timeout_s=asked.timeout_s)
    return summary(world)
