"""A seeded TCP proxy: the network between two parts, on its worst day, and a load balancer.

Promises that bytes pass in order and unaltered or not at all, that a slow side slows the other
(buffers are bounded), and that a dial counts from the moment it is turned, for the connections
that are open too. Never reads what it carries, but to find a pattern that it was given.
"""

import asyncio
import contextlib
import functools
import itertools
import random
import socket
import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Self

Address = tuple[str, int]

_CHUNK_BYTES_MAX = 65_536
# Chunks that are under way each way of a connection: the length of the line, and its bound.
_CHUNKS_MAX = 32
_BACKLOG = 1024
_DIAL_TIMEOUT_S = 5.0
# Linger on, for zero seconds: close() then sends RST instead of FIN (socket(7), SO_LINGER).
_ABORT = struct.pack("ii", 1, 0)


class _Cut(Exception):
    """The dials or a pattern have this connection end in a reset."""


@dataclass(slots=True)
class _Swallow:
    """What the next connection that sends `pattern` loses: the answer, and then itself."""

    pattern: bytes
    times: int


class TcpProxy:
    """Carries connections to `listen_port` on to the upstreams, in turn.

    An upstream that cannot be connected to is passed over. The dials may be turned at any time,
    from within the loop: `latency_s` and `jitter_s` delay each chunk each way, `reset_chance` is
    a chunk's chance to be where its connection is reset, `refuse` resets what connects.
    """

    def __init__(self, listen_port: int, upstreams: Sequence[Address], *, seed: int = 0) -> None:
        self.listen_port = listen_port
        self.latency_s = 0.0
        self.jitter_s = 0.0
        self.reset_chance = 0.0
        self.refuse = False
        self.accepted_count = 0
        self.cut_count = 0
        self.swallowed_count = 0
        self._seed = seed
        self._upstreams = tuple(upstreams)
        self._turns = itertools.count()
        self._open = asyncio.Event()
        self._open.set()
        self._swallow: _Swallow | None = None
        self._links: set[asyncio.Task[None]] = set()

    @property
    def blackhole(self) -> bool:
        """Say whether nothing passes: connections open and stay open, and no byte moves."""
        return not self._open.is_set()

    @blackhole.setter
    def blackhole(self, on: bool) -> None:
        """Hold everything back, or let go of it: what was held back then arrives."""
        if on:
            self._open.clear()
        else:
            self._open.set()

    @property
    def link_count(self) -> int:
        """Return how many connections are open."""
        return len(self._links)

    def cut(self) -> None:
        """Reset all connections now."""
        for link in self._links:
            link.cancel()

    def swallow_answers_after(self, pattern: bytes, *, times: int = 1) -> None:
        """Pass on what holds `pattern`, then reset that connection instead of passing the answer.

        So a COMMIT has an outcome that its client cannot know. `times` connections lose theirs.
        """
        self._swallow = _Swallow(pattern, times)

    def swallow_no_more(self) -> None:
        """Let every answer pass again, whatever pattern was still waited for."""
        self._swallow = None

    async def __aenter__(self) -> Self:
        """Listen."""
        self._listener = socket.create_server(("127.0.0.1", self.listen_port), backlog=_BACKLOG)
        self._listener.settimeout(0)
        self.listen_port = self._listener.getsockname()[1]
        self._accepting = asyncio.create_task(self._accept())
        return self

    async def __aexit__(self, *_exc: object) -> None:
        """Reset what is open, and stop."""
        self._accepting.cancel()
        self.cut()
        await asyncio.wait({self._accepting, *self._links})
        self._listener.close()
        if not self._accepting.cancelled():
            self._accepting.result()  # no more descriptors, say: who used the proxy must hear it

    async def _accept(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            client, _ = await loop.sock_accept(self._listener)
            self.accepted_count += 1
            link = asyncio.create_task(self._carry(client, number=self.accepted_count))
            self._links.add(link)
            link.add_done_callback(self._links.discard)
            # A link that is cut before its first step closes nothing by itself.
            link.add_done_callback(functools.partial(_close_at_last, client))

    async def _carry(self, client: socket.socket, *, number: int) -> None:
        """Carry one connection to its end."""
        upstream: socket.socket | None = None
        is_whole = False
        try:
            if not self.refuse:
                await self._open.wait()
                upstream = await self._dial()
            if upstream is not None:
                link = _Link(self, client, upstream, random.Random(f"{self._seed}:{number}"))
                is_whole = await link.carry()
        finally:
            self.cut_count += not is_whole
            for end in (client, upstream):
                if end is not None:
                    _close(end, abort=not is_whole)

    async def _dial(self) -> socket.socket | None:
        """Connect to the upstream whose turn it is, else to the first that answers."""
        turn = next(self._turns)
        for step in range(len(self._upstreams)):
            address = self._upstreams[(turn + step) % len(self._upstreams)]
            end = socket.socket()
            end.settimeout(0)
            try:
                async with asyncio.timeout(_DIAL_TIMEOUT_S):
                    await asyncio.get_running_loop().sock_connect(end, address)
            except (OSError, TimeoutError):
                end.close()
            except asyncio.CancelledError:
                end.close()
                raise
            else:
                return end
        return None

    def _take_swallow(self, sent: bytes) -> bool:
        """Tell whether `sent` holds the pattern; this connection is then one of the `times`."""
        wanted = self._swallow
        if wanted is None or wanted.pattern not in sent:
            return False
        wanted.times -= 1
        if wanted.times == 0:
            self._swallow = None
        return True

    def _tail_bytes(self) -> int:
        return len(self._swallow.pattern) - 1 if self._swallow else 0


@dataclass(slots=True)
class _Link:
    """One connection: two lines, each with a reading and a writing end."""

    proxy: TcpProxy
    client: socket.socket
    upstream: socket.socket
    chance: random.Random
    sent: bytes = b""
    swallows: bool = field(default=False)

    async def carry(self) -> bool:
        """Carry both ways until both have ended; tell whether they ended in peace."""
        is_whole = True
        for end in (self.client, self.upstream):
            end.settimeout(0)
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            async with asyncio.TaskGroup() as group:
                for source, target in (
                    (self.client, self.upstream),
                    (self.upstream, self.client),
                ):
                    line: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(_CHUNKS_MAX)
                    group.create_task(self._read(source, line))
                    group.create_task(self._write(target, line))
        except* (_Cut, OSError):
            is_whole = False
        return is_whole

    async def _read(self, source: socket.socket, line: asyncio.Queue[tuple[float, bytes]]) -> None:
        loop, proxy = asyncio.get_running_loop(), self.proxy
        due = 0.0
        chunk = b"any"
        while chunk:
            await proxy._open.wait()
            chunk = await loop.sock_recv(source, _CHUNK_BYTES_MAX)
            await proxy._open.wait()
            if proxy.reset_chance and self.chance.random() < proxy.reset_chance:
                raise _Cut
            self._look(source, chunk)
            delay_s = proxy.latency_s + self.chance.uniform(-1, 1) * proxy.jitter_s
            due = max(due, loop.time() + delay_s)  # no chunk overtakes another
            await line.put((due, chunk))

    async def _write(self, target: socket.socket, line: asyncio.Queue[tuple[float, bytes]]) -> None:
        loop, proxy = asyncio.get_running_loop(), self.proxy
        while True:
            due, chunk = await line.get()
            if due > loop.time():
                await asyncio.sleep(due - loop.time())
            await proxy._open.wait()
            if not chunk:
                break
            await loop.sock_sendall(target, chunk)
        with contextlib.suppress(OSError):  # it may have gone by itself meanwhile
            target.shutdown(socket.SHUT_WR)

    def _look(self, source: socket.socket, chunk: bytes) -> None:
        """Find the pattern in what the client sends; end with the server's first word after it.

        Not at once: a reset throws away what the server has not read yet.
        """
        proxy = self.proxy
        if source is self.upstream:
            if self.swallows:
                proxy.swallowed_count += 1
                raise _Cut
        elif not self.swallows and proxy._swallow is not None:
            self.sent += chunk
            self.swallows = proxy._take_swallow(self.sent)
            tail_bytes = proxy._tail_bytes()
            self.sent = self.sent[-tail_bytes:] if tail_bytes else b""


def _close(end: socket.socket, *, abort: bool) -> None:
    if abort:
        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _ABORT)
    end.close()


def _close_at_last(end: socket.socket, _link: asyncio.Task[None]) -> None:
    end.close()
