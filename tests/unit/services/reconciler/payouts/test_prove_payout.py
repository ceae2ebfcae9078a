from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.reconciler.payouts.prove_payout import Evidence, PayoutProof, prove_payout
from shared.ledger.payout_members import PayoutMember, ProvablePayout
from shared.ledger.transaction_row import TransactionRow

_NETS = st.lists(st.integers(-9_000, 9_000), min_size=1, max_size=30).filter(sum)


def _member(row_id: str, net: int, *, kind: str = "charge") -> PayoutMember:
    return PayoutMember(
        id=row_id,
        type=kind,
        reporting_category=kind,
        source_id=f"ch_{row_id}",
        amount=net + 30,
        fee=30,
        net=net,
    )


def _entry(member: PayoutMember) -> TransactionRow:
    return TransactionRow(
        id=member.id,
        created=1,
        fingerprint=b"",
        net=member.net,
        currency="usd",
        balance_type="payments",
        type=member.type,
        amount=member.amount,
        entry_id=f"je_{member.id}",
    )


def _payout(nets: Sequence[int]) -> tuple[ProvablePayout, Evidence]:
    """Return a payout of rows of these nets, which the journal has, and what it is proved with."""
    members = [_member(f"txn_{number}", net) for number, net in enumerate(nets)]
    total = sum(nets)
    own = replace(_member("txn_own", -total, kind="payout"), amount=-total, fee=0)
    payout = ProvablePayout(
        payout_id="po_1",
        amount=total,
        currency="usd",
        created=datetime(2026, 3, 2, tzinfo=UTC),
        balance_transaction_id=own.id,
        is_automatic=True,
        reconciliation_status="completed",
        proof="waiting",
        proof_tries=1,
        members_read_at=None,
    )
    journal = {member.id: _entry(member) for member in [*members, own]}
    return payout, Evidence(own=own, members=members, journal=journal)


def _ids(proof: PayoutProof, name: str) -> list[object]:
    assert proof.finding is not None
    side: Mapping[str, object] | None = proof.finding.actual
    assert side is not None
    rows = side[name]
    assert isinstance(rows, list)
    return [row["id"] for row in rows]


@given(_NETS)
def test_it_is_proved_when_both_sides_have_the_same_rows(nets: list[int]) -> None:
    proof = prove_payout(*_payout(nets))

    assert (proof.verdict, proof.reason, proof.finding, proof.absent) == ("proved", None, None, ())


@given(_NETS, st.data())
def test_it_is_never_proved_when_the_list_lacks_a_row(nets: list[int], data: st.DataObject) -> None:
    payout, evidence = _payout(nets)
    lost = data.draw(st.sampled_from(evidence.members))
    members = [member for member in evidence.members if member.id != lost.id]

    proof = prove_payout(payout, replace(evidence, members=members))

    assert proof.verdict == ("drift" if lost.net else "proved")


def test_the_row_that_the_list_lacks_is_named_where_one_alone_has_its_money() -> None:
    payout, evidence = _payout([500, 700, 800])
    evidence = replace(evidence, members=evidence.members[1:], left_over={"txn_0": 500})

    proof = prove_payout(payout, evidence)

    assert (_ids(proof, "missing"), _ids(proof, "too_many")) == (["txn_0"], [])
    assert proof.finding is not None
    assert proof.finding.amount_at_risk == 500


def test_no_row_is_named_where_two_may_be_it() -> None:
    payout, evidence = _payout([500, 700, 800])
    left = {"txn_0": 500, "txn_like_it": 500}

    proof = prove_payout(payout, replace(evidence, members=evidence.members[1:], left_over=left))

    assert (proof.verdict, _ids(proof, "missing")) == ("drift", [])


def test_a_row_of_another_payout_is_too_many() -> None:
    payout, evidence = _payout([500, 700])
    alien = _member("txn_alien", 900)
    evidence = replace(
        evidence,
        members=[*evidence.members, alien],
        journal={**evidence.journal, alien.id: _entry(alien)},
        elsewhere={alien.id: "po_2"},
    )

    proof = prove_payout(payout, evidence)

    assert (proof.verdict, _ids(proof, "too_many")) == ("drift", [alien.id])


def test_a_row_that_stripe_itself_does_not_have_is_too_many() -> None:
    payout, evidence = _payout([500, 700])
    invented = _member("txn_invented", 900)
    evidence = replace(evidence, members=[*evidence.members, invented], unknown=frozenset(
        {invented.id}))  # fmt: skip

    proof = prove_payout(payout, evidence)

    assert (proof.verdict, _ids(proof, "too_many"), proof.absent) == ("drift", [invented.id], [])


def test_a_row_of_other_money_than_its_entry_is_named_and_its_difference_at_risk() -> None:
    payout, evidence = _payout([500, 700])
    changed = [replace(evidence.members[0], net=520, amount=550), evidence.members[1]]

    proof = prove_payout(payout, replace(evidence, members=changed))

    assert (_ids(proof, "other_money"), _ids(proof, "too_many")) == (["txn_0"], [])
    assert proof.finding is not None
    assert proof.finding.amount_at_risk == 20


def test_money_that_moves_between_two_rows_is_seen_though_the_sum_is_zero() -> None:
    payout, evidence = _payout([500, 700])
    first, second = evidence.members
    changed = [
        replace(first, net=510, amount=540),
        replace(second, net=690, amount=720),
    ]

    proof = prove_payout(payout, replace(evidence, members=changed))

    assert (proof.verdict, _ids(proof, "other_money")) == ("drift", ["txn_0", "txn_1"])


def test_a_payout_of_another_amount_than_its_own_row_drifts() -> None:
    payout, evidence = _payout([500, 700])

    proof = prove_payout(replace(payout, amount=1_300), evidence)

    assert (proof.verdict, _ids(proof, "other_money")) == ("drift", ["txn_own"])


def test_a_list_without_the_payouts_own_row_drifts() -> None:
    payout, evidence = _payout([500, 700])

    proof = prove_payout(payout, replace(evidence, own=None))

    assert (proof.verdict, _ids(proof, "missing")) == ("drift", ["txn_own"])


@given(_NETS, st.data())
def test_what_the_journal_lacks_is_waited_for_and_named(
    nets: list[int], data: st.DataObject
) -> None:
    payout, evidence = _payout(nets)
    lacking = data.draw(st.sampled_from(sorted(evidence.journal)))
    journal = {row_id: row for row_id, row in evidence.journal.items() if row_id != lacking}

    proof = prove_payout(payout, replace(evidence, journal=journal))

    assert (proof.verdict, proof.finding, proof.absent) == ("waiting", None, [lacking])


def test_what_is_a_discrepancy_of_its_own_is_not_reported_again() -> None:
    payout, evidence = _payout([500, 700])
    other = replace(evidence.journal["txn_0"], net=1)
    journal = {**evidence.journal, "txn_0": other}
    del journal["txn_1"]

    proof = prove_payout(
        payout, replace(evidence, journal=journal, explained=frozenset({"txn_0", "txn_1"}))
    )

    assert (proof.verdict, proof.finding, proof.absent) == ("waiting", None, ())


def test_members_from_before_the_books_begin_are_counted_and_keep_nothing_from_being_proved() -> (
    None
):
    payout, evidence = _payout([500, 700])
    journal = {row_id: row for row_id, row in evidence.journal.items() if row_id != "txn_0"}

    proof = prove_payout(payout, replace(evidence, journal=journal, older=frozenset({"txn_0"})))

    assert proof.verdict == "proved"
    assert proof.reason == "1 of its members are from before the books begin, and have no entry"


def test_a_payout_that_brings_money_in_is_proved_alike() -> None:
    proof = prove_payout(*_payout([-500, -700]))

    assert proof.verdict == "proved"


@pytest.mark.parametrize(
    ("payout_changes", "is_within_books"),
    [
        ({"reconciliation_status": "in_progress"}, True),
        ({"is_automatic": None}, True),
        ({"amount": 0}, True),
        ({}, False),
    ],
)
def test_an_empty_list_proves_nothing(
    payout_changes: dict[str, Any], *, is_within_books: bool
) -> None:
    payout, evidence = _payout([500])
    evidence = replace(evidence, own=None, members=[], is_within_books=is_within_books)

    proof = prove_payout(replace(payout, **payout_changes), evidence)

    assert (proof.verdict, proof.finding) == ("waiting", None)


def test_an_empty_list_of_what_stripe_has_reconciled_drifts_by_all_that_was_paid_out() -> None:
    payout, evidence = _payout([500])

    proof = prove_payout(payout, replace(evidence, own=None, members=[]))

    assert (proof.verdict, _ids(proof, "missing")) == ("drift", ["txn_own"])
    assert proof.finding is not None
    assert proof.finding.amount_at_risk == 500


def test_a_discrepancy_of_a_member_with_the_same_money_keeps_nothing_from_being_proved() -> None:
    payout, evidence = _payout([500, 700])

    proof = prove_payout(payout, replace(evidence, explained=frozenset({"txn_0"})))

    assert (proof.verdict, proof.reason) == ("proved", None)


def test_nothing_more_is_awaited_of_what_a_person_closed_as_it_is() -> None:
    payout, evidence = _payout([500, 700])
    journal = {row_id: row for row_id, row in evidence.journal.items() if row_id != "txn_0"}
    journal["txn_1"] = replace(journal["txn_1"], net=1)
    both = frozenset({"txn_0", "txn_1"})
    evidence = replace(evidence, journal=journal, explained=both)

    left = prove_payout(payout, replace(evidence, closed=both))
    half = prove_payout(payout, replace(evidence, closed=frozenset({"txn_0"})))

    assert (left.verdict, left.is_left) == ("waiting", True)
    assert left.reason == "a discrepancy was closed as it is of txn_0, txn_1"
    assert (half.verdict, half.is_left, half.is_reported) == ("waiting", False, True)


def test_what_the_list_sums_to_is_reported_once_where_a_discrepancy_of_its_row_says_it() -> None:
    payout, evidence = _payout([500, 700])
    changed = [replace(evidence.members[0], net=520, amount=550), evidence.members[1]]
    evidence = replace(evidence, members=changed, explained=frozenset({"txn_0"}))

    proof = prove_payout(payout, evidence)

    assert (proof.verdict, proof.finding, proof.is_reported) == ("waiting", None, True)
    # It explains no other money than its own.
    other = replace(changed[1], net=701, amount=731)
    assert prove_payout(payout, replace(evidence, members=[changed[0], other])).verdict == "drift"
