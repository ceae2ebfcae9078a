"""The proof of any day: how each balance opened, moved and closed, and Stripe's figure beside it.

Promises one snapshot, and that Stripe's figure is never reckoned from the journal. A time that
coverage cannot speak of is rounded down to one that it can, or has no figure, and either is said.
Writes nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from shared.balance_proof.balance_rows import is_stated
from shared.ledger.account import BalanceKey
from shared.ledger.covered_range import WINDOW_S
from shared.ledger.period_proof import (
    PeriodProof,
    StripeFigure,
    Windows,
    day_start,
    is_kept_by_days,
    period_proof,
    round_down,
)
from shared.ledger.rfc3339 import rfc3339
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.session import snapshot
from shared.postgres.driver.timed_connection import Connection
from shared.postgres.journal.account_openings import load_openings
from shared.postgres.reconciliation import kept_proofs, proof_history
from shared.postgres.reconciliation.kept_proofs import BalanceRead
from shared.reports.stripe_side import Books, read_stripe_side


@dataclass(slots=True)
class ProofReport:
    """The proofs of a period, and what is to be said of them, each sentence once."""

    rows: list[PeriodProof] = field(default_factory=list)
    notes: dict[str, None] = field(default_factory=dict)
    # Whether coverage could speak of all that was asked for.
    is_known: bool = True


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was asked for: [since, until); without `since` the UTC day of `until` up to it."""

    since: datetime | None
    until: datetime


async def prove_period(
    pool: Pool,
    *,
    since: datetime | None,
    until: datetime | None,
    stripe_account: str | None,
    livemode: bool | None = None,
) -> ProofReport:
    """Prove every balance over [since, until), of one account alone or of all (None).

    Of the mode `livemode` alone, or of both (None): what is said of the other is left out as well.
    Without `since` it is the UTC day of `until` up to then, without `until` it ends where coverage
    does. Raises PostgresUnavailable.
    """
    report = ProofReport()
    async with snapshot(pool) as connection:
        accounts = await proof_history.known_accounts(connection, stripe_account=stripe_account)
        for account in accounts:
            if livemode not in {None, account.livemode}:
                continue
            books = Books(
                account,
                await load_openings(connection, account),
                await proof_history.reach_of_coverage(connection, account),
            )
            end = until or books.until_at or books.reach.now
            reads = await kept_proofs.exact_proofs_at(connection, account=account, at=end)
            rows = await _proofs(connection, books, _Asked(since, end), reads, report)
            _note_unknown(report, rows, unreached=books.unreached(end))
            report.rows += rows
    return report


async def _proofs(
    connection: Connection,
    books: Books,
    asked: _Asked,
    reads: Mapping[BalanceKey, BalanceRead],
    report: ProofReport,
) -> Sequence[PeriodProof]:
    """Prove the balances that a pass read at the very instant, and the others at a rounded one."""
    at = round_down(asked.until, now=books.reach.now)
    rows = await _of_period(connection, books, _period(books, asked.since, at))
    rows = [row for row in rows if (row.balance_type, row.currency) not in reads]
    if rows:
        _note_rounding(report, asked.until, now=books.reach.now)
    if asked.since is not None:
        _note_rounding(report, asked.since, now=books.reach.now)
    elif rows and rows[0].since == rows[0].at:
        _note_midnight(report, at)
    if reads:
        exact = await _of_period(
            connection, books, _period(books, asked.since, asked.until), reads=reads
        )
        rows += [row for row in exact if (row.balance_type, row.currency) in reads]
    return sorted(rows, key=lambda row: (row.currency, row.balance_type))


def _period(books: Books, since: datetime | None, at: datetime) -> tuple[datetime, datetime]:
    if since is not None:
        return min(round_down(since, now=books.reach.now), at), at
    # On the day on which the books begin, they begin later than the day.
    starts_at = datetime.fromtimestamp(books.openings.starts_s, UTC)
    return min(max(day_start(at), starts_at), at), at


async def _of_period(
    connection: Connection,
    books: Books,
    period: tuple[datetime, datetime],
    *,
    reads: Mapping[BalanceKey, BalanceRead] | None = None,
) -> list[PeriodProof]:
    account, (since, at) = books.account, period
    opening = await proof_history.ledger_balances(connection, account, at=since)
    moved = await proof_history.movements(connection, account, since=since, until=at)
    until = int(at.timestamp()) // WINDOW_S
    first = min(int(since.timestamp()) // WINDOW_S, until)
    covered = await books.covered(connection, first=first, until=until)
    side = await read_stripe_side(connection, books, at=at)
    before = books.unreached(since)
    known = await proof_history.known_balances(connection, account)
    keys = {*known, *moved, *side.sums, *books.openings.made, *(reads or ())}
    return [
        period_proof(
            account,
            balance_type=key[0],
            currency=key[1],
            period=period,
            opening=opening.get(key, 0),
            movements=moved.get(key, ()),
            figure=_figure(side.figure(key), (reads or {}).get(key), before=before),
            windows=Windows(covered.windows, covered.settled, covered.compared_at),
        )
        for key in sorted(keys)
    ]


def _figure(derived: StripeFigure, read: BalanceRead | None, *, before: str | None) -> StripeFigure:
    """Prefer the balance that was read; say of a derived one why its period is not all covered."""
    if read is not None:
        return StripeFigure(read.stripe, "balance", exact=True, in_flip=read.in_flip)
    return replace(derived, reason=derived.reason or before)


def _note_unknown(
    report: ProofReport, rows: Sequence[PeriodProof], *, unreached: str | None
) -> None:
    """Note why figures are not known, which fails the report only if Stripe states the balance."""
    stated = [row.reason for row in rows if is_stated((row.balance_type, row.currency), ())]
    for reason in [row.reason for row in rows] or [unreached]:
        if reason is not None:
            report.notes[reason] = None
    if any(reason is not None for reason in stated or [unreached]):
        report.is_known = False


def _note_midnight(report: ProofReport, at: datetime) -> None:
    day, before = at.date(), (at - timedelta(days=1)).date()
    report.notes[
        f"{day} begins at {rfc3339(at)}, so nothing has moved in it yet: for the whole day before"
        f" ask --from {before} --to {day}"
    ] = None


def _note_rounding(report: ProofReport, asked: datetime, *, now: datetime) -> None:
    at = round_down(asked, now=now)
    if asked != at:
        is_old = is_kept_by_days(asked, now=now)
        by = "UTC days, beyond 35 days" if is_old else "windows of 300 s"
        report.notes[
            f"{rfc3339(asked)} is rounded down to {rfc3339(at)}: Stripe's rows are kept by {by}"
        ] = None
