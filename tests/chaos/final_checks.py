"""What is checked when the faults are over and all is still: I1, I2, I4, I6, I7, I9, I11 to I13.

Promises to wait until the stack says by itself that it is idle, without doing anything to help it,
and to judge by the fake Stripe's books and its journal of acknowledgements.
"""

import asyncio
import json
import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import asyncpg
import httpx

from shared.ledger.account import stripe_balance
from shared.messages.topics import EVENTS
from shared.settings.stack_file import stack_environ
from tests.chaos import check_commands, check_forgeries, expected_journal, healed_losses, topics
from tests.chaos.acks import Ack, AckTail
from tests.chaos.check_forgeries import Consequences, Forgeries, classify, consequences
from tests.chaos.check_payouts import judge_payouts
from tests.chaos.forger import MARK
from tests.chaos.pace import GRACE_S
from tests.chaos.queries import SQL
from tests.chaos.relayed import judge_relayed
from tests.chaos.running_stack import Connection
from tests.chaos.violations import Violation

_IDLE_WITHIN_S: Final = 300.0
_ASK_EVERY_S: Final = 1.0
_COMMAND_TIMEOUT_S: Final = 120.0
_OPEN: Final = frozenset(("open", "healing", "stuck"))
# The differences that the faults of a run rightly cause: a webhook that Stripe never sends makes a
# row missing, and one that it sends again when a pass has been there makes it missing, then late.
# No fault makes an amount differ, a row too many, a balance drift or offsets a gap: one of those is
# false, or a loss, healed or not.
# A forger's record that cannot be posted is a dead letter, which a pass settles by itself.
_RIGHTLY_FOUND: Final = frozenset(("missing", "late", "undelivered_event", "dead_letter"))
_NAMES: Final = {
    name: str(stripe_balance(name))
    for name in ("payments", "issuing", "refund_and_dispute_prefunding", "risk_reserved")
}


@dataclass(slots=True, kw_only=True)
class FinalChecks:
    """The state that all should be in at the end, and what is not."""

    data_dir: Path
    facts: Mapping[str, Any]
    acks: Path
    violations: list[Violation] = field(default_factory=list)
    summary: dict[str, object] = field(default_factory=dict)

    async def judge(self) -> None:
        """Wait for idleness and make every check."""
        await self._await_reads()
        # The first acknowledgement of each: from then on it must not be lost.
        acked = {ack.event_id: ack for ack in reversed(AckTail(self.acks).read())}
        connection = await asyncpg.connect(self.facts["database_url"], command_timeout=120)
        try:
            stripe = expected_journal.books(await self._ask("oracle"))
            forged = await self._forged(stripe)
            rightly = await self._await_idle(connection, stripe, forged)
            await self._check_acked(connection, acked, rightly)
            entries = await _entries(connection, account=stripe.account)
            self._compare(
                stripe, entries, await _balances(connection, account=stripe.account), rightly
            )
            await self._check_discrepancies(connection, entries, rightly)
            self.summary.update(entries=len(entries), stripe_rows=len(stripe.rows))
            await self._check_topic(connection, acked)
            await self._check_commands(connection)
            await self._check_relayed(connection)
            violations, self.summary["payouts"] = await judge_payouts(connection)
            self.violations += violations
        finally:
            connection.terminate()
        await self._prove(rightly)
        await self._verify()

    async def _forged(self, stripe: expected_journal.StripeBooks) -> Forgeries:
        """Return what was forged, as the topic has it: no forger's own word counts."""
        forged = classify(
            await topics.forged(self.facts["kafka_bootstrap_servers"], mark=MARK), stripe=stripe
        )
        self.summary["forged"] = forged.count
        return forged

    async def _await_idle(
        self, connection: Connection, stripe: expected_journal.StripeBooks, forged: Forgeries
    ) -> Consequences:
        """Wait until nothing waits and only what was forged is open; what stays is I9.

        Nobody can know of a row whose every webhook was lost before a pass begins that is a grace
        younger than it. Return what is rightly open: which copy of a row was first is the
        journal's to say.
        """
        last = max(row["created"] for row in stripe.rows) + 1 + GRACE_S
        began, state = time.monotonic(), "nothing"
        while True:
            entries = await _entries(connection, account=stripe.account)
            rightly = consequences(forged, stripe=stripe, entries=entries)
            code, printed = await self._tieout("status", "--json")
            if code == 0:
                now = json.loads(printed)
                state = ", ".join(f"{name} {now[name]}" for name in now if name != "accounts")
                rows = await connection.fetch(SQL["discrepancies"])
                still = {(row["kind"], row["object_id"]) for row in rows if row["status"] in _OPEN}
                looked = await connection.fetchval(SQL["has_looked_since"], stripe.account, last)
                if looked and now["idle"] and still == rightly.open:
                    self.summary["idle_after_s"] = round(time.monotonic() - began, 1)
                    return rightly
            if time.monotonic() - began >= _IDLE_WITHIN_S:
                break
            await asyncio.sleep(_ASK_EVERY_S)
        self._note(
            "I9",
            fact="the stack",
            what=f"is not at rest after {_IDLE_WITHIN_S:.0f} s: {state}",
            look_at="`tieout status`, `tieout discrepancies`, the services' logs",
        )
        return rightly

    def _compare(
        self,
        stripe: expected_journal.StripeBooks,
        entries: Sequence[expected_journal.PostedEntry],
        balances: Mapping[check_forgeries.Balance, int],
        rightly: Consequences,
    ) -> None:
        """Hold the journal against Stripe's books, but for what is named on the page."""
        named = rightly.named_ids
        self.violations += expected_journal.compare(
            replace(stripe, rows=[row for row in stripe.rows if row["id"] not in named]),
            [entry for entry in entries if entry.external_id not in named],
        )
        self.violations += expected_journal.compare_exchanges(
            replace(stripe, rows=[row for row in stripe.rows if row["id"] not in named]),
            [entry for entry in entries if entry.external_id not in named],
        )
        self.violations += expected_journal.compare_balances(
            stripe,
            {key: amount - rightly.effects.get(key, 0) for key, amount in balances.items()},
        )

    async def _prove(self, rightly: Consequences) -> None:
        """Ask for the proof: exact, and off by what was forged and nothing else."""
        _, printed = await self._tieout("balances", "--json")
        try:
            rows = json.loads(printed)
        except ValueError:
            self._note("I12", fact="tieout balances", what=printed[-400:], look_at="prove.py")
            return
        self.summary["proved_balances"] = len(rows)
        for sentence in check_forgeries.unproved(rows, effects=rightly.effects, names=_NAMES):
            self._note("I12", fact="the proof", what=sentence, look_at="`tieout balances`")

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

    async def _check_acked(
        self, connection: Connection, acked: Mapping[str, Ack], rightly: Consequences
    ) -> None:
        receipts = {row["event_id"] for row in await connection.fetch(SQL["receipts"])}
        letters = await connection.fetch(SQL["dead_letters"])
        for row_id in rightly.letters - {row["object_id"] for row in letters}:
            self._note(
                "I12",
                fact=row_id,
                what="was forged with a date to come, and is no dead letter",
                look_at="`tieout dead-letters`",
            )
        letters = [row for row in letters if row["object_id"] not in rightly.letters]
        receipts |= {row["object_id"] for row in letters}
        for event_id in acked.keys() - receipts:
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
        self.summary.update(
            acked_events=len(acked), receipts=len(receipts), dead_letters=len(letters)
        )

    async def _check_discrepancies(
        self,
        connection: Connection,
        entries: Sequence[expected_journal.PostedEntry],
        rightly: Consequences,
    ) -> None:
        rows = await connection.fetch(SQL["discrepancies"])
        for kind, object_id in rightly.open - {
            (row["kind"], row["object_id"]) for row in rows if row["status"] in _OPEN
        }:
            self._note(
                "I12",
                fact=f"{kind} {object_id}",
                what="was forged, is in the books, and is not on the page",
                look_at=f"`tieout story {object_id}`",
            )
        for row in rows:
            if (row["kind"], row["object_id"]) in rightly.open:
                continue
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
        missing = {row["object_id"] for row in rows if row["kind"] == "missing"}
        for row_id in {row["object_id"] for row in rows if row["kind"] == "late"} - missing:
            self._note(
                "I7",
                fact=f"late {row_id}",
                what="is said to have come late, and no pass had found it missing",
                look_at=f"`tieout story {row_id}`",
            )
        self.summary.update(
            discrepancies=dict(Counter(f"{row['kind']} {row['status']}" for row in rows)),
            withheld_rows=len(dropped),
            withheld_rows_posted=len(dropped & posted),
            withheld_rows_found_missing=len(dropped & missing),
            missing_but_announced=len(missing - dropped),
            webhooks={
                name: summary[name] for name in ("attempts", "delivered", "dropped", "doubled")
            },
        )

    async def _check_topic(self, connection: Connection, acked: Mapping[str, Ack]) -> None:
        """Read the whole topic: what was answered 2xx must lie in it, and name no missing row."""
        in_topic, namings, records = await topics.events(self.facts["kafka_bootstrap_servers"])
        for event_id in acked.keys() - in_topic:
            self._note(
                "I11",
                harm="lost",
                fact=event_id,
                what="was answered 2xx and is not in the topic",
                look_at=f"{EVENTS}, logs/webhook-ingest*.log",
                at=acked[event_id].at,
            )
        self.summary["topic_records"] = records
        self.summary[healed_losses.VERDICT_KEY] = healed_losses.candidates(
            missing_rows=[
                healed_losses.MissingRow(row["object_id"], row["at"])
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

    async def _check_commands(self, connection: Connection) -> None:
        """Hold what became of each command against the topic that it was given on."""
        given = await topics.commands_given(self.facts["kafka_bootstrap_servers"])
        executed = {
            row["command_id"]: check_commands.Executed(row["status"], row["outcome"], row["kinds"])
            for row in await connection.fetch(SQL["executed"])
        }
        self.violations += check_commands.judge(given, executed)
        self.summary["commands"] = dict(Counter(command.status for command in executed.values()))

    async def _check_relayed(self, connection: Connection) -> None:
        """Rebuild the journal and the page from the ledger's topics, as a consumer does."""

        async def read_page() -> Sequence[Mapping[str, Any]]:
            _, printed = await self._tieout("discrepancies", "--json")
            page: Sequence[Mapping[str, Any]] = json.loads(printed)
            return page

        servers = self.facts["kafka_bootstrap_servers"]
        violations, summary = await judge_relayed(
            connection, bootstrap_servers=servers, read_page=read_page
        )
        self.violations += violations
        self.summary.update(summary)

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
        document: Mapping[str, Any] = answer.json()
        return document

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
        self.violations.append(
            Violation(
                invariant=invariant,
                harm="lost" if harm == "lost" else "broken",
                fact=fact,
                what=what,
                look_at=look_at,
                at=at,
            )
        )


async def _entries(
    connection: Connection, *, account: str
) -> Sequence[expected_journal.PostedEntry]:
    return [
        expected_journal.PostedEntry(
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
