"""Corrections of any kind in any order, held against Stripe: no fact that agreed ever differs."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from services.reconciler.compare import Comparison, compare
from shared.ledger import correction, posting_rules
from shared.ledger.account import Account, balance_type_of
from shared.ledger.balance_transaction import fingerprint, parse_balance_transaction
from shared.ledger.correction import CorrectionRefused, FingerprintedEntry, Standing
from shared.ledger.stripe_account import StripeAccount
from shared.ledger.transaction_row import TransactionRow, row_of
from tests.support.posting import ACCOUNT, row

_NAMES = ("txn_1", "txn_2", "txn_3")
_WINDOW_S = 300
_AT_S = 100_000

# What the journal has of a row at first, beside nothing: Stripe's own copy, or another's.
_COPIES: Mapping[str, Mapping[str, Any]] = {
    "genuine": {},
    "other money": {"amount": 20_000, "net": 19_680},
    "another date": {"created": 1_000 + 3 * _WINDOW_S},
    "another balance": {"balance_type": "issuing"},
    "another currency": {
        "currency": "eur",
        "fee_details": [{"type": "stripe_fee", "amount": 320, "currency": "eur"}],
    },
    "without a rule": {"type": "new", "reporting_category": "new"},
}
_STEPS = ("apply", "correct", "redate")


@dataclass(slots=True)
class _Books:
    """Stripe's rows and our entries of each fact, in the order in which they were posted."""

    stripe: dict[str, dict[str, Any]]
    entries: dict[str, list[FingerprintedEntry]] = field(default_factory=dict)
    value_dates: dict[str, datetime] = field(default_factory=dict)

    def post(self, raw: dict[str, Any]) -> None:
        bt = parse_balance_transaction(raw)
        posted = posting_rules.make_entry(bt, account=StripeAccount(ACCOUNT, livemode=False))
        self.entries[bt.id] = [FingerprintedEntry(posted.entry, fingerprint(bt))]

    def standing(self, name: str) -> Standing:
        sealed = self.entries[name]
        latest = max(
            (sealed_entry for sealed_entry in sealed if sealed_entry.entry.kind != "reversal"),
            key=lambda sealed_entry: sealed_entry.entry.revision,
        )
        first, *legs = latest.entry.postings
        dated = replace(first, available_on=self.available_on(latest))
        entry = replace(latest.entry, postings=(dated, *legs))
        return Standing(
            version=FingerprintedEntry(entry, latest.fingerprint),
            is_reversed=any(
                sealed_entry.entry.reverses == entry.entry_id for sealed_entry in sealed
            ),
            next_revision=max(sealed_entry.entry.revision for sealed_entry in sealed) + 1,
        )

    def take(self, step: str, name: str) -> None:
        """Do what a person, or Stripe, does to a fact; what is refused changes nothing."""
        if name not in self.entries:
            return
        standing = self.standing(name)
        with suppress(CorrectionRefused):
            match step:
                case "apply" if name in self.stripe:
                    stated = correction.restate_entry(
                        standing, parse_balance_transaction(self.stripe[name])
                    )
                    self.entries[name] += stated
                case "apply":
                    self.entries[name].append(correction.reverse_entry(standing))
                case "correct":
                    source = correction.movable_account(standing.entry)
                    target = {source: str(Account.CLIMATE)}
                    self.entries[name] += correction.move_legs(standing, target)
                case "redate" if not standing.is_reversed and name in self.stripe:
                    self.stripe[name]["available_on"] += 100_000
                    later_s = self.stripe[name]["available_on"]
                    self.value_dates[standing.entry.entry_id] = datetime.fromtimestamp(later_s, UTC)

    def available_on(self, sealed: FingerprintedEntry) -> datetime:
        first = sealed.entry.postings[0].available_on
        assert first is not None
        return max(first, self.value_dates.get(sealed.entry.entry_id, first))

    def compared(self) -> Comparison:
        return compare(
            stripe=[row_of(parse_balance_transaction(raw)) for raw in self.stripe.values()],
            journal=[_row(self.standing(name)) for name in self.entries],
            import_ended_s=0.0,
        )

    def booked(self, *, pending: bool) -> Mapping[tuple[str, str], int]:
        """Return what all entries add up to on Stripe balances, as the proof sees them."""
        return _sums(
            (leg.ledger_account, leg.currency, leg.amount_minor)
            for sealed in self.entries.values()
            for sealed_entry in sealed
            if not pending or self.available_on(sealed_entry).timestamp() > _AT_S
            for leg in sealed_entry.entry.postings
            if balance_type_of(leg.ledger_account)
        )

    def stands(self, *, pending: bool) -> Mapping[tuple[str, str], int]:
        """Return the same by what stands of each fact, as windows see it."""
        standing = [self.standing(name) for name in self.entries]
        return _sums(
            (leg.ledger_account, leg.currency, leg.amount_minor)
            for standing_entry in standing
            if not standing_entry.is_reversed
            for leg in standing_entry.entry.postings[:1]
            if not pending or (leg.available_on and leg.available_on.timestamp() > _AT_S)
        )


def _row(standing: Standing) -> TransactionRow:
    """Return what the journal gives of a row of `tieout.standing_entry`."""
    entry, first = standing.entry, standing.entry.postings[0]
    assert first.available_on is not None
    return TransactionRow(
        id=entry.external_id,
        created=int(entry.effective_at.timestamp()),
        fingerprint=b"" if standing.is_reversed else standing.version.fingerprint,
        net=0 if standing.is_reversed else first.amount_minor,
        currency=first.currency,
        balance_type=balance_type_of(first.ledger_account) or "",
        type=entry.type,
        available_on=int(first.available_on.timestamp()),
        entry_id=entry.entry_id,
        is_reversed=standing.is_reversed,
    )


def _sums(legs: Iterable[tuple[str, str, int]]) -> Mapping[tuple[str, str], int]:
    sums: dict[tuple[str, str], int] = {}
    for account, currency, amount_minor in legs:
        sums[account, currency] = sums.get((account, currency), 0) + amount_minor
    return {key: amount_minor for key, amount_minor in sums.items() if amount_minor}


def _differing(comparison: Comparison) -> set[str]:
    return {row.id for row in comparison.absent + comparison.unexpected} | {
        a.id for a, _ in comparison.different
    }


@given(
    copies=st.fixed_dictionaries({name: st.sampled_from(["nothing", *_COPIES]) for name in _NAMES}),
    lacking=st.sets(st.sampled_from(_NAMES)),
    steps=st.lists(st.tuples(st.sampled_from(_STEPS), st.sampled_from(_NAMES)), max_size=12),
)
def test_what_agrees_goes_on_to_agree_and_what_is_applied_does(
    copies: dict[str, str], lacking: set[str], steps: Sequence[tuple[str, str]]
) -> None:
    books = _Books(stripe={name: row(name) for name in _NAMES if name not in lacking})
    for name, copy in copies.items():
        if copy != "nothing":
            books.post({**row(name), **_COPIES[copy]})

    for step, name in steps:
        before = _differing(books.compared())
        books.take(step, name)
        after = books.compared()

        applied = {name} & books.entries.keys() if step == "apply" else set()
        assert _differing(after) <= before - applied
        assert books.booked(pending=False) == books.stands(pending=False)
        assert books.booked(pending=True) == books.stands(pending=True)

    for name in _NAMES:
        books.take("apply", name)
    left = books.compared()
    assert _differing(left) == {row.id for row in left.absent}
    assert left.absent or left.disagreeing() == frozenset()


def test_what_was_reversed_whole_and_is_back_is_posted_again() -> None:
    books = _Books(stripe={})
    books.post(row("txn_1"))
    books.take("apply", "txn_1")
    reversed_whole = books.compared()
    books.stripe["txn_1"] = row("txn_1")
    back = books.compared()

    books.take("apply", "txn_1")

    assert (_differing(reversed_whole), _differing(back)) == (set(), {"txn_1"})
    assert [ours.net for _, ours in back.different] == [0]
    assert _differing(books.compared()) == set()
    kinds = [sealed_entry.entry.kind for sealed_entry in books.entries["txn_1"]]
    assert kinds == ["original", "reversal", "replacement"]
