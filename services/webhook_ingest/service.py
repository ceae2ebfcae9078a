"""The webhook ingest, put together: settings in, a listening server with its producer.

Promises to listen whether or not a broker is there, to be ready only when one is, and to answer
what it has accepted before it ends. Never outlives its cancellation by more than a few seconds.
"""

from collections.abc import Callable
from functools import partial
from typing import Final

from services.webhook_ingest.app import Webhook
from services.webhook_ingest.publish import ACK_SHARE, Publisher
from services.webhook_ingest.receive import Endpoint
from services.webhook_ingest.request_body import BODY_BYTES_MAX
from shared.http.bounded_protocol import REQUEST_TIMEOUT_S, RequestLimits
from shared.http.listener import KEEP_ALIVE_S, ListenerOptions, listen, serve
from shared.kafka.producer.producer import Producer
from shared.messages.topics import EVENTS
from shared.runtime.concurrency import run_all
from shared.runtime.health import Health
from shared.runtime.service import on_hangup
from shared.settings.environment import from_process
from shared.settings.model import AccountSettings, ConfigurationError, Settings
from shared.telemetry import log, metrics

BROKER = "kafka"
# What the kernel keeps of answers that nobody reads; one has 200 bytes.
_SEND_BYTES: Final = 16_384
# Of the runtime's 8 s: what is in flight has its ack timeout, the producer its second or two.
_DRAIN_TIMEOUT_S: Final = 5

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
    listener = listen(
        settings.webhook_listen, setting="TIEOUT_WEBHOOK_LISTEN", send_bytes=_SEND_BYTES
    )

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
    options = ListenerOptions(
        limits=RequestLimits(
            body_bytes_max=BODY_BYTES_MAX,
            timeout_s=request_timeout_s,
            read_timeout_s=request_timeout_s,
        ),
        send_bytes=_SEND_BYTES,
        drain_timeout_s=_DRAIN_TIMEOUT_S,
        on_refused=_count_refusal,
        keep_alive_s=keep_alive_s,
    )
    await producer.start()
    try:
        with on_hangup(partial(reload_secrets, webhook, read_again)):
            await run_all(serve(webhook, listener, options=options), producer.watch())
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


def _count_refusal(reason: str) -> None:
    metrics.WEBHOOK_REFUSED.labels(reason).inc()


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
