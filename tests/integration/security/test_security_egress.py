"""S15, S20, S21: we speak to who was configured, over TLS that is checked, and follow nobody."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
import stripe

from shared.errors import Recoverable
from shared.kafka.producer.producer import Producer
from shared.postgres.driver.pool import Pool
from shared.settings.model import AccountSettings, KafkaSettings, Secret
from shared.stripe_api import client, transport
from shared.stripe_api.call_limits import CallLimits
from shared.stripe_api.rate_limiter import RateLimiter
from tests.support.known_keys import known_key

# A certificate that nobody vouches for, and its key: made for these tests, of no use elsewhere.
_UNTRUSTED = Path(__file__).parent / "untrusted"
_CERTIFICATE = _UNTRUSTED / "certificate.pem"
_KEY = "rk_test_neverSentToStrangers"
_REDIRECT = (
    b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:%d/v1/balance\r\nContent-Length: 0\r\n\r\n"
)


class RecordingServer:
    """A server on a free port that notes what it is sent, and answers `answer` to a request."""

    def __init__(self, answer: Callable[[], bytes] = lambda: b"") -> None:
        self._answer = answer
        self.bytes = b""
        self.connections = 0
        self.port = 0

    @asynccontextmanager
    async def listening(
        self, *, tls: ssl.SSLContext | None = None, opening: bytes = b""
    ) -> AsyncIterator["RecordingServer"]:
        """Listen; with `opening`, say that before TLS begins, as Postgres does."""
        server = await asyncio.start_server(
            lambda reader, writer: self._record(reader, writer, tls if opening else None, opening),
            "127.0.0.1",
            0,
            ssl=None if opening else tls,
        )
        self.port = server.sockets[0].getsockname()[1]
        async with server:
            yield self

    async def _record(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        tls: ssl.SSLContext | None,
        opening: bytes,
    ) -> None:
        self.connections += 1
        try:
            if tls is not None:
                await reader.readexactly(8)  # Postgres's SSLRequest
                writer.write(opening)
                await writer.start_tls(tls)
            while received := await reader.read(65_536):
                self.bytes += received
                if self.bytes.endswith(b"\r\n\r\n"):
                    writer.write(self._answer())
                    await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            pass  # the client went away, as it should
        finally:
            writer.close()


@pytest.fixture
def untrusted() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(_CERTIFICATE, _UNTRUSTED / "key.pem")
    return context


def _stripe(base: str | None) -> client.Stripe:
    account = AccountSettings(id="acct_1", api_key=Secret(_KEY), webhook_secrets=(), livemode=False)
    return client.Stripe(
        account,
        base=base,
        budget=RateLimiter(calls_per_s=100, share=1.0),
        keys=known_key(account),
        # What is refused is refused the second time too.
        limits=CallLimits(attempts_max=1),
    )


async def test_it_reads_from_stripe_itself_unless_told_otherwise() -> None:
    async with aclosing(_stripe(None)) as reading:
        assert reading._http.origin == "https://api.stripe.com/"


@pytest.mark.parametrize(
    "url",
    [
        "https://api.stripe.com.example.net/v1/balance",
        "http://api.stripe.com/v1/balance",
        "https://user@example.net/v1/balance",
        "https://files.stripe.com/v1/files",
        "file:///etc/passwd",
    ],
)
async def test_it_refuses_a_url_of_another_origin(url: str) -> None:
    sender = transport.Transport(base=None, timeout_s=5)
    try:
        with pytest.raises(AssertionError, match="one origin"):
            await sender.request_async("get", url, {})
    finally:
        await sender.close_async()


async def test_it_follows_no_redirect() -> None:
    elsewhere = RecordingServer()
    async with elsewhere.listening():
        redirecting = RecordingServer(lambda: _REDIRECT % elsewhere.port)
        async with (
            redirecting.listening(),
            aclosing(_stripe(f"http://127.0.0.1:{redirecting.port}")) as reading,
        ):
            with pytest.raises(client.StripeUnavailable):
                await reading.balance()

    assert redirecting.bytes.startswith(b"GET /v1/balance ")
    assert elsewhere.connections == 0


@pytest.mark.parametrize("vouched", [True, False])
async def test_it_sends_its_key_only_over_tls_that_is_vouched_for(
    untrusted: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch, vouched: bool
) -> None:
    if vouched:
        monkeypatch.setenv("SSL_CERT_FILE", str(_CERTIFICATE))
    server = RecordingServer(lambda: b"HTTP/1.1 503 Away\r\nContent-Length: 0\r\n\r\n")
    async with (
        server.listening(tls=untrusted),
        aclosing(_stripe(f"https://127.0.0.1:{server.port}")) as reading,
    ):
        with pytest.raises(client.StripeUnavailable):
            await reading.balance()

    assert (_KEY.encode() in server.bytes) is vouched
    assert bool(server.bytes) is vouched


@pytest.mark.parametrize(
    "named", ["../account", "txn_1/../../account", "txn_1?expand[]=x", "txn_1#", "//evil.example/"]
)
async def test_an_id_from_a_payload_cannot_lead_it_elsewhere(named: str) -> None:
    server = RecordingServer(
        lambda: (
            b"HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\n"
            b'Content-Length: 31\r\n\r\n{"error":{"type":"not_found_x"}}'
        )
    )
    async with (
        server.listening(),
        aclosing(_stripe(f"http://127.0.0.1:{server.port}")) as reading,
    ):
        with pytest.raises((client.StripeNotFound, client.StripeUnavailable)):
            await reading.retrieve_balance_transaction(named)

    target = server.bytes.split(b" ", 2)[1]
    path, _, _query = target.partition(b"?")
    assert path.startswith(b"/v1/balance_transactions/")
    assert path.count(b"/") == 3
    assert not {b"#", b"["} & {bytes([byte]) for byte in path}


@pytest.mark.parametrize("mode", ["require", "verify-full"])
async def test_it_never_falls_back_to_a_postgres_without_tls(database_url: str, mode: str) -> None:
    """The tests' own server speaks no TLS: a URL that asks for it must not be served."""
    await _select(database_url)

    with pytest.raises(Recoverable):
        await _select(f"{database_url}?sslmode={mode}&sslrootcert={_CERTIFICATE}")


@pytest.mark.parametrize("roots", [_CERTIFICATE, Path(stripe.ca_bundle_path)], ids=["own", "other"])
async def test_it_speaks_to_a_postgres_only_if_its_authority_vouches_for_it(
    untrusted: ssl.SSLContext, roots: Path
) -> None:
    server = RecordingServer()
    async with server.listening(tls=untrusted, opening=b"S"):
        with pytest.raises(Recoverable):
            await _select(
                f"postgresql://u:hunter2@127.0.0.1:{server.port}/d"
                f"?sslmode=verify-full&sslrootcert={roots}"
            )

    assert (b"user" in server.bytes) is (roots == _CERTIFICATE)


@pytest.mark.parametrize("roots", [_CERTIFICATE, Path(stripe.ca_bundle_path)], ids=["own", "other"])
async def test_it_speaks_to_a_broker_only_if_its_authority_vouches_for_it(
    untrusted: ssl.SSLContext, roots: Path
) -> None:
    kafka = KafkaSettings(
        bootstrap_servers="",
        security_protocol="SASL_SSL",
        sasl_username="u",
        sasl_password=Secret("hunter2"),
        ssl_cafile=str(roots),
    )
    server = RecordingServer()
    async with server.listening(tls=untrusted):
        producer = Producer(
            replace(kafka, bootstrap_servers=f"127.0.0.1:{server.port}"),
            client_id="test",
            ack_timeout_s=1,
        )
        await producer.start()
        try:
            with pytest.raises(Recoverable):
                await producer.publish("stripe.events", key=b"k", value=b"v", headers=[])
        finally:
            await producer.stop()

    assert bool(server.bytes) is (roots == _CERTIFICATE)


async def _select(url: str) -> None:
    pool = Pool(url, role="tieout_reader", service="test", size=1)
    try:
        async with pool.acquire() as connection:
            await connection.fetchval("SELECT 1")
    finally:
        pool.terminate()
