"""The operator's listener: `/livez`, `/readyz` and `/metrics`, which only read.

Promises that `/livez` asks for nothing outside the process, and that the server leaves signals to
the service that runs it.
"""

import asyncio
import contextlib
import json

import uvicorn
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from shared.runtime.health import Health
from shared.settings.model import Address


class QuietServer(uvicorn.Server):
    """A uvicorn server that leaves the signals to the service."""

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


async def serve(server: uvicorn.Server, admin: Address) -> None:
    """Serve until cancelled, then shut down within a second. Raises OSError: the port is taken."""
    try:
        await server.serve()
    except SystemExit:  # uvicorn's way to say that the port is taken
        raise OSError(f"TIEOUT_ADMIN_LISTEN {admin.host}:{admin.port} is taken") from None
    except asyncio.CancelledError:
        if server.started:  # uvicorn has nothing to shut down before
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(server.shutdown(), timeout=1)
        raise
