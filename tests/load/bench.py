"""`make bench`: every published figure beside its reference, in one run.

Promises one JSON document on stdout and a short table on stderr, and exit code 0 when every figure
was measured, whether or not its target is met: a measurement is no test. Exits 1 when a figure
could not be measured, and says which. Must never publish a figure of a quick run.
"""

import argparse
import asyncio
import json
import logging
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from shared.telemetry import log
from tests.load import (
    accounts,
    api,
    behind_import,
    call_latency,
    cpu_per_event,
    events,
    grown_ledger,
    import_rate,
    ingest,
    latency,
    payouts,
    post,
    proof,
    relay,
    startup,
    stripe_calls,
)
from tests.load.harness import Figure, machine, report, say, show
from tests.load.servers import Lend, lending

Measure = Callable[[Lend, bool], Sequence[Figure]]


def main() -> int:
    """Measure, and return the exit code."""
    asked = _arguments()
    # What it measures with are the product's own parts, which log: stdout is the document's.
    log.configure(service="bench", level=logging.ERROR)
    began_at, facts = datetime.now(UTC), machine()
    figures: list[Figure] = []
    failed: dict[str, str] = {}
    with lending(is_quick=asked.quick) as lend:
        for name in asked.only or _PARTS:
            say(f"{name}: starting")
            try:
                figures += _PARTS[name](lend, asked.quick)
            except Exception as error:  # noqa: BLE001 - the other figures are still worth having
                failed[name] = f"{type(error).__name__}: {error}"
    document = json.dumps(
        report(figures, machine=facts, quick=asked.quick, began_at=began_at, failed=failed),
        indent=2,
    )
    sys.stdout.write(f"{document}\n")
    show(figures, quick=asked.quick, failed=failed)
    if not asked.quick:
        path = Path(f"bench-{began_at:%Y%m%dT%H%M%SZ}.json")
        path.write_text(f"{document}\n", encoding="utf-8")
        say(f"kept in {path}")
    return 1 if failed else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description="Measure tieout.")
    parser.add_argument("--quick", action="store_true", help="only prove that the harness works")
    parser.add_argument("--only", action="append", choices=sorted(_PARTS), help="measure only this")
    return parser.parse_args()


def _ingest(lend: Lend, quick: bool) -> Sequence[Figure]:
    with lend() as servers:
        return ingest.measure(servers, size=ingest.QUICK if quick else ingest.FULL)


def _post(lend: Lend, quick: bool) -> Sequence[Figure]:
    with lend() as servers:
        return asyncio.run(post.measure(servers, size=post.QUICK if quick else post.FULL))


def _relay(lend: Lend, quick: bool) -> Sequence[Figure]:
    import_size = behind_import.QUICK if quick else behind_import.FULL
    with lend() as servers:
        return [
            *asyncio.run(relay.measure(servers, size=relay.QUICK if quick else relay.FULL)),
            *asyncio.run(behind_import.measure(servers, size=import_size)),
        ]


def _calls(lend: Lend, quick: bool) -> Sequence[Figure]:
    size = stripe_calls.QUICK if quick else stripe_calls.FULL
    with lend() as servers:
        return asyncio.run(stripe_calls.measure(servers, size=size))


def _imports(lend: Lend, quick: bool) -> Sequence[Figure]:
    size = import_rate.QUICK if quick else import_rate.FULL
    with lend() as servers:
        return asyncio.run(import_rate.measure(servers, size=size))


def _latency(_lend: Lend, quick: bool) -> Sequence[Figure]:
    return asyncio.run(latency.measure(size=latency.QUICK if quick else latency.FULL))


def _call_latency(lend: Lend, quick: bool) -> Sequence[Figure]:
    size = call_latency.QUICK if quick else call_latency.FULL
    with lend() as servers:
        return asyncio.run(call_latency.measure(servers, size=size))


def _proof(lend: Lend, quick: bool) -> Sequence[Figure]:
    with lend() as servers:
        return asyncio.run(proof.measure(servers, size=proof.QUICK if quick else proof.FULL))


def _events(lend: Lend, quick: bool) -> Sequence[Figure]:
    with lend() as servers:
        return asyncio.run(events.measure(servers, size=events.QUICK if quick else events.FULL))


def _payouts(lend: Lend, quick: bool) -> Sequence[Figure]:
    with lend() as servers:
        return asyncio.run(payouts.measure(servers, size=payouts.QUICK if quick else payouts.FULL))


def _price(lend: Lend, quick: bool) -> Sequence[Figure]:
    size = cpu_per_event.QUICK if quick else cpu_per_event.FULL
    with lend() as servers:
        return asyncio.run(cpu_per_event.measure(servers, size=size))


def _evidence(_lend: Lend, quick: bool) -> Sequence[Figure]:
    return asyncio.run(
        grown_ledger.measure(size=grown_ledger.QUICK if quick else grown_ledger.FULL)
    )


def _accounts(lend: Lend, quick: bool) -> Sequence[Figure]:
    size = accounts.QUICK if quick else accounts.FULL
    with lend() as servers:
        return asyncio.run(accounts.measure(servers, size=size))


def _startup(lend: Lend, quick: bool) -> Sequence[Figure]:
    with lend() as servers:
        size = startup.QUICK if quick else startup.FULL
        return asyncio.run(startup.measure(servers, size=size))


def _api(lend: Lend, quick: bool) -> Sequence[Figure]:
    with lend() as servers:
        return asyncio.run(api.measure(servers, size=api.QUICK if quick else api.FULL))


_PARTS: Mapping[str, Measure] = {
    "accounts": _accounts,
    "api": _api,
    "import": _imports,
    "ingest": _ingest,
    "post": _post,
    "relay": _relay,
    "calls": _calls,
    "events": _events,
    "latency": _latency,
    "call_latency": _call_latency,
    "payouts": _payouts,
    "proof": _proof,
    "evidence": _evidence,
    "price": _price,
    "startup": _startup,
}


if __name__ == "__main__":
    sys.exit(main())
