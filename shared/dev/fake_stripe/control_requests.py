"""What every request of the control plane may be refused for."""

from shared.dev.fake_stripe.world import Tenant, World


class Unusable(Exception):
    """A control request that makes no sense; the text says why."""


def tenant_of(world: World, account_id: str | None) -> Tenant:
    """Give the account that is named, or the first; raises Unusable."""
    tenant = world.first if account_id is None else world.tenants.get(account_id)
    if tenant is None:
        raise Unusable(f"no such account: {account_id}")
    return tenant
