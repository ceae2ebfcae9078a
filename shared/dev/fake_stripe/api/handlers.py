"""What the API answers, computed from an account's books. PURE.

Promises: lists are newest first in a stable order, whatever is posted between two pages; a row not
yet listed is still in the balance and can be read by its id.
"""

from collections.abc import Callable, Container
from dataclasses import dataclass
from typing import Final, TypeVar

from shared.dev.fake_stripe.api import objects_json
from shared.dev.fake_stripe.api.expansion import expand
from shared.dev.fake_stripe.api.objects_json import Json
from shared.dev.fake_stripe.api.query_string import ListQuery, Pairs, read_expand, read_list
from shared.dev.fake_stripe.business.books import Books
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
from shared.dev.fake_stripe.errors import no_such_object

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
    "payouts": ObjectType(Payout, "payout", frozenset({"created", "status"})),
    "topups": ObjectType(Topup, "top-up", frozenset({"created", "status"})),
    "transfers": ObjectType(Transfer, "transfer", frozenset({"created", "destination"})),
    "application_fees": ObjectType(
        ApplicationFee, "application fee", frozenset({"charge", "created"})
    ),
}


def list_rows(books: Books, pairs: Pairs, *, now: float) -> Json:
    """Answer GET /v1/balance_transactions."""
    query = read_list(pairs, filters=_ROW_FILTERS)
    wanted = query.equals
    if "payout" in wanted and not isinstance(books.objects.get(wanted["payout"]), Payout):
        raise no_such_object("payout", wanted["payout"], param="payout", status=400)

    def keep(row: BalanceTransaction) -> bool:
        return (
            books.is_listed(row, now=now)
            and wanted.get("type", row.type) == row.type
            and wanted.get("currency", row.currency) == row.currency
            and wanted.get("source", row.source) == row.source
            and ("payout" not in wanted or books.payout_of.get(row.id) == wanted["payout"])
        )

    cursor = _cursor(query, books.rows_by_id.get, word="balance transaction")
    page, more = _shortest(books, wanted).page(cursor, limit=query.limit, keep=keep)
    body = objects_json.list_page(
        "/v1/balance_transactions",
        [objects_json.balance_transaction(row, now=now) for row in page],
        has_more=more,
    )
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
        return all(getattr(current, name) == value for name, value in query.equals.items())

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


def list_events(
    books: Books, pairs: Pairs, *, undelivered: Container[str], connected_account: str | None
) -> Json:
    """Answer GET /v1/events."""
    query = read_list(pairs, filters=_EVENT_FILTERS)
    patterns = query.types + ([query.equals["type"]] if "type" in query.equals else [])
    success = query.equals.get("delivery_success")

    def keep(event: Event) -> bool:
        named = not patterns or any(_matches(event.type, pattern) for pattern in patterns)
        return named and (success is None or (event.id not in undelivered) == (success == "true"))

    cursor = _cursor(query, books.events_by_id.get, word="event")
    page, more = books.events.page(cursor, limit=query.limit, keep=keep)
    written = [
        write_event(books, event, undelivered=undelivered, connected_account=connected_account)
        for event in page
    ]
    return objects_json.list_page("/v1/events", written, has_more=more)


def read_event(
    books: Books,
    event_id: str,
    pairs: Pairs,
    *,
    undelivered: Container[str],
    connected_account: str | None,
) -> Json:
    """Answer GET /v1/events/{id}."""
    read_expand(pairs)
    event = books.events_by_id.get(event_id)
    if event is None:
        raise no_such_object("event", event_id)
    return write_event(books, event, undelivered=undelivered, connected_account=connected_account)


def write_event(
    books: Books, event: Event, *, undelivered: Container[str], connected_account: str | None
) -> Json:
    """Write an event with the deliveries it still waits for."""
    return objects_json.event(
        event,
        livemode=books.livemode,
        connected_account=connected_account,
        pending_webhooks=1 if event.id in undelivered else 0,
    )


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


def _shortest(books: Books, wanted: dict[str, str]) -> OrderedList[BalanceTransaction]:
    """Choose the shortest list that holds all that is wanted."""
    candidates = [books.rows]
    if "type" in wanted:
        candidates.append(books.rows_by_type.get(wanted["type"], OrderedList()))
    if "currency" in wanted:
        candidates.append(books.rows_by_currency.get(wanted["currency"], OrderedList()))
    if "payout" in wanted:
        candidates.append(books.rows_by_payout.get(wanted["payout"], OrderedList()))
    if "source" in wanted:
        own: OrderedList[BalanceTransaction] = OrderedList()
        for row in books.rows_by_source.get(wanted["source"], ()):
            own.add(row)
        candidates.append(own)
    return min(candidates, key=len)


def _cursor(query: ListQuery, find: Callable[[str], Sortable | None], *, word: str) -> PageRange:
    def where(object_id: str | None, param: str) -> SortKey | None:
        if object_id is None:
            return None
        placed = find(object_id)
        if placed is None:
            raise no_such_object(word, object_id, param=param, status=400)
        return sort_key(placed)

    return PageRange(
        since=query.since,
        until=query.until,
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
