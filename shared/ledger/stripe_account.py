"""A Stripe account in one mode: whose money it is. PURE: stdlib only.

Live and test mode of an account are two sets of books: Stripe gives both the same `acct_` id, and
nothing of one may ever be taken for the other's. So whatever is of an account names both.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

# Wider than what Stripe writes today: an event of an id that grew is not to be refused.
ACCOUNT_ID: Final = re.compile(r"acct_[A-Za-z0-9_]{1,250}")
_STRIPES: Final = "stripe:"
_TIEOUTS: Final = "tieout:"


@dataclass(frozen=True, slots=True, order=True)
class StripeAccount:
    """An account by its `acct_` id and its mode."""

    id: str
    livemode: bool

    def __str__(self) -> str:
        """Return what a person calls it."""
        return f"{self.id} ({self.mode})"

    @property
    def mode(self) -> str:
        """Return the mode's name."""
        return mode_name(self.livemode)

    @property
    def issuer(self) -> str:
        """Name who numbered the facts of the account: Stripe."""
        return f"{_STRIPES}{self.id}:{self.mode}"

    @property
    def own_issuer(self) -> str:
        """Name tieout itself as who numbered a fact of the account's books: an opening balance."""
        return f"{_TIEOUTS}{self.id}:{self.mode}"

    @property
    def columns(self) -> tuple[str, bool]:
        """Return it as a statement of SQL takes it."""
        return self.id, self.livemode

    @property
    def log_fields(self) -> dict[str, object]:
        """Return what a log line of the account is bound to."""
        return {"stripe_account": self.id, "livemode": self.livemode}

    @property
    def metric_labels(self) -> dict[str, str]:
        """Return what a metric of the account is labelled with."""
        return {"stripe_account": self.id, "livemode": str(self.livemode).lower()}


def array_columns(
    accounts: Sequence[StripeAccount] | None,
) -> tuple[list[str] | None, list[bool] | None]:
    """Return several as a statement of SQL takes them, two arrays; None: nobody says which."""
    if accounts is None:
        return None, None
    return [account.id for account in accounts], [account.livemode for account in accounts]


def mode_name(livemode: bool) -> str:  # noqa: FBT001 - Stripe's own word for it
    """Name a mode, as Stripe's own pages have it."""
    return "live" if livemode else "test"


def is_stripes(issuer: str) -> bool:
    """Say whether Stripe numbers what this issuer names."""
    return issuer.startswith(_STRIPES)


def has_stripe_account(issuer: str) -> bool:
    """Say whether what this issuer names is in the books of a Stripe account."""
    return issuer.startswith((_STRIPES, _TIEOUTS))


def without_other_accounts(text: str, *, stripe_account: str | None) -> str:
    """Take the ids of other accounts out of a text: whose key it is that was set by mistake.

    None: whoever reads it may see all of them.
    """
    if stripe_account is None:
        return text

    def shown(name: re.Match[str]) -> str:
        return name[0] if name[0] == stripe_account else "another account"

    return ACCOUNT_ID.sub(shown, text)
