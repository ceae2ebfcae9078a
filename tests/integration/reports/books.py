"""Books of two accounts, each in both modes, as the tests of reports have them."""

from typing import Final

from shared.ledger.stripe_account import StripeAccount

OURS: Final = "acct_ours"
THEIRS: Final = "acct_theirs"
BOOKS: Final = [
    StripeAccount(name, livemode=livemode) for name in (OURS, THEIRS) for livemode in (True, False)
]
