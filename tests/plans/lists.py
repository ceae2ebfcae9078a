"""What pages of listings are asked with on a grown ledger: at any depth, of one account and all."""

from collections.abc import Mapping
from datetime import timedelta

from shared.page import EARLIEST, LATEST, LOOKED_AT_MAX
from tests.plans.ledger import ACCOUNT, OF_ACCOUNT, Arguments, Ledger, command_id

_SHOWN = 101
# A page that is filtered, and one that is not.
_LOOKS = (LOOKED_AT_MAX, _SHOWN)
_NUMBER_MAX = 2**63 - 1


def list_arguments(ledger: Ledger) -> Mapping[str, Mapping[str, Arguments]]:
    """Return the arguments of each block, by the file that it is in."""
    return {
        "payout_reports": _payouts(ledger),
        "discrepancy_reports": _discrepancies(ledger),
        "dead_letter_reports": {
            "page": [
                (account, None, None, is_open, at, _NUMBER_MAX, look, _SHOWN, livemode)
                for account in (None, ACCOUNT)
                for is_open in (False, True)
                for at in (LATEST, ledger.at)
                for look, livemode in (*((look, None) for look in _LOOKS), (LOOKED_AT_MAX, False))
            ]
        },
        "command_reports": {
            "page": [
                (account, status, number, look, _SHOWN, livemode)
                for account in (None, ACCOUNT)
                for status, look, livemode in (
                    ("refused", LOOKED_AT_MAX, None),
                    (None, _SHOWN, None),
                    (None, LOOKED_AT_MAX, False),
                )
                for number in (_NUMBER_MAX, 1_500)
            ],
            "command": [(None, command_id(ledger.corrected[0]), 1_000)],
        },
    }


def _payouts(ledger: Ledger) -> dict[str, Arguments]:
    middle = ledger.at - timedelta(days=900)
    return {
        "page": [
            (account, None, None, *asked, since, at, "", look, _SHOWN)
            # All payouts but one are of other accounts than acct_0.
            for account in (None, ACCOUNT, "acct_3")
            for asked, look in (((None, None, None), _SHOWN), (("failed", "drift", "po_"), 5_000))
            for since, at in ((EARLIEST, LATEST), (EARLIEST, middle), (middle, ledger.at))
        ],
        "payout": [
            (account, payout)
            for account in (None, ACCOUNT)
            for payout in ("po_grown", f"po_{111:020}")
        ],
        "categories": [(*OF_ACCOUNT, "po_grown")],
        "members": [(*OF_ACCOUNT, "po_grown", "", None), (*OF_ACCOUNT, "po_grown", "txn_1", 101)],
    }


def _discrepancies(ledger: Ledger) -> dict[str, Arguments]:
    unsettled = ["healing", "open", "stuck"]
    texts = ((None, None), ("txn_000", "txn_000\U0010ffff"), ("txn_0000000000000000001", "txn_1"))
    asked = [
        (account, None, None, None, statuses, statuses is not None, *text, EARLIEST, LATEST)
        for account in (None, ACCOUNT)
        for statuses in (None, unsettled)
        for text in texts
    ]
    return {
        "page_by_time": [
            (*columns, at, "", look, _SHOWN)
            for columns in asked
            for at in (LATEST, ledger.at - timedelta(days=2))
            for look in _LOOKS
        ],
        "page_by_risk": [
            (*columns, risk, "", look, _SHOWN)
            for columns in asked
            for risk in (_NUMBER_MAX, 2_500)
            for look in _LOOKS
        ],
        "changes": [("dsc_none", _NUMBER_MAX, _SHOWN)],
    }
