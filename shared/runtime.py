"""The life of a service: start, admin listener, signals, a bounded end.

Promises that SIGTERM or SIGINT cancels the work, that the work has 8 s to end, and that the
process then ends whatever hangs: everything that matters is already in Kafka or Postgres.
A failure that reaches this file is logged once and ends the process with 1 for its supervisor;
a ConfigurationError is raised, for the command to say it in one line.
"""

import asyncio
import contextlib
import os
import signal
from collections.abc import Awaitable, Callable, Coroutine, Iterable

import uvicorn
import uvloop
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from shared import log
from shared.settings import Address, ConfigurationError

# Kubernetes gives 30 s, an operator's patience is 10.
_STOP_TIMEOUT_S = 8.0


class Health:
    """What a service waits for: a part is ready, or says in a few words why it is not."""

    def __init__(self, *, parts: Iterable[str]) -> None:
        self._unready: dict[str, str] = dict.fromkeys(parts, "starting")

    def ready(self, part: str) -> None:
        """Note that `part` works."""
        self._unready.pop(part, None)

    def unready(self, part: str, reason: str) -> None:
        """Note why `part` does not work now."""
        self._unready[part] = reason

    def reasons(self) -> dict[str, str]:
        """Return what is not ready, by part; empty when all is."""
        return dict(self._unready)


def run(
    *, service: str, admin: Address, health: Health, work: Callable[[], Awaitable[None]]
) -> int:
    """Run `work` with its admin listener until it ends or a signal comes; return the exit code."""
    log.configure(service=service)
    return uvloop.run(_run(service=service, admin=admin, health=health, work=work))


async def together(*loops: Coroutine[object, object, None]) -> None:
    """Run loops side by side; the first that fails ends all and is raised."""
    async with asyncio.TaskGroup() as group:
        for loop in loops:
            group.create_task(loop)


async def _run(
    *, service: str, admin: Address, health: Health, work: Callable[[], Awaitable[None]]
) -> int:
    logger = log.get()
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    server = admin_server(admin, health=health)
    main = asyncio.ensure_future(together(_checked(work()), _serve(server, admin)))
    stopping = asyncio.create_task(stop.wait())
    logger.info("service.started", pid=os.getpid(), admin=f"{admin.host}:{admin.port}")
    await asyncio.wait({main, stopping}, return_when=asyncio.FIRST_COMPLETED)
    failed = main.done() and not stop.is_set()
    main.cancel()
    done, _pending = await asyncio.wait({main}, timeout=_STOP_TIMEOUT_S)
    stopping.cancel()
    if not done:
        logger.error("service.stop_timed_out", timeout_s=_STOP_TIMEOUT_S)
        os._exit(1)  # something hangs below us (a dead broker): nothing acknowledged is lost by it
    if failed:
        error = main.exception() if not main.cancelled() else None
        if isinstance(error, BaseExceptionGroup) and (named := error.subgroup(ConfigurationError)):
            raise _first(named)
        logger.error("service.failed", service=service, exc_info=error)
        return 1
    logger.info("service.stopped")
    return 0


def _first(group: BaseExceptionGroup[ConfigurationError]) -> ConfigurationError:
    error = group.exceptions[0]
    return _first(error) if isinstance(error, BaseExceptionGroup) else error


async def _checked(work: Awaitable[None]) -> None:
    await work
    raise RuntimeError("the service's work ended by itself")


async def _serve(server: uvicorn.Server, admin: Address) -> None:
    try:
        await server.serve()
    except SystemExit:  # uvicorn's way to say that the port is taken
        raise OSError(f"TIEOUT_ADMIN_LISTEN {admin.host}:{admin.port} is taken") from None
    except asyncio.CancelledError:
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
        return PlainTextResponse("ok\n")

    async def readyz(_request: Request) -> Response:
        reasons = health.reasons()
        return JSONResponse({"waiting_for": reasons}, status_code=503 if reasons else 200)

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
