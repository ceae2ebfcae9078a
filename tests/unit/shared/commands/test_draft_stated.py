"""What a service drafts of Stripe's side as a pass noted it, and when it is not enough."""

from datetime import UTC, datetime
from typing import Any

import pytest

from shared.commands.draft_stated import refuse_changed, stated_row
from shared.ledger.balance_transaction import fingerprint, parse_balance_transaction, stated_fields
from shared.ledger.correction import CorrectionRefused, FingerprintedEntry, Standing
from shared.ledger.discrepancy import Discrepancy, Finding, Kind
from shared.ledger.posting_rules import make_entry
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.reconciliation.discrepancies import ListedDiscrepancy
from tests.support.posting import ACCOUNT, row

_NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
_OF_ACCOUNT = StripeAccount(id=ACCOUNT, livemode=False)


def _discrepancy(
    expected: dict[str, object] | None,
    *,
    kind: Kind = "different",
    actual: dict[str, object] | None = None,
) -> ListedDiscrepancy:
    finding = Finding(
        kind=kind,
        object_id="txn_1",
        amount_at_risk=1,
        currency="usd",
        reason="",
        expected=expected,
        actual=actual,
    )
    return ListedDiscrepancy(
        id="dsc_1",
        account=_OF_ACCOUNT,
        discrepancy=Discrepancy(finding=finding, status="open", event=None),
        detected_at=_NOON,
        resolved_at=None,
        resolved_by=None,
    )


def _noted(**changes: Any) -> dict[str, object]:
    """Return a row as a pass notes it."""
    return stated_fields(parse_balance_transaction(row("txn_1", **changes)))


def _standing(**changes: Any) -> Standing:
    read = parse_balance_transaction(row("txn_1", **changes))
    posted = make_entry(read, account=_OF_ACCOUNT)
    return Standing(
        FingerprintedEntry(posted.entry, fingerprint(read)), is_reversed=False, next_revision=1
    )


def test_what_a_pass_noted_is_posted_as_the_row_itself_would_be() -> None:
    read = parse_balance_transaction(row("txn_1"))

    stated = stated_row(_discrepancy(_noted()), read_at=_NOON)

    assert stated is not None
    again = parse_balance_transaction(stated)
    assert fingerprint(again) == fingerprint(read)
    assert make_entry(again, account=_OF_ACCOUNT) == make_entry(read, account=_OF_ACCOUNT)
    assert "entry_id" not in stated


@pytest.mark.parametrize(("days_s", "status"), [(1, "pending"), (0, "available")])
def test_its_money_is_pending_until_its_value_date(days_s: int, status: str) -> None:
    available_on = int(_NOON.timestamp()) + days_s

    stated = stated_row(_discrepancy(_noted(available_on=available_on)), read_at=_NOON)

    assert (stated or {})["status"] == status


def test_of_a_row_that_stripe_does_not_have_there_is_none() -> None:
    assert stated_row(_discrepancy(None, kind="unexpected"), read_at=_NOON) is None


@pytest.mark.parametrize("name", sorted(set(_noted()) - {"entry_id"}))
def test_without_any_of_it_nothing_is_posted(name: str) -> None:
    noted = _noted()
    del noted[name]

    with pytest.raises(CorrectionRefused, match=f"is not enough to post it: {name} is missing"):
        stated_row(_discrepancy(noted), read_at=_NOON)


@pytest.mark.parametrize(
    ("expected", "reason"),
    [
        (None, "id is missing"),
        ({}, "id is missing"),
        (_noted() | {"net": "12"}, "net is not an integer"),
        (_noted() | {"fee_details": None}, "fee_details is not a list"),
        (_noted() | {"available_on": None}, "available_on is not an integer"),
        (_noted() | {"id": "txn_2"}, "it is of txn_2"),
        (
            _noted(type="adjustment", reporting_category="fee"),
            "only Stripe's description says whose fee an adjustment is",
        ),
    ],
)
def test_what_is_not_enough_is_refused_with_who_can_ask(
    expected: dict[str, object] | None, reason: str
) -> None:
    with pytest.raises(CorrectionRefused) as refusal:
        stated_row(_discrepancy(expected), read_at=_NOON)

    assert str(refusal.value) == (
        f"what a pass noted of txn_1 at Stripe is not enough to post it: {reason};"
        " `tieout discrepancies resolve dsc_1 --apply` at the command line asks Stripe"
    )


def test_an_entry_is_taken_as_it_was_compared() -> None:
    standing = _standing()
    net = standing.entry.postings[0].amount_minor
    compared = {"entry_id": standing.entry.entry_id, "net": net}

    refuse_changed(_discrepancy(_noted(), actual=compared), standing)


@pytest.mark.parametrize(
    ("changes", "is_reversed", "stands"),
    [
        ({"entry_id": "je_before"}, False, "{entry_id} stands"),
        ({}, True, "nothing stands"),
        ({"net": 0}, False, "{entry_id} stands"),
    ],
)
def test_an_entry_that_has_changed_since_is_left(
    changes: dict[str, object], is_reversed: bool, stands: str
) -> None:
    version = _standing().version
    standing = Standing(version, is_reversed=is_reversed, next_revision=2)
    entry = version.entry
    compared = {"entry_id": entry.entry_id, "net": entry.postings[0].amount_minor} | changes

    with pytest.raises(CorrectionRefused) as refusal:
        refuse_changed(_discrepancy(_noted(), actual=compared), standing)

    stands = stands.format(entry_id=entry.entry_id)
    assert str(refusal.value).startswith(
        f"the journal has changed since a pass compared txn_1: {stands}."
    )
