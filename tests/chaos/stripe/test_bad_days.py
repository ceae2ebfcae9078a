"""Whole passes on Stripe's bad days: nothing covered from half an answer or healed from junk."""

import asyncio
from collections.abc import Sequence

import pytest

from shared.errors import Recoverable
from shared.stripe_api.client import StripeDenied, StripeProtocolError
from tests.chaos.stripe.seeded_day import run_seeded_day
from tests.chaos.stripe.two_accounts import LIST, ONE, TWO, TwoAccounts
from tests.support.waits import becomes

pytestmark = pytest.mark.takes(seconds=60)

_BY_ID = "GET /v1/balance_transactions/{id}"
# A failing seed is the bug report.
_SEEDS = (1, 2, 3, 4, 5, 6)

# A pass that meets one of these in every list it reads learns nothing from it.
_USELESS = (
    "401",
    "403",
    "429_no_retry_after",
    "500",
    "html_200",
    "html_502",
    "redirect",
    "wrong_content_type",
    "reset",
    "truncated",
    "huge_body",
    "duplicate_row",
    "endless_has_more",
    "same_page",
    "other_object",
)


async def test_a_pass_over_a_bad_list_fails_and_changes_nothing(accounts: TwoAccounts) -> None:
    charges = [await accounts.charge(ONE), await accounts.charge(TWO)]
    before = await accounts.coverage()

    async def suffer(account: str, kinds: Sequence[str]) -> None:
        for kind in kinds:
            await accounts.arm(kind, LIST, count=8, account=account)
            with pytest.raises(Recoverable):
                await accounts.reconcile(account)
            await accounts.disarm(account)

    # Side by side: two accounts, and half of the time.
    await asyncio.gather(suffer(ONE, _USELESS[0::2]), suffer(TWO, _USELESS[1::2]))

    assert await accounts.coverage() == before
    assert not await accounts.open_kinds(ONE)
    assert not await accounts.open_kinds(TWO)
    for charge in charges:
        assert not await accounts.is_posted(charge["balance_transaction"]["id"])


async def test_a_row_without_an_amount_is_no_discrepancy_if_it_has_one_by_its_id(
    accounts: TwoAccounts,
) -> None:
    charge = await accounts.charge()
    row_id = charge["balance_transaction"]["id"]
    await accounts.arm("garbled_row", LIST, object_id=row_id)

    with pytest.raises(StripeProtocolError, match=row_id):
        await accounts.reconcile()

    assert await accounts.discrepancies(row_id) == []
    outcome = await accounts.reconcile()
    assert (outcome.result.healed, outcome.ties_out) == (1, True)


async def test_nothing_is_healed_from_another_accounts_list(accounts: TwoAccounts) -> None:
    theirs = await accounts.charge(TWO)
    await accounts.arm("wrong_account", LIST, account=ONE)
    before = await accounts.coverage()

    with pytest.raises(StripeProtocolError, match="does not have it"):
        await accounts.reconcile()

    assert await accounts.coverage() == before
    assert not await accounts.open_kinds()
    assert not await accounts.is_posted(theirs["balance_transaction"]["id"])


async def test_a_row_that_a_page_left_out_is_found_in_the_same_pass(accounts: TwoAccounts) -> None:
    charge = await accounts.charge(amount=4_321)
    row_id = charge["balance_transaction"]["id"]
    await accounts.arm("missing_row", LIST, object_id=row_id)

    outcome = await accounts.reconcile()

    assert outcome.ties_out, outcome
    assert await accounts.discrepancies(row_id) == [("missing", "healed")]
    assert not await accounts.open_kinds()


async def test_a_row_that_is_listed_an_hour_late_is_healed_when_it_is(
    accounts: TwoAccounts,
) -> None:
    await accounts.control("settings", visible_late_s=3_600)
    charge = await accounts.charge(amount=9_900)
    row_id = charge["balance_transaction"]["id"]

    hidden = await accounts.reconcile()
    kinds = await accounts.open_kinds()
    await accounts.control("list_late_rows")
    shown = await accounts.reconcile()

    assert not hidden.ties_out
    assert kinds == {"balance_drift": 1}
    assert (shown.result.healed, shown.ties_out) == (1, True)
    assert await accounts.discrepancies(row_id) == [("missing", "healed")]
    assert not await accounts.open_kinds()


async def test_a_row_in_the_journal_that_is_listed_late_is_nobodys_error(
    accounts: TwoAccounts,
) -> None:
    await accounts.control("settings", visible_late_s=3_600)
    charge = await accounts.charge()
    await accounts.post(charge["balance_transaction"])

    hidden = await accounts.reconcile()
    await accounts.control("list_late_rows")
    shown = await accounts.reconcile()

    assert hidden.result.unsettled == 1
    assert (shown.result.unsettled, shown.ties_out) == (0, True)
    assert await accounts.discrepancies(charge["balance_transaction"]["id"]) == []


async def test_a_page_that_leaves_a_known_row_out_opens_nothing(accounts: TwoAccounts) -> None:
    charge = await accounts.charge()
    row_id = charge["balance_transaction"]["id"]
    await accounts.post(charge["balance_transaction"])
    await accounts.arm("missing_row", LIST, object_id=row_id, count=1_000)

    left_out = await accounts.reconcile()
    await accounts.control("clear_faults")
    whole = await accounts.reconcile()

    assert (left_out.result.unexpected, left_out.result.unsettled) == (0, 1)
    assert whole.ties_out
    assert await accounts.discrepancies(row_id) == []


async def test_a_stale_balance_is_no_drift(accounts: TwoAccounts) -> None:
    await accounts.arm("stale_balance", "GET /v1/balance", count=3)
    charge = await accounts.charge()
    await accounts.post(charge["balance_transaction"])

    outcome = await accounts.reconcile()

    assert outcome.ties_out, outcome
    assert not await accounts.open_kinds()


async def test_money_that_stripe_has_not_flipped_yet_is_in_flip_and_explained(
    accounts: TwoAccounts,
) -> None:
    row = await accounts.control(
        "balance_transaction",
        amount=-700,
        type="stripe_fee",
        reporting_category="fee",
        account=ONE,
        available_on=1,
    )
    await accounts.control("settings", flip_late_s=10**6)
    await accounts.reconcile()
    await accounts.control("settings", flip_late_s=0)
    settled = await accounts.reconcile()

    assert await accounts.is_posted(row["balance_transaction"]["id"])
    assert settled.ties_out


async def test_a_revoked_key_stops_neither_the_other_accounts_passes_nor_its_resolver(
    accounts: TwoAccounts,
) -> None:
    await accounts.arm("401", "*", count=100_000, account=ONE)
    ours, theirs, lost = (
        await accounts.charge(ONE),
        await accounts.charge(TWO),
        await accounts.charge(TWO),
    )

    await accounts.publish_event(ours, account=ONE)
    await accounts.publish_event(theirs, account=TWO)
    with pytest.raises(StripeDenied):
        await accounts.reconcile(ONE)
    await accounts.until_posted(theirs["balance_transaction"]["id"])
    outcome = await accounts.reconcile(TWO)

    assert outcome.ties_out
    assert await accounts.is_posted(lost["balance_transaction"]["id"])
    assert not await accounts.is_posted(ours["balance_transaction"]["id"])
    assert not await accounts.open_kinds(ONE)


async def test_a_revoked_key_is_held_against_no_row_and_they_are_read_when_it_is_back(
    accounts: TwoAccounts,
) -> None:
    await accounts.arm("401", "*", count=100_000, account=ONE)
    charges = await accounts.charges_with_events(3)
    await becomes(
        lambda: accounts.unanswered_count(ONE), len(charges), what="the count of the held rows"
    )

    await accounts.disarm(ONE)

    await accounts.until_all_posted(charges)


@pytest.mark.parametrize("kind", ["duplicate_row", "same_page", "truncated"])
async def test_what_a_broken_list_was_to_show_is_read_by_its_ids(
    accounts: TwoAccounts, kind: str
) -> None:
    await accounts.arm(kind, LIST, count=100_000, account=ONE)
    charges = await accounts.charges_with_events(4)

    await accounts.until_all_posted(charges)


async def test_a_list_that_is_denied_puts_off_what_it_was_to_show_and_nothing_else(
    accounts: TwoAccounts,
) -> None:
    await accounts.arm("403", LIST, count=100_000, account=ONE)
    listed = await accounts.charges_with_events(4)
    await becomes(
        lambda: accounts.denied_count(ONE), len(listed), what="the count of those put off"
    )

    alone = await accounts.charge(ONE)
    await accounts.publish_event(alone)
    await accounts.until_posted(alone["balance_transaction"]["id"])
    await accounts.disarm(ONE)

    await accounts.until_all_posted(listed)


async def test_passes_side_by_side_keep_each_accounts_failure_to_itself(
    accounts: TwoAccounts,
) -> None:
    await accounts.arm("html_502", "*", count=100_000, account=TWO)
    charge = await accounts.charge(ONE)

    ours, theirs = await asyncio.gather(accounts.attempt(ONE), accounts.attempt(TWO))

    assert theirs is None
    assert ours is not None
    assert ours.ties_out
    assert await accounts.is_posted(charge["balance_transaction"]["id"])


@pytest.mark.parametrize("pair", list(zip(_SEEDS[0::2], _SEEDS[1::2], strict=True)))
async def test_after_any_sequence_of_faults_two_passes_tie_out(
    accounts: TwoAccounts, pair: tuple[int, int]
) -> None:
    await asyncio.gather(
        run_seeded_day(accounts, ONE, seed=pair[0]), run_seeded_day(accounts, TWO, seed=pair[1])
    )


async def test_a_missing_row_that_stripe_has_no_more_is_withdrawn(
    module_accounts: TwoAccounts,
) -> None:
    """The last one here: Stripe's balance keeps what its lists have lost."""
    accounts = module_accounts
    answer = await accounts.control(
        "balance_transaction",
        amount=100,
        type="charge",
        reporting_category="charge",
        source="ch_" + 300 * "x",
        account=TWO,
    )
    row_id = answer["balance_transaction"]["id"]
    await accounts.reconcile(TWO)
    stuck = await accounts.discrepancies(row_id)

    await accounts.arm("missing_row", LIST, object_id=row_id, count=1_000)
    await accounts.reconcile(TWO)
    left_out = await accounts.discrepancies(row_id)
    await accounts.arm("404", _BY_ID, object_id=row_id, count=1_000)
    await accounts.reconcile(TWO)
    vanished = await accounts.discrepancies(row_id)

    assert stuck == left_out == [("missing", "stuck")]
    assert vanished == [("missing", "resolved")]
