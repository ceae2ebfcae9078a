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
import gc
import json
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Iterator
from importlib.metadata import version

import uvicorn
import uvloop
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from shared.runtime.watchdog import Watchdog, put_off_backstop
from shared.settings.environment import Address, ConfigurationError
from shared.telemetry import log
from shared.telemetry.metrics import BUILD_INFO, EVENT_LOOP_LAG

# Kubernetes gives 30 s, an operator's patience is 10.
_STOP_TIMEOUT_S = 8.0
# Requests that wait for the broker, and batches that wait for Postgres, are young objects in the
# thousands: by default all are walked every 700 allocations, a tenth of the time of a webhook.
COLLECT_EVERY = (10_000, 20, 50)
# A thread, or a task that does not take its cancellation, would hold the event loop's own end.
_END_TIMEOUT_S = 9.0
# A loop that has not gone round for this long stands still; the watchdog looks thrice before it
# ends the process, so a blocked event loop lasts a minute.
BEAT_WITHIN_S = 45.0
# Three times that minute: the watchdog comes first whenever it can. It is also how long a process
# may be stopped (SIGSTOP) and then go on as if nothing had been.
_BACKSTOP_S = 180.0
# When the end that has its own bound does not come, for no thread of Python's runs any more.
_END_BACKSTOP_S = 9.5
_EVENT_LOOP = "event loop"
# Longer than a loop's own way out takes as a rule, which this would cut short.
_CANCEL_AGAIN_S = 5.0
_PULSE_S = 0.5
# The gauge shows the worst of the last half minute: a scrape must not miss it.
_PULSES = 60


class Health:
    """What a service waits for, and which of its loops go round.

    A part is ready, or says in a few words why it is not. A loop that has beaten once must do so
    again in time, or rest; it may wait for as long as it takes, as long as it beats.
    """

    def __init__(self, *, parts: Iterable[str]) -> None:
        self._unready: dict[str, str] = dict.fromkeys(parts, "starting")
        self._beats: dict[str, tuple[float, float]] = {}

    def ready(self, part: str) -> None:
        """Note that `part` works."""
        self._unready.pop(part, None)

    def unready(self, part: str, reason: str) -> None:
        """Note why `part` does not work now."""
        self._unready[part] = reason

    def hear(self, part: str, reason: str | None) -> None:
        """Note why `part` does not work now; None: it does."""
        if reason is None:
            self.ready(part)
        else:
            self.unready(part, reason)

    def reasons(self) -> dict[str, str]:
        """Return what is not ready, by part; empty when all is."""
        return dict(self._unready)

    def beat(self, loop: str, *, within_s: float = BEAT_WITHIN_S) -> None:
        """Note that this loop goes round, and will again within so many seconds."""
        self._beats[loop] = (time.monotonic(), within_s)

    def renew(self, loop: str) -> None:
        """Note that this loop goes on, if it is not at rest."""
        if loop in self._beats:
            self.beat(loop, within_s=self._beats[loop][1])

    def rest(self, loop: str) -> None:
        """Note that this loop has nothing to go round for, until it beats again."""
        self._beats.pop(loop, None)

    def stalled(self) -> dict[str, float]:
        """Return the loops that should have gone round by now, and for how long they have not.

        Any thread may ask.
        """
        now = time.monotonic()
        beats = self._beats.copy()  # in one step, which no other thread interrupts
        return {
            loop: now - beaten_at
            for loop, (beaten_at, within_s) in beats.items()
            if now - beaten_at > within_s
        }


def run(
    *, service: str, admin: Address, health: Health, work: Callable[[], Awaitable[None]]
) -> int:
    """Run `work` with its admin listener until it ends or a signal comes; return the exit code."""
    log.configure(service=service)
    BUILD_INFO.labels(version=version("tieout")).set(1)
    _calm_the_collector()
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


async def until_set(event: asyncio.Event, *, within_s: float) -> None:
    """Wait until an event is set, for so long at most: who waits looks again in either case."""
    try:
        async with asyncio.timeout(within_s):
            await event.wait()
    except TimeoutError:
        return


async def run_all(*loops: Coroutine[object, object, None]) -> None:
    """Run loops side by side; the first that fails ends all and is raised.

    A cancellation can be lost below a loop (aiokafka takes one for a broken connection), and the
    loop would go on for ever, and with it a process that has failed: it is cancelled again.
    """
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(loop) for loop in loops]
        try:
            if tasks:
                await asyncio.wait(tasks)
        finally:
            for task in tasks:
                if not task.cancelling():
                    task.cancel()
            while pending := [task for task in tasks if not task.done()]:
                await asyncio.wait(pending, timeout=_CANCEL_AGAIN_S)
                for task in pending:
                    task.cancel()


def _calm_the_collector() -> None:
    gc.freeze()
    gc.set_threshold(*COLLECT_EVERY)


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
            put_off_backstop(_BACKSTOP_S)

    pulse = _measure_loop_lag(health, on_pulse=on_pulse)
    main = asyncio.ensure_future(run_all(_checked(work()), _serve(server, admin), pulse))
    watchdog = Watchdog(health.stalled)
    watchdog.start()
    stopping = asyncio.create_task(stop.wait())
    logger.info("service.started", pid=os.getpid(), admin=f"{admin.host}:{admin.port}")
    await asyncio.wait({main, stopping}, return_when=asyncio.FIRST_COMPLETED)
    ended_by_itself = main.done() and not stop.is_set()
    watchdog.stop()  # from here the end has a bound of its own
    _end_within(_END_TIMEOUT_S)
    put_off_backstop(_END_BACKSTOP_S)
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
            raise _first(named)
        logger.error("service.failed", service=service, exc_info=error)
        return 1
    logger.info("service.stopped")
    return 0


def _end_within(timeout_s: float) -> None:
    """End the process with 1 if it has not ended by itself by then; a thread needs no loop."""
    last = threading.Timer(timeout_s, os._exit, args=(1,))
    last.daemon = True
    last.start()


def _first(group: BaseExceptionGroup[ConfigurationError]) -> ConfigurationError:
    error = group.exceptions[0]
    return _first(error) if isinstance(error, BaseExceptionGroup) else error


def _ignore_hangup() -> None:
    # Its default would end a service whose operator meant "read your files again".
    log.get().warning("service.hangup_ignored", reason="this service reads no file again")


async def _checked(work: Awaitable[None]) -> None:
    await work
    raise RuntimeError("the service's work ended by itself")


async def _measure_loop_lag(health: Health, *, on_pulse: Callable[[], None]) -> None:
    """Measure how late the event loop comes round, for ever; each time it does is a pulse."""
    clock = asyncio.get_running_loop().time
    lags_s: deque[float] = deque(maxlen=_PULSES)
    while True:
        began = clock()
        health.beat(_EVENT_LOOP)
        on_pulse()
        await asyncio.sleep(_PULSE_S)
        lags_s.append(max(0.0, clock() - began - _PULSE_S))
        EVENT_LOOP_LAG.set(max(lags_s))


async def _serve(server: uvicorn.Server, admin: Address) -> None:
    try:
        await server.serve()
    except SystemExit:  # uvicorn's way to say that the port is taken
        raise OSError(f"TIEOUT_ADMIN_LISTEN {admin.host}:{admin.port} is taken") from None
    except asyncio.CancelledError:
        if server.started:  # uvicorn has nothing to shut down before
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(server.shutdown(), timeout=1)
        raise


class QuietServer(uvicorn.Server):
    """A uvicorn server that leaves the signals to this file."""

    @contextlib.contextmanager
    def capture_signals(self):  # type: ignore[no-untyped-def] # noqa: ANN201 - uvicorn's own is untyped here
        """Capture nothing."""
        yield


def admin_server(admin: Address, *, health: Health) -> uvicorn.Server:
    """Return the server of `/livez`, `/readyz` and `/metrics`."""

    async def livez(_request: Request) -> Response:
        stalled = {loop: round(silent_s, 1) for loop, silent_s in health.stalled().items()}
        return JSONResponse({"stuck": stalled}, 503) if stalled else PlainTextResponse("ok\n")

    async def readyz(_request: Request) -> Response:
        reasons = health.reasons()
        # In ASCII: a reason quotes what others say, and a terminal is where it is read.
        body = json.dumps({"waiting_for": reasons})
        return Response(body, 503 if reasons else 200, media_type="application/json")

    async def metrics(_request: Request) -> Response:
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)

    app = Starlette(
        routes=[Route("/livez", livez), Route("/readyz", readyz), Route("/metrics", metrics)]
    )
    return QuietServer(
        uvicorn.Config(
            app,
            host=admin.host,
            port=admin.port,
            access_log=False,
            log_config=None,
            lifespan="off",
            server_header=False,
        )
    )
