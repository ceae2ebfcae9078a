"""Each service killed in each of its narrow windows: the next one finishes what it left.

The place is where the code says that it is, so every run dies at the worst moment; what is judged
is what the fake Stripe holds.
"""

import signal
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
from aiokafka import AIOKafkaProducer

from shared.failpoints import PLACES, Name
from shared.ledger.stripe_account import StripeAccount
from shared.messages.balance_transaction import encode_balance_transaction, of_stripe
from shared.messages.command import command_id, encode_command
from shared.messages.topics import BALANCE_TRANSACTIONS, COMMANDS
from tests.chaos.death.isolated_ledger import IsolatedLedger
from tests.chaos.death.service_process import ServiceProcess
from tests.support import exchanged
from tests.support.commands import command
from tests.support.waits import until

pytestmark = pytest.mark.takes(seconds=60)

# Where a writer passes only when somebody has given it a command.
_OF_COMMANDS: tuple[Name, ...] = ("command.kept", "execute.decided", "execute.written")
# And only when there is a refund of what Stripe exchanged.
_OF_EXCHANGES: tuple[Name, ...] = ("exchange.decided", "exchange.written")
# After which it is judged what consumers find, too.
_OF_RELAY: tuple[Name, ...] = ("relay.read", "relay.sent", "relay.placed")

# And a reconciler only when somebody is to be notified.
_OF_NOTIFICATIONS: tuple[Name, ...] = ("notify.sent",)


def _places(service: str) -> list[Name]:
    elsewhere = {*_OF_COMMANDS, *_OF_EXCHANGES, *_OF_NOTIFICATIONS}
    return [name for name, (of, _) in PLACES.items() if of == service and name not in elsewhere]


@pytest.fixture
async def front(ledger: IsolatedLedger) -> AsyncIterator[None]:
    """Take webhooks meanwhile."""
    async with ledger.running("webhook-ingest"):
        yield


async def _dies(service: ServiceProcess, *, at: Name) -> None:
    assert await service.death() == -signal.SIGKILL, service.last_lines()
    assert {line["failpoint"] for line in service.log_lines("failpoint.reached")} == {at}


@pytest.mark.parametrize("name", _places("webhook-ingest"))
async def test_it_answers_nothing_and_the_redelivery_is_the_same_event(
    ledger: IsolatedLedger, name: Name
) -> None:
    event = await ledger.sell(1_500, deliver=False)
    dying = await ledger.begin("webhook-ingest", failpoints=f"{name}:kill").is_up()

    assert await ledger.deliver(event["body"]) == 0
    await _dies(dying, at=name)
    async with ledger.running("webhook-ingest", "ledger-writer"):
        assert await ledger.deliver(event["body"]) == 200
        await ledger.wait_until_complete()

    deliveries = await ledger.database.fetchval(
        "SELECT deliveries FROM tieout.receipt WHERE event_id = $1", event["event"]["id"]
    )
    assert deliveries == (1 if name == "ingest.verified" else 2)


@pytest.mark.usefixtures("front")
@pytest.mark.parametrize("name", _places("ledger-writer"))
async def test_the_next_writer_goes_on_where_it_died(ledger: IsolatedLedger, name: Name) -> None:
    dying = ledger.begin("ledger-writer", failpoints=f"{name}:kill")
    for amount in (1_100, 2_200, 3_300):
        await ledger.sell(amount)

    await _dies(dying, at=name)
    await ledger.judge_so_far()
    await ledger.remove_group_members()
    async with ledger.running("ledger-writer"):
        await ledger.wait_until_complete()
        if name in _OF_RELAY:
            await ledger.wait_until_published()


@pytest.mark.usefixtures("front")
@pytest.mark.parametrize("name", _OF_COMMANDS)
async def test_the_next_writer_executes_once_what_was_given(
    ledger: IsolatedLedger, name: Name
) -> None:
    async with ledger.running("ledger-writer"):
        sold = await ledger.sell(5_500)
        await ledger.wait_until_complete()
    fact = sold["balance_transaction"]["id"]
    given = await _correct(ledger, fact)

    await _dies(ledger.begin("ledger-writer", failpoints=f"{name}:kill"), at=name)
    await ledger.remove_group_members()
    async with ledger.running("ledger-writer"):
        await until(lambda: _is_done(ledger, given), what="the command is executed")
        await ledger.wait_until_complete()

    versions = await ledger.database.fetch(
        "SELECT kind, revision FROM tieout.journal_entry WHERE external_id = $1 ORDER BY entry_no",
        fact,
    )
    assert [tuple(version) for version in versions] == [
        ("original", 0),
        ("reversal", 1),
        ("replacement", 1),
    ]


@pytest.mark.parametrize("name", _OF_EXCHANGES)
async def test_the_next_writer_posts_once_what_an_exchange_made_of_a_refund(
    ledger: IsolatedLedger, name: Name
) -> None:
    fact = f"txn_of_{name.replace('.', '_')}"
    dying = ledger.begin("ledger-writer", failpoints=f"{name}:kill")
    await _exchange(ledger, fact)

    await _dies(dying, at=name)
    await ledger.remove_group_members()
    async with ledger.running("ledger-writer"):
        await until(lambda: _has_its_place(ledger, fact), what="the difference has its place")
        await ledger.wait_until_complete()

    posted = await ledger.database.fetch(
        "SELECT revision, amounts_minor FROM tieout.journal WHERE external_id = $1 AND kind = 'fx'",
        fact,
    )
    assert [tuple(entry) for entry in posted] == [(0, [-153, 153])]


async def _exchange(ledger: IsolatedLedger, fact: str) -> None:
    """Have Stripe exchange a charge and its refund, and the topic say so."""
    now = int(time.time())
    times: dict[str, Any] = {"created": now, "available_on": now, "description": None}
    refunded = exchanged.refund(fact, refund_id=f"re_{fact}", **times)
    rows = [exchanged.charge(f"{fact}_charge", **times), refunded]
    # A charge of its own, each time.
    rows[0]["source"]["id"] = rows[1]["source"]["charge"] = f"ch_{fact}"
    named = [row | {"source": row["source"]["id"]} for row in rows]
    objects = [row["source"] | {"created": now, "livemode": False} for row in rows]
    await ledger.control("load", rows=named, objects=objects)
    account = StripeAccount(ledger.fake.identity.account_id, livemode=False)
    async with AIOKafkaProducer(bootstrap_servers=ledger.servers.bootstrap_servers) as producer:
        for row in rows:
            message = of_stripe(
                row, account=account, origin="webhook", fetched_at=datetime.now(UTC)
            )
            key, value, headers = encode_balance_transaction(message, stripe_version="test")
            await producer.send_and_wait(
                BALANCE_TRANSACTIONS, key=key, value=value, headers=headers
            )


async def _has_its_place(ledger: IsolatedLedger, fact: str) -> bool:
    count = "SELECT count(*) FROM tieout.journal WHERE external_id = $1 AND kind = 'fx'"
    placed: int = await ledger.database.fetchval(f"{count} AND position IS NOT NULL", fact)
    return placed > 0


async def _correct(ledger: IsolatedLedger, fact: str) -> str:
    """Give the command that moves a sale to another account; return its id."""
    entry = await ledger.database.fetchrow(
        "SELECT entry_id, stripe_account, livemode FROM tieout.standing_entry"
        " WHERE external_id = $1",
        fact,
    )
    assert entry is not None
    account, livemode = entry["stripe_account"], entry["livemode"]
    given = command(
        "correct",
        fact,
        issuer=StripeAccount(account, livemode=livemode).issuer,
        stripe_account=account,
        livemode=livemode,
        accounts={"Income:Sales": "Income:ApplicationFees"},
        figures={"replaces": entry["entry_id"]},
        command_id=command_id("death", fact),
    )
    async with AIOKafkaProducer(bootstrap_servers=ledger.servers.bootstrap_servers) as producer:
        key, value, headers = encode_command(given)
        for _ in range(2):  # whoever gave it may have sent it again
            await producer.send_and_wait(COMMANDS, key=key, value=value, headers=headers)
    return given.command_id


async def _is_done(ledger: IsolatedLedger, given: str) -> bool:
    status = await ledger.database.fetchval(
        "SELECT status FROM tieout.command WHERE command_id = $1", given
    )
    return bool(status == "done")


@pytest.mark.parametrize("name", _places("reconciler"))
async def test_the_next_reconciler_finds_and_heals_it_once(
    ledger: IsolatedLedger, name: Name
) -> None:
    async with ledger.running("ledger-writer"):
        await ledger.wait_until_imported()
        lost = await ledger.sell(4_400, deliver="withhold")

        await _dies(ledger.begin("reconciler", failpoints=f"{name}:kill"), at=name)
        await ledger.judge_so_far()
        async with ledger.running("reconciler"):
            await ledger.wait_until_complete()
            await until(ledger.has_no_open_discrepancy, what="no discrepancy is open")

    assert await ledger.was_found_and_healed(lost)
