"""Whose accounts and keys the settings name: the accounts file, and what an API key may look like.

Promises that what cannot be a key of one account is refused in one line before anything is sent
anywhere, and that no line holds a key or a secret. Stripe itself says whether a key is good, and
whose: `shared/stripe_api/account_identity.py`.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from shared.ledger.stripe_account import ACCOUNT_ID
from shared.settings.model import AccountSettings, ConfigurationError, Secret, parse_instant

# A key's prefix is its mode: sk_live_…, rk_test_… (docs.stripe.com/keys).
_MODE: Final = re.compile(r"[a-z]+_(live|test)_")
# It travels in a header: what is not printable ASCII cannot be sent.
_KEY: Final = re.compile(r"[\x21-\x7e]+")
_RESTRICTED: Final = (
    "take a restricted key (rk_…) that reads Balance and Balance transaction sources"
)
# What Stripe also calls a key or a secret, by how it begins.
_NOT_A_KEY: Final[Mapping[str, str]] = {
    "pk_": f"is a publishable key (pk_…), which may read nothing: {_RESTRICTED}",
    "sk_org_": f"is an organization's key (sk_org_…), which is no single account's: {_RESTRICTED},"
    " made in the account itself",
    "whsec_": f"is a webhook's signing secret (whsec_…), not an API key: {_RESTRICTED}",
}
_KEYS_OF_A_TABLE: Final = frozenset(
    {"id", "api_key", "webhook_secrets", "livemode", "via", "start", "confirm_account"}
)


def read_accounts(path: Path, *, start: datetime | None) -> tuple[AccountSettings, ...]:
    """Read the accounts file; `start` is for those that have none. Raises ConfigurationError."""
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigurationError(
            f"TIEOUT_ACCOUNTS_FILE {path} cannot be read: {type(error).__name__}"
        ) from None
    if unknown := sorted(set(document) - {"account"}):
        raise ConfigurationError(f"TIEOUT_ACCOUNTS_FILE {path}: no such key: {', '.join(unknown)}")
    tables = document.get("account")
    if not isinstance(tables, list) or not tables:
        raise ConfigurationError(f"TIEOUT_ACCOUNTS_FILE {path} has no [[account]]")
    accounts = tuple(
        _account_of_table(table, number=number, start=start)
        for number, table in enumerate(tables, start=1)
    )
    if len({account.stripe_account for account in accounts}) < len(accounts):
        raise ConfigurationError(f"TIEOUT_ACCOUNTS_FILE {path} names an account and mode twice")
    _refuse_shared_secret(accounts, where=f"TIEOUT_ACCOUNTS_FILE {path}")
    return accounts


def account_id(value: object, *, where: str) -> str:
    """Return an account's id. Raises ConfigurationError when it is none."""
    if not isinstance(value, str) or not ACCOUNT_ID.fullmatch(value):
        raise ConfigurationError(f"{where}: an account id looks like acct_…")
    return value


def usable_key(value: str, *, where: str) -> Secret:
    """Return an API key without the white space around it. Raises ConfigurationError."""
    key = value.strip()
    if not _KEY.fullmatch(key):
        raise ConfigurationError(
            f"{where} cannot be an API key: it holds a space, a line break or a character that is"
            " not ASCII"
        )
    for prefix, what in _NOT_A_KEY.items():
        if key.startswith(prefix):
            raise ConfigurationError(f"{where} {what}")
    return Secret(key)


def mode_of(key: Secret) -> bool | None:
    """Return whether a key is of live mode, by its prefix; None: it does not say."""
    mode = _MODE.match(key.reveal())
    return None if mode is None else mode[1] == "live"


def _account_of_table(table: object, *, number: int, start: datetime | None) -> AccountSettings:
    where = f"TIEOUT_ACCOUNTS_FILE [[account]] number {number}"
    if not isinstance(table, dict):
        raise ConfigurationError(f"{where} is not a table")
    if unknown := sorted(set(table) - _KEYS_OF_A_TABLE):
        raise ConfigurationError(f"{where}: no such key: {', '.join(unknown)}")
    via = table.get("via")
    if not isinstance(table.get("livemode"), bool):
        raise ConfigurationError(f"{where}: livemode is true or false")
    if not isinstance(table.get("confirm_account", False), bool):
        raise ConfigurationError(f"{where}: confirm_account is true or false")
    return AccountSettings(
        id=account_id(table.get("id"), where=where),
        api_key=_key_of_table(table, where=where),
        webhook_secrets=_secrets_of_table(table, where=where),
        livemode=table["livemode"],
        via=account_id(via, where=f"{where}: via") if via is not None else None,
        start=_start_of_table(table, where=where) or start,
        confirm_account=table.get("confirm_account", False),
    )


def _key_of_table(table: Mapping[str, Any], *, where: str) -> Secret:
    value = table.get("api_key")
    if not isinstance(value, str) or not value.strip():
        raise ConfigurationError(f"{where}: api_key is a key of the account's")
    key = usable_key(value, where=f"{where}: api_key")
    if mode_of(key) not in (None, table["livemode"]):
        raise ConfigurationError(f"{where}: api_key is a key of the other mode than livemode says")
    return key


def _secrets_of_table(table: Mapping[str, Any], *, where: str) -> tuple[Secret, ...]:
    secrets = table.get("webhook_secrets", [])
    if not isinstance(secrets, list) or not all(
        isinstance(secret, str) and secret.strip() for secret in secrets
    ):
        raise ConfigurationError(f"{where}: webhook_secrets is a list of secrets")
    return tuple(Secret(secret.strip()) for secret in secrets)


def _start_of_table(table: Mapping[str, Any], *, where: str) -> datetime | None:
    try:
        return parse_instant(str(table["start"])) if "start" in table else None
    except ValueError:
        raise ConfigurationError(f"{where}: start is a date or an RFC 3339 time") from None


def _refuse_shared_secret(accounts: Sequence[AccountSettings], *, where: str) -> None:
    """Refuse a signing secret that two accounts have: whose event it verifies would be a guess."""
    owners: dict[Secret, AccountSettings] = {}
    for account in accounts:
        for secret in set(account.webhook_secrets):
            owner = owners.setdefault(secret, account)
            if owner is not account:
                raise ConfigurationError(
                    f"{where}: {owner.stripe_account} and {account.stripe_account} have a webhook"
                    " secret in common, so an event that it signs could be either's: keep it under"
                    " one of them (an event of a connected account says itself whose it is)"
                )
