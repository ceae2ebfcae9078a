"""One run on a stack that is up: import, load, the faults, the rest, the score.

Promises that the judge watches all the while and that its word counts; that what the harness itself
could not do (a part that never came up, a judge that died) is a violation like any other. The score
comes when the stack has ended: what it logs as it ends counts too.
"""

import asyncio
import json
import signal
import sys
import time
from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any, Final
from urllib.parse import urlsplit

import httpx

from shared.dev.fake_stripe.business.sales import CUSTOMERS
from shared.dev.ports import Ports
from shared.dev.stack import Stack
from shared.settings.model import KafkaSettings
from tests.chaos import acks, healed_losses, log_scan, score
from tests.chaos.api_readers import ApiReaders
from tests.chaos.checker import REST
from tests.chaos.correction_load import correct
from tests.chaos.faults import APIS, Fault
from tests.chaos.links import Links
from tests.chaos.load import sell_at_one_price, trade
from tests.chaos.nemesis import CycleResult, Nemesis
from tests.chaos.process_faults import beside
from tests.chaos.recovery import RecoveryProbe
from tests.chaos.run_output import RunOutput
from tests.chaos.running_stack import CONTROL_TIMEOUT_S, RunningStack
from tests.chaos.schedule import plan
from tests.chaos.violations import Violation, of_json
from tests.load.harness import machine

_WARM_UP_S: Final = 120.0
_QUIESCE_S: Final = 90.0
_JUDGE_WITHIN_S: Final = 900.0
_LEAKS_SHOWN: Final = 20
# What the fake Stripe calls its customers.
_NAMES: Final = tuple(f"Customer cus_{number:04d}" for number in range(CUSTOMERS))
_REFUSALS: Final = range(400, 500)


@dataclass(frozen=True, slots=True, kw_only=True)
class RunOptions:
    """What was asked for."""

    seed: int
    minutes: float
    rate_per_s: float
    faults: Mapping[str, Fault]
    markdown: Path | None


@dataclass(slots=True, kw_only=True)
class Campaign:
    """The run."""

    options: RunOptions
    stack: Stack
    links: Links
    environs: Mapping[str, MutableMapping[str, str]]
    output: RunOutput
    violations: list[Violation] = field(default_factory=list)

    _facts: Mapping[str, Any] = field(default_factory=dict)
    _api_readers: ApiReaders | None = None
    _results: Sequence[CycleResult] = ()
    _verdict: dict[str, Any] = field(default_factory=dict)
    _running_stack: RunningStack | None = None

    async def run(self) -> None:
        """Do all of it that takes a stack."""
        facts: dict[str, Any] = self.stack.facts()
        async with httpx.AsyncClient(
            base_url=facts["stripe_api_base"], timeout=CONTROL_TIMEOUT_S, trust_env=False
        ) as fake:
            running_stack = self._open_stack(facts, fake=fake)
            judge = await self._judge()
            results = await self._run_under_load(running_stack, facts=facts)
            verdict = await self._read_verdict(judge)
        self._facts, self._results, self._verdict, self._running_stack = (
            facts,
            results,
            verdict,
            running_stack,
        )

    def conclude(self) -> int | None:
        """Score the run once the stack has ended and all its logs are written.

        Return the exit code, None when the run was broken off.
        """
        running_stack, results, verdict = self._running_stack, self._results, self._verdict
        if running_stack is None:
            return None
        self.violations += healed_losses.judge(verdict.get(healed_losses.VERDICT_KEY, ()), results)
        self._count_unrecovered(results)
        self._check_hostile_answers(running_stack)
        self._scan_logs()
        in_windows = running_stack.died_by_themselves()
        verdict |= {
            "hostile_requests": running_stack.hostile_answers.total(),
            "hostile_requests_unanswered": dict(running_stack.unanswered),
            "ended_by_sigterm": running_stack.ended_by[signal.SIGTERM],
            "died_in_narrow_windows": in_windows,
            "blunted": dict(running_stack.missed),
            "api_readings": dict(self._api_readers.readings) if self._api_readers else {},
        }
        return self._score(
            results, verdict=verdict, kills=running_stack.ended_by[signal.SIGKILL] + in_windows
        )

    def _open_stack(self, facts: Mapping[str, Any], *, fake: httpx.AsyncClient) -> RunningStack:
        return RunningStack(
            pids=lambda: self.stack.facts()["pids"],  # type: ignore[arg-type,return-value] # its own JSON
            links=self.links,
            database_url=facts["database_url"],
            webhook_url=facts["webhook_url"],
            webhook_secret=facts["webhook_secret"],
            kafka_bootstrap_servers=facts["kafka_bootstrap_servers"],
            fake=fake,
            rng=Random(self.options.seed),
            environs=self.environs,
            ended_pids=self.output.killed_pids,
        )

    async def _run_under_load(
        self, running_stack: RunningStack, *, facts: Mapping[str, Any]
    ) -> Sequence[CycleResult]:
        """Load the stack, let the nemesis have its time, and let what is under way arrive."""
        recovery_probe = RecoveryProbe(
            running_stack=running_stack,
            kafka=KafkaSettings(bootstrap_servers=facts["kafka_bootstrap_servers"]),
            acks=acks.AckTail(self.stack.data_dir / acks.NAME),
        )
        await running_stack.control("settings", retry_s_max=5)
        readers = self._api_readers = self._readers(facts)
        async with (
            beside(readers.run()),
            beside(trade(running_stack, rate_per_s=self.options.rate_per_s)),
            beside(sell_at_one_price(running_stack)),
            beside(correct(running_stack)),
        ):
            await recovery_probe.wait_until_recovered(since=time.time(), within_s=_WARM_UP_S)
            self.output.say("the stack trades, its history is imported; the faults begin")
            results = await self._run_faults(running_stack, recovery_probe=recovery_probe)
        readers.end()
        self.violations += readers.violations
        quiesced = await running_stack.control("quiesce", timeout_s=_QUIESCE_S)
        if quiesced["pending"]:
            self.violations.append(
                Violation(
                    invariant="I9",
                    harm="broken",
                    fact=f"{quiesced['pending']} webhooks",
                    what=f"could not be delivered within {_QUIESCE_S:.0f} s of rest",
                    look_at="logs/webhook-ingest*.log",
                )
            )
        return results

    def _readers(self, facts: Mapping[str, Any]) -> ApiReaders:
        """Return who reads both copies of the API; the second listens on a port of its own."""
        second = Ports(data_dir=self.stack.data_dir).kept(APIS[1])
        return ApiReaders(
            urls=(facts["console_url"], f"http://127.0.0.1:{second}"), token=facts["api_token"]
        )

    async def _run_faults(
        self, running_stack: RunningStack, *, recovery_probe: RecoveryProbe
    ) -> Sequence[CycleResult]:
        minutes = self.options.minutes
        cycles = plan(seed=self.options.seed, minutes=minutes, faults=self.options.faults)
        nemesis = Nemesis(
            running_stack=running_stack,
            recovery_probe=recovery_probe,
            on_fault=self.output.show_fault,
            on_result=self._tell,
        )
        with self.output.progress(minutes * 60):
            results = await nemesis.run_cycles(cycles, minutes=minutes)
        self.links.heal()
        await running_stack.control("clear_faults")
        self.output.say("the faults are over; what is under way arrives")
        return results

    async def _judge(self) -> asyncio.subprocess.Process:
        with (self.stack.data_dir / "logs" / "checker.log").open("ab") as log:
            return await asyncio.create_subprocess_exec(
                sys.executable, "-m", "tests.chaos.checker",
                "--data-dir", str(self.stack.data_dir),
                "--acks", str(self.stack.data_dir / acks.NAME),
                stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=log,
                cwd=Path(__file__).resolve().parents[2],
            )  # fmt: skip

    async def _read_verdict(self, judge: asyncio.subprocess.Process) -> dict[str, Any]:
        try:
            async with asyncio.timeout(_JUDGE_WITHIN_S):
                written, _ = await judge.communicate(REST.encode())
            document: dict[str, Any] = json.loads(written)
        except (TimeoutError, ValueError) as error:
            if judge.returncode is None:
                judge.kill()
            self.violations.append(
                Violation(
                    invariant="I9",
                    harm="broken",
                    fact="the checker",
                    what=f"gave no verdict: {type(error).__name__}",
                    look_at="logs/checker.log",
                )
            )
            return {}
        self.violations += [of_json(written) for written in document.pop("findings")]
        return document

    def _count_unrecovered(self, results: Sequence[CycleResult]) -> None:
        self.violations += [
            Violation(
                invariant="I9",
                harm="broken",
                fact=f"cycle {result.cycle.number}: {' + '.join(result.faults)}",
                what=result.failure,
                look_at="the services' logs at that time",
                at=result.healed_at,
            )
            for result in results
            if result.failure is not None
        ]

    def _check_hostile_answers(self, running_stack: RunningStack) -> None:
        silent = [
            (f"hostile request, {kind}", f"got no answer, {count} times, while nothing else struck")
            for kind, count in running_stack.unanswered_alone.items()
        ]
        if running_stack.silent_volleys:
            silent.append((f"{running_stack.silent_volleys} hostile volleys", "got not one answer"))
        self.violations += [
            Violation(
                invariant="I11",
                harm="broken",
                fact=fact,
                what=what,
                look_at="logs/webhook-ingest*.log",
            )
            for fact, what in silent
        ]
        self.violations += [
            Violation(
                invariant="I11",
                harm="broken",
                fact=f"hostile request, {kind}",
                what=f"was answered {status}, {count} times",
                look_at="logs/webhook-ingest*.log",
            )
            for (kind, status), count in running_stack.hostile_answers.items()
            if status not in _REFUSALS
        ]

    def _scan_logs(self) -> None:
        """Look for what no log may hold in every line that this run wrote, to its very end."""
        facts = self._facts
        password = urlsplit(facts["database_url"]).password or ""
        secrets = [
            password,
            facts["stripe_api_key"],
            facts["webhook_secret"],
            facts["api_token"],
        ]
        logs = self.stack.data_dir / "logs"
        self.violations += [
            Violation(
                invariant="logs",
                harm="broken",
                fact=f"{leak.file.relative_to(logs)}:{leak.line}",
                what=f"holds {leak.kind}",
                look_at=f"{logs}, shared/telemetry/log.py",
            )
            for leak in log_scan.scan(logs, secrets=secrets, names=_NAMES)[:_LEAKS_SHOWN]
        ]

    def _tell(self, result: CycleResult) -> None:
        took = result.failure
        if result.recovery_s is not None:
            took = f"{result.recovery_s:.1f} s ({result.slowest})"
        lasted_s = result.healed_at - result.began_at
        names = " + ".join(
            f"{name} (did not strike)" if name in result.missed else name for name in result.faults
        )
        self.output.say(
            f"{result.cycle.number:3} {names}: lasted {lasted_s:.1f} s, recovered: {took}"
        )

    def _score(self, results: Sequence[CycleResult], *, verdict: dict[str, Any], kills: int) -> int:
        lines = score.lines(results, self.violations)
        totals = {
            "seed": self.options.seed,
            "minutes": self.options.minutes,
            "kills": kills,
            "cycles": sum(len(result.missed) < len(result.faults) for result in results),
            **verdict,
            "machine": machine(),
        }
        self.output.show(f"\n{score.plain(lines, self.violations)}\n")
        self.output.show(json.dumps(totals, indent=2))
        if self.options.markdown:
            table = score.markdown(lines, self.violations)
            self.options.markdown.write_text(f"{table}\n", encoding="utf-8")
        return 1 if self.violations else 0
