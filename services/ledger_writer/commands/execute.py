"""Commands to entries: the one way in which anything but an original comes into the journal.

Promises that a command is executed once, in the order in which those of a fact were given, and that
what became of it is kept with its reason. One that goes by an entry waits until that is in the
journal, for a day at most; one that is too slow is left for a while, and the others go on (all but
the later ones of its facts). So is one that Kafka must be there for. Never calls Stripe: a command
carries what it says.
"""

import asyncio
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from services.ledger_writer.commands.receive import command_fields
from services.ledger_writer.commands.redrive_letter import LeftForNow, SendAgain, redrive_letter
from services.ledger_writer.commands.slow_commands import SlowCommands
from shared import failpoints
from shared.commands import effects
from shared.error_text import shortened
from shared.errors import TooSlow
from shared.ledger.correction import Standing
from shared.ledger.stripe_account import StripeAccount
from shared.messages.command import Command
from shared.postgres.driver.errors import PostgresRefused
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import commands, openings
from shared.postgres.journal.commands import CommandEffects, KnownDiscrepancy, ReadyCommand
from shared.runtime.concurrency import until_set
from shared.runtime.health import Health
from shared.runtime.retry import BatchSize, retry_forever
from shared.telemetry import log
from shared.telemetry.metrics import COMMANDS_EXECUTED

AT_ONCE_MAX: Final = 100
_LOOK_EVERY_S: Final = 1.0
# Of one command: some statements that are all too slow, or a dead Postgres's, take half of this.
_BEAT_WITHIN_S: Final = 90.0
_LATE_S: Final = 86_400.0
# Entries that one transaction takes back, and discrepancies that it closes.
DISOWNED_MAX: Final = 250

logger = log.get()


async def execute_commands(
    *,
    pool: Pool,
    configured: Collection[StripeAccount],
    received: asyncio.Event,
    committed: asyncio.Event,
    send: SendAgain,
    health: Health,
) -> None:
    """Execute what was given, for ever; `received` says that there is some, `committed` is set.

    `send` sends messages again. Processes that execute side by side wait for each other at each
    command.
    """
    executor = CommandExecutor(pool, configured=configured, committed=committed, send=send)

    def beat() -> None:
        health.beat("execute", within_s=_BEAT_WITHIN_S)

    while True:
        received.clear()
        async for attempt in retry_forever():
            with attempt:
                count = await executor.round(beat)
        if not count:
            await until_set(received, within_s=_LOOK_EVERY_S)


@dataclass(frozen=True, slots=True)
class CommandExecutor:
    """One process that executes commands, and sets `committed` when entries came of them.

    `send` sends the messages of dead letters again.

    A round takes at most `rows_max`; `slow` and `disowned` are what it learns of what is too slow.
    """

    pool: Pool
    configured: Collection[StripeAccount]
    committed: asyncio.Event
    send: SendAgain
    rows_max: int = AT_ONCE_MAX
    slow: SlowCommands = field(default_factory=SlowCommands)
    disowned: BatchSize = field(default_factory=lambda: BatchSize(DISOWNED_MAX))

    async def round(self, beat: Callable[[], None]) -> int:
        """Execute what is ready now; return how many commands that was. Each of them beats."""
        clock = asyncio.get_running_loop().time
        beat()
        ready = await commands.ready_commands(
            self.pool,
            rows_max=self.rows_max,
            late_s=_LATE_S,
            but=self.slow.still_left(now_s=clock()),
        )
        for ready_command in ready:
            beat()
            if self.slow.leave_if_later(ready_command.command):
                continue
            try:
                await self._execute(ready_command)
            except LeftForNow as error:
                self.slow.leave(ready_command.command, now_s=clock())
                logger.warning(
                    "command.left",
                    **command_fields(ready_command.command),
                    reason=shortened(error),
                )
            except TooSlow as error:
                self.slow.leave(ready_command.command, now_s=clock())
                logger.warning(
                    "command.too_slow",
                    **command_fields(ready_command.command),
                    reason=shortened(error),
                )
        return len(ready)

    async def _execute(self, ready_command: ReadyCommand) -> None:
        try:
            if _is_disown(ready_command):
                await self._disown(ready_command)
            elif ready_command.command.kind == "redrive":
                await self._redrive(ready_command)
            else:
                await self._write(ready_command, await self._decide(ready_command))
        except PostgresRefused as error:
            await self._write(
                ready_command, effects.refuse_command(f"Postgres refuses it: {error}")
            )

    async def _decide(self, ready_command: ReadyCommand) -> CommandEffects:
        command = ready_command.command
        standing = await commands.fetch_standing(
            self.pool, issuer=command.issuer, external_ids=effects.corrected_facts(command)
        )
        known = await self._known(command)
        last_open = None
        if command.kind == "open":
            # It alone needs no entry of the account's to go by: it would begin a stranger's books.
            if command.account not in self.configured:
                return effects.refuse_command(f"{command.stripe_account} is not configured")
            last_open = await openings.last_open_command(
                self.pool, issuer=command.issuer, object_id=command.object_id
            )
        return effects.effects_of(
            command, standing, is_late=ready_command.is_late, known=known, last_open=last_open
        )

    async def _known(self, command: Command) -> KnownDiscrepancy | None:
        if command.kind != "resolve":
            return None
        carried = command.figures.get("discrepancy")
        if not isinstance(carried, Mapping):  # as anybody may have written it: it is refused
            return None
        known = await commands.fetch_discrepancies(
            self.pool,
            account=command.account,
            kind=str(carried.get("kind")),
            object_id=command.object_id,
            rows_max=1,
        )
        return known[0] if known else None

    async def _redrive(self, ready_command: ReadyCommand) -> None:
        """Send a dead letter's message again, and settle the letter. Raises LeftForNow."""
        redriven = await redrive_letter(self.pool, ready_command, send=self.send)
        closed = await commands.write_redrive(
            self.pool, ready=ready_command, effects=redriven.effects, letter=redriven.letter
        )
        if closed is not None:
            _report(ready_command.command, redriven.effects)

    async def _disown(self, ready_command: ReadyCommand) -> None:
        """Take back some of what stands of an account that is not ours; the rest comes next."""
        command = ready_command.command
        if command.account in self.configured:
            why = f"{command.stripe_account} is configured: take it out of the configuration first"
            await self._write(ready_command, effects.refuse_command(why))
            return
        asked, began = self.disowned.now, time.monotonic()
        try:
            count = await self._disown_some(ready_command, rows_max=asked)
        except TooSlow:
            self.disowned.too_slow(asked)
            raise
        self.disowned.written(count, took_s=time.monotonic() - began)

    async def _disown_some(self, ready_command: ReadyCommand, *, rows_max: int) -> int:
        """Take back so many entries, and close as many discrepancies; return how many of either."""
        command = ready_command.command
        facts = await commands.next_standing_facts(
            self.pool,
            account=command.account,
            rows_max=rows_max,
        )
        open_ones = await commands.fetch_discrepancies(
            self.pool,
            account=command.account,
            rows_max=rows_max,
        )
        count = max(len(facts), len(open_ones))
        is_last = count < rows_max
        decided = effects.disown_part(await self._standing(facts), open_ones, is_last=is_last)
        await self._write(ready_command, decided)
        return count

    async def _standing(self, facts: Sequence[commands.FactKey]) -> Sequence[Standing]:
        entries: list[Standing] = []
        for issuer in sorted({fact.issuer for fact in facts}):
            ids = [fact.external_id for fact in facts if fact.issuer == issuer]
            standing = await commands.fetch_standing(self.pool, issuer=issuer, external_ids=ids)
            entries += [
                standing[external_id]
                for external_id in sorted(standing)
                if not standing[external_id].is_reversed
            ]
        return entries

    async def _write(self, ready_command: ReadyCommand, decided: CommandEffects) -> None:
        """Write what this part of a command comes to. Raises PostgresRefused."""
        if failpoints.armed:
            await failpoints.reach("execute.decided")
        closed = await commands.write_effects(
            self.pool,
            command_id=ready_command.command.command_id,
            part=ready_command.part,
            effects=decided,
        )
        if closed is None:
            return
        if failpoints.armed:
            await failpoints.reach("execute.written")
        if decided.entries:
            self.committed.set()
        _report(ready_command.command, decided)
        for line in closed:
            logger.info("discrepancy.resolved", **line)


def _is_disown(ready_command: ReadyCommand) -> bool:
    return ready_command.command.kind == "disown" and not ready_command.is_late


def _report(command: Command, decided: CommandEffects) -> None:
    COMMANDS_EXECUTED.labels(kind=command.kind, outcome=decided.status).inc()
    say = logger.warning if decided.status == "refused" else logger.info
    say(
        f"command.{decided.status}",
        **command_fields(command),
        entries=[written.entry.entry_id for written in decided.entries[:10]],
        entry_count=len(decided.entries),
        closed=len(decided.closes),
        outcome=decided.outcome,
    )
