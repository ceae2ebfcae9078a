"""All that the API can be asked, in the order in which the reference page shows it."""

from collections.abc import Sequence
from typing import Final

from services.ledger_api.operation import Operation
from services.ledger_api.operations import (
    audit,
    books,
    commands,
    dead_letters,
    discrepancies,
    entries,
    journal,
    payouts,
    proof,
    reconciliations,
    search,
    story,
)

OPERATIONS: Final[Sequence[Operation]] = (
    *proof.OPERATIONS,
    *books.OPERATIONS,
    *entries.OPERATIONS,
    *journal.OPERATIONS,
    *payouts.OPERATIONS,
    *discrepancies.OPERATIONS,
    *reconciliations.OPERATIONS,
    *dead_letters.OPERATIONS,
    *commands.OPERATIONS,
    *story.OPERATIONS,
    *search.OPERATIONS,
    *audit.OPERATIONS,
)
