"""How many calls to Stripe it costs to hold its list of events against the receipts.

Every event is listed that a webhook was lost of, and each is judged and put on the page: the calls
would be the same had all of them come. The fake Stripe counts every call that it answers.
"""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import asyncpg

from services.reconciler.context import open_contexts
from services.reconciler.event_proof.context import open_event_contexts
from services.reconciler.event_proof.look import EventLook
from shared.dev.fake_stripe_process import BusinessOptions
from shared.settings.environment import read_settings
from shared.stripe_api.webhook_events import NEEDED
from tests.load.harness import Figure, Target, say
from tests.load.processes import control, environ_of, fake_stripe
from tests.load.servers import Servers, fresh_database

_SPAN_S = 20 * 24 * 3600
_THOUSAND = 1_000
_SHARE_MIN = 0.98
_LATENCY_S = 0.4
_FLOW = """
INSERT INTO tieout.event_flow
SELECT $1, $2, ago, ago, ago, (
    SELECT jsonb_object_agg(type, extract(epoch FROM ago)::bigint) FROM unnest($3::text[]) AS type)
FROM (SELECT now() - interval '29 days' AS ago) AS first
"""


class NotCompared(Exception):
    """The look has not compared all events, or judged them otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How many events there are."""

    events: int


FULL = Size(events=10_000)
QUICK = Size(events=300)


async def measure(servers: Servers, *, size: Size) -> Sequence[Figure]:
    """Return the figure of calls per 1,000 events."""
    say(f"events: {size.events} of them")
    still = BusinessOptions(history_days=0, rate_per_s=0)
    nowhere = "http://127.0.0.1:9/webhooks/stripe"
    async with fresh_database(servers) as url:
        with fake_stripe(servers, trade=still, deliver_url=nowhere) as fake:
            await control(fake.api_base, "settings", drop=1, call_latency_s=_LATENCY_S)
            await control(fake.api_base, "seed", count=size.events, span_s=_SPAN_S, announce=True)
            environ = environ_of(servers, fake, database_url=url)
            began_s = time.monotonic()
            compared, calls = await _look(environ, url, fake.api_base)
            took_s = time.monotonic() - began_s
    # The latest quarter of an hour is left to a pass, which there is not.
    if compared < _SHARE_MIN * size.events:
        raise NotCompared(f"{compared} of {size.events}")
    return [
        Figure(
            name="events.calls",
            what=f"calls for 1,000 events of Stripe's list, {size.events:,} of them held against"
            " the receipts",
            unit="calls/1000",
            samples=[round(calls * _THOUSAND / compared, 2)],
            target=Target(of="value", at_most=11),
            detail={"took_s": round(took_s, 1)},
        )
    ]


async def _look(environ: Mapping[str, str], url: str, base: str) -> tuple[int, int]:
    """Return how many events one look compared, and how many calls list them."""
    settings = read_settings(environ)
    async with (
        open_contexts(settings, service="bench") as contexts,
        open_event_contexts(contexts, settings=settings) as (context,),
    ):
        connection = await asyncpg.connect(url)
        await connection.execute(_FLOW, *context.account.columns, sorted(NEEDED))
        await connection.close()
        counts = await EventLook(context).run()
    calls = (await control(base, "summary"))["calls"]
    if counts is None or counts.undelivered != counts.compared:
        raise NotCompared(str(counts))
    return counts.compared, int(calls["GET /v1/events"])
