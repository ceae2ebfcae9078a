"""The journal as a file, for the tools that accountants have."""

from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Annotated, Final, Literal

import msgspec

from services.ledger_api.operation import Call, Operation, RangeQuery, Streamed
from services.ledger_api.problems import BAD_REQUEST, Problem
from shared.postgres.journal.journal_reader import JournalFilter
from shared.reports.journal_export import SeveralBooks
from shared.reports.journal_stream import JournalStream, open_journal

_MEDIA_TYPES: Final = {
    "beancount": "text/plain; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "jsonl": "application/jsonl",
}


class JournalQuery(RangeQuery, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which entries, and for which tool; effective in [from, to)."""

    format: Annotated[
        Literal["beancount", "csv", "jsonl"],
        msgspec.Meta(
            description="The tool that will read it; `jsonl` are the values of the topic"
            " `ledger.entries`. A Beancount file is one account in one mode."
        ),
    ]


async def stream_journal(call: Call) -> Streamed:
    """Return the journal as text, as it is read."""
    query: JournalQuery = call.query
    since, until = call.between()
    choice = JournalFilter(
        stripe_account=call.account, livemode=query.livemode, since=since, until=until
    )
    try:
        journal = await open_journal(call.pool, choice=choice, form=query.format)
    except SeveralBooks as error:
        raise Problem(
            BAD_REQUEST,
            "a Beancount file is one account in one mode: give stripe_account and livemode, of"
            f" {', '.join(error.names)}",
        ) from None
    return Streamed(
        media_type=_MEDIA_TYPES[query.format],
        filename=f"journal.{query.format}",
        chunks=_encoded(journal),
    )


async def _encoded(journal: JournalStream) -> AsyncIterator[bytes]:
    async with aclosing(journal.texts) as texts:
        async for text in texts:
            yield text.encode()


STREAM_JOURNAL: Final = Operation(
    name="streamJournal",
    method="GET",
    path="/v1/journal",
    subject="Journal",
    summary="The journal, in its order, as a file.",
    description="As `tieout journal`: up to where the journal ends as the answer begins. It is sent"
    " as it is read, at the reader's pace: an answer without its last chunk is not whole.",
    role="read",
    query=JournalQuery,
    handle=stream_journal,
    result=None,
    media_types=tuple(_MEDIA_TYPES.values()),
)

OPERATIONS: Final = (STREAM_JOURNAL,)
