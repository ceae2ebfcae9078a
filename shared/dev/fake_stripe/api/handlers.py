"""What the API answers, computed from an account's books. PURE.

Promises: lists are newest first in a stable order, whatever is posted between two pages; a row not
yet listed is still in the balance and can be read by its id.
"""

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from shared.dev.fake_stripe.api import objects_json
from shared.dev.fake_stripe.api.expansion import expand
from shared.dev.fake_stripe.api.objects_json import Json
from shared.dev.fake_stripe.api.payout_members import (
    Misstatements,
    listed_members,
    write_member,
)
from shared.dev.fake_stripe.api.query_string import ListQuery, Pairs, read_expand, read_list
from shared.dev.fake_stripe.business.books import EVENTS_KEPT_S, Books
from shared.dev.fake_stripe.business.objects import (
    ApplicationFee,
    BalanceTransaction,
    Charge,
    Dispute,
    Event,
    Payout,
    Refund,
    StatedBalance,
    StripeObject,
    Topup,
    Transfer,
)
from shared.dev.fake_stripe.business.ordered_list import (
    OrderedList,
    PageRange,
    Sortable,
    SortKey,
    sort_key,
)
from shared.dev.fake_stripe.errors import RequestRefused, no_such_object
from shared.dev.fake_stripe.webhooks.endpoints import WebhookEndpoint

T = TypeVar("T", bound=Sortable)
# An account that never moved still has a balance in its own currency.
_NOTHING_YET: Final = StatedBalance(available=(("usd", 0),), pending=(("usd", 0),))
_ROW_FILTERS: Final = frozenset({"created", "currency", "payout", "source", "type"})
_EVENT_FILTERS: Final = frozenset({"created", "delivery_success", "type", "types"})


@dataclass(frozen=True, slots=True)
class ObjectType:
    """A type of object: Stripe's word for it in errors, and the filters its list takes."""

    of: type[StripeObject]
    word: str
    filters: frozenset[str]


OBJECT_TYPES: Final = {
    "charges": ObjectType(Charge, "charge", frozenset({"created", "customer", "payment_intent"})),
    "refunds": ObjectType(Refund, "refund", frozenset({"charge", "created", "payment_intent"})),
    "disputes": ObjectType(Dispute, "dispute", frozenset({"charge", "created", "payment_intent"})),
    "payouts": ObjectType(
        Payout, "payout", frozenset({"arrival_date", "created", "destination", "status"})
    ),
    "topups": ObjectType(Topup, "top-up", frozenset({"created", "status"})),
    "transfers": ObjectType(Transfer, "transfer", frozenset({"created", "destination"})),
    "application_fees": ObjectType(
        ApplicationFee, "application fee", frozenset({"charge", "created"})
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDeliveries:
    """Which events some endpoint did not get, and how many endpoints may still get one.

    `connected_account` is the id that the events of a connected account carry.
    """

    undelivered: Container[str]
    owed: Mapping[str, int]
    connected_account: str | None = None


def list_rows(books: Books, pairs: Pairs, *, now: float, misstated: Misstatements) -> Json:
    """Answer GET /v1/balance_transactions."""
    query = read_list(pairs, filters=_ROW_FILTERS)
    wanted = query.equals
    payout_id = wanted.get("payout", "")
    candidates = _candidates(books, wanted)
    if payout_id:
        candidates = [listed_members(books, payout_id, misstated)]

    def keep(row: BalanceTransaction) -> bool:
        return (
            books.is_listed(row, now=now)
            and wanted.get("type", row.type) == row.type
            and wanted.get("currency", row.currency) == row.currency
            and wanted.get("source", row.source) == row.source
        )

    cursor = _cursor(query, books.rows_by_id.get, word="balance transaction")
    page, more = min(candidates, key=len).page(cursor, limit=query.limit, keep=keep)
    written = [
        write_member(objects_json.balance_transaction(row, now=now), payout_id, misstated)
        for row in page
    ]
    body = objects_json.list_page("/v1/balance_transactions", written, has_more=more)
    return _expanded(books, body, query.expand, now=now)


def read_row(books: Books, row_id: str, pairs: Pairs, *, now: float) -> Json:
    """Answer GET /v1/balance_transactions/{id}."""
    paths = read_expand(pairs)
    row = books.rows_by_id.get(row_id)
    if row is None:
        raise no_such_object("balance transaction", row_id)
    return _expanded(books, objects_json.balance_transaction(row, now=now), paths, now=now)


def list_objects(books: Books, collection: str, pairs: Pairs, *, now: float) -> Json:
    """Answer GET /v1/charges and its like."""
    object_type = OBJECT_TYPES[collection]
    query = read_list(pairs, filters=object_type.filters)

    def keep(first: StripeObject) -> bool:
        current = books.objects[first.id]  # the list holds the first version, for its place
        if isinstance(current, Payout) and not query.arrival_date.holds(current.arrival_date):
            return False
        return all(_field(current, name) == value for name, value in query.equals.items())

    def find(object_id: str) -> StripeObject | None:
        stripe_object = books.objects.get(object_id)
        return stripe_object if isinstance(stripe_object, object_type.of) else None

    cursor = _cursor(query, find, word=object_type.word)
    page, more = books.objects_by_type[object_type.of].page(cursor, limit=query.limit, keep=keep)
    written = [
        objects_json.stripe_object(books.objects[first.id], livemode=books.livemode, now=now)
        for first in page
    ]
    body = objects_json.list_page(f"/v1/{collection}", written, has_more=more)
    return _expanded(books, body, query.expand, now=now)


def read_object(books: Books, collection: str, object_id: str, pairs: Pairs, *, now: float) -> Json:
    """Answer GET /v1/charges/{id} and its like."""
    paths = read_expand(pairs)
    object_type = OBJECT_TYPES[collection]
    loaded = books.loaded.get(object_id, {})
    stripe_object = books.objects.get(object_id)
    if loaded.get("object") == collection.removesuffix("s"):
        body = dict(loaded)
    elif isinstance(stripe_object, object_type.of):
        body = objects_json.stripe_object(stripe_object, livemode=books.livemode, now=now)
    else:
        raise no_such_object(object_type.word, object_id)
    return _expanded(books, body, paths, now=now)


def list_events(books: Books, pairs: Pairs, *, now: float, deliveries: EventDeliveries) -> Json:
    """Answer GET /v1/events: those of the last 30 days."""
    query = read_list(pairs, filters=_EVENT_FILTERS)
    if query.types and "type" in query.equals:
        raise RequestRefused(400, "You may only specify one of these parameters: type, types.")
    query.created.narrow(since=int(now) - EVENTS_KEPT_S)
    patterns = query.types + ([query.equals["type"]] if "type" in query.equals else [])
    success = query.equals.get("delivery_success")

    def keep(event: Event) -> bool:
        named = not patterns or any(_matches(event.type, pattern) for pattern in patterns)
        got = event.id not in deliveries.undelivered
        return named and (success is None or got == (success == "true"))

    cursor = _cursor(query, books.events_by_id.get, word="event")
    page, more = books.events.page(cursor, limit=query.limit, keep=keep)
    written = [_write_event(books, event, deliveries=deliveries) for event in page]
    return objects_json.list_page("/v1/events", written, has_more=more)


def read_event(
    books: Books, event_id: str, pairs: Pairs, *, now: float, deliveries: EventDeliveries
) -> Json:
    """Answer GET /v1/events/{id}."""
    read_expand(pairs)
    event = books.events_by_id.get(event_id)
    if event is None or event.created < int(now) - EVENTS_KEPT_S:
        raise no_such_object("event", event_id)
    return _write_event(books, event, deliveries=deliveries)


def list_endpoints(
    endpoints: Sequence[WebhookEndpoint], pairs: Pairs, *, url: str | None, livemode: bool
) -> Json:
    """Answer GET /v1/webhook_endpoints, newest first; `url` is where one without its own is."""
    query = read_list(pairs, filters=frozenset())
    written = []
    for endpoint in reversed(endpoints):
        address = endpoint.url or url
        if address is not None:
            body = objects_json.webhook_endpoint(endpoint, url=address, livemode=livemode)
            written.append(body)
    start = 0
    if query.starting_after is not None:
        places = [endpoint["id"] for endpoint in written]
        if query.starting_after not in places:
            raise no_such_object(
                "webhook endpoint", query.starting_after, param="starting_after", status=400
            )
        start = places.index(query.starting_after) + 1
    page = written[start : start + query.limit]
    has_more = start + query.limit < len(written)
    return objects_json.list_page("/v1/webhook_endpoints", page, has_more=has_more)


def read_balance(books: Books, pairs: Pairs, *, now: float, posted: int | None = None) -> Json:
    """Answer GET /v1/balance: every row, listed or not, or the first `posted` of them."""
    read_expand(pairs)
    held = books.balance_types()
    issuing = "issuing"
    prefunding = "refund_and_dispute_prefunding"
    payments = books.reading(now, posted=posted)
    return objects_json.balance(
        payments if payments.available else _NOTHING_YET,
        livemode=books.livemode,
        issuing=books.reading(now, issuing, posted=posted) if issuing in held else None,
        prefunding=books.reading(now, prefunding, posted=posted) if prefunding in held else None,
    )


def _field(stripe_object: StripeObject, name: str) -> object:
    """Give a field that a list can be filtered by."""
    if name == "destination" and isinstance(stripe_object, Payout):
        return objects_json.payout_destination(stripe_object)
    return getattr(stripe_object, name)


def _candidates(books: Books, wanted: Mapping[str, str]) -> list[OrderedList[BalanceTransaction]]:
    """Give the lists that hold all that is wanted, whichever payout it is of."""
    candidates = [books.rows]
    if "type" in wanted:
        candidates.append(books.rows_by_type.get(wanted["type"], OrderedList()))
    if "currency" in wanted:
        candidates.append(books.rows_by_currency.get(wanted["currency"], OrderedList()))
    if "source" in wanted:
        own: OrderedList[BalanceTransaction] = OrderedList()
        for row in books.rows_by_source.get(wanted["source"], ()):
            own.add(row)
        candidates.append(own)
    return candidates


def _write_event(books: Books, event: Event, *, deliveries: EventDeliveries) -> Json:
    return objects_json.event(
        event,
        livemode=books.livemode,
        connected_account=deliveries.connected_account,
        pending_webhooks=deliveries.owed.get(event.id, 0),
    )


def _cursor(query: ListQuery, find: Callable[[str], Sortable | None], *, word: str) -> PageRange:
    def where(object_id: str | None, param: str) -> SortKey | None:
        if object_id is None:
            return None
        placed = find(object_id)
        if placed is None:
            raise no_such_object(word, object_id, param=param, status=400)
        return sort_key(placed)

    return PageRange(
        since=query.created.since,
        until=query.created.until,
        starting_after=where(query.starting_after, "starting_after"),
        ending_before=where(query.ending_before, "ending_before"),
    )


def _expanded(books: Books, body: Json, paths: list[str], *, now: float) -> Json:
    def by_id(object_id: str) -> Json | None:
        row = books.rows_by_id.get(object_id)
        if row is not None:
            return objects_json.balance_transaction(row, now=now)
        if object_id in books.loaded:
            return dict(books.loaded[object_id])
        stripe_object = books.objects.get(object_id)
        return (
            None
            if stripe_object is None
            else objects_json.stripe_object(stripe_object, livemode=books.livemode, now=now)
        )

    def refunds_of(charge_id: str) -> Json:
        refunds = [by_id(refund_id) or {} for refund_id in books.refunds_of.get(charge_id, ())]
        return objects_json.list_page(f"/v1/charges/{charge_id}/refunds", refunds, has_more=False)

    for path in paths:
        expand(body, path, by_id=by_id, refunds_of=refunds_of)
    return body


def _matches(event_type: str, pattern: str) -> bool:
    if pattern.endswith("*"):
        return event_type.startswith(pattern[:-1])
    return event_type == pattern
