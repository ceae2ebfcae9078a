"""Bars on stderr for what takes its time: an import, a migration of many steps.

Promises to show how far it is and nothing else: what it has come to is the command's to say.
"""

from typing import TYPE_CHECKING, Self

from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from services.cli.render import console
from shared.ledger.printable import printable

if TYPE_CHECKING:
    from types import TracebackType

    from services.reconciler.reconcile import Progress as Reached


class _ProgressBars:
    """Bars on stderr while a block runs, each by its name; `news` is what one says of itself."""

    def __init__(self, news: str) -> None:
        self._bars = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TextColumn(news, markup=False),
            TimeElapsedColumn(),
            console=console(stderr=True),
        )
        self._tasks: dict[str, TaskID] = {}

    def __enter__(self) -> Self:
        self._bars.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: "TracebackType | None",
    ) -> None:
        self._bars.stop()


class ImportBars(_ProgressBars):
    """A bar an account, for as long as its history is read."""

    def __init__(self) -> None:
        super().__init__("{task.fields[rows]:,} rows, back to {task.fields[day]}")

    def update(self, account: str, reached: "Reached") -> None:
        """Move the account's bar to where its import has got, by time; rows are newest first."""
        if account not in self._tasks:
            self._tasks[account] = self._bars.add_task(
                printable(f"importing {account}"), total=None, rows=0, day="—"
            )
        whole_s = None
        if reached.from_at is not None:
            whole_s = (reached.until_at - reached.from_at).total_seconds()
        self._bars.update(
            self._tasks[account],
            total=whole_s,
            completed=(reached.until_at - reached.reached_at).total_seconds(),
            rows=reached.rows,
            day=reached.reached_at.date().isoformat(),
        )


class MigrationBars(_ProgressBars):
    """A bar for each migration that takes many steps, by how much is left of it."""

    def __init__(self) -> None:
        super().__init__("{task.remaining:,} left")

    def update(self, name: str, left: int) -> None:
        """Move the migration's bar: what its first step left is the whole of it."""
        if left and name not in self._tasks:
            self._tasks[name] = self._bars.add_task(f"migrating {name}", total=left)
        if name in self._tasks:
            whole = self._bars.tasks[self._tasks[name]].total or 0
            self._bars.update(self._tasks[name], completed=whole - left)
