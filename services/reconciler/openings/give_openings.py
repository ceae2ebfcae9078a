"""Openings given as commands, and waited for.

Promises that whoever has the same rows before them gives the same command, and that none counts as
made before the ledger writer has executed it. Writes no entry.
"""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Final

from services.reconciler.context import ReconcileContext
from shared.ledger import opening
from shared.ledger.account import BalanceKey
from shared.messages import open_command
from shared.messages.command import Command, command_id, encode_command
from shared.messages.open_command import Opening
from shared.messages.topics import COMMANDS
from shared.postgres.journal import commands
from shared.postgres.journal.commands import CommandOutcome
from shared.telemetry import log

BY: Final = "tieout"

_WAIT_S: Final = 60.0
LOOK_EVERY_S: Final = 0.1

logger = log.get()


async def give_openings(
    context: ReconcileContext, openings: Mapping[BalanceKey, Opening], *, reason: str
) -> bool:
    """Have openings made by the ledger writer; say whether all of them are, within a minute.

    Raises NotAcknowledged, PostgresUnavailable.
    """
    given = [_command(context, key, made, reason=reason) for key, made in sorted(openings.items())]
    for command in given:
        name, value, headers = encode_command(command)
        await context.producer.publish(COMMANDS, key=name, value=value, headers=headers)
    settled = await outcomes_of(context, given)
    for command in given:
        outcome = settled.get(command.command_id)
        _tell(context, command, outcome)
    return len(settled) == len(given) and all(
        outcome.status == "done" for outcome in settled.values()
    )


async def outcomes_of(
    context: ReconcileContext, given: Sequence[Command], *, look_every_s: float = LOOK_EVERY_S
) -> Mapping[str, CommandOutcome]:
    """Wait until all are executed or refused, or time is up; return what became of which."""
    clock = asyncio.get_running_loop().time
    end = clock() + _WAIT_S
    settled: dict[str, CommandOutcome] = {}
    while True:
        for command in given:
            context.beat()
            if command.command_id not in settled:
                outcome = await commands.fetch_outcome(context.pool, command_id=command.command_id)
                if outcome is not None and outcome.status != "waiting":
                    settled[command.command_id] = outcome
        if len(settled) == len(given) or clock() >= end:
            return settled
        await asyncio.sleep(look_every_s)


def _command(context: ReconcileContext, key: BalanceKey, given: Opening, *, reason: str) -> Command:
    account, figures = context.account, given.figures
    issuer = account.own_issuer
    name = opening.opening_id(*key)
    same = (issuer, name, given.after, figures.since, figures.until, figures.rows, figures.earlier)
    return Command(
        command_id=command_id("open", *(str(part) for part in same)),
        kind="open",
        issuer=issuer,
        stripe_account=account.id,
        livemode=account.livemode,
        object_id=name,
        figures=open_command.state_figures(given),
        reason=reason,
        by=BY,
        # Stripe's balance is of then; two leaders have two clocks.
        at=datetime.fromtimestamp(figures.until, UTC),
    )


def _tell(context: ReconcileContext, command: Command, outcome: CommandOutcome | None) -> None:
    say = logger.info if outcome is not None and outcome.status == "done" else logger.warning
    say(
        "opening.made" if outcome is not None and outcome.status == "done" else "opening.not_made",
        account=context.account,
        object_id=command.object_id,
        amount_minor=command.figures["amount"],
        command_id=command.command_id,
        reason="the ledger writer has not executed it" if outcome is None else outcome.outcome,
    )
