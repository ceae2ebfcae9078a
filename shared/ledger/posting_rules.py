"""Which accounts a balance transaction moves. PURE: stdlib only.

Rules of this file:
- Data comes first: a new rule is one line of a table, its golden file and its line in
  docs/accounting.md.
- The signs follow the data, so a reversal needs no rule of its own.
- Nothing is dropped and nothing crashes: what has no rule goes to Equity:Suspense with a finding,
  and the balance still ties out to Stripe.

Theory of operation: `net` moves on the Stripe balance, `-amount` on the account that the rule
names, each fee detail on its expense. By Stripe's arithmetic that sums to zero; where it does not,
the rest goes to Equity:Suspense too. The rule is asked by reporting category, then by type.
`fee` itself moves nothing: posting_findings.py holds it against what net and details say of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from shared.ledger.account import Account, stripe_balance
from shared.ledger.balance_transaction import BalanceTransaction, in_order
from shared.ledger.discrepancy import Finding
from shared.ledger.journal import ORIGINAL_REVISION, Entry, Posting, entry_id
from shared.ledger.posting_findings import find_oddities
from shared.ledger.stripe_account import StripeAccount


@dataclass(frozen=True, slots=True)
class Rule:
    """Where `-amount` goes, and whether Stripe always names a source for it."""

    account: Account
    source_expected: bool


_NAMED: Final = True  # the source is always named: null is a finding
_MAY_BE_NULL: Final = False

# https://docs.stripe.com/reports/reporting-categories
RULES: Final[Mapping[str, Rule]] = {
    "charge": Rule(Account.SALES, _NAMED),
    "charge_failure": Rule(Account.SALES, _NAMED),
    "partial_capture_reversal": Rule(Account.SALES, _NAMED),
    "refund": Rule(Account.REFUNDS, _NAMED),
    "refund_failure": Rule(Account.REFUNDS, _NAMED),
    "dispute": Rule(Account.DISPUTES, _NAMED),
    "dispute_reversal": Rule(Account.DISPUTES, _NAMED),
    "fee": Rule(Account.STRIPE_FEES, _MAY_BE_NULL),
    "network_cost": Rule(Account.STRIPE_FEES, _MAY_BE_NULL),
    "tax": Rule(Account.TAX_ON_FEES, _MAY_BE_NULL),
    "payout": Rule(Account.PAYOUTS_IN_TRANSIT, _NAMED),
    "payout_reversal": Rule(Account.PAYOUTS_IN_TRANSIT, _NAMED),
    "payout_minimum_balance_hold": Rule(Account.RESERVES, _MAY_BE_NULL),
    "payout_minimum_balance_release": Rule(Account.RESERVES, _MAY_BE_NULL),
    "topup": Rule(Account.TOP_UPS_IN_TRANSIT, _NAMED),
    "topup_reversal": Rule(Account.TOP_UPS_IN_TRANSIT, _NAMED),
    "transfer": Rule(Account.TRANSFERS, _NAMED),
    "transfer_reversal": Rule(Account.TRANSFERS, _NAMED),
    "platform_earning": Rule(Account.APPLICATION_FEES_EARNED, _NAMED),
    "platform_earning_refund": Rule(Account.APPLICATION_FEES_EARNED, _NAMED),
    "connect_collection_transfer": Rule(Account.CONNECT_LOSSES, _NAMED),
    "connect_reserved_funds": Rule(Account.RESERVES, _MAY_BE_NULL),
    "risk_reserved_funds": Rule(Account.RESERVES, _MAY_BE_NULL),
    "payment_network_reserve_hold": Rule(Account.RESERVES, _MAY_BE_NULL),
    "payment_network_reserve_release": Rule(Account.RESERVES, _MAY_BE_NULL),
    "advance": Rule(Account.ADVANCES, _MAY_BE_NULL),
    "advance_funding": Rule(Account.ADVANCES, _MAY_BE_NULL),
    "anticipation_repayment": Rule(Account.LOANS, _MAY_BE_NULL),
    "financing_payout": Rule(Account.LOANS, _MAY_BE_NULL),
    "financing_payout_reversal": Rule(Account.LOANS, _MAY_BE_NULL),
    "financing_paydown": Rule(Account.LOANS, _MAY_BE_NULL),
    "financing_paydown_reversal": Rule(Account.LOANS, _MAY_BE_NULL),
    "unreconciled_customer_funds": Rule(Account.CUSTOMER_FUNDS, _NAMED),
    "contribution": Rule(Account.CLIMATE, _MAY_BE_NULL),
    "climate_order_purchase": Rule(Account.CLIMATE, _MAY_BE_NULL),
    "climate_order_refund": Rule(Account.CLIMATE, _MAY_BE_NULL),
    "issuing_authorization_hold": Rule(Account.CARDS, _NAMED),
    "issuing_authorization_release": Rule(Account.CARDS, _NAMED),
    "issuing_transaction": Rule(Account.CARDS, _NAMED),
    "issuing_dispute": Rule(Account.CARDS, _NAMED),
    "issuing_dispute_provisional_credit": Rule(Account.CARDS, _NAMED),
    "issuing_dispute_provisional_credit_reversal": Rule(Account.CARDS, _NAMED),
    "issuing_dispute_fraud_liability_debit": Rule(Account.CARDS, _MAY_BE_NULL),
    "issuing_disbursement": Rule(Account.CARDS, _MAY_BE_NULL),
}

# Given back by the platform to the account that had paid it. It need not be known that the account
# is a connected one: no other pays application fees, and the platform's own side of such a refund
# is of another type, application_fee_refund.
APPLICATION_FEE_REFUND: Final = Rule(Account.APPLICATION_FEES_PAID, _MAY_BE_NULL)

# Asked when the category has no rule. https://docs.stripe.com/reports/balance-transaction-types
RULES_BY_TYPE: Final[Mapping[str, Rule]] = {
    "charge": RULES["charge"],
    "payment": RULES["charge"],
    "validation": RULES["charge"],
    "payment_failure_refund": RULES["charge_failure"],
    "refund": RULES["refund"],
    "payment_refund": RULES["refund"],
    "refund_failure": RULES["refund_failure"],
    "adjusted_for_overdraft_transaction": RULES["dispute"],
    "stripe_fee": RULES["fee"],
    "stripe_fx_fee": RULES["fee"],
    "network_cost": RULES["network_cost"],
    "tax_fee": RULES["tax"],
    "payout": RULES["payout"],
    "payout_failure": RULES["payout_reversal"],
    "payout_cancel": RULES["payout_reversal"],
    "payout_minimum_balance_hold": RULES["payout_minimum_balance_hold"],
    "payout_minimum_balance_release": RULES["payout_minimum_balance_release"],
    "topup": RULES["topup"],
    "topup_reversal": RULES["topup_reversal"],
    "transfer": RULES["transfer"],
    "transfer_refund": RULES["transfer_reversal"],
    "transfer_cancel": RULES["transfer_reversal"],
    "transfer_failure": RULES["transfer_reversal"],
    "recipient_transfer": RULES["transfer"],
    "recipient_transfer_cancel": RULES["transfer_reversal"],
    "recipient_transfer_failure": RULES["transfer_reversal"],
    "application_fee": RULES["platform_earning"],
    "application_fee_refund": RULES["platform_earning_refund"],
    "connect_collection_transfer": RULES["connect_collection_transfer"],
    "reserve_transaction": RULES["connect_reserved_funds"],
    "reserved_funds": RULES["risk_reserved_funds"],
    "reserve_hold": RULES["risk_reserved_funds"],
    "reserve_release": RULES["risk_reserved_funds"],
    "payment_network_reserve_hold": RULES["payment_network_reserve_hold"],
    "payment_network_reserve_release": RULES["payment_network_reserve_release"],
    "advance": RULES["advance"],
    "advance_funding": RULES["advance_funding"],
    "anticipation_repayment": RULES["anticipation_repayment"],
    "obligation_outbound": Rule(Account.LOANS, _MAY_BE_NULL),
    "obligation_reversal_inbound": Rule(Account.LOANS, _MAY_BE_NULL),
    "financing_payout": RULES["financing_payout"],
    "financing_payout_reversal": RULES["financing_payout_reversal"],
    "financing_paydown": RULES["financing_paydown"],
    "financing_paydown_reversal": RULES["financing_paydown_reversal"],
    "payment_unreconciled": RULES["unreconciled_customer_funds"],
    "transferred_to_balance_transaction": RULES["unreconciled_customer_funds"],
    "contribution": RULES["contribution"],
    "climate_order_purchase": RULES["climate_order_purchase"],
    "climate_order_refund": RULES["climate_order_refund"],
    "climate_reservation_purchase": RULES["climate_order_purchase"],
    "climate_reservation_refund": RULES["climate_order_refund"],
    "issuing_authorization_hold": RULES["issuing_authorization_hold"],
    "issuing_authorization_release": RULES["issuing_authorization_release"],
    "issuing_transaction": RULES["issuing_transaction"],
    "issuing_dispute": RULES["issuing_dispute"],
    "issuing_dispute_provisional_credit": RULES["issuing_dispute_provisional_credit"],
    "issuing_dispute_provisional_credit_reversal": RULES[
        "issuing_dispute_provisional_credit_reversal"
    ],
    "issuing_dispute_fraud_liability_debit": RULES["issuing_dispute_fraud_liability_debit"],
    "issuing_disbursement": RULES["issuing_disbursement"],
}

# Stripe's catch-all says less than a type does (loan obligations carry it), so it is asked last.
CATCH_ALL_RULES: Final[Mapping[str, Rule]] = {
    "other_adjustment": Rule(Account.ADJUSTMENTS, _MAY_BE_NULL),
}

# Types whose accounting Stripe does not settle: in suspense on purpose, not by neglect.
UNDECIDED: Final[Mapping[str, str]] = {
    "adjustment": "only its reporting category says what it is",
    "payment_reversal": "no reporting category is documented",
    "tax_fund": "new in 2026, undocumented",
    "fee_credit_funding": "undocumented",
    "inbound_transfer": "its reporting category is undocumented",
    "inbound_transfer_reversal": "its reporting category is undocumented",
    "stripe_balance_payment_debit": "what was paid for decides the account",
    "stripe_balance_payment_debit_reversal": "what was paid for decides the account",
    "balance_transfer_inbound": "where it comes from is undocumented",
    "balance_transfer_outbound": "where it goes is undocumented",
}

FEE_ACCOUNTS: Final[Mapping[str, Account]] = {
    "stripe_fee": Account.STRIPE_FEES,
    "payment_method_passthrough_fee": Account.STRIPE_FEES,
    "tax": Account.TAX_ON_FEES,
    "withheld_tax": Account.TAX_WITHHELD,
    "application_fee": Account.APPLICATION_FEES_PAID,
}

# Types whose balance-transaction id some webhook carries. For every other type only the reconciler
# can know of the row, and its absence is nobody's fault.
ANNOUNCED_TYPES: Final = frozenset(
    (
        "charge",
        "payment",
        "payment_failure_refund",
        "refund",
        "payment_refund",
        "refund_failure",
        "payout",
        "payout_failure",
        "payout_cancel",
        "topup",
        "transfer",
        "transfer_refund",
        "application_fee",
        "application_fee_refund",
        "payment_unreconciled",
        "issuing_authorization_hold",
        "issuing_authorization_release",
        "issuing_transaction",
        "issuing_dispute",
        "issuing_dispute_provisional_credit",
        "issuing_dispute_provisional_credit_reversal",
    )
)
ANNOUNCED_ADJUSTMENTS: Final = frozenset(("dispute", "dispute_reversal"))
# A partial capture makes a refund row, but that an event names it is not established.
UNANNOUNCED_CATEGORIES: Final = frozenset(("partial_capture_reversal",))

_SUSPENSE: Final = str(Account.SUSPENSE)
_SUSPENSE_RULE: Final = Rule(Account.SUSPENSE, _MAY_BE_NULL)


@dataclass(frozen=True, slots=True)
class EntryWithFindings:
    """The entry of a balance transaction, and what was odd about it, the gravest first."""

    entry: Entry
    findings: tuple[Finding, ...]


def make_entry(bt: BalanceTransaction, *, account: StripeAccount) -> EntryWithFindings:
    """Make the one original entry of a balance transaction.

    Raises AmountOutOfRange when a leg does not fit 64 bits.
    """
    rule = _rule(bt)
    legs = _legs(bt, rule)
    issuer = account.issuer
    currency = bt.currency
    entry = Entry(
        entry_id=entry_id(
            issuer=issuer, external_id=bt.id, kind="original", revision=ORIGINAL_REVISION
        ),
        issuer=issuer,
        external_id=bt.id,
        kind="original",
        revision=ORIGINAL_REVISION,
        reverses=None,
        stripe_account=account.id,
        livemode=account.livemode,
        type=bt.type,
        reporting_category=bt.reporting_category,
        source_id=bt.source_id,
        effective_at=datetime.fromtimestamp(bt.created, UTC),
        postings=(
            # Kept even at zero: the row exists in Stripe, so its id must be found in the journal.
            Posting(
                stripe_balance(bt.balance_type),
                currency,
                bt.net,
                datetime.fromtimestamp(bt.available_on, UTC),
            ),
            *[
                Posting(account, currency, amount_minor, None)
                for account, amount_minor in legs.items()
                if amount_minor
            ],
        ),
    )
    return EntryWithFindings(entry, _findings(bt, rule))


def rule_account(
    type: str,  # noqa: A002 - Stripe's own word
    reporting_category: str,
) -> str | None:
    """Name the account that `-amount` goes to by category and type; None when no rule has them.

    Of an entry that has a leg there already, what stands in suspense is no part of the amount.
    """
    rule = _tabled(type, reporting_category)
    return None if rule is None else str(rule.account)


def is_announced(type: str, reporting_category: str) -> bool:  # noqa: A002 - Stripe's own word
    """Say whether any webhook carries the id of such a balance transaction."""
    if type == "adjustment":
        return reporting_category in ANNOUNCED_ADJUSTMENTS
    return type in ANNOUNCED_TYPES and reporting_category not in UNANNOUNCED_CATEGORIES


def _rule(bt: BalanceTransaction) -> Rule:
    if bt.is_application_fee_refund and bt.type == "adjustment" and bt.reporting_category == "fee":
        return APPLICATION_FEE_REFUND
    return _tabled(bt.type, bt.reporting_category) or _SUSPENSE_RULE


def _tabled(type: str, reporting_category: str) -> Rule | None:  # noqa: A002 - Stripe's own word
    return (
        RULES.get(reporting_category)
        or RULES_BY_TYPE.get(type)
        or CATCH_ALL_RULES.get(reporting_category)
    )


def _legs(bt: BalanceTransaction, rule: Rule) -> dict[str, int]:
    """Return minor units by ledger account, the Stripe balance excepted.

    The order of the accounts does not depend on the order in which Stripe lists the fees.
    """
    legs = {str(rule.account): -bt.amount}
    rest = bt.amount - bt.net
    for detail in in_order(bt.fee_details):
        if detail.currency != bt.currency:
            # A fee in another currency cannot be part of this net: it stays in the rest.
            continue
        account = str(FEE_ACCOUNTS.get(detail.type, _SUSPENSE))
        legs[account] = legs.get(account, 0) + detail.amount
        rest -= detail.amount
    if rest:
        legs[_SUSPENSE] = legs.get(_SUSPENSE, 0) + rest
    return legs


def _findings(bt: BalanceTransaction, rule: Rule) -> tuple[Finding, ...]:
    has_rule = rule is not _SUSPENSE_RULE
    return find_oddities(
        bt,
        no_rule=None if has_rule else UNDECIDED.get(bt.type, "add one to the table"),
        fee_types=FEE_ACCOUNTS,
        source_expected=rule.source_expected,
    )
