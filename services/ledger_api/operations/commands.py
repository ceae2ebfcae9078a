"""What people ordered, and what became of it."""

from typing import Final

from services.ledger_api.operation import Call, Listing, ModePageQuery, Operation, listing
from services.ledger_api.operations.parameters import COMMAND_ID
from services.ledger_api.problems import not_found
from shared.postgres.journal.command_reports import (
    CommandRow,
    CommandWithEntries,
    fetch_command,
    page_commands,
)
from shared.postgres.journal.commands import CommandStatus


class CommandsQuery(ModePageQuery, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which commands."""

    status: CommandStatus | None = None


async def show_commands(call: Call) -> Listing[CommandRow]:
    """Return a page of commands, the one that was read last first."""
    page = await page_commands(
        call.pool,
        stripe_account=call.account,
        status=call.query.status,
        livemode=call.query.livemode,
        after=call.after(int),
        limit=call.query.limit,
    )
    return listing(page)


async def show_command(call: Call) -> CommandWithEntries:
    """Return a command and the entries that it made."""
    command_id = call.path["command_id"]
    command = await fetch_command(call.pool, command_id=command_id, stripe_account=call.account)
    if command is None:
        raise not_found(f"command {command_id}")
    return command


_COMMAND: Final = {
    "command_id": "cmd_mfrggzdfmztwq2lknnwg23tpob",
    "kind": "resolve",
    "status": "done",
    "stripe_account": "acct_1NvTe5tMoney",
    "livemode": True,
    "object_id": "txn_3NvTe5Money",
    "by": "month-end script",
    "at": "2026-03-04T09:00:00Z",
    "reason": "agreed with Stripe's support",
    "outcome": None,
}
SHOW_COMMANDS: Final = Operation(
    name="showCommands",
    method="GET",
    path="/v1/commands",
    subject="Commands",
    summary="What was ordered, by whom and why, the last one first.",
    description="A command that was refused changed nothing, and says why. One that was given and"
    " not read yet by the ledger writer is not listed.",
    role="read",
    query=CommandsQuery,
    handle=show_commands,
    result=Listing[CommandRow],
    example={"data": [_COMMAND], "next": None},
)
SHOW_COMMAND: Final = Operation(
    name="showCommand",
    method="GET",
    path="/v1/commands/{command_id}",
    subject="Commands",
    summary="A command, and the entries that it made.",
    description="What a write answered by 202 has come to: ask until its `status` is not `waiting`."
    " Not found until the ledger writer has read it.",
    role="read",
    path_parameters=(COMMAND_ID,),
    handle=show_command,
    result=CommandWithEntries,
    example={**_COMMAND, "entry_ids": []},
)

OPERATIONS: Final = (SHOW_COMMANDS, SHOW_COMMAND)
