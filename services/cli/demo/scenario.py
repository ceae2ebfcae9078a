"""The demo: a simulated business, its year imported, its trade followed live, and the proof.

Promises a calm page: what is shown is for a person, the services' logs go to files. The verdict
comes from the same commands that anybody can run. Must never reach a real Stripe account: the
business is the fake's, whatever keys the environment holds.
"""

import asyncio
import contextlib
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Protocol

import httpx
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from services.cli import render
from services.cli.demo import exchange, payouts
from services.cli.demo.published import verify_published
from services.cli.demo.render import COUNTED, Correction, DemoProof, demo_page
from services.cli.terminal import FAILED
from shared.errors import Recoverable
from shared.ledger.discrepancy import UNSETTLED
from shared.ledger.resource_name import ResourceName
from shared.postgres import reports
from shared.postgres.driver import session
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import journal_reader
from shared.postgres.reconciliation import discrepancy_reports, sync_state
from shared.postgres.reconciliation.discrepancies import ListedDiscrepancy
from shared.postgres.reconciliation.discrepancy_reports import DiscrepancyFilter
from shared.reports.balances import list_balances
from shared.settings import environment
from shared.settings.model import Settings
from shared.telemetry import log

# Short, so that a minute shows what takes an hour in earnest; the page says so.
INTERVAL_S: Final = 8.0
GRACE_S: Final = 6.0
PACE: Final[Mapping[str, str]] = {
    "TIEOUT_RECONCILE_INTERVAL_S": f"{INTERVAL_S:g}",
    "TIEOUT_RECONCILE_GRACE_S": f"{GRACE_S:g}",
    # As many as Stripe takes of one endpoint, 25, come to the reconciler: a year's payouts are
    # proved beside its passes.
    "TIEOUT_STRIPE_CALLS_PER_S": "60",
}
HISTORY_DAYS: Final = 365
# How webhooks fail: the probability of each, for each webhook.
DROP: Final = 0.08
DOUBLE: Final = 0.08
REORDER: Final = 0.10
LATE: Final = 0.04
_PAGE_COLUMNS: Final = 100
_TRADES_PER_S: Final = 5.0
_TRADE_S: Final = 45
_QUIESCE_TIMEOUT_S: Final = 60.0
_IMPORT_TIMEOUT_S: Final = 300.0
_PASS_TIMEOUT_S: Final = 180.0
_LOOK_EVERY_S: Final = 0.5
# A movement of which no rule can know what it paid for: a person names the account.
_UNDECIDED: Final = "stripe_balance_payment_debit"
UNDECIDED_MINOR: Final = -4_120
NAMED_ACCOUNT: Final = "Expenses:Adjustments"
_CORRECTED_BY: Final = "demo"
_CORRECTED_FOR: Final = "paid for the invoice of a marketplace"
_IMPORTING: Final = frozenset(("importing", "import_waiting"))


class BusinessIsSilent(Recoverable):
    """The simulated business does not answer."""


class ImportTooSlow(Recoverable):
    """The import has not ended in its time."""


class UpStack(Protocol):
    """What the demo needs of a stack that is up."""

    @property
    def environ(self) -> Mapping[str, str]:
        """Return the environment with which any command works on it."""

    @property
    def data_dir(self) -> Path:
        """Return its data directory."""

    def stop(self, *, exit_code: int = 0) -> None:
        """Ask it to end."""


class Demo:
    """One run; `once` ends it with the proof, otherwise trade goes on until somebody ends it."""

    def __init__(self, *, once: bool) -> None:
        self._once = once
        self._console = render.console(stderr=True)
        self.tied_out = False

    def say(self, sentence: str) -> None:
        """Show a line of the stack's."""
        self._console.print(render.text(f"· {sentence}", style="dim"))

    async def play(self, stack: UpStack) -> None:
        """Import, trade, prove; then end the stack, or let it trade on."""
        log.configure(service="demo")
        settings = environment.read_settings(stack.environ)
        began = datetime.now(UTC)
        async with (
            session.reader(settings.require_database()) as pool,
            httpx.AsyncClient(base_url=settings.stripe_api_base or "", trust_env=False) as stripe,
        ):
            course = _Course(
                stack=stack, settings=settings, pool=pool, stripe=stripe, console=self._console
            )
            before = await course.summary()
            await course.import_history()
            refund_id = await course.trade()
            correction = await course.correct()
            proof = await course.prove(
                since=began, before=before, correction=correction, refund_id=refund_id
            )
            render.console(pipe_columns=_PAGE_COLUMNS).print(
                demo_page(proof, now=datetime.now(UTC))
            )
            self.tied_out = not proof.failures()
            if self._once:
                stack.stop(exit_code=0 if self.tied_out else 1)
                return
            await course.control("settings", paused=False)
        self._console.print(
            f"Trade goes on; Ctrl-C ends it. In another terminal, for example:\n"
            f"  TIEOUT_DATA_DIR={stack.data_dir} tieout balances"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Course:
    """The steps, with what they all need."""

    stack: UpStack
    settings: Settings
    pool: Pool
    stripe: httpx.AsyncClient
    console: Console

    async def control(self, act: str, **body: object) -> Mapping[str, Any]:
        """Ask something of the simulated business. Raises BusinessIsSilent."""
        return await self._answer("POST", act, body=body)

    async def summary(self) -> Mapping[str, Any]:
        """Return how this run's webhooks were delivered. Raises BusinessIsSilent."""
        return await self._answer("GET", "summary", body=None)

    async def _answer(
        self, method: str, act: str, *, body: Mapping[str, object] | None
    ) -> Mapping[str, Any]:
        try:
            answer = await self.stripe.request(
                method, f"/_control/{act}", json=body, timeout=_QUIESCE_TIMEOUT_S + 10
            )
            answer.raise_for_status()
        except httpx.HTTPError as error:
            raise BusinessIsSilent(f"the simulated business: {type(error).__name__}") from None
        document: Mapping[str, Any] = answer.json()
        return document

    async def import_history(self) -> None:
        """Show the import until it has ended. Raises ImportTooSlow."""
        try:
            async with asyncio.timeout(_IMPORT_TIMEOUT_S):
                await self._follow_import()
        except TimeoutError:
            raise ImportTooSlow(
                f"the import has not ended in {_IMPORT_TIMEOUT_S:.0f} s: "
                f"see {self.stack.data_dir / 'logs' / 'reconciler.log'}"
            ) from None

    async def _follow_import(self) -> None:
        with _bars(self.console, "{task.fields[rows]:,} rows") as bars:
            bar = bars.add_task("importing a year of history", total=None, rows=0)
            while True:
                states = [
                    state
                    for state in await sync_state.sync_states(self.pool, stripe_account=None)
                    if state.resource == ResourceName.BALANCE_TRANSACTIONS
                ]
                rows = sum(state.rows for state in states)
                expected = [state.expected_rows for state in states]
                total = sum(count or 0 for count in expected) if all(expected) else None
                bars.update(bar, completed=rows, total=total, rows=rows)
                if states and not any(state.state in _IMPORTING for state in states):
                    bars.update(bar, total=rows, completed=rows)
                    return
                await asyncio.sleep(_LOOK_EVERY_S)

    async def trade(self) -> str:
        """Let the business trade for a while, then let everything that is under way arrive.

        Return the refund that left at another rate than its charge came in at.
        """
        await self.control("settings", rate_per_s=_TRADES_PER_S, paused=False)
        sale = await self.control("charge", **exchange.SALE)
        refund = await self.control("refund", charge=sale["charge"]["id"], **exchange.REFUND)
        began = datetime.now(UTC)
        with _bars(self.console, "{task.fields[news]}") as bars:
            bar = bars.add_task("trading live, webhooks failing", total=_TRADE_S, news="")
            while (gone_s := (datetime.now(UTC) - began).total_seconds()) < _TRADE_S:
                bars.update(bar, completed=gone_s, news=await self._news(since=began))
                await asyncio.sleep(_LOOK_EVERY_S)
            if not (await self.summary())["dropped_ids"]:
                # By chance no row was lost, and the demo is about one that is.
                await self.control("charge", amount=12_345, currency="usd", deliver="withhold")
            await self.control(
                "balance_transaction",
                amount=UNDECIDED_MINOR,
                type=_UNDECIDED,
                reporting_category=_UNDECIDED,
            )
            await self.control("quiesce", timeout_s=_QUIESCE_TIMEOUT_S)
            bars.update(bar, completed=_TRADE_S, news=await self._news(since=began))
        return str(refund["refund"]["id"])

    async def correct(self) -> Correction:
        """Correct the movement in suspense as a person does: name its account."""
        with self.console.status("a movement that no rule knows, found and corrected"):
            discrepancy = await self._wait_for_suspense()
            if discrepancy is None:
                return Correction(status="not tried", reason="it was not found in suspense")
            code, printed = await _run(
                "correct", discrepancy.object_id, "--to", NAMED_ACCOUNT,
                "--reason", _CORRECTED_FOR, "--by", _CORRECTED_BY, "--json", stack=self.stack,
            )  # fmt: skip
            outcome = json.loads(printed) if code in (0, 1) else {}
            return Correction(
                status=outcome.get("status", "not done"),
                reason=outcome.get("reason"),
                discrepancy=discrepancy,
                account=NAMED_ACCOUNT,
                by=_CORRECTED_BY,
                why=_CORRECTED_FOR,
                entry_ids=outcome.get("entry_ids", ()),
            )

    async def prove(
        self,
        *,
        since: datetime,
        before: Mapping[str, Any],
        correction: Correction,
        refund_id: str,
    ) -> DemoProof:
        """Make the last pass, and measure what the page shows; `before` is an earlier summary."""
        with self.console.status("the payouts of the year, each proved by Stripe's list"):
            await payouts.wait_for_payouts(self.pool)
        with self.console.status("the last pass, and the proof"):
            code, _ = await _run("reconcile", "--json", stack=self.stack)
            summary = await self.summary()
            missed = frozenset(summary["dropped_ids"]) - frozenset(before["dropped_ids"])
            difference = await exchange.wait_for_difference(self.pool, refund_id)
            checks, topics = await verify_published(self.pool, kafka=self.settings.require_kafka())
            return DemoProof(
                balances=await list_balances(self.settings, on_refused=self.console.print),
                webhooks=webhooks(summary),
                missed_ids=missed,
                posted_ids=await self._posted(missed),
                missing=await self._missing(since=since),
                correction=correction,
                open_count=len(await self._unsettled()),
                entries_by_origin=await reports.entries_by_origin(self.pool, since=since),
                checks=checks,
                difference=difference,
                topics=topics,
                payouts=await payouts.wait_for_payouts(self.pool),
                pass_ties_out=code == 0,
                interval_s=INTERVAL_S,
                grace_s=GRACE_S,
            )

    async def _wait_for_suspense(self) -> ListedDiscrepancy | None:
        """Return the discrepancy of that movement once a pass has posted it; None: not in time."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_PASS_TIMEOUT_S):
                while True:
                    for row in await self._unsettled():
                        if row.kind == "unknown_type":
                            return row
                    await asyncio.sleep(_LOOK_EVERY_S)
        return None

    async def _posted(self, ids: frozenset[str]) -> frozenset[str]:
        posted = [
            await journal_reader.find_posted(
                self.pool,
                account=account.stripe_account,
                ids=sorted(ids),
            )
            for account in self.settings.accounts
        ]
        return frozenset().union(*posted)

    async def _missing(self, *, since: datetime) -> Sequence[ListedDiscrepancy]:
        return await discrepancy_reports.list_discrepancies(
            self.pool,
            stripe_account=None,
            asked=DiscrepancyFilter(kind="missing", since=since),
        )

    async def _unsettled(self) -> Sequence[ListedDiscrepancy]:
        return await discrepancy_reports.list_discrepancies(
            self.pool, stripe_account=None, asked=DiscrepancyFilter(statuses=UNSETTLED)
        )

    async def _news(self, *, since: datetime) -> str:
        counts = webhooks(await self.summary())
        missing = await self._missing(since=since)
        healed = sum(row.resolved_at is not None for row in missing)
        return (
            f"{counts['events']:,} events, {counts['dropped']:,} dropped · "
            f"{len(missing):,} missed found, {healed:,} healed"
        )


def _bars(console: Console, news: str) -> Progress:
    return Progress(
        TextColumn("{task.description:<32}"),
        BarColumn(),
        TextColumn(news),
        console=console,
    )


def webhooks(summary: Mapping[str, Any]) -> Mapping[str, int]:
    """Count this run's events by how they were delivered; created are all of them."""
    counts = {name: summary[name] for name in COUNTED}
    return {"events": counts["delivered"] + counts["dropped"] + summary["pending"], **counts}


async def _run(*argv: str, stack: UpStack) -> tuple[int, str]:
    """Run a command of ours on the stack; return its code and what it printed, which is kept."""
    path = stack.data_dir / "logs" / f"demo-{argv[0]}.log"
    with path.open("ab") as file:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-P", "-m", "services.cli", *argv,
            env=stack.environ, stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE, stderr=file,
        )  # fmt: skip
        try:
            async with asyncio.timeout(_PASS_TIMEOUT_S):
                printed, _ = await process.communicate()
        except TimeoutError:
            return FAILED, ""
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        file.write(printed)
    return process.returncode or 0, printed.decode()
