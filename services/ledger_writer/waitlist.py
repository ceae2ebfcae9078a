"""One account's wanted rows, and the process that works on them.

Promises that a row stays until its entry is in the journal: it is put off with a reason when Stripe
has no answer for it, ever later, and held for a moment, without any blame, while nobody answers at
all. Raises PostgresUnavailable and PostgresRefused.
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from services.ledger_writer.references import Reference
from shared import log
from shared.ledger.outcome import Recoverable
from shared.postgres import connect, intake
from shared.postgres.failures import PostgresUnavailable
from shared.retry import forever
from shared.settings import AccountSettings

_BACKOFF_S = 5.0
_BACKOFF_S_MAX = 600.0
_DOUBLINGS_MAX = 10
# While nobody answers; how often Stripe is called all the same is for the gate to say.
_HOLD_S = 2.0
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

    async def in_bulk(
        self, *, rows_max: int, coming_s: float, patience_s: float
    ) -> Sequence[intake.Awaiting]:
        """Return the balance transactions to ask for, oldest first, as intake.due does."""
        return await intake.due(
            self.pool,
            stripe_account=self.account.id,
            livemode=self.account.livemode,
            is_alone=False,
            rows_max=rows_max,
            coming_s=coming_s,
            patience_s=patience_s,
        )

    async def alone(self, *, rows_max: int, patience_s: float) -> Sequence[intake.Awaiting]:
        """Return what costs a call each: objects, and what is to be read again; oldest first."""
        return await intake.due(
            self.pool,
            stripe_account=self.account.id,
            livemode=self.account.livemode,
            is_alone=True,
            rows_max=rows_max,
            coming_s=0.0,
            patience_s=patience_s,
        )

    async def put_off(self, row: intake.Awaiting, *, reason: str) -> None:
        """Ask for this row later, and later still each time."""
        wait_s = min(_BACKOFF_S * 2 ** min(row.attempts, _DOUBLINGS_MAX), _BACKOFF_S_MAX)
        await intake.put_off(
            self.pool,
            stripe_account=self.account.id,
            livemode=self.account.livemode,
            object_id=row.object_id,
            wait_s=wait_s,
            reason=reason,
        )

    async def hold(self, rows: Collection[intake.Awaiting], *, error: Recoverable) -> None:
        """Ask for none of these for a moment: whoever was asked had no answer for anything."""
        logger.warning(
            "resolve.put_off",
            stripe_account=self.account.id,
            livemode=self.account.livemode,
            count=len(rows),
            reason=str(error)[:_REASON_CHARS_MAX],
        )
        await intake.hold(
            self.pool,
            stripe_account=self.account.id,
            livemode=self.account.livemode,
            ids=[row.object_id for row in rows],
            wait_s=_HOLD_S,
            reason=str(error),
        )

    def named_by(
        self, row: intake.Awaiting, references: Iterable[Reference]
    ) -> Sequence[intake.Want]:
        """Return what an object named, as wanted at once, on the word of the object's own event."""
        return [
            intake.Want(
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
