"""Opening balances: what a Stripe balance held when the books begin. PURE: stdlib only.

Promises that an opening is a function of three things and of nothing else: Stripe's balance at an
instant T, the rows that Stripe lists from the start of the books up to T, and the rows of before
that the journal holds all the same (older versions posted some). It is that balance less those
rows; so opening and rows together are Stripe's balance, wherever the start lies.

Why a drift can never get into it: what is proved later is no part of the function. The balance and
T stay what they were; only the *set of rows* may change, and then the opening is made again with
that set: history was extended back (`extend_figures`), or a row came late, dated before T
(`correct_figures`). Of a late row nobody can say at first whether Stripe's balance at T had it: one
that was listed late it had, one that was dated back it had not. Whoever makes the opening again
says which, by what the late rows themselves explain to the cent; with no late row there is nothing
to say. A row that the journal lacks is no late row, so it is found missing, as money without a row
is found.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import Final

from shared.errors import Unprocessable
from shared.ledger.account import Account, is_balance_type, stripe_balance
from shared.ledger.correction import FingerprintedEntry
from shared.ledger.journal import ORIGINAL_REVISION, Entry, EntryKind, Posting, entry_id
from shared.ledger.money import CURRENCY
from shared.ledger.stripe_account import StripeAccount

TYPE: Final = "opening"
# Longer than Stripe keeps money pending: what is older than this at T was available then.
PENDING_S_MAX: Final = 40 * 86_400

_PREFIX: Final = "opening"
_FINGERPRINT_BYTES: Final = 16
_DIGEST_MODULUS: Final = 2 ** (8 * _FINGERPRINT_BYTES)


class NoOpening(Unprocessable):
    """An id is not that of a balance's opening."""


@dataclass(frozen=True, slots=True)
class RowSet:
    """A set of an account's rows: how many, the sum of their fingerprints; their net in a balance.

    `digest` is as `digest_sum` makes it, so sets without a common row can be added.
    """

    row_count: int = 0
    digest: int = 0
    net: int = 0

    def __add__(self, other: "RowSet") -> "RowSet":
        """Return the two sets together."""
        return RowSet(
            self.row_count + other.row_count,
            (self.digest + other.digest) % _DIGEST_MODULUS,
            self.net + other.net,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningFigures:
    """What an opening is reckoned from; amounts in minor units, times in unix seconds.

    The books begin at `since` (0: with the account), and T is `until`: of `rows`, created in
    [since, until), and of the `earlier` ones `balance` has all that Stripe's balance at T had, and
    those that Stripe dated back into it since. `pending` is the part of the opening that was
    pending at T.
    """

    since: int
    until: int
    balance: int
    pending: int
    rows: RowSet
    earlier: RowSet

    @property
    def amount(self) -> int:
        """Return the opening; there is nothing before an account's beginning."""
        return self.balance - self.rows.net - self.earlier.net if self.since else 0


def extend_figures(
    figures: OpeningFigures, *, since: int, more: RowSet, earlier: RowSet, more_pending: int
) -> OpeningFigures:
    """Begin the books earlier: `more` are the rows of [since, figures.since), all of before T.

    `more_pending` is the net of those that were pending at T.
    """
    return replace(
        figures,
        since=since,
        rows=figures.rows + more,
        earlier=earlier,
        pending=figures.pending - more_pending if figures.pending else 0,
    )


def correct_figures(
    figures: OpeningFigures, *, rows: RowSet, earlier: RowSet, had: int, had_pending: int
) -> OpeningFigures:
    """Reckon with a set that rows have come into late: of their nets, Stripe's balance had `had`.

    The others were dated back into the set, so the balance of the set has grown by them.
    """
    amount = figures.amount - had
    return replace(
        figures,
        rows=rows,
        earlier=earlier,
        balance=amount + rows.net + earlier.net,
        pending=figures.pending - had_pending if figures.pending else 0,
    )


def opening_id(balance_type: str, currency: str) -> str:
    """Name the opening of a balance: the external id of its entries."""
    return f"{_PREFIX}:{balance_type}:{currency}"


def balance_of_opening(object_id: str) -> tuple[str, str]:
    """Return of which balance an opening is, by type and currency. Raises NoOpening."""
    prefix, _, rest = object_id.partition(":")
    balance_type, _, currency = rest.partition(":")
    if prefix != _PREFIX or not is_balance_type(balance_type) or not CURRENCY.fullmatch(currency):
        raise NoOpening(f"{object_id} names no balance's opening")
    return balance_type, currency


def make_opening_entry(
    figures: OpeningFigures,
    object_id: str,
    *,
    account: StripeAccount,
    kind: EntryKind = "original",
    revision: int = ORIGINAL_REVISION,
) -> FingerprintedEntry | None:
    """Return the entry of an opening, dated when the books begin; None: there is nothing to open.

    Raises NoOpening, AmountOutOfRange.
    """
    balance_type, currency = balance_of_opening(object_id)
    postings = _postings(figures, balance_type, currency)
    if not postings:
        return None
    issuer = account.own_issuer
    opened = Entry(
        entry_id=entry_id(issuer=issuer, external_id=object_id, kind=kind, revision=revision),
        issuer=issuer,
        external_id=object_id,
        kind=kind,
        revision=revision,
        reverses=None,
        stripe_account=account.id,
        livemode=account.livemode,
        type=TYPE,
        reporting_category=TYPE,
        source_id=None,
        effective_at=_instant(figures.since),
        postings=postings,
    )
    return FingerprintedEntry(opened, _fingerprint(opened))


def _postings(figures: OpeningFigures, balance_type: str, currency: str) -> tuple[Posting, ...]:
    amount, pending = figures.amount, figures.pending if figures.since else 0
    if not amount and not pending:
        return ()
    account = stripe_balance(balance_type)
    legs = [Posting(account, currency, amount - pending, _instant(figures.since))]
    if pending:
        # When the rows of before are due nobody has asked: at the latest then.
        at_latest = _instant(figures.since + PENDING_S_MAX)
        legs.append(Posting(account, currency, pending, at_latest))
    if amount:
        legs.append(Posting(str(Account.OPENING_BALANCES), currency, -amount, None))
    return tuple(legs)


def _fingerprint(opened: Entry) -> bytes:
    legs = [(leg.ledger_account, leg.amount_minor, leg.available_on) for leg in opened.postings]
    statement = f"{opened.issuer}\n{opened.external_id}\n{opened.effective_at.isoformat()}\n{legs}"
    return sha256(statement.encode()).digest()[:_FINGERPRINT_BYTES]


def _instant(second: int) -> datetime:
    return datetime.fromtimestamp(second, UTC)
