"""A listener for strangers: its socket, its server, and how it ends.

Promises that an address which is taken is one clear line before anything is served; that a server
which is cancelled answers what it has accepted, within its drain time.
"""

import asyncio
import socket
from dataclasses import dataclass
from functools import partial
from typing import Final

import uvicorn
from starlette.types import ASGIApp

from shared.http.bounded_protocol import BoundedProtocol, RequestLimits
from shared.http.connection_limit import ConnectionLimiter, OnRefused, max_connections
from shared.runtime.admin_server import QuietServer
from shared.settings.model import Address, ConfigurationError

_BACKLOG: Final = 2048
# What one read of a connection can bring, before anybody has counted it; an event has 4 kB.
_RECEIVE_BYTES: Final = 65_536
# Longer than the proxies in front keep theirs (nginx: 60 s), so that it is they who close.
KEEP_ALIVE_S: Final = 65.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ListenerOptions:
    """How to serve; `send_bytes` is what the kernel keeps of answers that nobody reads."""

    limits: RequestLimits
    send_bytes: int
    drain_timeout_s: int
    on_refused: OnRefused
    keep_alive_s: float = KEEP_ALIVE_S


def listen(address: Address, *, setting: str, send_bytes: int) -> socket.socket:
    """Return a socket that listens. Raises ConfigurationError when the address is taken."""
    family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    try:
        listener = socket.create_server(
            (address.host, address.port), family=family, backlog=_BACKLOG
        )
        # Every connection inherits these.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _RECEIVE_BYTES)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, send_bytes)
    except OSError as error:
        raise ConfigurationError(
            f"{setting} {address.host}:{address.port}: {error.strerror}"
        ) from None
    return listener


async def serve(app: ASGIApp, listener: socket.socket, *, options: ListenerOptions) -> None:
    """Serve until cancelled, then answer what was accepted."""
    server = _server(app, options)
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        await asyncio.shield(serving)
    except asyncio.CancelledError:
        server.should_exit = True
        await serving
        raise


def _server(app: ASGIApp, options: ListenerOptions) -> uvicorn.Server:
    limiter = ConnectionLimiter(max_connections(), on_refused=options.on_refused)
    return QuietServer(
        uvicorn.Config(
            app,
            # uvicorn calls it as it would the class.
            http=partial(  # type: ignore[arg-type]
                BoundedProtocol,
                limiter=limiter,
                limits=options.limits,
                on_refused=options.on_refused,
            ),
            ws="none",
            lifespan="off",
            access_log=False,
            log_config=None,
            log_level="error",  # its warnings are of strangers' making, one for each request
            proxy_headers=False,
            server_header=False,
            backlog=_BACKLOG,
            timeout_keep_alive=options.keep_alive_s,  # type: ignore[arg-type] # any number will do
            timeout_graceful_shutdown=options.drain_timeout_s,
        )
    )
