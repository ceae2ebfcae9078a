"""The audit in Postgres: appended to, read newest first, and never changed."""

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, TypeAlias

import asyncpg
import pytest

from shared.postgres.access.audit import (
    TEXT_CHARS_MAX,
    AuditLine,
    AuditRow,
    append_audit,
    list_audit,
)
from shared.postgres.driver.errors import PostgresUnfit
from shared.postgres.driver.pool import Pool
from tests.hostile.text import STORABLE, unseen
from tests.support.logins import urls_by_role

if TYPE_CHECKING:
    from shared.page import Page

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

_WHOLE = AuditLine(
    by="the dashboard",
    token_id="aaaaaaaaaa",
    role="operator",
    address="192.0.2.1",
    operation="resolve_discrepancy",
    method="POST",
    path="/v1/discrepancies/dsc_1/resolve",
    object_id="dsc_1",
    stripe_account="acct_1",
    status_code=202,
    outcome="waiting",
    request_id="req_1",
    command_id="cmd_1",
)


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    """Lend connections by the API's own login."""
    urls = await urls_by_role(database_url)
    pool = Pool(urls["tieout_api"], role="tieout_api", service="test", size=2)
    yield pool
    pool.terminate()


async def _append(pool: Pool, *accounts: str | None) -> None:
    for number, stripe_account in enumerate(accounts):
        await append_audit(
            pool,
            AuditLine(
                operation="entries",
                outcome="done",
                stripe_account=stripe_account,
                request_id=f"req_{number}",
            ),
        )


def _names(page: "Page[AuditRow, int]") -> list[str | None]:
    return [row.request_id for row in page.rows]


async def test_it_keeps_every_part_of_a_line(pool: Pool) -> None:
    await append_audit(pool, _WHOLE)

    page = await list_audit(pool, stripe_account=None, after=None, limit=1)

    [row] = page.rows
    assert {name: getattr(row, name) for name in AuditLine.__dataclass_fields__} == {
        name: getattr(_WHOLE, name) for name in AuditLine.__dataclass_fields__
    }


async def test_it_keeps_what_a_stranger_did_of_whom_nothing_is_known(pool: Pool) -> None:
    await append_audit(pool, AuditLine(operation="entries", outcome="denied", status_code=401))

    page = await list_audit(pool, stripe_account=None, after=None, limit=1)

    assert [(row.by, row.token_id, row.outcome) for row in page.rows] == [(None, None, "denied")]


@pytest.mark.parametrize("text", [STORABLE, "\0", "\ud800", "x" * 100_000, "\u202e", "=1+1"])
async def test_it_keeps_a_line_whatever_strangers_wrote_into_it(pool: Pool, text: str) -> None:
    line = AuditLine(
        by=text, address=text, operation=text, path=text, object_id=text, outcome="refused",
        request_id=text,
    )  # fmt: skip

    await append_audit(pool, line)

    [row] = (await list_audit(pool, stripe_account=None, after=None, limit=1)).rows
    assert row.path is not None
    assert unseen(row.path) == []
    assert len(row.path) <= TEXT_CHARS_MAX


async def test_pages_follow_one_another_the_newest_first(pool: Pool) -> None:
    await _append(pool, None, "acct_1", None, "acct_2", None)

    first = await list_audit(pool, stripe_account=None, after=None, limit=2)
    await _append(pool, None)
    second = await list_audit(pool, stripe_account=None, after=first.next, limit=2)
    third = await list_audit(pool, stripe_account=None, after=second.next, limit=2)

    assert [_names(page) for page in (first, second, third)] == [
        ["req_4", "req_3"],
        ["req_2", "req_1"],
        ["req_0"],
    ]
    assert third.next is None


async def test_a_page_of_an_account_holds_nothing_of_another_nor_of_all(pool: Pool) -> None:
    await _append(pool, "acct_1", None, "acct_2", "acct_1", "acct_11")

    first = await list_audit(pool, stripe_account="acct_1", after=None, limit=1)
    second = await list_audit(pool, stripe_account="acct_1", after=first.next, limit=1)
    strange = await list_audit(pool, stripe_account="acct_3", after=None, limit=1)

    assert (_names(first), _names(second), _names(strange)) == (["req_3"], ["req_0"], [])
    assert (second.next, strange.next) == (None, None)


async def test_a_reader_reads_it_and_appends_nothing(pool: Pool, database_url: str) -> None:
    await append_audit(pool, _WHOLE)
    urls = await urls_by_role(database_url)
    reader = Pool(urls["tieout_reader"], role="tieout_reader", service="test", size=1)

    page = await list_audit(reader, stripe_account=None, after=None, limit=10)
    with pytest.raises(PostgresUnfit):
        await append_audit(reader, _WHOLE)

    assert len(page.rows) == 1
    reader.terminate()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE tieout.audit SET outcome = 'done'",
        "UPDATE tieout.audit SET outcome = outcome WHERE false",
        "DELETE FROM tieout.audit",
        "TRUNCATE tieout.audit",
    ],
)
async def test_not_even_the_owner_changes_it(pool: Pool, owner: Owner, change: str) -> None:
    await append_audit(pool, _WHOLE)

    with pytest.raises(asyncpg.InsufficientPrivilegeError, match="append only"):
        await owner.execute(change)

    assert await owner.fetchval("SELECT count(*) FROM tieout.audit") == 1


async def test_nobody_chooses_the_time_or_the_number_of_a_line(owner: Owner) -> None:
    columns = await owner.fetch(
        "SELECT attname FROM pg_attribute WHERE attrelid = 'tieout.audit'::regclass"
        " AND attnum > 0 AND has_column_privilege('tieout_functions', attrelid, attnum, 'INSERT')"
    )

    assert {row["attname"] for row in columns} & {"audit_no", "at"} == set()
    assert len(columns) == len(AuditLine.__dataclass_fields__)
