"""Keys that are known to be their accounts', for tests of what comes after that."""

from dataclasses import replace

from shared.ledger.account_key import KeyBinding, hash_of
from shared.settings.model import AccountSettings
from shared.stripe_api.account_identity import KeysOfThisProcess


def known_key(account: AccountSettings) -> KeysOfThisProcess:
    """Return what is known when this account's key is, and its platform's."""
    keys = KeysOfThisProcess()
    owner = replace(account, id=account.via or account.id, via=None)
    for each in (owner, account):
        assert each.api_key is not None, "only a key can be known"
        keys.learn(
            hash_of(each.api_key.reveal()),
            KeyBinding(account=each.stripe_account, via=each.via),
        )
    return keys
