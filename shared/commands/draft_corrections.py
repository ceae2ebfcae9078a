"""What a person asks of the ledger writer, as commands: to correct an entry, close a discrepancy.

What concerns many entries at once is in draft_many.py.

Promises that what would be refused now is refused here, by the writer's own rules, and that the
entries which a command comes to can be shown before it is given. A command carries all that it
does; what it says of Stripe was read just now, by its id. Never writes anything.
"""

import secrets
from collections.abc import Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

import msgspec

from shared.account_client import reading_client
from shared.commands import effects
from shared.ledger import correction, posting_rules
from shared.ledger.balance_transaction import parse_balance_transaction
from shared.ledger.correction import CorrectionRefused, Standing
from shared.ledger.discrepancy import Kind
from shared.ledger.journal import Entry, entry_id
from shared.ledger.stripe_account import StripeAccount
from shared.messages import balance_transaction
from shared.messages.command import Command, CommandKind, command_id, encode_command
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import commands, correctable_facts
from shared.postgres.journal.commands import CarriedDiscrepancy, KnownDiscrepancy
from shared.postgres.reconciliation import discrepancies
from shared.postgres.reconciliation.discrepancies import ListedDiscrepancy
from shared.settings.model import ConfigurationError, Settings
from shared.stripe_api.errors import StripeNotFound

# What to do about a kind of which Stripe states nothing that could be applied.
INSTEAD: Final[Mapping[Kind, str]] = {
    "missing": "`tieout reconcile` posts it; if it is stuck, its reason says why that fails",
    "unknown_type": "`tieout correct {object} --to ACCOUNT` moves it where it belongs",
    "null_source": "`tieout correct {object} --to ACCOUNT` moves it where it belongs",
    "fee_mismatch": "Stripe says which is right, and a note closes it",
    "balance_drift": "no row is known to differ; see docs/reconciliation.md, There is a gap",
    "payout_drift": "Stripe's list of what it paid out settles it: see docs/operations.md, A payout"
    " does not agree",
    "late": "there is nothing to do: the webhook was late, and not lost",
    "dead_letter": "`tieout dead-letters redrive` sends it again, by a version that reads it",
    "in_flip": "Stripe says why it holds the money back; the total is right",
    "coverage_gap": "the pass that settles the window closes it: see its reason",
    "offset_gap": "the next pass over every account compares again and closes it",
    "account_unconfigured": "configure {account}, or `tieout disown {account}` if it is not yours",
    "fx_unknown": "Stripe is asked for what is not known once its key may read it; see"
    " docs/operations.md, An exchange difference is not known",
    "undelivered_event": "it is settled when the money that it announces is in the journal",
    "awaiting_too_long": "what it waits for is at Stripe, which is asked again every hour",
}


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who asks, by a name that is no e-mail address, and why."""

    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class Draft:
    """Commands to be given, the entries that they come to, and what is to be said beside them.

    `entry_count` counts those that are too many to be shown, too.
    """

    commands: Sequence[Command]
    entries: Sequence[Entry]
    entry_count: int
    remark: str | None = None


async def draft_correction(
    pool: Pool, *, settings: Settings, name: str, account: str | None, why: Attribution
) -> Draft:
    """Move an entry to another ledger account or, without one, post what Stripe states today.

    Raises Refused, ConfigurationError, MalformedCommand, PostgresUnavailable, and what reading
    Stripe raises.
    """
    standing = await _standing(pool, name)
    if account is not None:
        return _draft_for(_moving(standing, account, why), standing)
    entry = standing.entry
    row = await _row_at_stripe(pool, settings, entry)
    if row is None:
        raise CorrectionRefused(
            f"Stripe has no {entry.external_id}: the next pass finds it `unexpected`, and then"
            " `tieout discrepancies resolve ID --apply` takes it back"
        )
    draft = _draft_for(_stating(standing, row, why, settles=None), standing)
    settles = await _settled_by(pool, row, draft.entries[-1])
    if settles is None:
        return draft
    return _draft_for(_stating(standing, row, why, settles=settles), standing)


async def draft_resolution(
    pool: Pool, *, settings: Settings, discrepancy_id: str, apply: bool, why: Attribution
) -> Draft:
    """Close a discrepancy: with a note alone, or by applying what Stripe states of its entry.

    Raises as `correct` does.
    """
    row = await discrepancies.fetch_by_id(pool, discrepancy_id=discrepancy_id)
    if row is None:
        raise CorrectionRefused(
            f"there is no discrepancy {discrepancy_id}: see `tieout discrepancies`"
        )
    _refuse_settled(row)
    if not row.account.id:
        raise CorrectionRefused(f"{row.id} is of no account: the passes close it")
    if apply:
        return await _applied(pool, settings, row, why)
    figures = {"discrepancy": _carried(row)}
    command = new_command(
        "resolve", account=row.account, object_id=row.object_id, why=why, figures=figures
    )
    known = KnownDiscrepancy(
        kind=row.kind,
        object_id=row.object_id,
        status=row.status,
        note=row.note,
        resolved_by=row.resolved_by,
        resolved_at=row.resolved_at,
        reason=row.finding.reason or None,
    )
    return make_draft(command, {}, known=known)


def new_command(
    kind: CommandKind,
    *,
    account: StripeAccount,
    object_id: str,
    why: Attribution,
    accounts: Mapping[str, str] | None = None,
    figures: Mapping[str, Any] | None = None,
) -> Command:
    """Make a command, of an id of its own. Raises MalformedCommand."""
    command = Command(
        command_id=command_id(kind, object_id, secrets.token_hex(16)),
        kind=kind,
        issuer=account.issuer,
        stripe_account=account.id,
        livemode=account.livemode,
        object_id=object_id,
        accounts=dict(accounts or {}),
        figures=dict(figures or {}),
        reason=why.reason,
        by=why.by,
        at=datetime.now(UTC),
    )
    encode_command(command)
    return command


def make_draft(
    command: Command, standing: Mapping[str, Standing], *, known: KnownDiscrepancy | None = None
) -> Draft:
    """Return what the writer would make of a command, given what stands now. Raises Refused."""
    decided = effects.effects_of(command, standing, is_late=False, known=known)
    if decided.status == "refused":
        raise CorrectionRefused(decided.outcome or "the writer would refuse it")
    entries = [sealed.entry for sealed in decided.entries]
    return Draft([command], entries, entry_count=len(entries), remark=decided.outcome)


def describe_superseded(
    name: str, versions: Sequence[correctable_facts.FactVersion], standing: Standing
) -> str:
    """Say what became of an entry that stands no more, and what stands in its place."""
    by_id = {version.entry_id: version for version in versions}
    if by_id[name].kind == "fx":
        return (
            f"{name} is an exchange difference, which follows its charge and its refund: correct"
            f" the charge, or the refund {standing.entry.external_id}"
        )
    taken_back = {version.reverses: version for version in versions if version.reverses}
    put_in_place = {
        version.revision: version for version in versions if version.kind == "replacement"
    }
    stands = f"{standing.entry.entry_id} stands"
    if standing.is_reversed:
        stands = f"nothing stands of {standing.entry.external_id}"
    if (reversed_id := by_id[name].reverses) is not None:
        return f"{name} is the reversal of {reversed_id}; {stands}"
    reversal = taken_back[name]
    replacement = put_in_place.get(reversal.revision)
    if replacement is None:
        return f"{name} stands no more: it was taken back by {reversal.entry_id}; {stands}"
    return f"{name} stands no more: it was replaced by {replacement.entry_id}; {stands}"


async def _standing(pool: Pool, name: str) -> Standing:
    """Return what stands of the fact that a person names. Raises Refused."""
    facts = await correctable_facts.facts_named(pool, name)
    if not facts:
        raise CorrectionRefused(f"the journal has no entry {name}: give its je_ id or its txn_ id")
    if len(facts) > 1:
        raise CorrectionRefused(
            f"{name} has entries in several accounts: give the je_ id of the one"
        )
    [fact] = facts
    standings = await commands.fetch_standing(
        pool, issuer=fact.issuer, external_ids=[fact.external_id]
    )
    standing = standings[fact.external_id]
    entry = standing.entry
    if fact.issuer != entry.account.issuer:
        raise CorrectionRefused(
            f"{name} is no movement of Stripe's: tieout makes it, and makes it anew"
        )
    stands = None if standing.is_reversed else entry.entry_id
    if name not in {fact.external_id, stands}:
        raise CorrectionRefused(
            describe_superseded(name, await correctable_facts.fact_versions(pool, fact), standing)
        )
    return standing


def _moving(standing: Standing, account: str, why: Attribution) -> Command:
    entry = standing.entry
    if standing.is_reversed:
        raise CorrectionRefused(
            f"nothing stands of {entry.external_id}: without --to it is posted as Stripe states it"
        )
    source = correction.movable_account(entry)
    if source == account:
        raise CorrectionRefused(f"{entry.entry_id} is on {account} already")
    return new_command(
        "correct",
        account=entry.account,
        object_id=entry.external_id,
        why=why,
        accounts={source: account},
        figures={"replaces": entry.entry_id},
    )


def _stating(
    standing: Standing,
    row: Mapping[str, Any] | None,
    why: Attribution,
    *,
    settles: ListedDiscrepancy | None,
) -> Command:
    """Make the command that posts what Stripe states, or takes back what it does not have."""
    entry = standing.entry
    figures: dict[str, Any] = {"balance_transaction": row}
    if standing.is_reversed:
        figures["follows"] = entry_id(
            issuer=entry.issuer,
            external_id=entry.external_id,
            kind="reversal",
            revision=standing.next_revision - 1,
        )
    else:
        figures["replaces"] = entry.entry_id
    if settles is not None:
        figures["discrepancy"] = _carried(settles)
    return new_command(
        "apply", account=entry.account, object_id=entry.external_id, why=why, figures=figures
    )


async def _applied(
    pool: Pool, settings: Settings, row: ListedDiscrepancy, why: Attribution
) -> Draft:
    if row.kind not in {"different", "unexpected"}:
        instead = INSTEAD.get(row.kind, "without --apply, a note closes it")
        advice = instead.format(object=row.object_id, account=row.account.id)
        raise CorrectionRefused(
            f"Stripe states nothing that could be applied to {row.kind}: {advice}"
        )
    standings = await commands.fetch_standing(
        pool, issuer=row.account.issuer, external_ids=[row.object_id]
    )
    if row.object_id not in standings:
        raise CorrectionRefused(f"{row.object_id} has no entry")
    standing = standings[row.object_id]
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
    return _draft_for(_stating(standing, stated, why, settles=row), standing)


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


async def _settled_by(pool: Pool, row: Mapping[str, Any], after: Entry) -> ListedDiscrepancy | None:
    """Return what is open about an entry, and is settled by posting it as Stripe states it.

    One alone travels with the command. A `different` comes last: a pass would close it, too.
    """
    posted = posting_rules.make_entry(parse_balance_transaction(row), account=after.account)
    still_odd = {finding.kind for finding in posted.findings}
    rows = await discrepancies.fetch_open_of(
        pool, account=after.account, object_id=after.external_id
    )
    open_by_kind: dict[str, ListedDiscrepancy] = {
        row.kind: row for row in rows if row.kind not in still_odd
    }
    settles = (*effects.ANSWERED_BY_CORRECTION, "different")
    return next((open_by_kind[kind] for kind in settles if kind in open_by_kind), None)


def _draft_for(command: Command, standing: Standing) -> Draft:
    return make_draft(command, {standing.entry.external_id: standing})


def _refuse_settled(row: ListedDiscrepancy) -> None:
    if not row.discrepancy.is_settled:
        return
    by = f"by {row.resolved_by}: {row.note}" if row.resolved_by else "by itself"
    raise CorrectionRefused(f"{row.id} is {row.status} already, {by}")


def _carried(row: ListedDiscrepancy) -> CarriedDiscrepancy:
    finding = row.finding
    return CarriedDiscrepancy(
        kind=finding.kind,
        object_id=finding.object_id,
        amount_at_risk=finding.amount_at_risk,
        effect_minor=finding.effect_minor,
        currency=finding.currency,
        expected=finding.expected,
        actual=finding.actual,
        reason=finding.reason or None,
    )
