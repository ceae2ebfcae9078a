"""What customers saw of money that Stripe exchanged: kept for the exchange differences.

Promises a row for each balance transaction of a charge, a refund or a refund's failure that has an
exchange rate, and none for any other; what its source did not show is null, and is asked for later.
"""

from collections.abc import Iterable

from shared.ledger import exchange
from shared.ledger.balance_transaction import BalanceTransaction
from shared.ledger.money import INT64_MAX, is_currency
from shared.messages.balance_transaction import BalanceTransactionMessage
from shared.postgres.journal.presentments import PresentmentColumns
from shared.stripe_api.references import OBJECT_ID


def presentment_columns(
    rows: Iterable[tuple[BalanceTransactionMessage, BalanceTransaction, bytes]],
) -> PresentmentColumns:
    """Lay out what these messages say of presentments.

    Each comes with the balance transaction in it, and the fingerprint of that.
    """
    columns = PresentmentColumns()
    for message, transaction, fingerprint in rows:
        # Most have none, and cost no more than this look.
        if message.balance_transaction.get("exchange_rate") is None:
            continue
        role = exchange.ROLES.get(transaction.reporting_category)
        if role is None:
            continue
        amount, currency, charge_id = _shown(message, role)
        columns.issuer.append(message.account.issuer)
        columns.external_id.append(transaction.id)
        columns.stripe_account.append(message.stripe_account)
        columns.livemode.append(message.livemode)
        columns.role.append(role)
        columns.object_id.append(transaction.source_id)
        columns.charge_id.append(transaction.source_id if role == "charge" else charge_id)
        columns.amount.append(amount)
        columns.currency.append(currency)
        columns.fingerprint.append(fingerprint)
    return columns


def _shown(
    message: BalanceTransactionMessage, role: str
) -> tuple[int | None, str | None, str | None]:
    """Return the amount, the currency and the charge of a source; all of it or nothing."""
    source = message.source
    if source is None or source.get("object") != role:
        return None, None, None
    amount, currency, charge_id = (source.get(name) for name in ("amount", "currency", "charge"))
    if (
        type(amount) is not int
        or not 0 <= amount <= INT64_MAX
        or not isinstance(currency, str)
        or not is_currency(currency)
    ):
        return None, None, None
    if role == "charge":
        return amount, currency, None
    if not isinstance(charge_id, str) or not OBJECT_ID.fullmatch(charge_id):
        return None, None, None
    return amount, currency, charge_id
