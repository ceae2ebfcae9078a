"""Where a key may have sources expanded, as far as Stripe has said.

Expanding costs a permission for every kind of source. A ledger ties out without, and lacks exchange
differences: so what a key may not do at one endpoint now is tried there again.
"""

import time
from dataclasses import dataclass, field

_AGAIN_S = 600.0


@dataclass(slots=True)
class Expansion:
    """When expanding is tried again at each endpoint at which it was denied."""

    again_at: dict[str, float] = field(default_factory=dict)

    def may(self, endpoint: str) -> bool:
        """Say whether to try."""
        return time.monotonic() >= self.again_at.get(endpoint, 0.0)

    def deny(self, endpoint: str) -> bool:
        """Take in that it was denied; say whether that is news."""
        is_news = endpoint not in self.again_at
        self.again_at[endpoint] = time.monotonic() + _AGAIN_S
        return is_news
