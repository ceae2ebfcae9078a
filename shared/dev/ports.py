"""Ports of 127.0.0.1, chosen once for a data directory and kept.

Promises that a stack that is started again listens where it listened, that two stacks do not
collide, and that a port that somebody chose and somebody else holds is one clear sentence.
Never chooses from the ephemeral range: there the kernel gives ports to outgoing connections, and
a client that retries 127.0.0.1 while its server restarts can even connect to itself and so take
the server's port.
"""

import json
import random
import socket
import time
from pathlib import Path

from shared.dev.child import CannotStart

_EPHEMERAL_RANGE = Path("/proc/sys/net/ipv4/ip_local_port_range")
_SPAN = 12_000
_LOWEST = 10_000
_ATTEMPTS = 200
PATIENCE_S = 3.0
_POLL_S = 0.1


class Ports:
    """The ports of one data directory, by name, kept in its `ports.json`."""

    def __init__(self, *, data_dir: Path, patience_s: float = PATIENCE_S) -> None:
        self._patience_s = patience_s
        self._path = data_dir / "ports.json"
        self._kept: dict[str, int] = {}
        if self._path.exists():
            self._kept = json.loads(self._path.read_text(encoding="ascii"))

    def take(self, name: str, *, chosen: int | None = None, setting: str = "") -> int:
        """Return the port of `name`: the one `chosen` with `setting`, the one kept, or a free one.

        Blocks for some seconds while a kept one is taken: by our own last run, as a rule, which
        was killed and is still going down. Raises CannotStart when the chosen one is taken.
        """
        if chosen:
            if not _is_soon_free(chosen, within_s=self._patience_s):
                raise CannotStart(f"port {chosen} ({setting}) is taken by another program")
            return chosen
        port = self._kept.get(name, 0)
        if not port or not _is_soon_free(port, within_s=self._patience_s):
            port = free_port(besides=frozenset(self._kept.values()))
            self._kept[name] = port
            self._path.write_text(json.dumps(self._kept, indent=2) + "\n", encoding="ascii")
        return port

    def kept(self, name: str) -> int:
        """Return the port that `name` was given, whoever listens there. Raises KeyError."""
        return self._kept[name]


def is_free(port: int) -> bool:
    """Return whether a server could listen on `port` of 127.0.0.1 now."""
    with socket.socket() as probe:
        # As servers do: a port whose old connections linger in TIME_WAIT is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def free_port(*, besides: frozenset[int] = frozenset()) -> int:
    """Return a port that is free now, below the ephemeral range. Raises CannotStart if none is."""
    highest = _ephemeral_start() - 1
    lowest = max(_LOWEST, highest - _SPAN)
    for _attempt in range(_ATTEMPTS):
        port = random.randint(lowest, highest)
        if port not in besides and is_free(port):
            return port
    raise CannotStart(f"no free port was found between {lowest} and {highest}")


def _is_soon_free(port: int, *, within_s: float) -> bool:
    deadline = time.monotonic() + within_s
    while not is_free(port):
        if time.monotonic() > deadline:
            return False
        time.sleep(_POLL_S)
    return True


def _ephemeral_start() -> int:
    try:
        start = int(_EPHEMERAL_RANGE.read_text(encoding="ascii").split()[0])
    except OSError:
        start = 32768
    # A machine that gives out nearly every port leaves no room below: then any port must do.
    return start if start > _LOWEST + _SPAN else 65536
