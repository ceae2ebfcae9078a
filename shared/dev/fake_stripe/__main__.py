"""`python -m shared.dev.fake_stripe`: the fake as a process of its own.

Promises: one JSON line on stdout when it listens, `{"base_url": …}`; exit 2 with one line on stderr
when it cannot start; SIGTERM or SIGINT ends it within two seconds, with exit code 0.
"""

import gc
import json
import signal
import socket
import sys
import time
from typing import Final

import uvicorn

from shared.dev.fake_stripe import app, config
from shared.dev.fake_stripe.world import World
from shared.settings.environment import process_environ
from shared.settings.model import ConfigurationError

_BACKLOG: Final = 512
# Longer than httpx keeps a connection: uvicorn's five seconds are as long, and whichever side ends
# it first, a request may be on its way.
_KEEP_ALIVE_S: Final = 60
# A year of history is a million small objects that live for ever: looking at them again and again
# would be most of the work.
_GC_FIRST: Final = 50_000


def main() -> int:
    """Serve until told to stop; return the exit code."""
    try:
        settings = config.load_config(process_environ())
        gc.disable()
        world = World(settings, now=time.time())
        listener = socket.create_server(
            (settings.listen.host, settings.listen.port), backlog=_BACKLOG, reuse_port=False
        )
    except (ConfigurationError, OSError) as error:
        sys.stderr.write(f"fake Stripe: {error}\n")
        return 2
    gc.enable()
    gc.freeze()
    gc.set_threshold(_GC_FIRST, 20, 100)
    # uvicorn raises the signal again after its own shutdown: to be stopped is no failure.
    signal.signal(signal.SIGTERM, lambda *_: None)
    signal.signal(signal.SIGINT, lambda *_: None)
    server = uvicorn.Server(
        uvicorn.Config(
            app.create(world),
            loop="uvloop",
            http="httptools",
            log_level="warning",
            access_log=False,
            date_header=False,  # ours is the moment the books were read
            server_header=False,
            timeout_keep_alive=_KEEP_ALIVE_S,
            timeout_graceful_shutdown=1,
        )
    )
    host, port = listener.getsockname()[:2]
    sys.stdout.write(json.dumps({"base_url": f"http://{host}:{port}"}) + "\n")
    sys.stdout.flush()
    server.run(sockets=[listener])
    return 0


if __name__ == "__main__":
    sys.exit(main())
