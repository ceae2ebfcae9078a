"""The arguments of the statements by which exchange differences are posted."""

import hashlib

from tests.plans.ledger import ACCOUNT, Arguments, Ledger, entry_id, source_id, transaction_id


def exchange_arguments(ledger: Ledger) -> dict[str, Arguments]:
    """Return what a full round of the sequencer asks."""
    charges = [source_id(fact) for fact in ledger.facts_of_account(200)]
    of_account = [ACCOUNT] * 200, [True] * 200
    refund = ledger.facts_of_account(1)[0]
    return {
        "fetch_due": [(200,)],
        "refund_rows": [(*of_account, charges)],
        "charges": [(*of_account, charges)],
        "post": [
            (
                [ACCOUNT], [True], charges[:1], [1],
                [entry_id(refund)], ["je_plans_fx"], [0], ["usd"], [-153],
                [hashlib.md5(b"fx").digest()],
                [ACCOUNT], [True], [transaction_id(refund)], ["usd"], ["not shown"],
                [ACCOUNT], [True], [transaction_id(refund)],
            )
        ],
    }  # fmt: skip
