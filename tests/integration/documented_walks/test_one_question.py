"""docs/architecture.md's walk of one question to the API, against the files that it reaches."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import httpx
import pytest

from shared.postgres.driver.pool import Pool
from shared.postgres.journal.journal_writer import sequence_batches
from tests.support.call_recorder import CallRecorder
from tests.support.documented_walks import documented_walk
from tests.support.posting import post, row
from tests.support.running_api import running_api

pytestmark = pytest.mark.takes(seconds=10)

_PATH: Final = "/v1/entries?limit=1"
# What an operation is: each file of the API is given one.
_HANDED_AROUND: Final = "services/ledger_api/operation.py"


@pytest.fixture
async def walk(database_url: str) -> Sequence[str]:
    """Return the files that a question enters, in order, and then those of a write alone."""
    writer = Pool(database_url, role="tieout_writer", service="test", size=1)
    await post(writer, [row("txn_asked_for"), row("txn_of_the_next_page")])
    await sequence_batches(writer, batches_max=8)
    await writer.close()
    async with running_api(database_url) as api, api.client("operator") as client:
        # Connects, which only the first question does.
        await client.get(_PATH)
        question = await _entered(client, "GET", _PATH)
        body: Mapping[str, Any] = {"json": {}, "headers": {"Idempotency-Key": "walk"}}
        write = await _entered(client, "POST", "/v1/reconciliations", **body)
    return [*question, *(file for file in write if file not in question)]


async def _entered(client: httpx.AsyncClient, method: str, path: str, **body: Any) -> Sequence[str]:
    with CallRecorder().recording() as recorder:
        response = await client.request(method, path, **body)
    assert response.is_success, response.text
    return recorder.entered()


def test_a_question_reaches_the_files_of_the_walk_in_its_order(walk: Sequence[str]) -> None:
    named = documented_walk("One question to the API, top to bottom")

    assert [file for file in walk if file in named] == named
    of_the_api = {file for file in walk if file.startswith("services/ledger_api/")}
    assert of_the_api - set(named) == {_HANDED_AROUND}, (
        "the walk names what a question goes through"
    )
