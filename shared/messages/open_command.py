"""The figures of an `open` command, and back. PURE.

Promises that whoever reads them reckons the same opening, and that figures which do not add up to
what they say are none.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from shared.ledger.balance_transaction import TIME_S_MAX
from shared.ledger.opening import PENDING_S_MAX, OpeningFigures, RowSet
from shared.messages.command import MalformedCommand

_DIGEST_BYTES = 16
_UNTIL_S_MAX = TIME_S_MAX - PENDING_S_MAX


@dataclass(frozen=True, slots=True)
class Opening:
    """The figures, the command that they follow on, and the entry of that one which stands.

    Both are None of the first opening of a balance, the entry also where there was nothing to open.
    """

    figures: OpeningFigures
    after: str | None = None
    replaces: str | None = None


class _RowSet(msgspec.Struct, frozen=True):
    row_count: int
    digest: str
    net: int


class _Open(msgspec.Struct, frozen=True):
    since: int
    until: int
    balance: int
    pending: int
    amount: int
    rows: _RowSet
    earlier: _RowSet
    after: str | None = None
    replaces: str | None = None


def state_figures(opening: Opening) -> dict[str, Any]:
    """Return what a command carries of an opening."""
    figures = opening.figures
    form = _Open(
        since=figures.since,
        until=figures.until,
        balance=figures.balance,
        pending=figures.pending,
        amount=figures.amount,
        rows=_form(figures.rows),
        earlier=_form(figures.earlier),
        after=opening.after,
        replaces=opening.replaces,
    )
    figures_json: dict[str, Any] = msgspec.to_builtins(form)
    return figures_json


def read_figures(figures: Mapping[str, Any]) -> Opening:
    """Read back what a command carries. Raises MalformedCommand."""
    try:
        form = msgspec.convert(figures, _Open)
        stated = OpeningFigures(
            since=form.since,
            until=form.until,
            balance=form.balance,
            pending=form.pending,
            rows=_set(form.rows),
            earlier=_set(form.earlier),
        )
    except (msgspec.ValidationError, ValueError) as error:
        raise MalformedCommand(f"its figures are not those of 'open': {error}") from None
    if stated.amount != form.amount or not 0 <= stated.since <= stated.until <= _UNTIL_S_MAX:
        raise MalformedCommand("its figures do not add up to an opening")
    return Opening(stated, after=form.after, replaces=form.replaces)


def _form(rows: RowSet) -> _RowSet:
    digest = rows.digest.to_bytes(_DIGEST_BYTES, "big").hex()
    return _RowSet(row_count=rows.row_count, digest=digest, net=rows.net)


def _set(form: _RowSet) -> RowSet:
    digest = bytes.fromhex(form.digest)
    if len(digest) != _DIGEST_BYTES:
        raise ValueError("a digest has 16 bytes")
    return RowSet(form.row_count, int.from_bytes(digest, "big"), form.net)
