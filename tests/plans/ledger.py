"""The grown ledger as those who ask about it know it: its accounts, ids and instants."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

Arguments = Sequence[tuple[object, ...]]

ACCOUNT = "acct_0"  # it has half of all entries
OF_ACCOUNT = (ACCOUNT, True)
SYNC_KEY = (*OF_ACCOUNT, "balance_transactions")
ISSUER = "stripe:acct_0:live"
_WINDOW_S = 300
AT_ONCE = 300


@dataclass(frozen=True, slots=True)
class Ledger:
    """A grown ledger, as `tests.support.grown.grow` was asked for it."""

    facts: int
    at: datetime

    @property
    def at_s(self) -> int:
        """Return the instant of the last pass in unix seconds."""
        return int(self.at.timestamp())

    @property
    def window(self) -> int:
        """Return the latest window of coverage."""
        return self.at_s // _WINDOW_S

    @property
    def batch(self) -> int:
        """Return the latest batch of originals; 500 are one."""
        return 1 + (self.facts - 1) // 500

    @property
    def last_batch(self) -> int:
        """Return the latest batch of all, of corrections."""
        return self.batch - (-self.facts // 1000 // 250)

    @property
    def snapshot(self) -> tuple[int, list[int]]:
        """Return a snapshot of the journal: its last batch, and the ones it does not show."""
        return self.last_batch - 1, [self.last_batch - 3]

    @property
    def corrected(self) -> Sequence[int]:
        """Return the facts that were corrected."""
        first = self.facts // 4
        return [fact for fact in range(first + 1, first + self.facts // 250 + 1) if fact % 4 == 2]

    def facts_of_account(self, count: int) -> Sequence[int]:
        """Return the account's facts, from the middle of its history on."""
        middle = self.facts // 4 * 2
        return range(middle, middle + 2 * count, 2)


def transaction_id(fact: int) -> str:
    """Return the balance transaction of a fact."""
    return f"txn_{fact:020}"


def entry_id(fact: int, kind: str = "original") -> str:
    """Return the entry of a fact."""
    return f"je_{hashlib.md5(f'{kind}{fact}'.encode()).hexdigest()[:26]}"


def command_id(fact: int) -> str:
    """Return the command that corrected a fact."""
    return f"cmd_{fact:020}"


def source_id(fact: int) -> str:
    """Return the charge of a fact that is one."""
    return f"ch_{fact:020}"


def configured() -> tuple[object, ...]:
    return [f"acct_{number}" for number in range(10)], [True] * 10


def without(*names: str) -> dict[str, Arguments]:
    """Return that these blocks take no arguments."""
    return {name: [()] for name in names}


def steps() -> tuple[object, ...]:
    """Return what moves a consumer's offsets by 500 messages over all partitions."""
    partitions = list(range(12))
    return partitions, [1] * 12, [5000] * 12, [5042] * 12, [42] * 12


def legs_of(
    _ledger: Ledger, *, facts: Sequence[int], sign: int, available: float
) -> tuple[list[object], ...]:
    """Return the legs of these charges as columns, as the ledger has them."""
    rows: list[tuple[object, ...]] = []
    for number, fact in enumerate(facts, start=1):
        amount = 1000 + fact * 7919 % 100000
        fee = 30 + amount * 29 // 1000
        for ordinal, (account, moved) in enumerate(
            [
                ("Assets:Stripe:Payments", amount - fee),
                ("Income:Sales", -amount),
                ("Expenses:StripeFees", fee),
            ],
            start=1,
        ):
            rows.append(
                (number, ordinal, account, "usd", sign * moved, available if ordinal == 1 else None)
            )
    return tuple(list(column) for column in zip(*rows, strict=True))
