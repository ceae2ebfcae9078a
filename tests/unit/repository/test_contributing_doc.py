"""docs/CONTRIBUTING.md against the tree: the files to touch, and where each word is at home."""

import re
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[3]
_PAGE = (_ROOT / "docs" / "CONTRIBUTING.md").read_text(encoding="utf-8")
_PATH = re.compile(
    r"`((?:services|shared|tests|docs|\.ci)(?:/[\w.-]+)*|[A-Z]+\.md|pyproject\.toml)`"
)
# What has to be said of each thing that people add, and of each word that they meet.
_ADDED = (
    "A posting rule",
    "A kind of discrepancy",
    "A report",
    "A sink",
    "A key of what a topic carries",
    "A resource of Stripe's",
    "A migration",
)
_WORDS_MIN = 40


def _words() -> list[tuple[str, str, str]]:
    lines = _PAGE.partition("\n## The words\n")[2].splitlines()
    rows = [re.split(r" \| ", line.strip("| ")) for line in lines if line.startswith("| ")]
    return [(term, meaning, where) for term, meaning, where in rows if term != "term"]


def test_it_says_of_each_thing_which_files_to_touch_and_each_exists() -> None:
    for title in _ADDED:
        chapter = (
            _PAGE.partition(f"\n### {title}\n")[2].partition("\n## ")[0].partition("\n### ")[0]
        )
        named = _PATH.findall(chapter)

        assert re.search(r"^2\. ", chapter, re.MULTILINE), title
        assert len(named) > 2, title

    assert [name for name in _PATH.findall(_PAGE) if not (_ROOT / name).exists()] == []


def test_it_says_what_each_folder_of_tests_is_for() -> None:
    named = set(re.findall(r"^\| `tests/([\w/]+)` \|", _PAGE, re.MULTILINE))
    with_tests = {
        path.relative_to(_ROOT / "tests").parts[0] for path in (_ROOT / "tests").rglob("test_*.py")
    }

    assert named - {"unit/repository"} == with_tests


@pytest.mark.parametrize(("term", "meaning", "where"), _words(), ids=lambda text: text[:20])
def test_a_word_is_at_home_where_the_table_says(term: str, meaning: str, where: str) -> None:
    path = _ROOT / where.strip("`")
    shape = re.escape(term.partition(",")[0]).replace(r"\ ", r"[ _-]")

    assert meaning
    assert path.is_file()
    assert re.search(shape, path.read_text(encoding="utf-8"), re.IGNORECASE), f"{where} has none"


def test_a_word_has_one_meaning() -> None:
    terms = [term for term, _, _ in _words()]

    assert len(terms) >= _WORDS_MIN
    assert len(terms) == len(set(terms))
