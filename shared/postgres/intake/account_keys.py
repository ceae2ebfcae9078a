"""Which API key is known to read which account.

Promises that a key has one account of its own, whoever binds it first, and that no key lies here:
its hash alone. Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from shared.ledger.account_key import KeyBinding
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool

_SQL = blocks("account_keys")


@dataclass(frozen=True, slots=True)
class AccountKeys:
    """What Postgres knows of keys; without `may_bind` for a role that only reads."""

    pool: Pool
    may_bind: bool

    async def known(self, key_hash: bytes) -> Sequence[KeyBinding]:
        """Return what a key is known to read."""
        async with self.pool.acquire() as connection:
            rows = await connection.fetch(_SQL["known"], key_hash)
        return [
            KeyBinding(StripeAccount(row["stripe_account"], row["livemode"]), row["via"])
            for row in rows
        ]

    async def bind(
        self, key_hash: bytes, binding: KeyBinding, *, by_hand: bool
    ) -> Sequence[KeyBinding]:
        """Keep that a key reads an account, if nothing else is kept yet; return what is."""
        if self.may_bind:
            block = "bind_own" if binding.via is None else "bind_connected"
            async with self.pool.acquire() as connection:
                await connection.execute(
                    _SQL[block],
                    key_hash,
                    *binding.account.columns,
                    by_hand,
                    *(() if binding.via is None else (binding.via,)),
                )
        return await self.known(key_hash)
