"""What the blocks that show the ledger to a person are asked with on a grown ledger."""

from collections.abc import Mapping
from datetime import timedelta

from tests.plans.ledger import (
    ACCOUNT,
    OF_ACCOUNT,
    Arguments,
    Ledger,
    command_id,
    configured,
    entry_id,
    source_id,
    transaction_id,
)


def reading_arguments(ledger: Ledger) -> Mapping[str, Mapping[str, Arguments]]:
    """Return the arguments of each block, by the file that it is in."""
    return {
        "reports": _reports(ledger),
        "object_history": _object_history(ledger),
    }


def _reports(ledger: Ledger) -> dict[str, Arguments]:
    day = ledger.at - timedelta(days=1)
    return {
        "trial_balance": [(None, None), OF_ACCOUNT],
        "trial_balance_as_of": [(None, None, day), (*OF_ACCOUNT, day)],
        "status": [(None, None, "listen"), (*configured(), "listen")],
        "account_status": [(ACCOUNT, None, None), (ACCOUNT, *configured())],
        "entries_by_origin": [(day,)],
    }


def _object_history(ledger: Ledger) -> dict[str, Arguments]:
    fact = ledger.facts_of_account(1)[0]
    ids = [transaction_id(fact), entry_id(fact), source_id(fact), f"evt_{ledger.facts - 1:020}",
           command_id(ledger.corrected[0])]  # fmt: skip
    issuers = [f"stripe:acct_{number}:live" for number in range(10)]
    asked: dict[str, tuple[object, ...]] = {
        "receipt_scopes": (),
        "related": (ids, issuers, 1000, *configured()),
        "entries": (ids, issuers),
        "receipts": (ids, *configured()),
        "wanted": (ids,),
        "ended_waits": (ids,),
        "discrepancies": (ids,),
        "commands": (ids,),
        "letters": (ids,),
        "paid_out": (ids,),
        "payouts": (["po_grown", f"po_{111:020}"],),
    }
    return {
        block: [(*of_ids, account) for account in (None, ACCOUNT)]
        for block, of_ids in asked.items()
    }
