"""A signing secret is rolled under load, by its file and SIGHUP, and not one webhook is refused."""

import asyncio
import contextlib
import itertools
import json
import os
import signal
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

from shared.dev import ports
from shared.dev.child import running
from shared.dev.fake_stripe_process import is_serving
from shared.stripe_api.signature import sign_payload
from tests.load.servers import Servers, service
from tests.support.waits import PATIENCE_S, until

_OLD, _NEW = "whsec_old_value", "whsec_new_value"
_BODY = json.dumps({"id": "evt_1", "object": "event", "type": "charge.succeeded"}).encode()


@dataclass(slots=True)
class Ingest:
    """A running webhook ingest, the file of its secrets, and its log."""

    client: httpx.AsyncClient
    metrics_url: str
    pid: int
    secrets: Path
    log: Path

    async def post(self, secret: str) -> int:
        header = sign_payload(body=_BODY, secret=secret.encode(), timestamp=int(time.time()))
        answer = await self.client.post(
            "/webhooks/stripe", content=_BODY, headers={"Stripe-Signature": header}
        )
        return answer.status_code

    async def reload(self, text: bytes | None, *, says: str) -> None:
        """Write the file, send SIGHUP, and wait until the log has one line more that `says` so."""
        if text is None:
            self.secrets.unlink()
        else:
            self.secrets.write_bytes(text)
        before = self.count_of(says)
        os.kill(self.pid, signal.SIGHUP)
        await until(lambda: self.count_of(says) > before, what=f"it says {says}")

    def count_of(self, event: str) -> int:
        lines = self.log.read_text(encoding="utf-8").splitlines()
        return sum(json.loads(line)["event"] == event for line in lines if line.endswith("}"))


@pytest.fixture
async def ingest(kafka_topics: str, tmp_path: Path) -> AsyncIterator[Ingest]:
    with _process(kafka_topics, tmp_path) as (port, admin, pid):
        async with httpx.AsyncClient(
            base_url=f"http://127.0.0.1:{port}", timeout=PATIENCE_S
        ) as client:
            yield Ingest(
                client=client,
                metrics_url=f"http://{admin}/metrics",
                pid=pid,
                secrets=tmp_path / "secrets",
                log=tmp_path / "logs" / "webhook-ingest.log",
            )


@contextlib.contextmanager
def _process(bootstrap: str, data_dir: Path) -> Iterator[tuple[int, str, int]]:
    port = ports.free_port()
    admin = f"127.0.0.1:{ports.free_port(besides=frozenset({port}))}"
    (data_dir / "secrets").write_text(_OLD, encoding="utf-8")
    child = service(
        "webhook-ingest",
        argv=("-m", "services.cli", "webhook-ingest"),
        environ={
            "KAFKA_BOOTSTRAP_SERVERS": bootstrap,
            "STRIPE_ACCOUNT_ID": "acct_1",
            "STRIPE_WEBHOOK_SECRET_FILE": str(data_dir / "secrets"),
            "TIEOUT_WEBHOOK_LISTEN": f"127.0.0.1:{port}",
            "TIEOUT_ADMIN_LISTEN": admin,
            "TIEOUT_DATA_DIR": str(data_dir),
        },
        servers=Servers(data_dir, "", bootstrap),
        is_ready=lambda: is_serving(f"http://{admin}/readyz"),
    )
    with running(child) as process:
        yield port, admin, process.pid
        assert process.poll() is None, "SIGHUP has ended the process"


@dataclass(slots=True)
class Load:
    """Webhooks without a pause, signed with each of `secrets` in turn."""

    ingest: Ingest
    secrets: Sequence[str]
    statuses: list[int] = field(default_factory=list)
    is_ending: bool = False

    async def run(self) -> None:
        for number in itertools.count():
            if self.is_ending:
                return
            secrets = self.secrets
            self.statuses.append(await self.ingest.post(secrets[number % len(secrets)]))

    async def sign_with(self, *secrets: str) -> None:
        """Change the secrets, and wait until nothing that the ones before signed is on its way."""
        self.secrets = secrets
        sent = len(self.statuses)
        await until(lambda: len(self.statuses) >= sent + 50, what="fifty more are answered")


@contextlib.asynccontextmanager
async def _loaded(ingest: Ingest, *secrets: str) -> AsyncIterator[Load]:
    load = Load(ingest, secrets)
    # More than two at once would let a request of the last turn outlive `sign_with`'s fifty.
    workers = [asyncio.create_task(load.run()) for _ in range(2)]
    try:
        yield load
    finally:
        load.is_ending = True
        await asyncio.gather(*workers)


async def test_it_refuses_no_valid_webhook_while_a_secret_is_rolled(ingest: Ingest) -> None:
    assert await ingest.post(_NEW) == 400

    async with _loaded(ingest, _OLD) as load:
        await ingest.reload(f"{_NEW},{_OLD}\n".encode(), says="secrets.reloaded")
        await load.sign_with(_OLD, _NEW)
        await load.sign_with(_NEW)
        await ingest.reload(_NEW.encode(), says="secrets.reloaded")
        await load.sign_with(_NEW)

    assert set(load.statuses) == {200}
    assert await ingest.post(_OLD) == 400
    assert await ingest.post(_NEW) == 200


@pytest.mark.parametrize("text", [b"", b" , ,\n", b"\xff\xfe", None], ids=repr)
async def test_it_keeps_the_secrets_it_has_when_the_file_cannot_be_used(
    ingest: Ingest, text: bytes | None
) -> None:
    await ingest.reload(text, says="secrets.reload_failed")

    assert await ingest.post(_OLD) == 200
    log = ingest.log.read_text(encoding="utf-8")
    assert "STRIPE_WEBHOOK_SECRET" in log
    assert _OLD not in log


async def test_it_counts_which_secret_signs(ingest: Ingest) -> None:
    await ingest.reload(f"{_NEW},{_OLD}".encode(), says="secrets.reloaded")
    for secret in (_NEW, _OLD, _OLD):
        await ingest.post(secret)

    exposed = (await ingest.client.get(ingest.metrics_url)).text

    used = 'tieout_webhook_secret_used_total{slot="%d",stripe_account="acct_1"}'
    assert f"{used % 1} 1.0" in exposed
    assert f"{used % 2} 2.0" in exposed
