"""What a business's scenarios share: its books, its agenda, its random numbers. PURE."""

from dataclasses import dataclass, field
from random import Random

from shared.dev.fake_stripe.business.agenda import Agenda
from shared.dev.fake_stripe.business.books import Books


@dataclass(slots=True)
class ScenarioContext:
    """What every scenario works with; the counts make rare things certain, not only likely.

    `unsettled` holds the charges whose asynchronous capture has no balance transaction yet.
    """

    books: Books
    agenda: Agenda
    rng: Random
    sold_count: int = 0
    card_count: int = 0
    dispute_count: int = 0
    payout_count: int = 0
    unsettled: dict[str, None] = field(default_factory=dict)
