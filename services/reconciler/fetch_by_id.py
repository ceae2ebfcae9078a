"""Rows that the journal or the page has and Stripe's list has not, asked for by their ids.

Promises that nothing is called unexpected, and nothing missing is called gone, before Stripe has
said so of that very id. Never asks for more than `_ASKED_MAX` a chunk, and never for the same ones
again and again: what a pass leaves over is asked for first by the next (rotation.py).
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from services.reconciler.context import ReconcileContext
from services.reconciler.coverage.rotation import share
from shared.stripe_api.client import StripeDenied, StripeNotFound

# Each costs a call. More than this at once is a wrong account or mode, not a list that lags.
_ASKED_MAX = 100


@dataclass(frozen=True, slots=True)
class Answers:
    """What Stripe said of ids: it `has` these, it `lacks` those; of the rest it said nothing."""

    has: frozenset[str] = frozenset()
    lacks: frozenset[str] = frozenset()


async def ask_by_id(
    context: ReconcileContext, ids: Sequence[str], *, last: Collection[str] = (), pass_no: int
) -> Answers:
    """Ask Stripe for a pass's share of these ids; those in `last` only if there is room.

    Raises StripeUnavailable, StripeDenied, StripeProtocolError.
    """
    has, lacks = set[str](), set[str]()
    for row_id in _chosen(ids, last=last, pass_no=pass_no):
        try:
            await context.resource.retrieve(row_id)
        except StripeNotFound:
            lacks.add(row_id)
        except StripeDenied as denied:
            if type(denied) is not StripeDenied:  # the key: it is refused for all of them
                raise
            continue  # this very question: of this id nothing is known, the others are asked for
        else:
            has.add(row_id)
    return Answers(has=frozenset(has), lacks=frozenset(lacks))


def _chosen(ids: Sequence[str], *, last: Collection[str], pass_no: int) -> Sequence[str]:
    fresh = [row_id for row_id in ids if row_id not in last]
    known = [row_id for row_id in ids if row_id in last]
    chosen = list(share(fresh, pass_no=pass_no, rows_max=_ASKED_MAX))
    return [*chosen, *share(known, pass_no=pass_no, rows_max=_ASKED_MAX - len(chosen))]
