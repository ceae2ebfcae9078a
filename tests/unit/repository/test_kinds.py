"""That each kind of discrepancy has who finds it, what is said of it, and what a person can do."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final, get_args

import pytest

from shared.commands.draft import INSTEAD
from shared.ledger.discrepancy import Kind

_ROOT: Final = Path(__file__).resolve().parents[3]
_KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
# The contract's, that nothing finds: why.
_LATER: Final[Mapping[Kind, str]] = {
    "duplicated": "an entry is unique by its external id: Postgres refuses a second one",
    "book_missing": "outside books are a service that is not built",
    "book_differs": "outside books are a service that is not built",
}
_NOW: Final = [kind for kind in _KINDS if kind not in _LATER]
# What Stripe states of these can be applied.
_APPLIED: Final[frozenset[Kind]] = frozenset(("different", "unexpected"))
# Where kinds are named and not found: the list itself, what is said of them, and what closes them.
_NO_FINDERS: Final = frozenset(
    (
        "shared/ledger/discrepancy.py",
        "shared/commands/draft.py",
        "services/cli/render_story.py",
    )
)
# How code says that it describes or opens one.
_IN_PYTHON: Final = r'kind="{0}"|(?:Kind(?:\])?|_KIND\S*) = "{0}"|_finding\(\s*"{0}"'
_IN_SQL: Final = r"discrepancy_id\(\s*'{0}'|kind, status[^;]*?SELECT[^;]*?'{0}'"


@pytest.mark.parametrize("kind", _NOW)
def test_somebody_finds_it(kind: Kind) -> None:
    assert _finders(kind), f"nothing opens a {kind}: find it, or say in _LATER why nobody does"


@pytest.mark.parametrize("kind", _LATER)
def test_what_nobody_finds_is_found_by_nobody(kind: Kind) -> None:
    assert _finders(kind) == []


@pytest.mark.parametrize("kind", _NOW)
def test_operations_has_a_heading_that_says_what_heals_it_what_to_do_and_where_it_leads(
    kind: Kind,
) -> None:
    _, heading, text = _section().partition(f"\n### {kind}\n")
    said = re.findall(r"\*\*(\w+):\*\* \S", text.partition("\n### ")[0])

    assert (bool(heading), said) == (True, ["Heals", "Do", "Link"]), kind


def test_operations_has_no_other_headings_there() -> None:
    assert sorted(re.findall(r"^### (.+)$", _section(), re.MULTILINE)) == sorted(_NOW)


@pytest.mark.parametrize("kind", _NOW)
def test_its_link_is_that_of_the_database(kind: Kind) -> None:
    """What is not none is a page that `tieout.dashboard_link` knows of."""
    text = _section().partition(f"\n### {kind}\n")[2].partition("\n### ")[0]
    [link] = re.findall(r"\*\*Link:\*\* (.+)", text)
    pages = {"payment": "/payments/", "payout": "/payouts/", "event": "/events/"}
    named = [path for word, path in pages.items() if re.search(rf"\b{word}\b", link)]
    if re.search(r"\bbalance\b", link):
        named.append("/balance/overview")
    rule = _latest_rule()

    # That there is none is said with the reason.
    assert re.match(r"none: \w+ \w+", link) or named, link
    assert [path for path in named if f"'{path}'" not in rule] == []
    if "/balance/overview" in named:
        assert f"'{kind}'" in rule


@pytest.mark.parametrize("kind", _NOW)
def test_who_would_apply_it_is_told_what_to_do_instead(kind: Kind) -> None:
    assert (kind in INSTEAD) != (kind in _APPLIED)


def test_each_is_in_the_table_of_kinds_or_told_beside_it() -> None:
    page = (_ROOT / "docs" / "reconciliation.md").read_text("utf-8")
    chapter = page.partition("## What a discrepancy can be\n")[2].partition("\n## ")[0]

    assert [kind for kind in _NOW if f"`{kind}`" not in chapter] == []


def _section() -> str:
    page = (_ROOT / "docs" / "operations.md").read_text("utf-8")
    return page.partition("\n## What to do about a discrepancy\n")[2].partition("\n## ")[0]


def _latest_rule() -> str:
    migrations = sorted((_ROOT / "shared" / "postgres" / "migrations").glob("*.sql"))
    rules = [
        match[0]
        for path in migrations
        if (
            match := re.search(
                r"FUNCTION tieout\.dashboard_link\(.*?\$\$;", path.read_text("utf-8"), re.DOTALL
            )
        )
    ]
    return rules[-1]


def _finders(kind: Kind) -> list[str]:
    finders = []
    for top in ("services", "shared"):
        for path in sorted((_ROOT / top).rglob("*")):
            name = str(path.relative_to(_ROOT))
            patterns = {".py": _IN_PYTHON, ".sql": _IN_SQL}
            if path.suffix in patterns and name not in _NO_FINDERS:
                pattern = patterns[path.suffix].format(kind)
                if re.search(pattern, path.read_text("utf-8"), re.DOTALL):
                    finders.append(name)
    return finders
