"""Cases of our own, one at least for each kind of fault that public reports tell of.

An id of a row that no event names begins with `txn_Unsaid`.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from tests.cases.case import API_VERSION, THIN, Case, Json, ledger_account

_DAY_S = 86_400
_AT = 1_780_300_800  # 2026-06-01T08:00:00Z
_STRANGER = "acct_1SomebodyElse00001"


def _case(
    name: str, *, rows: Sequence[Json], events: Sequence[Json], **ledger: Mapping[str, int]
) -> Case:
    """Make a case; `ledger` has the expected postings by currency, accounts by their short name."""
    return Case(
        name=name,
        rows=rows,
        events=events,
        ledger={
            (currency, ledger_account(account)): amount_minor
            for currency, accounts in ledger.items()
            for account, amount_minor in accounts.items()
        },
        reconciler_only=frozenset(row["id"] for row in rows if row["id"].startswith("txn_Unsaid")),
    )


def _row(own_id: str, amount: int, fee: int = 0, **fields: Any) -> Json:
    """Write a balance transaction: a charge, if nothing else is said, its fee Stripe's."""
    details = [_detail(fee)] if fee else []
    return {
        "id": f"txn_{own_id}",
        "object": "balance_transaction",
        "amount": amount,
        "available_on": fields.get("created", _AT),
        "balance_type": "payments",
        "created": _AT,
        "currency": "usd",
        "description": None,
        "exchange_rate": None,
        "fee": fee,
        "fee_details": details,
        "net": amount - fee,
        "reporting_category": fields.get("type", "charge"),
        "source": f"ch_{own_id}",
        "status": "available",
        "type": "charge",
        **fields,
    }


def _detail(amount: int, kind: str = "stripe_fee") -> Json:
    return {
        "amount": amount,
        "application": None,
        "currency": "usd",
        "description": kind,
        "type": kind,
    }


def _event(
    own_id: str,
    event_type: str,
    body: Json,
    at: int = _AT,
    *,
    version: str = API_VERSION,
    **fields: Any,
) -> Json:
    return {
        "id": f"evt_{own_id}",
        "object": "event",
        "api_version": version,
        "created": at,
        "data": {"object": body},
        "livemode": True,
        "pending_webhooks": 1,
        "request": {"id": None, "idempotency_key": None},
        "type": event_type,
        **fields,
    }


def _thin(own_id: str, event_type: str, related: Json | None, context: str | None = None) -> Json:
    return {
        "id": f"evt_{own_id}",
        "object": THIN,
        "created": "2026-06-01T08:00:01.000Z",
        "livemode": True,
        "type": event_type,
        "context": context,
        "related_object": related,
    }


def _charge(own_id: str, amount: int, **fields: Any) -> Json:
    return {
        "id": f"ch_{own_id}",
        "object": "charge",
        "amount": amount,
        "balance_transaction": f"txn_{own_id}",
        "captured": True,
        "failure_balance_transaction": None,
        "metadata": {"balance_transaction": "txn_nobody"},
        "status": "succeeded",
        **fields,
    }


def _sold(own_id: str, amount: int, **fields: Any) -> Json:
    """Announce a charge."""
    return _event(own_id, "charge.succeeded", _charge(own_id, amount), **fields)


_RELEASED = {"amount_captured": 0, "balance_transaction": None, "captured": False}

AUTHORISATION_RELEASED = _case(
    "authorisation_released",
    rows=[_row("Kept", 5_150, 180)],
    events=[
        _sold("Kept", 5_150),
        _event("Held", "charge.succeeded", _charge("Held", 8_800, **_RELEASED)),
        _event(
            "Freed",
            "charge.expired",
            _charge("Held", 8_800, amount_refunded=8_800, refunded=True, **_RELEASED),
            _AT + 7 * _DAY_S,
        ),
        _event(
            "FreedToo",
            "refund.created",
            {
                "id": "re_Freed",
                "object": "refund",
                "amount": 8_800,
                "balance_transaction": None,
                "charge": "ch_Held",
                "status": "succeeded",
            },
            _AT + 7 * _DAY_S,
        ),
    ],
    usd={"stripe_balance:payments": 4_970, "stripe_fees": 180, "sales": -5_150},
)


def _unpaid(own_id: str, kind: str, event_type: str, status: str, at: int) -> Json:
    body = {
        "id": own_id,
        "object": kind,
        "amount": 3_000,
        "balance_transaction": None,
        "status": status,
    }
    return _event(f"{own_id.replace('_', '')}{status}", event_type, body, at)


REFUND_TAKEN_BACK = _case(
    "refund_taken_back_before_it_left",
    rows=[_row("Refundable", 3_000, 117)],
    events=[
        _sold("Refundable", 3_000),
        _unpaid("re_Waits", "refund", "refund.created", "pending", _AT + _DAY_S),
        _unpaid("re_Waits", "refund", "refund.failed", "canceled", _AT + 3 * _DAY_S),
    ],
    usd={"stripe_balance:payments": 2_883, "stripe_fees": 117, "sales": -3_000},
)

TOPUP_NEVER_CAME = _case(
    "topup_that_never_came",
    rows=[_row("Beside", 1_900, 85)],
    events=[
        _sold("Beside", 1_900),
        _unpaid("tu_Waits", "topup", "topup.created", "pending", _AT + _DAY_S),
        _unpaid("tu_Waits", "topup", "topup.canceled", "canceled", _AT + 4 * _DAY_S),
    ],
    usd={"stripe_balance:payments": 1_815, "stripe_fees": 85, "sales": -1_900},
)


def _payout(own_id: str, amount: int, **fields: Any) -> Json:
    return {
        "id": f"po_{own_id}",
        "object": "payout",
        "amount": amount,
        "balance_transaction": f"txn_{own_id}",
        "failure_balance_transaction": None,
        "status": "paid",
        **fields,
    }


LENT = _case(
    "advances_and_loans_settled_another_day",
    rows=[
        _row("Lent", 41_000, 1_219),
        _row("UnsaidAdvance", 25_000, type="advance", source=None),
        _row("LentPayout", -60_000, type="payout", source="po_LentPayout"),
        _row("UnsaidFunding", -25_000, type="advance_funding", source=None, created=_AT + _DAY_S),
        _row("UnsaidLoan", 90_000, type="financing_payout", source=None, created=_AT + _DAY_S),
        _row("UnsaidPaydown", -4_100, type="financing_paydown", source=None),
        _row("UnsaidUndone", 100, type="financing_paydown_reversal", source=None),
    ],
    events=[
        _sold("Lent", 41_000),
        _event("LentPayout", "payout.created", _payout("LentPayout", 1)),
    ],
    usd={
        "stripe_balance:payments": 65_781,
        "stripe_fees": 1_219,
        "sales": -41_000,
        "payouts_in_transit": 60_000,
        "loans": -86_000,
    },
)

GIVEN_BACK = _case(
    "fees_given_back_and_money_drawn_in",
    rows=[
        _row("Undone", 8_000, 262),
        _row("UndoneRefund", -8_000, type="refund", source="re_Undone"),
        _row("Drawn", 262, type="payout", source="po_Drawn"),
        _row("UnsaidFee", 262, type="stripe_fee", reporting_category="fee", source=None),
        _row(
            "UnsaidApplicationFee",
            90,
            type="adjustment",
            reporting_category="fee",
            source=None,
            description="Application fee refund",
        ),
    ],
    events=[
        _sold("Undone", 8_000),
        _event(
            "UndoneRefund",
            "refund.created",
            {
                "id": "re_Undone",
                "object": "refund",
                "balance_transaction": "txn_UndoneRefund",
                "status": "succeeded",
            },
        ),
        _event("Drawn", "payout.created", _payout("Drawn", -262)),
    ],
    usd={
        "stripe_balance:payments": 262 + 90,
        "sales": -8_000,
        "refunds": 8_000,
        "payouts_in_transit": -262,
        "application_fees_paid": -90,
    },
)


def _old(own_id: str, event_type: str, version: str, body: Json) -> Json:
    return _event(own_id, event_type, body, version=version)


OLD_VERSIONS = _case(
    "events_of_old_api_versions",
    rows=[
        _row("Bare", 6_000, 204),
        _row("BareRefund", -1_000, type="refund", source="re_Bare"),
        _row("BareOther", -500, type="refund", source="re_BareOther"),
        _row(
            "Contested", -700, 1_500, type="adjustment", reporting_category="dispute", source="du_C"
        ),
        _row("Won", 700, type="adjustment", reporting_category="dispute_reversal", source="du_C"),
        _row("Whole", 2_500, 103),
        _row("Intended", 1_200, 65),
        _row("Earned", 900, type="application_fee", reporting_category="platform_earning",
             source="fee_Earned"),
        _row("EarnedBack", -300, type="application_fee_refund",
             reporting_category="platform_earning_refund", source="fr_EarnedBack"),
        _row("Passed", -2_000, type="transfer", source="tr_Passed"),
        _row("PassedBack", 2_000, type="transfer_refund", reporting_category="transfer_reversal",
             source="trr_PassedBack"),
        _row("Sent", -1_500, type="payout", source="po_Sent"),
        _row("SentBack", 1_500, type="payout_failure", reporting_category="payout_reversal",
             source="po_Sent"),
    ],
    events=[
        _old("Bare", "charge.refunded", "2011-06-28", _charge(
            "Bare", 6_000, status="paid", refunds=[
                {"object": "refund", "amount": 1_000, "balance_transaction": "txn_BareRefund"},
                {"object": "refund", "amount": 500, "balance_transaction": "txn_BareOther"},
            ])),
        _old("Contested", "charge.dispute.created", "2013-08-13", {
            "object": "dispute", "charge": "ch_Bare", "balance_transaction": "txn_Contested"}),
        _old("Won", "charge.updated", "2014-06-17", _charge("Bare", 6_000, status="paid", dispute={
            "id": "du_C", "object": "dispute", "balance_transactions": ["txn_Contested", "txn_Won"],
        })),
        _old("Whole", "charge.succeeded", "2016-07-06", _charge(
            "Whole", 2_500, balance_transaction={"id": "txn_Whole", "net": 1})),
        _old("Intended", "payment_intent.succeeded", "2020-08-27", {
            "id": "pi_Intended", "object": "payment_intent", "charges": {
                "object": "list", "data": [_charge("Intended", 1_200)], "has_more": False}}),
        _old("Earned", "application_fee.refunded", "2014-01-31", {
            "id": "fee_Earned", "object": "application_fee", "balance_transaction": "txn_Earned",
            "refunds": [{"object": "fee_refund", "balance_transaction": "txn_EarnedBack"}]}),
        _old("Passed", "transfer.reversed", "2014-12-22", {
            "id": "tr_Passed", "object": "transfer", "balance_transaction": "txn_Passed",
            "reversals": [{"id": "trr_PassedBack", "balance_transaction": "txn_PassedBack"}]}),
        _old("Sent", "transfer.failed", "2017-02-14", {
            "id": "po_Sent", "object": "transfer", "type": "bank_account", "status": "failed",
            "balance_transaction": "txn_Sent", "failure_balance_transaction": "txn_SentBack",
            "reversals": {"object": "list", "data": [], "has_more": False}}),
    ],
    usd={
        "stripe_balance:payments": 6_928,
        "stripe_fees": 1_872,
        "sales": -9_700,
        "refunds": 1_500,
        "application_fees_earned": -600,
    },
)  # fmt: skip

BEYOND_A_DOUBLE = _case(
    "amounts_beyond_a_double",
    rows=[
        _row("Odd", 9_007_199_254_740_995, currency="clp"),
        _row("Most", 2**62 - 3, 1, currency="krw", fee_details=[_detail(1) | {"currency": "krw"}]),
    ],
    events=[_sold("Odd", 9_007_199_254_740_995), _sold("Most", 2**62 - 3)],
    clp={"stripe_balance:payments": 9_007_199_254_740_995, "sales": -9_007_199_254_740_995},
    krw={"stripe_balance:payments": 2**62 - 4, "stripe_fees": 1, "sales": -(2**62 - 3)},
)

_CURRENCIES = {
    "ugx": 50_000,
    "isk": 12_300,
    "huf": 99_900,
    "twd": 45_000,
    "pyg": 7_000,
    "mga": 41,
    "bhd": 1_230,
    "omr": 5_550,
    "usdc": 1_000,
    "qqq": 900,
}

CURRENCIES = _case(
    "special_and_unknown_currencies",
    rows=[
        _row(f"In{currency}", amount, currency=currency) for currency, amount in _CURRENCIES.items()
    ],
    events=[_sold(f"In{currency}", amount) for currency, amount in _CURRENCIES.items()],
    **{
        currency: {"stripe_balance:payments": amount, "sales": -amount}
        for currency, amount in _CURRENCIES.items()
    },
)

DISAGREEING = _case(
    "rows_that_disagree_with_themselves",
    rows=[
        _row("NoDetails", 1_100, 62, fee_details=[]),
        _row("LessDetails", 2_100, 91, fee_details=[_detail(84)]),
        _row("MoreDetails", 2_300, 97, fee_details=[_detail(100)]),
        _row("OtherNet", 3_100, 120, net=2_900),
        _row("NewFee", 4_100, 149, fee_details=[_detail(109), _detail(40, "rebate_of_2027")]),
        _row("Withheld", 5_100, 210, fee_details=[_detail(150), _detail(60, "withheld_tax")]),
    ],
    events=[
        _sold("NoDetails", 1_100),
        _sold("LessDetails", 2_100),
        _sold("MoreDetails", 2_300),
        _sold("OtherNet", 3_100),
        _sold("NewFee", 4_100),
        _sold("Withheld", 5_100),
    ],
    usd={
        "stripe_balance:payments": 1_038 + 2_009 + 2_203 + 2_900 + 3_951 + 4_890,
        "stripe_fees": 84 + 100 + 120 + 109 + 150,
        "tax_withheld": 60,
        "suspense": 62 + 7 - 3 + 80 + 40,
        "sales": -17_800,
    },
)

KINDS_ADDED = _case(
    "kinds_that_no_rule_has",
    rows=[
        _row("Known", 5_200, 181),
        _row("UnsaidFrom", -2_000, type="currency_exchange_2027", source=None),
        _row("UnsaidInto", 1_570, type="currency_exchange_2027", source=None, currency="gbp"),
        _row("UnsaidCost", -340, type="network_cost", source=None),
        _row("UnsaidFx", -21, type="stripe_fx_fee", reporting_category="", source=None),
        _row("UnsaidBack", -410, type="payment_reversal", reporting_category="", source="py_Back"),
        _row("UnsaidGift", 55, type="adjustment", reporting_category="credit_2027", source=None),
    ],
    events=[_sold("Known", 5_200)],
    usd={
        "stripe_balance:payments": 5_019 - 2_000 - 340 - 21 - 410 + 55,
        "stripe_fees": 181 + 340 + 21,
        "suspense": 2_000 + 410 - 55,
        "sales": -5_200,
    },
    gbp={"stripe_balance:payments": 1_570, "suspense": -1_570},
)


def _related(own_id: str, kind: str) -> Json:
    return {"id": own_id, "type": kind, "url": f"/v1/{kind}s/{own_id}"}


STRANGERS = _case(
    "strangers_and_thin_events",
    rows=[
        _row("Ours", 3_300, 126),
        _row("Hinted", 2_200, 94),
        _row("HintedRefund", -700, type="refund", source="re_Hinted"),
    ],
    events=[
        _sold("Ours", 3_300),
        _event("Theirs", "charge.succeeded", _charge("Theirs", 77_700), account=_STRANGER),
        _event("TheirsToo", "payment.created", _charge("TheirsToo", 1_300), account=_STRANGER),
        _event("OtherMode", "charge.succeeded", _charge("Ours", 3_300), livemode=False),
        _event(
            "Left",
            "account.application.deauthorized",
            {"id": "ca_1", "object": "application"},
            account=_STRANGER,
        ),
        _thin("Hinted", "v1.charge.updated", _related("ch_Hinted", "charge")),
        _thin("HintedRefund", "v1.refund.created", _related("re_Hinted", "refund")),
        _thin(
            "HintedTheirs", "v1.charge.updated", _related("ch_T", "charge"), f"org_1/{_STRANGER}"
        ),
        _thin("Account", "v2.core.account.updated", {"id": "acct_1", "type": "v2.core.account"}),
        _thin("Nothing", "v1.billing.meter.error_report_triggered", None),
    ],
    usd={
        "stripe_balance:payments": 3_174 + 2_106 - 700,
        "stripe_fees": 220,
        "sales": -5_500,
        "refunds": 700,
    },
)


def _dispute(own_id: str, event_type: str, status: str, rows: Sequence[str], day: int) -> Json:
    body = {
        "id": "du_Fought",
        "object": "dispute",
        "balance_transactions": [{"id": f"txn_{row}"} for row in rows],
        "status": status,
    }
    return _event(own_id, f"charge.dispute.{event_type}", body, _AT + day * _DAY_S)


_FOUGHT = {"type": "adjustment", "source": "du_Fought"}

DISPUTE_FEES = _case(
    "dispute_fees_apart",
    rows=[
        _row("Fought", 1_400, 71),
        _row("Taken", -1_400, 2_000, reporting_category="dispute", created=_AT + _DAY_S, **_FOUGHT),
        _row("UnsaidCounter", -2_000, type="stripe_fee", reporting_category="fee", source=None),
        _row("UnsaidReturn", 2_000, type="stripe_fee", reporting_category="fee", source=None),
        _row("Returned", 1_400, -2_000, reporting_category="dispute_reversal", **_FOUGHT),
        _row("Afterwards", -1_400, type="refund", source="re_Afterwards"),
    ],
    events=[
        _sold("Fought", 1_400),
        _dispute("Asked", "created", "warning_needs_response", [], 0),
        _dispute("Taken", "funds_withdrawn", "needs_response", ["Taken"], 1),
        _dispute("Returned", "funds_reinstated", "won", ["Taken", "Returned"], 2),
        _event(
            "Afterwards",
            "refund.created",
            {
                "id": "re_Afterwards",
                "object": "refund",
                "balance_transaction": "txn_Afterwards",
                "status": "succeeded",
            },
        ),
    ],
    usd={"stripe_balance:payments": -71, "stripe_fees": 71, "sales": -1_400, "refunds": 1_400},
)

CASES: Sequence[Case] = (
    AUTHORISATION_RELEASED,
    REFUND_TAKEN_BACK,
    TOPUP_NEVER_CAME,
    LENT,
    GIVEN_BACK,
    OLD_VERSIONS,
    BEYOND_A_DOUBLE,
    CURRENCIES,
    DISAGREEING,
    KINDS_ADDED,
    STRANGERS,
    DISPUTE_FEES,
)
