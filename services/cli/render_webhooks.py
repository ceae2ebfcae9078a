"""What is wrong with how an account's events come, as lines of `status`.

Promises that what is well has no line.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shared.reports.account_status import WebhookStatus


def webhook_lines(watch: "WebhookStatus") -> Iterator[str]:
    """Yield a line for each finding, and one for what the key may not read."""
    for finding in watch.findings:
        yield f"{watch.account}: {finding.found} (since {finding.since}): {finding.todo}"
    if watch.lacking_rights:
        rights = ", ".join(watch.lacking_rights)
        yield f"{watch.account}: the key lacks {rights}: not all is known of how its events come"
