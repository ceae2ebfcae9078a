"""What is checked when the faults are over and all is still: I1, I2, I4, I7, I9, I11.

Promises to wait until the stack says by itself that it is idle, without doing anything to help it,
and to judge by the fake Stripe's books and its journal of acknowledgements.
"""

import asyncio
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import asyncpg
import httpx
from aiokafka import AIOKafkaConsumer

from shared.events.topics import EVENTS
from shared.stack_file import stack_environ
from tests.chaos import hidden, truth
from tests.chaos.acks import Ack, AckTail
from tests.chaos.findings import Finding
from tests.chaos.ground import Connection
from tests.chaos.queries import SQL

_IDLE_WITHIN_S: Final = 300.0
_ASK_EVERY_S: Final = 1.0
_COMMAND_TIMEOUT_S: Final = 120.0
_READ_TIMEOUT_S: Final = 300.0
_OPEN: Final = frozenset(("open", "healing", "stuck"))
# The differences that the faults of a run rightly cause: a webhook that Stripe never sends makes a
# row missing. No fault makes an amount differ, a row too many, a balance drift or offsets a gap:
# one of those is false, or a loss, healed or not.
_RIGHTLY_FOUND: Final = frozenset(("missing",))


@dataclass(slots=True, kw_only=True)
class Rest:
    """The state that all should be in at the end, and what is not."""

    data_dir: Path
    facts: Mapping[str, Any]
    acks: Path
    findings: list[Finding] = field(default_factory=list)
    told: dict[str, object] = field(default_factory=dict)

    async def judge(self) -> None:
        """Wait for idleness and make every check."""
        await self._await_reads()
        await self._await_idle()
        # The first acknowledgement of each: from then on it must not be lost.
        acked = {ack.event_id: ack for ack in reversed(AckTail(self.acks).read())}
        connection = await asyncpg.connect(self.facts["database_url"], command_timeout=120)
        try:
            await self._check_acked(connection, acked)
            stripe = truth.books(await self._ask("oracle"))
            entries = await _entries(connection, account=stripe.account)
            self.findings += truth.compare(stripe, entries)
            self.findings += truth.compare_balances(
                stripe, await _balances(connection, account=stripe.account)
            )
            await self._check_discrepancies(connection, entries)
            self.told.update(entries=len(entries), stripe_rows=len(stripe.rows))
            await self._check_topic(connection, acked)
        finally:
            connection.terminate()
        await self._verify()

    async def _await_idle(self) -> None:
        """Wait until nothing waits and nothing is open; what stays is I9, the rest is judged."""
        began, said = time.monotonic(), "nothing"
        while time.monotonic() - began < _IDLE_WITHIN_S:
            code, printed = await self._tieout("status", "--json")
            if code == 0:
                now = json.loads(printed)
                said = ", ".join(f"{name} {now[name]}" for name in now if name != "accounts")
                if now["idle"] and not now["open_discrepancies"]:
                    self.told["idle_after_s"] = round(time.monotonic() - began, 1)
                    return
            await asyncio.sleep(_ASK_EVERY_S)
        self._note(
            "I9",
            fact="the stack",
            what=f"is not at rest after {_IDLE_WITHIN_S:.0f} s: {said}",
            look_at="`tieout status`, `tieout discrepancies`, the services' logs",
        )

    async def _await_reads(self) -> None:
        """Wait for what is held after an outage, which is nothing that Stripe could answer yet."""
        connection = await asyncpg.connect(self.facts["database_url"], command_timeout=120)
        try:
            async with asyncio.timeout(_IDLE_WITHIN_S):
                while await connection.fetchval(SQL["unread"]):
                    await asyncio.sleep(_ASK_EVERY_S)
        except TimeoutError:
            self._note(
                "I9",
                fact="balance transactions",
                what=f"are wanted and not read after {_IDLE_WITHIN_S:.0f} s",
                look_at="`tieout status`, the writers' logs for resolve.held",
            )
        finally:
            connection.terminate()

    async def _check_acked(self, connection: Connection, acked: Mapping[str, Ack]) -> None:
        kept = {row["event_id"] for row in await connection.fetch(SQL["receipts"])}
        letters = await connection.fetch(SQL["dead_letters"])
        kept |= {row["object_id"] for row in letters}
        for event_id in acked.keys() - kept:
            self._note(
                "I1",
                harm="lost",
                fact=event_id,
                what="was answered 2xx and is in no receipt and no dead letter",
                look_at=f"{EVENTS}, `tieout story {event_id}`",
                at=acked[event_id].at,
            )
        for row in letters:
            self._note(
                "I9",
                fact=f"{row['topic']}/{row['partition']}@{row['offset']}",
                what=f"became a dead letter: {row['error']}",
                look_at="`tieout dead-letters`",
                at=row["at"],
            )
        self.told.update(acked_events=len(acked), receipts=len(kept), dead_letters=len(letters))

    async def _check_discrepancies(
        self, connection: Connection, entries: Sequence[truth.Posted]
    ) -> None:
        rows = await connection.fetch(SQL["discrepancies"])
        for row in rows:
            if row["kind"] not in _RIGHTLY_FOUND:
                self._note(
                    "I7",
                    fact=f"{row['kind']} {row['object_id']}",
                    what=f"was found, and no fault can rightly cause it: {row['reason']}",
                    look_at=f"`tieout story {row['object_id']}`",
                    at=row["at"],
                )
            elif row["status"] in _OPEN:
                self._note(
                    "I7",
                    fact=f"{row['kind']} {row['object_id']}",
                    what=f"is {row['status']} at rest: {row['reason']}",
                    look_at=f"`tieout story {row['object_id']}`",
                    at=row["at"],
                )
        summary = await self._ask("summary")
        dropped = frozenset(summary["dropped_ids"])
        posted = {entry.external_id for entry in entries}
        found = {row["object_id"] for row in rows if row["kind"] == "missing"}
        self.told.update(
            discrepancies=dict(Counter(f"{row['kind']} {row['status']}" for row in rows)),
            withheld_rows=len(dropped),
            withheld_rows_posted=len(dropped & posted),
            withheld_rows_found_missing=len(dropped & found),
            missing_but_announced=len(found - dropped),
            webhooks={
                name: summary[name] for name in ("attempts", "delivered", "dropped", "doubled")
            },
        )

    async def _check_topic(self, connection: Connection, acked: Mapping[str, Ack]) -> None:
        """Read the whole topic: what was answered 2xx must lie in it, and name no missing row."""
        in_topic, namings, records = await _read_events(self.facts["kafka_bootstrap_servers"])
        for event_id in acked.keys() - in_topic:
            self._note(
                "I11",
                harm="lost",
                fact=event_id,
                what="was answered 2xx and is not in the topic",
                look_at=f"{EVENTS}, logs/webhook-ingest*.log",
                at=acked[event_id].at,
            )
        self.told["topic_records"] = records
        self.told[hidden.TOLD] = hidden.candidates(
            found=[
                hidden.Found(row["object_id"], row["at"])
                for row in await connection.fetch(SQL["discrepancies"])
                if row["kind"] == "missing"
            ],
            namings=namings,
            listened={
                row["event_id"]: row["listened_at"]
                for row in await connection.fetch(SQL["listened"])
                if row["event_id"] in acked
            },
        )

    async def _verify(self) -> None:
        code, printed = await self._tieout("verify")
        if code != 0:
            self._note(
                "I8",
                fact="tieout verify",
                what=f"ended with {code}: {printed.strip()[-400:]}",
                look_at="`tieout verify`",
            )

    async def _ask(self, act: str) -> Mapping[str, Any]:
        async with httpx.AsyncClient(
            base_url=self.facts["stripe_api_base"], timeout=120, trust_env=False
        ) as client:
            answer = await client.get(f"/_control/{act}")
        answer.raise_for_status()
        told: Mapping[str, Any] = answer.json()
        return told

    async def _tieout(self, *argv: str) -> tuple[int, str]:
        environ = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", **stack_environ(self.data_dir)}
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-P", "-m", "services.cli", *argv,
            env=environ, stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        try:
            async with asyncio.timeout(_COMMAND_TIMEOUT_S):
                printed, _ = await process.communicate()
        except TimeoutError:
            process.kill()
            await process.wait()
            return -1, f"`tieout {argv[0]}` did not end within {_COMMAND_TIMEOUT_S:.0f} s"
        return process.returncode or 0, printed.decode("utf-8", "replace")

    def _note(
        self,
        invariant: str,
        *,
        fact: str,
        what: str,
        look_at: str,
        harm: str = "broken",
        at: float | None = None,
    ) -> None:
        self.findings.append(
            Finding(
                invariant=invariant,
                harm="lost" if harm == "lost" else "broken",
                fact=fact,
                what=what,
                look_at=look_at,
                at=at,
            )
        )


async def _entries(connection: Connection, *, account: str) -> Sequence[truth.Posted]:
    return [
        truth.Posted(
            entry_id=row["entry_id"],
            external_id=row["external_id"],
            kind=row["kind"],
            legs=tuple(zip(row["accounts"], row["currencies"], row["amounts"], strict=True)),
            posted_at=row["posted_at"],
            origin=row["origin"],
        )
        for row in await connection.fetch(SQL["entries"], account)
    ]


async def _balances(connection: Connection, *, account: str) -> Mapping[tuple[str, str], int]:
    rows = await connection.fetch(SQL["stripe_balances"], account)
    return {(row["ledger_account"], row["currency"]): int(row["amount"]) for row in rows}


async def _read_events(
    bootstrap_servers: str,
) -> tuple[AbstractSet[str], Mapping[str, AbstractSet[str]], int]:
    """Return the ids of the events, the events that name each row, and the count of records."""
    consumer = AIOKafkaConsumer(
        EVENTS,
        bootstrap_servers=bootstrap_servers,
        group_id=None,
        enable_auto_commit=False,
        auto_offset_reset="earliest",
        fetch_max_bytes=8_000_000,
        max_partition_fetch_bytes=2_400_000,
    )
    ids: set[str] = set()
    namings: defaultdict[str, set[str]] = defaultdict(set)
    records = 0
    async with asyncio.timeout(_READ_TIMEOUT_S):
        await consumer.start()
        try:
            ends = await consumer.end_offsets(consumer.assignment())
            left = {place for place, end in ends.items() if end > 0}
            await consumer.seek_to_beginning()
            while left:
                batch = await consumer.getmany(timeout_ms=500, max_records=5_000)
                for place, read in batch.items():
                    records += len(read)
                    for one in read:
                        event_id = dict(one.headers)["stripe-event-id"].decode()
                        ids.add(event_id)
                        for row_id in hidden.named(one.value or b""):
                            namings[row_id].add(event_id)
                    if await consumer.position(place) >= ends[place]:
                        left.discard(place)
        finally:
            await consumer.stop()
    return ids, namings, records
