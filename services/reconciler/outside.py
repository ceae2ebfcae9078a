"""Entries where no window is compared: from before coverage begins, or from the future.

Promises that one which Stripe does not have by its id is on the page as `unexpected` until it has.
What Stripe has is nothing to report: webhooks may bring rows from before `TIEOUT_START`.
"""

from collections.abc import Iterable, Mapping, Sequence

from services.reconciler import discrepancy
from services.reconciler.discrepancy import Discrepancy
from services.reconciler.examine import Covered, is_outside
from services.reconciler.journal_side import journal_side
from services.reconciler.parts import Parts
from services.reconciler.register import Register
from services.reconciler.unlisted import ask_by_id
from shared.postgres.journal_windows import NewEntry

_AT_ONCE = 100


async def judge_outside(
    parts: Parts,
    register: Register,
    entries: Iterable[NewEntry],
    *,
    covered: Covered,
    pass_no: int,
) -> frozenset[str]:
    """Ask for these entries, and again for those of earlier passes; return what is unexpected.

    Raises StripeUnavailable, StripeDenied, StripeGarbage, PostgresUnavailable.
    """
    created = {entry.id: entry.created for entry in entries}
    kept = await register.load(created)
    known = _known(kept, covered=covered)
    fresh = sorted(created.keys() - known.keys())
    lacks = set(fresh)
    for start in range(0, len(fresh), _AT_ONCE):
        # They are examined once: each has to be asked for now, and to be answered for.
        answers = await ask_by_id(parts, fresh[start : start + _AT_ONCE], pass_no=pass_no)
        lacks -= answers.has
    back = (await ask_by_id(parts, sorted(known), pass_no=pass_no)).has
    changed = [discrepancy.gone(known[one]) for one in sorted(back)]
    changed += await _opened(parts, {one: created[one] for one in lacks}, kept=kept)
    await register.keep(changed)
    return frozenset(lacks | known.keys() - back)


def _known(
    kept: Mapping[tuple[str, str], Discrepancy], *, covered: Covered
) -> Mapping[str, Discrepancy]:
    known = {}
    for (kind, object_id), one in kept.items():
        created = (one.finding.actual or {}).get("created")
        is_open = kind == "unexpected" and not one.is_settled
        if is_open and isinstance(created, int) and is_outside(created, covered):
            known[object_id] = one
    return known


async def _opened(
    parts: Parts, created: Mapping[str, int], *, kept: Mapping[tuple[str, str], Discrepancy]
) -> Sequence[Discrepancy]:
    opened = []
    for second in sorted(set(created.values())):
        for row in await journal_side(parts, since_s=second, until_s=second + 1):
            if row.id in created:
                before = kept.get(("unexpected", row.id))
                opened.append(discrepancy.found(discrepancy.unexpected(row), kept=before))
    return opened
