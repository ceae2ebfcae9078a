"""Exchange differences to the journal, once a charge and its refund are both in it.

Promises that the differences posted of a refund sum to what shared/ledger/exchange.py says, in
whatever order charge, refund, failure and corrections came, and whoever else does the same at the
same time; and that what cannot be told is a discrepancy, which is closed when it can. Asks no
Stripe, and never changes an entry.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from shared import failpoints
from shared.error_text import shortened
from shared.errors import TooSlow
from shared.ledger import exchange
from shared.ledger.discrepancy import Kind
from shared.ledger.exchange import Amounts
from shared.ledger.journal import entry_id
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.errors import PostgresRefused
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import exchange_entries
from shared.postgres.journal.exchange_entries import (
    DueExchange,
    ExchangeEntry,
    KnownRefund,
    KnownRow,
    UnknownExchange,
    WrittenExchange,
)
from shared.runtime.retry import BatchSize
from shared.telemetry import log
from shared.telemetry.metrics import DISCREPANCIES_FOUND, EXCHANGE_ENTRIES_POSTED

_KIND: Kind = "fx_unknown"
# What is left over comes first the next time.
AT_ONCE_MAX = 200

logger = log.get()

DISCREPANCIES_FOUND.labels(kind=_KIND)  # from 0 on: `increase` sees no counter born at 1


@dataclass(slots=True)
class ExchangeWork:
    """What some refunds come to: entries, and the rows whose difference is unknown, or known."""

    entries: list[ExchangeEntry] = field(default_factory=list)
    unknown: list[UnknownExchange] = field(default_factory=list)
    known: list[tuple[StripeAccount, str]] = field(default_factory=list)


async def post_due(pool: Pool, *, size: BatchSize) -> int:
    """Post the differences of what is due; return of how many: of `size`, if there may be more.

    Raises PostgresUnavailable; TooSlow after it has made `size` smaller.
    """
    asked, began = size.now, time.monotonic()
    due = await exchange_entries.fetch_due(pool, rows_max=asked)
    if not due:
        return 0
    try:
        count = len(due) if await _post(pool, due) else 0
    except TooSlow:
        size.too_slow(asked)
        raise
    except PostgresRefused:
        # One of them: the others are not to wait for it.
        count = sum([await _post_alone(pool, each) for each in due])
    size.written(len(due), took_s=time.monotonic() - began)
    return count


async def _post_alone(pool: Pool, due: DueExchange) -> bool:
    try:
        return await _post(pool, [due])
    except PostgresRefused as error:
        logger.warning(
            "exchange.refused",
            **due.account.log_fields,
            object_id=due.object_id,
            reason=shortened(error),
        )
        await exchange_entries.postpone(pool, due)
        return False


async def _post(pool: Pool, due: Sequence[DueExchange]) -> bool:
    """Post what these come to; False if another process does it, or was faster."""
    work = examine(await exchange_entries.fetch_refunds(pool, due))
    if failpoints.armed:
        await failpoints.reach("exchange.decided")
    written = await exchange_entries.post(
        pool, due=due, entries=work.entries, unknown=work.unknown, known=work.known
    )
    if written is None:
        return False
    if failpoints.armed:
        await failpoints.reach("exchange.written")
    _report(work, written)
    return True


def examine(refunds: Sequence[KnownRefund]) -> ExchangeWork:
    """Return what these refunds come to."""
    work = ExchangeWork()
    for known in refunds:
        for outcome in exchange.examine_refund(known.refund):
            row = known.rows[outcome.row.external_id]
            if outcome.unknown is not None:
                work.unknown.append(
                    UnknownExchange(
                        account=row.account,
                        external_id=outcome.row.external_id,
                        currency=outcome.row.booked.currency,
                        reason=outcome.unknown.reason,
                    )
                )
                continue
            work.known.append((row.account, outcome.row.external_id))
            work.entries += _entries(row, outcome.row.external_id, outcome.rest)
    return work


def _entries(row: KnownRow, external_id: str, rest: Amounts) -> Sequence[ExchangeEntry]:
    """Make an entry of each currency; there is one as a rule."""
    entries = []
    for revision, (currency, amount_minor) in enumerate(rest.items(), start=row.posted_count):
        made_id = entry_id(issuer=row.issuer, external_id=external_id, kind="fx", revision=revision)
        entries.append(
            ExchangeEntry(
                of_entry=row.entry_id,
                entry_id=made_id,
                revision=revision,
                currency=currency,
                amount_minor=amount_minor,
                fingerprint=exchange.exchange_fingerprint(
                    made_id, currency=currency, amount_minor=amount_minor
                ),
            )
        )
    return entries


def _report(work: ExchangeWork, written: WrittenExchange) -> None:
    EXCHANGE_ENTRIES_POSTED.inc(len(work.entries))
    if work.entries:
        logger.info(
            "exchange.posted",
            posted=len(work.entries),
            entries=[entry.entry_id for entry in work.entries[:10]],
        )
    say = logger.warning
    for event, lines in (("opened", written.opened), ("reopened", written.reopened)):
        for line in lines:
            DISCREPANCIES_FOUND.labels(kind=_KIND).inc()
            say(f"discrepancy.{event}", **line)
    for line in written.closed:
        logger.info("discrepancy.resolved", **line)
