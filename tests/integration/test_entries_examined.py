"""Nothing is in the journal that no evidence covers: what was put there is found, wherever it is.

The forged rows cancel each other, so that no proof of a total can show them.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from services.reconciler import discrepancy
from services.reconciler.examine import Covered
from services.reconciler.outside import judge_outside
from services.reconciler.reconcile import reconcile
from services.reconciler.register import Register
from shared.dev.business import Business
from shared.postgres.journal_windows import NewEntry
from tests.integration.desk import Desk, opened_desk, until_sequenced, writing

_YEAR_2096_S = 3_976_000_000


# As the version before posted them; nowadays a date in the future is a dead letter.
_FROM_THE_FUTURE = """
    WITH batch AS (
        INSERT INTO tieout.journal_batch DEFAULT VALUES RETURNING batch_id
    ), entry AS (
        INSERT INTO tieout.journal_entry (entry_id, issuer, external_id, kind, revision,
            stripe_account, livemode, type, reporting_category, effective_at, fingerprint,
            posting_count, origin, batch_id, ordinal)
        SELECT 'je_2096', 'stripe:' || $1 || ':test', $2, 'original', 0, $1, false,
            'charge', 'charge', to_timestamp($3::bigint), substr(sha256('x'), 1, 16), 2, 'webhook',
            batch_id, 1
        FROM batch
        RETURNING entry_no, batch_id
    ), legs AS (
        INSERT INTO tieout.posting (entry_no, ordinal, ledger_account, currency, amount_minor)
        SELECT entry_no, leg.ordinal, leg.account, 'usd', leg.amount FROM entry,
            (VALUES (1, 'Assets:Stripe:Payments', $4::bigint), (2, 'Income:Sales', -$4::bigint))
                AS leg (ordinal, account, amount)
    ), delta AS (
        INSERT INTO tieout.journal_delta (batch_id, stripe_account, livemode, ledger_account,
            currency, amount_minor)
        SELECT batch_id, $1, false, leg.account, 'usd', leg.amount FROM batch,
            (VALUES ('Assets:Stripe:Payments', $4::bigint), ('Income:Sales', -$4::bigint))
                AS leg (account, amount)
    )
    INSERT INTO tieout.unsequenced SELECT batch_id FROM batch
"""


async def _forge(desk: Desk, row: dict[str, Any], name: str, *, created: int, net: int) -> str:
    row_id = f"txn_forged_{name}"
    forged = {**row, "id": row_id, "created": created, "amount": net, "net": net, "fee": 0}
    forged |= {"fee_details": [], "available_on": created}
    await desk.publish(forged)
    await desk.until_posted(row_id)
    return row_id


async def _put_into_the_future(desk: Desk, *, net: int) -> str:
    row_id = "txn_forged_2096"
    account = desk.parts.scope.stripe_account
    await desk.database.execute(_FROM_THE_FUTURE, account, row_id, _YEAR_2096_S, net)
    return row_id


async def test_an_entry_that_nothing_covers_is_found_by_the_next_pass(
    database_url: str, kafka_topics: str, fake_stripe: Callable[..., Any]
) -> None:
    """Once none of them was ever looked at, and three passes were clean."""
    fake = fake_stripe(settings=Business(history_days=2, rate_per_s=0))
    async with (
        opened_desk(fake, database_url=database_url, kafka_topics=kafka_topics) as desk,
        writing(desk.settings),
    ):
        await reconcile(desk.parts, grace_s=0)
        row = await desk.charge()
        await reconcile(desk.parts, grace_s=0)
        clean = await reconcile(desk.parts, grace_s=0)
        before = await desk.list_calls()
        await reconcile(desk.parts, grace_s=0, with_proof=False)
        calls_of_a_clean_pass = await desk.list_calls() - before

        day_ago = int(time.time()) - 30 * 3600  # settled, and not due for five days
        forged = [
            await _forge(desk, row, "settled", created=day_ago, net=1_000),
            await _forge(desk, row, "1970", created=86_400, net=-400),
            await _put_into_the_future(desk, net=-600),
        ]
        await until_sequenced(desk)
        before = await desk.list_calls()
        found = await reconcile(desk.parts, grace_s=0, with_proof=False)
        calls = await desk.list_calls() - before
        again = await reconcile(desk.parts, grace_s=0)

        assert clean.ties_out, clean
        assert (found.result.unexpected, found.result.unsettled) == (3, 0)
        assert calls <= calls_of_a_clean_pass + 2
        assert not any(one.unexplained for one in again.balances)
        opened = [one for one in await desk.discrepancies() if one[0] == "unexpected"]
        assert sorted(opened) == sorted(("unexpected", "open", row_id) for row_id in forged)
        assert (again.result.unexpected, again.result.open) == (3, 3)
        await _assert_what_stripe_has_is_nothing_to_report(desk, row)


async def _assert_what_stripe_has_is_nothing_to_report(desk: Desk, row: dict[str, Any]) -> None:
    """A webhook may bring a row from before TIEOUT_START, where no window is compared."""
    covered = Covered(
        from_s=row["created"] + 300,
        until_s=row["created"] + 900,
        now_s=row["created"] + 900,
        starts=0,
        pass_began_at=datetime.now(UTC),
    )
    register = Register(desk.parts.pool, scope=desk.parts.scope, kinds=discrepancy.WINDOW_KINDS)
    entry = NewEntry(position=1, id=row["id"], created=row["created"])

    unexpected = await judge_outside(desk.parts, register, [entry], covered=covered, pass_no=0)

    assert row["id"] not in unexpected
