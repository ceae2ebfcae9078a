"""What a command comes to, given what stands. PURE.

Rules of this file:
- Whoever corrects names the entry that they saw. If it stands no more somebody was faster: the
  command is refused, and says by what.
- What is refused is done nothing of, and says why; nothing raises but a bug.
- A command that is read again on an empty database comes to the same: it goes by its own figures.

Theory of operation: one function a kind, from a command and the versions of its facts to
CommandEffects: entries to append, discrepancies to close, and what became of the command.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final, TypeVar, assert_never

import msgspec

from shared.errors import Unprocessable
from shared.ledger import correction, opening
from shared.ledger.balance_transaction import parse_balance_transaction
from shared.ledger.correction import CorrectionRefused, FingerprintedEntry, Standing
from shared.ledger.journal import ORIGINAL_REVISION
from shared.messages import open_command
from shared.messages.command import Command
from shared.postgres.journal.commands import CarriedDiscrepancy, CommandEffects, KnownDiscrepancy

# What says that an entry lies where no rule put it: who names its account answers it. What a fee is
# off by is no question of an account.
ANSWERED_BY_CORRECTION: Final = ("unknown_type", "null_source")
_ANSWERED_BY_REPOSTING: Final = ("unknown_type",)
_SETTLED: Final = frozenset(("healed", "resolved"))
_Figures = TypeVar("_Figures", bound=msgspec.Struct)


class _Correct(msgspec.Struct, frozen=True):
    replaces: str


class _Apply(msgspec.Struct, frozen=True):
    balance_transaction: dict[str, Any] | None
    replaces: str | None = None
    follows: str | None = None
    discrepancy: dict[str, Any] | None = None


class _Repost(msgspec.Struct, frozen=True):
    replaces: dict[str, str]


class _Resolve(msgspec.Struct, frozen=True):
    discrepancy: dict[str, Any]


def corrected_facts(command: Command) -> Sequence[str]:
    """Return the external ids of the facts that a command corrects."""
    if command.kind == "repost":
        named = command.figures.get("replaces")
        return list(named) if isinstance(named, Mapping) else []
    return [command.object_id] if command.kind in ("correct", "apply", "open") else []


def effects_of(
    command: Command,
    standing: Mapping[str, Standing],
    *,
    is_late: bool,
    known: KnownDiscrepancy | None,
    last_open: str | None = None,
) -> CommandEffects:
    """Return what a command about entries or a discrepancy comes to; `known` is the discrepancy.

    `last_open` is the command that made the opening, of an `open`.
    """
    if is_late:
        return refuse_command("the entries that it goes by never came into the journal")
    try:
        match command.kind:
            case "correct":
                outcome = _correct(command, standing)
            case "apply":
                outcome = _apply(command, standing)
            case "repost":
                outcome = _repost(command, standing)
            case "resolve":
                outcome = _resolve(command, known)
            case "open":
                outcome = _open(command, standing.get(command.object_id), last_open)
            case "disown":
                raise CorrectionRefused("an account is disowned part by part")
            case "redrive":
                raise CorrectionRefused("a message is sent again, and nothing is decided of it")
            case _:
                assert_never(command.kind)
    except Unprocessable as error:
        return refuse_command(str(error))
    return outcome


def refuse_command(why: str) -> CommandEffects:
    """Refuse a command."""
    return CommandEffects(status="refused", outcome=why)


def disown_part(
    facts: Collection[Standing], open_discrepancies: Sequence[KnownDiscrepancy], *, is_last: bool
) -> CommandEffects:
    """Take back a part of an account's books, and close what is open of it."""
    return CommandEffects(
        status="done" if is_last else "waiting",
        outcome=None if is_last else "its entries are being reversed",
        entries=[correction.reverse_entry(fact) for fact in facts],
        answers=sorted({discrepancy.kind for discrepancy in open_discrepancies}),
        objects=sorted({discrepancy.object_id for discrepancy in open_discrepancies}),
    )


def _correct(command: Command, standing: Mapping[str, Standing]) -> CommandEffects:
    figures = _figures(command, _Correct)
    stands = _named(standing, command.object_id, figures.replaces)
    return CommandEffects(
        status="done",
        entries=correction.move_legs(stands, command.accounts),
        answers=ANSWERED_BY_CORRECTION,
        objects=[command.object_id],
    )


def _apply(command: Command, standing: Mapping[str, Standing]) -> CommandEffects:
    figures = _figures(command, _Apply)
    stands = _named(standing, command.object_id, figures.replaces)
    entries: Sequence[FingerprintedEntry]
    if figures.balance_transaction is None:
        entries = [correction.reverse_entry(stands)]
    else:
        row = parse_balance_transaction(figures.balance_transaction)
        if row.id != command.object_id:
            raise CorrectionRefused(f"its figures are of {row.id}")
        entries = correction.restate_entry(stands, row)
    closes = [_carried(figures.discrepancy)] if figures.discrepancy else []
    return CommandEffects(status="done", entries=entries, closes=closes)


def _repost(command: Command, standing: Mapping[str, Standing]) -> CommandEffects:
    named = _figures(command, _Repost).replaces
    entries: list[FingerprintedEntry] = []
    objects, left = [], []
    for external_id, entry_id in sorted(named.items()):
        try:
            entries += correction.move_legs(
                _named(standing, external_id, entry_id), command.accounts
            )
            objects.append(external_id)
        except CorrectionRefused as error:
            left.append(str(error))
    if not entries:
        raise CorrectionRefused(left[0] if left else "it names no entry")
    return CommandEffects(
        status="done",
        outcome=f"{len(left)} left as they were, the first for this: {left[0]}" if left else None,
        entries=entries,
        answers=_ANSWERED_BY_REPOSTING,
        objects=objects,
    )


def _resolve(command: Command, known: KnownDiscrepancy | None) -> CommandEffects:
    carried = _carried(_figures(command, _Resolve).discrepancy)
    if known is not None and known.status in _SETTLED:
        by = f" by {known.resolved_by}: {known.note}" if known.resolved_by else " by itself"
        raise CorrectionRefused(f"it is {known.status} already{by}")
    return CommandEffects(status="done", closes=[carried])


def _open(command: Command, stands: Standing | None, last_open: str | None) -> CommandEffects:
    """Make an opening, or make it again: reversed as it stands, posted as it is computed now."""
    given = open_command.read_figures(command.figures)
    if given.after != last_open:
        raise CorrectionRefused(
            f"somebody was faster: the opening follows on {last_open or 'nothing'},"
            f" no longer on {given.after or 'nothing'}"
        )
    sealed = opening.make_opening_entry(
        given.figures,
        command.object_id,
        account=command.account,
        kind="original" if stands is None else "replacement",
        revision=ORIGINAL_REVISION if stands is None else stands.next_revision,
    )
    if stands is None or stands.is_reversed:
        entries = [sealed] if sealed else []
    elif sealed is not None and sealed.fingerprint == stands.version.fingerprint:
        entries = []
    else:
        entries = [correction.reverse_entry(stands), *([sealed] if sealed else [])]
    return CommandEffects(
        status="done", outcome=None if entries else "it changes no entry", entries=entries
    )


def _named(standing: Mapping[str, Standing], external_id: str, entry_id: str | None) -> Standing:
    """Return what stands of a fact, if that is what the command names; None: nothing stands."""
    stands = standing.get(external_id)
    if stands is None:
        raise CorrectionRefused(f"{external_id} has no entry")
    now = None if stands.is_reversed else stands.entry.entry_id
    if now != entry_id:
        raise CorrectionRefused(
            f"somebody was faster: of {external_id} there stands {now or 'nothing'},"
            f" no longer {entry_id or 'nothing'}"
        )
    return stands


def _carried(discrepancy: Mapping[str, Any]) -> CarriedDiscrepancy:
    try:
        return msgspec.convert(
            {name: discrepancy.get(name) for name in CarriedDiscrepancy.__annotations__},
            CarriedDiscrepancy,
        )
    except msgspec.ValidationError as error:
        raise CorrectionRefused(f"its discrepancy is none: {error}") from None


def _figures(command: Command, form: type[_Figures]) -> _Figures:
    try:
        return msgspec.convert(command.figures, form)
    except msgspec.ValidationError as error:
        raise CorrectionRefused(f"its figures are not those of {command.kind!r}: {error}") from None
