"""One message by apprise: the only file that imports it, and only where a target is set.

Promises that one message has one id, whatever it is sent by: a mail's Message-ID, a web hook's
`Idempotency-Key` and `id`, and the last line of every text. What apprise logs is kept from our log,
for it may quote a URL; what it says of a failure is told without any part of the URL.
"""

import logging
import re
import smtplib
from collections.abc import Iterator, Sequence
from contextvars import ContextVar
from email import message_from_string
from typing import Final
from urllib.parse import unquote

from apprise import Apprise, AppriseAsset, NotifyBase, NotifyFormat, NotifyType
from apprise.common import PersistentStoreMode
from apprise.plugins.custom_form import NotifyForm
from apprise.plugins.custom_json import NotifyJSON
from apprise.plugins.email import AppriseEmailException, NotifyEmail
from apprise.plugins.email.smtp import AppriseSMTPController

from services.reconciler.notifications.notification import Notification
from shared.error_text import shortened
from shared.errors import Recoverable
from shared.ledger.printable import printable
from shared.telemetry.redaction import REDACTED, redacted_text

_APP: Final = "tieout"
# Shorter parts of a URL are no secrets, and would strike out words.
_SECRET_CHARS_MIN: Final = 3
_DELIMITERS: Final = re.compile(r"[:/?#\[\]@!$&'()*+,;=\s]+")

_complaints: Final[ContextVar[list[str] | None]] = ContextVar("complaints", default=None)


class NotTaken(Recoverable):
    """A target did not take a message; the text says why, without any part of its URL."""


class _Complaints(logging.Handler):
    """Keep what apprise complains of, for whoever sends in this context."""

    def emit(self, record: logging.LogRecord) -> None:
        complaints = _complaints.get()
        if complaints is not None:
            complaints.append(record.getMessage())


def quiet_apprise() -> None:
    """Keep what apprise says from the log of this process."""
    logger = logging.getLogger("apprise")
    logger.handlers = [_Complaints(logging.WARNING)]
    logger.setLevel(logging.WARNING)
    logger.propagate = False


def is_understood(url: str) -> bool:
    """Say whether apprise knows the service of this URL, and all that it needs is there."""
    return _plugin(url) is not None


def send(url: str, notification: Notification) -> None:
    """Send a message, in this thread, which takes as long as the service does. Raises NotTaken."""
    complaints: list[str] = []
    token = _complaints.set(complaints)
    try:
        plugin = _plugin(url)
        if plugin is None:
            raise NotTaken("apprise does not know its service any more")
        if isinstance(plugin, NotifyEmail):
            _send_mail(plugin, notification)
        elif not _send_other(plugin, notification):
            raise NotTaken(_without("; ".join(complaints) or "it did not say why", url))
    except (OSError, smtplib.SMTPException, AppriseEmailException) as error:
        reason = "; ".join([f"{type(error).__name__}: {error}", *complaints])
        raise NotTaken(_without(reason, url)) from None
    finally:
        _complaints.reset(token)


def _plugin(url: str) -> NotifyBase | None:
    """Return a plugin for one message: what it is told of the message is kept in it."""
    asset = AppriseAsset(
        app_id=_APP,
        app_desc=_APP,
        app_url="",
        storage_mode=PersistentStoreMode.MEMORY,
        http_redirects=False,
    )
    return Apprise.instantiate(url, asset=asset)


def _text(notification: Notification) -> str:
    return f"{notification.body}\n\nid {notification.id}\n"


def _send_other(plugin: NotifyBase, notification: Notification) -> bool:
    if isinstance(plugin, NotifyJSON | NotifyForm):
        plugin.headers["Idempotency-Key"] = str(notification.id)
        plugin.payload_extras["id"] = str(notification.id)
    return plugin.notify(
        title=notification.title,
        body=_text(notification),
        notify_type=NotifyType(notification.severity),
        body_format=NotifyFormat.TEXT,
    )


def _send_mail(plugin: NotifyEmail, notification: Notification) -> None:
    """Send a mail as apprise would, with a Message-ID of ours: apprise makes one each time."""
    messages = NotifyEmail.prepare_emails(
        subject=notification.title,
        body=_text(notification),
        notify_format=NotifyFormat.TEXT,
        from_addr=plugin.from_addr,
        to=plugin.targets,
        cc=plugin.cc,
        bcc=plugin.bcc,
        reply_to=plugin.reply_to,
        smtp_host=plugin.smtp_host,
        headers={"X-Application": _APP, "Auto-Submitted": "auto-generated", **plugin.headers},
        names=plugin.names,
        pgp=plugin.pgp,
        pgp_mode=plugin.pgp_mode,
        tzinfo=plugin.tzinfo,
    )
    sender = str(plugin.from_addr[1])
    message_id = f"<{notification.id}@{sender.rpartition('@')[2]}>"
    with AppriseSMTPController(
        host=plugin.smtp_host,
        port=int(plugin.port or 0),
        secure_mode=str(plugin.secure_mode),
        user=plugin.user,
        password=plugin.password,
        verify_certificate=plugin.verify_certificate,
        socket_connect_timeout=round(plugin.socket_connect_timeout),
    ) as smtp:
        refused = [
            message.recipient
            for message in messages
            if not smtp.sendmail(sender, message.to_addrs, _with_id(str(message.body), message_id))
        ]
    if refused:
        raise smtplib.SMTPException(f"{len(refused)} of its recipients were refused")


def _with_id(mail: str, message_id: str) -> str:
    message = message_from_string(mail)
    message.replace_header("Message-ID", message_id)
    return message.as_string()


def _without(reason: str, url: str) -> str:
    """Return a reason without any part of the URL, and without what looks like a secret."""
    for part in sorted(_parts(url), key=len, reverse=True):
        reason = re.sub(re.escape(part), REDACTED, reason, flags=re.IGNORECASE)
    return shortened(redacted_text(printable(reason)))


def _parts(url: str) -> Iterator[str]:
    _, _, rest = url.partition("://")
    parts: Sequence[str] = _DELIMITERS.split(rest)
    for part in {*parts, *map(unquote, parts)}:
        if len(part) >= _SECRET_CHARS_MIN:
            yield part
