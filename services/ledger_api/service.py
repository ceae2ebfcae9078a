"""The API, put together: settings in, a listening server with its connections.

Promises to listen whether or not Postgres is there, to be ready only when it answers, and to answer
what it has accepted before it ends. Off loopback only behind what ends TLS (TIEOUT_PUBLIC_URL).
Never asks Stripe for anything: it has no client, and needs no key.
"""

from dataclasses import dataclass
from functools import partial
from typing import Final

from services.ledger_api.admit import Gate
from services.ledger_api.app import make_app
from services.ledger_api.availability import Availability
from services.ledger_api.context import ApiContext
from services.ledger_api.endpoint import BODY_BYTES_MAX
from services.ledger_api.operations.catalogue import OPERATIONS
from services.ledger_api.origin import Origin, origin_of
from services.ledger_api.places import Places
from services.ledger_api.reference_page import reference_routes
from shared.commands.delivery import CommandGiver
from shared.errors import Recoverable
from shared.http.bounded_protocol import RequestLimits
from shared.http.listener import ListenerOptions, listen, serve
from shared.postgres.access import idempotency
from shared.postgres.driver.pool import Deadlines, Pool
from shared.postgres.driver.readiness import wait_for_schema
from shared.reports.status_reader import StatusReader
from shared.runtime.concurrency import run_all
from shared.runtime.health import Health
from shared.runtime.retry import repeat_forever
from shared.settings.model import Settings
from shared.telemetry.metrics import API_CONNECTIONS_REFUSED

PARTS: Final = ("postgres",)
_SERVICE: Final = "ledger-api"
# Requests at once; the others wait for their turn.
_CONNECTIONS: Final = 8
# A report that takes longer than this is one for the command line.
_DEADLINES: Final = Deadlines(
    statement_s=20.0, transaction_s=25.0, command_s=30.0, has_long_reads=False
)
# Who has a token is asked on connections of its own: no report keeps anybody out.
_GATE_CONNECTIONS: Final = 2
_REPORTS_AT_ONCE: Final = 4
_STREAMS_AT_ONCE: Final = 4
_PLACE_WITHIN_S: Final = 2.0
_SEND_BYTES: Final = 262_144
# A download may be read by a program that works on it.
_READ_TIMEOUT_S: Final = 60.0
# Of the runtime's 8 s: a write waits 5 s at most, what gives commands ends in a second or two.
_DRAIN_TIMEOUT_S: Final = 6
_FORGET_EVERY_S: Final = 600.0


@dataclass(frozen=True, slots=True)
class _Pools:
    """The connections: of the operations, of sign-in, and of the question whether any answers."""

    work: Pool
    gate: Pool
    watch: Pool

    def end_idle(self) -> None:
        self.work.end_idle()
        self.gate.end_idle()

    def terminate(self) -> None:
        for pool in (self.work, self.gate, self.watch):
            pool.terminate()


async def run(settings: Settings, *, health: Health) -> None:
    """Serve until cancelled; `health` has the parts PARTS.

    Raises ConfigurationError when the database or the brokers are not set, the address is taken or
    not to be listened at without TLS.
    """
    origin = origin_of(settings)
    pools = _open_pools(settings.require_database())
    listener = listen(settings.api_listen, setting="TIEOUT_API_LISTEN", send_bytes=_SEND_BYTES)
    context = _context(settings, pools, origin=origin, health=health)
    app = make_app(
        context,
        OPERATIONS,
        pages=reference_routes(OPERATIONS, server_url=settings.public_url),
        hosts=origin.hosts,
    )
    options = ListenerOptions(
        limits=RequestLimits(body_bytes_max=BODY_BYTES_MAX, read_timeout_s=_READ_TIMEOUT_S),
        send_bytes=_SEND_BYTES,
        drain_timeout_s=_DRAIN_TIMEOUT_S,
        on_refused=lambda reason: API_CONNECTIONS_REFUSED.labels(reason).inc(),
    )
    await context.commands.start()
    try:
        await run_all(
            serve(app, listener, options=options),
            _watch(pools.watch, context.availability),
            context.commands.watch(),
            repeat_forever(
                partial(_forget_keys, pools.work), every_s=_FORGET_EVERY_S, on_outage=_say_nothing
            ),
        )
    finally:
        await context.status.close()
        await context.commands.stop()
        pools.terminate()


def _open_pools(url: str) -> _Pools:
    pool = partial(Pool, url, role="tieout_api", service=_SERVICE)
    return _Pools(
        work=pool(size=_CONNECTIONS, deadlines=_DEADLINES),
        gate=pool(size=_GATE_CONNECTIONS),
        watch=pool(size=1),
    )


def _context(settings: Settings, pools: _Pools, *, origin: Origin, health: Health) -> ApiContext:
    status = StatusReader(pools.work, settings=settings)

    def let_go() -> None:
        pools.end_idle()
        status.begin_anew()

    return ApiContext(
        settings=settings,
        pool=pools.work,
        gate=Gate(pools.gate, is_behind_proxy=origin.is_behind_proxy),
        availability=Availability(
            pools.watch, on_state=partial(health.set_state, "postgres"), on_away=let_go
        ),
        reports=Places(_REPORTS_AT_ONCE, within_s=_PLACE_WITHIN_S, what="reports"),
        streams=Places(_STREAMS_AT_ONCE, within_s=_PLACE_WITHIN_S, what="files"),
        commands=CommandGiver(
            settings.require_kafka(), pool=pools.work, client_id=f"tieout-{_SERVICE}"
        ),
        status=status,
    )


async def _forget_keys(pool: Pool) -> None:
    """Delete the idempotency keys that are older than they are good for, a batch at a time."""
    while await idempotency.delete_expired(pool) == idempotency.DELETED_AT_ONCE:
        pass


def _say_nothing(_error: Recoverable) -> None:
    """Leave it to the watcher to say that Postgres is away."""


async def _watch(pool: Pool, availability: Availability) -> None:
    """Look whether Postgres answers, once its schema is known to be ours."""
    await wait_for_schema(pool)
    await availability.watch()
