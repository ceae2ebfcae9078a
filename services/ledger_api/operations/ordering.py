"""How an operation gives a command, and what it answers.

Promises that what is refused is a problem with its reason and changes nothing; that what was given
and is not executed yet says so, as does what nobody knows to be given; and that the same request
gives the same command.
"""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Annotated, Any, Final, Literal

import msgspec

from services.ledger_api.operation import Call
from services.ledger_api.problems import (
    REFUSED,
    Problem,
    ProblemKind,
    not_found,
    unavailable,
)
from shared.commands.delivery import CommandResult
from shared.commands.draft import Attribution, Draft, UnknownObject
from shared.kafka.errors import KafkaUnavailable
from shared.ledger.journal import Entry
from shared.messages.command import REASON_CHARS_MAX, Command, MalformedCommand

# For the ledger writer to execute it, before the answer is that it waits.
_WAIT_S: Final = 3.0

Reason = Annotated[
    str,
    msgspec.Meta(
        min_length=1,
        max_length=REASON_CHARS_MAX,
        description="Why; kept for ever, in one line: name no customer.",
    ),
]
PROBLEMS: Final[tuple[ProblemKind, ...]] = (REFUSED,)


class CommandAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What became of what was asked for.

    `waiting`: it was given and will be executed; `GET /v1/commands/{command_id}` says when.
    `dry_run`: nothing was given, and `entries` are those that it would make. `read_at` is when
    Stripe stated what they are made of.
    """

    command_id: str | None
    status: Literal["done", "waiting", "dry_run"]
    entry_ids: list[str]
    reason: str | None
    read_at: datetime | None
    entries: list[Entry] | msgspec.UnsetType = msgspec.UNSET


async def order(
    call: Call, draft: Callable[[Attribution], Awaitable[Draft]], *, reason: str, dry_run: bool
) -> CommandAnswer:
    """Draft what is asked for, and give it. Raises Problem, KafkaUnavailable: nothing was given."""
    result = await _carried_out(call, draft, reason=reason, dry_run=dry_run)
    notes = call.notes
    notes.command_id, notes.stripe_account = result.command_id, result.stripe_account
    if result.doubt is not None:
        # The key stays this request's, and the same request gives the same command.
        raise unavailable(result.doubt)
    notes.may_be_given = False
    if result.status == "refused":
        members: dict[str, Any] = {"command": _members(result)}
        raise Problem(REFUSED, result.reason or "it was refused", members=members)
    if result.status == "waiting":
        notes.outcome = "waiting"
    return CommandAnswer(
        command_id=result.command_id,
        status=result.status,
        entry_ids=list(result.entry_ids),
        reason=result.reason,
        read_at=result.read_at,
        entries=list(result.entries) if result.status == "dry_run" else msgspec.UNSET,
    )


async def _carried_out(
    call: Call, draft: Callable[[Attribution], Awaitable[Draft]], *, reason: str, dry_run: bool
) -> CommandResult:
    """Have it given, and note the command before it is. Raises as `order` does."""
    notes = call.notes
    why = Attribution(by=call.viewer.name, reason=reason, request=call.request_key)

    def note_giving(command: Command) -> None:
        notes.command_id, notes.stripe_account = command.command_id, command.stripe_account
        notes.may_be_given = True

    try:
        return await call.context.commands.carry_out(
            lambda: draft(why),
            request=why.request,
            dry_run=dry_run,
            wait_s=_WAIT_S,
            on_giving=note_giving,
        )
    except KafkaUnavailable:
        notes.may_be_given = False
        raise
    except UnknownObject as error:
        raise not_found(str(error)) from None
    except MalformedCommand as error:
        raise Problem(REFUSED, str(error)) from None


def _members(result: CommandResult) -> dict[str, Any]:
    entry_ids: Sequence[str] = result.entry_ids
    return {
        "command_id": result.command_id,
        "status": result.status,
        "entry_ids": entry_ids,
        "reason": result.reason,
    }


COMMAND_EXAMPLE: Final = {
    "command_id": "cmd_mfrggzdfmztwq2lknnwg23tpob",
    "status": "done",
    "entry_ids": ["je_ge3tmojsgq4tqmrvgy2dknbvge", "je_obqxg43xn5zgiidpmyqgc3tfoq"],
    "reason": None,
    "read_at": "2026-03-04T08:55:02Z",
}
