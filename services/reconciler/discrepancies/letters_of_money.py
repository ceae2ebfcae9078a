"""Dead letters of money: rows that posting refused, and events that nobody could read.

Promises one open discrepancy a fact: money that is in the journal, or that a pass has reported as
`missing`, is none of a letter's; and a `dead_letter` is settled once its letter was sent through
again, its money is in the journal, or a pass has reported it. Asks Stripe once of a letter, and
puts nothing on the page that Stripe does not have: what a stranger wrote onto a topic is no money.

Theory of operation: a letter is kept by the batch that meets it, which never calls Stripe and may
be able to read nothing of it but what it is about. Whether money lacks for it only Stripe can say,
so it is a pass that looks. What it has looked at is a row, settled at once where nothing lacks.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from services.reconciler.context import ReconcileContext
from services.reconciler.coverage.rotation import share
from services.reconciler.discrepancies import findings
from services.reconciler.discrepancies.store import DiscrepancyStore
from services.reconciler.event_proof import listed_event
from shared.ledger.discrepancy import (
    Discrepancy,
    Finding,
    Kind,
    close_discrepancy,
    open_or_refresh,
)
from shared.messages.topics import EVENTS
from shared.postgres.intake import dead_letters
from shared.postgres.intake.dead_letters import LetterOfMoney, LetterState
from shared.postgres.reconciliation import event_proof
from shared.stripe_api.errors import StripeDenied, StripeNotFound, StripeProtocolError
from shared.stripe_api.event_list import retrieve_event

_KIND: Final[Kind] = "dead_letter"
# Each costs a call. What a pass leaves over is asked for first by the next.
_ASKED_MAX: Final = 20
_LETTERS_MAX: Final = 1_000
_NOT_AT_STRIPE: Final = "Stripe has nothing of that id, so no money lacks for it"
_NOTHING_LACKS: Final = "nothing lacks of what the event announces"


async def open_letters_of_money(
    context: ReconcileContext, store: DiscrepancyStore, *, pass_no: int
) -> None:
    """Look at the open letters that no pass has looked at, and open those whose money lacks.

    Raises StripeUnavailable, PostgresUnavailable.
    """
    letters = await dead_letters.letters_of_money(
        context.pool,
        account=context.account,
        topics=(context.resource.topic, EVENTS),
        rows_max=_LETTERS_MAX,
    )
    due = share(letters, pass_no=pass_no, rows_max=_ASKED_MAX)
    known = await store.load((_KIND,), [letter.object_id for letter in due])
    changed = []
    for letter in due:
        answer = await _ask(context, letter)
        if answer is None:
            continue
        finding, lacks = answer
        changed.append(_judged(finding, known.get((_KIND, letter.object_id)), lacks=lacks))
    await store.save([each for each in changed if each not in known.values()])


async def settle_letters_of_money(context: ReconcileContext, store: DiscrepancyStore) -> None:
    """Settle what is open of letters, and is over. Raises PostgresUnavailable."""
    known = await store.load((_KIND,))
    open_ones = {
        object_id: discrepancy
        for (_, object_id), discrepancy in known.items()
        if not discrepancy.is_settled
    }
    if not open_ones:
        return
    states = await dead_letters.letter_states(
        context.pool, account=context.account, ids=sorted(open_ones)
    )
    changed = []
    for object_id, discrepancy in open_ones.items():
        reason = _over(states[object_id]) or await _event_over(context, discrepancy)
        if reason is not None:
            changed.append(_closed(discrepancy, reason))
    await store.save(changed)


async def _ask(context: ReconcileContext, letter: LetterOfMoney) -> tuple[Finding, bool] | None:
    """Return what Stripe has of it, and whether that lacks; None: Stripe does not answer for it.

    Raises StripeUnavailable, PostgresUnavailable.
    """
    try:
        if letter.topic != EVENTS:
            row = await context.resource.retrieve(letter.object_id)
            return findings.refused_finding(letter.evidence, letter.object_id, row), True
        event = listed_event.read_event(await retrieve_event(context.stripe, letter.object_id))
    except StripeNotFound:
        finding = findings.refused_finding(letter.evidence, letter.object_id, None)
        return replace(finding, reason=_NOT_AT_STRIPE), False
    except (StripeDenied, StripeProtocolError):
        # Of this letter nothing is known, and it is asked for again: others are not held up by it.
        return None
    finding = replace(
        listed_event.undelivered_finding(event),
        kind=_KIND,
        actual=letter.evidence,
        reason="an event that names money cannot be read, and its money is not in the journal",
    )
    if await _lacks(context, event.announced):
        return finding, True
    return replace(finding, reason=_NOTHING_LACKS), False


async def _event_over(context: ReconcileContext, discrepancy: Discrepancy) -> str | None:
    """Return why an event's letter is over, if it is one of an event and nothing lacks for it."""
    if "announces" not in (discrepancy.finding.expected or {}):
        return None
    event = listed_event.evidence(discrepancy.finding)
    return None if await _lacks(context, event.announced) else _NOTHING_LACKS


async def _lacks(context: ReconcileContext, announced: Mapping[str, bool]) -> bool:
    """Say whether the journal lacks what is announced, and no pass has reported it as missing."""
    states = await event_proof.find_announced(
        context.pool, account=context.account, announced=announced
    )
    return any(
        not state.is_posted and state.ended is None and not state.is_missing
        for state in states.values()
    )


def _judged(finding: Finding, known: Discrepancy | None, *, lacks: bool) -> Discrepancy:
    """Take in what a letter is about; what lacks nothing was never on the page, and is no news."""
    current = open_or_refresh(finding, known=known)
    if lacks or current.is_settled:
        return current
    if known is None or known.is_settled:
        return replace(current, status="resolved", event=None)
    return close_discrepancy(current)


def _over(state: LetterState) -> str | None:
    """Return why there is nothing left to do about a letter; None: there is."""
    if state.is_posted:
        return "its money is in the journal"
    if state.is_missing:
        return "a pass has reported it as missing, with the same refusal"
    if state.status == "redriven":
        return "its letter was sent through again"
    if state.status != "open":
        return "its letter is closed, and its message is gone: its money is the passes' to find"
    return None


def _closed(discrepancy: Discrepancy, reason: str) -> Discrepancy:
    return close_discrepancy(
        replace(discrepancy, finding=replace(discrepancy.finding, reason=reason))
    )
