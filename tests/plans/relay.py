"""What the relay's statements are asked with on a grown ledger: a chunk at once."""

from tests.plans.ledger import Arguments, Ledger, without


def relay_arguments(ledger: Ledger) -> dict[str, Arguments]:
    """Return the arguments of each of its blocks."""
    middle = ledger.batch // 2
    return without("backlog") | {
        "relay_place": [("journal",)],
        "advance_relay": [("journal", 0, 0, 1, 500)],
        "rewind_relay": [("journal", middle)],
        # From a batch's beginning, its middle and its end.
        "next_entries": [(middle, ordinal, 500) for ordinal in (0, 250, 500)],
        "sequence_changes": [(500,)],
        "next_changes": [(500, 1, 500)],
        "unrelayed": [(400,)],
        "journal_rewound": [(ledger.last_batch - 200,)],
        "discrepancies_rewound": [(500,)],
    }
