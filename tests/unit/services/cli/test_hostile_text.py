"""No page, line or document that we print holds a character that a terminal would obey.

What is shown is made from the types themselves, each text of it hostile: a field that is added is
hostile here too. A page that is added is not drawn until it has a line in `_PAGES`.
"""

import ast
import json
import re
import subprocess
import sys
import types
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import click
import pytest
from rich.console import RenderableType
from rich.text import Text

from services.cli import (
    progress_bars,
    proof_page,
    render_access,
    render_corrections,
    render_payouts,
    render_proof,
    render_story,
    terminal,
)
from services.cli import render as render_page
from services.cli.demo import render as render_demo
from services.cli.demo.render import DemoProof
from services.cli.doctor import checks
from services.ledger_writer.publish_again import PublishAgainResult
from services.ledger_writer.redrive import RedriveResult
from services.reconciler.scheduling.on_demand import CombinedReport
from shared.balance_proof.balance_rows import BalanceRow
from shared.commands.delivery import CommandResult
from shared.errors import Recoverable
from shared.ledger.journal import Entry, SequencedEntry
from shared.ledger.period_proof import PeriodProof
from shared.messages.ledger_entry import json_line
from shared.postgres.access.api_tokens import ListedToken
from shared.postgres.access.audit import AuditRow
from shared.postgres.intake.dead_letter_reports import DeadLetterRow
from shared.postgres.journal.verify import IntegrityCheck
from shared.postgres.reconciliation.discrepancies import ListedDiscrepancy
from shared.postgres.reconciliation.payout_reports import PayoutRow, PayoutWithMembers
from shared.postgres.reports import TrialBalancePeriod, TrialBalanceRow
from shared.reports import discrepancy_list
from shared.reports.period_proofs import ProofReport
from shared.reports.status import StatusReport
from shared.reports.story import TimelineEvent
from tests.hostile.text import FORGED, STORABLE, obeyed, unseen

_ROOT = Path(__file__).resolve().parents[4]
_NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
_STORABLE = f"txn_{STORABLE}"
_HOSTILE = f"{_STORABLE}\ud800"
_WIDE = 5_000


def _made(kind: Any, text: str = _HOSTILE) -> Any:
    """Make a value of a type in which every text is hostile."""
    origin, arguments = get_origin(kind), get_args(kind)
    if is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind)
        values = {each.name: _made(hints[each.name], text) for each in fields(kind)}
        if kind is Entry:  # it refuses to be made of a leg that nothing balances
            [leg] = values["postings"]
            values["postings"] = (leg, replace(leg, amount_minor=-leg.amount_minor))
        return kind(**values)
    if origin is Literal:
        return arguments[0]
    if origin in (Union, types.UnionType):
        return _made(next(each for each in arguments if each is not types.NoneType), text)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {_made(arguments[0], text): _made(arguments[1], text)}
    if isinstance(origin, type):
        several = frozenset if issubclass(origin, AbstractSet) else tuple
        return several([_made(arguments[0], text)])
    plain = {str: text, int: -100, bool: True, float: 1.5, datetime: _NOON, Any: text, object: text}
    return plain[kind]


_PAGES: Mapping[Callable[..., RenderableType], tuple[Any, ...]] = {
    render_page.balances_page: ([_made(BalanceRow)],),
    render_page.pass_page: (_made(CombinedReport),),
    render_page.status_page: (_made(StatusReport),),
    render_page.trial_balance_page: ([_made(TrialBalanceRow)],),
    render_page.dead_letters_page: ([_made(DeadLetterRow)],),
    render_page.redriven_page: (_made(RedriveResult),),
    render_page.published_again_page: (_made(PublishAgainResult),),
    render_page.doctor_page: ([_made(checks.DoctorCheck)],),
    render_page.integrity_page: ([_made(IntegrityCheck)],),
    render_proof.period_page: ([_made(TrialBalancePeriod)],),
    render_proof.proofs_page: ([_made(PeriodProof)],),
    render_payouts.payouts_page: ([_made(PayoutRow)],),
    render_payouts.payout_page: (_made(PayoutWithMembers),),
    render_corrections.command_page: (_made(CommandResult),),
    render_access.tokens_page: ([_made(ListedToken)],),
    render_access.audit_page: ([_made(AuditRow)],),
    render_corrections.discrepancies_page: ([_made(ListedDiscrepancy)],),
}
_PARTS = frozenset({"print_listing", "make_table", "grid", "text"})


def test_it_draws_every_page_that_there_is() -> None:
    pages = {
        name
        for module in (
            render_page,
            render_proof,
            render_payouts,
            render_corrections,
            render_access,
        )
        for name, value in vars(module).items()
        if isinstance(value, types.FunctionType)
        and value.__module__ == module.__name__
        and not name.startswith("_")
        and value.__annotations__.get("return") == RenderableType
    }

    assert pages - _PARTS == {page.__name__ for page in _PAGES}


@pytest.mark.parametrize("page", _PAGES, ids=lambda page: page.__name__)
def test_a_page_shows_what_strangers_wrote_and_obeys_nothing(
    page: Callable[..., RenderableType],
) -> None:
    shown = _shown(page(*_PAGES[page]))

    assert obeyed(shown) == []


def test_the_demo_s_page_obeys_nothing() -> None:
    proof = _made(DemoProof)
    webhooks = dict.fromkeys(["events", *render_demo.COUNTED], 3)
    whole = {each.name: getattr(proof, each.name) for each in fields(proof)}

    shown = _shown(render_demo.demo_page(DemoProof(**whole | {"webhooks": webhooks}), now=_NOON))

    assert obeyed(shown) == []
    assert FORGED in shown


_FACTS: Mapping[str, Any] = {
    **dict.fromkeys(
        ("type", "source_id", "currency", "reason", "outcome", "kind", "origin", "object_id"),
        _HOSTILE,
    ),
    **dict.fromkeys(("stripe_account", "status", "error", "topic"), _HOSTILE),
    **dict.fromkeys(("balance_transaction_id", "reporting_category"), _HOSTILE),
    "presentment_amount": 100,
    "presentment_currency": _HOSTILE,
    **dict.fromkeys(("by", "note", "resolved_by", "reverses"), _HOSTILE),
    "revision": 1,
    "accounts": {_HOSTILE: _HOSTILE},
    **dict.fromkeys(("amount", "fee", "net", "position", "partition", "offset"), -100),
    **dict.fromkeys(("attempts", "deliveries", "amount_at_risk"), 100),
    **dict.fromkeys(("available_on", "published_at", "due_at"), _NOON),
    "hinted_at": None,
    **dict.fromkeys(("proof", "whereabouts", "bank_reference"), _HOSTILE),
    "inferred": True,
    "members": [{"reporting_category": _HOSTILE, "count": 1}],
    "reread": False,
    "is_final": True,
    "livemode": True,
    "postings": [{"ledger_account": _HOSTILE, "currency": _HOSTILE, "amount_minor": 5}],
}


@pytest.mark.parametrize(
    "what",
    [
        *render_story._SENTENCES,
        "discrepancy_opened",
        "entry",
        pytest.param(f"of_a_kind_of_{_HOSTILE}", id="of another kind"),
    ],
)
def test_a_story_obeys_nothing(what: str) -> None:
    happening = TimelineEvent(at=_NOON, what=what, id=_HOSTILE, facts=_FACTS)
    shown = _shown(render_story.story_page([happening], object_id=_HOSTILE))

    assert obeyed(shown) == []
    assert "\\x1b[31m" in shown


def test_a_printed_page_and_a_csv_obey_nothing() -> None:
    report = ProofReport(rows=[_made(PeriodProof)], notes={_HOSTILE: None})

    for document in (
        proof_page.proof_page(report),
        render_proof.proof_csv(report),
        render_payouts.payouts_csv([_made(PayoutRow)]),
        render_payouts.members_csv(_made(PayoutWithMembers)),
    ):
        assert obeyed(document.replace("\r\n", "\n")) == []


def test_a_story_of_nothing_obeys_nothing() -> None:
    assert obeyed(_shown(render_story.story_page([], object_id=_HOSTILE))) == []


@pytest.mark.parametrize("words", [_HOSTILE, Text(_HOSTILE)], ids=["a text", "a styled text"])
def test_what_a_page_forgets_to_look_at_is_not_obeyed(words: RenderableType) -> None:
    assert unseen(_shown(words)) == []


def test_a_bar_obeys_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    from services.reconciler.pass_report import Progress  # noqa: PLC0415 - one test's own

    with progress_bars.ImportBars() as bars:
        bars.update(_HOSTILE, _made(Progress))

    assert obeyed(capfd.readouterr().err) == []


def test_a_document_obeys_nothing_and_means_the_same(
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    listed = discrepancy_list.document([_made(ListedDiscrepancy, _STORABLE)])
    render_page.print_json([*listed, _made(DeadLetterRow, _STORABLE)])

    shown = capfdbinary.readouterr().out.decode()
    assert obeyed(shown) == []
    assert json.loads(shown)[0]["object_id"] == _STORABLE


def test_a_line_of_the_journal_obeys_nothing_and_means_the_same() -> None:
    entry = _made(Entry, _STORABLE)
    line = json_line(SequencedEntry(entry, position=1, ordinal=1, posted_at=_NOON))

    assert line.count("\n") == 1
    assert obeyed(line) == []
    assert json.loads(line)["type"] == _STORABLE


def test_a_log_line_obeys_nothing_and_means_the_same() -> None:
    logged = (
        "from shared.telemetry import log\n"
        "log.configure(service='test')\n"
        "log.get().warning('entry.posted', object_id=__import__('sys').argv[1])"
    )

    done = subprocess.run(
        [sys.executable, "-c", logged, _STORABLE], capture_output=True, check=True, text=True
    )

    assert obeyed(done.stderr) == []
    assert json.loads(done.stderr)["object_id"] == _STORABLE


@pytest.mark.parametrize(
    "failure",
    [
        Recoverable(_STORABLE.replace("\n", " ")),
        terminal.CommandFailed(_STORABLE),
        click.UsageError(_STORABLE),
        click.BadParameter(_STORABLE, param_hint=_STORABLE),
    ],
    ids=lambda failure: type(failure).__name__,
)
def test_a_line_on_stderr_obeys_nothing(
    failure: Exception, capfd: pytest.CaptureFixture[str]
) -> None:
    @click.command()
    def command() -> None:
        raise failure

    assert terminal.exit_code(command, []) == 2

    out, err = capfd.readouterr()
    assert out == ""
    assert "\\x9b2J" in err
    assert unseen(err) == []


# What writes to a terminal, and the files that may: each makes printable what it writes.
_DOORS = re.compile(
    r"print|click\.s?echo|rich\.\w+|(rich\.)?(console\.)?Console|(\w+\.)?Table(\.grid)?"
    r"|(sys\.)?std(out|err)(\.buffer)?\.write(lines)?"
)
_OPENED = {
    ("services/cli/render.py", "sys.stdout.buffer.write"),
    ("services/cli/terminal.py", "click.echo"),
    # A token, of letters that we made.
    ("services/cli/access_commands.py", "click.echo"),
    # The journal's text, which its renderings make.
    ("services/cli/report_commands.py", "sys.stdout.write"),
    ("shared/dev/stack.py", "click.echo"),
    ("shared/dev/stack_plan.py", "click.echo"),
    ("shared/dev/fetch.py", "click.echo"),
    ("shared/dev/kafka_classes.py", "click.echo"),
    # The fake's, whose texts are ours.
    ("shared/dev/fake_stripe/__main__.py", "sys.stderr.write"),
    ("shared/dev/fake_stripe/__main__.py", "sys.stdout.write"),
}


def test_nothing_reaches_a_person_but_through_what_makes_it_printable() -> None:
    opened = {
        (path.relative_to(_ROOT).as_posix(), ast.unparse(node.func))
        for top in ("services", "shared")
        for path in (_ROOT / top).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and _DOORS.fullmatch(ast.unparse(node.func))
    }

    assert opened == _OPENED


def _shown(page: RenderableType) -> str:
    console = render_page.console(pipe_columns=_WIDE)
    with console.capture() as captured:
        console.print(page)
    return captured.get()
