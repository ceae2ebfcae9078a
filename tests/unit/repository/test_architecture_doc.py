"""docs/architecture.md's list of folders, against the tree; its walks have an integration test."""

import ast
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[3]
_PAGE = (_ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")


def _folders() -> Mapping[str, str]:
    """Return the folders that the architecture lists, and what it says of each."""
    block = _PAGE.partition("```\n")[2].partition("\n```")[0]
    lines = [re.split(r" {2,}", line, maxsplit=1) for line in block.splitlines()]
    folders = dict(lines)
    assert len(folders) == len(lines), "a folder is listed twice"
    return folders


def test_the_architecture_lists_every_folder() -> None:
    folders = {
        str(path.parent.relative_to(_ROOT))
        for top in ("examples", "services", "shared")
        for path in (_ROOT / top).rglob("*")
        if path.suffix in {".py", ".sql"} and path.name != "__init__.py"
    }

    assert sorted(_folders()) == sorted(folders)


@pytest.mark.parametrize("folder", _folders())
def test_a_folder_has_what_its_line_names(folder: str) -> None:
    says = _folders()[folder]
    names = says.rpartition(": ")[2].split(" · ") if " · " in says else []
    files = [_ROOT / folder / f"{name.removesuffix(' (PURE)')}.py" for name in names]
    are_pure = {path.stem: "PURE" in _docstring(path) for path in files}

    assert "…" not in says
    if says.startswith("PURE, "):
        assert all(are_pure.values())
    else:
        assert names == [f"{name} (PURE)" if pure else name for name, pure in are_pure.items()]


def _docstring(path: Path) -> str:
    return ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
