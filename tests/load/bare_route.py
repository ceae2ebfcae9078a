"""The reference of the ingest: a Starlette route that reads the body and answers, nothing else.

Run as `python -m tests.load.bare_route PORT`. The server's options are those of webhook_ingest,
but for its bounds on strangers' requests, which are part of what that service does.
"""

import sys

import uvicorn
import uvloop
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

PATH = "/webhooks/stripe"


async def accept(request: Request) -> Response:
    """Read the body."""
    await request.body()
    return PlainTextResponse("accepted\n")


def main(port: int) -> None:
    """Serve until a signal comes."""
    config = uvicorn.Config(
        Starlette(routes=[Route(PATH, accept, methods=["POST"])]),
        host="127.0.0.1",
        port=port,
        http="httptools",
        ws="none",
        lifespan="off",
        access_log=False,
        log_config=None,
        log_level="error",
        proxy_headers=False,
        server_header=False,
        backlog=2048,
        timeout_keep_alive=65,
    )
    uvloop.run(uvicorn.Server(config).serve())


if __name__ == "__main__":
    main(int(sys.argv[1]))
