"""The fake as a whole: its accounts, their journals, the trade and the deliveries.

Promises: a command is journaled, then done, then its events are handed to the courier, in that
order and without a pause in between; a restart replays the journal and delivers what had no fate.
"""

import asyncio
import time
from collections import Counter, deque
from dataclasses import dataclass, field
from functools import partial
from random import Random
from typing import Final

import msgspec

from shared.dev.fake_stripe.api import objects_json
from shared.dev.fake_stripe.api.faults import Faults
from shared.dev.fake_stripe.api.payout_members import Misstatement
from shared.dev.fake_stripe.api.rate_limits import RateLimits
from shared.dev.fake_stripe.business.announcements import Announcements
from shared.dev.fake_stripe.business.business import Business, BusinessOutcome
from shared.dev.fake_stripe.business.commands import BusinessCommand, Pause, Resume, Sell, Tick
from shared.dev.fake_stripe.business.objects import Event
from shared.dev.fake_stripe.business.pricing import midnight
from shared.dev.fake_stripe.config import AccountConfig, Config
from shared.dev.fake_stripe.journal import Header, Journal
from shared.dev.fake_stripe.webhooks.ack_journal import AckJournal
from shared.dev.fake_stripe.webhooks.delivery import Courier, Delivery
from shared.dev.fake_stripe.webhooks.endpoints import WebhookEndpoint, wanting
from shared.settings.model import Secret

_TICK_S: Final = 0.05
_SALES_A_TICK_MAX: Final = 200
_BALANCE_LATE_S_MAX: Final = 600.0
_UNDELIVERED: Final = frozenset({"dropped", "failed"})
_NEVER_SENT: Final = frozenset({"dropped", "unsent"})


@dataclass(slots=True)
class Tenant:
    """One account as the fake runs it, and who was told of what since the process began.

    `denied` are the permissions that its key has not; `misstated` what its lists of a payout's
    members say that is not so.
    """

    config: AccountConfig
    endpoints: list[WebhookEndpoint]
    business: Business
    journal: Journal
    denied: set[str] = field(default_factory=set)
    misstated: dict[str, Misstatement] = field(default_factory=dict)
    limits: RateLimits = field(default_factory=RateLimits)
    announcements: Announcements = field(default_factory=Announcements)
    at: int = 0

    # When how many rows had been posted, of the time that a late balance may be of.
    _moments: deque[tuple[float, int]] = field(default_factory=deque)

    def note_posted(self, now: float) -> None:
        """Remember how many rows there are at this moment."""
        self._moments.append((now, len(self.business.books.posted)))
        while len(self._moments) > 1 and self._moments[1][0] < now - _BALANCE_LATE_S_MAX:
            self._moments.popleft()

    def posted_by(self, then: float) -> int:
        """Return how many rows there were then, at most ten minutes ago."""
        known = (count for at, count in reversed(self._moments) if at <= then)
        return next(known, self._moments[0][1])

    @property
    def connected_account(self) -> str | None:
        """Give the id that this account's events carry in `account`."""
        return self.config.id if self.config.via else None

    def body(self, event: Event, *, endpoint: WebhookEndpoint, owed: int = 1) -> bytes:
        """Write an event as it is delivered: Stripe indents by two."""
        written = objects_json.event(
            event,
            livemode=self.config.livemode,
            connected_account=self.connected_account,
            pending_webhooks=owed,
            api_version=endpoint.api_version,
        )
        return msgspec.json.format(msgspec.json.encode(written), indent=2)


class World:
    """Every account, and all that happens to them."""

    def __init__(self, config: Config, *, now: float) -> None:
        self.config = config
        self.dials = config.dials
        self.paused = False
        self.faults = Faults()
        self.calls: Counter[str] = Counter()
        self.rate_limited_count = 0
        self._rng = Random()
        self.acks = AckJournal(config.ack_journal)
        self.courier = Courier(config.dials, rng=self._rng, acks=self.acks)
        secrets = {account.id: account.webhook_secret for account in config.accounts}
        self.tenants = {
            account.id: _open(
                account,
                config,
                secret=secrets.get(account.via or "", account.webhook_secret),
                now=now,
            )
            for account in config.accounts
        }
        for tenant in self.tenants.values():
            self.do(tenant, Resume(at=self.second(tenant)))

    @property
    def first(self) -> Tenant:
        """Give the account that is meant when none is named."""
        return next(iter(self.tenants.values()))

    def second(self, tenant: Tenant) -> int:
        """Give the present second, which for an account never goes back."""
        tenant.at = max(tenant.at, int(time.time()))
        return tenant.at

    def do(self, tenant: Tenant, command: BusinessCommand) -> BusinessOutcome:
        """Do one command now."""
        tenant.journal.command(command)
        tenant.business.books.visible_late_s = self.dials.visible_late_s
        outcome = tenant.business.apply(command)
        tenant.note_posted(time.time())
        self._send_outbox(tenant)
        return outcome

    def pause(self) -> None:
        """Stop all trade, and settle what is open."""
        self.paused = True
        for tenant in self.tenants.values():
            self.do(tenant, Pause(at=self.second(tenant)))

    def resume(self) -> None:
        """Trade again."""
        self.paused = False
        for tenant in self.tenants.values():
            self.do(tenant, Resume(at=self.second(tenant)))

    async def run(self) -> None:
        """Trade and deliver, until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self.acks.run())
            tasks.create_task(self.courier.run())
            tasks.create_task(self._trade())

    def close(self) -> None:
        """Close the journals."""
        self.acks.close()
        for tenant in self.tenants.values():
            tenant.journal.close()

    async def _trade(self) -> None:
        owed = 0.0
        then_s = time.monotonic()
        while True:
            now_s = time.monotonic()
            owed = min(owed + (now_s - then_s) * self.dials.rate_per_s, _SALES_A_TICK_MAX)
            then_s = now_s
            for tenant in self.tenants.values():
                at = self.second(tenant)
                if tenant.business.due(at):
                    self.do(tenant, Tick(at=at))
            if self.paused:
                owed = 0.0
            while owed >= 1:
                owed -= 1
                tenant = self._rng.choice(tuple(self.tenants.values()))
                self.do(tenant, Sell(at=self.second(tenant)))
            await asyncio.sleep(_TICK_S)

    def _send_outbox(self, tenant: Tenant) -> None:
        outbox = tenant.business.books.outbox
        for event in outbox:
            fate = tenant.journal.fates.pop(event.id, None)
            if fate is not None:  # of an earlier run
                tenant.announcements.note(event, is_dropped=fate in _NEVER_SENT)
                if fate in _UNDELIVERED:
                    self.courier.undelivered.add(event.id)
                continue
            is_sent = self._submit(tenant, event)
            tenant.announcements.note(event, is_dropped=not is_sent)
        outbox.clear()

    def _submit(self, tenant: Tenant, event: Event) -> bool:
        """Have an event sent to the endpoints that want it; say whether it will be."""
        endpoints = wanting(tenant.endpoints, event.type)
        if not endpoints:
            self.courier.counts["unsent"] += 1
            tenant.journal.fate(event.id, "unsent")
            return False
        return self.courier.submit(
            [
                Delivery(
                    event_id=event.id,
                    event_type=event.type,
                    account_id=tenant.config.id,
                    body=partial(tenant.body, event, endpoint=endpoint, owed=len(endpoints)),
                    endpoint=endpoint,
                    fated=partial(tenant.journal.fate, event.id),
                )
                for endpoint in endpoints
            ]
        )


def _open(account: AccountConfig, config: Config, *, secret: Secret, now: float) -> Tenant:
    """Build an account from its seed, or from what its journal remembers."""
    path = config.data_dir / f"{account.id}.jsonl" if config.data_dir else None
    header = Header(
        account_id=account.id,
        seed=account.seed,
        history_days=account.history_days,
        until=midnight(int(now)),
        livemode=account.livemode,
    )
    journal = Journal(path, header=header)
    business = Business(
        account_id=account.id,
        livemode=account.livemode,
        seed=account.seed,
        until=journal.header.until,
        history_days=journal.header.history_days,
        is_varied=journal.header.is_varied,
    )
    at = journal.header.until
    for command in journal.commands:
        business.apply(command)
        at = command.at
    journal.commands.clear()
    endpoint = WebhookEndpoint(
        id=f"we_{account.id.removeprefix('acct_')}",
        secret=secret.reveal(),
        created=journal.header.until,
        api_version=objects_json.API_VERSION,
        enabled_events=config.enabled_events,
        status=config.endpoint_status,
    )
    return Tenant(
        config=account,
        endpoints=[endpoint],
        business=business,
        journal=journal,
        denied=set(config.denied),
        at=at,
    )
