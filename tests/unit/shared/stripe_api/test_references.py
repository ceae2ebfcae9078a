import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import stripe
from hypothesis import given
from hypothesis import strategies as st

from shared.stripe_api import client
from shared.stripe_api.references import (
    EMBEDDED,
    HINTED,
    IDS_MAX,
    OLD_PATHS,
    PATHS,
    Reference,
    find_references,
    object_changed_notice,
)

_TRANSACTION = "balance_transaction"


def test_it_names_the_balance_transaction_of_a_charge() -> None:
    charge = {"object": "charge", "id": "ch_1", "balance_transaction": "txn_1", "captured": True}

    assert find_references(charge) == (Reference("balance_transaction", "txn_1"),)


def test_it_names_a_captured_charge_whose_balance_transaction_is_yet_to_come() -> None:
    charge = _charge(balance_transaction=None, captured=True)

    assert find_references(charge) == (Reference("charge", "ch_1"),)


def test_it_names_nothing_of_a_charge_that_is_only_authorised() -> None:
    assert find_references(_charge(balance_transaction=None, captured=False)) == ()


def test_it_names_nothing_of_a_charge_that_failed() -> None:
    assert find_references(_charge(balance_transaction=None, status="failed")) == ()


def test_it_names_a_refund_with_the_charge_that_it_ends_with() -> None:
    refund = {"object": "refund", "id": "re_1", "status": "succeeded", "charge": "ch_1"}

    assert find_references(refund) == (Reference("refund", "re_1", of="ch_1"),)
    assert find_references({**refund, "charge": {"id": "ch_1"}}) == find_references(refund)
    assert find_references({**refund, "charge": "nobody"}) == (Reference("refund", "re_1"),)


@pytest.mark.parametrize(
    ("kind", "own_id", "status"),
    [
        ("refund", "re_1", "canceled"),
        ("refund", "re_1", "failed"),
        ("topup", "tu_1", "failed"),
        ("payout", "po_1", "canceled"),
        ("transfer", "po_1", "failed"),
    ],
)
def test_it_says_that_no_money_will_move_for_what_ended_without(
    kind: str, own_id: str, status: str
) -> None:
    ended = {"object": kind, "id": own_id, "status": status, "balance_transaction": None}

    (named,) = find_references(ended)

    assert (named.id, bool(named.ended)) == (own_id, True)


def test_it_says_so_of_nothing_that_names_a_balance_transaction() -> None:
    refund = {"object": "refund", "id": "re_1", "status": "failed", "balance_transaction": None}

    assert find_references({**refund, "failure_balance_transaction": "txn_1"}) == (
        Reference(_TRANSACTION, "txn_1"),
    )


def test_it_says_that_no_money_will_move_for_an_authorisation_that_was_let_go() -> None:
    (named,) = find_references(_charge(balance_transaction=None, captured=False, refunded=True))

    assert (named.kind, named.id, bool(named.ended)) == ("charge", "ch_1", True)


@pytest.mark.parametrize("status", ["pending", "requires_action"])
def test_it_names_a_refund_that_is_pending(status: str) -> None:
    refund = {"object": "refund", "id": "re_1", "status": status, "balance_transaction": None}

    assert find_references(refund) == (Reference("refund", "re_1"),)


@pytest.mark.parametrize(
    "sample",
    [
        {"object": "charge", "id": "ch_00000000000000", "status": "succeeded", "captured": True},
        {"object": "refund", "id": "re_00000000000000", "status": "pending"},
        {"object": "refund", "id": "re_00000000000000", "status": "failed"},
        {"object": "charge", "id": "ch_1", "balance_transaction": "txn_00000000000000"},
    ],
)
def test_it_names_nothing_of_what_the_dashboard_makes_up(sample: dict[str, Any]) -> None:
    assert find_references(sample) == ()


def test_it_names_both_sides_of_a_failed_payout() -> None:
    payout = {
        "object": "payout",
        "id": "po_1",
        "status": "failed",
        "balance_transaction": "txn_out",
        "failure_balance_transaction": "txn_back",
    }

    assert [reference.id for reference in find_references(payout)] == ["txn_out", "txn_back"]


def test_it_names_every_movement_of_a_dispute() -> None:
    dispute = {
        "object": "dispute",
        "id": "du_1",
        "balance_transactions": [{"id": "txn_1"}, {"id": "txn_2"}, {"id": "txn_3"}],
    }

    assert [reference.id for reference in find_references(dispute)] == ["txn_1", "txn_2", "txn_3"]


def test_it_names_the_reversals_inside_a_transfer() -> None:
    transfer = {
        "object": "transfer",
        "id": "tr_1",
        "balance_transaction": "txn_1",
        "reversals": {"data": [{"balance_transaction": {"id": "txn_2"}}]},
    }

    assert [reference.id for reference in find_references(transfer)] == ["txn_1", "txn_2"]


_SHAPES: dict[str, Callable[[dict[str, Any]], object]] = {
    "a list object": lambda inner: {"object": "list", "data": [inner], "has_more": False},
    "a list object without its name": lambda inner: {"data": [inner], "count": 1},
    "a bare list": lambda inner: [inner],
    "the object by itself": lambda inner: inner,
}
_LEAVES: dict[str, Callable[[str], object]] = {
    "an id": lambda transaction_id: transaction_id,
    "an object": lambda transaction_id: {"id": transaction_id, "object": "balance_transaction"},
    "a list of ids": lambda transaction_id: [transaction_id],
    "a list of objects": lambda transaction_id: [{"id": transaction_id}],
    "a list object": lambda transaction_id: {"object": "list", "data": [{"id": transaction_id}]},
}


@pytest.mark.parametrize("leaf", _LEAVES)
@pytest.mark.parametrize(
    ("kind", "path"),
    [(kind, path) for table in (PATHS, OLD_PATHS) for kind in table for path in table[kind]],
)
def test_it_reads_each_field_in_every_shape(kind: str, path: str, leaf: str) -> None:
    body: object = _LEAVES[leaf]("txn_1")
    for step in reversed(path.split(".")):
        body = {step: body}
    assert isinstance(body, dict)

    assert find_references({"object": kind, "id": "xx_1", **body}) == (
        Reference(_TRANSACTION, "txn_1"),
    )


@pytest.mark.parametrize("shape", _SHAPES)
@pytest.mark.parametrize(
    ("kind", "field"), [(kind, field) for kind in EMBEDDED for field in EMBEDDED[kind]]
)
def test_it_reads_each_embedded_object_in_every_shape(kind: str, field: str, shape: str) -> None:
    (*_, path) = PATHS[EMBEDDED[kind][field]]
    outer = {"object": kind, "id": "xx_1", field: _SHAPES[shape]({path: "txn_1"})}

    assert find_references(outer) == (Reference(_TRANSACTION, "txn_1"),)


def test_it_names_the_refunds_of_a_charge_that_stands_in_its_payment_intent() -> None:
    refunds = [{"object": "refund", "balance_transaction": "txn_refund"}]
    charge = _charge(balance_transaction="txn_charge", refunds=refunds)
    intent = {"object": "payment_intent", "id": "pi_1", "charges": {"data": [charge]}}

    assert [each.id for each in find_references(intent)] == ["txn_charge", "txn_refund"]


def test_it_names_the_one_balance_transaction_of_a_dispute_from_before_2014() -> None:
    dispute = {"object": "dispute", "charge": "ch_1", "balance_transaction": "txn_1"}

    assert [each.id for each in find_references(dispute)] == ["txn_1"]
    assert [each.id for each in find_references(_charge(status="paid", dispute=dispute))[:1]] == [
        "txn_1"
    ]


def test_it_names_both_sides_of_a_failed_payout_that_is_drawn_as_a_transfer() -> None:
    payout = {
        "object": "transfer",
        "id": "po_1",
        "type": "bank_account",
        "status": "failed",
        "balance_transaction": "txn_out",
        "failure_balance_transaction": {"id": "txn_back"},
    }

    assert [each.id for each in find_references(payout)] == ["txn_out", "txn_back"]


def test_it_asks_for_a_payout_that_is_drawn_as_a_transfer_by_its_id() -> None:
    payout = {"object": "transfer", "id": "po_1", "status": "pending", "balance_transaction": None}

    assert find_references(payout) == (Reference("payout", "po_1"),)


def test_it_asks_for_a_charge_whose_money_is_to_come_by_the_status_of_an_old_version() -> None:
    charge = _charge(status="paid", balance_transaction=None)

    assert find_references(charge) == (Reference("charge", "ch_1"),)


@pytest.mark.parametrize("field", ["fee_details", "card", "source", "data", "transactions"])
def test_it_reads_no_other_field_in_any_shape(field: str) -> None:
    inner = {"id": "txn_forged", "balance_transaction": "txn_forged"}
    charge = _charge(balance_transaction="txn_1", **{field: [inner, {"data": [inner]}]})

    assert [each.id for each in find_references(charge)] == ["txn_1"]


def test_it_embeds_no_resource_in_itself() -> None:
    def depth(kind: str) -> int:
        return 1 + max((depth(inner) for inner in EMBEDDED.get(kind, {}).values()), default=0)

    assert max(depth(kind) for kind in EMBEDDED) == 3


def test_it_never_reads_metadata_or_descriptions() -> None:
    charge = _charge(balance_transaction="txn_1")
    charge["metadata"] = {"balance_transaction": "txn_forged"}
    charge["description"] = "txn_forged"

    assert [reference.id for reference in find_references(charge)] == ["txn_1"]


@pytest.mark.parametrize(
    "hostile", ["txn_" + "a" * 300, "txn_\x00", "ch_1", "", 7, [["txn_1"]], {}]
)
def test_it_names_nothing_that_is_no_id(hostile: object) -> None:
    assert find_references(_charge(balance_transaction=hostile, status="failed")) == ()


def test_it_names_at_most_a_hundred_ids() -> None:
    dispute = {
        "object": "dispute",
        "id": "du_1",
        "balance_transactions": [{"id": f"txn_{number}"} for number in range(3 * IDS_MAX)],
    }

    assert len(find_references(dispute)) == IDS_MAX


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["object", "id", "status", "balance_transaction", "refunds", "data"])
            | st.text(max_size=5),
            inner,
            max_size=6,
        )
    ),
    max_leaves=20,
)


@given(kind=st.sampled_from(sorted(PATHS)), fields=st.dictionaries(st.text(max_size=25), _json))
def test_it_takes_any_object_whatever_is_in_it(kind: str, fields: dict[str, Any]) -> None:
    named = find_references({**fields, "object": kind})

    assert len(named) <= IDS_MAX + 1


def test_it_knows_every_field_path_of_the_pinned_library() -> None:
    assert {kind: set(paths) for kind, paths in PATHS.items()} == _paths_of_the_library()


def test_it_has_no_old_field_path_that_the_pinned_library_has() -> None:
    assert not [kind for kind in OLD_PATHS if set(OLD_PATHS[kind]) & set(PATHS[kind])]
    assert {inner for fields in EMBEDDED.values() for inner in fields.values()} <= set(PATHS)


@pytest.mark.parametrize("kind", sorted(HINTED))
def test_it_takes_a_thin_events_object_for_a_hint(kind: str) -> None:
    related = {"id": "xx_1", "type": kind, "url": "https://elsewhere.example/"}

    assert object_changed_notice(related) == Reference(kind, "xx_1")


def test_it_takes_the_kind_of_a_hint_from_its_id() -> None:
    assert object_changed_notice({"id": "po_1", "type": "transfer"}) == Reference("payout", "po_1")


@pytest.mark.parametrize(
    "related",
    [
        None,
        [],
        "ch_1",
        {},
        {"id": "ch_1"},
        {"type": "charge"},
        {"id": 1, "type": "charge"},
        {"id": ["ch_1"], "type": "charge"},
        {"id": "ch_1", "type": ["charge"]},
        {"id": "ch_1", "type": {}},
        {"id": "../accounts", "type": "charge"},
        {"id": "ch_\x00", "type": "charge"},
        {"id": "ch_" + "1" * 300, "type": "charge"},
        {"id": "txn_1", "type": "charge"},
        {"id": "txn_1", "type": "balance_transaction"},
        {"id": "mtr_1", "type": "billing.meter"},
        {"id": "ch_1", "type": "billing.meter"},
        {"id": "ch_00000000000000", "type": "charge"},
    ],
    ids=repr,
)
def test_it_takes_nothing_else_for_a_hint(related: object) -> None:
    assert object_changed_notice(related) is None


def test_it_takes_for_a_hint_just_what_the_client_can_retrieve() -> None:
    assert set(client._PATHS) == HINTED


def _charge(**fields: Any) -> dict[str, Any]:
    return {"object": "charge", "id": "ch_1", "status": "succeeded", "captured": True, **fields}


def _paths_of_the_library() -> dict[str, set[str]]:
    kinds: dict[str, set[str]] = {}
    for module in pkgutil.walk_packages(stripe.__path__, "stripe."):
        loaded = importlib.import_module(module.name)
        for cls in vars(loaded).values():
            if inspect.isclass(cls) and cls.__module__ == module.name:
                kind = getattr(cls, "OBJECT_NAME", None)
                paths = set(_fields(cls, "")) if isinstance(kind, str) else set()
                if paths and isinstance(kind, str):
                    kinds.setdefault(kind, set()).update(paths)
    return kinds


def _fields(cls: type, prefix: str) -> Iterator[str]:
    for name, annotation in cls.__annotations__.items() if hasattr(cls, "__annotations__") else ():
        # Other ledgers of Stripe's have transactions too: CustomerBalanceTransaction and the like.
        if re.search(r"(?<![A-Za-z])BalanceTransaction(?![A-Za-z.])", str(annotation)):
            yield prefix + name
    for name, inner in vars(cls).items():
        if inspect.isclass(inner) and inner.__qualname__.startswith(f"{cls.__qualname__}."):
            snake = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()
            yield from _fields(inner, f"{prefix}{snake}.")
