"""Which events an endpoint took, as a file that outlives every process: an oracle for tests.

Promises: an event is in the file once its delivery got a 2xx, written in the very turn that read
the answer and brought to the disk within moments of it; a line is `unix_time event_id`. Never
names an event that got no 2xx, so whatever is in the file must be in the ledger's receipts.
"""

import asyncio
import os
import time
from pathlib import Path


class AckJournal:
    """One file, open for appending; without a path it forgets."""

    def __init__(self, path: Path | None) -> None:
        self._unsynced = asyncio.Event()
        self._descriptor: int | None = None
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def note(self, event_id: str) -> None:
        """Write down that an event was acknowledged just now."""
        if self._descriptor is not None:
            os.write(self._descriptor, f"{time.time():.3f} {event_id}\n".encode())
            self._unsynced.set()

    async def run(self) -> None:
        """Bring what was noted to the disk, one sync for all that came meanwhile; for ever."""
        while True:
            await self._unsynced.wait()
            self._unsynced.clear()
            if self._descriptor is not None:
                await asyncio.to_thread(os.fdatasync, self._descriptor)

    def close(self) -> None:
        """Bring the rest to the disk and close the file."""
        if self._descriptor is not None:
            os.fdatasync(self._descriptor)
            os.close(self._descriptor)
            self._descriptor = None
