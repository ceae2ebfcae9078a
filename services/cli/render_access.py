"""What a person sees of tokens and of the audit. Promises what render.py promises."""

from typing import TYPE_CHECKING, Final

from rich.console import RenderableType
from rich.text import Text

from services.cli.render import instant, make_table, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    # Types alone: what reads them is imported by the command that needs it.
    from shared.postgres.access.api_tokens import ListedToken
    from shared.postgres.access.audit import AuditRow

_STATUS_STYLES: Final = {"valid": "bold green", "expired": "yellow", "revoked": "yellow"}


def tokens_page(tokens: "Sequence[ListedToken]") -> RenderableType:
    """Show each token on a line."""
    table = make_table(
        "id", "name", "role", "account", "status", "made", "by", "expires", "revoked", "last used"
    )
    for token in tokens:
        table.add_row(
            token.id,
            token.name,
            token.role,
            token.stripe_account or "all",
            Text(token.status, style=_STATUS_STYLES[token.status]),
            instant(token.created_at),
            token.created_by,
            instant(token.expires_at),
            instant(token.revoked_at),
            instant(token.last_used_at),
        )
    return table if tokens else text("No tokens.")


def audit_page(rows: "Sequence[AuditRow]") -> RenderableType:
    """Show what was done, a line each."""
    table = make_table(
        "at", "by", "role", "from", "operation", "what", "account", "outcome", "code", "command",
        right=("code",),
    )  # fmt: skip
    for row in rows:
        table.add_row(
            instant(row.at),
            row.by or "—",
            row.role or "—",
            row.address or "—",
            row.operation,
            row.object_id or row.path or "—",
            row.stripe_account or "—",
            row.outcome,
            "—" if row.status_code is None else str(row.status_code),
            row.command_id or "—",
        )
    return table if rows else text("Nothing was done yet.")
