"""Everything that must not get in, over real sockets, against the real process with a real broker.

The names say the lines of SECURITY.md. Each test counts what it sent and what came of it; the
table is printed at the end of the run. The last tests look at what all of it left behind.
HOSTILE_SEED draws other mutants.
"""

import asyncio
import os
import resource
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

import pytest
from aiokafka import AIOKafkaConsumer, TopicPartition

from shared.http.connection_limit import CONNECTIONS_MAX
from shared.messages.topics import EVENTS, FETCH_BYTES_MAX
from tests.hostile import genuine, mutations, shapes
from tests.hostile.conftest import Attack, Target
from tests.hostile.shapes import Shape
from tests.hostile.table import Counts, keep
from tests.hostile.wire import Script, connect, send, send_unread, statuses_of
from tests.load.harness import resident_mb
from tests.support.waits import NeverCame, patience

pytestmark = pytest.mark.takes(seconds=35)

SEED = int(os.environ.get("HOSTILE_SEED", "4"))
MUTANTS = 3000
AT_ONCE = 300
CROWD = CONNECTIONS_MAX + 200
# It starts with about 50 MB. What strangers can hold together is bounded: heads by 64 MiB, bodies
# by 32 MiB; what is left when they are gone is what the allocator keeps.
RESIDENT_MB_MAX = 150
PEAK_MB_MAX = 250


def _each(named: Mapping[str, Shape]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("shape", list(named.values()), ids=list(named))


@_each(shapes.FORGED)
async def test_it_refuses_a_forged_signature(attack: Attack, shape: Shape) -> None:
    counts = await attack("forged", shape())

    assert counts == Counts("forged", sent=1, refused=1)


@_each(shapes.MALFORMED_SIGNATURE)
async def test_it_refuses_a_malformed_signature_header(attack: Attack, shape: Shape) -> None:
    counts = await attack("malformed signature", shape())

    assert counts == Counts("malformed signature", sent=1, refused=1)


@_each(shapes.OUT_OF_TIME)
async def test_it_refuses_a_time_too_far_from_ours_either_way(attack: Attack, shape: Shape) -> None:
    counts = await attack("replayed, or from the future", shape())

    assert counts == Counts("replayed, or from the future", sent=1, refused=1)


@_each(shapes.NO_EVENT)
async def test_it_refuses_what_is_signed_and_no_event(attack: Attack, shape: Shape) -> None:
    counts = await attack("signed, no event", shape())

    assert counts == Counts("signed, no event", sent=1, refused=1)


@pytest.mark.parametrize("body", list(shapes.ODD.values()), ids=list(shapes.ODD))
async def test_it_takes_what_is_authentic_however_odd(target: Target, body: bytes) -> None:
    assert await target.serve_a_genuine_sender(body) == 200


@_each(shapes.TOO_LARGE)
async def test_it_bounds_head_body_and_trailer(attack: Attack, shape: Shape) -> None:
    counts = await attack("too large", shape())

    # Who is still sending when the answer is written may see a reset before it.
    assert counts.is_kept_out


@_each(shapes.BAD_FRAMING)
async def test_it_refuses_ambiguous_framing(attack: Attack, shape: Shape) -> None:
    counts = await attack("bad framing", shape())

    assert counts == Counts("bad framing", sent=1, refused=1)


@_each(shapes.WRONG_ADDRESS)
async def test_it_answers_at_one_path_to_one_method(attack: Attack, shape: Shape) -> None:
    counts = await attack("wrong address", shape())

    assert counts == Counts("wrong address", sent=1, refused=1)


@_each(shapes.NOT_HTTP)
async def test_it_refuses_other_protocols(attack: Attack, shape: Shape) -> None:
    counts = await attack("not HTTP", shape())

    assert counts == Counts("not HTTP", sent=1, refused=1)


async def test_it_waits_for_no_slow_sender(attack: Attack) -> None:
    outcomes = await asyncio.gather(*(attack("slow", client()) for client in shapes.SLOW.values()))

    assert outcomes == [Counts("slow", sent=1, refused=1)] * len(shapes.SLOW)


async def test_it_keeps_no_answer_that_nobody_reads(
    target: Target, request: pytest.FixtureRequest
) -> None:
    counts = Counts("unread answers")

    calls = (send_unread(target.port, b"GET / HTTP/1.1\r\n\r\n") for _ in range(8))
    for reply in await asyncio.gather(*calls):
        counts.add(reply.statuses, was_closed=reply.was_closed)
    keep(request, counts)

    assert counts == Counts("unread answers", sent=8, closed=8)


async def test_it_holds_little_of_bodies_that_do_not_end(attack: Attack) -> None:
    head = genuine.unsigned() + b"Content-Length: 1000000\r\n\r\n"

    calls = (attack("800 KB of a body", [head, *([b" " * 8_000] * 100)]) for _ in range(300))
    outcomes = await asyncio.gather(*calls)

    assert all(counts.is_kept_out for counts in outcomes)


@_each(shapes.PIPELINED)
async def test_it_lets_nothing_in_behind_another_request(attack: Attack, shape: Shape) -> None:
    counts = await attack("pipelined and smuggled", shape(), until_closed=True)

    assert counts.is_kept_out


@pytest.mark.parametrize(
    "shape", list(shapes.BEHIND_GENUINE.values()), ids=list(shapes.BEHIND_GENUINE)
)
async def test_it_never_answers_garbage_in_the_place_of_a_genuine_request(
    target: Target, shape: Callable[[bytes], Script]
) -> None:
    body = target.genuine_body()

    reply = await send(target.port, shape(body), until_closed=True)

    if 200 in reply.statuses:
        target.answered.append(body)

    assert reply.was_closed
    # The genuine one's answer may be lost with the connection, but it is never a refusal.
    assert reply.statuses in {(), (200,), (200, 400), (200, 400, 400)}


async def test_it_serves_a_known_and_a_new_sender_through_a_crowd(
    target: Target, request: pytest.FixtureRequest
) -> None:
    reader, writer = await connect(target.port)
    first = await _ask(target, reader, writer)
    crowd = [await connect(target.port) for _ in range(CROWD)]
    for _stranger_reader, stranger in crowd:
        stranger.write(genuine.unsigned() + b"X-Half: ")

    known = await _ask(target, reader, writer)
    new = await target.serve_a_genuine_sender()
    counts = Counts("crowd, each with half a head")
    for statuses, was_closed in await asyncio.gather(*(_leave(client) for client, _ in crowd)):
        counts.add(statuses, was_closed=was_closed)
    for _stranger_reader, stranger in [*crowd, (reader, writer)]:
        stranger.transport.abort()
    keep(request, counts)

    assert (first, known, new) == (200, 200, 200)
    assert counts.refused + counts.closed == CROWD
    assert counts.closed >= CROWD - CONNECTIONS_MAX


async def test_it_accepts_no_mutant(attack: Attack) -> None:
    gate = asyncio.Semaphore(AT_ONCE)

    async def attack_with(family: str, mutant: bytes) -> tuple[Counts, bytes]:
        async with gate:
            return await attack(family, [mutant]), mutant

    outcomes = await asyncio.gather(
        *(attack_with(*mutant) for mutant in mutations.mutants(SEED, MUTANTS))
    )

    wrong = [(counts, mutant) for counts, mutant in outcomes if not counts.is_kept_out]
    assert wrong == [], f"HOSTILE_SEED={SEED}"


async def test_it_is_the_same_process_and_holds_little_memory(target: Target) -> None:
    assert resident_mb(target.pid) < RESIDENT_MB_MAX
    assert resident_mb(target.pid, peak=True) < PEAK_MB_MAX


async def test_it_has_put_nothing_into_the_topic_but_genuine_events(target: Target) -> None:
    assert await target.serve_a_genuine_sender() == 200

    published = await _published(target)

    assert genuine.strays(published, sent=target.sent) == Counter()
    # One that was cut off behind its sender's garbage may be there or not: it was not answered.
    assert genuine.lost(published, answered=target.answered) == Counter()


def test_a_hostile_request_in_the_topic_would_be_seen() -> None:
    ours, odd = genuine.own(), genuine.own(shapes.ODD["an unknown type"])

    assert genuine.strays([ours, odd], sent=[ours, odd]) == Counter()
    assert genuine.strays([ours, genuine.BODY], sent=[ours, odd]) == {genuine.BODY: 1}
    assert genuine.strays([ours, ours], sent=[ours, odd]) == {ours: 1}
    assert genuine.lost([ours], answered=[ours, odd]) == {odd: 1}


async def _ask(target: Target, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> int:
    """Send a genuine webhook over this very connection; return its answer's status."""
    body = target.genuine_body()
    writer.write(genuine.request(body))
    async with patience("a genuine webhook is answered"):
        head = await reader.readuntil(b"\r\n\r\n")
        await reader.readuntil(b"accepted\n")
    target.answered.append(body)
    return int(head.split(b" ", 2)[1])


async def _leave(reader: asyncio.StreamReader) -> tuple[Sequence[int], bool]:
    """Return what a stranger heard until the server closed the connection."""
    try:
        async with patience("the server closes"):
            return statuses_of(await reader.read()), True
    except ConnectionError:
        return (), True
    except NeverCame:
        return (), False


async def _published(target: Target) -> Sequence[bytes]:
    """Return the value of every message that came since the process started."""
    consumer = AIOKafkaConsumer(
        bootstrap_servers=target.bootstrap, max_partition_fetch_bytes=FETCH_BYTES_MAX
    )
    await consumer.start()
    try:
        places = [TopicPartition(EVENTS, number) for number in target.offsets]
        consumer.assign(places)
        for place in places:
            consumer.seek(place, target.offsets[place.partition])
        ends = await consumer.end_offsets(places)
        wanted = sum(ends.values()) - sum(target.offsets.values())
        values: list[bytes] = []
        async with patience("the topic is read", saw=lambda: len(values)):
            while len(values) < wanted:
                for messages in (await consumer.getmany(timeout_ms=100)).values():
                    values += [message.value for message in messages]
        return values
    finally:
        await consumer.stop()


@pytest.fixture(scope="module", autouse=True)
def room_for_a_crowd() -> None:
    """Let this process open as many files as the machine allows it: a crowd is connections."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = CROWD + 512
    if soft != resource.RLIM_INFINITY and soft < wanted:
        soft = wanted if hard == resource.RLIM_INFINITY else min(hard, wanted)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
