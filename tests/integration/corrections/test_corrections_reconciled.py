"""Passes before and after a person decides, with the ledger writer, Kafka and the fake Stripe."""

import asyncio
import contextlib
import json
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pytest

from services.reconciler.coverage.spans_to_read import RequestedRange
from services.reconciler.pass_report import PassReport
from services.reconciler.reconcile import reconcile
from shared.dev.fake_stripe_process import BusinessOptions
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import commands
from shared.postgres.journal.verify import verify_journal
from tests.integration.reconciler.one_account import Harness, harness_of, until_sequenced, writing
from tests.support.commands import command, execute
from tests.support.log_lines import catch_log_lines

pytestmark = pytest.mark.takes(seconds=35)

_SIDES = "kind, object_id, expected, actual, amount_at_risk, currency, reason, effect_minor"
_AGAIN = RequestedRange(since_s=0)
_STORE = "services.reconciler.discrepancies.store"
_PROVE = "services.reconciler.prove_balances"
_RECONCILE = "services.reconciler.reconcile"


@dataclass(frozen=True, slots=True)
class _Person:
    """The account under test, and what gives commands about it."""

    harness: Harness
    pool: Pool

    async def give(self, kind: Any, object_id: str, **changes: Any) -> commands.CommandOutcome:
        account = self.harness.context.account
        given = command(
            kind,
            object_id,
            stripe_account=account.id,
            issuer=StripeAccount(account.id, livemode=account.livemode).issuer,
            **changes,
        )
        (outcome,) = await execute(self.pool, given)
        assert outcome.status == "done", outcome
        return outcome

    async def close(self, kind: str) -> None:
        """Close the open discrepancy of a kind with a note."""
        line: str = await self.pool.fetchval(
            f"SELECT to_jsonb(one)::text FROM (SELECT {_SIDES} FROM tieout.discrepancy"
            " WHERE kind = $1 AND status IN ('open', 'healing', 'stuck')) AS one",
            kind,
        )
        carried: dict[str, Any] = json.loads(line)
        await self.give("resolve", carried["object_id"], figures={"discrepancy": carried})

    async def apply(
        self, name: str, stated: Mapping[str, Any] | None, *, follows: str | None = None
    ) -> commands.CommandOutcome:
        figures = {"balance_transaction": stated, "follows": follows}
        if follows is None:
            figures["replaces"] = await self.stands(name)
        return await self.give("apply", name, figures=figures)

    async def stands(self, name: str) -> str:
        entry_id: str = await self.pool.fetchval(
            "SELECT entry_id FROM tieout.standing_entry WHERE external_id = $1", name
        )
        return entry_id

    async def status_by_kind(self) -> Mapping[str, str]:
        rows = await self.harness.discrepancies()
        return {kind: status for kind, status, _ in rows}

    async def unsettled(self) -> int:
        count: int = await self.pool.fetchval(
            "SELECT count(*) FROM tieout.coverage WHERE NOT settled"
        )
        return count


@pytest.fixture
async def person(
    database_url: str, kafka_topics: str, fake_stripe: Callable[..., Any]
) -> AsyncIterator[_Person]:
    fake = fake_stripe(settings=BusinessOptions(history_days=0, rate_per_s=0))
    async with contextlib.AsyncExitStack() as stack:
        harness = await stack.enter_async_context(
            harness_of(fake, database_url=database_url, kafka_topics=kafka_topics)
        )
        await stack.enter_async_context(writing(harness.settings))
        pool = Pool(database_url, role="tieout_writer", service="test", size=2)
        stack.callback(pool.terminate)
        await reconcile(harness.context, grace_s=0)
        # Rows of the import's own second are history; what the tests make comes after it.
        await asyncio.sleep(1.1)
        yield _Person(harness, pool)


async def test_what_a_person_closes_stays_closed_and_what_they_apply_ties_out(
    person: _Person,
) -> None:
    harness = person.harness
    forged, unknown = await harness.charge(amount=5_000), await harness.charge(amount=7_000)
    await harness.publish({**forged, "amount": forged["amount"] + 100, "net": forged["net"] + 100})
    made_up = {**unknown, "id": "txn_nobody"}
    await harness.publish(made_up)
    for row in (forged, made_up):
        await harness.until_posted(row["id"])
    await harness.control("balance_transaction", amount=-300, type="new", reporting_category="new")
    outcome = await reconcile(harness.context, grace_s=0)
    opened = {kind for kind, status in (await person.status_by_kind()).items() if status == "open"}
    assert opened == {"different", "unexpected", "unknown_type"}
    off = 100 + unknown["net"]
    assert (outcome.result.open, _unexplained(outcome), await person.unsettled()) == (3, off, 0)

    await person.close("different")
    await person.close("unexpected")
    transaction = await harness.database.fetchval(
        "SELECT object_id FROM tieout.discrepancy WHERE kind = 'unknown_type'"
    )
    replaces = await person.stands(transaction)
    accounts = {"Equity:Suspense": "Expenses:Climate"}
    await person.give("correct", transaction, accounts=accounts, figures={"replaces": replaces})
    closed = await _twice(person)

    # A note is no money: nothing is open, no drift says what was seen already, and yet it is off.
    assert [outcome.result.open for outcome in closed] == [0, 0]
    assert [_unexplained(outcome) for outcome in closed] == [off, off]
    assert not any(outcome.ties_out for outcome in closed)

    await person.apply(forged["id"], forged)
    await person.apply("txn_nobody", None)
    applied = await _twice(person)

    assert [outcome.ties_out for outcome in applied] == [True, True]
    assert [(outcome.result.different, outcome.result.unexpected) for outcome in applied] == [
        (0, 0)
    ] * 2
    effects = (
        "SELECT count(*) FROM tieout.discrepancy WHERE effect_minor IS NOT NULL AND note <> ''"
    )
    assert await harness.database.fetchval(effects) == 0
    await until_sequenced(harness)
    assert [check.first_bad for check in await verify_journal(person.pool) if check.first_bad] == []


async def test_what_was_taken_back_and_stripe_has_is_different_until_it_is_applied(
    person: _Person,
) -> None:
    """Publishing it again would do nothing: it is not missing, and nobody heals it."""
    harness = person.harness
    row = await harness.charge(amount=5_000)
    await reconcile(harness.context, grace_s=0)
    mistake = await person.apply(row["id"], None)
    await until_sequenced(harness)

    outcome = await reconcile(harness.context, grace_s=0)
    again = await reconcile(harness.context, grace_s=0, requested_range=_AGAIN)

    for report in (outcome, again):
        assert (report.result.different, report.result.missing, report.result.unsettled) == (
            1,
            0,
            0,
        )
        assert (report.result.open, _unexplained(report)) == (1, -row["net"])
    assert await person.status_by_kind() == {"missing": "healed", "different": "open"}

    await person.apply(row["id"], row, follows=mistake.entry_ids[0])
    after = await reconcile(harness.context, grace_s=0, requested_range=_AGAIN)

    assert after.ties_out, after
    assert await person.status_by_kind() == {"missing": "healed", "different": "resolved"}


async def test_what_cannot_be_posted_and_a_person_has_closed_is_not_tried_again(
    person: _Person,
) -> None:
    harness = person.harness
    await harness.control(
        "balance_transaction",
        amount=100,
        type="charge",
        reporting_category="charge",
        source="ch_" + 300 * "x",
    )
    await reconcile(harness.context, grace_s=0)
    # By how much nobody can say: no entry can be made of it.
    assert await person.status_by_kind() == {"missing": "stuck", "balance_drift": "open"}

    await person.close("missing")
    await person.close("balance_drift")
    closed = await _twice(person)

    assert [(outcome.result.open, outcome.result.unsettled) for outcome in closed] == [
        (0, 0),
        (0, 0),
    ]
    assert [_unexplained(outcome) for outcome in closed] == [-100, -100]
    assert await person.status_by_kind() == {"missing": "resolved", "balance_drift": "resolved"}


async def test_a_drift_that_a_person_closed_is_searched_for_no_more_until_it_changes(
    person: _Person,
) -> None:
    harness = person.harness
    fee = {"type": "stripe_fee", "reporting_category": "fee", "created": int(time.time()) - 1_800}
    await harness.control("settings", visible_late_s=3_600)
    await harness.control("balance_transaction", amount=-700, **fee)
    with catch_log_lines(_PROVE) as before:
        await reconcile(harness.context, grace_s=0)
    assert await person.status_by_kind() == {"balance_drift": "open"}
    await person.close("balance_drift")

    with catch_log_lines(_PROVE) as log_lines:
        [closed, _] = await _twice(person)
    await harness.control("balance_transaction", amount=-50, **fee)
    changed = await reconcile(harness.context, grace_s=0)

    assert [line["event"] for line in before] == ["reconcile.searching"]
    assert log_lines == []
    assert (closed.result.open, _unexplained(closed), closed.ties_out) == (0, 700, False)
    assert (changed.result.open, _unexplained(changed)) == (1, 750)
    assert await person.status_by_kind() == {"balance_drift": "open"}


async def _twice(person: _Person) -> Sequence[PassReport]:
    """Make a pass, and one that reads everything again; nothing is news to either."""
    before = await person.status_by_kind()
    with catch_log_lines(_STORE, _RECONCILE) as log_lines:
        outcomes = [
            await reconcile(person.harness.context, grace_s=0, requested_range=again)
            for again in (None, _AGAIN)
        ]
    assert [line["event"] for line in log_lines] == ["reconcile.finished"] * 2
    assert await person.status_by_kind() == before
    assert await person.unsettled() == 0
    return outcomes


def _unexplained(outcome: PassReport) -> int:
    [usd] = [balance for balance in outcome.balances if balance.key == ("payments", "usd")]
    assert usd.unexplained is not None, usd
    return usd.unexplained
