"""The file that lets a fake remember: the commands of one account, and the fate of each event.

Promises: a command is in the file before its effect can be seen by anyone, so a kill at any moment
loses nothing that was served; a torn last line is cut off; what an older fake began is the same in
a newer one. Never fsyncs: it outlives the process, not the machine.
"""

from dataclasses import asdict
from pathlib import Path
from typing import IO, Final

import msgspec

from shared.dev.fake_stripe.business.commands import BY_NAME, BusinessCommand
from shared.settings.model import ConfigurationError

_DAY_S: Final = 86_400
_VERSION: Final = 2  # of what commands make: raise it when the same commands make other books
_VARIED_SINCE: Final = 2  # payouts of every kind, in history and in trade
_NAMES: Final = {of: name for name, of in BY_NAME.items()}


class Header(msgspec.Struct, frozen=True):
    """What the books began with."""

    account_id: str
    seed: int
    history_days: int
    until: int
    livemode: bool
    version: int = _VERSION

    @property
    def is_varied(self) -> bool:
        """Say whether the business makes payouts of every kind by itself."""
        return self.version >= _VARIED_SINCE

    @property
    def opened(self) -> int:
        """Return when the account came to be: before the first row that its history may hold."""
        return self.until - (self.history_days + 1) * _DAY_S


class _Line(msgspec.Struct, frozen=True, omit_defaults=True):
    do: str = ""
    command: msgspec.Raw = msgspec.Raw()
    event: str = ""
    fate: str = ""


class Journal:
    """One account's file, open for appending; without a path it forgets."""

    def __init__(self, path: Path | None, *, header: Header) -> None:
        self.header = header
        self.commands: list[BusinessCommand] = []
        self.fates: dict[str, str] = {}
        self._file: IO[bytes] | None = None
        if path is None:
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size:
            self._read(path)
        # Unbuffered: a line must not wait in this process for the next.
        self._file = path.open("ab", buffering=0)
        if self._file.tell() == 0:
            self._write(msgspec.json.encode(header))

    def command(self, command: BusinessCommand) -> None:
        """Write a command down, before it is done."""
        self._write(msgspec.json.encode({"do": _NAMES[type(command)], "command": asdict(command)}))

    def fate(self, event_id: str, fate: str) -> None:
        """Write down that an event needs no more deliveries, and why."""
        self._write(msgspec.json.encode({"event": event_id, "fate": fate}))

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _write(self, line: bytes) -> None:
        if self._file is not None:
            self._file.write(line + b"\n")

    def _read(self, path: Path) -> None:
        whole = path.read_bytes()
        complete, _, torn = whole.rpartition(b"\n")
        if torn:
            with path.open("r+b") as file:
                file.truncate(len(complete) + 1)
        first, *lines = complete.split(b"\n")
        header = msgspec.json.decode(first, type=Header)
        wanted = self.header
        if header.version > _VERSION or (header.account_id, header.seed, header.livemode) != (
            wanted.account_id,
            wanted.seed,
            wanted.livemode,
        ):
            raise ConfigurationError(f"{path} holds another business; remove it to begin anew")
        self.header = header
        decoder = msgspec.json.Decoder(_Line)
        for line in lines:
            self._remember(decoder.decode(line))

    def _remember(self, line: _Line) -> None:
        if line.event:
            self.fates[line.event] = line.fate
        else:
            self.commands.append(msgspec.json.decode(line.command, type=BY_NAME[line.do]))
