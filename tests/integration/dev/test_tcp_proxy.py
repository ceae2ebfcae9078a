"""The TCP proxy between a real client and real servers: what passes, what does not, who waits."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager

import pytest

from shared.dev import ports
from tests.support.tcp_proxy import TcpProxy
from tests.support.waits import patience

# Long enough that a byte which could pass has passed.
_SILENCE_S = 0.3

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
Pair = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class _Server:
    """Echoes what it gets, says its name first when it has one, and remembers what it got."""

    def __init__(self, name: bytes = b"") -> None:
        self.port = ports.free_port()
        self.got = bytearray()
        self._name = name

    @asynccontextmanager
    async def listening(self) -> AsyncIterator["_Server"]:
        server = await asyncio.start_server(self._echo, "127.0.0.1", self.port)
        try:
            yield self
        finally:
            server.close()

    async def _echo(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(self._name)
        try:
            while received := await reader.read(65_536):
                self.got += received
                writer.write(received)
                await writer.drain()
        except ConnectionError:
            pass  # the proxy's resets are what is tested
        finally:
            writer.close()


@asynccontextmanager
async def _proxied(
    *servers: _Server, down: int | None = None
) -> AsyncIterator[tuple[TcpProxy, Callable[[], Awaitable[Pair]]]]:
    """Run servers behind a proxy (but that `down`); lend it and a way to connect."""
    async with AsyncExitStack() as stack:
        for number, server in enumerate(servers):
            if number != down:
                await stack.enter_async_context(server.listening())
        upstreams = [("127.0.0.1", server.port) for server in servers]
        proxy = await stack.enter_async_context(TcpProxy(ports.free_port(), upstreams, seed=7))
        pairs = []  # a writer that nobody holds closes its connection

        async def connect() -> Pair:
            pair = await asyncio.open_connection("127.0.0.1", proxy.listen_port)
            stack.callback(pair[1].transport.abort)
            pairs.append(pair)
            return pair

        yield proxy, connect


async def _ask(pair: Pair, question: bytes) -> bytes:
    reader, writer = pair
    writer.write(question)
    async with patience("the bytes come"):
        return await reader.readexactly(len(question))


async def _is_silent(pair: Pair) -> bool:
    try:
        async with asyncio.timeout(_SILENCE_S):
            await pair[0].readexactly(1)
    except TimeoutError:
        return True
    return False


async def _is_reset(pair: Pair) -> bool:
    try:
        async with patience("the bytes come"):
            await pair[0].read()
    except ConnectionResetError:
        return True
    return False


async def test_bytes_pass_both_ways_unaltered_and_in_order() -> None:
    sent = bytes(range(256)) * 40_000  # far more than any buffer on the way

    async with _proxied(_Server()) as (proxy, connect):
        proxy.latency_s, proxy.jitter_s = 0.001, 0.001
        reader, writer = await connect()

        async def send() -> None:
            writer.write(sent)
            writer.write_eof()
            await writer.drain()

        async with patience("the bytes come"), asyncio.TaskGroup() as group:
            group.create_task(send())
            received = group.create_task(reader.read())

    assert received.result() == sent
    assert proxy.cut_count == 0


async def test_latency_delays_each_way() -> None:
    async with _proxied(_Server()) as (proxy, connect):
        pair = await connect()
        assert await _ask(pair, b"quick") == b"quick"
        proxy.latency_s = _SILENCE_S * 2

        pair[1].write(b"slow")

        assert await _is_silent(pair)
        async with patience("the bytes come"):
            assert await pair[0].readexactly(4) == b"slow"


async def test_a_blackhole_holds_open_connections_and_new_ones_and_lets_go_of_all() -> None:
    server = _Server()
    async with _proxied(server) as (proxy, connect):
        old = await connect()
        assert await _ask(old, b"1") == b"1"

        proxy.blackhole = True
        new = await connect()
        old[1].write(b"2")
        new[1].write(b"3")
        assert await _is_silent(old)
        assert await _is_silent(new)
        assert server.got == b"1"

        proxy.blackhole = False
        assert await _ask(old, b"") + await old[0].readexactly(1) == b"2"
        assert await new[0].readexactly(1) == b"3"


async def test_a_full_blackhole_makes_the_sender_wait() -> None:
    async with _proxied(_Server()) as (proxy, connect):
        reader, writer = await connect()
        proxy.blackhole = True
        writer.write(bytes(24_000_000))

        with pytest.raises(TimeoutError):
            async with asyncio.timeout(_SILENCE_S):
                await writer.drain()

        proxy.blackhole = False
        async with patience("the bytes come"):
            await reader.readexactly(24_000_000)


async def test_cut_resets_what_is_open_and_nothing_that_comes_after() -> None:
    async with _proxied(_Server()) as (proxy, connect):
        before = await connect()
        assert await _ask(before, b"1") == b"1"

        proxy.cut()

        assert await _is_reset(before)
        assert await _ask(await connect(), b"2") == b"2"


async def test_a_refused_connection_is_reset_and_an_open_one_goes_on() -> None:
    async with _proxied(_Server()) as (proxy, connect):
        before = await connect()
        assert await _ask(before, b"1") == b"1"
        proxy.refuse = True

        assert await _is_reset(await connect())
        assert await _ask(before, b"2") == b"2"


async def test_resets_come_by_chance_at_the_same_chunks_for_the_same_seed() -> None:
    async def chunks_until_reset() -> list[int]:
        counts = []
        async with _proxied(_Server()) as (proxy, connect):
            proxy.reset_chance = 0.05
            for _ in range(5):
                pair, count = await connect(), 0
                try:
                    while await _ask(pair, b"x") == b"x":
                        count += 1
                except (ConnectionResetError, asyncio.IncompleteReadError):
                    counts.append(count)
        return counts

    first, second = await chunks_until_reset(), await chunks_until_reset()

    assert first == second
    assert len(set(first)) > 1


async def test_upstreams_take_turns_and_one_that_is_down_is_passed_over() -> None:
    async def names(down: int | None) -> list[bytes]:
        async with (
            _proxied(_Server(b"one"), _Server(b"two"), down=down) as (_, connect),
            patience("the names come"),
        ):
            return [await (await connect())[0].readexactly(3) for _ in range(4)]

    assert await names(down=None) == [b"one", b"two", b"one", b"two"]
    assert await names(down=0) == [b"two"] * 4


async def test_no_upstream_at_all_is_a_reset() -> None:
    async with _proxied(_Server(), down=0) as (_, connect):
        assert await _is_reset(await connect())


async def test_the_answer_after_the_pattern_is_swallowed_and_the_server_had_it_all() -> None:
    server = _Server()
    async with _proxied(server) as (proxy, connect):
        pair = await connect()
        assert await _ask(pair, b"BEGIN") == b"BEGIN"
        proxy.swallow_answers_after(b"COMMIT")

        pair[1].write(b"COM")
        assert await pair[0].readexactly(3) == b"COM"
        pair[1].write(b"MIT;")

        assert await _is_reset(pair)
        assert server.got == b"BEGINCOMMIT;"
        assert proxy.swallowed_count == 1
        # Only as often as was asked for.
        assert await _ask(await connect(), b"COMMIT") == b"COMMIT"
