"""What a service orders for who calls it: drafted without Stripe, and executed by the writer."""

from collections.abc import AsyncIterator, Callable
from datetime import datetime
from typing import Any

import pytest

from services.reconciler.reconcile import reconcile
from shared.commands.draft import Attribution, Draft, UnknownObject, request_command_id
from shared.postgres.journal import commands
from tests.integration.corrections.service_orders import Service, account_of, ordering
from tests.integration.reconciler.one_account import Harness
from tests.support.waits import PATIENCE_S

pytestmark = pytest.mark.takes(seconds=30)

_STRANGER = "acct_1Stranger"


async def _never_drafted(_why: Attribution) -> Draft:
    """Fail: what was given before is not drafted again."""
    raise AssertionError("drafted again")


@pytest.fixture(scope="module")
async def harness(
    module_database_url: str, module_kafka_topics: str, module_fake_stripe: Callable[..., Any]
) -> AsyncIterator[Harness]:
    opened = account_of(
        module_fake_stripe(), database_url=module_database_url, kafka_topics=module_kafka_topics
    )
    async with opened as ledger:
        yield ledger


@pytest.fixture
async def service(harness: Harness) -> AsyncIterator[Service]:
    async with ordering(harness) as running:
        yield running


async def test_what_a_pass_read_at_stripe_takes_the_place_of_what_came_first(
    service: Service,
) -> None:
    transaction, different = await service.differs()
    before = await service.stands(transaction)
    calls = await service.harness.list_calls()

    dry = await service.orders(service.applies(different), dry_run=True)
    still = await service.stands(transaction)
    done = await service.orders(service.applies(different))

    assert (dry.status, dry.command_id, still) == ("dry_run", None, before)
    assert [entry.kind for entry in dry.entries] == ["reversal", "replacement"]
    assert (done.status, list(done.entry_ids)) == ("done", list(dry.entry_ids))
    assert await service.stands(transaction) == (done.entry_ids[1], before[1] - 700)
    assert await service.status(different) == ("resolved", "a test says so", "a token")
    assert await service.harness.list_calls() == calls
    passed = await reconcile(service.harness.context, grace_s=0)
    assert passed.result.different == 0
    assert all(row.unexplained == 0 for row in passed.balances)


async def test_when_stripe_stated_it_is_in_the_answer_and_in_the_command(
    service: Service,
) -> None:
    _transaction, different = await service.differs()
    found_at = await service.fetch(
        "SELECT detected_at FROM tieout.discrepancy WHERE id = $1", different
    )

    dry = await service.orders(service.applies(different), dry_run=True)
    done = await service.orders(service.applies(different))

    assert dry.read_at == done.read_at == found_at
    given = await commands.fetch_command(service.pool, command_id=str(done.command_id))
    assert given is not None
    assert datetime.fromisoformat(given.figures["read_at"]) == done.read_at
    assert "read_at" not in dry.document()


async def test_what_stripe_does_not_have_is_taken_back(service: Service) -> None:
    charge = await service.harness.charge()
    await service.harness.publish({**charge, "id": "txn_not_there", "source": "ch_not_there"})
    await service.harness.until_posted("txn_not_there")
    await reconcile(service.harness.context, grace_s=0)
    unexpected = await service.discrepancy("txn_not_there")

    done = await service.orders(service.applies(unexpected))

    assert (done.status, len(done.entry_ids)) == ("done", 1)
    assert (await service.stands("txn_not_there"))[1] == 0
    assert (await service.status(unexpected))[0] == "resolved"


async def test_a_note_closes_a_line_once(service: Service) -> None:
    _transaction, different = await service.differs()

    done = await service.orders(service.notes(different))
    again = await service.orders(service.notes(different))
    applied = await service.orders(service.applies(different))

    assert (done.status, done.entry_ids, done.read_at) == ("done", [], None)
    assert {again.status, applied.status} == {"refused"}
    assert again.reason == f"{different} is resolved already, by a token: a test says so"
    assert again.reason == applied.reason


async def test_nothing_is_applied_once_the_journal_has_changed(service: Service) -> None:
    transaction, different = await service.differs()
    moved = await service.orders(service.corrects(transaction, to="Expenses:Cards"))
    given = await service.given()

    refused = await service.orders(service.applies(different))
    asked = await service.orders(service.corrects(transaction))
    await reconcile(service.harness.context, grace_s=0)
    done = await service.orders(service.applies(different))

    assert moved.status == "done"
    assert (refused.status, refused.command_id) == ("refused", None)
    assert refused.reason is not None
    assert refused.reason.startswith(f"the journal has changed since a pass compared {transaction}")
    assert asked.reason == refused.reason
    assert (done.status, given[0] + 1) == ("done", (await service.given())[0])


async def test_nothing_is_applied_that_the_reading_does_not_say(service: Service) -> None:
    _transaction, different = await service.differs()
    await service.harness.database.execute(
        "UPDATE tieout.discrepancy SET expected = expected - 'fee_details' WHERE id = $1", different
    )

    refused = await service.orders(service.applies(different))

    assert refused.status == "refused"
    assert refused.reason is not None
    assert "is not enough to post it: fee_details is missing" in refused.reason
    assert f"`tieout discrepancies resolve {different} --apply`" in refused.reason


async def test_of_what_else_is_open_it_says_what_to_do_instead(service: Service) -> None:
    debit = await service.debit()
    unknown = await service.discrepancy(debit)

    refused = await service.orders(service.applies(unknown))

    assert refused.status == "refused"
    assert refused.reason is not None
    assert refused.reason.startswith("Stripe states nothing that could be applied to unknown_type")


async def test_an_entry_is_moved_to_the_account_that_is_named(service: Service) -> None:
    debit = await service.debit()
    entry_id, net = await service.stands(debit)

    done = await service.orders(service.corrects(entry_id, to="Expenses:Cards"))

    assert (done.status, len(done.entry_ids)) == ("done", 2)
    assert await service.stands(debit) == (done.entry_ids[1], net)
    assert (await service.status(await service.discrepancy(debit)))[0] == "resolved"


async def test_without_an_account_it_goes_by_what_a_pass_found(service: Service) -> None:
    transaction, different = await service.differs()

    done = await service.orders(service.corrects(transaction))
    nothing = await service.orders(service.corrects(transaction))

    assert (done.status, len(done.entry_ids)) == ("done", 2)
    assert done.read_at is not None
    assert (await service.status(different))[0] == "resolved"
    assert nothing.status == "refused"
    assert nothing.reason is not None
    assert f"`tieout correct {done.entry_ids[1]}` at the command line" in nothing.reason


async def test_the_same_request_is_one_command_however_often_it_comes(service: Service) -> None:
    debit = await service.debit()
    before = await service.given()

    first = await service.orders(
        service.corrects(debit, to="Expenses:Cards"), request="a token:7", wait_s=0
    )
    second = await service.orders(service.corrects(debit, to="Expenses:Cards"), request="a token:7")
    third = await service.orders(_never_drafted, request="a token:7")

    assert {each.command_id for each in (first, second, third)} == {request_command_id("a token:7")}
    assert (second.status, third.status) == ("done", "done")
    assert list(second.entry_ids) == list(third.entry_ids)
    assert (await service.given())[1] == before[1] + 1
    assert (await service.given())[0] <= before[0] + 2


async def test_what_was_given_twice_before_it_was_read_is_executed_once(service: Service) -> None:
    debit = await service.debit()
    why = Attribution(by="a token", reason="a card's fee", request="a token:8")
    drafts = [await service.corrects(debit, to="Expenses:Cards")(why) for _ in range(2)]

    results = [await service.giver.give(draft, wait_s=PATIENCE_S) for draft in drafts]

    assert [result.status for result in results] == ["done", "done"]
    assert list(results[0].entry_ids) == list(results[1].entry_ids)
    entries = "SELECT count(*) FROM tieout.journal_entry WHERE external_id = $1"
    assert await service.fetch(entries, debit) == 3


async def test_what_was_executed_while_it_was_drafted_anew_is_not_refused(
    service: Service,
) -> None:
    debit = await service.debit()
    draft = service.corrects(debit, to="Expenses:Cards")

    async def overtaken(why: Attribution) -> Draft:
        """Draft once the same request, which another process had given, was executed."""
        await service.giver.give(await draft(why), wait_s=PATIENCE_S)
        return await draft(why)

    done = await service.orders(overtaken, request="a token:10")

    assert (done.status, len(done.entry_ids)) == ("done", 2)


async def test_who_may_see_one_account_learns_nothing_of_another(service: Service) -> None:
    transaction, different = await service.differs()
    entry_id, _net = await service.stands(transaction)
    letter = await service.letter(offset=700, account=service.harness.context.account.id)
    given = await service.given()
    of_stranger = (
        service.applies(different, account=_STRANGER),
        service.notes(different, account=_STRANGER),
        service.corrects(transaction, to="Expenses:Cards", account=_STRANGER),
        service.corrects(entry_id, account=_STRANGER),
        service.redrives(letter, account=_STRANGER),
    )
    of_nobody = (
        service.applies("dsc_nobody"),
        service.notes("dsc_nobody"),
        service.corrects("txn_nobody", to="Expenses:Cards"),
        service.corrects("je_nobody"),
        service.redrives(2**70),
    )

    for draft, nobody in zip(of_stranger, of_nobody, strict=True):
        with pytest.raises(UnknownObject) as hidden:
            await service.orders(draft)
        with pytest.raises(UnknownObject) as absent:
            await service.orders(nobody)
        assert str(hidden.value).split()[:4] == str(absent.value).split()[:4]

    own = await service.orders(
        service.applies(different, account=service.harness.context.account.id), dry_run=True
    )
    assert own.status == "dry_run"
    assert await service.given() == given
