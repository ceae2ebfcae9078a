"""The operator's token of a stack, which `stack.json` holds for whoever works on this machine.

Promises a new one at each start, after which those of earlier starts are ended: a copy of the file
from before opens nothing. Never prints it, and writes it to no file itself.
"""

from typing import Final

from shared.dev.child import CannotStart
from shared.errors import Recoverable, Unprocessable
from shared.postgres.access.api_tokens import create_token, list_tokens, revoke_token
from shared.postgres.driver.pool import Pool
from shared.settings.model import Secret

# What it is called, and who makes it.
NAME: Final = "dev up"


async def renew_operator_token(*, owner_url: str) -> Secret:
    """Make an operator's token in a migrated database, and end the older ones of its name.

    Raises CannotStart.
    """
    pool = Pool(owner_url, role="tieout_api", service="dev", size=1)
    try:
        token, text = await create_token(
            pool, name=NAME, role="operator", stripe_account=None, lifetime=None, by=NAME
        )
        for older in await list_tokens(pool):
            if older.name == NAME and older.id != token.id and older.status == "valid":
                await revoke_token(pool, token_id=older.id, by=NAME)
    except (Recoverable, Unprocessable) as error:
        raise CannotStart(str(error)) from None
    finally:
        pool.terminate()
    return text
