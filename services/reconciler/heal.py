"""Healing: what the journal lacks goes through the topic, like everything else.

Promises that a heal counts as done only when its entry is in the journal. Never writes an entry.
"""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from services.reconciler.barrier import have_passed
from services.reconciler.context import ReconcileContext
from services.reconciler.resources.resource import Fetched
from shared.errors import Recoverable
from shared.kafka.admin.end_offsets import end_offsets
from shared.messages.balance_transaction import Origin
from shared.postgres.intake import dead_letters
from shared.postgres.reconciliation import discrepancies

if TYPE_CHECKING:
    from shared.messages.topics import TopicOffsets

LOOK_EVERY_S = 0.1
# What one acknowledgement timeout is enough for.
_IN_FLIGHT_MAX = 1000
# Rows that are published and may not be posted yet: live ones wait behind them.
UNPOSTED_ROWS_MAX: Final = 5000
# A thousand lookups, ten times a second and chunk, would cost Postgres more than posting does.
_LOOKED_AT_FIRST: Final = 50
# Long after a healthy writer has posted: only then is it worth asking whether it refused.
_PATIENCE_S = 2.0
_REFUSED = "published, read by the writer, and not in the journal"


class IgnoredByWriter(Recoverable):
    """The ledger writer reads what is published of this account, and is not configured for it."""


@dataclass(frozen=True, slots=True)
class Healed:
    """What became of published ids: `refused` by the writer with its reason, or still `pending`."""

    refused: Mapping[str, str]
    pending: frozenset[str]


async def publish(
    context: ReconcileContext, fetched: Sequence[Fetched], *, origin: Origin, wait_s: float
) -> None:
    """Publish rows, a few thousand ahead of the writer; return when Kafka holds them all.

    Leaves the rest, if the writer does not post any in `wait_s`.
    Raises NotAcknowledged and IgnoredByWriter.
    """
    for start in range(0, len(fetched), _IN_FLIGHT_MAX):
        context.beat()
        earlier = max(0, start + _IN_FLIGHT_MAX - UNPOSTED_ROWS_MAX)
        ids = [row.row.id for row in fetched[max(0, earlier - _IN_FLIGHT_MAX) : earlier]]
        if ids and (await wait_until_posted(context, ids, wait_s=wait_s)).pending:
            return
        await context.resource.publish(fetched[start : start + _IN_FLIGHT_MAX], origin=origin)


async def wait_until_posted(
    context: ReconcileContext,
    ids: Iterable[str],
    *,
    wait_s: float,
    look_every_s: float = LOOK_EVERY_S,
) -> Healed:
    """Wait until these ids have their entries, or the writer has refused them, or time is up.

    Raises IgnoredByWriter.
    """
    clock = asyncio.get_running_loop().time
    began = clock()
    pending = frozenset(ids)
    ends: TopicOffsets | None = None
    while True:
        context.beat()
        has_passed = ends is not None and await have_passed(context.pool, ends)
        is_over = has_passed or clock() - began >= wait_s
        pending -= await _find_posted(context, sorted(pending), is_over=is_over)
        if not pending:
            return Healed(refused={}, pending=pending)
        if has_passed:
            return Healed(refused=await _reasons(context, pending), pending=frozenset())
        if is_over:
            return Healed(refused={}, pending=pending)
        if ends is None and clock() - began >= min(_PATIENCE_S, wait_s / 2):
            ends = await end_offsets(context.kafka, (context.resource.topic,))
        await asyncio.sleep(look_every_s)


async def _find_posted(
    context: ReconcileContext, ids: Sequence[str], *, is_over: bool
) -> frozenset[str]:
    """Return which of these have their entry; of many only once the last ones have, or it is over.

    They are published in this order, and looked at several times a second.
    """
    rest, last = ids[:-_LOOKED_AT_FIRST], ids[-_LOOKED_AT_FIRST:]
    posted = await context.resource.find_posted(last)
    if rest and (is_over or len(posted) == len(last)):
        posted |= await context.resource.find_posted(rest)
    return posted


async def _reasons(context: ReconcileContext, ids: frozenset[str]) -> Mapping[str, str]:
    known = await dead_letters.refusal_reasons(
        context.pool, account=context.account, ids=sorted(ids)
    )
    if ids - known.keys() and await discrepancies.ignored_since(
        context.pool, account=context.account
    ):
        # No row is to blame, so none of them may use up its attempts to be healed.
        raise IgnoredByWriter(
            f"the ledger writer ignores the records of {context.account.id}: it runs"
            " without this account; restart it with the same configuration"
        )
    return {row_id: known.get(row_id, _REFUSED) for row_id in ids}
