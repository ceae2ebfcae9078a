"""The ledger's topics at rest, read as a consumer does and held against Postgres: I6."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Final

from aiokafka import ConsumerRecord

from shared.messages.topics import DISCREPANCIES, ENTRIES, POSTINGS
from tests.chaos.check_relayed import (
    JournalEntry,
    Record,
    judge_changes,
    rebuild_entries,
    rebuild_postings,
    take_entry,
    take_posting,
)
from tests.chaos.queries import SQL
from tests.chaos.running_stack import Connection
from tests.chaos.violations import Violation
from tests.support.topic_reader import read_topic

_STILL_TRIES: Final = 20
_TRY_EVERY_S: Final = 1.0


async def judge_relayed(
    connection: Connection,
    *,
    bootstrap_servers: str,
    read_page: Callable[[], Awaitable[Sequence[Mapping[str, Any]]]],
) -> tuple[Sequence[Violation], Mapping[str, object]]:
    """Return what the topics say otherwise than Postgres, and how much was read of each.

    `read_page` is `discrepancies --json`.
    """
    journal = {entry.entry_id: entry for entry in await _journal(connection)}
    entries = rebuild_entries(journal, topic=ENTRIES)
    async for message in read_topic(ENTRIES, bootstrap_servers):
        take_entry(entries, _record(message), journal=journal)
    postings = rebuild_postings(journal, topic=POSTINGS)
    async for message in read_topic(POSTINGS, bootstrap_servers):
        take_posting(postings, _record(message), journal=journal)
    page, records = await _page_and_changes(
        connection, bootstrap_servers=bootstrap_servers, read_page=read_page
    )
    changes, of_changes = judge_changes(records, page=page, topic=DISCREPANCIES)
    return [*entries.end(), *postings.end(), *of_changes], {
        "relayed": {
            rebuilt.topic: rebuilt.record_count for rebuilt in (entries, postings, changes)
        },
        "repeated": {
            rebuilt.topic: rebuilt.repeat_count for rebuilt in (entries, postings, changes)
        },
    }


async def _page_and_changes(
    connection: Connection,
    *,
    bootstrap_servers: str,
    read_page: Callable[[], Awaitable[Sequence[Mapping[str, Any]]]],
) -> tuple[Sequence[Mapping[str, Any]], Sequence[Record]]:
    """Return the page and its topic as of one state; of the last try if it never stands still.

    A stack at rest still looks for events that never came: it may open a discrepancy, and settle
    it, between the two readings. All of the page was relayed before the topic is read, and the page
    is the same after.
    """
    page = await read_page()
    for _ in range(_STILL_TRIES):
        unrelayed = await connection.fetchval(SQL["unrelayed_changes"])
        records = [
            _record(message) async for message in read_topic(DISCREPANCIES, bootstrap_servers)
        ]
        before, page = page, await read_page()
        if not unrelayed and page == before:
            break
        await asyncio.sleep(_TRY_EVERY_S)
    return page, records


async def _journal(connection: Connection) -> Sequence[JournalEntry]:
    return [
        JournalEntry(
            entry_id=row["entry_id"],
            books=row["books"],
            issuer=row["issuer"],
            external_id=row["external_id"],
            kind=row["kind"],
            revision=row["revision"],
            position=row["position"],
            ordinal=row["ordinal"],
            legs=tuple(
                zip(
                    row["accounts"],
                    row["currencies"],
                    row["amounts"],
                    row["available_ons"],
                    strict=True,
                )
            ),
        )
        for row in await connection.fetch(SQL["journal"])
    ]


def _record(message: ConsumerRecord) -> Record:
    return Record(
        partition=message.partition,
        key=(message.key or b"").decode(),
        value=message.value or b"",
        headers=dict(message.headers),
    )
