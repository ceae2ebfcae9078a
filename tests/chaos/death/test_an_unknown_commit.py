"""The connection dies after COMMIT was sent and before its answer: nobody knows the outcome.

A proxy hands Postgres the whole call, waits for its answer, and resets the connection instead of
passing it on. The writer must find out that its batch is in, and neither lose nor double a row.
"""

from collections.abc import AsyncIterator

import pytest

from shared.dev import ports
from tests.chaos.death.isolated_ledger import IsolatedLedger
from tests.support.tcp_proxy import TcpProxy
from tests.support.waits import until


@pytest.fixture
async def link(ledger: IsolatedLedger) -> AsyncIterator[TcpProxy]:
    """Stand between a writer and Postgres."""
    async with TcpProxy(ports.free_port(), [ledger.servers.database_address]) as proxy:
        yield proxy


# Only the batch itself holds these: ids of entries are made by posting, ids of events come first
# with their receipts.
@pytest.mark.parametrize("pattern", [b"je_", b"evt_"], ids=["post", "listen"])
async def test_the_batch_is_in_once(ledger: IsolatedLedger, link: TcpProxy, pattern: bytes) -> None:
    url = ledger.servers.database_url_by(link.listen_port)
    async with ledger.running("webhook-ingest"), ledger.running("ledger-writer", DATABASE_URL=url):
        for times in (1, 3):
            link.swallow_answers_after(pattern, times=times)
            swallowed = link.swallowed_count + times
            await ledger.sell(5_500)
            await until(
                lambda: link.swallowed_count >= swallowed,  # noqa: B023 - awaited at once
                what="the answer is swallowed",
            )
            await ledger.wait_until_complete()
