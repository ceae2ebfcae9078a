"""Which files of the program are entered, in which order and from where: by the calls themselves.

Promises that a call is noted as it is made; a coroutine that goes on after a wait is no call, nor
is the making of an object. Sees what the event loop's own thread does while it records; never what
ran before.
"""

import contextlib
import inspect
import sys
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, FrameType

ROOT = Path(__file__).resolve().parents[2]
_OURS = (str(ROOT / "services") + "/", str(ROOT / "shared") + "/")
_GOES_ON = inspect.CO_GENERATOR | inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR
# Parts of the function in which they stand; and what is made is entered when it is used.
_NO_CALLS = frozenset(
    {"<genexpr>", "<listcomp>", "<dictcomp>", "<setcomp>", "<lambda>", "__init__", "__post_init__"}
)

_recorder: ContextVar["CallRecorder"] = ContextVar("recorder")


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a function of ours, and the nearest of ours that made it: None is a loop's."""

    file: str
    function: str
    from_file: str | None
    from_line: int | None


@dataclass(frozen=True, slots=True)
class Entries:
    """How often a file is entered from other files: calls, from which places of which files."""

    call_count: int
    places: Collection[str]
    file_count: int


@dataclass(slots=True)
class CallRecorder:
    """Notes the calls of functions of services/ and shared/ in the order in which they are made."""

    calls: list[Call] = field(default_factory=list)
    _is_own_only: bool = False

    @contextlib.contextmanager
    def recording(self, *, own_tasks_only: bool = False) -> Iterator["CallRecorder"]:
        """Record while the block runs: all there is, or this task and those that it starts."""
        self._is_own_only = own_tasks_only
        token = _recorder.set(self)
        sys.setprofile(self._note)
        try:
            yield self
        finally:
            sys.setprofile(None)
            _recorder.reset(token)

    def functions(self) -> frozenset[tuple[str, str]]:
        """Return which functions were called, each with its file."""
        return frozenset((call.file, call.function) for call in self.calls)

    def count(self, file: str) -> int:
        """Count the calls of a file's functions."""
        return sum(call.file == file for call in self.calls)

    def entered(self, *, besides: Collection[tuple[str, str]] = frozenset()) -> Sequence[str]:
        """Return the files in the order in which they were entered first.

        `besides` are functions that are called all the time, whatever comes: their calls say
        nothing. A file that has no others stands where it was entered last.
        """
        places: dict[str, int] = {}
        of_loops: dict[str, int] = {}
        for place, call in enumerate(self.calls):
            if (call.file, call.function) in besides:
                of_loops[call.file] = place
            else:
                places.setdefault(call.file, place)
        places = of_loops | places
        return sorted(places, key=places.__getitem__)

    def entries(self) -> Mapping[str, Entries]:
        """Return how often each file was entered from another one, most often first."""
        coming_in: defaultdict[str, list[Call]] = defaultdict(list)
        for call in self.calls:
            if call.from_file != call.file:
                coming_in[call.file].append(call)
        entries = {
            file: Entries(
                call_count=len(calls),
                places=sorted(
                    {f"{call.from_file}:{call.from_line} {call.function}" for call in calls}
                ),
                file_count=len({call.from_file for call in calls}),
            )
            for file, calls in coming_in.items()
        }
        return dict(sorted(entries.items(), key=lambda each: (-len(each[1].places), each[0])))

    def table(self) -> str:
        """Show the entries as a table, below each file the places that it is entered from."""
        lines = ["files places calls file"]
        for file, entries in self.entries().items():
            lines.append(
                f"{entries.file_count:5} {len(entries.places):6} {entries.call_count:5} {file}"
            )
            lines += [f"{'':19}{place}" for place in entries.places]
        return "\n".join(lines) + "\n"

    def _note(self, frame: FrameType, event: str, _argument: object) -> None:
        code = frame.f_code
        if event != "call" or not code.co_filename.startswith(_OURS) or code.co_name in _NO_CALLS:
            return
        if self._is_own_only and _recorder.get(None) is not self:
            return
        # Of what goes on after a wait the line is the one where it waited.
        if code.co_flags & _GOES_ON and frame.f_lineno != code.co_firstlineno:
            return
        caller = frame.f_back
        while caller is not None and not caller.f_code.co_filename.startswith(_OURS):
            caller = caller.f_back
        self.calls.append(
            Call(
                file=_file(code),
                function=code.co_qualname,
                from_file=None if caller is None else _file(caller.f_code),
                from_line=None if caller is None else caller.f_lineno,
            )
        )


def _file(code: CodeType) -> str:
    return code.co_filename.removeprefix(f"{ROOT}/")
