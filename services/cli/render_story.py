"""A story as a person reads it: a line for each event, in plain English, and how it stands now.

Promises that each line says what its event holds and no more; money in major units. Must never
decide anything: what is shown is handed in.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from rich.console import Group, RenderableType
from rich.text import Text

from services.cli.render import amount, grid, instant, signed, text
from shared.ledger.discrepancy import UNSETTLED
from shared.ledger.stripe_account import mode_name
from shared.reports.story import TimelineEvent

# What a command asks for; the accounts that it names are said after it.
_DEEDS: Final = {
    "correct": "move {object}",
    "apply": "make {object} what Stripe states",
    "repost": "move what lies in suspense of {object}",
    "resolve": "close a discrepancy of {object}",
    "disown": "reverse the books of {object}",
    "redrive": "send the message about {object} again",
    "open": "open the balance {object}",
}
_ORIGINS: Final = {
    "webhook": "after its webhook",
    "reconciler": "by the reconciler",
    "backfill": "by the import of history",
}
# What a kind of discrepancy is called in a sentence; the others by their own words.
_NAMES: Final = {
    "missing": "missing row",
    "different": "difference",
    "unexpected": "unexpected entry",
    "awaiting_too_long": "long wait",
    "account_unconfigured": "unconfigured account",
    "fx_unknown": "unknown exchange difference",
    "undelivered_event": "event that never came",
    "payout_drift": "payout that does not agree",
    "dead_letter": "dead letter of money",
    "in_flip": "money that does not flip",
}
# Prefixes of objects that belong to a charge: they are indented under it.
_INNER: Final = frozenset(("re", "pyr", "du", "dp"))


def story_page(timeline: Sequence[TimelineEvent], *, object_id: str) -> RenderableType:
    """Lay a story out, and say how it stands."""
    if not timeline:
        return text(f"Nothing is known of {object_id}.")
    lines = grid(padding=2)
    lines.add_column(no_wrap=True)
    lines.add_column(no_wrap=True)
    lines.add_column(overflow="fold")
    for event in timeline:
        lines.add_row(
            instant(event.at),
            _indent(event) + str(event.id),
            text(sentence(event, timeline), style=_STYLES.get(event.what, "")),
        )
    return Group(text(_title(timeline, object_id), style="bold"), lines, _now(timeline))


_STYLES: Final = {
    "discrepancy_opened": "red",
    "discrepancy_healed": "green",
    "discrepancy_resolved": "green",
    "dead_letter": "red",
}


def sentence(event: TimelineEvent, others: Sequence[TimelineEvent]) -> str:
    """Say what happened; `others` are the rest of the story."""
    if event.what == "discrepancy_opened":
        return _opened(event, others)
    if event.what == "entry":
        return _entry(event.facts, others)
    say = _SENTENCES.get(event.what)
    return event.what.replace("_", " ") if say is None else say(event.facts)


def _title(timeline: Sequence[TimelineEvent], object_id: str) -> str:
    for event in timeline:
        account, livemode = event.facts.get("stripe_account"), event.facts.get("livemode")
        if account and livemode is not None:
            return f"The story of {object_id}, {account} ({mode_name(livemode)})"
    return f"The story of {object_id}"


def _indent(event: TimelineEvent) -> str:
    about = str(event.facts.get("source_id") or event.facts.get("object_id") or event.id)
    return "  " if about.partition("_")[0] in _INNER else ""


def _movement(facts: Mapping[str, Any]) -> str:
    what = f"{facts['type'].replace('_', ' ')} {facts['source_id'] or ''}".rstrip()
    figures = _money(facts["amount"], facts["currency"])
    if facts["fee"]:
        figures += f", fee {amount(facts['fee'], facts['currency'])}, net {_net(facts)}"
    if facts["presentment_amount"] is not None:
        seen = _money(facts["presentment_amount"], facts["presentment_currency"])
        figures += f"; the customer saw {seen}"
    free = facts["available_on"]
    return f"{what} at Stripe: {figures}; available {instant(free)}"


def _receipt(facts: Mapping[str, Any]) -> str:
    if facts["outcome"] == "dead_letter":
        return f"a webhook could not be processed, attempt {facts['attempts']}: {facts['reason']}"
    words = f"webhook {facts['type']} received"
    if facts["deliveries"] > 1:
        words += f", delivered {facts['deliveries']} times"
    if facts["outcome"] == "ignored":
        return f"{words}; ignored: {facts['reason']}"
    return f"{words}; what it names is read from Stripe"


def _entry(facts: Mapping[str, Any], others: Sequence[TimelineEvent]) -> str:
    legs = ", ".join(
        f"{leg['ledger_account']} {signed(leg['amount_minor'], leg['currency'])}"
        for leg in facts["postings"]
    )
    place = f"position {facts['position']}" if facts["position"] else "no position yet"
    match facts["kind"]:
        case "reversal":
            how = f"reverses {facts['reverses']}"
        case "replacement":
            before = _replaced(facts, others)
            how = "posted again" if before is None else f"posted in place of {before}"
        case "original":
            how = f"posted {_ORIGINS.get(facts['origin'], facts['origin'])}"
        case "fx" if facts["revision"]:
            how = "posted as a change of the exchange difference between charge and refund"
        case _:
            how = "posted as the exchange difference between charge and refund"
    return f"{how}, {place}: {legs}"


def _replaced(replacement: Mapping[str, Any], others: Sequence[TimelineEvent]) -> str | None:
    """Return the entry that a replacement replaces: what the reversal beside it reverses."""
    for other in others:
        facts = other.facts
        if (
            other.what == "entry"
            and facts["kind"] == "reversal"
            and facts["revision"] == replacement["revision"]
            and facts["balance_transaction_id"] == replacement["balance_transaction_id"]
        ):
            return str(facts["reverses"])
    return None


def _command(facts: Mapping[str, Any]) -> str:
    deed = _DEEDS.get(facts["kind"], facts["kind"]).format(object=facts["object_id"])
    if facts["accounts"]:
        moves = (f"{source} to {target}" for source, target in facts["accounts"].items())
        deed += f" from {', '.join(moves)}"
    match facts["status"]:
        case "refused":
            fate = f"refused: {facts['outcome']}"
        case "waiting":
            fate = "not executed yet" + (f": {facts['outcome']}" if facts["outcome"] else "")
        case status:
            fate = status + (f": {facts['outcome']}" if facts["outcome"] else "")
    return f"{facts['by']} asked to {deed} ({facts['reason']}); {fate}"


def _opened(event: TimelineEvent, others: Sequence[TimelineEvent]) -> str:
    facts = event.facts
    at_risk = ""
    if facts["amount_at_risk"] is not None and facts["currency"] is not None:
        at_risk = f"; {_money(facts['amount_at_risk'], facts['currency'])} at risk"
    if facts["kind"] == "missing":
        had_webhook = any(other.what == "receipt" and other.at <= event.at for other in others)
        unheard = "" if had_webhook else ", and no webhook had named it"
        # No entry can be made of a row without an amount: its reason says why it stays missing.
        why = "" if at_risk or not facts["reason"] else f"; {facts['reason']}"
        return (
            f"found missing: Stripe has {facts['object_id']}, the journal did not{unheard}"
            f"{at_risk}{why}"
        )
    if facts["kind"] == "late":
        return f"late webhook: {facts['reason']}"
    return f"{_name(facts['kind'])} found: {facts['reason'] or 'no reason kept'}{at_risk}"


def _name(kind: str) -> str:
    return _NAMES.get(kind, kind.replace("_", " "))


def _wanted(facts: Mapping[str, Any]) -> str:
    if _is_answered(facts):
        since = "" if facts["reason"] in (None, "published") else f"; since then: {facts['reason']}"
        at = instant(facts["published_at"])
        return f"Stripe answered, published at {at}; waits to be posted{since}"
    asked = {0: "not yet", 1: "once so far"}.get(
        facts["attempts"], f"{facts['attempts']} times so far"
    )
    why = f" ({facts['reason']})" if facts["reason"] else ""
    return f"Stripe is to be asked for it; asked {asked}, next {instant(facts['due_at'])}{why}"


def _wait_ended(facts: Mapping[str, Any]) -> str:
    unless = "" if facts["is_final"] else ", unless an event names it again"
    return f"no longer waited for{unless}: {facts['reason']}"


def _is_answered(wanted: Mapping[str, Any]) -> bool:
    # An object that is to be read again waits for Stripe, whatever was published before.
    asks_anew = wanted["reread"] or wanted["hinted_at"] is not None
    return wanted["published_at"] is not None and not asks_anew


def _value_date(facts: Mapping[str, Any]) -> str:
    return f"Stripe moved its value date to {instant(facts['available_on'])}"


def _paid_out(facts: Mapping[str, Any]) -> str:
    how = "inferred to have paid out" if facts["inferred"] else "paid out"
    return f"{how} {facts['source_id'] or facts['balance_transaction_id']}: {_net(facts)}"


def _payout(facts: Mapping[str, Any]) -> str:
    at_bank = (
        "" if facts["bank_reference"] is None else f", bank reference {facts['bank_reference']}"
    )
    where = facts["whereabouts"].replace("_", " ")
    contents = ", ".join(
        f"{line['count']:,} {line['reporting_category'].replace('_', ' ')}"
        for line in facts["members"]
    )
    proof = facts["proof"] + (f": {facts['reason']}" if facts["reason"] else "")
    return (
        f"payout of {_money(facts['amount'], facts['currency'])}, now {where}{at_bank};"
        f" in it: {contents or 'not known yet'} ({proof})"
    )


def _healed(facts: Mapping[str, Any]) -> str:
    return f"healed: {facts['object_id']} is in the journal"


def _resolved(facts: Mapping[str, Any]) -> str:
    if facts["resolved_by"] is not None:
        return f"the {_name(facts['kind'])} was closed by {facts['resolved_by']}: {facts['note']}"
    if facts["kind"] == "late":
        return "noted: the webhook was late and not lost, and nothing is to be done"
    return f"resolved: the {_name(facts['kind'])} no longer holds"


def _dead_letter(facts: Mapping[str, Any]) -> str:
    place = f"{facts['topic']}/{facts['partition']}@{facts['offset']}"
    return f"could not be posted, attempt {facts['attempts']}: {facts['error']} ({place})"


def _redriven(_facts: Mapping[str, Any]) -> str:
    return "the dead letter was sent again"


def _gone(_facts: Mapping[str, Any]) -> str:
    return "the dead letter's message is gone from its topic"


_SENTENCES: Final[Mapping[str, Callable[[Mapping[str, Any]], str]]] = {
    "balance_transaction": _movement,
    "receipt": _receipt,
    "wanted": _wanted,
    "wait_ended": _wait_ended,
    "command": _command,
    "value_date": _value_date,
    "paid_out": _paid_out,
    "payout": _payout,
    "discrepancy_healed": _healed,
    "discrepancy_resolved": _resolved,
    "dead_letter": _dead_letter,
    "redriven": _redriven,
    "gone": _gone,
}


def _now(timeline: Sequence[TimelineEvent]) -> Text:
    entries = [event for event in timeline if event.what == "entry"]
    opened = [event for event in timeline if event.what == "discrepancy_opened"]
    unsettled = [event for event in opened if event.facts["status"] in UNSETTLED]
    letters = [
        event for event in timeline if event.facts.get("status") == "open" and _is_letter(event)
    ]
    waiting = [event for event in timeline if event.what == "wanted"]
    asked = [event for event in timeline if event.what == "command"]
    off = [event for event in entries if not _is_balanced(event)]
    in_journal = f"{len(entries)} {'entry' if len(entries) == 1 else 'entries'} in the journal"
    if any(event.facts["kind"] == "reversal" for event in entries):
        in_journal += f", {_standing_count(entries)} standing"
    balance = "" if not entries else ", NOT balanced" if off else ", balanced"
    left = [
        *(f"{event.id} ({event.facts['kind']}) is {event.facts['status']}" for event in unsettled),
        *(f"{event.id} waits {_for_what(event.facts)}" for event in waiting),
        *(
            f"{event.id} is not executed yet"
            for event in asked
            if event.facts["status"] == "waiting"
        ),
        *(f"dead letter {event.facts.get('dead_letter', event.id)} is open" for event in letters),
    ]
    rest = "; ".join(left) or "nothing open"
    return text(
        f"Now: {in_journal}{balance}; {rest}.", style="bold red" if left or off else "bold green"
    )


def _standing_count(entries: Sequence[TimelineEvent]) -> int:
    taken_back = {entry.facts["reverses"] for entry in entries}
    return sum(
        entry.facts["kind"] != "reversal" and entry.id not in taken_back for entry in entries
    )


def _for_what(wanted: Mapping[str, Any]) -> str:
    return "to be posted" if _is_answered(wanted) else "for Stripe's answer"


def _is_letter(event: TimelineEvent) -> bool:
    return event.what == "dead_letter" or "dead_letter" in event.facts


def _is_balanced(entry: TimelineEvent) -> bool:
    sums: dict[str, int] = {}
    for leg in entry.facts["postings"]:
        sums[leg["currency"]] = sums.get(leg["currency"], 0) + leg["amount_minor"]
    return not any(sums.values())


def _net(facts: Mapping[str, Any]) -> str:
    return _money(facts["net"], facts["currency"])


def _money(amount_minor: int, currency: str) -> str:
    return f"{amount(amount_minor, currency)} {currency.upper()}"
