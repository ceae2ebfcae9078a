"""Which events announce which movements of money: what an endpoint at Stripe is to send. PURE.

Each movement is announced by any one of its events. What is not sent is not lost: the reconciler
finds it, minutes later. https://docs.stripe.com/api/events/types
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

_ALL: Final = "*"


@dataclass(frozen=True, slots=True)
class AnnouncedMovement:
    """A movement of money, and the events of which any one announces it.

    `prefix` is that of the objects behind it where only some businesses have any, else None.
    """

    name: str
    events: frozenset[str]
    prefix: str | None = None


def _movement(name: str, *events: str, prefix: str | None = None) -> AnnouncedMovement:
    return AnnouncedMovement(name=name, events=frozenset(events), prefix=prefix)


MOVEMENTS: Final[Sequence[AnnouncedMovement]] = (
    _movement("charges", "charge.succeeded"),
    _movement("late captures", "charge.updated", "charge.captured"),
    _movement("refunds", "refund.created", "charge.refunded"),
    _movement("late refunds", "refund.updated", "charge.refund.updated"),
    _movement("failed refunds", "refund.failed", "refund.updated", "charge.refund.updated"),
    _movement("disputes", "charge.dispute.created", "charge.dispute.funds_withdrawn"),
    _movement("disputes won", "charge.dispute.funds_reinstated", "charge.dispute.closed"),
    _movement("payouts", "payout.created", "payout.paid"),
    _movement("failed payouts", "payout.failed"),
    _movement("top-ups", "topup.succeeded", prefix="tu"),
    _movement("transfers", "transfer.created", prefix="tr"),
    _movement("transfer reversals", "transfer.reversed", prefix="trr"),
    _movement("application fees", "application_fee.created", prefix="fee"),
    _movement("issuing transactions", "issuing_transaction.created", prefix="ipi"),
)


# What also names money, or ends a wait for it, beside an event that announces it.
_ALSO_NEEDED: Final = frozenset(
    (
        "application_fee.refunded",
        "charge.failed",
        "payout.canceled",
        "payout.reconciliation_completed",
    )
)
NEEDED: Final = _ALSO_NEEDED.union(*(movement.events for movement in MOVEMENTS))


def sent_of_needed(enabled: Collection[str]) -> frozenset[str]:
    """Return the types of events that we need and that are sent, by what is enabled."""
    return NEEDED if _ALL in enabled else NEEDED & frozenset(enabled)


def unannounced(enabled: Collection[str], *, prefixes: Collection[str]) -> Mapping[str, str]:
    """Return the movements that no enabled event announces, each with an event that would.

    Movements of objects whose prefix is not among `prefixes` do not count.
    """
    if _ALL in enabled:
        return {}
    return {
        movement.name: min(movement.events)
        for movement in MOVEMENTS
        if (movement.prefix is None or movement.prefix in prefixes)
        and not movement.events & set(enabled)
    }
