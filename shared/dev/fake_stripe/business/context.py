"""What a business's scenarios share: its books, its agenda, its random numbers. PURE."""

from dataclasses import dataclass, field
from random import Random

from shared.dev.fake_stripe.business.agenda import Agenda
from shared.dev.fake_stripe.business.books import Books


@dataclass(frozen=True, slots=True)
class PayoutTerms:
    """When a currency is paid out (`daily`, `weekly`, `manual`), and what is always kept back."""

    interval: str
    minimum_balance: int = 0


@dataclass(slots=True)
class ScenarioContext:
    """What every scenario works with; the counts make rare things certain, not only likely.

    `unsettled` holds the charges whose asynchronous capture has no balance transaction yet;
    `payout_terms` when each currency is paid out, where that was changed. `opened` is the second
    the history began; `is_varied` whether it holds every kind of payout, which first it did not.
    """

    books: Books
    agenda: Agenda
    rng: Random
    sold_count: int = 0
    card_count: int = 0
    dispute_count: int = 0
    payout_count: int = 0
    live_payout_count: int = 0
    opened: int = 0
    is_varied: bool = True
    unsettled: dict[str, None] = field(default_factory=dict)
    payout_terms: dict[str, PayoutTerms] = field(default_factory=dict)
