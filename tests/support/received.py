"""A mail server and a web hook, as a person's are, that keep all that they are sent.

Run as `python -m tests.support.received COMMAND…`, it has the command notify both, and prints what
they received: `python -m tests.support.received make demo ONCE=1`.
"""

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from shared.dev import ports

_HOST = "127.0.0.1"


@dataclass(slots=True)
class Received:
    """What came, the first first: mails as text, and documents of the web hook."""

    urls: str = ""
    mails: list[str] = field(default_factory=list)
    documents: list[dict[str, Any]] = field(default_factory=list)

    async def handle_DATA(  # noqa: N802 - as aiosmtpd calls it
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        assert isinstance(envelope.content, bytes)
        self.mails.append(envelope.content.decode())
        return "250 OK"

    def titles(self) -> list[str]:
        return [document["title"] for document in self.documents]


@contextlib.contextmanager
def receiving() -> Iterator[Received]:
    """Listen on free ports of this machine, in threads; `urls` is TIEOUT_NOTIFY_URLS."""
    received = Received()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            size = int(self.headers["Content-Length"])
            received.documents.append(json.loads(self.rfile.read(size)))
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its shape
            """Say nothing of a request."""

    mail = Controller(received, hostname=_HOST, port=ports.free_port())
    hook = ThreadingHTTPServer((_HOST, 0), Handler)
    received.urls = (
        f"mailto://{_HOST}:{mail.port}/?from=tieout@books.example&to=ops@books.example"
        f"&mode=insecure json://{_HOST}:{hook.server_port}/hook"
    )
    mail.start()
    serving = Thread(target=hook.serve_forever)
    serving.start()
    try:
        yield received
    finally:
        hook.shutdown()
        serving.join()
        hook.server_close()
        mail.stop()


def main() -> int:
    """Run the command, then print what was received; return its exit code."""
    with receiving() as received:
        environ = {**os.environ, "TIEOUT_NOTIFY_URLS": received.urls}
        code = subprocess.run(sys.argv[1:], env=environ, check=False).returncode
    for number, mail in enumerate(received.mails, start=1):
        sys.stdout.write(f"\n---- mail {number}\n{mail}")
    for number, document in enumerate(received.documents, start=1):
        sys.stdout.write(f"\n---- web hook {number}\n{json.dumps(document, indent=2)}\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
