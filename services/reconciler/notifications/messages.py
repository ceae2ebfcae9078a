"""What a person is told of each fact: what happened, to what, how much, and what to do. PURE.

Promises plain text of ids, amounts and times, without personal data, and that whatever a stranger
wrote into a reason or an id is shown as text. Discrepancies that are told of together are one
message: how many they are, the largest ones, and where the whole list is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from services.reconciler.notifications.notification import Severity
from shared.ledger.money import Money, major_units
from shared.ledger.printable import printable
from shared.ledger.rfc3339 import rfc3339
from shared.ledger.stripe_account import StripeAccount, mode_name
from shared.telemetry.redaction import redacted_text

_LISTED_MAX: Final = 20
_REASON_CHARS_MAX: Final = 300

Line = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Text:
    """What is said: a title and lines."""

    severity: Severity
    title: str
    body: str


def imported(
    account: StripeAccount,
    *,
    starts_at: datetime | None,
    rows: int,
    balances: Sequence[tuple[str, str, int]],
) -> Text:
    """Say that an account's history is imported and ties out."""
    since = f" since {rfc3339(starts_at)}" if starts_at is not None else ""
    return _text(
        "success",
        f"{_name(account)}: history is imported and ties out",
        f"The history of {_name(account)} is in the journal, and every balance is exactly"
        " Stripe's.",
        f"{rows:,} balance transactions{since}.",
        *(
            f"{ledger_account}: {_amount(amount, currency)}"
            for ledger_account, currency, amount in balances
        ),
        "There is nothing to do. To see it: tieout balances",
    )


def failing(account: StripeAccount, *, since: datetime, reason: str) -> Text:
    """Say that an account's passes fail."""
    return _text(
        "failure",
        f"{_name(account)}: passes fail",
        f"The passes over {_name(account)} have failed since {rfc3339(since)}: nothing is compared"
        " or healed until one goes well.",
        f"Why: {_words(reason)}",
        "They are tried again by themselves. To see what is wrong: tieout doctor; then tieout"
        " status",
    )


def recovered(account: StripeAccount, *, since: datetime) -> Text:
    """Say that an account's passes go well again."""
    return _text(
        "success",
        f"{_name(account)}: passes go well again",
        f"The passes over {_name(account)}, which had failed since {rfc3339(since)}, go well"
        " again.",
        "There is nothing to do. What they found meanwhile: tieout discrepancies --status open",
    )


def unproved(account: StripeAccount, *, since: datetime) -> Text:
    """Say that an account's balances have not been proved for a day."""
    return _text(
        "warning",
        f"{_name(account)}: no exact proof for a day",
        f"No pass has proved every balance of {_name(account)} exactly since {rfc3339(since)}.",
        "Either passes fail, or the account is too busy to be read in turn with its balance.",
        "To try it now: tieout balances; what passes say: tieout status",
    )


def largest(lines: Sequence[Line]) -> Sequence[Line]:
    """Return as many of them as a message lists, by the amount at risk; those without one last."""
    return sorted(lines, key=_size, reverse=True)[:_LISTED_MAX]


def _size(line: Line) -> int:
    amount = line["amount_at_risk"]
    return -1 if amount is None else abs(int(amount))


def opened(
    lines: Sequence[Line], *, count: int | None = None, since: datetime | None = None
) -> Text:
    """Say that discrepancies have opened: `count` since then (None: at once), of which some."""
    if len(lines) > 1:
        return _many("warning", "opened", lines, count=count, since=since)
    (line,) = lines
    return _text(
        "warning",
        f"{_account_of(line)}: {line['kind']} {_money(line)}{_words(line['object_id'])}",
        f"A discrepancy has opened: {line['kind']}, {_words(line['object_id'])}, of"
        f" {_account_of(line)}.",
        *_details(line, why="Why"),
        _advice(line),
    )


def settled(
    lines: Sequence[Line], *, count: int | None = None, since: datetime | None = None
) -> Text:
    """Say that discrepancies are settled: `count` since then (None: at once), of which some."""
    if len(lines) > 1:
        return _many("success", "are settled", lines, count=count, since=since)
    (line,) = lines
    by = f" by {_words(line['resolved_by'])}" if line.get("resolved_by") else ""
    return _text(
        "success",
        f"{_account_of(line)}: settled: {line['kind']} {_money(line)}{_words(line['object_id'])}",
        f"A discrepancy is {line['status']}{by}: {line['kind']}, {_words(line['object_id'])}, of"
        f" {_account_of(line)}.",
        *_details(line, why="It was"),
        f"There is nothing to do. What became of it: tieout story {line['id']}",
    )


def _many(
    severity: Severity,
    verb: str,
    lines: Sequence[Line],
    *,
    count: int | None,
    since: datetime | None,
) -> Text:
    listed = largest(lines)
    total = len(lines) if count is None else count
    left = total - len(listed)
    title = f"{total:,} discrepancies {verb}"
    when = "at once" if since is None else f"since {rfc3339(since)}"
    return _text(
        severity,
        title,
        f"{title} {when}{', the largest ones' if left > 0 else ''}:",
        *(
            f"{line['id']}: {line['kind']} {_money(line)}{_words(line['object_id'])} of"
            f" {_account_of(line)}"
            for line in listed
        ),
        *([f"and {left:,} more."] if left > 0 else []),
        "All of them: tieout discrepancies; what is open: tieout discrepancies --status open",
    )


def _advice(line: Line) -> str:
    """Say what is to be done of a discrepancy, by its kind."""
    resolve = f"tieout discrepancies resolve {line['id']} --note WHY"
    known = f"What is known of it: tieout story {line['id']}"
    match line["kind"]:
        case "missing":
            return f"There is nothing to do unless it is stuck: it is healed by itself. {known}"
        case "undelivered_event":
            return f"It is settled once the money that it announces is in the journal. {known}"
        case "dead_letter":
            return f"{known}; to send it through again: tieout dead-letters redrive"
        case "different" | "unexpected":
            return f"{known}; to have the ledger say what Stripe states: {resolve} --apply"
        case "unknown_type" | "null_source":
            entry_id = (line["actual"] or {}).get("entry_id") or "ENTRY"
            return f"{known}; to move it: tieout correct {entry_id} --to ACCOUNT --reason WHY"
        case _:
            return f"{known}; once its cause is mended: tieout reconcile; to close it: {resolve}"


def _details(line: Line, *, why: str) -> list[str]:
    details = [f"Known since {line['detected_at']} as {line['id']}."]
    if line["amount_at_risk"] is not None and line["currency"]:
        details.append(f"At risk: {_amount(line['amount_at_risk'], line['currency'])}")
    if line["reason"]:
        details.append(f"{why}: {_words(line['reason'])}")
    return details


def _text(severity: Severity, title: str, *lines: str) -> Text:
    return Text(severity, f"tieout: {title}", "\n".join(lines))


def _name(account: StripeAccount) -> str:
    return f"{account.id} ({account.mode})"


def _account_of(line: Line) -> str:
    if not line["stripe_account"]:
        return "all accounts"
    return f"{_words(line['stripe_account'])} ({mode_name(bool(line['livemode']))})"


def _money(line: Line) -> str:
    if line["amount_at_risk"] is None or not line["currency"]:
        return ""
    return f"{_amount(line['amount_at_risk'], line['currency'])} "


def _amount(amount_minor: int, currency: str) -> str:
    return f"{major_units(Money(amount_minor, currency)):,} {currency.upper()}"


def _words(text: str) -> str:
    return redacted_text(printable(text))[:_REASON_CHARS_MAX]
