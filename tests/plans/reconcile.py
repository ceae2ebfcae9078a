"""What the blocks of reconcile.sql are asked with on a grown ledger."""

import json

from tests.plans.ledger import (
    ACCOUNT,
    AT_ONCE,
    OF_ACCOUNT,
    SCOPE,
    Arguments,
    Ledger,
    configured,
    transaction_id,
    without,
)


def reconcile(ledger: Ledger) -> dict[str, Arguments]:
    """Return the arguments of each block."""
    return _coverage(ledger) | _differences(ledger) | _state(ledger)


def _coverage(ledger: Ledger) -> dict[str, Arguments]:
    first = ledger.window - 5 * 365 * 288
    windows = list(range(ledger.window - 288, ledger.window))
    count = len(windows)
    return {
        "due": [(*SCOPE, first, first, ledger.window, ledger.at)],
        "is_past_due": [(*SCOPE, ledger.at)],
        "past_read": [(*SCOPE, 0, ledger.at, None)],
        "known_windows": [(*SCOPE, windows)],
        "windows_between": [(*SCOPE, windows[0], ledger.window)],
        "row_count": [SCOPE],
        "window_after_rows": [(*SCOPE, 1000)],
        "unsettled_windows": [(*SCOPE, 1)],
        "disputed": [OF_ACCOUNT],
        "oldest_covered": [SCOPE],
        "cover": [
            (*SCOPE, windows, [1] * count, [True] * count, [0] * count, ["{}"] * count,
             [bytes(16)] * count, [None] * count, [None] * count, [ledger.at] * count,
             [ledger.at] * count)
        ],
        "read_whole": [(*SCOPE, [first + 5, first + 1000, *windows])],
        "hold": [SCOPE],
        "edges": [(*SCOPE, first + 5, first + 6), (*SCOPE, windows[0], ledger.window)],
        "uncover": [(*SCOPE, windows[0], ledger.window, [first], windows)],
        "uncoalesced": [(*SCOPE, 0, 20_000)],
        "coalesced": [(*SCOPE, first)],
        "answer_looks": [
            (*SCOPE, ledger.at, [86_400, 604_800], [900, 86_400, 604_800, 3_024_000], 0)
        ],
        "proved_until": [(*SCOPE, ledger.at_s)],
        "fingerprints": [
            (*OF_ACCOUNT, windows[:50], [window_no + 1 for window_no in windows[:50]]),
            (*OF_ACCOUNT, [windows[0]], [ledger.window]),
        ],
    }  # fmt: skip


def _differences(ledger: Ledger) -> dict[str, Arguments]:
    ids = [transaction_id(fact) for fact in ledger.facts_of_account(AT_ONCE)]
    kept = [{
        "kind": "missing", "status": "open", "object_id": "txn_plans", "amount_at_risk": 1,
        "effect_minor": 1, "currency": "usd", "expected": None, "actual": None, "reason": "why",
        "heals": 0,
    }]  # fmt: skip
    seen = (ledger.last_batch - 1, [ledger.last_batch - 3])
    return without("snapshot") | {
        "journal_rows": [(*OF_ACCOUNT, ledger.at_s - 86_400, ledger.at_s)],
        "journal_rows_of": [(*OF_ACCOUNT, ids)],
        "entries_after": [
            (account, True, ledger.batch // 2, ledger.batch, 2_000)
            for account in (ACCOUNT, "acct_9", "acct_idle")
        ],
        "posted": [(*OF_ACCOUNT, ids)],
        "held": [(*OF_ACCOUNT, ids, *seen)],
        "booked": [(*OF_ACCOUNT, ids, *seen, ledger.at)],
        "awaiting": [(*OF_ACCOUNT, [f"txn_wanted{number}" for number in range(AT_ONCE)], 60.0)],
        "refusals": [(*OF_ACCOUNT, [f"txn_letter{number}" for number in range(AT_ONCE)])],
        "positions": [("stripe.events", "stripe.balance_transactions")],
        "kept_discrepancies": [(*OF_ACCOUNT, ["missing", "different", "unexpected"], ids)],
        "keep_discrepancies": [(*OF_ACCOUNT, json.dumps(kept))],
        "count_open": [OF_ACCOUNT],
        "open_by_kind": [(None, None), configured()],
        "close_offset_gaps": [(ledger.at,)],
        "ignored_since": [OF_ACCOUNT],
        "close_unconfigured": [(*OF_ACCOUNT, ledger.at)],
        "stripe_balances": [(*OF_ACCOUNT, ledger.at, *seen)],
    }


def _state(ledger: Ledger) -> dict[str, Arguments]:
    return without("sync_states") | {
        "begin": [SCOPE],
        "ended": [(*SCOPE, 1)],
        "reached": [(*SCOPE, ledger.at_s, 0)],
        "imported": [(*SCOPE, 0, ledger.at_s)],
        "passed": [(*SCOPE, "{}", 300.0, ledger.at)],
        "failed": [(*SCOPE, "Stripe is away", 300.0, False)],
        "last_pass": [SCOPE],
        "whole_since": [(*configured(), ["balance_transactions"] * 10)],
        "is_led": [("reconcile:acct_0:live",)],
    }
