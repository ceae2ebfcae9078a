"""How often the total is proved exactly while an account trades densely.

The fake Stripe takes 100 ms for each call, and sells at one price at random moments, so that any
sale is worth what another one is. No writer runs: what lists and balances allow is theirs alone.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from random import Random

import httpx

from services.reconciler.context import open_contexts
from shared.balance_proof.balance_readings import PATIENCE, Patience
from shared.balance_proof.prove import prove
from shared.dev.fake_stripe_process import BusinessOptions, FakeStripe
from shared.settings.environment import read_settings
from tests.load.harness import Figure, Target, say
from tests.load.processes import control, environ_of, fake_stripe
from tests.load.servers import Servers, fresh_database

_CALL_S = 0.1
_SALES_PER_S = 20.0
_PRICE = 1_000
_WARM_UP_S = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How many proofs are made, and how patiently."""

    rounds: int
    patience: Patience


FULL = Size(rounds=8, patience=PATIENCE)
QUICK = Size(rounds=1, patience=Patience(agree_s=1, search_s=6))


async def measure(servers: Servers, *, size: Size) -> Sequence[Figure]:
    """Return the share of proofs that end exact."""
    samples, took_s = [], []
    clock = asyncio.get_running_loop().time
    still = BusinessOptions(history_days=0, rate_per_s=0)
    async with fresh_database(servers) as url:
        with fake_stripe(servers, trade=still) as fake:
            await control(fake.api_base, "settings", call_latency_s=_CALL_S)
            settings = read_settings(environ_of(servers, fake, database_url=url))
            async with open_contexts(settings, service="bench") as [account], _trading(fake):
                for number in range(size.rounds):
                    say(f"proof: {number + 1} of {size.rounds}")
                    began_s = clock()
                    proof = await prove(
                        stripe=account.stripe,
                        pool=account.pool,
                        account=account.account,
                        patience=size.patience,
                    )
                    took_s.append(round(clock() - began_s, 1))
                    samples.append(float(all(row.exact is not False for row in proof.rows)))
    return [
        Figure(
            name="proof.exact_share",
            what=f"proofs that end exact at {_SALES_PER_S:g} sales a second of one price, a call"
            f" to Stripe taking {_CALL_S * 1_000:g} ms",
            unit="share",
            samples=samples,
            target=Target(of="value", at_least=1),
            detail={"seconds": took_s, "share": sum(samples) / len(samples)},
        )
    ]


@contextlib.asynccontextmanager
async def _trading(fake: FakeStripe) -> AsyncIterator[None]:
    """Sell at random moments for as long as the block lasts."""
    selling = asyncio.create_task(_sell(fake))
    try:
        await asyncio.sleep(_WARM_UP_S)
        yield
    finally:
        selling.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await selling


async def _sell(fake: FakeStripe) -> None:
    dice = Random(1)
    clock = asyncio.get_running_loop().time
    async with httpx.AsyncClient(base_url=fake.api_base, timeout=60, trust_env=False) as client:
        due_s = clock()
        while True:
            due_s += dice.expovariate(_SALES_PER_S)
            await asyncio.sleep(max(0.0, due_s - clock()))
            await client.post(
                "/_control/charge", json={"amount": _PRICE, "currency": "usd", "deliver": False}
            )
