"""No event, however it is shaped around the names that are looked at, stops the listener."""

import json
import re
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.ledger_writer import listen
from shared.ledger.stripe_account import StripeAccount
from shared.messages.batch import Batch, Message, Position
from shared.stripe_api.references import (
    EMBEDDED,
    IDS_MAX,
    OLD_PATHS,
    PATHS,
    find_references,
)

_CONFIGURED = {StripeAccount("acct_1", livemode=False): None}
_HEADERS = (
    ("stripe-account", b"acct_1"),
    ("stripe-event-id", b"evt_1"),
    ("stripe-event-type", b"charge.succeeded"),
    ("livemode", b"false"),
    ("received-at", b"2026-01-31T12:00:00Z"),
)
_NAMES = sorted(
    {"id", "object", "status", "captured", "created", "data", "related_object", "type", "context"}
    | {
        step
        for paths in (*PATHS.values(), *OLD_PATHS.values(), *EMBEDDED.values())
        for path in paths
        for step in path.split(".")
    }
)
_DEPTH = 50

_scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5)
    | st.sampled_from([*PATHS, "txn_1", "ch_1", "succeeded", "pending", "\ud83d", "txn_\x00", ""])
)
_nested = st.builds(
    lambda leaf, name, depth: _nest(leaf, name=name, depth=depth),
    _scalars,
    st.none() | st.sampled_from(_NAMES),
    st.integers(min_value=1, max_value=_DEPTH),
)
_values = st.recursive(
    _scalars | _nested,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(_NAMES), inner, max_size=5)
    ),
    max_leaves=15,
)
_objects = st.builds(
    lambda fields, kind: {**fields, "object": kind},
    st.dictionaries(st.sampled_from(_NAMES), _values, max_size=8),
    st.sampled_from(sorted({*PATHS, *EMBEDDED})) | _values,
)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(stripe_object=_objects)
def test_it_names_at_most_so_many_ids_whatever_the_object_is(stripe_object: dict[str, Any]) -> None:
    named = find_references(stripe_object)

    assert len(named) <= IDS_MAX + 1
    assert all(re.fullmatch(r"[a-z]+_\w+", reference.id, re.ASCII) for reference in named)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(event=st.dictionaries(st.sampled_from(_NAMES), _values, max_size=4), stripe_object=_objects)
def test_it_hears_any_event(event: dict[str, Any], stripe_object: dict[str, Any]) -> None:
    assert isinstance(_event_rows(event), listen.EventRows)
    assert isinstance(_event_rows({**event, "data": {"object": stripe_object}}), listen.EventRows)
    thin = {**event, "object": "v2.core.event", "related_object": stripe_object}
    assert isinstance(_event_rows(thin), listen.EventRows)


@pytest.mark.parametrize(
    "fields",
    [
        {"status": ["succeeded"], "captured": True},
        {"status": {"succeeded": True}, "captured": {}},
        {"balance_transactions": {"id": 1}, "balance_transaction": [["txn_1"]]},
        {"refunds": "txn_1", "reversals": {"data": "txn_1"}},
        {"id": 1, "status": "succeeded", "captured": True},
    ],
)
@pytest.mark.parametrize("kind", sorted({*PATHS, *EMBEDDED}))
def test_it_names_nothing_where_a_field_is_of_another_type(
    kind: str, fields: Mapping[str, object]
) -> None:
    rows = _event_rows({"data": {"object": {**fields, "object": kind}}})

    assert rows.receipt["outcome"] == "ignored"


def _nest(leaf: object, *, name: str | None, depth: int) -> object:
    for _ in range(depth):
        leaf = [leaf] if name is None else {name: leaf}
    return leaf


def _event_rows(event: Mapping[str, object]) -> Any:
    message = Message(0, 7, json.dumps(event).encode(), _HEADERS)
    batch = Batch("stripe.events", {0: Position(0, 7)}, [message])
    return listen.event_rows(message, batch, configured=_CONFIGURED)
