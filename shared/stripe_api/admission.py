"""When an account's work may begin: not before its key is known to be its own.

Promises that an account whose key nobody can judge now waits by itself, however long Stripe or
Postgres is away; that one whose key is another's never begins, and is on the page; and that a
process with nothing else to do ends with that sentence. What becomes of it is decided once a
process: a setting is read at its start.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

from shared.error_text import shortened
from shared.errors import Recoverable
from shared.settings.model import AccountSettings, ConfigurationError
from shared.stripe_api.client import Stripe
from shared.stripe_api.errors import KeyMisplaced
from shared.telemetry import log
from shared.telemetry.metrics import ACCOUNT_KEY_REFUSED

AGAIN_S_FIRST: Final = 1.0
_AGAIN_S_MAX: Final = 30.0
_REASON_CHARS_MAX: Final = 500

# Hear why the account's work does not begin, and whether only a person can change that.
OnRefusal = Callable[[str, bool], Awaitable[None]]

logger = log.get()


async def is_admitted(
    account: AccountSettings,
    *,
    stripe: Stripe,
    is_only: bool,
    on_refusal: OnRefusal | None = None,
    again_s_first: float = AGAIN_S_FIRST,
) -> bool:
    """Wait until it is certain whether the account's key reads it; return whether it does.

    Raises ConfigurationError instead of returning false when the account `is_only`.
    """
    labels = account.stripe_account.metric_labels
    ACCOUNT_KEY_REFUSED.labels(**labels).set(0)
    wait_s, last_reason = again_s_first, ""
    while True:
        try:
            await stripe.identify()
        except KeyMisplaced as refusal:
            ACCOUNT_KEY_REFUSED.labels(**labels).set(1)
            _log("account.refused", account, refusal)
            await _notify(on_refusal, refusal, is_final=True)
            if is_only:
                raise ConfigurationError(str(refusal)) from None
            return False
        except Recoverable as failure:
            if str(failure) != last_reason:
                last_reason = str(failure)
                _log("account.waits", account, failure)
            await _notify(on_refusal, failure, is_final=False)
            await asyncio.sleep(wait_s)
            wait_s = min(2 * wait_s, _AGAIN_S_MAX)
        else:
            return True


def _log(event: str, account: AccountSettings, failure: Exception) -> None:
    logger.warning(
        event,
        **account.stripe_account.log_fields,
        reason=shortened(failure, chars_max=_REASON_CHARS_MAX),
    )


async def _notify(on_refusal: OnRefusal | None, failure: Exception, *, is_final: bool) -> None:
    if on_refusal is not None:
        await on_refusal(str(failure), is_final)
