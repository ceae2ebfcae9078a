"""A story as a person reads it: one line a happening, in plain English, and how it stands now.

Promises that each line says what its happening holds and no more; money in major units. Must never
decide anything: what is shown is handed in.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from rich.console import Group, RenderableType
from rich.text import Text

from services.show import amount, grid, instant, mode, text
from services.story import Happening, Story

_UNSETTLED: Final = frozenset(("open", "healing", "stuck"))
_ORIGINS: Final = {
    "webhook": "after its webhook",
    "reconciler": "by the reconciler",
    "backfill": "by the import of history",
}
# What hangs on a charge stands under it.
_INNER: Final = frozenset(("re", "pyr", "du", "dp"))


def page(told: Story, *, object_id: str) -> RenderableType:
    """Lay a story out, and say how it stands."""
    if not told.happenings:
        return text(f"Nothing is known of {object_id}.")
    lines = grid(padding=2)
    lines.add_column(no_wrap=True)
    lines.add_column(no_wrap=True)
    lines.add_column(overflow="fold")
    for one in told.happenings:
        lines.add_row(
            instant(one.at),
            _indent(one) + str(one.id),
            text(sentence(one, told.happenings), style=_STYLES.get(one.what, "")),
        )
    return Group(text(_title(told, object_id), style="bold"), lines, _now(told.happenings))


_STYLES: Final = {
    "discrepancy_opened": "red",
    "discrepancy_healed": "green",
    "discrepancy_resolved": "green",
    "dead_letter": "red",
}


def sentence(one: Happening, others: Sequence[Happening]) -> str:
    """Say what happened; `others` are the rest of the story."""
    if one.what == "discrepancy_opened":
        return _opened(one, others)
    say = _SENTENCES.get(one.what)
    return one.what.replace("_", " ") if say is None else say(one.facts)


def _title(told: Story, object_id: str) -> str:
    for one in told.happenings:
        account, livemode = one.facts.get("stripe_account"), one.facts.get("livemode")
        if account and livemode is not None:
            return f"The story of {object_id}, {account} ({mode(livemode)})"
    return f"The story of {object_id}"


def _indent(one: Happening) -> str:
    about = str(one.facts.get("source_id") or one.facts.get("object_id") or one.id)
    return "  " if about.partition("_")[0] in _INNER else ""


def _movement(facts: Mapping[str, Any]) -> str:
    what = f"{facts['type'].replace('_', ' ')} {facts['source_id'] or ''}".rstrip()
    figures = _money(facts["amount"], facts["currency"])
    if facts["fee"]:
        figures += f", fee {amount(facts['fee'], facts['currency'])}, net {_net(facts)}"
    free = facts["available_on"]
    return f"{what} at Stripe: {figures}; available {instant(free)}"


def _receipt(facts: Mapping[str, Any]) -> str:
    if facts["outcome"] == "dead_letter":
        return f"a webhook could not be worked, attempt {facts['attempts']}: {facts['reason']}"
    said = f"webhook {facts['type']} received"
    if facts["deliveries"] > 1:
        said += f", delivered {facts['deliveries']} times"
    if facts["outcome"] == "ignored":
        return f"{said}; ignored: {facts['reason']}"
    return f"{said}; it named what to read from Stripe"


def _entry(facts: Mapping[str, Any]) -> str:
    legs = ", ".join(
        f"{leg['ledger_account']} {_signed(leg['amount_minor'], leg['currency'])}"
        for leg in facts["postings"]
    )
    place = f"position {facts['position']}" if facts["position"] else "no position yet"
    how = "posted" if facts["kind"] == "original" else f"posted as {facts['kind']}"
    return f"{how} {_ORIGINS.get(facts['origin'], facts['origin'])}, {place}: {legs}"


def _opened(one: Happening, others: Sequence[Happening]) -> str:
    facts = one.facts
    at_risk = ""
    if facts["amount_at_risk"] is not None and facts["currency"] is not None:
        at_risk = f"; {_money(facts['amount_at_risk'], facts['currency'])} at risk"
    if facts["kind"] == "missing":
        heard = any(other.what == "receipt" and other.at <= one.at for other in others)
        told = "" if heard else ", and no webhook had told of it"
        return f"found missing: Stripe has {facts['object_id']}, the journal had not{told}{at_risk}"
    return (
        f"{facts['kind'].replace('_', ' ')} found: {facts['reason'] or 'no reason kept'}{at_risk}"
    )


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
    return f"it is waited for no more{unless}: {facts['reason']}"


def _is_answered(wanted: Mapping[str, Any]) -> bool:
    # One that is to be read afresh waits for Stripe once more, whatever was published before.
    asks_anew = wanted["reread"] or wanted["hinted_at"] is not None
    return wanted["published_at"] is not None and not asks_anew


def _value_date(facts: Mapping[str, Any]) -> str:
    return f"Stripe moved its value date to {instant(facts['available_on'])}"


def _paid_out(facts: Mapping[str, Any]) -> str:
    return f"paid out {facts['source_id'] or facts['balance_transaction_id']}: {_net(facts)}"


def _healed(facts: Mapping[str, Any]) -> str:
    return f"healed: {facts['object_id']} is in the journal"


def _resolved(facts: Mapping[str, Any]) -> str:
    return f"resolved: the {facts['kind'].replace('_', ' ')} holds no longer"


def _dead_letter(facts: Mapping[str, Any]) -> str:
    place = f"{facts['topic']}/{facts['partition']}@{facts['offset']}"
    return f"could not be posted, attempt {facts['attempts']}: {facts['error']} ({place})"


def _redriven(_facts: Mapping[str, Any]) -> str:
    return "the dead letter was sent through again"


def _gone(_facts: Mapping[str, Any]) -> str:
    return "the dead letter's message was no longer where it lay"


_SENTENCES: Final[Mapping[str, Callable[[Mapping[str, Any]], str]]] = {
    "balance_transaction": _movement,
    "receipt": _receipt,
    "wanted": _wanted,
    "wait_ended": _wait_ended,
    "entry": _entry,
    "value_date": _value_date,
    "paid_out": _paid_out,
    "discrepancy_healed": _healed,
    "discrepancy_resolved": _resolved,
    "dead_letter": _dead_letter,
    "redriven": _redriven,
    "gone": _gone,
}


def _now(happenings: Sequence[Happening]) -> Text:
    entries = [one for one in happenings if one.what == "entry"]
    opened = [one for one in happenings if one.what == "discrepancy_opened"]
    unsettled = [one for one in opened if one.facts["status"] in _UNSETTLED]
    letters = [one for one in happenings if one.facts.get("status") == "open" and _is_letter(one)]
    waiting = [one for one in happenings if one.what == "wanted"]
    off = [one for one in entries if not _is_balanced(one)]
    in_journal = f"{len(entries)} {'entry' if len(entries) == 1 else 'entries'} in the journal"
    balance = "" if not entries else ", NOT balanced" if off else ", balanced"
    left = [
        *(f"{one.id} ({one.facts['kind']}) is {one.facts['status']}" for one in unsettled),
        *(f"{one.id} waits {_for_what(one.facts)}" for one in waiting),
        *(f"dead letter {one.facts.get('dead_letter', one.id)} is open" for one in letters),
    ]
    rest = "; ".join(left) or "nothing open"
    return text(
        f"Now: {in_journal}{balance}; {rest}.", style="bold red" if left or off else "bold green"
    )


def _for_what(wanted: Mapping[str, Any]) -> str:
    return "to be posted" if _is_answered(wanted) else "for Stripe's answer"


def _is_letter(one: Happening) -> bool:
    return one.what == "dead_letter" or "dead_letter" in one.facts


def _is_balanced(entry: Happening) -> bool:
    sums: dict[str, int] = {}
    for leg in entry.facts["postings"]:
        sums[leg["currency"]] = sums.get(leg["currency"], 0) + leg["amount_minor"]
    return not any(sums.values())


def _net(facts: Mapping[str, Any]) -> str:
    return _money(facts["net"], facts["currency"])


def _money(amount_minor: int, currency: str) -> str:
    return f"{amount(amount_minor, currency)} {currency.upper()}"


def _signed(amount_minor: int, currency: str) -> str:
    return f"{'+' if amount_minor > 0 else ''}{amount(amount_minor, currency)} {currency.upper()}"
