"""Rounds of several accounts on a real Postgres: whose turn it is, and who waits for nobody."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from dataclasses import replace as changed

import asyncpg
import pytest

from services.ledger_writer.resolution import resolution_rounds
from services.ledger_writer.resolution.resolution_queue import ResolutionQueue
from services.ledger_writer.resolution.resolution_rounds import ResolutionRounds, ResolutionTask
from shared.errors import Recoverable, TooSlow
from shared.postgres.driver import leadership
from shared.postgres.driver.leadership import Leaderships
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.runtime.health import Health
from shared.settings.model import AccountSettings
from shared.stripe_api.references import TRANSACTION
from tests.integration.ledger_writer import queued_rows as rows
from tests.support.waits import until

_LEADER = "tieout test leader"


@dataclass
class Process:
    """A ledger-writer's rounds, and what each account's have done."""

    leaderships: Leaderships
    rounds: ResolutionRounds
    health: Health
    account_ids: list[str] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)
    hang: set[str] = field(default_factory=set)
    call: set[str] = field(default_factory=set)
    fail: set[str] = field(default_factory=set)
    too_slow: set[str] = field(default_factory=set)
    going: "asyncio.Task[None] | None" = None

    def begin(self) -> None:
        """Have rounds made until it is stopped."""
        self.going = asyncio.create_task(self.rounds.keep_going())

    async def stop(self) -> None:
        """End what it does, as its process's end would."""
        assert self.going is not None, "it was begun"
        self.going.cancel()
        await asyncio.gather(self.going, return_exceptions=True)

    def add(self, account: AccountSettings, *, kind: str = "resolve") -> None:
        """Have an account's rounds made; each says that there is no more to do."""

        async def make() -> int:
            self.account_ids.append(account.id)
            if account.id in self.fail:
                raise Recoverable("nobody answers")
            if account.id in self.too_slow:
                raise TooSlow("a statement took too long")
            try:
                while account.id in self.hang:
                    if kind in self.call:
                        await asyncio.gather(_call())
                    await asyncio.sleep(0.01)
            finally:
                self.ended.append(account.id)
            return 0

        if kind == "ask":
            self.rounds.add(
                ResolutionTask(
                    kind="ask", account=account.stripe_account, asks_for="objects", round=make
                )
            )
        else:
            self.rounds.add(
                ResolutionTask(
                    kind="resolve", account=account.stripe_account, asks_for="lists", round=make
                )
            )


async def _call() -> None:
    resolution_rounds.on_call()


Begin = Callable[..., Process]


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    opened = Pool(database_url, role="tieout_writer", service="test", size=4)
    yield opened
    opened.terminate()


@pytest.fixture
async def begin(database_url: str, pool: Pool) -> AsyncIterator[Begin]:
    """Begin a process; it is ended with the test."""
    begun: list[Process] = []

    def process(*, pulse_every_s: float = leadership.PULSE_EVERY_S, **limits: float) -> Process:
        leaderships = Leaderships(
            database_url, role="tieout_writer", service="test", pulse_every_s=pulse_every_s
        )
        health = Health(parts=())
        process = Process(
            leaderships=leaderships,
            rounds=ResolutionRounds(pool=pool, leaderships=leaderships, health=health, **limits),
            health=health,
        )
        process.begin()
        begun.append(process)
        return process

    yield process
    for started in begun:
        await started.stop()


def _account(number: int) -> AccountSettings:
    return changed(rows.ACCOUNT, id=f"acct_{number}")


async def _want(
    pool: Pool, account: AccountSettings, kind: str = TRANSACTION, wait_s: float = 0
) -> None:
    queue = ResolutionQueue(account.stripe_account, pool, deadline_s=rows.DEADLINE_S)
    await rows.want(queue, kind, [f"{kind}_of_{account.id}"], wait_s=wait_s)


async def test_a_round_is_made_of_what_is_due_and_of_nothing_else(pool: Pool, begin: Begin) -> None:
    due, idle, later, objects = (_account(number) for number in range(4))
    await _want(pool, due)
    await _want(pool, later, wait_s=3600)
    await _want(pool, objects, kind="charge")
    process = begin()

    for account in (due, idle, later, objects):
        process.add(account)
    process.add(objects, kind="ask")
    await until(lambda: {due.id, objects.id} <= set(process.account_ids), what="both have a round")
    await until(lambda: process.account_ids.count(due.id) > 3, what="some looks more")

    assert set(process.account_ids) == {due.id, objects.id}


async def test_an_account_that_waits_or_fails_keeps_no_other_waiting(
    pool: Pool, begin: Begin
) -> None:
    hanging, failing, well = (_account(number) for number in range(3))
    process = begin()
    process.hang.add(hanging.id)
    process.fail.add(failing.id)
    for account in (hanging, failing, well):
        await _want(pool, account)
        process.add(account)

    await until(lambda: process.account_ids.count(well.id) > 3, what="the third has its rounds")
    await until(lambda: process.account_ids.count(failing.id) > 1, what="the second is tried again")

    assert process.account_ids.count(hanging.id) == 1
    assert hanging.id not in process.ended


async def test_an_account_whose_round_is_too_slow_is_left_for_a_while(
    pool: Pool, begin: Begin
) -> None:
    slow, well = _account(1), _account(2)
    process = begin()
    process.too_slow.add(slow.id)
    for account in (slow, well):
        await _want(pool, account)
        process.add(account)

    await until(lambda: process.account_ids.count(well.id) > 5, what="the other has its rounds")
    assert process.account_ids.count(slow.id) == 1

    process.rounds.too_slow_rest_s = 0.0
    process.rounds._rests_until.clear()
    await until(
        lambda: process.account_ids.count(slow.id) > 2, what="it is made again after its rest"
    )


async def test_a_round_that_hangs_is_named_until_it_ends(pool: Pool, begin: Begin) -> None:
    hanging, well = _account(1), _account(2)
    process = begin(round_beat_within_s=0.2)
    process.hang.add(hanging.id)
    for account in (hanging, well):
        await _want(pool, account)
        process.add(account)

    await until(process.health.stalled, what="it is seen to stand still")
    assert set(process.health.stalled()) == {f"resolve:{hanging.id}:test"}

    process.hang.clear()
    await pool.execute("UPDATE tieout.wanted SET due_at = 'infinity'")
    await until(lambda: not process.health.stalled(), what="it rests")
    await asyncio.sleep(0.5)
    assert not process.health.stalled(), "who has nothing to do does not stand still"


async def test_a_round_goes_on_with_its_own_calls_and_with_no_others(
    pool: Pool, begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = _account(1)
    process = begin()
    process.hang.add(account.id)
    process.call.add("resolve")
    beats: list[str] = []
    monkeypatch.setattr(process.health, "beat", lambda loop, **_: beats.append(loop))
    await _want(pool, account)
    await _want(pool, account, kind="charge")
    process.add(account, kind="ask")
    await until(lambda: f"ask:{account.id}:test" in beats, what="one task has a round")
    process.add(account)

    await until(lambda: beats.count(f"resolve:{account.id}:test") > 5, what="each call beats")
    resolution_rounds.on_call()  # of nobody's round

    assert beats.count(f"ask:{account.id}:test") == 1, "which hangs, and calls nobody"


async def test_a_second_process_takes_over_all_that_the_first_led(pool: Pool, begin: Begin) -> None:
    accounts = [_account(number) for number in range(5)]
    for account in accounts:
        await _want(pool, account)
    first = begin(stand_by_s=0.1)
    for account in accounts:
        first.add(account)
    await until(lambda: len(set(first.account_ids)) == len(accounts), what="the first leads")
    second = begin(stand_by_s=0.1)
    for account in accounts:
        second.add(account)
    await until(lambda: first.account_ids.count(accounts[0].id) > 5, what="it goes on")
    assert second.account_ids == []

    await first.stop()
    await until(
        lambda: len(set(second.account_ids)) == len(accounts), what="the second leads them all"
    )


async def test_rounds_end_with_the_connection_that_leads_and_begin_again(
    pool: Pool, begin: Begin, database_url: str
) -> None:
    account = _account(1)
    await _want(pool, account)
    process = begin(pulse_every_s=0.05)
    process.hang.add(account.id)
    process.add(account)
    await until(lambda: process.account_ids, what="it has a round")

    database = await asyncpg.connect(database_url)
    await database.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1",
        _LEADER,
    )
    await database.close()

    await until(lambda: process.ended, what="the round is ended")
    await until(lambda: len(process.account_ids) > 1, what="and made again")


async def test_an_account_with_a_wait_that_is_over_has_a_round(
    begin: Begin, database_url: str
) -> None:
    database = await asyncpg.connect(database_url)
    await database.execute(
        "INSERT INTO tieout.discrepancy"
        " (id, kind, status, stripe_account, livemode, object_id, reason)"
        " VALUES ('di_1', 'awaiting_too_long', 'open', $1, false, 'ch_1', 'it waited')",
        rows.ACCOUNT.id,
    )
    await database.close()
    process = begin()
    process.add(rows.ACCOUNT, kind="ask")

    await until(lambda: process.account_ids, what="it has a round")


async def test_whose_turn_it_is_is_found_without_reading_what_waits(pool: Pool) -> None:
    accounts = [_account(number) for number in range(3)]
    for account in accounts:
        await _want(pool, account, wait_s=3600)
    async with pool.acquire() as connection:
        await connection.execute("SET enable_seqscan = off")
        plan = await connection.fetch(f"EXPLAIN {blocks('resolution_queue')['accounts_due']}")

    text = "\n".join(row[0] for row in plan)
    assert all(index in text for index in ("wanted_pkey", "wanted_in_bulk", "wanted_alone"))
    assert "Seq Scan" not in text
