"""The words against the code: commands, settings, metrics, topics, files, links."""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import click
import pytest
from prometheus_client.metrics import MetricWrapperBase

from services.cli.app import cli
from shared.messages.topics import TOPICS
from shared.settings import environment
from shared.settings.model import Address
from shared.telemetry import metrics
from tests.support.subcommands import subcommands

_ROOT = Path(__file__).resolve().parents[3]
_README = (_ROOT / "README.md").read_text(encoding="utf-8")
_PAGES = sorted([*_ROOT.glob("*.md"), *(_ROOT / "docs").rglob("*.md")])
_GENERATED = frozenset({".git", ".venv", ".tieout", "__pycache__"})


def _name(path: Path) -> str:
    return str(path.relative_to(_ROOT))


def _table(page: str, *header: str) -> list[list[str]]:
    """Read the cells of the table with this header."""
    _, head, rest = page.partition(f"| {' | '.join(header)} |\n")
    assert head, f"no table {header}"
    lines = rest.split("\n\n", 1)[0].splitlines()[1:]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]


def _commands(group: click.Group, *before: str) -> Iterator[tuple[str, click.Command]]:
    for name, command in subcommands(group).items():
        path = (*before, name)
        if isinstance(command, click.Group):
            yield from _commands(command, *path)
        if not isinstance(command, click.Group) or command.invoke_without_command:
            yield " ".join(path), command


_COMMANDS = dict(_commands(cli))
_NAMED = r"(?:dev |token |(?:dead-letters|discrepancies) (?=[a-z]))?[a-z][a-z-]*"


def test_it_opens_with_two_commands_that_are_targets() -> None:
    blocks = re.findall(r"(?:\n {4}\S.*)+", _README)

    assert blocks[0].split("\n") == ["", "    make demo", "    make test"]


@pytest.mark.parametrize("path", _PAGES, ids=_name)
def test_it_names_only_targets_of_the_makefile(path: Path) -> None:
    makefile = (_ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    named = set(re.findall(r"(?:`|^ {4})make ([a-z-]+)", path.read_text("utf-8"), re.MULTILINE))

    assert named <= targets


def test_ci_runs_what_the_readme_names() -> None:
    script = (_ROOT / ".ci" / "run").read_text(encoding="utf-8")

    assert re.findall(r'" (make .*)', script) == [
        "make setup",
        "make check",
        "make test",
        "make test-connect",
        "make chaos SEED=11 MINUTES=3",
        "make demo ONCE=1",
    ]


@pytest.mark.parametrize("path", _PAGES, ids=_name)
def test_it_names_only_commands_and_options_that_exist(path: Path) -> None:
    text = path.read_text(encoding="utf-8").replace("\\|", "|")
    written = re.findall(rf"(?:`|bin/)tieout ({_NAMED})([^`\n]*)", text)

    unknown = [
        (name, rest)
        for name, rest in written
        if name not in _COMMANDS or not set(re.findall(r"--[a-z-]+", rest)) <= _options(name)
    ]

    assert unknown == []


def _options(name: str) -> set[str]:
    return {option for each in _COMMANDS[name].params for option in each.opts}


def test_the_readme_lists_every_command() -> None:
    cells = [cell for cell, _ in _table(_README, "command", "does")]
    listed = re.findall(rf"`tieout ({_NAMED})", " ".join(cells))

    assert sorted(listed) == sorted(_COMMANDS)


def _settings_table() -> Mapping[str, str]:
    rows = _table(_README, "name", "default", "meaning")
    return {name.strip("`"): default.strip("`") for name, default, _ in rows}


def _names_read() -> set[str]:
    """Return every name of a variable that environment.py mentions as a text of its own."""
    source = Path(environment.__file__).read_text(encoding="utf-8")
    texts = {
        node.value
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    shape = re.compile(r"(DATABASE_URL|(KAFKA|STRIPE|TIEOUT)_[A-Z_]*[A-Z])")
    return {text for text in texts if shape.fullmatch(text)}


def test_the_readme_lists_every_setting() -> None:
    assert set(_settings_table()) == _names_read()


def test_the_readme_states_the_defaults_that_settings_have() -> None:
    loaded = environment.read_settings({"KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:9092"})
    kafka = loaded.require_kafka()
    defaults: dict[str, object] = {
        "KAFKA_SECURITY_PROTOCOL": kafka.security_protocol,
        "KAFKA_SASL_MECHANISM": kafka.sasl_mechanism,
    }
    for name in _names_read():
        field = name.removeprefix("TIEOUT_").lower()
        if name.startswith("TIEOUT_") and getattr(loaded, field, None) is not None:
            defaults[name] = getattr(loaded, field)

    stated = {name: default for name, default in _settings_table().items() if default}

    assert stated == {name: _as_written(value) for name, value in defaults.items()}


def _as_written(value: object) -> str:
    if isinstance(value, Address):
        return f"{value.host}:{value.port}"
    return f"{value:g}" if isinstance(value, float) else str(value)


def test_the_readme_lists_every_topic_with_its_retention() -> None:
    rows = _table(_README, "topic", "holds", "kept")
    day_ms = 24 * 3600 * 1000

    assert {name.strip("`"): period for name, _, period in rows} == {
        topic.name: "for ever" if topic.retention_ms < 0 else f"{topic.retention_ms // day_ms} days"
        for topic in TOPICS
    }


def test_the_architecture_lists_every_table_of_the_schema() -> None:
    page = (_ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    listed = [name.strip("`") for name, *_ in _table(page, "table", "holds", "written by")]
    texts = [
        migration.read_text(encoding="utf-8")
        for migration in (_ROOT / "shared" / "postgres" / "migrations").glob("*.sql")
    ]
    created, dropped, renamed = (
        [name for text in texts for name in re.findall(pattern, text, re.MULTILINE)]
        for pattern in (
            r"^CREATE TABLE tieout\.(\w+) ?\(",  # a partition has none of its own
            r"^DROP TABLE tieout\.(\w+)",
            r"^ALTER TABLE tieout\.(\w+) RENAME TO (\w+)",
        )
    )
    names = dict(renamed)

    # `migrate` makes its own before the first of them.
    assert sorted(listed) == sorted(
        [*(names.get(name, name) for name in set(created) - set(dropped)), "migration"]
    )


def test_operations_lists_every_metric_as_the_code_has_it() -> None:
    page = (_ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    rows = _table(page, "metric", "type", "labels", "unit", "meaning")

    assert [(name.strip("`"), kind, labels) for name, kind, labels, _, _ in rows] == list(
        _metrics_of_the_code()
    )
    assert all(unit and meaning for *_, unit, meaning in rows)


def _metrics_of_the_code() -> Iterator[tuple[str, str, str]]:
    for metric in vars(metrics).values():
        if isinstance(metric, MetricWrapperBase):
            (family,) = metric.describe()
            name = f"{family.name}_total" if family.type == "counter" else family.name
            yield name, family.type, " ".join(f"`{label}`" for label in metric._labelnames)


@pytest.mark.parametrize("path", _PAGES, ids=_name)
def test_it_names_only_metrics_that_exist(path: Path) -> None:
    existing = {name for name, _, _ in _metrics_of_the_code()}
    # Roles and module names begin like metrics, and have no unit at their end.
    shape = r"\btieout_[a-z_]+_(?:total|seconds|open|units|flight)\b"

    assert set(re.findall(shape, path.read_text(encoding="utf-8"))) <= existing


@pytest.mark.parametrize("path", _PAGES, ids=_name)
def test_its_links_lead_somewhere(path: Path) -> None:
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    targets = re.findall(r"\]\(([^)#\s]+)", text)

    broken = [
        target
        for target in targets
        if not target.startswith("https://") and not (path.parent / target).exists()
    ]

    assert broken == []


@pytest.mark.parametrize("path", _PAGES, ids=_name)
def test_its_links_to_a_heading_find_it(path: Path) -> None:
    targets = re.findall(r"\]\(([^)#\s]*)#([^)\s]+)\)", path.read_text(encoding="utf-8"))

    lost = [
        (page, anchor)
        for page, anchor in targets
        if not page.startswith("https://")
        and anchor not in _anchors((path.parent / page) if page else path)
    ]

    assert lost == []


def _anchors(path: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {_anchor(heading) for heading in headings}


def _anchor(heading: str) -> str:
    """Return the anchor that GitHub makes of a heading."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


@pytest.mark.parametrize("path", _PAGES, ids=_name)
def test_it_names_only_files_that_exist(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    named = re.findall(r"`((?:examples|services|shared|tests|docs)/[\w./-]*)`", text)
    modules = set(re.findall(r"`(\w+\.(?:py|sql))`", text))

    assert [name for name in named if not (_ROOT / name).exists()] == []
    tops = ("examples", "services", "shared")
    assert modules <= {path.name for top in tops for path in _under(top)}


def _under(top: str) -> Iterator[Path]:
    return (_ROOT / top).rglob("*.*")


@pytest.mark.parametrize("path", _PAGES, ids=_name)
def test_it_names_only_log_lines_that_exist(path: Path) -> None:
    named = set(
        re.findall(
            r"`((?:webhook|consumer|entries|resolve|reconcile|import|service|event|journal|survey|settings|secrets|failpoints|process)\.(?!py`)[a-z_]+)`",
            path.read_text(encoding="utf-8"),
        )
    )
    source = "".join(
        module.read_text(encoding="utf-8")
        for top in ("services", "shared", "tests/load")  # a figure may be named as a line is
        for module in (_ROOT / top).rglob("*.py")
    )

    assert [name for name in named if f'"{name}"' not in source] == []


def test_the_index_lists_every_decision_by_its_title() -> None:
    folder = _ROOT / "docs" / "decisions"
    index = (folder / "README.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| (\d+) \| \[(.+)\]\((.+)\) \|$", index, re.MULTILINE)

    written = [
        (str(int(page.name[:4])), page.read_text("utf-8").splitlines()[0], page.name)
        for page in sorted(folder.glob("0*.md"))
    ]

    assert [(no, f"# {no}. {title}", file) for no, title, file in listed] == written


@pytest.mark.parametrize("path", sorted((_ROOT / "docs/decisions").glob("0*.md")), ids=_name)
def test_a_decision_says_what_was_not_chosen(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert re.findall(r"^\*\*(\w+)\.\*\*", text, re.MULTILINE) == [
        "Context",
        "Decision",
        "Consequences",
        "Rejected",
    ]


def test_nothing_names_the_machine_it_was_written_on() -> None:
    # Put together here, so that this file does not name them either.
    private = re.compile(
        "|".join(
            (
                r"(?<![\w.~-])/" + r"(work|home)/\w",
                r"/" + r"tmp/(spec|bash)",
                r"--(extra-)?index-" + r"url[ =]",
                r"https?://\S*(pythonhosted|artifactory|/" + r"simple\b|maven2)",
            )
        )
    )

    lines = [
        f"{_name(path)}: {line.strip()[:100]}"
        for path in _files()
        for line in path.read_text(encoding="utf-8").splitlines()
        if private.search(line)
    ]

    assert lines == []


def _files() -> Iterator[Path]:
    for path in sorted(_ROOT.rglob("*")):
        parts = path.relative_to(_ROOT).parts
        if path.is_file() and not any(
            part in _GENERATED or part.endswith("_cache") or part == ".hypothesis" for part in parts
        ):
            yield path


def _alerts() -> list[tuple[str, str, str, str]]:
    """Read the headings of what to watch: title, expression, for how long, who is called."""
    page = (_ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    chapter = page.partition("\n## What to watch\n")[2].partition("\n## ")[0]
    shape = r"^### (.+)\n\n {4}(.+)\n\n(?:at once|for (\w+)), (page|ticket)\. \*\*Means:\*\* "
    alerts = re.findall(shape, chapter, re.MULTILINE)
    assert len(alerts) == chapter.count("\n### ") > 10, "a heading has another shape"
    return alerts


def test_every_heading_of_what_to_watch_is_a_rule_and_every_rule_a_heading() -> None:
    rules = re.findall(
        r"- alert: \w+\n +expr: '(.+)'\n +for: (\w+)\n +labels: \{severity: (\w+)\}\n"
        r' +annotations: \{summary: "(.+)", runbook: "docs/operations.md#(.+)"\}\n',
        (_ROOT / "docs" / "alerts.yml").read_text(encoding="utf-8"),
    )

    assert [(title, expr, for_, who) for expr, for_, who, title, _ in rules] == [
        (title, expr, for_ or "0m", who) for title, expr, for_, who in _alerts()
    ]
    assert [anchor for *_, anchor in rules] == [_anchor(title) for title, *_ in _alerts()]


def test_every_alert_says_what_it_means_where_to_look_and_what_to_do() -> None:
    page = (_ROOT / "docs" / "operations.md").read_text(encoding="utf-8")

    for title, *_ in _alerts():
        text = page.partition(f"\n### {title}\n")[2].partition("\n#")[0]
        assert re.findall(r"\*\*(\w+):\*\* \S", text) == ["Means", "Look", "Do"], title


def test_every_alert_asks_for_metrics_and_labels_that_exist() -> None:
    labels = {
        name + suffix: set(re.findall(r"`(\w+)`", text))
        for name, kind, text in _metrics_of_the_code()
        for suffix in (("_bucket", "_sum", "_count") if kind == "histogram" else ("",))
    }

    for title, expr, *_ in _alerts():
        used = re.findall(r"\b(tieout_\w+)(?:\{([^}]*)\})?", expr)
        assert used, title
        for name, matchers in used:
            assert name in labels, (title, name)
            assert set(re.findall(r"(\w+)[=!]", matchers)) <= labels[name], (title, name)


def test_what_must_be_nothing_has_an_alert() -> None:
    """A gauge that says "must be 0" and that nobody is told of would say it to nobody."""
    alerted = " ".join(expr for _, expr, *_ in _alerts())
    families = [
        family
        for metric in vars(metrics).values()
        if isinstance(metric, MetricWrapperBase)
        for family in metric.describe()
    ]
    must_be_0 = [family.name for family in families if "Must be 0" in family.documentation]

    assert must_be_0
    assert [name for name in must_be_0 if name not in alerted] == []
