"""The logins that an operator makes, one a role, on the tests' own server."""

from collections.abc import Mapping

from shared.postgres.driver.logins import ROLES, Login, keep_logins
from shared.postgres.driver.pool import Role

_LOGINS = tuple(Login(role=role, password=f"of_{role}") for role in ROLES)


async def urls_by_role(owner_url: str) -> Mapping[Role, str]:
    """Make the logins, and return the URLs by which they reach the owner's database."""
    await keep_logins(owner_url, _LOGINS)
    return {login.role: login.url(owner_url) for login in _LOGINS}
