"""A client that a generator makes of the API's document, and what it reads."""

import importlib
import json
import re
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import pytest

from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation.kept_proofs import KeptProof, keep_proofs
from tests.support.posting import ACCOUNT, post, row
from tests.support.running_api import RunningApi, running_api

pytestmark = pytest.mark.takes(seconds=20)

_PROVED_AT: Final = datetime(2026, 3, 1, tzinfo=UTC)
_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT")
_PACKAGE: Final = "generated_client_of_tieout"
_GENERATE_TIMEOUT_S: Final = 120
# It formats by commands that need not be installed; what is generated is read by nobody.
_SETTINGS: Final = '{"post_hooks": []}'


@pytest.fixture
async def api(database_url: str) -> AsyncIterator[RunningApi]:
    writer = Pool(database_url, role="tieout_writer", service="test", size=1)
    currencies = ("usd", "eur", "jpy")
    await post(writer, [row(f"txn_{currency}", currency=currency) for currency in currencies])
    await writer.close()
    await _keep_proof(database_url)
    async with running_api(database_url) as running:
        yield running


async def _keep_proof(database_url: str) -> None:
    """Have one of the balances proved, and not the others."""
    proof = KeptProof(
        balance_type="payments",
        currency="usd",
        at=_PROVED_AT,
        ledger=9_680,
        stripe=9_700,
        created_later=0,
        in_flip=0,
        unexplained=-20,
        lowest=-20,
        highest=-20,
        ledger_pending=9_680,
        stripe_pending=9_680,
        unposted=0,
    )
    reconciler = Pool(database_url, role="tieout_reconciler", service="test", size=1)
    account = StripeAccount(ACCOUNT, livemode=False)
    await keep_proofs(reconciler, account=account, proofs=[proof])
    await reconciler.close()


@pytest.fixture
def importing(tmp_path: Path) -> Iterator[Path]:
    """Lend a folder from which packages are imported until the test ends."""
    sys.path.insert(0, str(tmp_path))
    yield tmp_path
    sys.path.remove(str(tmp_path))
    for name in [name for name in sys.modules if name.partition(".")[0] == _PACKAGE]:
        del sys.modules[name]


async def test_it_is_made_without_a_warning_and_reads_the_balances(
    api: RunningApi, importing: Path
) -> None:
    async with api.client() as client:
        document = (await client.get("/openapi.json")).json()
        answered = (await client.get("/v1/balances")).json()

    _generate(document, importing)
    balances = await _read_balances(api)

    assert {balance["currency"] for balance in answered["data"]} == {"usd", "eur", "jpy"}
    assert {balance["proved_at"] for balance in answered["data"]} == {None, "2026-03-01T00:00:00Z"}
    assert _without_read_at(balances) == _without_read_at(answered)


def _generate(document: Any, folder: Path) -> None:
    """Make the client; a warning of the generator's is a part of the API that it has not."""
    (folder / "openapi.json").write_text(json.dumps(document), encoding="utf-8")
    (folder / "settings.json").write_text(_SETTINGS, encoding="utf-8")
    done = subprocess.run(
        [
            *(str(Path(sys.executable).with_name("openapi-python-client")), "generate"),
            *("--path", "openapi.json", "--config", "settings.json", "--meta", "none"),
            *("--output-path", _PACKAGE, "--fail-on-warning"),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=_GENERATE_TIMEOUT_S,
        check=False,
    )
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    assert "arning" not in said, said


async def _read_balances(api: RunningApi) -> Any:
    client_module = importlib.import_module(f"{_PACKAGE}.client")
    show_balances = importlib.import_module(f"{_PACKAGE}.api.proof.show_balances")
    client = client_module.AuthenticatedClient(
        base_url=api.base_url, token=await api.token(), httpx_args={"trust_env": False}
    )
    listing = await show_balances.asyncio(client=client)
    await client.get_async_httpx_client().aclose()
    return listing.to_dict()


def _without_read_at(listing: Any) -> Any:
    """Return the rows as values, without when each was read, which is of each answer its own."""
    return [
        {name: _value(value) for name, value in balance.items() if name != "read_at"}
        for balance in listing["data"]
    ]


def _value(value: Any) -> Any:
    """Return a time as one, however it is written."""
    if isinstance(value, str) and _TIME.match(value):
        return datetime.fromisoformat(value)
    return value
