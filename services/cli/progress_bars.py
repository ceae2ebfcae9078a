"""Bars on stderr for what takes its time: an import, a migration of many steps.

Promises to show how far it is and nothing else: the command says the result.
"""

from typing import TYPE_CHECKING, Self

from rich.progress import (
    BarColumn,
    Progress,
    ProgressColumn,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from services.cli.render import console
from shared.ledger.printable import printable

if TYPE_CHECKING:
    from types import TracebackType

    from services.reconciler.pass_report import Progress as Reached


class _ProgressBars:
    """Bars on stderr while a block runs, each by its name; `news` formats a column."""

    def __init__(self, news: str, *columns: ProgressColumn) -> None:
        self._bars = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TextColumn(news, markup=False),
            TimeElapsedColumn(),
            *columns,
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
    """One bar for each account whose history is imported."""

    def __init__(self) -> None:
        super().__init__("{task.fields[news]}", TimeRemainingColumn())

    def update(self, account: str, reached: "Reached") -> None:
        """Move the account's bar to the time that its import reached; rows come newest first."""
        if account not in self._tasks:
            self._tasks[account] = self._bars.add_task(
                printable(f"importing {account}"), total=None, news=""
            )
        done_s = (reached.until_at - reached.reached_at).total_seconds()
        news = f"{reached.rows:,} rows, {reached.rows_per_s:,.0f} rows/s"
        news += f", back to {reached.reached_at.date().isoformat()}"
        whole_s = None
        if reached.from_at is not None:
            whole_s = max(1.0, (reached.until_at - reached.from_at).total_seconds())
            # A connected account's history may be older than its connection.
            news += f", {min(done_s / whole_s, 0.99):.0%}"
        self._bars.update(self._tasks[account], total=whole_s, completed=done_s, news=news)


class MigrationBars(_ProgressBars):
    """One bar for each migration of many steps, by how many are left."""

    def __init__(self) -> None:
        super().__init__("{task.remaining:,} left")

    def update(self, name: str, left: int) -> None:
        """Move the migration's bar; how many the first call leaves is its length."""
        if left and name not in self._tasks:
            self._tasks[name] = self._bars.add_task(f"migrating {name}", total=left)
        if name in self._tasks:
            whole = self._bars.tasks[self._tasks[name]].total or 0
            self._bars.update(self._tasks[name], completed=whole - left)
