"""The dead letters that a service has sent again: by a command, which the writer executes."""

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from shared.messages.topics import COMMANDS
from tests.integration.corrections.service_orders import WHY, Service, account_of, ordering
from tests.integration.reconciler.one_account import Harness
from tests.support.waits import PATIENCE_S

pytestmark = pytest.mark.takes(seconds=20)


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


async def test_a_letters_message_is_sent_again_once(service: Service) -> None:
    partition, last = await service.posted_place()
    letter = await service.letter(partition=partition, offset=last)
    ends = await service.published()

    done = await service.orders(service.redrives(letter), request="a token:9")
    given_again = await service.orders(service.redrives(letter), request="a token:9")
    again = await service.orders(service.redrives(letter))

    assert (done.status, done.entry_ids) == ("done", [])
    assert given_again == done
    assert again.reason == f"dead letter {letter} is redriven already"
    assert await service.fetch("SELECT status FROM tieout.dead_letter WHERE id = $1", letter) == (
        "redriven"
    )
    assert await service.published() == ends + 1


async def test_two_orders_to_send_it_again_send_it_once(service: Service) -> None:
    partition, last = await service.posted_place()
    letter = await service.letter(partition=partition, offset=last)
    ends = await service.published()
    drafts = [await service.redrives(letter)(WHY) for _ in range(2)]

    results = [await service.giver.give(draft, wait_s=PATIENCE_S) for draft in drafts]

    assert [result.status for result in results] == ["done", "refused"]
    assert "no letter about stripe.balance_transactions" in (results[1].reason or "")
    assert await service.published() == ends + 1


async def test_of_a_message_that_is_gone_it_says_so_and_closes_the_letter(
    service: Service,
) -> None:
    partition, last = await service.posted_place()
    letter = await service.letter(partition=partition, offset=last + 900_000)

    refused = await service.orders(service.redrives(letter), wait_s=PATIENCE_S)

    assert refused.status == "refused"
    assert (refused.reason or "").endswith("no more")
    assert await service.fetch("SELECT status FROM tieout.dead_letter WHERE id = $1", letter) == (
        "gone"
    )


async def test_a_commands_own_letter_is_for_the_command_line(service: Service) -> None:
    letter = await service.letter(topic=COMMANDS, consumer="command", offset=800_000)

    refused = await service.orders(service.redrives(letter))

    assert refused.status == "refused"
    assert f"`tieout dead-letters redrive {letter}`" in (refused.reason or "")
