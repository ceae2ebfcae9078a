"""Corrections: a reversal of what stands, and what stands in its place. PURE: stdlib only.

Promises that the leg on a Stripe balance never changes but by Stripe's own figure, that a reversal
takes back each leg of its entry and nothing else, and that whoever corrects names the entry that
they saw: if it stands no more, somebody was faster, and nothing is done.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from shared.errors import Unprocessable
from shared.ledger import posting_rules
from shared.ledger.account import Account, balance_type_of
from shared.ledger.balance_transaction import BalanceTransaction, fingerprint
from shared.ledger.journal import Entry, EntryKind, Posting, entry_id

# Where a person may send money: not to a Stripe balance, nor to what openings alone use.
TARGETS: Final = frozenset(
    str(account) for account in Account if account is not Account.OPENING_BALANCES
)
_FEE_ACCOUNTS: Final = frozenset(str(account) for account in posting_rules.FEE_ACCOUNTS.values())


class CorrectionRefused(Unprocessable):
    """A correction that would change nothing, or what it must not; the text says which."""


@dataclass(frozen=True, slots=True)
class FingerprintedEntry:
    """An entry with the fingerprint of the money that it states."""

    entry: Entry
    fingerprint: bytes


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands of a fact: its latest version, its first leg's value date as it stands now.

    `is_reversed` says that even that was taken back, and nothing stands.
    """

    version: FingerprintedEntry
    is_reversed: bool
    next_revision: int

    @property
    def entry(self) -> Entry:
        """Return the entry of the latest version."""
        return self.version.entry


def reverse_entry(standing: Standing) -> FingerprintedEntry:
    """Take back what stands. Raises Refused, AmountOutOfRange."""
    entry = standing.entry
    if standing.is_reversed:
        raise CorrectionRefused(f"{entry.entry_id} is reversed already")
    postings = [replace(leg, amount_minor=-leg.amount_minor) for leg in entry.postings]
    return _revised(standing, "reversal", entry, postings, standing.version.fingerprint)


def move_legs(
    standing: Standing, accounts: Mapping[str, str]
) -> tuple[FingerprintedEntry, FingerprintedEntry]:
    """Reverse what stands and post it with its legs on other accounts, from which to which.

    Raises Refused.
    """
    for source, target in accounts.items():
        if balance_type_of(source) or balance_type_of(target):
            raise CorrectionRefused("what lies on a Stripe balance moves by Stripe's figures alone")
        if target not in TARGETS:
            raise CorrectionRefused(f"the chart has no account {target}")
    entry = standing.entry
    first, *legs = entry.postings
    if not any(
        accounts.get(leg.ledger_account, leg.ledger_account) != leg.ledger_account for leg in legs
    ):
        raise CorrectionRefused(f"{entry.entry_id} has nothing on {' or '.join(accounts)}")
    postings = [first, *_merged(legs, accounts)]
    return (
        reverse_entry(standing),
        _revised(standing, "replacement", entry, postings, standing.version.fingerprint),
    )


def restate_entry(standing: Standing, row: BalanceTransaction) -> tuple[FingerprintedEntry, ...]:
    """Reverse what stands, if anything does, and post what Stripe states by today's rules.

    Raises Refused, AmountOutOfRange.
    """
    entry = standing.entry
    posted = posting_rules.make_entry(row, account=entry.account).entry
    after = _revised(standing, "replacement", posted, posted.postings, fingerprint(row))
    if standing.is_reversed:
        return (after,)
    if _says(after) == _says(standing.version):
        raise CorrectionRefused(
            f"{entry.entry_id} is what Stripe states, by the rules of this version"
        )
    return reverse_entry(standing), after


def movable_account(entry: Entry) -> str:
    """Return the ledger account whose legs a person moves: suspense, else what the rule named.

    Raises Refused.
    """
    names = {
        leg.ledger_account for leg in entry.postings if not balance_type_of(leg.ledger_account)
    }
    if str(Account.SUSPENSE) in names:
        return str(Account.SUSPENSE)
    named = names - _FEE_ACCOUNTS or names
    if len(named) != 1:
        raise CorrectionRefused(
            f"{entry.entry_id} moves {', '.join(sorted(named)) or 'no other account'}"
        )
    return named.pop()


def _merged(legs: Iterable[Posting], accounts: Mapping[str, str]) -> Iterable[Posting]:
    sums: dict[tuple[str, str], int] = {}
    for leg in legs:
        key = accounts.get(leg.ledger_account, leg.ledger_account), leg.currency
        sums[key] = sums.get(key, 0) + leg.amount_minor
    for (name, currency), amount_minor in sums.items():
        if amount_minor:
            yield Posting(name, currency, amount_minor, None)


def _revised(
    standing: Standing,
    kind: EntryKind,
    entry: Entry,
    postings: Iterable[Posting],
    money: bytes,
) -> FingerprintedEntry:
    key = standing.entry
    revised = replace(
        entry,
        entry_id=entry_id(
            issuer=key.issuer,
            external_id=key.external_id,
            kind=kind,
            revision=standing.next_revision,
        ),
        kind=kind,
        revision=standing.next_revision,
        reverses=key.entry_id if kind == "reversal" else None,
        postings=tuple(postings),
    )
    return FingerprintedEntry(revised, money)


def _says(sealed: FingerprintedEntry) -> tuple[object, ...]:
    """Return what would have to differ for a replacement to be news; value dates do not."""
    entry = sealed.entry
    legs = sorted((leg.ledger_account, leg.currency, leg.amount_minor) for leg in entry.postings)
    return sealed.fingerprint, entry.effective_at, entry.type, entry.reporting_category, legs
