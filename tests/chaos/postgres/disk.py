"""A small disk of Postgres's own, to be filled: a tmpfs where the cluster lives."""

import contextlib
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from shared.dev import postgres

_SIZE = "400m"


@dataclass(frozen=True, slots=True)
class Disk:
    """A mounted tmpfs."""

    home: Path

    @classmethod
    def mounted(cls, data_dir: Path) -> Self | None:
        """Mount one where the cluster of `data_dir` is going to be; None where that is refused."""
        home = postgres._home_of(data_dir.resolve())
        (data_dir / "postgres").mkdir()  # else the kit takes the folder for a leftover
        home.mkdir(mode=0o711)
        try:
            options = f"size={_SIZE},mode=0711"
            subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", home], check=True)
        except (OSError, subprocess.CalledProcessError):
            home.rmdir()
            return None
        return cls(home)

    def fill(self) -> None:
        """Leave not a byte."""
        with contextlib.suppress(OSError), self._ballast.open("wb", buffering=0) as file:
            while True:
                file.write(b"\0" * 65_536)

    def free(self) -> None:
        self._ballast.unlink(missing_ok=True)

    def unmount(self) -> None:
        subprocess.run(["umount", "--lazy", self.home], check=True)

    @property
    def _ballast(self) -> Path:
        return self.home / "ballast"
