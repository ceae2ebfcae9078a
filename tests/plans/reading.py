"""What the blocks that show the ledger to a person are asked with on a grown ledger."""

from collections.abc import Mapping
from datetime import timedelta

from shared.postgres.driver.named_queries import blocks
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
        "entry_pages": _entry_pages(ledger),
        "object_history": _object_history(ledger),
        "object_search": _object_search(ledger),
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


def _entry_pages(ledger: Ledger) -> dict[str, Arguments]:
    middle = ledger.batch // 2
    long_ago = ledger.at - timedelta(days=900)
    # Of all, of an account that has half of everything, little or nothing, and what is rare in it.
    choices: list[tuple[object, ...]] = [
        (account, None, currency, type_, None, kind, None, None, text)
        for account in (None, ACCOUNT, "acct_9", "acct_unknown")
        for currency, type_, kind, text in (
            (None, None, None, None),
            ("usd", None, None, None),
            ("jpy", None, None, None),
            (None, "payout", None, None),
            ("eur", "mystery", "replacement", "ch_"),
        )
    ]
    recent = (*OF_ACCOUNT, None, None, None, None, ledger.at - timedelta(days=1), ledger.at, None)
    named = list(range(1_000, 2_000))
    return {
        "by_position": [
            (*choice, position, 250, max(0, position - 2_000), 5_000, 102)
            for choice in (*choices, recent)
            for position in (ledger.last_batch, middle, 10)
        ],
        "by_time": [
            (*choice, *place, looked_at, 101, 102)
            for choice in (*choices, recent)
            for looked_at in (0, 5_000)
            for place in ((None, None), (long_ago, 1_000))
        ],
        "begins_with": [
            (text, account, None, 1_001)
            for text in (transaction_id(ledger.facts // 2), "ch_000", "je_a", "zz")
            for account in (None, ACCOUNT, "acct_unknown")
        ],
        "of_entries": [
            (*choice, named, "time", long_ago, 10, None, None, 101) for choice in choices
        ]
        + [(*choices[0], named, "position", None, None, middle, 1, 101)],
        "rows": [(named,)],
        "revisions": [
            (name, account)
            for name in (transaction_id(ledger.corrected[0]), entry_id(ledger.corrected[0]))
            for account in (None, ACCOUNT, "acct_unknown")
        ],
    }


def _object_search(ledger: Ledger) -> dict[str, Arguments]:
    texts = (
        transaction_id(ledger.facts // 2),
        "txn_000",
        "ch_000",
        "je_abc",
        "evt_00",
        "dsc_a",
        "po_0",
    )
    asked = [
        (text, account, looked_at, 20, livemode)
        for text in (*texts, "zzzzzz")
        for account in (None, ACCOUNT, "acct_unknown")
        for looked_at, livemode in ((500, None), (2_000, None), (2_000, False))
    ]
    return dict.fromkeys(blocks("object_search"), asked)


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
