"""The webhook ingest, put together: settings in, a listening server with its producer.

Promises to listen whether or not a broker is there, to be ready only when one is, and to answer
what it has accepted before it ends. Never outlives its cancellation by more than a few seconds.
"""

import asyncio
import socket
from collections.abc import Callable
from functools import partial

import uvicorn

from services.webhook_ingest.app import Webhook
from services.webhook_ingest.connection_limit import ConnectionLimiter, max_connections
from services.webhook_ingest.http_protocol import REQUEST_TIMEOUT_S, BoundedProtocol
from services.webhook_ingest.publish import ACK_SHARE, Publisher
from services.webhook_ingest.receive import Endpoint
from shared.kafka.producer.producer import Producer
from shared.messages.topics import EVENTS
from shared.runtime.admin_server import QuietServer
from shared.runtime.concurrency import run_all
from shared.runtime.health import Health
from shared.runtime.service import on_hangup
from shared.settings.environment import from_process
from shared.settings.model import AccountSettings, Address, ConfigurationError, Settings
from shared.telemetry import log, metrics

BROKER = "kafka"
_BACKLOG = 2048
# What one read of a connection can bring, before anybody has counted it; an event has 4 kB.
_RECEIVE_BYTES = 65_536
# What the kernel keeps of answers that nobody reads; one has 200 bytes.
_SEND_BYTES = 16_384
# Longer than the proxies in front keep theirs (nginx: 60 s), so that it is they who close.
KEEP_ALIVE_S = 65.0
# Of the runtime's 8 s: what is in flight has its ack timeout, the producer its second or two.
_DRAIN_TIMEOUT_S = 5

logger = log.get()


async def run(
    settings: Settings,
    *,
    health: Health,
    read_again: Callable[[], Settings] = from_process,
    request_timeout_s: float = REQUEST_TIMEOUT_S,
    keep_alive_s: float = KEEP_ALIVE_S,
) -> None:
    """Serve until cancelled; `health` has the part `kafka`, SIGHUP has the secrets read again.

    Raises ConfigurationError when no signing secret is set or the address is taken.
    """
    endpoints = endpoints_of(settings.require_accounts(with_key=False))
    listener = _listen(settings.webhook_listen)

    def on_state(reason: str | None) -> None:
        if reason is None:
            health.ready(BROKER)
        else:
            health.unready(BROKER, reason)

    producer = Producer(
        settings.require_kafka(),
        client_id="tieout-webhook-ingest",
        ack_timeout_s=settings.ack_timeout_s * ACK_SHARE,
        topics=(EVENTS,),
        on_state=on_state,
    )
    publisher = Publisher(producer)
    metrics.WEBHOOK_IN_FLIGHT.set_function(lambda: publisher.in_flight_count)
    webhook = Webhook(endpoints=endpoints, publisher=publisher)
    server = _server(webhook, request_timeout_s=request_timeout_s, keep_alive_s=keep_alive_s)
    await producer.start()
    try:
        with on_hangup(partial(reload_secrets, webhook, read_again)):
            await run_all(_serve(server, listener), producer.watch())
    finally:
        await producer.stop()


def endpoints_of(accounts: tuple[AccountSettings, ...]) -> tuple[Endpoint, ...]:
    """Return every signing secret with its account. Raises ConfigurationError if there is none."""
    endpoints = tuple(
        Endpoint(
            secret=secret.reveal().encode(),
            account=account.stripe_account,
            slot=slot,
        )
        for account in accounts
        for slot, secret in enumerate(account.webhook_secrets, start=1)
    )
    if not endpoints:
        raise ConfigurationError("STRIPE_WEBHOOK_SECRET is not set: no webhook could be verified")
    return endpoints


def reload_secrets(webhook: Webhook, read_again: Callable[[], Settings]) -> None:
    """Have the webhook accept what the secrets' files say now; keep the old if they cannot be used.

    The environment of a process does not change, so only what a file holds can be new.
    """
    try:
        accounts = read_again().require_accounts(with_key=False)
        endpoints = endpoints_of(accounts)
    except ConfigurationError as error:
        logger.error("secrets.reload_failed", reason=str(error))  # noqa: TRY400 - one line says it
        return
    webhook.accept(endpoints)
    logger.info("secrets.reloaded", accounts=len(accounts), secrets=len(endpoints))


def _listen(address: Address) -> socket.socket:
    family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    try:
        listener = socket.create_server(
            (address.host, address.port), family=family, backlog=_BACKLOG
        )
        # Every connection inherits these.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _RECEIVE_BYTES)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BYTES)
    except OSError as error:
        raise ConfigurationError(
            f"TIEOUT_WEBHOOK_LISTEN {address.host}:{address.port}: {error.strerror}"
        ) from None
    return listener


def _server(webhook: Webhook, *, request_timeout_s: float, keep_alive_s: float) -> uvicorn.Server:
    return QuietServer(
        uvicorn.Config(
            webhook,
            # uvicorn calls it as it would the class.
            http=partial(  # type: ignore[arg-type]
                BoundedProtocol,
                limiter=ConnectionLimiter(max_connections()),
                request_timeout_s=request_timeout_s,
            ),
            ws="none",
            lifespan="off",
            access_log=False,
            log_config=None,
            log_level="error",  # its warnings are of strangers' making, one for each request
            proxy_headers=False,
            server_header=False,
            backlog=_BACKLOG,
            timeout_keep_alive=keep_alive_s,  # type: ignore[arg-type] # any number will do
            timeout_graceful_shutdown=_DRAIN_TIMEOUT_S,
        )
    )


async def _serve(server: uvicorn.Server, listener: socket.socket) -> None:
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        await asyncio.shield(serving)
    except asyncio.CancelledError:
        server.should_exit = True
        await serving
        raise
