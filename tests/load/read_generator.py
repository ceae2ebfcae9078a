"""A load generator for GET routes of the API: as `generator.py`, which it is but for the requests.

Run as `python -m tests.load.read_generator`. Its first line on stdin is a token; each later one a
task and its targets, which are read in turns, as JSON; answered by a line of JSON on stdout.
Answers are compressed, as programs ask for them.
"""

import json
import sys
from collections.abc import Sequence

import uvloop

from tests.load.generator import Task, run


async def _serve() -> None:
    token = sys.stdin.readline().strip()
    for line in sys.stdin:
        asked = json.loads(line)
        task = Task(**asked["task"])
        requests = _requests(asked["targets"], port=task.port, token=token)
        sys.stdout.write(json.dumps(await run(task, requests=requests)) + "\n")
        sys.stdout.flush()


def _requests(targets: Sequence[str], *, port: int, token: str) -> Sequence[bytes]:
    return [
        (
            f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAuthorization: Bearer {token}\r\n"
            "Accept: application/json\r\nAccept-Encoding: gzip\r\nUser-Agent: bench\r\n\r\n"
        ).encode()
        for target in targets
    ]


if __name__ == "__main__":
    uvloop.run(_serve())
