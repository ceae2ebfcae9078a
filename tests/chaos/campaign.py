"""One run on a stack that is up: import, load, the faults, the rest, the score.

Promises that the judge watches all the while and that its word counts; that what the harness itself
could not do (a part that never came up, a judge that died) is a finding like any other. The score
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
from shared.dev.stack import Stack
from shared.settings.model import KafkaSettings
from tests.chaos import acks, healed_losses, log_scan, score
from tests.chaos.checker import REST
from tests.chaos.correction_load import correct
from tests.chaos.faults import Fault
from tests.chaos.links import Links
from tests.chaos.load import sell_at_one_price, trade
from tests.chaos.nemesis import Fought, Nemesis
from tests.chaos.process_faults import beside
from tests.chaos.recovery import Doctor
from tests.chaos.run_output import Page
from tests.chaos.running_stack import CONTROL_TIMEOUT_S, Ground
from tests.chaos.schedule import plan
from tests.chaos.violations import Finding, of_json
from tests.load.harness import machine

_WARM_UP_S: Final = 120.0
_QUIESCE_S: Final = 90.0
_JUDGE_WITHIN_S: Final = 900.0
_LEAKS_SHOWN: Final = 20
# What the fake Stripe calls its customers.
_NAMES: Final = tuple(f"Customer cus_{number:04d}" for number in range(CUSTOMERS))
_REFUSALS: Final = range(400, 500)


@dataclass(frozen=True, slots=True, kw_only=True)
class Orders:
    """What was asked for."""

    seed: int
    minutes: float
    rate_per_s: float
    faults: Mapping[str, Fault]
    markdown: Path | None


@dataclass(slots=True, kw_only=True)
class Campaign:
    """The run."""

    orders: Orders
    stack: Stack
    links: Links
    environs: Mapping[str, MutableMapping[str, str]]
    page: Page
    findings: list[Finding] = field(default_factory=list)

    _facts: Mapping[str, Any] = field(default_factory=dict)
    _fought: Sequence[Fought] = ()
    _told: dict[str, Any] = field(default_factory=dict)
    _ground: Ground | None = None

    async def run(self) -> None:
        """Do all of it that takes a stack."""
        facts: dict[str, Any] = self.stack.facts()
        async with httpx.AsyncClient(
            base_url=facts["stripe_api_base"], timeout=CONTROL_TIMEOUT_S, trust_env=False
        ) as fake:
            ground = self._stand_on(facts, fake=fake)
            judge = await self._judge()
            fought = await self._fight(ground, facts=facts)
            told = await self._verdict(judge)
        self._facts, self._fought, self._told, self._ground = facts, fought, told, ground

    def conclude(self) -> int | None:
        """Score the run once the stack has ended and all its logs are written.

        Return the exit code, None when the run was broken off.
        """
        ground, fought, told = self._ground, self._fought, self._told
        if ground is None:
            return None
        self.findings += healed_losses.judge(told.get(healed_losses.TOLD, ()), fought)
        self._count_unrecovered(fought)
        self._count_strangers(ground)
        self._scan_logs()
        in_windows = ground.died_by_themselves()
        told |= {
            "hostile_requests": ground.strangers.total(),
            "hostile_requests_unanswered": dict(ground.unanswered),
            "ended_by_sigterm": ground.ended_by[signal.SIGTERM],
            "died_in_narrow_windows": in_windows,
            "blunted": dict(ground.blunted),
        }
        return self._score(fought, told=told, kills=ground.ended_by[signal.SIGKILL] + in_windows)

    def _stand_on(self, facts: Mapping[str, Any], *, fake: httpx.AsyncClient) -> Ground:
        return Ground(
            pids=lambda: self.stack.facts()["pids"],  # type: ignore[arg-type,return-value] # its own JSON
            links=self.links,
            database_url=facts["database_url"],
            webhook_url=facts["webhook_url"],
            webhook_secret=facts["webhook_secret"],
            kafka_bootstrap_servers=facts["kafka_bootstrap_servers"],
            fake=fake,
            dice=Random(self.orders.seed),
            environs=self.environs,
            ended_pids=self.page.killed_pids,
        )

    async def _fight(self, ground: Ground, *, facts: Mapping[str, Any]) -> Sequence[Fought]:
        """Load the stack, let the nemesis have its time, and let what is under way arrive."""
        doctor = Doctor(
            ground=ground,
            kafka=KafkaSettings(bootstrap_servers=facts["kafka_bootstrap_servers"]),
            acks=acks.AckTail(self.stack.data_dir / acks.NAME),
        )
        await ground.control("settings", retry_s_max=5)
        async with (
            beside(trade(ground, rate_per_s=self.orders.rate_per_s)),
            beside(sell_at_one_price(ground)),
            beside(correct(ground)),
        ):
            await doctor.seconds_until_well(since=time.time(), within_s=_WARM_UP_S)
            self.page.say("the stack trades, its history is imported; the faults begin")
            fought = await self._strike(ground, doctor=doctor)
        told = await ground.control("quiesce", timeout_s=_QUIESCE_S)
        if told["pending"]:
            self.findings.append(
                Finding(
                    invariant="I9",
                    harm="broken",
                    fact=f"{told['pending']} webhooks",
                    what=f"could not be delivered within {_QUIESCE_S:.0f} s of rest",
                    look_at="logs/webhook-ingest*.log",
                )
            )
        return fought

    async def _strike(self, ground: Ground, *, doctor: Doctor) -> Sequence[Fought]:
        minutes = self.orders.minutes
        cycles = plan(seed=self.orders.seed, minutes=minutes, faults=self.orders.faults)
        nemesis = Nemesis(ground=ground, doctor=doctor, strikes=self.page.strikes, tell=self._tell)
        with self.page.fighting(minutes * 60):
            fought = await nemesis.fight(cycles, minutes=minutes)
        self.links.heal()
        await ground.control("clear_faults")
        self.page.say("the faults are over; what is under way arrives")
        return fought

    async def _judge(self) -> asyncio.subprocess.Process:
        with (self.stack.data_dir / "logs" / "checker.log").open("ab") as log:
            return await asyncio.create_subprocess_exec(
                sys.executable, "-m", "tests.chaos.checker",
                "--data-dir", str(self.stack.data_dir),
                "--acks", str(self.stack.data_dir / acks.NAME),
                stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=log,
                cwd=Path(__file__).resolve().parents[2],
            )  # fmt: skip

    async def _verdict(self, judge: asyncio.subprocess.Process) -> dict[str, Any]:
        try:
            async with asyncio.timeout(_JUDGE_WITHIN_S):
                written, _ = await judge.communicate(REST.encode())
            document: dict[str, Any] = json.loads(written)
        except (TimeoutError, ValueError) as error:
            if judge.returncode is None:
                judge.kill()
            self.findings.append(
                Finding(
                    invariant="I9",
                    harm="broken",
                    fact="the checker",
                    what=f"gave no verdict: {type(error).__name__}",
                    look_at="logs/checker.log",
                )
            )
            return {}
        self.findings += [of_json(one) for one in document.pop("findings")]
        return document

    def _count_unrecovered(self, fought: Sequence[Fought]) -> None:
        self.findings += [
            Finding(
                invariant="I9",
                harm="broken",
                fact=f"cycle {one.cycle.number}: {' + '.join(one.faults)}",
                what=one.failure,
                look_at="the services' logs at that time",
                at=one.healed_at,
            )
            for one in fought
            if one.failure is not None
        ]

    def _count_strangers(self, ground: Ground) -> None:
        silent = [
            (f"hostile request, {kind}", f"got no answer, {count} times, while nothing else struck")
            for kind, count in ground.unanswered_alone.items()
        ]
        if ground.silent_volleys:
            silent.append((f"{ground.silent_volleys} hostile volleys", "got not one answer"))
        self.findings += [
            Finding(
                invariant="I11",
                harm="broken",
                fact=fact,
                what=what,
                look_at="logs/webhook-ingest*.log",
            )
            for fact, what in silent
        ]
        self.findings += [
            Finding(
                invariant="I11",
                harm="broken",
                fact=f"hostile request, {kind}",
                what=f"was answered {status}, {count} times",
                look_at="logs/webhook-ingest*.log",
            )
            for (kind, status), count in ground.strangers.items()
            if status not in _REFUSALS
        ]

    def _scan_logs(self) -> None:
        """Look for what no log may hold in every line that this run wrote, to its very end."""
        facts = self._facts
        password = urlsplit(facts["database_url"]).password or ""
        secrets = [password, facts["stripe_api_key"], facts["webhook_secret"]]
        logs = self.stack.data_dir / "logs"
        self.findings += [
            Finding(
                invariant="logs",
                harm="broken",
                fact=f"{found.file.relative_to(logs)}:{found.line}",
                what=f"holds {found.kind}",
                look_at=f"{logs}, shared/telemetry/log.py",
            )
            for found in log_scan.scan(logs, secrets=secrets, names=_NAMES)[:_LEAKS_SHOWN]
        ]

    def _tell(self, fought: Fought) -> None:
        took = fought.failure
        if fought.recovery_s is not None:
            took = f"{fought.recovery_s:.1f} s ({fought.slowest})"
        lasted_s = fought.healed_at - fought.began_at
        names = " + ".join(
            f"{name} (did not strike)" if name in fought.blunted else name for name in fought.faults
        )
        self.page.say(
            f"{fought.cycle.number:3} {names}: lasted {lasted_s:.1f} s, recovered: {took}"
        )

    def _score(self, fought: Sequence[Fought], *, told: dict[str, Any], kills: int) -> int:
        found = score.lines(fought, self.findings)
        totals = {
            "seed": self.orders.seed,
            "minutes": self.orders.minutes,
            "kills": kills,
            "cycles": sum(len(one.blunted) < len(one.faults) for one in fought),
            **told,
            "machine": machine(),
        }
        self.page.show(f"\n{score.plain(found, self.findings)}\n")
        self.page.show(json.dumps(totals, indent=2))
        if self.orders.markdown:
            table = score.markdown(found, self.findings)
            self.orders.markdown.write_text(f"{table}\n", encoding="utf-8")
        return 1 if self.findings else 0
