"""The life of a service: start, admin listener, signals, pulse, a bounded end.

Promises that SIGTERM or SIGINT cancels the work, that the work has 8 s to end, and that the
process then ends whatever hangs: everything that matters is already in Kafka or Postgres.
A failure that reaches this file, on the way out as well, is logged once and ends the process with
1 for its supervisor; a ConfigurationError is raised, for the command to say it in one line. A loop
that beats and then stands still ends it too, and so does C code that lets nothing else run
(watchdog.py); what may rightly take long beats as it goes on, or has an alert on what comes of it.
`/livez` must never ask for anything outside the process: waiting for a dead database or broker is
progress, as long as the loop that waits goes round.
"""

import asyncio
import contextlib
import os
import signal
import threading
from collections.abc import Awaitable, Callable, Iterator
from importlib.metadata import version

import uvloop

from shared.runtime.admin_server import admin_server, serve
from shared.runtime.concurrency import run_all
from shared.runtime.event_loop_lag import measure_loop_lag
from shared.runtime.garbage_collection import collect_seldom
from shared.runtime.health import Health
from shared.runtime.watchdog import Watchdog, postpone_backstop
from shared.settings.model import Address, ConfigurationError
from shared.telemetry import log
from shared.telemetry.metrics import BUILD_INFO

# Kubernetes gives 30 s, an operator's patience is 10.
_STOP_TIMEOUT_S = 8.0
# A thread, or a task that does not take its cancellation, would hold the event loop's own end.
_END_TIMEOUT_S = 9.0
# The watchdog ends a process whose event loop is blocked within a minute. Three times that, so that
# it comes first whenever it can. It is also how long a process may be stopped (SIGSTOP) and then go
# on as if nothing had been.
_BACKSTOP_S = 180.0
# Should the timer that ends the process not run either, because no Python thread runs any more.
_END_BACKSTOP_S = 9.5


def run_service(
    *, service: str, admin: Address, health: Health, work: Callable[[], Awaitable[None]]
) -> int:
    """Run `work` with its admin listener until it ends or a signal comes; return the exit code."""
    log.configure(service=service)
    BUILD_INFO.labels(version=version("tieout")).set(1)
    collect_seldom()
    return uvloop.run(_run(service=service, admin=admin, health=health, work=work))


@contextlib.contextmanager
def on_hangup(act: Callable[[], None]) -> Iterator[None]:
    """Have `act` called at each SIGHUP while the block runs; without it one is only logged."""
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGHUP, act)
    try:
        yield
    finally:
        loop.add_signal_handler(signal.SIGHUP, _ignore_hangup)


async def _run(
    *, service: str, admin: Address, health: Health, work: Callable[[], Awaitable[None]]
) -> int:
    logger = log.get()
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    loop.add_signal_handler(signal.SIGHUP, _ignore_hangup)
    server = admin_server(admin, health=health)

    def on_pulse() -> None:
        if not stop.is_set():  # the end has a backstop of its own, which nothing puts off
            postpone_backstop(_BACKSTOP_S)

    pulse = measure_loop_lag(health, on_pulse=on_pulse)
    main = asyncio.ensure_future(run_all(_never_returning(work()), serve(server, admin), pulse))
    watchdog = Watchdog(health.stalled)
    watchdog.start()
    stopping = asyncio.create_task(stop.wait())
    logger.info("service.started", pid=os.getpid(), admin=f"{admin.host}:{admin.port}")
    await asyncio.wait({main, stopping}, return_when=asyncio.FIRST_COMPLETED)
    ended_by_itself = main.done() and not stop.is_set()
    watchdog.stop()  # from here the end has a bound of its own
    _exit_within(_END_TIMEOUT_S)
    postpone_backstop(_END_BACKSTOP_S)
    main.cancel()
    done, _pending = await asyncio.wait({main}, timeout=_STOP_TIMEOUT_S)
    stopping.cancel()
    if not done:
        logger.error("service.stop_timed_out", timeout_s=_STOP_TIMEOUT_S)
        os._exit(1)  # something hangs below us (a dead broker): nothing acknowledged is lost by it
    # Whatever fails on the way out (a flush, a last write) is a failure: nothing else would say so.
    error = None if main.cancelled() else main.exception()
    if ended_by_itself or error is not None:
        if isinstance(error, BaseExceptionGroup) and (named := error.subgroup(ConfigurationError)):
            raise _first_of(named)
        logger.error("service.failed", service=service, exc_info=error)
        return 1
    logger.info("service.stopped")
    return 0


def _exit_within(timeout_s: float) -> None:
    """End the process with 1 if it has not ended by itself by then; a thread needs no loop."""
    last = threading.Timer(timeout_s, os._exit, args=(1,))
    last.daemon = True
    last.start()


def _first_of(group: BaseExceptionGroup[ConfigurationError]) -> ConfigurationError:
    error = group.exceptions[0]
    return _first_of(error) if isinstance(error, BaseExceptionGroup) else error


def _ignore_hangup() -> None:
    # Its default would end a service whose operator meant "read your files again".
    log.get().warning("service.hangup_ignored", reason="this service reads no file again")


async def _never_returning(work: Awaitable[None]) -> None:
    await work
    raise RuntimeError("the service's work ended by itself")
