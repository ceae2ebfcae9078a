"""Copies of one balance transaction, of which some are not what Stripe says, on a real Postgres.

Whatever comes in whatever order, the first copy is the entry, and what Stripe says by id decides.
"""

import itertools
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.ledger_writer.resolution.resolve_objects import fresh_read
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.intake import rereads
from tests.support import databases, posting
from tests.support.posting import post, row

_DAY_S = 86_400
_YEAR_9999 = 253_402_300_799

# A name of its own for each example of a property.
_numbers = itertools.count()


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    opened = Pool(database_url, role="tieout_writer", service="test", size=2)
    yield opened
    await opened.close()


def _genuine(name: str) -> dict[str, Any]:
    return row(name, amount=1_000, fee=0, net=1_000, fee_details=[], created=10 * _DAY_S)


# What a forger makes of it: other money, other money again, another date, another value date.
_CHANGES: Mapping[str, Mapping[str, Any]] = {
    "genuine": {},
    "forged": {"amount": 100_000, "net": 100_000},
    "forged anew": {"amount": 1, "net": 1},
    "of another source": {"source": "ch_of_somebody_else"},
    "of another day": {"created": 5 * _DAY_S},
    "with a later value date": {"available_on": _YEAR_9999},
}
_WRONG = frozenset(_CHANGES) - {"genuine", "with a later value date"}


def _copy(name: str, how: str) -> dict[str, Any]:
    return {**_genuine(name), **_CHANGES[how]}


async def _settle(pool: Pool, name: str, *, exists: bool = True) -> rereads.RereadOutcome:
    """Read the row again as `ask` does, and hold it against the entry."""
    return await rereads.settle_reread(
        pool,
        account=StripeAccount(posting.ACCOUNT, livemode=False),
        object_id=name,
        fresh=fresh_read(_genuine(name)) if exists else None,
    )


async def _to_read_again(pool: Pool) -> Sequence[str]:
    rows = await pool.fetch("SELECT object_id FROM tieout.wanted WHERE reread ORDER BY 1")
    return [discrepancy["object_id"] for discrepancy in rows]


async def _discrepancies(pool: Pool, name: str) -> Sequence[tuple[str, str]]:
    rows = await pool.fetch(
        "SELECT kind, status FROM tieout.discrepancy WHERE object_id = $1", name
    )
    return [(discrepancy["kind"], discrepancy["status"]) for discrepancy in rows]


async def test_a_forged_copy_that_came_first_is_different_by_what_stripe_says(
    pool: Pool,
) -> None:
    await post(pool, [_copy("txn_1", "forged")])
    await post(pool, [_copy("txn_1", "genuine")])

    settled = await _settle(pool, "txn_1")

    assert (settled.outcome, await _to_read_again(pool)) == ("opened", [])
    assert settled.line is not None
    assert (settled.line["kind"], settled.line["amount_at_risk"]) == ("different", 99_000)
    expected, actual = settled.line["expected"], settled.line["actual"]
    assert isinstance(expected, dict)
    assert isinstance(actual, dict)
    assert set(expected) == set(actual)
    assert set(expected) == {
        *("id", "amount", "fee", "fee_details", "net", "currency", "type", "reporting_category"),
        *("balance_type", "created", "available_on", "source", "entry_id"),
    }
    assert (expected["net"], expected["source"]) == (1_000, "ch_txn_1")
    assert (actual["net"], actual["created"]) == (100_000, 10 * _DAY_S)


async def test_copies_that_differ_in_one_batch_ask_for_a_fresh_read(pool: Pool) -> None:
    await post(pool, [_copy("txn_1", "forged"), _copy("txn_1", "genuine")])
    await post(pool, [_copy("txn_2", "genuine")])
    await post(pool, [_copy("txn_2", "forged"), _copy("txn_2", "forged")])

    assert await _to_read_again(pool) == ["txn_1", "txn_2"]
    assert (await _settle(pool, "txn_1")).outcome == "opened"
    assert (await _settle(pool, "txn_2")).outcome == "confirmed"


async def test_a_copy_of_another_date_asks_for_a_fresh_read(pool: Pool) -> None:
    await post(pool, [_copy("txn_1", "of another day"), _copy("txn_1", "genuine")])

    settled = await _settle(pool, "txn_1")

    assert settled.outcome == "opened"
    assert settled.line is not None
    assert "another date" in str(settled.line["reason"])


async def test_a_copy_that_stripe_denies_opens_nothing_and_is_told(pool: Pool) -> None:
    await post(pool, [_copy("txn_1", "genuine")])
    await post(pool, [_copy("txn_1", "forged")])

    assert (await _settle(pool, "txn_1")).outcome == "confirmed"
    assert await _discrepancies(pool, "txn_1") == []


@pytest.mark.parametrize(
    ("changes", "effect"),
    [
        ({"amount": 100_000, "net": 100_000}, 99_000),
        ({"created": 5 * _DAY_S}, None),
        ({"currency": "eur"}, 1_000),
        ({"balance_type": "issuing"}, 1_000),
    ],
    ids=["other money", "another date", "another currency", "another balance"],
)
async def test_it_says_what_the_copy_that_came_first_adds_to_its_balance(
    pool: Pool, changes: Mapping[str, Any], effect: int | None
) -> None:
    forged = {**_genuine("txn_1"), **changes}
    await post(pool, [forged])
    await post(pool, [_genuine("txn_1")])

    settled = await _settle(pool, "txn_1")

    assert settled.line is not None
    assert (settled.line["effect_minor"], settled.line["currency"]) == (effect, forged["currency"])


async def test_copies_of_an_id_that_stripe_does_not_have_are_unexpected(pool: Pool) -> None:
    await post(pool, [_copy("txn_1", "forged"), _copy("txn_1", "forged anew")])

    settled = await _settle(pool, "txn_1", exists=False)

    assert settled.outcome == "opened"
    assert await _discrepancies(pool, "txn_1") == [("unexpected", "open")]
    assert await pool.fetchval("SELECT count(*) FROM tieout.wanted") == 0


@pytest.mark.parametrize(
    "balance_type", ["payments", "issuing", "refund_and_dispute_prefunding", "a_3d_kind"]
)
async def test_it_says_in_which_balance_the_entry_is(pool: Pool, balance_type: str) -> None:
    await post(pool, [{**_genuine("txn_1"), "balance_type": balance_type}])
    await post(pool, [{**_copy("txn_1", "forged"), "balance_type": balance_type}])

    settled = await _settle(pool, "txn_1", exists=False)

    assert settled.line is not None
    assert isinstance(settled.line["actual"], dict)
    assert settled.line["actual"]["balance_type"] == balance_type


async def test_what_is_open_is_not_opened_again(pool: Pool, database_url: str) -> None:
    await post(pool, [_copy("txn_1", "forged"), _copy("txn_1", "genuine")])
    await _settle(pool, "txn_1")
    await post(pool, [_copy("txn_1", "genuine")])

    known = await _settle(pool, "txn_1")
    await databases.execute(
        database_url,
        "UPDATE tieout.discrepancy SET status = 'resolved', detected_at = detected_at - '1 day'"
        "::interval",
    )
    again = await _settle(pool, "txn_1")

    assert (known.outcome, again.outcome) == ("known", "reopened")
    assert await pool.fetchval(
        "SELECT detected_at > now() - '1 hour'::interval FROM tieout.discrepancy"
    )


async def test_a_row_that_no_entry_can_be_made_of_now_is_different(pool: Pool) -> None:
    await post(pool, [_copy("txn_1", "forged"), _copy("txn_1", "genuine")])

    settled = await rereads.settle_reread(
        pool,
        account=StripeAccount(posting.ACCOUNT, livemode=False),
        object_id="txn_1",
        fresh=fresh_read({**_genuine("txn_1"), "net": None}),
    )

    assert settled.outcome == "opened"
    assert await _discrepancies(pool, "txn_1") == [("different", "open")]


async def test_a_later_value_date_is_appended_when_stripe_says_so(pool: Pool) -> None:
    await post(pool, [row("txn_1", available_on=2_000)])
    await post(pool, [row("txn_1", available_on=3_000)])
    asked = await _to_read_again(pool)

    settled = await rereads.settle_reread(
        pool,
        account=StripeAccount(posting.ACCOUNT, livemode=False),
        object_id="txn_1",
        fresh=fresh_read(row("txn_1", available_on=3_000)),
    )

    assert (asked, settled.outcome) == (["txn_1"], "redated")
    await post(pool, [row("txn_1", available_on=3_000), row("txn_1", available_on=1_000)])
    assert await _to_read_again(pool) == []
    assert await _value_dates(pool) == [3_000]


async def test_no_copy_moves_a_value_date(pool: Pool) -> None:
    await post(pool, [_copy("txn_1", "genuine")])
    await post(pool, [_copy("txn_1", "with a later value date")])

    assert (await _settle(pool, "txn_1")).outcome == "confirmed"
    assert await _value_dates(pool) == []


async def test_of_made_up_accounts_a_thousand_come_to_the_page(pool: Pool) -> None:
    for first in (0, 600):
        await pool.execute(
            "SELECT tieout.open_unconfigured(array_agg('acct_' || one), array_agg(false))"
            " FROM generate_series($1::integer, $1::integer + 599) AS one",
            first,
        )
    before = await pool.fetchval("SELECT count(*) FROM tieout.discrepancy")
    await pool.execute("SELECT tieout.open_unconfigured(ARRAY['acct_of_late'], ARRAY[false])")

    assert before in range(1_000, 1_200 + 1)
    assert await pool.fetchval("SELECT count(*) FROM tieout.discrepancy") == before


async def _value_dates(pool: Pool) -> Sequence[int]:
    rows = await pool.fetch(
        "SELECT extract(epoch FROM available_on)::bigint AS at FROM tieout.value_date"
    )
    return [discrepancy["at"] for discrepancy in rows]


@settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], database=None
)
@given(
    batches=st.lists(
        st.lists(st.sampled_from(sorted(_CHANGES)), min_size=1, max_size=4), min_size=1, max_size=4
    ),
    asks_between=st.booleans(),
)
async def test_any_order_and_any_batches_of_copies_end_the_same(
    pool: Pool, batches: list[list[str]], *, asks_between: bool
) -> None:
    """The entry is the copy that came first, and `different` exactly if Stripe says otherwise."""
    name = f"txn_{next(_numbers)}"

    for hows in [*batches, ["genuine"]]:
        await post(pool, [_copy(name, how) for how in hows])
        if asks_between and await _to_read_again(pool):
            await _settle(pool, name)
    if await _to_read_again(pool):
        await _settle(pool, name)

    entry = await pool.fetchrow(
        "SELECT fingerprint, effective_at FROM tieout.standing_entry WHERE external_id = $1", name
    )
    assert entry is not None
    first = fresh_read(_copy(name, batches[0][0]))
    assert entry["fingerprint"] == first.fingerprint
    assert entry["effective_at"].timestamp() == first.created
    is_wrong = batches[0][0] in _WRONG
    assert await _discrepancies(pool, name) == ([("different", "open")] if is_wrong else [])
    assert await pool.fetchval("SELECT count(*) FROM tieout.wanted") == 0
