"""What a person asks about many entries at once: to post a type anew, to take back whole books.

Promises what draft_corrections.py promises. A command names each entry that it moves, and no more
than the contract allows: the rest is in the next one.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from shared.commands.draft_corrections import Asked, Why, made, planned
from shared.ledger.account import Account
from shared.ledger.correction import Refused, Standing
from shared.ledger.journal import Entry
from shared.ledger.posting_rules import rule_account
from shared.messages.command import REPOSTS_MAX
from shared.postgres.driver import session
from shared.postgres.journal import commands
from shared.postgres.journal import correctable_facts as kept
from shared.postgres.reconciliation.coverage import Scope
from shared.settings.model import Settings

_SUSPENSE: Final = str(Account.SUSPENSE)
_READ_AT_ONCE: Final = 1000
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Moves:
    """Which entries go where, and the first reason for which others do not."""

    by_target: Mapping[tuple[str, str], Sequence[Standing]]
    left_count: int
    left_reason: str | None


async def repost(pool: session.Pool, *, type_name: str, account: str | None, why: Why) -> Asked:
    """Move what lies in suspense of a type to the account of today's rule, or to the one named.

    Raises Refused, MalformedCommand, PostgresUnavailable.
    """
    facts = await kept.in_suspense(pool, type_name=type_name)
    if not facts:
        return Asked([], [], 0, remark=f"no entry of type {type_name!r} stands in suspense")
    found: list[Standing] = []
    for issuer in sorted({fact.issuer for fact in facts}):
        ids = [fact.external_id for fact in facts if fact.issuer == issuer]
        for some in _parts(ids, size=_READ_AT_ONCE):
            standing = await commands.standing(pool, issuer=issuer, external_ids=some)
            found += [standing[one] for one in sorted(standing)]
    moves = sorted_out(found, account=account)
    asked = [
        _moved(type_name, target, part, why)
        for (_issuer, target), all_of_them in sorted(moves.by_target.items())
        for part in _parts(all_of_them, size=REPOSTS_MAX)
    ]
    if not asked:
        raise Refused(moves.left_reason or "none of them can be moved")
    left = f"{moves.left_count} are left as they are: {moves.left_reason}"
    return Asked(
        [command for one in asked for command in one.commands],
        [entry for one in asked for entry in one.entries],
        entry_count=sum(one.entry_count for one in asked),
        remark=left if moves.left_count else None,
    )


async def disown(
    pool: session.Pool,
    *,
    settings: Settings,
    stripe_account: str,
    livemode: bool | None,
    why: Why,
) -> Asked:
    """Take back the books of an account that was never ours, in one mode or (None) in both.

    Raises Refused, MalformedCommand, PostgresUnavailable.
    """
    modes = {True, False} if livemode is None else {livemode}
    for one in settings.accounts:
        if one.id == stripe_account and one.livemode in modes:
            named = f"{one.id}:{'live' if one.livemode else 'test'}"
            raise Refused(f"{named} is configured: take it out of the configuration first")
    books = [
        one
        for one in await kept.books_of(pool, stripe_account=stripe_account)
        if one.livemode in modes
    ]
    if not books:
        raise Refused(f"nothing stands of {stripe_account}, and nothing is open about it")
    entry_count = sum(one.standing for one in books)
    return Asked(
        [
            made(
                "disown",
                scope=Scope(stripe_account=stripe_account, livemode=one.livemode),
                object_id=stripe_account,
                why=why,
            )
            for one in books
        ],
        [],
        entry_count=entry_count,
        remark=f"{entry_count} entries of {stripe_account} are reversed, and"
        f" {sum(one.open_discrepancies for one in books)} discrepancies closed",
    )


def sorted_out(found: Sequence[Standing], *, account: str | None) -> Moves:
    """Sort entries in suspense by issuer and by the account that they go to."""
    by_target: defaultdict[tuple[str, str], list[Standing]] = defaultdict(list)
    reasons: list[str] = []
    for standing in found:
        entry = standing.entry
        target = account or rule_account(entry.type, entry.reporting_category)
        reason = None if account else _unruled(entry, target)
        if target is None or reason is not None:
            reasons.append(reason or "")
        else:
            by_target[entry.issuer, target].append(standing)
    return Moves(by_target, len(reasons), reasons[0] if reasons else None)


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


def _moved(type_name: str, target: str, part: Sequence[Standing], why: Why) -> Asked:
    first = part[0].entry
    command = made(
        "repost",
        scope=Scope(stripe_account=first.stripe_account, livemode=first.livemode),
        object_id=type_name,
        why=why,
        accounts={_SUSPENSE: target},
        figures={"replaces": {one.entry.external_id: one.entry.entry_id for one in part}},
    )
    return planned(command, {one.entry.external_id: one for one in part})


def _parts(rows: Sequence[_T], *, size: int) -> Iterator[Sequence[_T]]:
    for start in range(0, len(rows), size):
        yield rows[start : start + size]
