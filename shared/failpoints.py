"""Named places where a process can be made to die, stop or dawdle: narrow windows, for tests.

Promises that nothing happens unless TIEOUT_FAILPOINTS names a place, that a name or an action that
does not exist is refused at the start, and that a service which has any says so when it starts.
A random kill hardly ever hits the moment between a commit and what follows it; a name always does.

A place is two lines, so that it costs one look at an empty mapping when nothing is armed:

    if failpoints.armed:
        await failpoints.reach(NAME)
"""

import asyncio
import os
import random
import signal
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from shared.telemetry import log

Name = Literal[
    "ingest.verified",
    "ingest.acked_before_reply",
    "listen.prepared",
    "listen.written",
    "resolve.answered",
    "resolve.acked_before_noted",
    "post.prepared",
    "post.written",
    "command.kept",
    "execute.decided",
    "execute.written",
    "sequence.written",
    "exchange.decided",
    "exchange.written",
    "relay.read",
    "relay.sent",
    "relay.placed",
    "reconciler.page_n",
    "reconciler.published_before_posted",
    "reconciler.healed_before_resolve",
    "reconciler.covered",
    "notify.sent",
    "migrate.mid",
    "migrate.between",
    "migrate.step",
]
Action = Literal["kill", "stop", "delay"]

# Each with the process that passes it, and what has happened there and what has not.
PLACES: Final[dict[Name, tuple[str, str]]] = {
    "ingest.verified": ("webhook-ingest", "the event is authentic; Kafka has not been asked"),
    "ingest.acked_before_reply": ("webhook-ingest", "Kafka holds the event; Stripe has no answer"),
    "listen.prepared": ("ledger-writer", "events are read; nothing is written"),
    "listen.written": ("ledger-writer", "receipts, wanted rows and offsets are committed"),
    "resolve.answered": ("ledger-writer", "Stripe has answered; nothing is published"),
    "resolve.acked_before_noted": ("ledger-writer", "Kafka holds the answers; no row says so"),
    "post.prepared": ("ledger-writer", "entries are made; nothing is written"),
    "post.written": ("ledger-writer", "entries and offsets are committed; no position yet"),
    "command.kept": ("ledger-writer", "commands and offsets are committed; none is executed"),
    "execute.decided": ("ledger-writer", "what a command comes to is decided; nothing is written"),
    "execute.written": ("ledger-writer", "a command's entries are committed; no position yet"),
    "sequence.written": ("ledger-writer", "positions are committed"),
    "exchange.decided": ("ledger-writer", "exchange differences are decided; nothing is written"),
    "exchange.written": ("ledger-writer", "their entries are committed; no position yet"),
    "relay.read": ("ledger-writer", "what follows a place is read; none of it is published"),
    "relay.sent": ("ledger-writer", "Kafka holds what was read; the place does not say so"),
    "relay.placed": ("ledger-writer", "the place says so; what follows it is not published"),
    "reconciler.page_n": ("reconciler", "some of a span is read; nothing is compared"),
    "reconciler.published_before_posted": ("reconciler", "Kafka holds the heals; no entry yet"),
    "reconciler.healed_before_resolve": ("reconciler", "entries are there; still called missing"),
    "reconciler.covered": ("reconciler", "a chunk's windows are covered; the pass goes on"),
    "notify.sent": ("reconciler", "a target has a message; no row says so"),
    "migrate.mid": ("migrate", "a migration has run; its transaction is open"),
    "migrate.between": ("migrate", "a migration is committed; another is to follow"),
    "migrate.step": ("migrate", "a step is committed; its migration is not"),
}
_DELAY_S_MAX = 600.0


class UnknownFailpoint(ValueError):
    """The text names a place or an action that does not exist, or a chance that is none."""


@dataclass(frozen=True, slots=True)
class Failpoint:
    """What happens at one place: each time, or by `chance` from above 0 to 1."""

    name: Name
    action: Action
    delay_s: float = 0.0
    chance: float = 1.0


# What this process does where; empty unless `arm` was called.
armed: Final[dict[str, Failpoint]] = {}


def parse_failpoints(text: str) -> tuple[Failpoint, ...]:
    """Return the failpoints of `name:action[:chance]`, comma separated.

    An action is `kill`, `stop` or `delay=SECONDS`. Raises UnknownFailpoint, saying what is wrong.
    """
    points = tuple(_point(part.strip()) for part in text.split(",") if part.strip())
    twice = [
        point.name for point in points if [other.name for other in points].count(point.name) > 1
    ]
    if twice:
        raise UnknownFailpoint(f"{twice[0]} stands there twice")
    return points


def arm_failpoints(points: Iterable[Failpoint]) -> None:
    """Have this process do what the failpoints say, from now on; warn when there are any."""
    armed.clear()
    armed.update({point.name: point for point in points})
    if armed:
        log.get().warning("failpoints.armed", failpoints=sorted(armed))


async def reach(name: Name) -> None:
    """Be at a place: nothing, unless it is armed and its chance comes up.

    A kill or a stop is the kernel's own (SIGKILL, SIGSTOP): no `finally` runs, no buffer is sent.
    """
    point = armed.get(name)
    if point is None or random.random() >= point.chance:  # noqa: S311 - a chance, not a secret
        return
    log.get().warning("failpoint.reached", failpoint=name, action=point.action)
    match point.action:
        case "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        case "stop":
            os.kill(os.getpid(), signal.SIGSTOP)
        case "delay":
            await asyncio.sleep(point.delay_s)


def _point(text: str) -> Failpoint:
    name, _, rest = text.partition(":")
    action, _, chance = rest.partition(":")
    known = next((place for place in PLACES if place == name), None)
    if known is None:
        raise UnknownFailpoint(f"no such failpoint: {name!r}; there are {', '.join(PLACES)}")
    verb, _, seconds = action.partition("=")
    probability = _number(chance or "1", low=0, high=1, what=f"{text}: a chance is above 0, to 1")
    match verb, seconds:
        case ("kill", "") | ("stop", ""):
            return Failpoint(known, "kill" if verb == "kill" else "stop", chance=probability)
        case "delay", _:
            wrong = f"{text}: delay=SECONDS, above 0, to {_DELAY_S_MAX:.0f}"
            delay_s = _number(seconds, low=0, high=_DELAY_S_MAX, what=wrong)
            return Failpoint(known, "delay", delay_s=delay_s, chance=probability)
    raise UnknownFailpoint(f"{text}: an action is kill, stop or delay=SECONDS")


def _number(text: str, *, low: float, high: float, what: str) -> float:
    try:
        number = float(text)
    except ValueError:
        raise UnknownFailpoint(what) from None
    if not low < number <= high:
        raise UnknownFailpoint(what)
    return number
