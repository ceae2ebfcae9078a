"""What a service drafts without Stripe: from Stripe's side of a discrepancy, as a pass read it.

Promises what draft.py promises, and that the instant of that reading travels with the draft and its
command. What the reading lacks to be posted as a fresh one would be, or what the journal has
changed since, is refused with what a person can do. Must never import a client of Stripe's.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from shared.commands.draft import (
    Attribution,
    Draft,
    draft_closing,
    draft_of,
    fetch_appliable,
    fetch_settled_by,
    fetch_standing_named,
    fetch_unsettled,
    moving_command,
    stating_command,
)
from shared.ledger.balance_transaction import (
    MalformedBalanceTransaction,
    parse_balance_transaction,
)
from shared.ledger.correction import CorrectionRefused, Standing
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import discrepancies
from shared.postgres.reconciliation.discrepancies import ListedDiscrepancy

# What of a row is money or says where it goes: `expected` has all of it, and nothing else of it is
# ever posted. What customers saw of exchanged money is no part of an entry: it stays as the copies
# on the topic tell it, as it does when a copy without its source is posted.
_STATED: Final = (
    *("id", "amount", "available_on", "balance_type", "created", "currency", "fee", "fee_details"),
    *("net", "reporting_category", "type", "source"),
)
_ASKS_STRIPE: Final = "`tieout discrepancies resolve {id} --apply` at the command line asks Stripe"


async def draft_note(
    pool: Pool, *, discrepancy_id: str, stripe_account: str | None, why: Attribution
) -> Draft:
    """Close a discrepancy with a note alone, for who may see this account (None: all).

    Raises UnknownObject, CorrectionRefused, MalformedCommand, PostgresUnavailable.
    """
    row = await fetch_unsettled(pool, discrepancy_id=discrepancy_id, stripe_account=stripe_account)
    return draft_closing(row, why=why)


async def draft_stated_resolution(
    pool: Pool, *, discrepancy_id: str, stripe_account: str | None, why: Attribution
) -> Draft:
    """Close a discrepancy by applying what Stripe stated of its entry when a pass last read it.

    Raises as `draft_note` does.
    """
    row = await fetch_unsettled(pool, discrepancy_id=discrepancy_id, stripe_account=stripe_account)
    standing = await fetch_appliable(pool, row)
    return await _stated_draft(pool, row, standing=standing, settles=row, why=why)


async def draft_stated_correction(
    pool: Pool, *, name: str, account: str | None, stripe_account: str | None, why: Attribution
) -> Draft:
    """Move an entry to another ledger account or, without one, post what Stripe stated of it.

    The journal keeps of an entry where its money went, and not Stripe's row: which fees they were,
    of which kind, is not in it. Stripe's own words stand in one place, the `expected` of an open
    `different`; of an entry that has none, a pass has found nothing to correct it to, and what
    Stripe states at this moment only the command line can ask. So then it is refused.

    Raises as `draft_note` does.
    """
    standing = await fetch_standing_named(pool, name, stripe_account=stripe_account)
    if account is not None:
        return draft_of(moving_command(standing, account=account, why=why), standing)
    entry = standing.entry
    open_of_it = await discrepancies.fetch_open_of(
        pool, account=entry.account, object_id=entry.external_id
    )
    row = next((listed for listed in open_of_it if listed.kind == "different"), None)
    if row is None:
        raise CorrectionRefused(
            f"no pass has found that Stripe states {entry.external_id} otherwise than it stands:"
            f" name the ledger account that it is to go to, or have Stripe asked anew by"
            f" `tieout correct {entry.entry_id}` at the command line"
        )
    drafted = await _stated_draft(pool, row, standing=standing, settles=None, why=why)
    stated: Mapping[str, Any] = drafted.commands[0].figures["balance_transaction"]
    settles = await fetch_settled_by(pool, row=stated, after=drafted.entries[-1])
    return await _stated_draft(pool, row, standing=standing, settles=settles, why=why)


def stated_row(row: ListedDiscrepancy, *, read_at: datetime) -> Mapping[str, Any] | None:
    """Return Stripe's row as a command carries it, from what a pass read; None: there was none.

    Raises CorrectionRefused.
    """
    expected = row.finding.expected
    if row.kind == "unexpected":
        return None
    try:
        stated = {name: expected[name] for name in _STATED} if expected else {}
        available_on = stated.get("available_on")
        is_pending = isinstance(available_on, int) and available_on > read_at.timestamp()
        # It moves no money and no rule asks for it, but no row of Stripe's is without.
        stated |= {
            "object": "balance_transaction",
            "status": "pending" if is_pending else "available",
        }
        parsed = parse_balance_transaction(stated)
    except KeyError as error:
        raise _not_enough(row, f"{error.args[0]} is missing") from None
    except MalformedBalanceTransaction as error:
        raise _not_enough(row, f"{error.field} {error.reason}") from None
    if parsed.id != row.object_id:
        raise _not_enough(row, f"it is of {parsed.id}")
    if (parsed.type, parsed.reporting_category) == ("adjustment", "fee"):
        raise _not_enough(row, "only Stripe's description says whose fee an adjustment is")
    return stated


def refuse_changed(row: ListedDiscrepancy, standing: Standing) -> None:
    """Refuse what was compared with another entry than stands now. Raises CorrectionRefused."""
    entry, actual = standing.entry, row.finding.actual or {}
    net = 0 if standing.is_reversed else entry.postings[0].amount_minor
    if (actual.get("entry_id"), actual.get("net")) == (entry.entry_id, net):
        return
    stands = "nothing stands" if standing.is_reversed else f"{entry.entry_id} stands"
    raise CorrectionRefused(
        f"the journal has changed since a pass compared {row.object_id}: {stands}. The next pass"
        " compares it again"
    )


async def _stated_draft(
    pool: Pool,
    row: ListedDiscrepancy,
    *,
    standing: Standing,
    settles: ListedDiscrepancy | None,
    why: Attribution,
) -> Draft:
    refuse_changed(row, standing)
    read_at = await discrepancies.fetch_read_at(pool, discrepancy_id=row.id)
    command = stating_command(
        standing, stated_row(row, read_at=read_at), why=why, settles=settles, read_at=read_at
    )
    return replace(draft_of(command, standing), read_at=read_at)


def _not_enough(row: ListedDiscrepancy, reason: str) -> CorrectionRefused:
    asks = _ASKS_STRIPE.format(id=row.id)
    return CorrectionRefused(
        f"what a pass noted of {row.object_id} at Stripe is not enough to post it: {reason}; {asks}"
    )
