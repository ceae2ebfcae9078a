"""What a person asks about many entries at once: to post a type anew, to take back whole books.

Promises what draft.py promises. A command names each entry that it moves, and no more
than the contract allows: the rest is in the next one.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from shared.commands.draft import Attribution, Draft, make_draft, new_command
from shared.ledger.account import Account
from shared.ledger.correction import CorrectionRefused, Standing
from shared.ledger.journal import Entry
from shared.ledger.posting_rules import rule_account
from shared.messages.command import REPOSTS_MAX
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import commands, correctable_facts
from shared.settings.model import Settings

_SUSPENSE: Final = str(Account.SUSPENSE)
_READ_AT_ONCE: Final = 1000
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class MovesByTarget:
    """Which entries go where, and the first reason for which others do not."""

    by_target: Mapping[tuple[str, str], Sequence[Standing]]
    left_count: int
    left_reason: str | None


async def draft_repost(
    pool: Pool, *, type_name: str, account: str | None, why: Attribution
) -> Draft:
    """Move what lies in suspense of a type to the account of today's rule, or to the one named.

    Raises Refused, MalformedCommand, PostgresUnavailable.
    """
    facts = await correctable_facts.facts_in_suspense(pool, type_name=type_name)
    if not facts:
        return Draft([], [], 0, remark=f"no entry of type {type_name!r} stands in suspense")
    standings: list[Standing] = []
    for issuer in sorted({fact.issuer for fact in facts}):
        ids = [fact.external_id for fact in facts if fact.issuer == issuer]
        for part in _parts(ids, size=_READ_AT_ONCE):
            standing = await commands.fetch_standing(pool, issuer=issuer, external_ids=part)
            standings += [standing[external_id] for external_id in sorted(standing)]
    moves = sort_by_target(standings, account=account)
    drafts = [
        _moved(type_name, target, part, why)
        for (_issuer, target), all_of_them in sorted(moves.by_target.items())
        for part in _parts(all_of_them, size=REPOSTS_MAX)
    ]
    if not drafts:
        raise CorrectionRefused(moves.left_reason or "none of them can be moved")
    left = f"{moves.left_count} are left as they are: {moves.left_reason}"
    return Draft(
        [command for draft in drafts for command in draft.commands],
        [entry for draft in drafts for entry in draft.entries],
        entry_count=sum(draft.entry_count for draft in drafts),
        remark=left if moves.left_count else None,
    )


async def draft_disownment(
    pool: Pool,
    *,
    settings: Settings,
    stripe_account: str,
    livemode: bool | None,
    why: Attribution,
) -> Draft:
    """Take back the books of an account that was never ours, in one mode or (None) in both.

    Raises Refused, MalformedCommand, PostgresUnavailable.
    """
    modes = {True, False} if livemode is None else {livemode}
    for account in settings.accounts:
        if account.id == stripe_account and account.livemode in modes:
            named = f"{account.id}:{account.stripe_account.mode}"
            raise CorrectionRefused(
                f"{named} is configured: take it out of the configuration first"
            )
    books = [
        book
        for book in await correctable_facts.count_standing(pool, stripe_account=stripe_account)
        if book.account.livemode in modes
    ]
    if not books:
        raise CorrectionRefused(f"nothing stands of {stripe_account}, and nothing is open about it")
    entry_count = sum(book.standing for book in books)
    return Draft(
        [
            new_command(
                "disown",
                account=book.account,
                object_id=stripe_account,
                why=why,
            )
            for book in books
        ],
        [],
        entry_count=entry_count,
        remark=f"{entry_count} entries of {stripe_account} are reversed, and"
        f" {sum(book.open_discrepancies for book in books)} discrepancies closed",
    )


def sort_by_target(standings: Sequence[Standing], *, account: str | None) -> MovesByTarget:
    """Sort entries in suspense by issuer and by the account that they go to."""
    by_target: defaultdict[tuple[str, str], list[Standing]] = defaultdict(list)
    reasons: list[str] = []
    for standing in standings:
        entry = standing.entry
        target = account or rule_account(entry.type, entry.reporting_category)
        reason = None if account else _unruled(entry, target)
        if target is None or reason is not None:
            reasons.append(reason or "")
        else:
            by_target[entry.issuer, target].append(standing)
    return MovesByTarget(by_target, len(reasons), reasons[0] if reasons else None)


def _unruled(entry: Entry, target: str | None) -> str | None:
    """Say why today's rule does not move what stands in suspense of an entry; None: it does."""
    if target is None:
        return (
            f"no rule of this version has type {entry.type!r}, category"
            f" {entry.reporting_category!r}: name an account by --to"
        )
    if any(leg.ledger_account == target for leg in entry.postings):
        # The rule's own leg is where it belongs; the rest is a fee that nobody knows.
        return f"what {entry.entry_id} has in suspense is a fee: `tieout correct` moves it"
    return None


def _moved(type_name: str, target: str, part: Sequence[Standing], why: Attribution) -> Draft:
    first = part[0].entry
    command = new_command(
        "repost",
        account=first.account,
        object_id=type_name,
        why=why,
        accounts={_SUSPENSE: target},
        figures={
            "replaces": {standing.entry.external_id: standing.entry.entry_id for standing in part}
        },
    )
    return make_draft(command, {standing.entry.external_id: standing for standing in part})


def _parts(rows: Sequence[_T], *, size: int) -> Iterator[Sequence[_T]]:
    for start in range(0, len(rows), size):
        yield rows[start : start + size]
