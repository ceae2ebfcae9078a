"""What the evidence costs when the ledger has grown: the proof, balances, `verify`, an idle pass.

Ledgers of one and of three million entries, both with 100,000 pending, are made by plain SQL on a
Postgres of their own (`tests/support/grown.py`), and asked in turns. A time is that of the
statements as a service makes them, the way to the server and back included; nothing is written that
is kept.
"""

import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import asyncpg

from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import verify
from tests.load.harness import Figure, Reference, Target, say
from tests.plans.arguments import arguments
from tests.plans.ledger import OF_ACCOUNT, SYNC_KEY, Arguments, Ledger
from tests.support.grown import Owner, grow, server

_MS = 1000.0
_ACCOUNTS = 10
# How many a pass reads anew: its overlap, and what is new.
_WINDOWS = 3
_STRIPE_BALANCES = "stripe_balances.stripe_balances"
_PROOF = ("stripe_balances.journal_snapshot", _STRIPE_BALANCES)
_PAYOUT = ("payout_reports.payout", "payout_reports.categories", "payout_reports.members")
# What a pass of an account asks when nothing has happened since the last, in its order: blocks of
# SQL by the file that each is in.
_PASS = (
    "sync_state.begin_sync",
    "coverage.is_past_due",
    "coverage.due_ranges",
    "coverage.unsettled_windows",
    "coverage.disputed_windows",
    "coverage.read_whole",
    "journal_reader.journal_rows",
    "discrepancies.kept_discrepancies",
    "coverage.known_windows",
    "coverage_writer.hold",
    "coverage_writer.edges",
    "coverage_writer.uncover",
    "coverage_writer.write_coverage",
    "journal_windows.entries_after",
    "consumer_offsets.posting_positions",
    "stripe_balances.journal_snapshot",
    "stripe_balances.stripe_balances",
    "sync_state.note_proved_until",
    "coverage.answer_looks",
    "discrepancies.count_open",
    "sync_state.record_pass",
    "sync_state.count_pass",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How many facts the two ledgers are of, and how often each is asked."""

    young: int
    old: int
    rounds: int


FULL = Size(young=1_000_000, old=3_000_000, rounds=15)
QUICK = Size(young=2_000, old=6_000, rounds=1)


@dataclass(slots=True)
class _Measured:
    young_proof_ms: list[float] = field(default_factory=list)
    old_proof_ms: list[float] = field(default_factory=list)
    balances_ms: list[float] = field(default_factory=list)
    trial_balance_ms: list[float] = field(default_factory=list)
    as_of_ms: list[float] = field(default_factory=list)
    payout_ms: list[float] = field(default_factory=list)
    pass_ms: list[float] = field(default_factory=list)
    verify_s: list[float] = field(default_factory=list)


async def measure(*, size: Size) -> Sequence[Figure]:
    """Return the figures of what the evidence costs."""
    measured = _Measured()
    at = datetime.now(UTC).replace(microsecond=0)
    with (
        tempfile.TemporaryDirectory(prefix="tieout-bench-", ignore_cleanup_errors=True) as folder,
        server(Path(folder)) as own,
    ):
        young_url, old_url = await own.migrated("young"), await own.migrated("old")
        say(f"evidence: growing ledgers of {size.young:,} and {size.old:,} entries")
        await grow(young_url, facts=size.young, at=at, is_sealed=True)
        await grow(old_url, facts=size.old, at=at, is_sealed=False)
        young, old = await asyncpg.connect(young_url), await asyncpg.connect(old_url)
        for number in range(-1, size.rounds):
            # The first goes by cold caches, and is not counted.
            into = measured if number >= 0 else _Measured()
            await _round(young, Ledger(facts=size.young, at=at), into, is_young=True)
            await _round(old, Ledger(facts=size.old, at=at), into, is_young=False)
        await young.close()
        await old.close()
        say(f"evidence: verifying {size.young:,} entries")
        measured.verify_s.append(await _verified_s(young_url))
    return _figures(measured, size=size)


async def _round(owner: Owner, ledger: Ledger, into: _Measured, *, is_young: bool) -> None:
    given = {
        f"{file}.{block}": several
        for file, of_blocks in arguments(ledger).items()
        for block, several in of_blocks.items()
    }
    spent = await _spent_ms(owner, [(name, given[name]) for name in _PROOF])
    (into.young_proof_ms if is_young else into.old_proof_ms).append(spent)
    if not is_young:
        given |= _of_the_latest(given, ledger)
        asked = [(name, given[name][:1]) for name in _PASS]
        into.pass_ms.append(await _spent_ms(owner, asked))
        return
    [balance] = given[_STRIPE_BALANCES]
    every = [(f"acct_{number}", *balance[1:]) for number in range(_ACCOUNTS)]
    into.balances_ms.append(await _spent_ms(owner, [(_STRIPE_BALANCES, every)]))
    for names, samples in (
        (["reports.trial_balance"], into.trial_balance_ms),
        (["reports.trial_balance_as_of"], into.as_of_ms),
        (_PAYOUT, into.payout_ms),
    ):
        samples.append(await _spent_ms(owner, [(name, given[name][:1]) for name in names]))


def _of_the_latest(given: Mapping[str, Arguments], ledger: Ledger) -> dict[str, Arguments]:
    """Return what is asked otherwise than of a day: three windows, and entries after the last."""
    first, until = ledger.window - _WINDOWS, ledger.window
    [cover] = given["coverage_writer.write_coverage"]
    latest = [value[-_WINDOWS:] if isinstance(value, list) else value for value in cover]
    windows = list(range(first, until))
    return {
        "journal_reader.journal_rows": [(*OF_ACCOUNT, first * 300, until * 300)],
        "coverage.known_windows": [(*SYNC_KEY, windows)],
        "coverage_writer.edges": [(*SYNC_KEY, first, until)],
        "coverage_writer.uncover": [(*SYNC_KEY, first, until, [], windows)],
        "coverage_writer.write_coverage": [tuple(latest)],
        "journal_windows.entries_after": [
            (*OF_ACCOUNT, ledger.last_batch, ledger.last_batch, 5_000)
        ],
    }


async def _spent_ms(owner: Owner, asked: Sequence[tuple[str, Arguments]]) -> float:
    """Return how long these blocks take, each with each of its arguments; undo what they did."""
    statements = [(_statement(name), several) for name, several in asked]
    undone = owner.transaction()
    await undone.start()
    began = time.perf_counter()
    for statement, several in statements:
        for given in several:
            await owner.fetch(statement, *given)
    spent = time.perf_counter() - began
    await undone.rollback()
    return spent * _MS


def _statement(name: str) -> str:
    file, _, block = name.partition(".")
    return blocks(file)[block]


async def _verified_s(url: str) -> float:
    pool = Pool(url, role="tieout_reader", service="bench", size=1)
    try:
        began = time.perf_counter()
        done = await verify.verify_journal(pool)
        spent = time.perf_counter() - began
    finally:
        await pool.close()
    bad = [check.first_bad for check in done if check.first_bad is not None]
    assert bad == [], bad
    return spent


def _figures(measured: _Measured, *, size: Size) -> Sequence[Figure]:
    return [
        Figure(
            name="evidence.proof",
            what=f"the SQL of a proof at {size.old:,} entries, 100,000 of them pending",
            unit="ms",
            samples=measured.old_proof_ms,
            reference=Reference(
                name=f"the same at {size.young:,} entries", samples=measured.young_proof_ms
            ),
            target=Target(of="ratio", at_most=1.2),
        ),
        *(
            Figure(
                name=f"evidence.{name}",
                what=f"{what} at {size.young:,} entries of ten accounts",
                unit="ms",
                samples=samples,
                target=Target(of="value", at_most=20),
            )
            for name, what, samples in (
                ("balances", "every account's Stripe balances", measured.balances_ms),
                ("trial_balance", "the trial balance", measured.trial_balance_ms),
                ("trial_balance_as_of", "the trial balance as of yesterday", measured.as_of_ms),
            )
        ),
        Figure(
            name="evidence.payout",
            what=f"the SQL of a payout of 10,000 members at {size.young:,} entries",
            unit="ms",
            samples=measured.payout_ms,
            target=Target(of="value", at_most=300),
        ),
        Figure(
            name="evidence.idle_pass",
            what="the SQL of a pass with nothing to do, after five years of coverage",
            unit="ms",
            samples=measured.pass_ms,
            target=Target(of="value", at_most=50),
        ),
        Figure(
            name="evidence.verify",
            what=f"`tieout verify` of {size.young:,} entries",
            unit="s",
            samples=measured.verify_s,
            target=Target(of="value", at_most=60),
        ),
    ]
