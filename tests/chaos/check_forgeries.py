"""What must be on the page of what was forged, and what it may do to the books. PURE.

Promises that every forged record in the topic has exactly one right end: a stranger's is ignored
and its account named; a made-up row is in the journal and called `unexpected`; a copy that came
before the genuine row is in the journal and called `different`, with Stripe's figure beside it; a
later copy changes nothing; a date in the future is a dead letter. Whatever else is open, or moves a
balance, is a finding.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from shared.messages.balance_transaction import BalanceTransactionMessage
from tests.chaos.expected_journal import PostedEntry, StripeBooks

_STRIPE: Final = "Assets:Stripe:"
_AHEAD_S: Final = 300

# A discrepancy by its kind and object.
Named = tuple[str, str]
# A balance by its ledger account and currency.
Balance = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgeries:
    """The forged records that lie in the topic, by what they are."""

    strangers: frozenset[str] = frozenset()
    made_up: frozenset[str] = frozenset()
    altered: frozenset[str] = frozenset()
    future: frozenset[str] = frozenset()

    @property
    def count(self) -> int:
        """Return how many facts were forged."""
        return sum(map(len, (self.strangers, self.made_up, self.altered, self.future)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Consequences:
    """What is rightly open because of them, and what they rightly add to the ledger's balances."""

    open: frozenset[Named]
    letters: frozenset[str]
    effects: Mapping[Balance, int] = field(default_factory=dict)
    # What a comparison with Stripe's books leaves out: it is on the page.
    named_ids: frozenset[str] = frozenset()


def classify(messages: Iterable[BalanceTransactionMessage], *, stripe: StripeBooks) -> Forgeries:
    """Sort the forged records of the topic."""
    genuine = {str(row["id"]) for row in stripe.rows}
    sorted_ids: dict[str, set[str]] = {name: set() for name in Forgeries.__slots__}
    for forged in messages:
        row = forged.balance_transaction
        if forged.stripe_account != stripe.account:
            sorted_ids["strangers"].add(forged.stripe_account)
        elif row["created"] > forged.fetched_at.timestamp() + _AHEAD_S:
            sorted_ids["future"].add(row["id"])
        elif row["id"] in genuine:
            sorted_ids["altered"].add(row["id"])
        else:
            sorted_ids["made_up"].add(row["id"])
    return Forgeries(**{name: frozenset(ids) for name, ids in sorted_ids.items()})


def consequences(
    forgeries: Forgeries, *, stripe: StripeBooks, entries: Collection[PostedEntry]
) -> Consequences:
    """Return what must be open, given what of the forgeries is in the journal."""
    nets = {str(row["id"]): int(row["net"]) for row in stripe.rows}
    # What all entries of a fact hold together: a person may have corrected a forged one meanwhile.
    held: Counter[tuple[str, Balance]] = Counter()
    for entry in entries:
        for account, currency, amount in entry.legs:
            if account.startswith(_STRIPE):
                held[entry.external_id, (account, currency)] += amount
    effects: Counter[Balance] = Counter()
    won: set[str] = set()
    for (external_id, balance), amount in held.items():
        if external_id in forgeries.made_up:
            effects[balance] += amount
        elif external_id in forgeries.altered and amount != nets[external_id]:
            effects[balance] += amount - nets[external_id]
            won.add(external_id)
    return Consequences(
        open=frozenset(
            {("account_unconfigured", account) for account in forgeries.strangers}
            | {("unexpected", row_id) for row_id in forgeries.made_up}
            | {("different", row_id) for row_id in won}
        ),
        letters=forgeries.future,
        effects=dict(effects),
        named_ids=forgeries.made_up | frozenset(won),
    )


def unproved(
    rows: Sequence[Mapping[str, Any]], *, effects: Mapping[Balance, int], names: Mapping[str, str]
) -> list[str]:
    """Say which balances are not proved to be off by exactly the forgeries' effect.

    `rows` are those of `tieout balances --json`; `names` the ledger account of each balance type.
    """
    wrong = []
    for row in rows:
        expected = effects.get((names[row["balance_type"]], row["currency"]), 0)
        if row["exact"] is None:
            continue  # Stripe states no such balance
        if row["exact"] is not True or row["unexplained"] != expected:
            wrong.append(
                f"{row['balance_type']} in {row['currency']}: exact {row['exact']}, unexplained "
                f"{row['unexplained']} ({row['lowest']} to {row['highest']}), not {expected}"
            )
    return wrong
