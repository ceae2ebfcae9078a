"""What a call to Stripe can end with. Each text holds ids of ours alone, never Stripe's words."""

import re
from typing import TYPE_CHECKING, Final

from shared.errors import Recoverable, Unprocessable
from shared.ledger.stripe_account import ACCOUNT_ID

if TYPE_CHECKING:
    # A type alone: who knows these errors need not load what calls Stripe.
    import stripe

_FORBIDDEN: Final = 403
# Stripe names the permission that a restricted key lacks (docs.stripe.com/keys).
_PERMISSION: Final = re.compile(r"\brak_[a-z_]+")
# And the account it speaks of: "The provided key … does not have the required permissions for this
# endpoint on account 'acct_…'. …"
_ON_ACCOUNT: Final = re.compile(rf"\bon account '({ACCOUNT_ID.pattern})'")


class StripeNotFound(Unprocessable):
    """Stripe has no such object: not yet, or never."""


class StripeUnavailable(Recoverable):
    """Stripe cannot be reached or cannot answer now, after bounded retries."""


class StripeCircuitOpen(StripeUnavailable):
    """Stripe answered nobody lately, so this call was not made."""


class StripeDenied(Recoverable):
    """Stripe refuses this key or this request as a whole: a person has to act on the account."""


class StripeProtocolError(Recoverable):
    """Stripe's answer is not what its API promises; nothing of it may be used."""


class StripeNotNow(StripeUnavailable):
    """This call may work if it is made again, after `wait_s` if Stripe named a time."""

    def __init__(self, reason: str, *, wait_s: float | None = None) -> None:
        super().__init__(reason)
        self.wait_s = wait_s


class StripeThrottled(StripeNotNow):
    """Stripe is there, and asks for fewer calls."""


class CursorGone(StripeProtocolError):
    """The row that a page was to start after is not there any more."""


class StripeForbidden(StripeDenied):
    """Stripe knows this key, and says that it may not read this, and often on which account."""

    def __init__(self, reason: str, *, stripe_account: str | None) -> None:
        super().__init__(reason)
        self.stripe_account = stripe_account


class StripeKeyRefused(StripeDenied):
    """Stripe does not know this key, or not any more."""


class KeyMisplaced(StripeDenied):
    """The key must not read the account that it is set for, until a person has mended that."""


class KeyOfAnotherAccount(KeyMisplaced):
    """The key belongs to another account than it is set for."""

    def __init__(self, *, wanted: str, actual: str) -> None:
        super().__init__(
            f"the API key that is set for {wanted} is a key of {actual}: nothing is read or posted"
            f" with it. Set a key of {wanted}, or mend the account's id (STRIPE_API_KEY and"
            " STRIPE_ACCOUNT_ID, or api_key, id and via in the accounts file)"
        )
        self.wanted = wanted
        self.actual = actual


class KeyNamesNoAccount(KeyMisplaced):
    """Stripe does not say whose the key is, and no person has said it either."""

    def __init__(self, *, wanted: str) -> None:
        super().__init__(
            f"Stripe does not say whose the API key is that is set for {wanted}, so nothing is read"
            " with it. Give the key read access to the account, or, when you are certain that it is"
            f" a key of {wanted}, set TIEOUT_CONFIRM_ACCOUNT=true (confirm_account = true in the"
            " accounts file)"
        )
        self.wanted = wanted


# What is said of every call, and not of the one that heard it.
OUTAGES: Final = (StripeCircuitOpen, StripeThrottled, StripeKeyRefused)


def denied(error: "stripe.StripeError", *, where: str) -> StripeDenied:
    """Return a refusal with what of it may be repeated: a permission, and an account's id."""
    message = str(error.user_message or "")
    if permission := _PERMISSION.search(message):
        where = f"{where}; the key lacks {permission[0]}"
    if error.http_status != _FORBIDDEN:
        return StripeDenied(where)
    return StripeForbidden(where, stripe_account=account_refused(message))


def account_refused(message: str) -> str | None:
    """Return the account that Stripe's 403 speaks of, if it names one."""
    account = _ON_ACCOUNT.search(message)
    return None if account is None else account[1]


def is_away(error: Exception) -> bool:
    """Say whether a failure means that Stripe, or our way in, is not there at all."""
    return isinstance(
        error, StripeNotNow | StripeKeyRefused | StripeProtocolError
    ) and not isinstance(error, StripeThrottled | CursorGone)


def unsent(last: Exception) -> StripeCircuitOpen | StripeKeyRefused:
    """Return how a call fails that is not made, because the last one failed so."""
    reason = f"{last}; not asked again yet"
    is_refused = isinstance(last, StripeKeyRefused)
    return StripeKeyRefused(reason) if is_refused else StripeCircuitOpen(reason)
