"""What travels on `ledger.commands`: all that a command does, who gave it and why. PURE.

Promises that whoever reads one needs nothing else to execute it, neither Stripe nor a table: an
empty database that reads the topics ends with the same entries. All commands of an account have one
key, so they are read in the order in which they were given.

What `object_id`, `accounts` and `figures` are, by kind:
- `correct`: a balance transaction; from which ledger account its legs go to which; `replaces`, the
  entry that stood when it was given.
- `apply`: a balance transaction; none; `balance_transaction` as Stripe states it (null: Stripe has
  no such row), `replaces` or, when nothing stands, `follows`, the reversal that took it back; the
  `discrepancy` that it settles, if any; `read_at`, when Stripe stated it, if that was not just
  before it was given.
- `repost`: a type; from which ledger account legs go to which; `replaces`, an entry each by the id
  of its balance transaction, at most REPOSTS_MAX.
- `resolve`: what the discrepancy is about; none; the `discrepancy` as it was when it was closed:
  `kind`, `object_id`, `expected`, `actual`, `amount_at_risk`, `effect_minor`, `currency`, `reason`.
- `disown`: the account; none; none.
- `redrive`: what the dead letter is about, or where its message lies; none; the `letter`: its `id`,
  `topic` (one of REDRIVEN_BY_COMMAND), `partition` and `offset`. Of a letter of no account
  `stripe_account` is empty.
- `open`: `opening:{balance type}:{currency}`, of the issuer `tieout:{acct}:{live|test}`; none; the
  figures of `shared/ledger/opening.py`, and `replaces` when it is made again.
"""

import re
from base64 import b32encode
from collections.abc import Iterable, Mapping
from datetime import datetime
from hashlib import sha256
from typing import Annotated, Any, Final, Literal, TypeGuard

import msgspec
from msgspec import Meta

from shared.errors import Unprocessable
from shared.ledger.printable import printable
from shared.ledger.stripe_account import ACCOUNT_ID, StripeAccount
from shared.messages.batch import Headers
from shared.messages.topics import BALANCE_TRANSACTIONS, EVENTS

CommandKind = Literal["correct", "apply", "repost", "resolve", "disown", "open", "redrive"]

REPOSTS_MAX: Final = 500
# What a `redrive` may send again: who could have commands sent again could give them.
REDRIVEN_BY_COMMAND: Final = (EVENTS, BALANCE_TRANSACTIONS)
REASON_CHARS_MAX: Final = 500
BY_CHARS_MAX: Final = 80
# Deeper than anything that tieout writes, and far from where a decoder's own limit lies: that
# depends on who calls it, so what is read here might not be read again.
_NESTED_MAX: Final = 16

_COMMAND_ID = re.compile(r"cmd_[a-z2-7]{26}")
_OBJECT_ID = re.compile(r"[!-~]{1,255}")
_ID_CHARS = 26
_ID_DIGEST_BYTES = 20
_encode = msgspec.json.Encoder().encode


class MalformedCommand(Unprocessable):
    """A message on the topic is not a command that tieout wrote, or a person gave half of one."""


class Command(msgspec.Struct, frozen=True, kw_only=True):
    """What is ordered, by whom and why, with all that executing it needs."""

    command_id: Annotated[
        str, Meta(description="Names the command: what comes twice is executed once.")
    ]
    kind: Annotated[CommandKind, Meta(description="What is to be done. More kinds may come.")]
    issuer: Annotated[str, Meta(description="Who numbers the fact that it is about.")]
    stripe_account: Annotated[
        str,
        Meta(description="The Stripe account whose books it changes; empty where none's are."),
    ]
    livemode: Annotated[bool, Meta(description="Live money, or Stripe's test mode.")]
    object_id: Annotated[str, Meta(description="What it is about; the kind says of which sort.")]
    accounts: Annotated[
        dict[str, str],
        Meta(description="From which ledger account legs go to which; empty where none do."),
    ] = {}
    figures: Annotated[
        dict[str, Any],
        Meta(description="All else that executing it needs, by names that follow the kind."),
    ] = {}
    reason: Annotated[str, Meta(description="Why, in a person's words, or tieout's own.")]
    by: Annotated[str, Meta(description="Who gave it: a name, never an e-mail address.")]
    at: Annotated[datetime, Meta(description="When it was given, UTC.", tz=True)]

    @property
    def account(self) -> StripeAccount:
        """Return whose books it is about."""
        return StripeAccount(self.stripe_account, self.livemode)


def command_id(*names: str) -> str:
    """Make a command's id from what must give the same one again: the same names, the same id."""
    digest = sha256("\n".join(names).encode()).digest()[:_ID_DIGEST_BYTES]
    return "cmd_" + b32encode(digest)[:_ID_CHARS].decode().lower()


def encode_command(command: Command) -> tuple[bytes, bytes, Headers]:
    """Return the key, value and headers of the message. Raises MalformedCommand."""
    _check(command)
    headers = [("command-id", command.command_id.encode())]
    return command.stripe_account.encode(), _encode(command), headers


def decode_command(value: bytes | None) -> Command:
    """Read a message back. Raises MalformedCommand."""
    try:
        command = msgspec.json.decode(value or b"", type=Command)
    except (msgspec.DecodeError, RecursionError, UnicodeError) as error:
        raise MalformedCommand(f"not a command: {type(error).__name__}") from None
    _check(command)
    return command


def needed_entries(command: Command) -> tuple[str, ...]:
    """Return the entries that a command goes by; until all are in the journal, it waits."""
    figures = command.figures
    named = figures.get("replaces") or figures.get("follows") or ()
    entry_ids = named.values() if isinstance(named, Mapping) else [named] if named else []
    return tuple(entry_id for entry_id in entry_ids if isinstance(entry_id, str))


def is_object_id(text: str | None) -> TypeGuard[str]:
    """Say whether a command can be about what is called so."""
    return text is not None and _OBJECT_ID.fullmatch(text) is not None


def read_instant(command: Command) -> datetime | None:
    """Return when Stripe stated what an `apply` posts; None: just before it was given."""
    read_at = command.figures.get("read_at")
    try:
        instant = datetime.fromisoformat(read_at) if isinstance(read_at, str) else None
    except ValueError:
        return None
    return instant if instant is not None and instant.tzinfo is not None else None


def _check(command: Command) -> None:
    for wrong in _wrong(command):
        raise MalformedCommand(wrong)


def _wrong(command: Command) -> Iterable[str]:
    """Yield what is wrong with the texts of a command; they may be a stranger's."""
    if not _COMMAND_ID.fullmatch(command.command_id):
        yield "command_id is none of tieout's"
    is_of_none = command.kind == "redrive" and not command.stripe_account
    if not is_of_none and not ACCOUNT_ID.fullmatch(command.stripe_account):
        yield "stripe_account is no acct_ id"
    account = command.account
    if command.issuer != (account.own_issuer if command.kind == "open" else account.issuer):
        yield "issuer is not the account's"
    if not is_object_id(command.object_id):
        yield "object_id is no id"
    if len(needed_entries(command)) > REPOSTS_MAX:
        yield f"it goes by more than {REPOSTS_MAX} entries"
    if _is_nested(command.figures, room=_NESTED_MAX):
        yield f"its figures are nested deeper than {_NESTED_MAX}"
    if command.at.tzinfo is None:
        yield "at has no time zone"
    if not _is_line(command.reason, chars_max=REASON_CHARS_MAX):
        yield f"the reason is not one line of 1 to {REASON_CHARS_MAX} characters"
    if not _is_line(command.by, chars_max=BY_CHARS_MAX) or "@" in command.by:
        yield f"by is not a name of 1 to {BY_CHARS_MAX} characters; never an e-mail address"


def _is_nested(value: object, *, room: int) -> bool:
    """Say whether lists and objects lie in each other more than `room` deep."""
    if isinstance(value, dict):
        value = list(value.values())
    if not isinstance(value, list):
        return False
    return not room or any(_is_nested(inner, room=room - 1) for inner in value)


def _is_line(text: str, *, chars_max: int) -> bool:
    return 0 < len(text) <= chars_max and bool(text.strip()) and printable(text) == text
