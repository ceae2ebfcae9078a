"""Whose key it is: what must be known of a key before anything is read with it.

Promises that a key reads the account that it is set for and no other: by what is known of it, else
by Stripe's own answer, and only where Stripe names no account by a person's word. Never takes a
person's word against Stripe's, nor lets any of Stripe's own words out but an account's id.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Protocol

from shared.ledger.account_key import KeyBinding, find_contradiction, hash_of
from shared.ledger.stripe_account import ACCOUNT_ID
from shared.settings.model import AccountSettings, ConfigurationError
from shared.stripe_api.errors import KeyNamesNoAccount, KeyOfAnotherAccount, StripeProtocolError

# Ask Stripe which account answers; None: it may not be told, and no account was named.
AskAccount = Callable[[], Awaitable[str | None]]


class KnownKeys(Protocol):
    """Where it is kept which key reads which account. Each call raises what keeps it from that."""

    async def known(self, key_hash: bytes) -> Sequence[KeyBinding]:
        """Return what is known of a key."""
        ...

    async def bind(
        self, key_hash: bytes, binding: KeyBinding, *, by_hand: bool
    ) -> Sequence[KeyBinding]:
        """Keep that a key reads an account; return what is known of it then."""
        ...


class KeysOfThisProcess:
    """What this process has learned, for whoever has no Postgres."""

    def __init__(self) -> None:
        self._known: dict[bytes, list[KeyBinding]] = {}

    def learn(self, key_hash: bytes, binding: KeyBinding) -> None:
        """Remember a binding."""
        bindings = self._known.setdefault(key_hash, [])
        if binding not in bindings:
            bindings.append(binding)

    async def known(self, key_hash: bytes) -> Sequence[KeyBinding]:
        """Return what was learned so far."""
        return tuple(self._known.get(key_hash, ()))

    async def bind(
        self,
        key_hash: bytes,
        binding: KeyBinding,
        *,
        by_hand: bool,  # noqa: ARG002 - it is kept for nobody
    ) -> Sequence[KeyBinding]:
        """Remember a binding; return what is known of the key."""
        self.learn(key_hash, binding)
        return await self.known(key_hash)


async def identify(account: AccountSettings, *, keys: KnownKeys, ask: AskAccount) -> None:
    """Return once it is certain that the account's key reads it; `ask` only if nobody knows.

    Raises KeyOfAnotherAccount, KeyNamesNoAccount, ConfigurationError without a key, and what `ask`
    and `keys` raise.
    """
    if account.api_key is None:
        raise ConfigurationError(f"{account.id} has no API key: set STRIPE_API_KEY")
    wanted, key_hash = _wanted(account), hash_of(account.api_key.reveal())
    if _is_known(await keys.known(key_hash), wanted=wanted):
        return
    actual = await ask()
    if actual is not None and actual != account.id:
        raise KeyOfAnotherAccount(wanted=account.id, actual=actual)
    if actual is None and not account.confirm_account:
        raise KeyNamesNoAccount(wanted=account.id)
    # Somebody may have bound it meanwhile, and to another account.
    _is_known(await keys.bind(key_hash, wanted, by_hand=actual is None), wanted=wanted)


async def refuse_known(account: AccountSettings, *, keys: KnownKeys) -> None:
    """Refuse a key that is known to be another account's, for what writes and asks Stripe nothing.

    Raises KeyOfAnotherAccount, and what `keys` raises.
    """
    if account.api_key is not None:
        _is_known(await keys.known(hash_of(account.api_key.reveal())), wanted=_wanted(account))


def account_of(body: Mapping[str, Any]) -> str:
    """Return the id of an account that Stripe returned. Raises StripeProtocolError."""
    account_id = body.get("id")
    if not isinstance(account_id, str) or not ACCOUNT_ID.fullmatch(account_id):
        raise StripeProtocolError("Stripe: the account has no id as Stripe writes them")
    return account_id


def _wanted(account: AccountSettings) -> KeyBinding:
    return KeyBinding(account=account.stripe_account, via=account.via)


def _is_known(known: Sequence[KeyBinding], *, wanted: KeyBinding) -> bool:
    """Say whether a key is known to read the account. Raises KeyOfAnotherAccount."""
    other = find_contradiction(known, wanted)
    if other is None:
        return wanted in known
    if other.own_account == wanted.own_account:
        raise KeyOfAnotherAccount(
            wanted=str(wanted.account), actual=str(other.account)
        )  # of the other mode
    raise KeyOfAnotherAccount(wanted=wanted.own_account, actual=other.own_account)
