"""Entries and postings: what the journal holds. PURE: stdlib only.

Sign rule, for the whole project: debit positive, credit negative, and an entry's postings sum to
zero in each currency.

Promises that an unbalanced entry cannot exist, nor one that moves a Stripe balance and is not
Stripe's; and that the same fact always has the same entry id.
Must never read a clock or a random source: a rebuild gives the same journal.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import Final, Literal

from shared.errors import Unprocessable
from shared.ledger.account import is_stripe_balance
from shared.ledger.money import INT64_MAX, INT64_MIN, AmountOutOfRange
from shared.ledger.stripe_account import StripeAccount, is_stripes

EntryKind = Literal["original", "reversal", "replacement", "fx"]

# An original exists once, so its revision never moves; corrections count up from 1.
ORIGINAL_REVISION: Final = 0

# An id is 26 characters of base32 in lower case (RFC 4648), 130 bits: of the first 17 bytes of its
# digest, all but the last 6. Two characters are looked up at a time: an import makes thousands of
# ids a second, and for each `base64` goes through whole groups and their padding.
_ID_DIGEST_BYTES: Final = 17
_ID_BITS_LEFT_OVER: Final = 6
_ID_CHARS: Final = "abcdefghijklmnopqrstuvwxyz234567"
_ID_PAIRS: Final = tuple([first + second for first in _ID_CHARS for second in _ID_CHARS])
_ID_SHIFTS: Final = tuple(range(120, -1, -10))


class UnbalancedEntry(Unprocessable):
    """The postings of an entry do not sum to zero in some currency."""

    def __init__(self, *, entry_id: str, currency: str, sum_minor: int) -> None:
        super().__init__(f"{entry_id} is off by {sum_minor} minor units of {currency}")
        self.entry_id = entry_id
        self.currency = currency
        self.sum_minor = sum_minor


class NotStripesToMove(Unprocessable):
    """An entry names a Stripe balance, and neither Stripe nor an opening of its books does."""

    def __init__(self, *, entry_id: str, issuer: str) -> None:
        super().__init__(f"{entry_id} of {issuer} names a Stripe balance")
        self.entry_id = entry_id
        self.issuer = issuer


@dataclass(frozen=True, slots=True)
class Posting:
    """One leg of an entry: minor units, debit positive; `available_on` only on Stripe balances."""

    ledger_account: str
    currency: str
    amount_minor: int
    available_on: datetime | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A balanced entry: one fact about money, posted once.

    `effective_at` is the balance transaction's `created`. Raises UnbalancedEntry, AmountOutOfRange,
    NotStripesToMove.
    """

    entry_id: str
    issuer: str
    external_id: str
    kind: EntryKind
    revision: int
    reverses: str | None
    stripe_account: str
    livemode: bool
    type: str
    reporting_category: str
    source_id: str | None
    effective_at: datetime
    postings: tuple[Posting, ...]

    @property
    def account(self) -> StripeAccount:
        """Return in whose books it is."""
        return StripeAccount(self.stripe_account, self.livemode)

    @property
    def balance_transaction_id(self) -> str | None:
        """Return the balance transaction that it is of; an entry of tieout's own is of none."""
        return self.external_id if is_stripes(self.issuer) else None

    @property
    def book_date(self) -> date:
        """Return the day in whose books it is, in UTC."""
        return self.effective_at.astimezone(UTC).date()

    def __post_init__(self) -> None:
        sums: dict[str, int] = {}
        for posting in self.postings:
            amount_minor = posting.amount_minor
            # A sum of bigints may leave bigint even when its parts do not: -(-2**63) does.
            if not INT64_MIN <= amount_minor <= INT64_MAX:
                raise AmountOutOfRange(amount_minor)
            sums[posting.currency] = sums.get(posting.currency, 0) + amount_minor
        for currency, sum_minor in sums.items():
            if sum_minor:
                raise UnbalancedEntry(
                    entry_id=self.entry_id, currency=currency, sum_minor=sum_minor
                )
        self._refuse_stripe_balances()

    def _refuse_stripe_balances(self) -> None:
        """Have only Stripe, and tieout where it opens these books, name a Stripe balance."""
        if is_stripes(self.issuer) or self.issuer == self.account.own_issuer:
            return
        if any(is_stripe_balance(posting.ledger_account) for posting in self.postings):
            raise NotStripesToMove(entry_id=self.entry_id, issuer=self.issuer)


@dataclass(frozen=True, slots=True)
class SequencedEntry:
    """An entry with its place in the journal; `ordinal` counts a position's entries from 1."""

    entry: Entry
    position: int
    ordinal: int
    posted_at: datetime


@dataclass(frozen=True, slots=True)
class ExportedEntry:
    """An entry for an accountant, and the payout that paid its money out, by Stripe's own list."""

    entry: Entry
    payout_id: str | None = None


def entry_id(*, issuer: str, external_id: str, kind: EntryKind, revision: int) -> str:
    """Derive an entry's id from its idempotency key, so that a rebuild gives the same ids."""
    digest = sha256(f"{issuer}\n{external_id}\n{kind}\n{revision}".encode()).digest()
    bits = int.from_bytes(digest[:_ID_DIGEST_BYTES], "big") >> _ID_BITS_LEFT_OVER
    return "je_" + "".join([_ID_PAIRS[bits >> shift & 1023] for shift in _ID_SHIFTS])
