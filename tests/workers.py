"""How the tests are shared out among the workers, and where the time went.

Promises that a file stays whole on one worker, so that what it starts is started once, and so does
a folder whose tests stand on one stage; and that what says it takes long begins first: a long file
that begins last runs alone, while a core idles. Must never decide whether a test is run.
"""

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

# One stage each: servers that its tests may hurt, and what runs on them.
TOGETHER: Final = ("tests/chaos/broker", "tests/chaos/death")
# And files whose tests ask for the stack of another file's.
BESIDE: Final = {
    "tests/end_to_end/test_story.py": "tests/end_to_end/test_journeys.py",
    "tests/end_to_end/test_examples.py": "tests/end_to_end/test_journeys.py",
}
# By which a file says how many seconds it takes, about, if they are more than ten.
_MARK: Final = "takes"
_LISTED: Final = 15


class Scheduler(LoadScopeScheduling):  # type: ignore[misc]  # xdist says nothing of its types
    """Hands out files, or folders of one stage, in the order in which they were collected."""

    def _split_scope(self, nodeid: str) -> str:
        return scope(nodeid)


def scope(nodeid: str) -> str:
    """Return what stays on one worker: the test's file, or what shares its stage with that."""
    path = nodeid.partition("::")[0]
    folder = path.rpartition("/")[0]
    return folder if folder in TOGETHER else BESIDE.get(path, path)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Scheduler:
    """Share out by `scope`, in the order that the tests have."""
    config.option.loadscopereorder = False
    return Scheduler(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Have what takes longest come first; the rest stays in its order."""
    files = {
        item.nodeid.partition("::")[0]: float(mark.kwargs["seconds"])
        for item in items
        if (mark := item.get_closest_marker(_MARK))
    }
    seconds = seconds_by_scope(files)
    items.sort(key=lambda item: -seconds[scope(item.nodeid)])


def seconds_by_scope(files: Mapping[str, float]) -> defaultdict[str, float]:
    """Add up the seconds of the files that stay on one worker; the others' are 0."""
    seconds: defaultdict[str, float] = defaultdict(float)
    for path, takes_s in files.items():
        seconds[scope(path)] += takes_s
    return seconds


def print_seconds(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what took longest, by what stays on one worker."""
    seconds: defaultdict[str, float] = defaultdict(float)
    for reports in terminalreporter.stats.values():
        for report in reports:
            if isinstance(report, pytest.TestReport):
                seconds[scope(report.nodeid)] += report.duration
    if len(seconds) < _LISTED:
        return
    terminalreporter.section(f"where {sum(seconds.values()):,.0f} s of tests went")
    for name, took_s in sorted(seconds.items(), key=lambda each: -each[1])[:_LISTED]:
        terminalreporter.write_line(f"{took_s:8.0f} s  {name}")
