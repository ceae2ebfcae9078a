"""The libraries that tieout depends on, as modules, read from pyproject.toml."""

import re
import tomllib
from pathlib import Path
from typing import Final

_PROJECT: Final = tomllib.loads(
    (Path(__file__).resolve().parents[2] / "pyproject.toml").read_text(encoding="utf-8")
)["project"]

# A distribution's module has its name, with an underscore for each hyphen.
LIBRARIES: Final = frozenset(
    re.split(r"[<>=]", required)[0].replace("-", "_") for required in _PROJECT["dependencies"]
)
