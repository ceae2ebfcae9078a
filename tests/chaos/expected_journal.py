"""What the journal must hold, according to the fake Stripe's own books. PURE: it only compares.

Promises that what is expected comes from Stripe's side alone: each balance transaction is to have
one original entry, whose legs are what the posting rules make of Stripe's row and whose Stripe leg
is its net, to the minor unit. Never reads a table that tieout derives.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from shared.ledger import balance_transaction, posting_rules
from shared.ledger.account import stripe_balance
from shared.ledger.stripe_account import StripeAccount
from shared.messages.balance_transaction import narrow_row
from tests.chaos.violations import Violation

Leg = tuple[str, str, int]
_TABLES = "tieout.journal_entry and tieout.posting, `tieout story ID`"


@dataclass(frozen=True, slots=True, kw_only=True)
class PostedEntry:
    """An entry of the journal."""

    entry_id: str
    external_id: str
    kind: str
    legs: tuple[Leg, ...]
    posted_at: float
    origin: str


@dataclass(frozen=True, slots=True)
class StripeBooks:
    """The fake's account: its rows as the API writes them, and its balances net."""

    account: str
    rows: Sequence[Mapping[str, Any]]
    balances: Mapping[tuple[str, str], int]
    # What customers saw of the rows that were exchanged: amount, currency, charge.
    presented: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


def books(oracle: Mapping[str, Any]) -> StripeBooks:
    """Return what `/_control/oracle` said."""
    return StripeBooks(
        account=oracle["account"],
        rows=oracle["balance_transactions"],
        balances={
            (balance["balance_type"], balance["currency"]): balance["net"]
            for balance in oracle["balance"]
        },
        presented=oracle["presented"],
    )


def compare(stripe: StripeBooks, entries: Iterable[PostedEntry]) -> list[Violation]:
    """Find each row without its entry, each fact posted twice, and each wrong amount."""
    by_row: defaultdict[str, list[PostedEntry]] = defaultdict(list)
    for entry in entries:
        if entry.kind == "original":
            by_row[entry.external_id].append(entry)
    violations: list[Violation] = []
    for row in stripe.rows:
        posted = by_row.pop(row["id"], [])
        violations += _of_row(row, posted, account=stripe.account)
    violations += [
        Violation(
            invariant="I4",
            harm="broken",
            fact=external_id,
            what="is in the journal, but not in Stripe",
            look_at=_TABLES,
            at=posted[0].posted_at,
        )
        for external_id, posted in by_row.items()
    ]
    return violations


def _of_row(
    row: Mapping[str, Any], posted: Sequence[PostedEntry], *, account: str
) -> list[Violation]:
    if not posted:
        return [
            Violation(
                invariant="I2",
                harm="lost",
                fact=row["id"],
                what=f"{row['type']} of {row['net']} {row['currency']} is not in the journal",
                look_at=f"`tieout story {row['id']}`, the topics, the fake's journal",
                at=float(row["created"]),
            )
        ]
    if len(posted) > 1:
        return [
            Violation(
                invariant="I2",
                harm="doubled",
                fact=row["id"],
                what=f"has {len(posted)} original entries",
                look_at=_TABLES,
                at=max(entry.posted_at for entry in posted),
            )
        ]
    return _of_amounts(row, posted[0], account=account)


def _of_amounts(row: Mapping[str, Any], posted: PostedEntry, *, account: str) -> list[Violation]:
    sealed = posting_rules.make_entry(
        balance_transaction.parse_balance_transaction(narrow_row(row)),
        account=StripeAccount(account, livemode=False),
    )
    expected = tuple(
        (leg.ledger_account, leg.currency, leg.amount_minor) for leg in sealed.entry.postings
    )
    on_stripe = sum(amount for name, _, amount in posted.legs if name.startswith("Assets:Stripe:"))
    sums: defaultdict[str, int] = defaultdict(int)
    for _, currency, amount in posted.legs:
        sums[currency] += amount
    wrong = []
    if any(sums.values()):
        wrong.append(("unbalanced", f"{posted.entry_id} sums to {dict(sums)}"))
    if on_stripe != row["net"]:
        wrong.append(("broken", f"moves {on_stripe} on Stripe's balance, Stripe says {row['net']}"))
    elif sorted(posted.legs) != sorted(expected):
        wrong.append(("broken", f"has the legs {posted.legs}, not {expected}"))
    return [
        Violation(
            invariant="I3" if harm == "unbalanced" else "I2",
            harm="unbalanced" if harm == "unbalanced" else "broken",
            fact=row["id"],
            what=what,
            look_at=_TABLES,
            at=posted.posted_at,
        )
        for harm, what in wrong
    ]


def compare_exchanges(stripe: StripeBooks, entries: Iterable[PostedEntry]) -> list[Violation]:
    """Find each refund whose exchange difference is not what the two rates make of it.

    What a person has corrected meanwhile is left out, on either side.
    """
    posted: defaultdict[str, int] = defaultdict(int)
    corrected = set()
    for entry in entries:
        if entry.kind == "fx":
            posted[entry.external_id] += sum(
                amount for name, _, amount in entry.legs if name == "Income:Refunds"
            )
        elif entry.kind != "original":
            corrected.add(entry.external_id)
    rows = {row["id"]: row for row in stripe.rows}
    charges = {
        stripe.presented[row_id]["charge"]: row
        for row_id, row in rows.items()
        if row["reporting_category"] == "charge" and row_id in stripe.presented
    }
    violations = []
    for row_id, row in rows.items():
        seen = stripe.presented.get(row_id)
        charge = None if seen is None else charges.get(seen["charge"])
        expected = 0
        if seen is not None and charge is not None and row["reporting_category"] == "refund":
            if {row_id, charge["id"]} & corrected:
                continue
            share = Fraction(seen["amount"], stripe.presented[charge["id"]]["amount"])
            expected = row["amount"] + round(charge["amount"] * share)
        if posted[row_id] != expected and row_id not in corrected:
            violations.append(
                Violation(
                    invariant="I2",
                    harm="broken",
                    fact=row_id,
                    what=f"has an exchange difference of {posted[row_id]}, not {expected}",
                    look_at=f"`tieout story {row_id}`, tieout.presentment, tieout.exchange_due",
                )
            )
    return violations


def compare_balances(stripe: StripeBooks, ours: Mapping[tuple[str, str], int]) -> list[Violation]:
    """Find each balance that is not Stripe's, by ledger account and currency."""
    expected = {
        (str(stripe_balance(balance_type)), currency): net
        for (balance_type, currency), net in stripe.balances.items()
    }
    return [
        Violation(
            invariant="I4",
            harm="broken",
            fact=f"{account} in {currency}",
            what=f"is {ours.get((account, currency), 0)}, Stripe has "
            f"{expected.get((account, currency), 0)}",
            look_at="`tieout balances`, `tieout trial-balance`",
        )
        for account, currency in sorted(expected.keys() | ours.keys())
        if ours.get((account, currency), 0) != expected.get((account, currency), 0)
    ]
