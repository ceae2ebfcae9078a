"""A token of the API: how it is written, what is kept of it, and what its role may do. PURE.

Promises that of a token's text nothing is kept but its id and a hash of its secret, and that the
text prints as `***`. The secret is 256 random bits: nobody finds it by trying, so that its SHA-256
needs neither salt nor rounds. Must never put a secret, or a part of one, into an error.
"""

import re
from base64 import b32encode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Final, Literal, get_args

from shared.ledger.printable import printable
from shared.ledger.stripe_account import ACCOUNT_ID

Role = Literal["read", "operator", "admin"]

# In their order: each may do what those before it may.
ROLES: Final[tuple[Role, ...]] = get_args(Role)
NAME_CHARS_MAX: Final = 80
EXPIRY_DAYS_MAX: Final = 3650
ID_BYTES: Final = 7
SECRET_BYTES: Final = 32

_ID_CHARS: Final = 10
_ID: Final = re.compile(r"[a-z2-7]{10}")
_TEXT: Final = re.compile(r"tieout_([a-z2-7]{10})_([A-Za-z0-9_-]{43})")
_DAYS: Final = re.compile(r"([1-9][0-9]{0,3})d")


class MalformedToken(ValueError):
    """What was asked of a token cannot be kept: its name, account, or for how long it is valid."""


@dataclass(frozen=True, slots=True)
class ApiToken:
    """Who calls: a token that is valid now. `stripe_account`: of this one alone; None: of all."""

    id: str
    name: str
    role: Role
    stripe_account: str | None
    expires_at: datetime | None


@dataclass(frozen=True, slots=True, repr=False)
class Credentials:
    """A token's id and secret, as a caller shows them."""

    id: str
    secret: str

    @property
    def text(self) -> str:
        """Return the token as it is handed out, once."""
        return f"tieout_{self.id}_{self.secret}"

    @property
    def secret_hash(self) -> bytes:
        """Return what is kept of the secret."""
        return sha256(self.secret.encode("ascii")).digest()

    def __repr__(self) -> str:
        return "***"


def make_credentials(*, id_bytes: bytes, secret_bytes: bytes) -> Credentials:
    """Make a token of random bytes: ID_BYTES and SECRET_BYTES of them."""
    assert (len(id_bytes), len(secret_bytes)) == (ID_BYTES, SECRET_BYTES), "of as many bytes"
    return Credentials(
        id=b32encode(id_bytes).decode("ascii")[:_ID_CHARS].lower(),
        secret=urlsafe_b64encode(secret_bytes).decode("ascii").rstrip("="),
    )


def parse_token(text: str) -> Credentials | None:
    """Read a token's text, which may be a stranger's; None: it is none."""
    match = _TEXT.fullmatch(text)
    return Credentials(id=match[1], secret=match[2]) if match else None


def is_token_id(text: str) -> bool:
    """Say whether a text is the id of a token."""
    return _ID.fullmatch(text) is not None


def may(role: Role, *, needed: Role) -> bool:
    """Say whether a role may do what takes the needed one."""
    return ROLES.index(role) >= ROLES.index(needed)


def parse_expiry(text: str) -> timedelta:
    """Read for how long a token is valid, as `90d`. Raises MalformedToken."""
    match = _DAYS.fullmatch(text)
    if match is None or int(match[1]) > EXPIRY_DAYS_MAX:
        raise MalformedToken(
            f"{text!r} is not a number of days such as 90d, {EXPIRY_DAYS_MAX}d at most"
        )
    return timedelta(days=int(match[1]))


def check_name(name: str) -> None:
    """Refuse what is no name of somebody or something. Raises MalformedToken."""
    is_line = 0 < len(name) <= NAME_CHARS_MAX and bool(name.strip()) and printable(name) == name
    if not is_line or "@" in name:
        raise MalformedToken(
            f"{name!r} is not a name of 1 to {NAME_CHARS_MAX} characters; never an e-mail address"
        )


def check_account(stripe_account: str) -> None:
    """Refuse what is no account's id. Raises MalformedToken."""
    if ACCOUNT_ID.fullmatch(stripe_account) is None:
        raise MalformedToken(f"{stripe_account!r} is no account's id (acct_…)")
