"""Servers that are thrown away keep their files in memory, where the machine has room for them.

Promises that a folder works as before on a machine that has no such room, and that what a killed
run has left is removed by the next one. To make and remove a database's hundreds of files is most
of what a test's own database costs, and some file systems take longer the more were removed.
Must never hold what a test measures, nor what may grow to gigabytes.
"""

import contextlib
import fcntl
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_MEMORY: Final = Path("/dev/shm")
_PREFIX: Final = "tieout-tests-"
_ROOM_BYTES: Final = 3_000_000_000
_LOCK: Final = "lock"


@contextlib.contextmanager
def in_memory(folder: Path) -> Iterator[None]:
    """Have a folder's files lie in memory meanwhile, which takes no path away; then they are gone.

    Nobody may use the folder as this begins or ends.
    """
    _remove_abandoned()
    if not _has_room():
        yield
        return
    home = Path(tempfile.mkdtemp(dir=_MEMORY, prefix=_PREFIX))
    home.chmod(0o711)  # Postgres has a user of its own
    try:
        with (home / _LOCK).open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            # Which keeps the owners, as Python's own copying does not.
            subprocess.run(["cp", "-a", str(folder), str(home / folder.name)], check=True)
            shutil.rmtree(folder)
            folder.symlink_to(home / folder.name)
            yield
            folder.unlink()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _has_room() -> bool:
    try:
        return os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM_BYTES
    except OSError:
        return False


def _remove_abandoned() -> None:
    """Remove what nobody holds any more: the lock ends with the process, however it ends."""
    for lock in _MEMORY.glob(f"{_PREFIX}*/{_LOCK}"):
        with contextlib.suppress(OSError), lock.open("r+") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(lock.parent, ignore_errors=True)
