"""The proxies that stand between the services and all that they talk to.

Promises one proxy a hop: Stripe to the webhook-ingests, and the services to Kafka, Postgres and
Stripe. What the harness itself asks never passes here: the judge has lines of its own.
"""

import contextlib
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from shared.dev.ports import Ports
from shared.dev.stack_plan import Detours
from tests.support.tcp_proxy import TcpProxy


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """The four hops; `webhook` also shares the webhooks out between the two ingests."""

    webhook: TcpProxy
    kafka: TcpProxy
    postgres: TcpProxy
    stripe: TcpProxy

    def every(self) -> Sequence[TcpProxy]:
        """Return all hops."""
        return (self.webhook, self.kafka, self.postgres, self.stripe)

    def heal(self) -> None:
        """Turn every dial back to a good day."""
        for link in self.every():
            link.latency_s = link.jitter_s = link.reset_chance = 0.0
            link.blackhole = link.refuse = False

    def detours(self) -> Detours:
        """Return what the stack must be told."""
        return Detours(
            postgres=self.postgres.listen_port,
            kafka=self.kafka.listen_port,
            stripe=self.stripe.listen_port,
            webhook=self.webhook.listen_port,
        )


@contextlib.asynccontextmanager
async def open_links(data_dir: Path, *, seed: int) -> AsyncIterator[Links]:
    """Open the proxies of a stack that is to run in `data_dir`, on its kept ports."""
    ports = Ports(data_dir=data_dir)

    def proxy(name: str, *behind: str) -> TcpProxy:
        upstreams = [("127.0.0.1", ports.take(port)) for port in behind]
        return TcpProxy(ports.take(f"{name} proxy"), upstreams, seed=seed)

    links = Links(
        webhook=proxy("webhook", "webhook-ingest", "webhook-ingest-2"),
        kafka=proxy("kafka", "kafka detour"),
        postgres=proxy("postgres", "postgres"),
        stripe=proxy("stripe", "fake-stripe"),
    )
    async with contextlib.AsyncExitStack() as stack:
        for link in links.every():
            await stack.enter_async_context(link)
        yield links
