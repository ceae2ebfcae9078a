"""Where notifications go: each target by itself, in a thread of its own.

Promises that a target which hangs, or a bug in what sends to it, holds up and ends nothing else:
it is a target that did not take the message. Never shows a URL; a target is known by its place, its
scheme and a slow hash.
"""

import asyncio
import contextlib
import hashlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from services.reconciler.notifications.notification import Notification
from shared.error_text import shortened
from shared.errors import Recoverable
from shared.settings.model import ConfigurationError, Secret, Settings
from shared.settings.notify_settings import not_a_target

# apprise gives a connection and an answer 4 s each, a mail's server 15 s.
SEND_TIMEOUT_S: Final = 60.0
# Some 50 ms each: who reads the hash cannot try passwords by the million.
_SCRYPT: Final = {"n": 2**14, "r": 8, "p": 1, "dklen": 16}
_SALT: Final = b"tieout: a target of notifications"


class TargetFailed(Recoverable):
    """A target did not take a message; the text says why, and shows nothing of its URL."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a message is sent: `number` is its place, from 1; `key` names it in Postgres."""

    number: int
    scheme: str
    key: str
    url: Secret
    send: Callable[[str, Notification], None]
    # One message at a time: threads of a target that hangs must not become many.
    turn: threading.Lock = field(default_factory=threading.Lock, repr=False, compare=False)

    async def deliver(
        self, notification: Notification, *, timeout_s: float = SEND_TIMEOUT_S
    ) -> None:
        """Send a message. Raises TargetFailed."""
        try:
            async with asyncio.timeout(timeout_s):
                reason = await _in_thread(lambda: self._attempt(notification))
        except TimeoutError:
            reason = f"no answer within {timeout_s:g} s"
        if reason is not None:
            raise TargetFailed(reason)

    def _attempt(self, notification: Notification) -> str | None:
        """Send it in this thread; return why it was not taken, None if it was."""
        if not self.turn.acquire(blocking=False):
            return "the message before it is still on its way"
        try:
            self.send(self.url.reveal(), notification)
        except Recoverable as error:
            return shortened(error)
        except Exception as error:  # noqa: BLE001 - it must not end the process
            # A bug of some service's plugin; its text may quote the URL.
            return f"apprise failed: {type(error).__name__}"
        finally:
            self.turn.release()
        return None


def open_targets(settings: Settings) -> Sequence[Target]:
    """Return the targets that are set, none if none is.

    Raises ConfigurationError: apprise is not installed, or does not know a URL's service.
    """
    if not settings.notify_targets:
        return ()
    try:
        # Only here: it is an extra, and takes a while.
        from services.reconciler.notifications import apprise_service  # noqa: PLC0415 - see above
    except ModuleNotFoundError as error:
        raise ConfigurationError(
            f"TIEOUT_NOTIFY_URLS is set, and {error.name} is not installed: pip install"
            " 'tieout[notify]'"
        ) from None
    apprise_service.quiet_apprise()
    for number, url in enumerate(settings.notify_targets, start=1):
        if not apprise_service.is_understood(url.reveal()):
            raise not_a_target(number)
    return [
        Target(
            number=number,
            scheme=url.reveal().partition("://")[0].lower(),
            key=_key(url),
            url=url,
            send=apprise_service.send,
        )
        for number, url in enumerate(settings.notify_targets, start=1)
    ]


def _key(url: Secret) -> str:
    return hashlib.scrypt(url.reveal().encode(), salt=_SALT, **_SCRYPT).hex()


async def _in_thread(work: Callable[[], str | None]) -> str | None:
    """Run it in a thread that ends with the process, so that one which hangs holds up no end."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[str | None] = loop.create_future()

    def finish(result: str | None) -> None:
        if not done.done():
            done.set_result(result)

    def run() -> None:
        result = work()
        with contextlib.suppress(RuntimeError):  # nobody waits any more: the loop is closed
            loop.call_soon_threadsafe(finish, result)

    threading.Thread(target=run, name="notification", daemon=True).start()
    return await done
