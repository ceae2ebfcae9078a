"""The row that most of what happens by itself posts: available at once, of one kind. PURE."""

from shared.dev.fake_stripe.business.books import Movement
from shared.dev.fake_stripe.business.context import ScenarioContext
from shared.dev.fake_stripe.business.objects import BalanceTransaction, Fee


def post_row(
    at: int,
    *,
    context: ScenarioContext,
    kind: tuple[str, str],
    amount: int,
    what: str,
    source: str | None = None,
    currency: str = "usd",
    fees: tuple[Fee, ...] = (),
) -> BalanceTransaction:
    """Post a row that is available at once; `kind` is (type, reporting category)."""
    return context.books.post(
        Movement(
            amount=amount,
            currency=currency,
            type=kind[0],
            reporting_category=kind[1],
            source=source,
            created=at,
            available_on=at,
            description=what,
            fees=fees,
        ),
        now=at,
    )
