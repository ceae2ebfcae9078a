"""What every draft of a command stands on, whoever asks for it and wherever its figures are from.

Promises that what would be refused now is refused here, by the writer's own rules, and that the
entries which a command comes to can be shown before it is given. Who may see one account alone
(`stripe_account`) learns nothing of another: what is of another is as if there were nothing of that
id. Never calls Stripe, and never writes anything.
"""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from shared.commands import effects
from shared.ledger import correction, posting_rules
from shared.ledger.balance_transaction import parse_balance_transaction
from shared.ledger.correction import CorrectionRefused, Standing
from shared.ledger.discrepancy import Kind
from shared.ledger.journal import Entry, entry_id
from shared.ledger.rfc3339 import rfc3339
from shared.ledger.stripe_account import StripeAccount
from shared.messages.command import Command, CommandKind, command_id, encode_command
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import commands, correctable_facts
from shared.postgres.journal.commands import CarriedDiscrepancy, KnownDiscrepancy
from shared.postgres.reconciliation import discrepancies
from shared.postgres.reconciliation.discrepancies import ListedDiscrepancy

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
    """Who asks, by a name that is no e-mail address, and why.

    `request` names the request, as the digest of an idempotency key does: the same request asks for
    the same command, however often it is drafted. None: each draft is a command of its own.
    """

    by: str
    reason: str
    request: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """Commands to be given, the entries that they come to, and what is to be said beside them.

    `entry_count` counts those that are too many to be shown, too. `read_at` is when Stripe stated
    what they are made of, if that was read before now.
    """

    commands: Sequence[Command]
    entries: Sequence[Entry]
    entry_count: int
    remark: str | None = None
    read_at: datetime | None = None


class UnknownObject(CorrectionRefused):
    """There is nothing of that id, or it is of an account that whoever asks may not see."""


def request_command_id(request: str) -> str:
    """Return the id of the command that a request asks for, whether or not it was given."""
    return command_id("request", request)


def new_command(
    kind: CommandKind,
    *,
    account: StripeAccount,
    object_id: str,
    why: Attribution,
    accounts: Mapping[str, str] | None = None,
    figures: Mapping[str, Any] | None = None,
) -> Command:
    """Make a command, of an id of its own or of its request's. Raises MalformedCommand."""
    if why.request is None:
        named = command_id(kind, object_id, secrets.token_hex(16))
    else:
        named = request_command_id(why.request)
    command = Command(
        command_id=named,
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


async def fetch_standing_named(pool: Pool, name: str, *, stripe_account: str | None) -> Standing:
    """Return what stands of the fact that a person names. Raises CorrectionRefused."""
    facts = await correctable_facts.facts_named(pool, name, stripe_account=stripe_account)
    if not facts:
        raise UnknownObject(f"the journal has no entry {name}: give its je_ id or its txn_ id")
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


def moving_command(standing: Standing, *, account: str, why: Attribution) -> Command:
    """Make the command that moves an entry to a ledger account. Raises CorrectionRefused."""
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


def stating_command(
    standing: Standing,
    row: Mapping[str, Any] | None,
    *,
    why: Attribution,
    settles: ListedDiscrepancy | None,
    read_at: datetime | None = None,
) -> Command:
    """Make the command that posts what Stripe states, or takes back what it does not have.

    `read_at` is when Stripe stated it; None: just now.
    """
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
    if read_at is not None:
        figures["read_at"] = rfc3339(read_at)
    return new_command(
        "apply", account=entry.account, object_id=entry.external_id, why=why, figures=figures
    )


async def fetch_settled_by(
    pool: Pool, *, row: Mapping[str, Any], after: Entry
) -> ListedDiscrepancy | None:
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


def draft_of(command: Command, standing: Standing) -> Draft:
    """Return what the writer would make of a command about one fact. Raises CorrectionRefused."""
    return make_draft(command, {standing.entry.external_id: standing})


async def fetch_unsettled(
    pool: Pool, *, discrepancy_id: str, stripe_account: str | None
) -> ListedDiscrepancy:
    """Return a discrepancy that a person can still close. Raises CorrectionRefused."""
    row = await discrepancies.fetch_by_id(
        pool, discrepancy_id=discrepancy_id, stripe_account=stripe_account
    )
    if row is None:
        raise UnknownObject(f"there is no discrepancy {discrepancy_id}: see `tieout discrepancies`")
    if row.discrepancy.is_settled:
        by = f"by {row.resolved_by}: {row.note}" if row.resolved_by else "by itself"
        raise CorrectionRefused(f"{row.id} is {row.status} already, {by}")
    if not row.account.id:
        raise CorrectionRefused(f"{row.id} is of no account: the passes close it")
    return row


async def fetch_appliable(pool: Pool, row: ListedDiscrepancy) -> Standing:
    """Return what stands of the entry to which Stripe's side can be applied.

    Raises CorrectionRefused, with what a person can do instead.
    """
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
    return standings[row.object_id]


def draft_closing(row: ListedDiscrepancy, *, why: Attribution) -> Draft:
    """Close a discrepancy with a note alone. Raises CorrectionRefused, MalformedCommand."""
    command = new_command(
        "resolve",
        account=row.account,
        object_id=row.object_id,
        why=why,
        figures={"discrepancy": _carried(row)},
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
