"""What the API's operations work with, put together once.

Promises that nothing of a request is in here: two requests share it and nothing else.
"""

from dataclasses import dataclass, field

from services.ledger_api.admit import Gate
from services.ledger_api.availability import Availability
from services.ledger_api.places import Places
from services.ledger_api.unanswered import UnansweredWrites
from shared.commands.delivery import CommandGiver
from shared.postgres.driver.pool import Pool
from shared.reports.status_reader import StatusReader
from shared.settings.model import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiContext:
    """The connections, who is let in, whether Postgres answers, and what is read for many."""

    settings: Settings
    pool: Pool
    gate: Gate
    availability: Availability
    reports: Places
    streams: Places
    commands: CommandGiver
    status: StatusReader
    unanswered: UnansweredWrites = field(default_factory=UnansweredWrites)
