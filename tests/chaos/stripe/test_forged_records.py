"""A forger who may write to `stripe.balance_transactions`: what the books and the page show of it.

Each test leaves its difference in the books, so each looks at its own ids only.
"""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from services.reconciler import heal
from shared.kafka.consumer.dead_letter_run import LETTERS_IN_A_ROW_MAX
from tests.chaos.stripe.two_accounts import ONE, TWO, TwoAccounts
from tests.support.waits import becomes, until

pytestmark = pytest.mark.takes(seconds=25)

_STRANGER = "acct_stranger"
_DAY_S = 86_400


@pytest.fixture
def accounts(module_accounts: TwoAccounts) -> TwoAccounts:
    """Lend the accounts as they are left: what is forged stays in the books."""
    return module_accounts


def _forged(row: Mapping[str, Any], **changes: Any) -> dict[str, Any]:
    return {**row, "amount": row["amount"] + 99_000, "net": row["net"] + 99_000, **changes}


async def _sides(accounts: TwoAccounts, object_id: str, kind: str) -> tuple[Any, Any]:
    """Wait until the discrepancy is there; return Stripe's side and ours."""
    row: Any = await until(
        lambda: accounts.database.fetchrow(
            "SELECT expected::text, actual::text FROM tieout.discrepancy"
            " WHERE object_id = $1 AND kind = $2 AND status = 'open'",
            object_id,
            kind,
        ),
        what=f"{object_id} is {kind}",
    )
    return json.loads(row["expected"] or "null"), json.loads(row["actual"])


async def _until_nothing_is_read_again(accounts: TwoAccounts, object_id: str) -> None:
    await becomes(
        lambda: accounts.database.fetchval(
            "SELECT count(*) FROM tieout.wanted WHERE object_id = $1", object_id
        ),
        0,
        what="what is wanted",
    )


async def test_a_pass_finds_a_forged_row_whose_own_event_asked_for_nothing(
    accounts: TwoAccounts,
) -> None:
    charge = await accounts.charge()
    genuine = charge["balance_transaction"]
    await accounts.post(_forged(genuine))
    await accounts.publish_event(charge)

    await accounts.reconcile()

    expected, actual = await _sides(accounts, genuine["id"], "different")
    assert (expected["net"], expected["created"]) == (genuine["net"], genuine["created"])
    assert actual["net"] == genuine["net"] + 99_000


async def test_a_genuine_copy_after_a_forged_one_is_held_against_stripe(
    accounts: TwoAccounts,
) -> None:
    genuine = (await accounts.charge())["balance_transaction"]
    await accounts.post(_forged(genuine))
    await accounts.post(genuine)

    expected, actual = await _sides(accounts, genuine["id"], "different")
    await accounts.reconcile()

    assert {name: expected[name] for name in ("amount", "fee", "net", "source", "created")} == {
        name: genuine[name] for name in ("amount", "fee", "net", "source", "created")
    }
    assert actual["net"] == genuine["net"] + 99_000
    # The pass finds the same discrepancy, and not another.
    assert await accounts.discrepancies(genuine["id"]) == [("different", "open")]
    assert (await _sides(accounts, genuine["id"], "different"))[0]["net"] == genuine["net"]


async def test_a_forged_copy_after_the_genuine_one_changes_nothing(accounts: TwoAccounts) -> None:
    genuine = (await accounts.charge())["balance_transaction"]
    await accounts.post(genuine)
    await accounts.publish(_forged(genuine))
    await accounts.publish({**genuine, "available_on": 253_402_300_799})

    await accounts.until_read()
    await _until_nothing_is_read_again(accounts, genuine["id"])
    await accounts.reconcile()

    assert await accounts.discrepancies(genuine["id"]) == []
    assert (genuine["id"], genuine["created"], genuine["net"], "usd") in await accounts.journal()
    assert not await accounts.database.fetchval("SELECT count(*) FROM tieout.value_date")


async def test_copies_of_a_made_up_id_are_unexpected_and_nobody_waits(
    accounts: TwoAccounts,
) -> None:
    genuine = (await accounts.charge())["balance_transaction"]
    await accounts.post({**genuine, "id": "txn_made_up"})
    await accounts.publish(_forged(genuine, id="txn_made_up"))

    await _sides(accounts, "txn_made_up", "unexpected")
    await _until_nothing_is_read_again(accounts, "txn_made_up")
    await accounts.reconcile()

    assert await accounts.discrepancies("txn_made_up") == [("unexpected", "open")]


async def test_a_forged_date_is_different_however_the_pass_comes_by_it(
    accounts: TwoAccounts,
) -> None:
    genuine = (await accounts.charge())["balance_transaction"]
    await accounts.post({**genuine, "created": genuine["created"] - _DAY_S})
    first = await accounts.reconcile()
    expected, actual = await _sides(accounts, genuine["id"], "different")
    second = await accounts.reconcile()

    assert expected["created"] == genuine["created"]
    assert actual["created"] == genuine["created"] - _DAY_S
    # It is no row that is missing on one side and left over on the other.
    assert await accounts.discrepancies(genuine["id"]) == [("different", "open")]
    assert (first.result.missing, second.result.unsettled) == (0, 0)


async def test_what_is_dated_2096_is_refused(accounts: TwoAccounts) -> None:
    genuine = (await accounts.charge())["balance_transaction"]
    await accounts.publish({**genuine, "id": "txn_2096", "created": 4_000_000_000})

    await accounts.until_read()

    error = await accounts.database.fetchval(
        "SELECT error FROM tieout.dead_letter WHERE object_id = 'txn_2096'"
    )
    assert "created is more than 300 s after fetched-at" in error
    assert not await accounts.is_posted("txn_2096")


async def test_records_of_an_account_that_is_not_configured_are_ignored(
    accounts: TwoAccounts,
) -> None:
    genuine = (await accounts.charge())["balance_transaction"]
    letters = await accounts.database.fetchval("SELECT count(*) FROM tieout.dead_letter")
    for number in range(LETTERS_IN_A_ROW_MAX + 10):
        await accounts.publish({**genuine, "id": f"txn_{number}"}, account=_STRANGER, key=b"same")
        await accounts.publish({"id": "garbage"}, account=_STRANGER, key=b"same")
    await accounts.publish(genuine, key=b"same")

    await accounts.until_posted(genuine["id"])
    await accounts.until_read()
    outcome = await accounts.reconcile()

    assert await accounts.journal(_STRANGER) == frozenset()
    assert await accounts.database.fetchval("SELECT count(*) FROM tieout.dead_letter") == letters
    assert await accounts.discrepancies(_STRANGER) == [("account_unconfigured", "open")]
    # It is nothing that this account's pass could settle, and fails none of its own.
    assert outcome.result.open == sum((await accounts.open_kinds(ONE)).values())


async def test_an_account_that_is_configured_later_has_its_records_found(
    accounts: TwoAccounts,
) -> None:
    genuine = (await accounts.charge(TWO))["balance_transaction"]

    first, again = await _ignore(accounts, TWO), await _ignore(accounts, TWO)
    with pytest.raises(heal.IgnoredByWriter):
        await heal._reasons(accounts.contexts[TWO], frozenset({"txn_published_and_ignored"}))
    await accounts.reconcile(TWO)
    resolved = await accounts.discrepancies(TWO)
    later = await _ignore(accounts, TWO)

    assert (first, again, later) == ("opened", None, "reopened")
    assert resolved == [("account_unconfigured", "resolved")]
    assert await accounts.is_posted(genuine["id"])


async def _ignore(accounts: TwoAccounts, account: str) -> str | None:
    """Have a record ignored as by a writer without the account; return what is news of it."""
    news: str | None = await accounts.database.fetchval(
        "SELECT CASE WHEN opened <> '[]' THEN 'opened' WHEN reopened <> '[]' THEN 'reopened' END"
        " FROM tieout.open_unconfigured(ARRAY[$1], ARRAY[false])",
        account,
    )
    return news
