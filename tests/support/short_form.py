"""An entry as an accountant reviews it: the form of the `.ledger` files in tests/golden."""

from datetime import UTC, datetime

from shared.ledger.journal import Entry, Posting
from shared.ledger.money import Money, major_units


def short_form(entry: Entry) -> str:
    """Return an entry in a few lines."""
    category = entry.reporting_category or "-"
    lines = [f"{_day(entry.effective_at)} {entry.type} / {category}  {entry.external_id}"]
    lines += [_leg(posting) for posting in entry.postings]
    return "\n".join(lines) + "\n"


def _leg(posting: Posting) -> str:
    number = major_units(Money(posting.amount_minor, posting.currency))
    line = f"  {posting.ledger_account:<42}{number:>16f} {posting.currency.upper()}"
    if posting.available_on is None:
        return line
    return f"{line}  available {_day(posting.available_on)}"


def _day(moment: datetime) -> str:
    return moment.astimezone(UTC).date().isoformat()
