"""What the statements of commands, and of what they correct and send again, are asked with."""

import json
from datetime import timedelta

from tests.plans.ledger import (
    ACCOUNT,
    AT_ONCE,
    ISSUER,
    OF_ACCOUNT,
    Arguments,
    Ledger,
    command_id,
    entry_id,
    legs_of,
    source_id,
    steps,
    transaction_id,
)


def command_arguments(ledger: Ledger) -> dict[str, Arguments]:
    """Return the arguments of commands, and of what becomes of them."""
    facts = ledger.facts_of_account(AT_ONCE)
    reversed_fact = facts[0]
    command = {
        "command_id": "cmd_new", "kind": "correct", "issuer": ISSUER, "stripe_account": ACCOUNT,
        "livemode": True, "object_id": entry_id(reversed_fact), "by": "a person", "reason": "why",
        "at": ledger.at.isoformat(),
    }  # fmt: skip
    given = [{"body": command, "needs": [entry_id(reversed_fact)]}]
    return {
        "save_commands": [("command", "ledger.commands", *steps(), json.dumps(given), "[]")],
        "ready_commands": [(100, 3600.0, ["cmd_waiting_1"])],
        "fetch_standing": [(ISSUER, [transaction_id(fact) for fact in facts])],
        "next_standing_facts": [(*OF_ACCOUNT, AT_ONCE)],
        "fetch_command": [("cmd_waiting_1",)],
        "fetch_discrepancies": [
            (*OF_ACCOUNT, "missing", transaction_id(10), 100),
            (*OF_ACCOUNT, None, None, 100),
        ],
        "write_effects": [
            (
                "cmd_waiting_1", 0, "done", None,
                ["je_plans"], [ISSUER], [transaction_id(reversed_fact)], ["reversal"], [1],
                [entry_id(reversed_fact)], [ACCOUNT], [True], ["charge"], ["charge"],
                [source_id(reversed_fact)], [float(ledger.at_s)], [bytes(16)], [3],
                *legs_of(ledger, facts=[reversed_fact], sign=-1, available=float(ledger.at_s)),
                "[]", ["missing"], [transaction_id(reversed_fact)],
            )
        ],
        "fetch_outcome": [(command_id(ledger.corrected[0]), 100)],
    }  # fmt: skip


def correctable_arguments(ledger: Ledger) -> dict[str, Arguments]:
    """Return the arguments of what a command is made from."""
    fact = ledger.facts_of_account(1)[0]
    return {
        "fact_of_entry": [(entry_id(fact), None), (entry_id(fact), "acct_1")],
        "facts_of_id": [([f"stripe:acct_{number}:live" for number in range(10)],
                         transaction_id(fact), account) for account in (None, "acct_1")],
        "fact_versions": [(ISSUER, transaction_id(fact))],
        "facts_in_suspense": [("mystery",)],
        "standing_count": [(*OF_ACCOUNT, ledger.at - timedelta(days=365), 20_000)],
        "open_count": [OF_ACCOUNT],
        "count_entries_made": [([command_id(fact) for fact in ledger.corrected[:100]],)],
    }  # fmt: skip


def letter_arguments() -> dict[str, Arguments]:
    """Return the arguments of dead letters."""
    return {
        "refusal_reasons": [(*OF_ACCOUNT, [f"txn_letter{number}" for number in range(AT_ONCE)])],
        "letters_of_money": [(*OF_ACCOUNT, ["stripe.balance_transactions", "stripe.events"], 500)],
        "letter_states": [(*OF_ACCOUNT, [f"txn_letter{number}" for number in range(AT_ONCE)])],
        "redrivable_letters": [(None, 0, 100), (250, 0, 100)],
        "letter_status": [(250,)],
        "fetch_letter": [(250, None), (250, ACCOUNT)],
        "open_letter_at": [("listen", "stripe.events", 1, 250)],
        "settle_letters": [([250, 500], "gone")],
    }
