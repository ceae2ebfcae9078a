"""The logins by which the services of a stack sign in to Postgres: one a role, as in production.

Promises that no service signs in as the owner, and that a password is new at each start, told to
its service alone and kept nowhere. A service that is not named here has no business in Postgres.
"""

import secrets
from collections.abc import Mapping
from typing import Final, TypeAlias

from shared.dev.child import CannotStart
from shared.errors import Recoverable
from shared.postgres.driver.logins import Login, keep_logins
from shared.postgres.driver.pool import Role

# By the service's name.
Logins: TypeAlias = Mapping[str, Login]

_ROLES: Final[Mapping[str, Role]] = {
    "ledger-writer": "tieout_writer",
    "reconciler": "tieout_reconciler",
    "ledger-api": "tieout_api",
}


def new_logins() -> Logins:
    """Return a login for each service that has one."""
    return {
        service: Login(role=role, password=secrets.token_hex(24))
        for service, role in _ROLES.items()
    }


async def make_logins(logins: Logins, *, owner_url: str) -> None:
    """Have Postgres know these logins. Raises CannotStart."""
    try:
        await keep_logins(owner_url, logins.values())
    except Recoverable as error:
        raise CannotStart(str(error)) from None
