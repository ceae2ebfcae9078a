"""A person who corrects an account: what they type, and what they see."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from services.cli.app import cli
from services.cli.terminal import exit_code
from services.reconciler.reconcile import reconcile
from shared.kafka.admin.end_offsets import end_offsets
from shared.messages.topics import COMMANDS
from tests.integration.reconciler.one_account import Harness

# What no rule has, on purpose.
DEBIT: Mapping[str, Any] = {
    "type": "stripe_balance_payment_debit",
    "reporting_category": "stripe_balance_payment_debit",
    "amount": -5_000,
}


@dataclass(frozen=True, slots=True)
class Person:
    """Who types commands about the account under test."""

    harness: Harness
    capfd: pytest.CaptureFixture[str]

    async def types(self, *argv: str) -> tuple[int, str, str]:
        """Run a command as from a terminal; return its exit code and what it printed."""
        self.capfd.readouterr()
        code = await asyncio.to_thread(exit_code, cli, list(argv))
        out, err = self.capfd.readouterr()
        return code, out, err

    async def asks(self, *argv: str) -> tuple[int, Any]:
        """Run a command with --json; return its exit code and document."""
        code, out, err = await self.types(*argv, "--json")
        assert out, err
        return code, json.loads(out)

    async def discrepancy(self, object_id: str) -> Mapping[str, Any]:
        """Return the one discrepancy about an object, as it is listed."""
        _code, rows = await self.asks("discrepancies")
        [row] = [listed for listed in rows if listed["object_id"] == object_id]
        discrepancy: Mapping[str, Any] = row
        return discrepancy

    async def stands(self, transaction_id: str) -> str:
        entry_id: str = await self.harness.database.fetchval(
            "SELECT entry_id FROM tieout.standing_entry WHERE external_id = $1 AND NOT is_reversed",
            transaction_id,
        )
        return entry_id

    async def balance(self, ledger_account: str) -> int:
        """Return a ledger account's balance of the account under test, US dollars."""
        _code, rows = await self.asks("trial-balance")
        account = self.harness.context.account.id
        return sum(
            row["balance"]
            for row in rows
            if (row["stripe_account"], row["ledger_account"]) == (account, ledger_account)
        )

    async def debit(self, **changes: Any) -> str:
        """Have Stripe take something that no rule has; return its id when it is posted."""
        row = await self.harness.control("balance_transaction", **{**DEBIT, **changes})
        transaction_id: str = row["balance_transaction"]["id"]
        await reconcile(self.harness.context, grace_s=0)
        await self.harness.until_posted(transaction_id)
        return transaction_id

    async def makes_up(self, name: str) -> str:
        """Put a row on the topic that Stripe does not have; return its id when a pass found it."""
        charge = await self.harness.charge()
        await self.harness.publish({**charge, "id": name, "source": f"ch_of_{name}"})
        await self.harness.publish(charge)
        await self.harness.until_posted(name)
        await self.harness.until_posted(charge["id"])
        await reconcile(self.harness.context, grace_s=0)
        return name

    async def written(self) -> tuple[object, ...]:
        """Return how much lies on the topic, and in the tables, that a command could add to."""
        ends = await end_offsets(self.harness.settings.require_kafka(), (COMMANDS,))
        counts = "SELECT (SELECT count(*) FROM tieout.command), count(*) FROM tieout.journal_entry"
        return sum(ends.values()), *(await self.harness.database.fetchrow(counts) or ())


def environ(harness: Harness) -> Mapping[str, str]:
    """Return the environment of a terminal beside the account."""
    account, kafka = harness.settings.accounts[0], harness.settings.require_kafka()
    assert account.api_key is not None
    return {
        "DATABASE_URL": harness.settings.require_database(),
        "KAFKA_BOOTSTRAP_SERVERS": kafka.bootstrap_servers,
        "STRIPE_API_BASE": harness.settings.stripe_api_base or "",
        "STRIPE_API_KEY": account.api_key.reveal(),
        "STRIPE_ACCOUNT_ID": account.id,
        "TIEOUT_STRIPE_CALLS_PER_S": "200",
    }
