"""Whether an account's rows flow while none of its events comes: by the journal and the receipts.

Promises the same judgement to `doctor` and the reconciler. Asks Stripe for nothing.
"""

from shared.ledger.endpoint_finding import EndpointFinding
from shared.ledger.posting_rules import ANNOUNCED_TYPES
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import event_proof
from shared.stripe_api.endpoint_health import judge_flow


async def find_silence(
    pool: Pool, *, account: StripeAccount, until_s: float
) -> EndpointFinding | None:
    """Say whether no event comes; rows from `until_s` on are too young to say anything.

    Raises PostgresUnavailable.
    """
    flow = await event_proof.read_flow(pool, account=account)
    rows = await event_proof.latest_rows(pool, account=account, types=ANNOUNCED_TYPES)
    return judge_flow(
        rows, last_event=None if flow is None else flow.last_created_at, until_s=until_s
    )
