"""S15, S20, S21: clients and downloads believe the system's authorities, and no others."""

import asyncio
import contextlib
import hashlib
import ssl
import threading
from collections.abc import Iterator
from contextlib import aclosing, contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import stripe as stripe_library

from shared import tls
from shared.dev import fetch
from shared.dev.child import CannotStart
from shared.dev.stripe_side import _ask_account_id
from shared.errors import Recoverable
from shared.kafka.admin.create_topics import create_missing_topics
from shared.kafka.connection import connection_options
from shared.kafka.consumer.group_member import membership
from shared.kafka.errors import KafkaUnavailable
from shared.kafka.producer.producer import Producer
from shared.postgres.driver.pool import connect
from shared.settings.model import AccountSettings, ConfigurationError, KafkaSettings, Secret
from shared.stripe_api import client
from shared.stripe_api.call_limits import CallLimits
from shared.stripe_api.rate_limiter import RateLimiter
from tests.support.known_keys import known_key
from tests.support.waits import patience, until

_CERTIFICATES = Path(__file__).parent / "untrusted"
_ISSUER = '"Some Company, Some Company proxy authority"'
_ANSWERS = {
    "/v1/balance": b'{"object":"balance","livemode":false,"available":[],"pending":[]}',
    "/v1/account": b'{"object":"account","id":"acct_1"}',
}
_JAR = b"a jar, as far as its digest goes"
_LOCKED = fetch.Jar("org.example", "thing", "1.0", hashlib.sha256(_JAR).hexdigest())


class _Handler(BaseHTTPRequestHandler):
    """Answers as Stripe does, and as a repository of jars does."""

    def do_GET(self) -> None:
        body = _ANSWERS.get(self.path, _JAR)
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    """Run a server whose certificate an authority has issued that no list of anyone's holds."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    # Not here, where one client's handshake would hold the next: in the thread that serves it.
    server.socket = _server_context().wrap_socket(
        server.socket, server_side=True, do_handshake_on_connect=False
    )
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"https://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


# What is refused is refused the second time too.
_ONCE = CallLimits(attempts_max=1)


def _server_context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(_CERTIFICATES / "issued.pem", _CERTIFICATES / "key.pem")
    return context


@pytest.fixture(params=[True, False], ids=["the system's", "nobody's"])
def is_known(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Have the system know the authority, and nobody else; or not even the system."""
    if request.param:
        monkeypatch.setenv("SSL_CERT_FILE", str(_CERTIFICATES / "authority.pem"))
    return bool(request.param)


@contextmanager
def _refused(refusal: type[Exception], *, unless: bool, base: str) -> Iterator[None]:
    """Expect the sentence that names the certificate, unless it is believed."""
    if unless:
        yield
        return
    with pytest.raises(refusal) as raised:
        yield
    address = base.removeprefix("https://")
    assert f"the certificate of {address}, issued by {_ISSUER}, was refused: " in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_download_believes_what_the_system_believes(
    base: str, is_known: bool, tmp_path: Path
) -> None:
    plain = ssl.SSLContext

    with _refused(CannotStart, unless=is_known, base=base):
        assert fetch.fetch(mirror=base, repository=tmp_path, locked=[_LOCKED]) == 1

    assert _LOCKED.path_in(tmp_path).is_file() is is_known
    assert ssl.SSLContext is plain


async def test_stripes_client_believes_what_the_system_believes(base: str, is_known: bool) -> None:
    account = AccountSettings("acct_1", Secret("rk_test_x"), webhook_secrets=(), livemode=False)
    budget = RateLimiter(calls_per_s=100, share=1.0)

    stripe = client.Stripe(account, base=base, budget=budget, keys=known_key(account), limits=_ONCE)
    async with aclosing(stripe) as reading:
        with _refused(client.StripeUnavailable, unless=is_known, base=base):
            await reading.balance()


async def test_stripes_client_believes_no_list_of_its_librarys_own(
    base: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The authority is in that list, and the system does not know it."""
    monkeypatch.setattr(stripe_library, "ca_bundle_path", str(_CERTIFICATES / "authority.pem"))
    account = AccountSettings("acct_1", Secret("rk_test_x"), webhook_secrets=(), livemode=False)
    budget = RateLimiter(calls_per_s=100, share=1.0)

    stripe = client.Stripe(account, base=base, budget=budget, keys=known_key(account), limits=_ONCE)
    async with aclosing(stripe) as reading:
        with _refused(client.StripeUnavailable, unless=False, base=base):
            await reading.balance()


async def test_asking_for_the_account_believes_what_the_system_believes(
    base: str, is_known: bool
) -> None:
    environ = {"STRIPE_API_BASE": base, "STRIPE_API_KEY": "rk_test_x"}

    with _refused(CannotStart, unless=is_known, base=base):
        assert await _ask_account_id(environ) == "acct_1"


async def test_kafkas_clients_believe_what_the_system_believes(base: str, is_known: bool) -> None:
    kafka = KafkaSettings(bootstrap_servers="", security_protocol="SSL")
    host, port = base.removeprefix("https://").split(":")
    context = connection_options(kafka)["ssl_context"]
    assert isinstance(context, ssl.SSLContext)

    async def connected() -> bool:
        try:
            _, writer = await asyncio.open_connection(host, int(port), ssl=context)
        except ssl.SSLCertVerificationError:
            return False
        writer.transport.abort()
        return True

    async with patience("the handshake"):
        assert await connected() is is_known
    assert context.check_hostname


async def test_a_broker_whose_certificate_is_refused_is_named_by_whoever_asks_it(
    base: str,
) -> None:
    brokers = base.removeprefix("https://")
    kafka = KafkaSettings(bootstrap_servers=brokers, security_protocol="SSL")
    states: list[str | None] = []
    turns: list[str | None] = []
    producer = Producer(kafka, client_id="test", ack_timeout_s=1, on_state=states.append)

    with _refused(KafkaUnavailable, unless=False, base=base):
        await create_missing_topics(kafka, partitions=1)
    await producer.start()
    joining = asyncio.create_task(_join(kafka, turns))
    try:
        for reasons in (states, turns):
            await until(
                partial(_is_named, reasons, brokers), what="it is named", saw=partial(list, reasons)
            )
    finally:
        joining.cancel()
        await asyncio.wait({joining})
        await producer.stop()


async def _join(kafka: KafkaSettings, turns: list[str | None]) -> None:
    async with membership(kafka, topic="stripe.events", group="listen", on_wait=turns.append):
        raise AssertionError("no such broker is to be joined")


def _is_named(reasons: list[str | None], brokers: str) -> bool:
    named = f"the certificate of {brokers}, issued by {_ISSUER}, was refused: "
    return any(reason is not None and named in reason for reason in reasons)


async def test_postgres_believes_what_the_system_believes_when_its_url_says_so(
    is_known: bool,
) -> None:
    received = bytearray()

    async def receive(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly(8)  # Postgres's SSLRequest
        writer.write(b"S")
        with contextlib.suppress(OSError):  # the client went away, as it should
            await writer.start_tls(_server_context())
            received.extend(await reader.read(1_000))
        writer.close()

    server = await asyncio.start_server(receive, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        with pytest.raises(Recoverable) as raised:
            await connect(
                f"postgresql://u:hunter2@127.0.0.1:{port}/d?sslmode=verify-full&sslrootcert=system",
                role="tieout_reader",
                service="test",
            )

    assert (b"user" in received) is is_known
    assert ("unable to get local issuer certificate" in str(raised.value)) is not is_known


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("sslmode=require&sslrootcert=system", "goes with sslmode=verify-full"),
        ("sslmode=verify-full", "needs sslrootcert"),
    ],
)
async def test_a_url_of_postgres_that_checks_by_nothing_is_said(
    query: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))  # where libpq looks for a root.crt

    with pytest.raises(ConfigurationError, match=message):
        await connect(
            f"postgresql://u:hunter2@127.0.0.1:1/d?{query}", role="tieout_reader", service="test"
        )


def test_an_error_that_is_not_of_a_certificate_is_not_called_one(base: str) -> None:
    assert tls.refusal(OSError("away"), url=base) is None
