"""What each named statement is asked with on a grown ledger: as much as a service asks at once.

Promises arguments for every block of every file, several sets where a null changes what is read. A
block without any is a failure of the test, never a statement that is passed over.
"""

import hashlib
import json
from collections.abc import Mapping
from datetime import timedelta

from shared.ledger.covered_range import WINDOW_S
from shared.postgres.journal import verify
from tests.plans.access import access_arguments
from tests.plans.commands import command_arguments, correctable_arguments, letter_arguments
from tests.plans.exchange import (
    exchange_arguments,
    presentment_arguments,
    verify_exchange_arguments,
)
from tests.plans.ledger import (
    ACCOUNT,
    AT_ONCE,
    ISSUER,
    OF_ACCOUNT,
    SYNC_KEY,
    Arguments,
    Ledger,
    configured,
    entry_id,
    legs_of,
    source_id,
    steps,
    transaction_id,
    without,
)
from tests.plans.lists import list_arguments
from tests.plans.reading import reading_arguments
from tests.plans.reconcile import reconciler_arguments
from tests.plans.relay import relay_arguments
from tests.support.traces import TRACEPARENT


def arguments(ledger: Ledger) -> Mapping[str, Mapping[str, Arguments]]:
    """Return the arguments of each block, by the file that it is in."""
    return {
        "account_keys": _account_keys(),
        "stripe_callers": {"announce": [(*OF_ACCOUNT, "resolve")]},
        "commands": command_arguments(ledger),
        "session": _session(),
        "correctable_facts": correctable_arguments(ledger),
        "dead_letters": letter_arguments(),
        "exact_proofs": _exact_proofs(ledger),
        "inspect_server": without("server", "applied", "unconfigured")
        | {"samples": [OF_ACCOUNT], "strangers": [(10_000,)]},
        "journal_reader": _journal_reader(ledger),
        "journal_writer": _journal_writer(ledger),
        "exchange_entries": exchange_arguments(ledger),
        "presentments": presentment_arguments(ledger),
        "logins": _logins(),
        "openings": _openings(ledger),
        "pass_requests": {
            "account_passes": [(*configured(), ["balance_transactions"] * 10)],
            "pass_answered": [(*OF_ACCOUNT, ledger.at)],
        },
        "consumer_offsets": _consumer_offsets(),
        "event_receipts": _event_receipts(ledger),
        "relay": relay_arguments(ledger),
        "retention": {
            "make_receipt_months": [(10_000,)],
            "missing_month": [()],
            "drop_receipt_months": [(400,)],
            "delete_old": [(400, 10_000)],
        },
        "ledger_health": {
            "read_health": [configured()],
            "audit_seals": [(ledger.batch // 2, 20)],
        },
        "verify": _verify(ledger),
        "verify_exchange": verify_exchange_arguments(ledger),
        "rereads": _rereads(ledger),
        "resolution_queue": _resolution_queue(ledger),
        **list_arguments(ledger),
        **reading_arguments(ledger),
        **reconciler_arguments(ledger),
        **access_arguments(),
    }  # fmt: skip


def _account_keys() -> dict[str, Arguments]:
    key = hashlib.sha256(b"a key").digest()
    return {
        "known": [(key,)],
        "bind_own": [(key, *OF_ACCOUNT, False)],
        "bind_connected": [(key, *OF_ACCOUNT, False, "acct_platform")],
    }


def _session() -> dict[str, Arguments]:
    return without(
        "alive",
        "applied",
        "patience",
        "sequences_behind",
        "advance_sequences",
        "settle_functions",
        "long_read",
    ) | {"lead": [(["plans"],)], "lead_no_more": [(["plans"],)]}


def _exact_proofs(ledger: Ledger) -> dict[str, Arguments]:
    return {
        "save_proofs": [(*OF_ACCOUNT, ["payments"], ["usd"], [ledger.at], ["0"])],
        "standing_since": [([ACCOUNT], [True], "balance_transactions")],
        "proved_balances": [OF_ACCOUNT],
        "oldest_proofs": [configured()],
    }


def _event_receipts(ledger: Ledger) -> dict[str, Arguments]:
    receipts = [
        {
            "stripe_account": ACCOUNT, "livemode": True, "event_id": f"evt_plans{number}",
            "type": "charge.succeeded", "object_id": f"ch_plans{number}",
            "created": ledger.at_s, "received": ledger.at_s, "outcome": "wanted", "reason": None,
        }
        for number in range(500)
    ]  # fmt: skip
    wants = [
        {
            "stripe_account": ACCOUNT, "livemode": True, "object_id": f"ch_plans{number}",
            "kind": "charge", "event_id": f"evt_plans{number}", "named": ledger.at_s, "wait_s": 1,
            "hint": False, "ended": None, "of_object": None,
            "traceparent": TRACEPARENT,
        }
        for number in range(500)
    ]  # fmt: skip
    return {
        "listen_batch": [
            ("listen", "stripe.events", *steps(), json.dumps(receipts), json.dumps(wants), "[]",
             "[]")
        ],
    }  # fmt: skip


def _journal_reader(ledger: Ledger) -> dict[str, Arguments]:
    ids = [transaction_id(fact) for fact in ledger.facts_of_account(AT_ONCE)]
    day = ledger.at - timedelta(days=1)
    return without("account_books", "journal_end") | {
        "unsequenced_entries": [(None, None), OF_ACCOUNT],
        "chosen_after": [
            (*choice, None, None, position, 250, position + 99, 200)
            for choice in ((None, None), OF_ACCOUNT, ("acct_9", True), ("acct_unknown", None))
            for position in (1, ledger.batch // 2)
        ],
        "stream_entries": [
            (None, None, None, None, ledger.batch // 2, 100),
            (*OF_ACCOUNT, day, ledger.at, ledger.batch // 2, 100),
        ],
        "journal_rows": [(*OF_ACCOUNT, ledger.at_s - 86_400, ledger.at_s)],
        "journal_rows_of": [(*OF_ACCOUNT, ids)],
        "find_posted": [(*OF_ACCOUNT, ids)],
        "shown_in_snapshot": [(*OF_ACCOUNT, ids, *ledger.snapshot)],
    }


def _journal_writer(ledger: Ledger) -> dict[str, Arguments]:
    fresh = range(ledger.facts + 1_000_000, ledger.facts + 1_000_000 + 2 * 250, 2)
    copies = ledger.facts_of_account(250)
    both = [*fresh, *copies]
    return {
        "post_batch": [
            (
                "post", "stripe.balance_transactions", *steps(),
                [entry_id(fact) for fact in both], [ISSUER] * 500,
                [transaction_id(fact) for fact in both], [ACCOUNT] * 500, [True] * 500,
                ["charge"] * 500, ["charge"] * 500, [source_id(fact) for fact in both],
                [ledger.at_s] * 500,
                [hashlib.md5(str(fact).encode()).digest() for fact in both],
                [ledger.at_s + 9 * 86_400] * 500, [3] * 500, ["webhook"] * 500,
                *legs_of(ledger, facts=both, sign=1, available=ledger.at_s + 9 * 86_400),
                "[]", "[]",
                [entry_id(fresh[0])], ["charge"], ["ch_plans"],
                ["acct_stranger"], [True],
                [ACCOUNT], [True], ["txn_left_out"], ["ch_left_out"],
                [ISSUER], [transaction_id(copies[0])], [ACCOUNT], [True], ["charge"],
                [source_id(copies[0])], [source_id(copies[0])], [10_000], ["eur"],
                [hashlib.md5(b"a copy").digest()],
                [TRACEPARENT] * 500,
            )
        ],
        "sequence_batches": [(64,)],
    }  # fmt: skip


def _logins() -> dict[str, Arguments]:
    return without("keep_login") | {
        "login": [(["tieout_reader"],)],
        "name_login": [("tieout_plans", "tieout_reader", "a password")],
    }


def _openings(ledger: Ledger) -> dict[str, Arguments]:
    first = ledger.window - 288
    of_windows = (*SYNC_KEY, first, ledger.window)
    return without("book_starts") | {
        "note_start": [(*SYNC_KEY, 0)],
        "last_open_command": [("tieout:acct_0:live", "payments:usd")],
        "made_openings": [OF_ACCOUNT],
        "watched_balances": [OF_ACCOUNT],
        "watch_balances": [(*OF_ACCOUNT, ["payments"], ["usd"])],
        "note_agreement": [(*OF_ACCOUNT, ["payments"], ["usd"], ["0"], ledger.batch)],
        "note_extension": [(*OF_ACCOUNT, 0)],
        "are_windows_settled": [(*SYNC_KEY, first, first, ledger.window)],
        "unlabelled_windows": [of_windows],
        "sums": [of_windows],
        "window_digests": [of_windows],
        "filled_windows": [(*OF_ACCOUNT, first, ledger.window, WINDOW_S)],
        # Books that begin where the account's history does.
        "earlier_rows": [(*OF_ACCOUNT, ledger.at_s - 5 * 366 * 86_400)],
        "late_rows": [(*OF_ACCOUNT, ledger.batch - 100, ledger.batch, 0, ledger.at_s)],
        "pending_nets": [(*OF_ACCOUNT, ledger.at_s - 86_400, ledger.at_s, ledger.at_s)],
    }


def _consumer_offsets() -> dict[str, Arguments]:
    partitions = list(range(12))
    return without("all_positions") | {
        "posting_positions": [("stripe.events", "listen", "stripe.balance_transactions", "post")],
        "kept_positions": [("post", "stripe.balance_transactions", partitions)],
        "load_positions": [
            ("post", "stripe.balance_transactions", "topic-1", partitions, [0] * 12, [6000] * 12,
             [5000] * 12, True)
        ],
        "open_gaps": [("stripe.events", partitions, [1] * 12)],
        "letters_before": [
            ("post", "stripe.balance_transactions", partitions, [1] * 12, [5000] * 12, 50)
        ],
    }  # fmt: skip


def _verify(ledger: Ledger) -> dict[str, Arguments]:
    middles = dict.fromkeys(
        ("balanced", "complete", "accounts", "unique", "reversed", "exchanged", "pending_sums"),
        ledger.facts // 2,
    )
    parts = {
        name: [(middles.get(name, ledger.batch // 2), size)]
        for name, size in verify.PART_ROWS.items()
    }
    sums = ["acct_0"], [True], ["Income:Sales"], ["usd"], ["of 2026-01"], ["1"]
    return (
        without("own_path", "queued", "offsets", "sequences")
        | parts
        | {
            "folded": [sums],
            "folded_dates": [sums],
            "pending": [sums],
            "guarded": [(["posting"], ["wanted"])],
            "unknown_migrations": [([1, 2],)],
            "definitions": [(["posting"],)],
        }
    )


def _rereads(ledger: Ledger) -> dict[str, Arguments]:
    side = json.dumps({"net": 1, "currency": "usd", "balance_type": "payments"})
    reread = (*OF_ACCOUNT, transaction_id(ledger.facts_of_account(1)[0]))
    return {
        "settle_reread": [
            (*reread, bytes(16), side, ledger.at_s, ledger.at_s),
            (*reread, None, None, None, None),
        ],
    }


def _resolution_queue(ledger: Ledger) -> dict[str, Arguments]:
    ids = [f"txn_wanted{number}" for number in range(0, AT_ONCE * 10, 10)]
    wanted = (*OF_ACCOUNT, "ch_wanted10", ledger.at + timedelta(seconds=10))
    return without("accounts_due", "accounts_outlived") | {
        "due_in_bulk": [(*OF_ACCOUNT, 500, 2.0, 5.0)],
        "due_alone": [(*OF_ACCOUNT, 100, 5.0)],
        "note_published": [(*OF_ACCOUNT, ids, 60.0, 3600.0)],
        "put_off": [
            (*OF_ACCOUNT, ids, [ledger.at] * AT_ONCE, [60.0] * AT_ONCE, [None] * AT_ONCE,
             [None] * AT_ONCE, True, "why")
        ],
        "hand_on": [(*wanted, "[]", 60.0)],
        "drop_object": [(*wanted, True, "why")],
        "await_too_long": [(*wanted, 60.0, None, "why")],
        "outlived": [(*OF_ACCOUNT, 100)],
        "resolve_awaited": [(*OF_ACCOUNT, ids)],
        "hold_ids": [(*OF_ACCOUNT, ids, 60.0, "why")],
        "due_of_kind": [(*OF_ACCOUNT, "charge", 100)],
        "queue_requests": [("[]",)],
        "find_awaiting": [
            (*OF_ACCOUNT, [f"txn_wanted{number}" for number in range(AT_ONCE)], 60.0),
        ],
    }  # fmt: skip
