"""Whether the books tie out: balances, proofs, coverage, and what waits where."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final

import msgspec

from services.ledger_api.operation import (
    Call,
    Currency,
    Instant,
    Listing,
    ModeQuery,
    NoQuery,
    Operation,
    RangePageQuery,
    RangeQuery,
    listing,
)
from services.ledger_api.problems import BAD_REQUEST, Problem
from shared.ledger.period_proof import PeriodProof
from shared.postgres.reconciliation.covered_days import CoveredDayKey
from shared.postgres.reconciliation.kept_proofs import ProvedDay, ProvedDayKey
from shared.reports.accounts import AccountRow, list_accounts
from shared.reports.covered_days import (
    DAYS_MAX,
    CoveragePlace,
    CoveredDayRow,
    TooManyDays,
    list_covered_days,
)
from shared.reports.kept_balances import KeptBalanceRow, list_kept_balances
from shared.reports.period_proofs import prove_period
from shared.reports.proved_days import Days, list_proved_days
from shared.reports.status_reader import ServedStatus

_ACCOUNT: Final = "acct_1NvTe5tMoney"
_STRIP_DAYS: Final = 365


class BalancesQuery(ModeQuery, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which balances."""

    currency: Currency | None = None


class CoverageQuery(RangePageQuery, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which UTC days: [from, to), the last 365 without."""


class ProofsQuery(RangeQuery, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Of which time: the UTC day of `at` up to it, or [from, to)."""

    at: Instant | None = None


class Proofs(msgspec.Struct, frozen=True):
    """The proofs of a period; `known`: coverage could speak of all of it.

    `notes` say what was rounded, and what is not known and why.
    """

    data: list[PeriodProof]
    next: None
    known: bool
    notes: list[str]


async def show_accounts(call: Call) -> Listing[AccountRow]:
    """Return the accounts that the token may see."""
    settings = call.context.settings
    rows = await list_accounts(call.pool, settings=settings, stripe_account=call.account)
    return Listing([row for row in rows if _is_mode(row.livemode, call)], None)


async def show_balances(call: Call) -> Listing[KeptBalanceRow]:
    """Return each balance by its last kept proof, and the ledger's now."""
    currency: str | None = call.query.currency
    rows = await list_kept_balances(call.pool, stripe_account=call.account)
    return Listing(
        [row for row in rows if _is_mode(row.livemode, call) and currency in {None, row.currency}],
        None,
    )


async def show_proofs(call: Call) -> Proofs:
    """Return the proof of a day or a range."""
    query: ProofsQuery = call.query
    since, until = call.between()
    if query.at is not None and (since is not None or until is not None):
        raise Problem(BAD_REQUEST, "at is a day, from and to are a range: give one of them")
    if since is None and until is not None:
        raise Problem(BAD_REQUEST, "to needs from")
    report = await prove_period(
        call.pool,
        since=since,
        until=until if query.at is None else query.at.at,
        stripe_account=call.account,
        livemode=query.livemode,
    )
    return Proofs(report.rows, None, known=report.is_known, notes=list(report.notes))


async def show_proved_days(call: Call) -> Listing[ProvedDay]:
    """Return the days of which a proof is kept."""
    since, until = _days(call)
    page = await list_proved_days(
        call.pool,
        stripe_account=call.account,
        days=Days(since, until, call.query.livemode),
        after=call.after(ProvedDayKey),
        limit=call.query.limit,
    )
    return listing(page)


async def show_coverage(call: Call) -> Listing[CoveredDayRow]:
    """Return what of each day was compared with Stripe."""
    since, until = _days(call)
    try:
        page = await list_covered_days(
            call.pool,
            stripe_account=call.account,
            place=CoveragePlace(since, until, call.query.livemode),
            after=call.after(CoveredDayKey),
            limit=call.query.limit,
        )
    except TooManyDays as error:
        raise Problem(BAD_REQUEST, str(error)) from None
    return listing(page)


async def show_status(call: Call) -> ServedStatus:
    """Return what waits where."""
    return await call.context.status.read(stripe_account=call.viewer.stripe_account)


def _is_mode(livemode: bool, call: Call) -> bool:  # noqa: FBT001 - a row's own
    asked: bool | None = call.query.livemode
    return asked in {None, livemode}


def _days(call: Call) -> tuple[date, date]:
    """Return the days of a query: up to today, and a year of them, unless it says."""
    since, until = call.between()
    end = (until or datetime.now(UTC) + timedelta(days=1)).date()
    begin = end - timedelta(days=_STRIP_DAYS) if since is None else since.date()
    if begin >= end:
        raise Problem(BAD_REQUEST, "the days from `from` to `to` are none")
    return begin, end


SHOW_ACCOUNTS: Final = Operation(
    name="showAccounts",
    method="GET",
    path="/v1/accounts",
    subject="Proof",
    summary="The accounts that are configured or have books.",
    description="Each account and mode, with how far its history is imported and when it was"
    " compared last; `failing_since` and `reason` where its passes fail.",
    role="read",
    is_dear=True,
    query=ModeQuery,
    handle=show_accounts,
    result=Listing[AccountRow],
    example={
        "data": [
            {
                "stripe_account": _ACCOUNT,
                "livemode": True,
                "configured": True,
                "state": "idle",
                "rows": 20412,
                "expected_rows": None,
                "opened_at": None,
                "reached_at": None,
                "last_pass_at": "2026-03-04T08:55:02Z",
                "next_pass_at": "2026-03-04T09:00:02Z",
                "failing_since": None,
                "reason": None,
                "last_exact_proof_at": "2026-03-04T08:55:04Z",
            }
        ],
        "next": None,
    },
)
SHOW_BALANCES: Final = Operation(
    name="showBalances",
    method="GET",
    path="/v1/balances",
    subject="Proof",
    summary="Each balance: Stripe's figure and the ledger's, as they were proved last.",
    description="The API never asks Stripe: what is Stripe's is the last kept proof, as of"
    " `proved_at`. `ledger_pending` and `ledger_available` are now, as of `read_at`;"
    " `proved_ledger_…` are the ledger's at the proof. `unexplained` is the ledger's total less"
    " Stripe's then, null where a proof has bounds only (`lowest`, `highest`). `POST"
    " /v1/reconciliations` asks for a fresh proof.",
    role="read",
    query=BalancesQuery,
    handle=show_balances,
    result=Listing[KeptBalanceRow],
    example={
        "data": [
            {
                "stripe_account": _ACCOUNT,
                "livemode": True,
                "currency": "eur",
                "balance_type": "payments",
                "ledger_pending": 12045,
                "ledger_available": 400000,
                "stripe_pending": 12045,
                "stripe_available": 400000,
                "in_flip": 0,
                "unexplained": 0,
                "exact": True,
                "proved_at": "2026-03-04T08:55:04Z",
                "lowest": 0,
                "highest": 0,
                "unposted": 0,
                "exact_at": "2026-03-04T08:55:04Z",
                "proved_ledger_pending": 12045,
                "proved_ledger_available": 400000,
                "moved_since_proof": 0,
                "read_at": "2026-03-04T08:57:31Z",
            }
        ],
        "next": None,
    },
)
SHOW_PROOFS: Final = Operation(
    name="showProofs",
    method="GET",
    path="/v1/proofs",
    subject="Proof",
    summary="The proof of a day or a range: opening, movements, closing, and what Stripe had.",
    description="As `tieout proof`: the UTC day of `at` up to it, or [from, to); today without."
    " Stripe's figure is never reckoned from the journal. What coverage cannot speak of is null,"
    " and `notes` say why.",
    role="read",
    is_dear=True,
    query=ProofsQuery,
    handle=show_proofs,
    result=Proofs,
    example={
        "data": [
            {
                "stripe_account": _ACCOUNT,
                "livemode": True,
                "currency": "eur",
                "balance_type": "payments",
                "at": "2026-03-04T00:00:00Z",
                "opening": 402334,
                "movements": [
                    {
                        "reporting_category": "charge",
                        "count": 1,
                        "amount": 10000,
                        "fee": 289,
                        "net": 9711,
                    }
                ],
                "closing": 412045,
                "stripe": 412045,
                "stripe_from": "coverage",
                "in_flip": None,
                "unexplained": 0,
                "exact": True,
                "windows": 288,
                "windows_settled": 288,
                "last_compared_at": "2026-03-04T08:55:02Z",
                "since": "2026-03-03T00:00:00Z",
                "reason": None,
            }
        ],
        "next": None,
        "known": True,
        "notes": [],
    },
)
SHOW_PROVED_DAYS: Final = Operation(
    name="showProvedDays",
    method="GET",
    path="/v1/proofs/days",
    subject="Proof",
    summary="The days of which a proof is kept, the newest first.",
    description="Of each UTC day and balance the last exact proof, or else the last one. Without"
    " `from` and `to` of the last 365 days.",
    role="read",
    query=CoverageQuery,
    handle=show_proved_days,
    result=Listing[ProvedDay],
    example={
        "data": [
            {
                "day": "2026-03-03",
                "stripe_account": _ACCOUNT,
                "livemode": True,
                "balance_type": "payments",
                "currency": "eur",
                "at": "2026-03-03T23:55:04Z",
                "exact": True,
                "ledger": 412045,
                "stripe": 412045,
                "in_flip": 0,
                "unexplained": 0,
                "lowest": 0,
                "highest": 0,
            }
        ],
        "next": None,
    },
)
SHOW_COVERAGE: Final = Operation(
    name="showCoverage",
    method="GET",
    path="/v1/coverage",
    subject="Proof",
    summary="What of each UTC day was compared with Stripe.",
    description=f"A row a day, account and list, by account and the newest day first: how many"
    f" five-minute windows were compared, and whether they are settled. At most {DAYS_MAX} days;"
    " the last 365 without `from` and `to`.",
    role="read",
    is_dear=True,
    query=CoverageQuery,
    handle=show_coverage,
    result=Listing[CoveredDayRow],
    example={
        "data": [
            {
                "stripe_account": _ACCOUNT,
                "livemode": True,
                "resource": "balance_transactions",
                "day": "2026-03-03",
                "windows": 288,
                "compared": 288,
                "settled": 288,
                "unsettled": 0,
                "state": "settled",
                "last_compared_at": "2026-03-04T08:55:02Z",
            }
        ],
        "next": None,
    },
)
SHOW_STATUS: Final = Operation(
    name="showStatus",
    method="GET",
    path="/v1/status",
    subject="Proof",
    summary="What waits where, and how each account's sync is.",
    description="As `tieout status`, as old as `read_at` says. What nobody can tell is null: what"
    " lies on Kafka's topics while Kafka is away; and to a token of one account what is a queue of"
    " all accounts together.",
    role="read",
    query=NoQuery,
    handle=show_status,
    result=ServedStatus,
    example={
        "idle": True,
        "consumer_lag": 0,
        "wanted": 0,
        "awaiting": 0,
        "unposted": 0,
        "unsequenced": 0,
        "unrelayed": 0,
        "open_discrepancies": 0,
        "dead_letters": 0,
        "commands_waiting": 0,
        "last_event_at": "2026-03-04T08:59:12Z",
        "last_pass_at": "2026-03-04T08:55:04Z",
        "oldest_unsettled_at": None,
        "last_exact_proof_at": "2026-03-04T08:55:04Z",
        "oldest": {
            "unread": None,
            "wanted": None,
            "awaiting": None,
            "unposted": None,
            "unsequenced": None,
            "unrelayed": None,
        },
        "accounts": [],
        "webhooks": [],
        "read_at": "2026-03-04T08:59:30Z",
    },
)

OPERATIONS: Final[Sequence[Operation]] = (
    *(SHOW_ACCOUNTS, SHOW_BALANCES, SHOW_PROOFS, SHOW_PROVED_DAYS, SHOW_COVERAGE),
    SHOW_STATUS,
)
