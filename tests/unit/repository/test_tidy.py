"""Taste that a machine can hold: lengths, names, who may catch everything, who reads the clock."""

import ast
import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path

from shared.postgres.driver.definitions import JOURNAL_TABLES

_ROOT = Path(__file__).resolve().parents[3]
_MODULE_LINES_MAX = 400
_FUNCTION_LINES_MAX = 60
_BANNED = frozenset(
    {"record", "item", "data", "manager", "processor", "helper", "util", "utils", "common"}
)
# What a variable is not called: the noun says what it is.
_NO_NOUNS = frozenset({"found", "kept", "one", "some", "told"})
# Where a loop ends a failure that nothing below it knew: it logs once, with ids.
_CATCH_ALL = frozenset(
    {
        "shared/kafka/consumer/prepare_batch.py",
        "services/ledger_api/endpoint.py",
        "shared/runtime/service.py",
        "services/reconciler/notifications/targets.py",
        "services/reconciler/event_proof/event_loop.py",
        "services/reconciler/payouts/payout_loop.py",
        "services/reconciler/scheduling/scheduler.py",
    }
)
_PURE = (
    "shared/ledger",
    "shared/errors.py",
    "shared/error_text.py",
    "shared/page.py",
    "shared/messages",
    "shared/stripe_api/object_ids.py",
    "shared/stripe_api/money_state.py",
    "shared/stripe_api/references.py",
    "shared/stripe_api/endpoint_health.py",
    "shared/stripe_api/webhook_endpoints.py",
    "shared/stripe_api/webhook_events.py",
    "shared/telemetry/redaction.py",
    "shared/stripe_api/signature.py",
    "shared/stripe_api/pagination.py",
    "shared/stripe_api/circuit_breaker.py",
    "services/webhook_ingest/receive.py",
    "services/ledger_writer/resolution/fetch_plan.py",
    "services/ledger_writer/resolution/wait_rules.py",
    "services/reconciler/windows.py",
    "services/reconciler/compare.py",
    "services/reconciler/event_proof/due_spans.py",
    "services/reconciler/event_proof/listed_event.py",
    "services/reconciler/payouts/infer_members.py",
    "services/reconciler/payouts/prove_payout.py",
    "services/reconciler/notifications/messages.py",
    "services/reconciler/notifications/notification.py",
    "services/reconciler/pass_report.py",
    "services/reconciler/discrepancies/findings.py",
    "services/reconciler/discrepancies/drift_search.py",
    "shared/balance_proof/allowed_differences.py",
    "shared/balance_proof/named_rows.py",
    "shared/balance_proof/balance_readings.py",
    "shared/balance_proof/listed_rows.py",
    "shared/balance_proof/balance_rows.py",
    "shared/balance_proof/reading_plan.py",
    "shared/kafka/lag.py",
)

_MODULES = sorted(
    path
    for top in ("examples", "services", "shared", "tests")
    for path in (_ROOT / top).rglob("*.py")
    if "__pycache__" not in path.parts
)
_OURS = [path for path in _MODULES if path.relative_to(_ROOT).parts[0] in {"services", "shared"}]


# The long run and the bench measure times, a rate is calls by seconds, and one file is the way.
# The proxy has limits of its own, which are what it is for.
_MEASURES = (
    *(_ROOT / "tests" / "chaos").glob("*.py"),
    *(_ROOT / "tests" / "load").glob("*.py"),
    _ROOT / "tests" / "contract" / "test_fake_stripe_refusals.py",
    _ROOT / "tests" / "support" / "tcp_proxy.py",
    _ROOT / "tests" / "support" / "waits.py",
)
_TESTS_OF_ALL_KINDS = [path for path in _MODULES if path.relative_to(_ROOT).parts[0] == "tests"]
_TESTS = [path for path in _TESTS_OF_ALL_KINDS if path not in _MEASURES]


def _name(path: Path) -> str:
    return str(path.relative_to(_ROOT))


@cache
def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@cache
def _nodes(path: Path) -> Sequence[ast.AST]:
    """Return the nodes of a module, itself first: read once for all rules."""
    return list(ast.walk(ast.parse(_text(path))))


def _faults(
    paths: Iterable[Path], faults_of: Callable[[Path], Sequence[object]]
) -> dict[str, Sequence[object]]:
    """Return what a rule finds wrong, by the module; modules without a fault are left out."""
    return {_name(path): faults for path in paths if (faults := faults_of(path))}


def test_a_module_is_one_idea() -> None:
    def too_long(path: Path) -> Sequence[object]:
        module = _nodes(path)[0]
        assert isinstance(module, ast.Module)
        tables = sum(_table_lines(node) for node in module.body)
        length = len(_text(path).splitlines()) - tables
        return [length] if length > _MODULE_LINES_MAX else []

    assert _faults(_MODULES, too_long) == {}


def test_a_function_fits_a_screen() -> None:
    def too_long(path: Path) -> Sequence[object]:
        return [
            (node.name, length)
            for node in _nodes(path)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            and (length := (node.end_lineno or 0) - node.lineno + 1) > _FUNCTION_LINES_MAX
        ]

    assert _faults(_MODULES, too_long) == {}


def test_a_name_is_the_fields_own() -> None:
    def banned(path: Path) -> Sequence[object]:
        classes = (node.name for node in _nodes(path) if isinstance(node, ast.ClassDef))
        return [name for name in (path.stem, *classes) if _words(name) & _BANNED]

    assert _faults(_OURS, banned) == {}


def test_a_variable_is_a_noun() -> None:
    def no_nouns(path: Path) -> Sequence[object]:
        fields = {
            id(statement.target)
            for node in _nodes(path)
            if isinstance(node, ast.ClassDef)
            for statement in node.body
            if isinstance(statement, ast.AnnAssign)
        }
        bound = [
            (node.lineno, node.id if isinstance(node, ast.Name) else node.arg)
            for node in _nodes(path)
            if isinstance(node, ast.arg)
            or (isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store))
            if id(node) not in fields
        ]
        return [name for name in bound if name[1] in _NO_NOUNS]

    assert _faults(_MODULES, no_nouns) == {}


def test_an_account_and_its_mode_travel_as_one() -> None:
    """As a StripeAccount; but where the mode may be both, or was never said."""

    def apart(path: Path) -> Sequence[object]:
        return [
            node.name
            for node in _nodes(path)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            and {"stripe_account: str", "livemode: bool"}
            <= {ast.unparse(argument) for argument in (*node.args.args, *node.args.kwonlyargs)}
        ]

    assert _faults(_OURS, apart) == {}


def test_a_mode_is_named_and_an_accounts_id_matched_in_one_place() -> None:
    def spelled(path: Path) -> Sequence[object]:
        return [word for word in ('"live" if', "'live' if", "acct_[") if word in _text(path)]

    places = _faults([path for path in _OURS if "fake_stripe" not in _name(path)], spelled)
    assert set(places) == {"shared/ledger/stripe_account.py"}


def test_only_a_loop_catches_everything() -> None:
    def caught(path: Path) -> Sequence[object]:
        return [
            node.lineno
            for node in _nodes(path)
            if isinstance(node, ast.ExceptHandler)
            and (node.type is None or ast.unparse(node.type) in {"Exception", "BaseException"})
        ]

    others = [path for path in _OURS if _name(path) not in _CATCH_ALL]
    assert _faults(others, caught) == {}


def test_a_pure_module_awaits_nothing_and_reads_no_clock() -> None:
    def impure(path: Path) -> Sequence[object]:
        return [
            ast.unparse(node)
            for node in _nodes(path)
            if isinstance(node, ast.Await)
            or (isinstance(node, ast.Attribute) and node.attr in {"utcnow", "now", "monotonic"})
            or (isinstance(node, ast.Name) and node.id in {"open", "print"})
        ]

    pure = [path for path in _OURS if _name(path).startswith(_PURE)]
    assert _faults(pure, impure) == {}


def test_a_todo_names_its_issue() -> None:
    todo = re.compile(r"# *(TO" r"DO|FIX" r"ME)\b(?!.*#\d+)")

    def without_issue(path: Path) -> Sequence[object]:
        return [line for line in _text(path).splitlines() if todo.search(line)]

    assert _faults(_MODULES, without_issue) == {}


def test_the_environment_is_read_in_one_place() -> None:
    readers = [_name(path) for path in _OURS if re.search(r"\bos\.(environ|getenv)\b", _text(path))]

    assert readers == ["shared/settings/environment.py"]


def test_a_test_waits_for_a_state_by_the_one_way_there_is() -> None:
    """A deadline of its own fails on a machine that is slow and busy: support/waits.py has one."""

    def deadlines(path: Path) -> Sequence[object]:
        return [
            f"line {node.lineno}: {ast.unparse(node)}"
            for node in _nodes(path)
            if isinstance(node, ast.Call) and _is_deadline(node)
        ]

    assert _faults(_TESTS, deadlines) == {}, (
        "use until, becomes, patience or PATIENCE_S of tests/support/waits.py"
    )


def test_a_test_patches_no_private_name() -> None:
    """What a test must choose is a parameter or an argument of a constructor, with a default."""

    def patched(path: Path) -> Sequence[object]:
        return [
            f"line {node.lineno}: {ast.unparse(node)}"
            for node in _nodes(path)
            if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in {"setattr", "delattr"}
            and any(
                part.startswith("_")
                for argument in node.args[:2]
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
                for part in argument.value.split(".")
            )
        ]

    assert _faults(_TESTS_OF_ALL_KINDS, patched) == {}


def test_sql_never_changes_the_journal() -> None:
    change = re.compile(
        rf"\b(UPDATE|DELETE\s+FROM|TRUNCATE)\s+(tieout\.)?({'|'.join(JOURNAL_TABLES)})\b",
        re.IGNORECASE,
    )
    files = [*_OURS, *(_ROOT / "shared").rglob("*.sql")]

    assert [_name(path) for path in files if change.search(_text(path))] == []


def _table_lines(node: ast.stmt) -> int:
    """Count the lines of a table: a constant that is assigned a literal."""
    value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
    if isinstance(value, ast.Dict | ast.Tuple | ast.List | ast.Set | ast.Call):
        return (node.end_lineno or 0) - node.lineno + 1
    return 0


def _words(name: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)}


def _is_deadline(call: ast.Call) -> bool:
    """Say whether it waits for a number of seconds that stands there, or reads a clock for one.

    A silence that is to last is named so: it is what the test is about.
    """
    name = ast.unparse(call.func)
    if name in {"asyncio.timeout", "asyncio.wait_for"}:
        return "_SILENCE_S" not in ast.unparse(call)
    if name in {"time.monotonic", "time.perf_counter"}:
        return True
    return any(
        keyword.arg == "timeout"
        and isinstance(keyword.value, ast.Constant)
        and keyword.value.value is not None
        and name in {"subprocess.run", "process.wait", "process.communicate", "httpx.AsyncClient"}
        for keyword in call.keywords
    )
