"""What an id says of its object."""

import pytest

from shared.stripe_api.object_ids import KINDS_BY_PREFIX, kind_of
from shared.stripe_api.references import PATHS


@pytest.mark.parametrize(
    ("object_id", "kind"),
    [
        ("ch_1", "charge"),
        ("py_1", "charge"),
        ("pyr_1", "refund"),
        ("dp_1", "dispute"),
        ("po_1", "payout"),
        ("fee_1", "application_fee"),
        ("txn_1", None),
        ("cus_1", None),
        ("po", "payout"),
        ("", None),
    ],
)
def test_it_knows_the_object_by_its_prefix(object_id: str, kind: str | None) -> None:
    assert kind_of(object_id) == kind


def test_it_names_only_objects_that_hold_balance_transactions_in_the_pinned_library() -> None:
    assert set(KINDS_BY_PREFIX.values()) <= set(PATHS)
