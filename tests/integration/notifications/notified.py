"""A database whose facts are told to a mail server and a web hook, and hands on what happens."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import asyncpg

from services.reconciler.notifications.deliver import Deliverer
from services.reconciler.notifications.facts import FactLook
from services.reconciler.notifications.notify import notify_forever
from services.reconciler.notifications.targets import Target, open_targets
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.leadership import Leaderships
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import exact_proofs, sync_state
from shared.postgres.reconciliation.exact_proofs import ExactProof
from shared.settings.environment import read_settings
from tests.integration.notifications.receivers import MailServer, WebHook, mail_server, web_hook

ACCOUNT = StripeAccount("acct_1", livemode=True)
_RESOURCE = ResourceName.BALANCE_TRANSACTIONS


@dataclass(slots=True)
class Notified:
    """A database that is looked at, its owner's hands, and who is told."""

    url: str
    pool: Pool
    owner: "asyncpg.Connection[asyncpg.Record]"
    mail: MailServer
    hook: WebHook
    targets: Sequence[Target]
    thresholds: Mapping[str, int] = field(default_factory=dict)

    async def look(self, *, after: timedelta = timedelta(0)) -> None:
        """Look once and send what is due, as it would be so much later."""
        now = datetime.now(UTC) + after
        look = FactLook(
            self.pool, [ACCOUNT], self.thresholds, [target.key for target in self.targets]
        )
        while await look.run_once(now=now):
            pass
        for target in self.targets:
            while await Deliverer(self.pool, target).deliver_next(now=now):
                pass

    def told(self) -> list[str]:
        """Return the titles, without who says them; every target was told the same."""
        assert self.mail.subjects() == self.hook.titles()
        return [title.removeprefix("tieout: ") for title in self.hook.titles()]

    def last_text(self) -> str:
        return str(self.hook.calls[-1].document["message"])

    async def open(
        self, object_id: str, *, amount: int | None = 1_250, currency: str | None = "usd"
    ) -> str:
        """Open a discrepancy, and return its id."""
        discrepancy_id: str = await self.owner.fetchval(
            """
            INSERT INTO tieout.discrepancy (id, kind, status, stripe_account, livemode, object_id,
                amount_at_risk, currency, reason)
            VALUES (tieout.discrepancy_id('missing', 'acct_1', true, $1), 'missing', 'open',
                'acct_1', true, $1, $2, $3, 'no webhook of it came')
            RETURNING id
            """,
            object_id,
            amount,
            currency,
        )
        return discrepancy_id

    async def settle(self, discrepancy_id: str) -> None:
        await self.owner.execute(
            "UPDATE tieout.discrepancy SET status = 'healed', resolved_at = clock_timestamp()"
            " WHERE id = $1",
            discrepancy_id,
        )

    async def fail(self, reason: str = "Stripe is away") -> None:
        await sync_state.record_failure(
            self.pool, account=ACCOUNT, resource=_RESOURCE, reason=reason, next_s=300
        )

    async def pass_well(self) -> None:
        await sync_state.record_pass(
            self.pool,
            account=ACCOUNT,
            resource=_RESOURCE,
            result={"unsettled": 0},
            began_at=None,
            next_s=300,
        )

    async def end_import(self) -> None:
        now_s = int(datetime.now(UTC).timestamp())
        await sync_state.begin_sync(self.pool, account=ACCOUNT, resource=_RESOURCE)
        await sync_state.note_import_ended(
            self.pool, account=ACCOUNT, resource=_RESOURCE, starts_s=1_700_000_000, ended_s=now_s
        )

    async def prove(self) -> None:
        proof = ExactProof("payments", "usd", proved_at=datetime.now(UTC), unexplained=0)
        await exact_proofs.save_proofs(self.pool, account=ACCOUNT, proofs=[proof])


@asynccontextmanager
async def notified(url: str) -> AsyncIterator[Notified]:
    """Open what a test of notifications needs."""
    owner = await asyncpg.connect(url)
    pool = Pool(url, role="tieout_reconciler", service="test", size=4)
    try:
        async with mail_server() as mail, web_hook() as hook:
            settings = read_settings({"TIEOUT_NOTIFY_URLS": f"{mail.url} {hook.url}"})
            yield Notified(url, pool, owner, mail, hook, targets=open_targets(settings))
    finally:
        pool.terminate()
        await owner.close()


async def tell(ledger: Notified, targets: Sequence[Target]) -> None:
    """Tell, as one process does."""
    leaderships = Leaderships(ledger.url, role="tieout_reconciler", service="test")
    try:
        await notify_forever(
            read_settings({}),
            targets=targets,
            pool=ledger.pool,
            leaderships=leaderships,
            accounts=[ACCOUNT],
        )
    finally:
        leaderships.end()


async def end(task: "asyncio.Task[None]") -> None:
    task.cancel()
    await asyncio.wait([task])
