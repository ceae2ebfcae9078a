"""Who goes when there are too many, and how long an answer waits to be read."""

import asyncio
from dataclasses import dataclass

import uvicorn
from uvicorn.server import ServerState

from shared.http.bounded_protocol import BoundedProtocol, RequestLimits
from shared.http.connection_limit import (
    CONNECTIONS_MAX,
    ConnectionLimiter,
    max_connections,
)
from tests.support.waits import patience


def _refused(_reason: str) -> None: ...


@dataclass(eq=False, slots=True)
class FakeConnection:
    is_busy: bool = False
    is_dropped: bool = False

    def is_being_answered(self) -> bool:
        return self.is_busy

    def drop(self) -> None:
        self.is_dropped = True


def entered(limiter: ConnectionLimiter, count: int) -> list[FakeConnection]:
    connections = [FakeConnection() for _ in range(count)]
    for connection in connections:
        limiter.add(connection)
    return connections


def dropped(connections: list[FakeConnection]) -> list[int]:
    return [number for number, connection in enumerate(connections) if connection.is_dropped]


def test_it_drops_nobody_while_there_is_room() -> None:
    assert dropped(entered(ConnectionLimiter(3, on_refused=_refused), 3)) == []


def test_it_drops_the_stranger_that_has_been_there_longest() -> None:
    assert dropped(entered(ConnectionLimiter(3, on_refused=_refused), 5)) == [0, 1]


def test_it_keeps_a_known_sender_while_a_stranger_is_left() -> None:
    limiter = ConnectionLimiter(3, on_refused=_refused)
    connections = entered(limiter, 3)
    limiter.mark_authentic(connections[0])

    connections += entered(limiter, 3)

    assert dropped(connections) == [1, 2, 3]


def test_it_drops_a_known_sender_that_is_idle_before_it_turns_a_new_one_away() -> None:
    limiter = ConnectionLimiter(2, on_refused=_refused)
    connections = entered(limiter, 2)
    for connection in connections:
        limiter.mark_authentic(connection)

    connections += entered(limiter, 1)

    assert dropped(connections) == [0]


def test_it_never_drops_whom_it_is_answering() -> None:
    limiter = ConnectionLimiter(2, on_refused=_refused)
    connections = [FakeConnection(is_busy=True), FakeConnection(is_busy=True)]
    for connection in connections:
        limiter.add(connection)

    connections += entered(limiter, 1)

    assert dropped(connections) == [2]


def test_it_has_room_again_when_one_leaves() -> None:
    limiter = ConnectionLimiter(2, on_refused=_refused)
    connections = entered(limiter, 2)
    limiter.mark_authentic(connections[0])
    limiter.remove(connections[0])

    connections += entered(limiter, 1)

    assert dropped(connections) == []


def test_it_knows_no_one_who_has_left() -> None:
    limiter = ConnectionLimiter(1, on_refused=_refused)
    gone, present = entered(limiter, 2)
    limiter.mark_authentic(gone)

    limiter.add(FakeConnection())

    assert (gone.is_dropped, present.is_dropped) == (True, True)


def test_it_takes_no_more_than_the_process_may_open() -> None:
    assert 0 < max_connections() <= CONNECTIONS_MAX


class Transport(asyncio.Transport):
    """One end of a connection whose other end does not read."""

    def __init__(self) -> None:
        super().__init__()
        self.aborted = asyncio.Event()

    def abort(self) -> None:
        self.aborted.set()

    def is_closing(self) -> bool:
        return self.aborted.is_set()


async def connected(transport: Transport) -> BoundedProtocol:
    async def app(_scope: object, _receive: object, _send: object) -> None: ...

    config = uvicorn.Config(app, ws="none", lifespan="off", log_config=None)
    connection = BoundedProtocol(
        config,
        ServerState(),
        {},
        limiter=ConnectionLimiter(on_refused=_refused),
        limits=RequestLimits(body_bytes_max=1, read_timeout_s=0.01),
        on_refused=_refused,
    )
    connection.connection_made(transport)
    return connection


async def test_it_gives_up_an_answer_that_nobody_reads() -> None:
    transport = Transport()
    connection = await connected(transport)

    connection.pause_writing()

    async with patience("the answer is given up"):
        await transport.aborted.wait()
    connection.connection_lost(ConnectionResetError())


async def test_it_goes_on_when_the_answer_is_read() -> None:
    transport = Transport()
    connection = await connected(transport)

    connection.pause_writing()
    connection.resume_writing()
    await asyncio.sleep(0.1)

    assert not transport.aborted.is_set()
    connection.connection_lost(ConnectionResetError())
