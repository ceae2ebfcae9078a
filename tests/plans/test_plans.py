"""No statement reads the journal's history as a whole, whatever its plan: on 3,000,000 entries.

Each named block is run and undone, by the plan that Postgres makes for its arguments and by the
one that it makes for any; so is every statement of the functions and triggers that it calls.
"""

import signal
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import resources

import asyncpg
import pytest

from shared.postgres.driver.named_queries import blocks
from tests.plans.arguments import arguments
from tests.plans.ledger import Ledger
from tests.plans.plans import TOLD_OF_PLANS, Owner, PlanMode, faults, plans
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
    given = arguments(grown.ledger)[file]
    faulty = [
        f"{file}.{block} ({mode}) {fault}: {plan['Query Text']}"
        for block, statement in blocks(file).items()
        for asked in given[block]
        for mode in _MODES
        for plan in await plans(grown.owner, statement, asked, mode=mode)
        for fault in faults(plan)
    ]

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
    ],
    ids=["by a scan", "by an index, nearly all of it", "inside a function"],
)
async def test_it_sees_history_read(grown: _Grown, statement: str, fault: str) -> None:
    seen = [
        line
        for plan in await plans(grown.owner, statement, (), mode="auto")
        for line in faults(plan)
    ]

    assert any(fault in line for line in seen), seen
