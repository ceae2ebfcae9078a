"""Messages that can never work as they are."""

from typing import Annotated, Final

import msgspec

from services.ledger_api.operation import Call, Listing, ModePageQuery, Operation, listing
from services.ledger_api.operations.ordering import (
    COMMAND_EXAMPLE,
    PROBLEMS,
    CommandAnswer,
    Reason,
    order,
)
from services.ledger_api.operations.parameters import DEAD_LETTER_ID
from shared.commands.draft_redrive import draft_redrive
from shared.postgres.intake.dead_letter_reports import (
    DeadLetterRow,
    LetterFilter,
    LetterKey,
    LetterStatus,
    page_dead_letters,
)


class DeadLettersQuery(ModePageQuery, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which dead letters."""

    status: LetterStatus | None = None
    topic: Annotated[str, msgspec.Meta(pattern=r"^[a-z._\-]{1,100}$")] | None = None


class Redrive(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Why a message is sent again."""

    reason: Reason


async def show_dead_letters(call: Call) -> Listing[DeadLetterRow]:
    """Return a page of dead letters."""
    query: DeadLettersQuery = call.query
    page = await page_dead_letters(
        call.pool,
        stripe_account=call.account,
        asked=LetterFilter(status=query.status, topic=query.topic, livemode=query.livemode),
        after=call.after(LetterKey),
        limit=query.limit,
    )
    return listing(page)


async def redrive_dead_letter(call: Call) -> CommandAnswer:
    """Have a letter's message sent again."""
    return await order(
        call,
        lambda why: draft_redrive(
            call.pool,
            letter_id=int(call.path["dead_letter_id"]),
            stripe_account=call.account,
            why=why,
        ),
        reason=call.body.reason,
        dry_run=False,
    )


SHOW_DEAD_LETTERS: Final = Operation(
    name="showDeadLetters",
    method="GET",
    path="/v1/dead-letters",
    subject="Dead letters",
    summary="Messages that can never work as they are, the newest first.",
    description="Where each lies and why it was refused; never its body. A letter of no known"
    " account is shown to tokens of all accounts alone.",
    role="read",
    query=DeadLettersQuery,
    handle=show_dead_letters,
    result=Listing[DeadLetterRow],
    example={
        "data": [
            {
                "id": 7,
                "status": "open",
                "topic": "stripe.balance_transactions",
                "partition": 3,
                "offset": 812,
                "stripe_account": "acct_1NvTe5tMoney",
                "livemode": True,
                "object_id": "txn_3NvTe5Money",
                "error": "amount is beyond 64 bits",
                "attempts": 1,
                "first_seen_at": "2026-03-02T10:00:00Z",
                "last_seen_at": "2026-03-02T10:00:00Z",
            }
        ],
        "next": None,
    },
)
REDRIVE_DEAD_LETTER: Final = Operation(
    name="redriveDeadLetter",
    method="POST",
    path="/v1/dead-letters/{dead_letter_id}/redrive",
    subject="Dead letters",
    summary="Have a dead letter's message sent again.",
    description="Once what it failed of is mended: the ledger writer puts it on its topic again. A"
    " message that was sent twice is posted once.",
    role="operator",
    body=Redrive,
    path_parameters=(DEAD_LETTER_ID,),
    handle=redrive_dead_letter,
    result=CommandAnswer,
    may_wait=True,
    problems=PROBLEMS,
    example={**COMMAND_EXAMPLE, "entry_ids": [], "read_at": None},
)

OPERATIONS: Final = (SHOW_DEAD_LETTERS, REDRIVE_DEAD_LETTER)
