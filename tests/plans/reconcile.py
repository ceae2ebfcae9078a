"""What the reconciler's blocks are asked with on a grown ledger."""

import json
from collections.abc import Mapping
from datetime import timedelta

from services.reconciler.coverage.due_windows import ANSWERED_S
from services.reconciler.windows import HORIZON_S, REVERIFY_AGES_S
from shared.ledger.covered_range import WINDOW_S, WINDOWS_A_DAY
from tests.plans.ledger import (
    ACCOUNT,
    AT_ONCE,
    OF_ACCOUNT,
    SYNC_KEY,
    Arguments,
    Ledger,
    configured,
    source_id,
    transaction_id,
    without,
)


def reconciler_arguments(ledger: Ledger) -> Mapping[str, Mapping[str, Arguments]]:
    """Return the arguments of each block, by the file that it is in."""
    return {
        "coverage": _coverage(ledger),
        "coverage_writer": _coverage_writer(ledger),
        "covered_days": _covered_days(ledger),
        "discrepancies": _discrepancies(ledger),
        "event_proof": _event_proof(ledger),
        "journal_windows": _journal_windows(ledger),
        "kept_proofs": _kept_proofs(ledger),
        "notifications": _notifications(ledger),
        "payouts": _payouts(ledger),
        "proof_history": _proof_history(ledger),
        "reconciliations": _reconciliations(ledger),
        "stripe_balances": _stripe_balances(ledger),
        "sync_state": _sync_state(ledger),
        "verification": _verification(ledger),
    }


def _event_proof(ledger: Ledger) -> dict[str, Arguments]:
    ids = [transaction_id(fact) for fact in range(2000)]
    events = [f"evt_{fact:020}" for fact in range(2000)]
    late = [
        {
            "event_id": event_id, "type": "charge.succeeded", "object_id": "ch_1",
            "created_s": ledger.at_s, "announces": ["txn_1"], "amount": 1, "currency": "usd",
        }
        for event_id in events
    ]  # fmt: skip
    return without("late_counts") | {
        "watches": [(None,), (ACCOUNT,)],
        "event_flow": [OF_ACCOUNT],
        "passed_until": [OF_ACCOUNT],
        "covered": [(*OF_ACCOUNT, ledger.at_s - 30 * 86_400)],
        "cover": [(*OF_ACCOUNT, ledger.at_s - 86_400, ledger.at_s, 2000)],
        "find_received": [(*OF_ACCOUNT, events, [ledger.at_s] * len(events))],
        "find_announced": [
            (*OF_ACCOUNT, [*ids, *(source_id(fact) for fact in range(2000))],
             [True] * len(ids) + [False] * 2000)
        ],
        "want_announced": [("[]",)],
        "late_events": [(*OF_ACCOUNT, 10_000)],
        "keep_late": [(*OF_ACCOUNT, json.dumps(late))],
        "drop_late": [(*OF_ACCOUNT, events)],
        "count_late": [OF_ACCOUNT],
        "note_rights": [(*OF_ACCOUNT, ["event_read"], ["event_read"])],
        "sent_spans": [OF_ACCOUNT],
        "keep_sent_spans": [(*OF_ACCOUNT, "[]")],
        "lacking_rights": [OF_ACCOUNT],
        "latest_rows": [(*OF_ACCOUNT, ["charge", "payout"])],
        "note_watch": [(*OF_ACCOUNT, "[]", ["charge.succeeded"])],
    }  # fmt: skip


def _notifications(ledger: Ledger) -> dict[str, Arguments]:
    message, target = "0" * 32, "0" * 32
    return without("place", "standing_facts", "waiting") | {
        "noted": [([f"opened:dsc_{number}:" for number in range(1000)],)],
        "note": [(1, 1, "[]", "[]", [target], ledger.at)],
        "told_lately": [(ledger.at,)],
        "account_facts": [configured()],
        "import_figures": [OF_ACCOUNT],
        "next_due": [(target, ledger.at)],
        "delivered": [(message, target, ledger.at)],
        "postponed": [(message, target, ledger.at, "away")],
        "given_up": [(message, target, ledger.at, "away")],
        "abandon": [([target], ledger.at)],
    }


def _windows(ledger: Ledger) -> list[int]:
    """Return the windows of the last day."""
    return list(range(ledger.window - 288, ledger.window))


def _first_window(ledger: Ledger) -> int:
    return ledger.window - 5 * 365 * 288


def _coverage(ledger: Ledger) -> dict[str, Arguments]:
    first, windows = _first_window(ledger), _windows(ledger)
    return {
        "due_ranges": [(*SYNC_KEY, first, first, ledger.window, ledger.at, HORIZON_S, WINDOW_S)],
        "is_past_due": [(*SYNC_KEY, ledger.at, HORIZON_S)],
        "past_read": [(*SYNC_KEY, 0, ledger.at, None)],
        "known_windows": [(*SYNC_KEY, windows)],
        "windows_between": [(*SYNC_KEY, windows[0], ledger.window)],
        "row_count": [SYNC_KEY],
        "window_after_rows": [(*SYNC_KEY, 1000)],
        "window_of_rows_before": [(*SYNC_KEY, ledger.window, 10_000)],
        "rows_between": [(*SYNC_KEY, first, ledger.window)],
        "unsettled_windows": [(*SYNC_KEY, 1)],
        "disputed_windows": [(*OF_ACCOUNT, WINDOW_S)],
        "oldest_covered": [SYNC_KEY],
        "read_whole": [(*SYNC_KEY, [first + 5, first + 1000, *windows])],
        "answer_looks": [(*SYNC_KEY, ledger.at, ANSWERED_S, REVERIFY_AGES_S, 0, WINDOW_S)],
    }


def _covered_days(ledger: Ledger) -> dict[str, Arguments]:
    day = ledger.at_s // 86_400
    asked = day - 399, day + 1
    return {
        "covered_days": [
            (*scope, *asked, *after, 400, WINDOW_S, WINDOWS_A_DAY)
            for scope in ((None, None), (ACCOUNT, True))
            for after in ((None,) * 4, (ACCOUNT, True, "balance_transactions", day - 30))
        ]
    }


def _coverage_writer(ledger: Ledger) -> dict[str, Arguments]:
    first, windows = _first_window(ledger), _windows(ledger)
    count = len(windows)
    return {
        "write_coverage": [
            (*SYNC_KEY, windows, [1] * count, [True] * count, [0] * count, ["{}"] * count,
             [bytes(16)] * count, [None] * count, [None] * count, [ledger.at] * count,
             [ledger.at] * count)
        ],
        "hold": [SYNC_KEY],
        "edges": [(*SYNC_KEY, first + 5, first + 6), (*SYNC_KEY, windows[0], ledger.window)],
        "uncover": [(*SYNC_KEY, windows[0], ledger.window, [first], windows)],
        "uncoalesced": [(*SYNC_KEY, 0, 20_000)],
        "coalesced": [(*SYNC_KEY, first)],
    }  # fmt: skip


def _proof_history(ledger: Ledger) -> dict[str, Arguments]:
    first = _first_window(ledger)
    day = ledger.at - timedelta(days=1)
    return {
        "accounts": [(None,), (ACCOUNT,)],
        "reach": [OF_ACCOUNT],
        "balances": [OF_ACCOUNT],
        "covered": [
            (*OF_ACCOUNT, first, first, ledger.window),
            (*OF_ACCOUNT, ledger.window - 288, first, ledger.window),
        ],
        "stripe_sums": [(*OF_ACCOUNT, first, ledger.window, WINDOWS_A_DAY)],
        "ledger_balances": [(*OF_ACCOUNT, day)],
        "first_unsettled": [OF_ACCOUNT],
        "unexamined": [(*OF_ACCOUNT, 200)],
        "movements": [(*OF_ACCOUNT, day, ledger.at, ["Expenses:StripeFees"])],
    }


def _reconciliations(ledger: Ledger) -> dict[str, Arguments]:
    request, counts = "rec_0", json.dumps({"windows": 1})
    return {
        "ask": [
            ("recount", None, None, None, None, "schedule", [ACCOUNT], [True], None),
            (
                *("pass", ACCOUNT, False, ledger.at - timedelta(days=1), ledger.at, "a person"),
                *([], [], b"k" * 32),
            ),
        ],
        "next_due": [OF_ACCOUNT],
        "hold": [(request,)],
        "begin": [(request, *OF_ACCOUNT, ledger.at, 1_000_000)],
        "reach": [(request, *OF_ACCOUNT, ledger.at, counts)],
        "end": [(request, *OF_ACCOUNT, counts)],
        "fail": [(request, *OF_ACCOUNT, "Stripe is away", 30.0)],
        "fold": [(request,)],
        "page": [
            (account, request_id, ledger.at, "", 101)
            for account in (None, ACCOUNT)
            for request_id in (None, request)
        ],
        "count_failed": [configured()],
        "unanswered": [([ACCOUNT], [True])],
        "schedule_seen": [("0 3 * * 0",)],
        "schedule_begins": [(ledger.at, "0 3 * * 0")],
        "schedule_comes": [(ledger.at, "0 3 * * 0")],
        "schedule_asked": [(ledger.at, request)],
    }


def _kept_proofs(ledger: Ledger) -> dict[str, Arguments]:
    figures = [["0"]] * 10
    until = ledger.at - timedelta(days=1)
    return {
        "keep_proofs": [(*OF_ACCOUNT, ["payments"], ["usd"], [ledger.at], *figures)],
        "thin_proofs": [(*OF_ACCOUNT, "hour", "day", until, "month", 1_000)],
        "exact_proofs_at": [(*OF_ACCOUNT, ledger.at)],
        "latest_proofs": [(None,), (ACCOUNT,)],
        "proved_days": [
            (account, *days, *key, 1_000, livemode)
            for account in (None, ACCOUNT)
            for livemode in (None, True)
            for days in ((0, 40_000),)
            for key in ((None,) * 5, (ledger.at_s // 86_400 - 400, "acct_5", True, "a", "a"))
        ],
        "lasting_flips": [
            (*OF_ACCOUNT, ["payments"], ["usd"], [ledger.at], [in_flip], 86_400)
            for in_flip in ("500", "-500")
        ],
    }


def _payouts(ledger: Ledger) -> dict[str, Arguments]:
    # acct_0 has no payouts of its own: those of another account are a ninth of all.
    of_account, payout = ("acct_3", True), f"po_{ledger.facts // 100 * 100 - 1289:020}"
    ids = [transaction_id(fact) for fact in ledger.facts_of_account(AT_ONCE)]
    texts, figures = ["charge"] * len(ids), [1] * len(ids)
    stated = [{
        "id": payout, "amount": 1, "currency": "usd", "status": "paid", "is_automatic": True,
        "created": ledger.at.isoformat(), "original_payout_id": payout,
    }]  # fmt: skip
    return {
        "accounts_due": [configured()],
        "state": [of_account],
        "save": [(*of_account, ledger.at, json.dumps(stated))],
        "adopt": [(*of_account, ledger.at - timedelta(days=1), ledger.at, ledger.at, "not listed")],
        "overdue": [(*of_account, 20)],
        "postpone": [(*of_account, [payout], ledger.at)],
        "postpone_all": [(*of_account, ledger.at)],
        "provable": [(*of_account, 200)],
        "inferable": [(*of_account, 200)],
        "save_members": [
            (*of_account, payout, ids, texts, texts, texts, figures, figures, figures, False,
             ledger.at)
        ],
        "held_elsewhere": [(*of_account, payout, ids)],
        "left_over": [(*of_account, payout, 50_000, "usd", ledger.at)],
        "free_since": [(*of_account, payout, "usd", ledger.at)],
        "free_rows": [
            (*of_account, payout, "usd", ledger.at, 2_000, ledger.at - timedelta(days=40), "")
        ],
        "save_proof": [(*of_account, payout, "proved", None, 0, None)],
        "counts": [configured()],
    }  # fmt: skip


def _journal_windows(ledger: Ledger) -> dict[str, Arguments]:
    windows = _windows(ledger)
    return {
        "entries_after": [
            (account, True, ledger.batch // 2, ledger.batch, 2_000)
            for account in (ACCOUNT, "acct_9", "acct_idle")
        ],
        "fingerprints": [
            (*OF_ACCOUNT, windows[:50], [window_no + 1 for window_no in windows[:50]], WINDOW_S),
            (*OF_ACCOUNT, [windows[0]], [ledger.window], WINDOW_S),
        ],
    }


def _stripe_balances(ledger: Ledger) -> dict[str, Arguments]:
    ids = [transaction_id(fact) for fact in ledger.facts_of_account(AT_ONCE)]
    return without("journal_snapshot", "now") | {
        "balances_now": [(None, ledger.at), (ACCOUNT, ledger.at)],
        "booked": [(*OF_ACCOUNT, ids, *ledger.snapshot, ledger.at)],
        "stripe_balances": [(*OF_ACCOUNT, ledger.at, *ledger.snapshot)],
    }


def _discrepancies(ledger: Ledger) -> dict[str, Arguments]:
    ids = [transaction_id(fact) for fact in ledger.facts_of_account(AT_ONCE)]
    rows = [{
        "kind": "missing", "status": "open", "object_id": "txn_plans", "amount_at_risk": 1,
        "effect_minor": 1, "currency": "usd", "expected": None, "actual": None, "reason": "why",
        "heals": 0,
    }]  # fmt: skip
    return {
        "kept_discrepancies": [(*OF_ACCOUNT, ["missing", "different", "unexpected"], ids)],
        "keep_discrepancies": [(*OF_ACCOUNT, json.dumps(rows))],
        "count_open": [OF_ACCOUNT],
        "open_by_kind": [(None, None), configured()],
        "close_offset_gaps": [(ledger.at,)],
        "ignored_since": [OF_ACCOUNT],
        "close_unconfigured": [(*OF_ACCOUNT, ledger.at)],
        "fetch_by_id": [("dsc_none", None), ("dsc_none", ACCOUNT)],
        "fetch_read_at": [("dsc_none", 300)],
        "fetch_open_of": [(*OF_ACCOUNT, transaction_id(10))],
    }


def _sync_state(ledger: Ledger) -> dict[str, Arguments]:
    return {
        "sync_states": [(None,), (ACCOUNT,)],
        "begin_sync": [SYNC_KEY],
        "note_proved_until": [(*SYNC_KEY, ledger.at_s)],
        "count_pass": [(*SYNC_KEY, 1)],
        "note_import_reached": [(*SYNC_KEY, ledger.at_s, 0, 2_500.0)],
        "note_import_ended": [(*SYNC_KEY, 0, ledger.at_s)],
        "record_pass": [(*SYNC_KEY, "{}", 300.0, ledger.at)],
        "record_failure": [(*SYNC_KEY, "Stripe is away", 300.0, False)],
        "clear_failure": [SYNC_KEY],
        "last_pass": [SYNC_KEY],
        "whole_since": [(*configured(), ["balance_transactions"] * 10)],
        "is_led": [("reconcile:acct_0:live",)],
    }


def _verification(ledger: Ledger) -> dict[str, Arguments]:
    windows = _windows(ledger)
    count = len(windows)
    ids = [transaction_id(fact) for fact in ledger.facts_of_account(AT_ONCE)]
    keys = [bytes(8 * 50)] * count
    return without("now") | {
        "measured_windows": [(*OF_ACCOUNT, windows[0], ledger.window)],
        "known_since": [(*OF_ACCOUNT, ids)],
        "write_windows": [
            (*OF_ACCOUNT, windows, [50] * count, [bytes(16)] * count, [True] * count, keys, keys,
             ['{"usd": [50, 5000, 50, 5000, 50, 5000]}'] * count, ['{"0": 50}'] * count)
        ],
        "forget_windows": [(*OF_ACCOUNT, windows[0])],
        "note_compared": [(*OF_ACCOUNT, ledger.at_s, 0.5, ledger.at_s)],
        "progress": [OF_ACCOUNT],
        "figures": [(*OF_ACCOUNT, windows[0], ledger.window)],
        "unread": [(*OF_ACCOUNT, ledger.at_s - 86_400, ledger.at_s, 20_001, WINDOW_S)],
    }  # fmt: skip
