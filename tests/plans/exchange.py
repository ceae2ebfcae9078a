"""The arguments of the statements by which exchange differences are posted."""

import hashlib

from tests.plans.ledger import (
    ACCOUNT,
    ISSUER,
    Arguments,
    Ledger,
    entry_id,
    source_id,
    transaction_id,
)


def exchange_arguments(ledger: Ledger) -> dict[str, Arguments]:
    """Return what a full round of the sequencer asks, by block."""
    charges = [source_id(fact) for fact in ledger.facts_of_account(200)]
    of_account = [ACCOUNT] * 200, [True] * 200
    refund = ledger.facts_of_account(1)[0]
    return {
        "fetch_due": [(200, "post", "stripe.balance_transactions")],
        "refund_rows": [(*of_account, charges)],
        "postpone": [(ACCOUNT, True, charges[0], 1)],
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


def presentment_arguments(ledger: Ledger) -> dict[str, Arguments]:
    """Return what the upkeep asks, a thousand messages at a time."""
    facts = ledger.facts_of_account(1_000)
    ids, charges = [transaction_id(fact) for fact in facts], [source_id(fact) for fact in facts]
    columns = (
        [ISSUER] * 1_000, ids, [ACCOUNT] * 1_000, [True] * 1_000, ["charge"] * 1_000, charges,
        charges, [10_000] * 1_000, ["eur"] * 1_000,
        [hashlib.md5(b"kept").digest()] * 1_000,
    )  # fmt: skip
    return {
        "fetch_behind": [("post", "stripe.balance_transactions")],
        "save_history": [("stripe.balance_transactions", 0, 1, 0, 1_000, *columns)],
        "save_presentments": [columns],
        "ask_for_presentments": [(20, 3_600.0)],
        "was_asked": [(ISSUER, ids[0])],
    }


def verify_exchange_arguments(ledger: Ledger) -> dict[str, Arguments]:
    """Return what `verify` asks of the differences, 500 refunds at a time."""
    refund = ledger.facts_of_account(1)[0]
    ids = [source_id(refund), transaction_id(refund)]
    return {
        "is_behind": [("post", "stripe.balance_transactions")],
        "refunds": [(ISSUER, transaction_id(refund), 500)],
        "is_yet_to_be_seen": [(ACCOUNT, True, ids, ISSUER, transaction_id(refund))],
        "is_said": [(ACCOUNT, True, transaction_id(refund))],
    }
