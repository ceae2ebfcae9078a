"""Whole passes on Stripe's bad days: nothing covered from half an answer or healed from junk."""

import asyncio
from collections.abc import Sequence

import pytest

from shared.errors import Recoverable
from shared.stripe_api.client import StripeDenied, StripeProtocolError
from tests.chaos.stripe.seeded_day import live
from tests.chaos.stripe.two_accounts import LIST, ONE, TWO, Desk
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


async def test_a_pass_over_a_bad_list_fails_and_changes_nothing(desk: Desk) -> None:
    charges = [await desk.charge(ONE), await desk.charge(TWO)]
    before = await desk.coverage()

    async def suffer(account: str, kinds: Sequence[str]) -> None:
        for kind in kinds:
            await desk.arm(kind, LIST, count=8, account=account)
            with pytest.raises(Recoverable):
                await desk.reconcile(account)
            await desk.disarm(account)

    # Side by side: two accounts, and half of the time.
    await asyncio.gather(suffer(ONE, _USELESS[0::2]), suffer(TWO, _USELESS[1::2]))

    assert await desk.coverage() == before
    assert not await desk.open_kinds(ONE)
    assert not await desk.open_kinds(TWO)
    for charge in charges:
        assert not await desk.is_posted(charge["balance_transaction"]["id"])


async def test_a_row_without_an_amount_is_no_discrepancy_if_it_has_one_by_its_id(
    desk: Desk,
) -> None:
    charge = await desk.charge()
    row_id = charge["balance_transaction"]["id"]
    await desk.arm("garbled_row", LIST, object_id=row_id)

    with pytest.raises(StripeProtocolError, match=row_id):
        await desk.reconcile()

    assert await desk.discrepancies(row_id) == []
    outcome = await desk.reconcile()
    assert (outcome.result.healed, outcome.ties_out) == (1, True)


async def test_nothing_is_healed_from_another_accounts_list(desk: Desk) -> None:
    theirs = await desk.charge(TWO)
    await desk.arm("wrong_account", LIST, account=ONE)
    before = await desk.coverage()

    with pytest.raises(StripeProtocolError, match="does not have it"):
        await desk.reconcile()

    assert await desk.coverage() == before
    assert not await desk.open_kinds()
    assert not await desk.is_posted(theirs["balance_transaction"]["id"])


async def test_a_row_that_a_page_left_out_is_found_in_the_same_pass(desk: Desk) -> None:
    charge = await desk.charge(amount=4_321)
    row_id = charge["balance_transaction"]["id"]
    await desk.arm("missing_row", LIST, object_id=row_id)

    outcome = await desk.reconcile()

    assert outcome.ties_out, outcome
    assert await desk.discrepancies(row_id) == [("missing", "healed")]
    assert not await desk.open_kinds()


async def test_a_row_that_is_listed_an_hour_late_is_healed_when_it_is(desk: Desk) -> None:
    await desk.control("settings", visible_late_s=3_600)
    charge = await desk.charge(amount=9_900)
    row_id = charge["balance_transaction"]["id"]

    hidden = await desk.reconcile()
    kinds = await desk.open_kinds()
    await desk.control("list_late_rows")
    shown = await desk.reconcile()

    assert not hidden.ties_out
    assert kinds == {"balance_drift": 1}
    assert (shown.result.healed, shown.ties_out) == (1, True)
    assert await desk.discrepancies(row_id) == [("missing", "healed")]
    assert not await desk.open_kinds()


async def test_a_row_in_the_journal_that_is_listed_late_is_nobodys_error(desk: Desk) -> None:
    await desk.control("settings", visible_late_s=3_600)
    charge = await desk.charge()
    await desk.post(charge["balance_transaction"])

    hidden = await desk.reconcile()
    await desk.control("list_late_rows")
    shown = await desk.reconcile()

    assert hidden.result.unsettled == 1
    assert (shown.result.unsettled, shown.ties_out) == (0, True)
    assert await desk.discrepancies(charge["balance_transaction"]["id"]) == []


async def test_a_page_that_leaves_a_known_row_out_opens_nothing(desk: Desk) -> None:
    charge = await desk.charge()
    row_id = charge["balance_transaction"]["id"]
    await desk.post(charge["balance_transaction"])
    await desk.arm("missing_row", LIST, object_id=row_id, count=1_000)

    left_out = await desk.reconcile()
    await desk.control("clear_faults")
    whole = await desk.reconcile()

    assert (left_out.result.unexpected, left_out.result.unsettled) == (0, 1)
    assert whole.ties_out
    assert await desk.discrepancies(row_id) == []


async def test_a_stale_balance_is_no_drift(desk: Desk) -> None:
    await desk.arm("stale_balance", "GET /v1/balance", count=3)
    charge = await desk.charge()
    await desk.post(charge["balance_transaction"])

    outcome = await desk.reconcile()

    assert outcome.ties_out, outcome
    assert not await desk.open_kinds()


async def test_money_that_stripe_has_not_flipped_yet_is_in_flip_and_explained(desk: Desk) -> None:
    row = await desk.control(
        "balance_transaction",
        amount=-700,
        type="stripe_fee",
        reporting_category="fee",
        account=ONE,
        available_on=1,
    )
    await desk.control("settings", flip_late_s=10**6)
    await desk.reconcile()
    await desk.control("settings", flip_late_s=0)
    settled = await desk.reconcile()

    assert await desk.is_posted(row["balance_transaction"]["id"])
    assert settled.ties_out


async def test_a_revoked_key_stops_neither_the_other_accounts_passes_nor_its_resolver(
    desk: Desk,
) -> None:
    await desk.arm("401", "*", count=100_000, account=ONE)
    ours, theirs, lost = await desk.charge(ONE), await desk.charge(TWO), await desk.charge(TWO)

    await desk.hear(ours, account=ONE)
    await desk.hear(theirs, account=TWO)
    with pytest.raises(StripeDenied):
        await desk.reconcile(ONE)
    await desk.until_posted(theirs["balance_transaction"]["id"])
    outcome = await desk.reconcile(TWO)

    assert outcome.ties_out
    assert await desk.is_posted(lost["balance_transaction"]["id"])
    assert not await desk.is_posted(ours["balance_transaction"]["id"])
    assert not await desk.open_kinds(ONE)


async def test_a_revoked_key_is_held_against_no_row_and_they_are_read_when_it_is_back(
    desk: Desk,
) -> None:
    await desk.arm("401", "*", count=100_000, account=ONE)
    charges = await desk.heard_charges(3)
    await becomes(lambda: desk.held(ONE), len(charges), what="the count of the held rows")

    await desk.disarm(ONE)

    await desk.until_all_posted(charges)


@pytest.mark.parametrize("kind", ["duplicate_row", "same_page", "truncated"])
async def test_what_a_broken_list_was_to_show_is_read_by_its_ids(desk: Desk, kind: str) -> None:
    await desk.arm(kind, LIST, count=100_000, account=ONE)
    charges = await desk.heard_charges(4)

    await desk.until_all_posted(charges)


async def test_a_list_that_is_denied_puts_off_what_it_was_to_show_and_nothing_else(
    desk: Desk,
) -> None:
    await desk.arm("403", LIST, count=100_000, account=ONE)
    listed = await desk.heard_charges(4)
    await becomes(lambda: desk.put_off(ONE), len(listed), what="the count of those put off")

    alone = await desk.charge(ONE)
    await desk.hear(alone)
    await desk.until_posted(alone["balance_transaction"]["id"])
    await desk.disarm(ONE)

    await desk.until_all_posted(listed)


async def test_passes_side_by_side_keep_each_accounts_failure_to_itself(desk: Desk) -> None:
    await desk.arm("html_502", "*", count=100_000, account=TWO)
    charge = await desk.charge(ONE)

    ours, theirs = await asyncio.gather(desk.attempt(ONE), desk.attempt(TWO))

    assert theirs is None
    assert ours is not None
    assert ours.ties_out
    assert await desk.is_posted(charge["balance_transaction"]["id"])


@pytest.mark.parametrize("pair", list(zip(_SEEDS[0::2], _SEEDS[1::2], strict=True)))
async def test_after_any_sequence_of_faults_two_passes_tie_out(
    desk: Desk, pair: tuple[int, int]
) -> None:
    await asyncio.gather(live(desk, ONE, seed=pair[0]), live(desk, TWO, seed=pair[1]))


async def test_a_missing_row_that_stripe_has_no_more_is_withdrawn(
    whole_desk: Desk,
) -> None:
    """The last one here, and on the whole desk: Stripe's balance keeps what its lists have lost."""
    desk = whole_desk
    made = await desk.control(
        "balance_transaction",
        amount=100,
        type="charge",
        reporting_category="charge",
        source="ch_" + 300 * "x",
        account=TWO,
    )
    row_id = made["balance_transaction"]["id"]
    await desk.reconcile(TWO)
    stuck = await desk.discrepancies(row_id)

    await desk.arm("missing_row", LIST, object_id=row_id, count=1_000)
    await desk.reconcile(TWO)
    left_out = await desk.discrepancies(row_id)
    await desk.arm("404", _BY_ID, object_id=row_id, count=1_000)
    await desk.reconcile(TWO)
    vanished = await desk.discrepancies(row_id)

    assert stuck == left_out == [("missing", "stuck")]
    assert vanished == [("missing", "resolved")]
