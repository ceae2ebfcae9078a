"""What a person asks for at the command line: to correct an entry, to close a discrepancy.

What concerns many entries at once is in draft_many.py, what a service drafts in draft_stated.py.

Promises what draft.py promises, and that what a command says of Stripe was read just now, by its
id. Never writes anything.
"""

from collections.abc import Mapping
from contextlib import aclosing
from datetime import UTC, datetime
from typing import Any

import msgspec

from shared.account_client import reading_client
from shared.commands import draft
from shared.commands.draft import Attribution, Draft
from shared.ledger.correction import CorrectionRefused
from shared.ledger.journal import Entry
from shared.messages import balance_transaction
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation.discrepancies import ListedDiscrepancy
from shared.settings.model import ConfigurationError, Settings
from shared.stripe_api.errors import StripeNotFound


async def draft_correction(
    pool: Pool, *, settings: Settings, name: str, account: str | None, why: Attribution
) -> Draft:
    """Move an entry to another ledger account or, without one, post what Stripe states today.

    Raises CorrectionRefused, ConfigurationError, MalformedCommand, PostgresUnavailable, and what
    reading Stripe raises.
    """
    standing = await draft.fetch_standing_named(pool, name, stripe_account=None)
    if account is not None:
        return draft.draft_of(draft.moving_command(standing, account=account, why=why), standing)
    entry = standing.entry
    row = await _row_at_stripe(pool, settings, entry)
    if row is None:
        raise CorrectionRefused(
            f"Stripe has no {entry.external_id}: the next pass finds it `unexpected`, and then"
            " `tieout discrepancies resolve ID --apply` takes it back"
        )
    stating = draft.draft_of(draft.stating_command(standing, row, why=why, settles=None), standing)
    settles = await draft.fetch_settled_by(pool, row=row, after=stating.entries[-1])
    if settles is None:
        return stating
    command = draft.stating_command(standing, row, why=why, settles=settles)
    return draft.draft_of(command, standing)


async def draft_resolution(
    pool: Pool, *, settings: Settings, discrepancy_id: str, apply: bool, why: Attribution
) -> Draft:
    """Close a discrepancy: with a note alone, or by applying what Stripe states of its entry.

    Raises as `draft_correction` does.
    """
    row = await draft.fetch_unsettled(pool, discrepancy_id=discrepancy_id, stripe_account=None)
    if apply:
        return await _applied(pool, settings, row, why)
    return draft.draft_closing(row, why=why)


async def _applied(
    pool: Pool, settings: Settings, row: ListedDiscrepancy, why: Attribution
) -> Draft:
    standing = await draft.fetch_appliable(pool, row)
    stated = await _row_at_stripe(pool, settings, standing.entry)
    if row.kind == "unexpected" and stated is not None:
        raise CorrectionRefused(
            f"Stripe has {row.object_id}, by its id, just now: nothing is taken back. The next"
            " pass closes this, or finds the entry `different`"
        )
    if row.kind == "different" and stated is None:
        raise CorrectionRefused(
            f"Stripe has no {row.object_id} any more: the next pass finds it `unexpected`, and"
            " that one can be applied"
        )
    command = draft.stating_command(standing, stated, why=why, settles=row)
    return draft.draft_of(command, standing)


async def _row_at_stripe(pool: Pool, settings: Settings, entry: Entry) -> Mapping[str, Any] | None:
    """Return the row as a command carries it, without personal data; None: Stripe has none."""
    configured = next(
        (account for account in settings.accounts if account.stripe_account == entry.account), None
    )
    if configured is None:
        raise ConfigurationError(
            f"{entry.account} is not configured here, so Stripe cannot be asked"
            f" for {entry.external_id}"
        )
    stripe = reading_client(configured, settings=settings, pool=pool)
    async with aclosing(stripe):
        try:
            row = await stripe.retrieve_balance_transaction(entry.external_id)
        except StripeNotFound:
            return None
    # Through the topic's own form: what may not travel there may not travel here.
    _key, value, _headers = balance_transaction.encode_balance_transaction(
        balance_transaction.of_stripe(
            row,
            account=entry.account,
            origin="reconciler",
            fetched_at=datetime.now(UTC),
        ),
        stripe_version=stripe.api_version,
    )
    stated: Mapping[str, Any] = msgspec.json.decode(value)["balance_transaction"]
    return stated
