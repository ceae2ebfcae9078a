"""What a person is told. PURE."""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

# As services colour them; a fact that needs somebody is a warning or a failure.
Severity = Literal["info", "success", "warning", "failure"]


@dataclass(frozen=True, slots=True)
class Notification:
    """A title and a text, plain, without personal data; `id` is the same each time it is sent."""

    id: UUID
    severity: Severity
    title: str
    body: str
