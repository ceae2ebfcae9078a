"""The grown ledger that figures are taken from is one that the product could have made."""

from datetime import UTC, datetime

from shared.postgres.driver.pool import Pool
from shared.postgres.journal import verify
from tests.support.grown import grow


async def test_verify_finds_nothing_wrong_with_a_grown_ledger(database_url: str) -> None:
    await grow(database_url, facts=5_000, at=datetime(2026, 11, 1, tzinfo=UTC), is_sealed=True)
    pool = Pool(database_url, role="tieout_reader", service="test", size=1)

    done = await verify.verify_journal(pool)
    await pool.close()

    checked = {check.check: check.checked for check in done}
    assert [check.first_bad for check in done if check.first_bad] == []
    assert (checked["complete"], checked["reversed"]) == (5_010, 10)
