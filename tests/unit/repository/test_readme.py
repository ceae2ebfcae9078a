"""The README's shape: the two commands, then where everything is."""

import re
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[3]
_README = (_ROOT / "README.md").read_text(encoding="utf-8")


def test_after_the_two_commands_it_lists_its_chapters_in_their_order() -> None:
    top, _, rest = _README.partition("\n## ")
    listed = re.findall(r"^- \[(.+)\]\(#[^)]+\)$", top, re.MULTILINE)

    assert listed == re.findall(r"^## (.+)$", f"## {rest}", re.MULTILINE)
    assert top.index("    make demo\n") < top.index(f"[{listed[0]}]")


def test_it_says_who_each_page_is_for() -> None:
    top = _README.partition("\n## ")[0]
    pages = {str(path.relative_to(_ROOT)) for path in (_ROOT / "docs").glob("*.md")}

    assert set(re.findall(r"^\| \[.+\]\((docs/\w+\.md)\) \| \S", top, re.MULTILINE)) == pages


def test_its_programs_for_consumers_exist_and_read_the_environment_that_it_gives_them() -> None:
    chapter = _README.partition("\n## For consumers\n")[2].partition("\n## ")[0]
    commands = re.findall(r"^ {4}(.*?)\.venv/bin/python (\S+)(.*)$", chapter, re.MULTILINE)

    assert {name for _, name, _ in commands} == {
        str(path.relative_to(_ROOT)) for path in (_ROOT / "examples").glob("*.py")
    }
    for environ, name, arguments in commands:
        program = (_ROOT / name).read_text(encoding="utf-8")
        given = [assignment.partition("=")[0] for assignment in environ.split()]
        assert sorted(re.findall(r'os\.environ\["(\w+)"\]', program)) == sorted(given)
        assert [option for option in re.findall(r"--\w+", arguments) if option not in program] == []
