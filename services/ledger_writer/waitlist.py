"""One account's wanted rows, and the process that works on them.

Promises that a row stays until its entry is in the journal: it is put off with a reason when Stripe
has no answer for it, ever later; and held, with nothing counted against it, while nobody answers at
all. Raises PostgresUnavailable and PostgresRefused.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from services.ledger_writer.references import Reference
from shared import log
from shared.ledger.outcome import Recoverable
from shared.postgres import connect, wanted
from shared.postgres.failures import PostgresUnavailable
from shared.retry import forever
from shared.settings import AccountSettings

_BACKOFF_S = 5.0
_BACKOFF_S_MAX = 600.0
_DOUBLINGS_MAX = 10
# While nobody answers, whoever that is: Stripe's own gate hears neither of a denial nor of Kafka.
_HOLD_S = 2.0
_HOLD_S_MAX = 10.0
_HELD_MAX = 1000
# A leader whose lock's connection was cut off leads on for at most this long, which is harmless.
_TERM_S = 60.0
_STAND_BY_S = 2.0
_REASON_CHARS_MAX = 300

logger = log.get()


@dataclass(frozen=True, slots=True)
class Waitlist:
    """What is wanted of one account and mode."""

    account: AccountSettings
    pool: connect.Pool

    async def put_off(
        self, rows: Iterable[wanted.Awaiting], *, reason: str, hinted_at: datetime | None = None
    ) -> None:
        """Ask for these rows later, and later still each time; not for what was hinted since."""
        await wanted.put_off(
            self.pool,
            stripe_account=self.account.id,
            livemode=self.account.livemode,
            waits_s={
                row.object_id: min(
                    _BACKOFF_S * 2 ** min(row.attempts, _DOUBLINGS_MAX), _BACKOFF_S_MAX
                )
                for row in sorted(rows, key=lambda row: row.object_id)
            },
            hinted_at=hinted_at,
            reason=reason,
        )

    async def due_of_kind(self, kind: str) -> Sequence[str]:
        """Return the ids of what is due of a kind that costs a call each."""
        return await wanted.due_of_kind(
            self.pool,
            stripe_account=self.account.id,
            livemode=self.account.livemode,
            kind=kind,
            rows_max=_HELD_MAX,
        )

    def named_by(
        self, row: wanted.Awaiting, references: Iterable[Reference]
    ) -> Sequence[wanted.Want]:
        """Return what an object named, as wanted at once, on the word of the object's own event."""
        return [
            wanted.Want(
                stripe_account=self.account.id,
                livemode=self.account.livemode,
                object_id=one.id,
                kind=one.kind,
                event_id=row.event_id,
                named=row.named_at.timestamp(),
                wait_s=0.0,
                hint=False,
            )
            for one in references
        ]


@dataclass(frozen=True, slots=True)
class Outages:
    """For how long rows are held whose kind nobody answers for: longer each time in a row."""

    waitlist: Waitlist
    failures: dict[str, int] = field(default_factory=dict)

    async def hold(self, kind: str, ids: Sequence[str], *, error: Recoverable) -> None:
        """Ask for none of these for a moment."""
        failures = self.failures[kind] = self.failures.get(kind, 0) + 1
        wait_s = min(_HOLD_S * 2 ** min(failures - 1, _DOUBLINGS_MAX), _HOLD_S_MAX)
        account = self.waitlist.account
        logger.warning(
            "resolve.held",
            stripe_account=account.id,
            livemode=account.livemode,
            kind=kind,
            count=len(ids),
            wait_s=wait_s,
            reason=str(error)[:_REASON_CHARS_MAX],
        )
        await wanted.hold(
            self.waitlist.pool,
            stripe_account=account.id,
            livemode=account.livemode,
            ids=ids,
            wait_s=wait_s,
            reason=str(error),
        )

    def end(self, kind: str) -> None:
        """Take in that somebody answered for this kind."""
        self.failures.pop(kind, None)


async def lead(
    task: str,
    work: Callable[[], Awaitable[int]],
    *,
    account: AccountSettings,
    database_url: str,
    look_every_s: float,
) -> None:
    """Do rounds of an account's task for ever, while no other process does.

    A round returns how many rows there were; after none it is `look_every_s` until the next.
    """
    mode = "live" if account.livemode else "test"
    clock = asyncio.get_running_loop().time
    while True:
        async for attempt in forever():
            with attempt:
                async with connect.leadership(
                    database_url, name=f"{task}:{account.id}:{mode}", role="tieout_writer"
                ) as leads:
                    end = clock() + _TERM_S
                    while leads and clock() < end:
                        if not await work():
                            await asyncio.sleep(look_every_s)
        await asyncio.sleep(_STAND_BY_S if not leads else 0)


async def all_of(calls: Iterable[Awaitable[None]]) -> None:
    """Await the calls side by side; when one fails, wait for the others, then raise its error.

    Of several errors it is Postgres's own that is raised, since no other can be written down.
    """
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    errors = [outcome for outcome in outcomes if isinstance(outcome, BaseException)]
    if errors:
        raise min(errors, key=lambda error: not isinstance(error, PostgresUnavailable))
