"""No statement reads the journal's history as a whole, whatever its plan: on 3,000,000 entries.

Each named block is run and undone, by the plan that Postgres makes for its arguments and by the
one that it makes for any; so is every statement of the functions and triggers that it calls.
"""

import signal
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import resources

import asyncpg
import pytest

from shared.postgres.driver.named_queries import blocks
from tests.plans.arguments import arguments
from tests.plans.ledger import Ledger
from tests.plans.plans import (
    PAGE_ROWS_MAX,
    ROWS_MAX,
    TOLD_OF_PLANS,
    Owner,
    PlanMode,
    faults,
    plans,
)
from tests.support.grown import grow, server
from tests.support.waits import patience

pytestmark = pytest.mark.takes(seconds=100)

_FACTS = 3_000_000
_FILES = sorted(
    file.name.removesuffix(".sql")
    for file in resources.files("shared.postgres").joinpath("queries").iterdir()
)
# What `keep_login` is told by `name_login`, in a transaction that is undone here.
_LOGIN = {
    "tieout.login": "tieout_plans",
    "tieout.login_role": "tieout_reader",
    "tieout.login_password": "a password",
}
# So it is as history's payouts are read: autovacuum comes to them a minute later.
_FORGET_PAYOUTS = """
SELECT pg_clear_relation_stats('tieout', kept.relname),
    pg_clear_attribute_stats('tieout', kept.relname, attname, false)
FROM pg_class AS kept JOIN pg_attribute ON attrelid = kept.oid AND attnum > 0 AND NOT attisdropped
WHERE kept.oid IN ('tieout.payouts'::regclass, 'tieout.payout_members'::regclass)
"""
_MODES: tuple[PlanMode, ...] = ("auto", "force_generic_plan")


@dataclass(frozen=True, slots=True)
class _Grown:
    owner: Owner
    ledger: Ledger


@pytest.fixture(scope="module")
async def grown(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[_Grown]:
    """Lend a connection that is told of plans, to a ledger of three million entries."""
    with server(tmp_path_factory.mktemp("grown")) as own:
        url = await own.migrated("grown")
        ledger = Ledger(facts=_FACTS, at=datetime.now(UTC).replace(microsecond=0))
        await grow(url, facts=_FACTS, at=ledger.at, is_sealed=False)
        with own.conf.open("a", encoding="utf-8") as settings:
            settings.write(TOLD_OF_PLANS)
        own.process.send_signal(signal.SIGHUP)
        owner = await _told(url)
        try:
            yield _Grown(owner, ledger)
        finally:
            await owner.close()


async def _told(url: str) -> Owner:
    """Connect as soon as the server has read how it is to tell of plans."""
    async with patience("the server tells of plans"):
        while True:
            owner = await asyncpg.connect(url, server_settings=_LOGIN, command_timeout=300)
            if await owner.fetchval("SHOW auto_explain.log_min_duration") == "0":
                return owner
            await owner.close()


@pytest.mark.parametrize("file", _FILES)
def test_every_block_is_asked(file: str) -> None:
    given = arguments(Ledger(facts=_FACTS, at=datetime.now(UTC)))

    assert given[file].keys() == blocks(file).keys(), "give each block its arguments"


@pytest.mark.parametrize("file", _FILES)
async def test_no_statement_reads_history(grown: _Grown, file: str) -> None:
    faulty = await _faulty(grown, file)

    assert faulty == [], "\n\n".join(faulty)


@pytest.mark.parametrize("file", ["object_history", "payout_reports", "payouts"])
async def test_no_statement_goes_through_all_payouts_before_postgres_has_statistics_of_them(
    grown: _Grown, file: str
) -> None:
    young = grown.owner.transaction()
    await young.start()
    try:
        await grown.owner.execute(_FORGET_PAYOUTS)
        faulty = await _faulty(grown, file)
    finally:
        await young.rollback()

    assert faulty == [], "\n\n".join(faulty)


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("SELECT count(*) FROM tieout.journal_batch", "scans journal_batch"),
        (
            "SELECT FROM tieout.posting WHERE entry_no > 1000 ORDER BY entry_no LIMIT 300000",
            "rows of posting",
        ),
        (
            "DO $$ BEGIN PERFORM FROM tieout.value_date WHERE observed_at < now(); END $$",
            "scans value_date",
        ),
        (
            "SELECT FROM tieout.payout_members WHERE stripe_account = 'acct_3'",
            "goes through all payouts",
        ),
    ],
    ids=["by a scan", "by an index, nearly all of it", "inside a function", "by a part of a key"],
)
async def test_it_sees_history_read(grown: _Grown, statement: str, fault: str) -> None:
    seen = [
        line
        for plan in await plans(grown.owner, statement, (), mode="auto")
        for line in faults(plan)
    ]

    assert any(fault in line for line in seen), seen


async def _faulty(grown: _Grown, file: str) -> Sequence[str]:
    """Ask each block of a file, and say what is wrong with its plans."""
    given = arguments(grown.ledger)[file]
    return [
        f"{file}.{block} ({mode}) {fault}: {plan['Query Text']}"
        for block, statement in blocks(file).items()
        for asked in given[block]
        for mode in _MODES
        for plan in await plans(grown.owner, statement, asked, mode=mode)
        for fault in faults(plan, rows_max=PAGE_ROWS_MAX if block.startswith("page") else ROWS_MAX)
    ]
