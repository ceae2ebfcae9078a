from typing import Any

import pytest

from shared.kafka.consumer import leaderless
from shared.kafka.consumer.leaderless import LeaderlessPartitions
from shared.runtime.health import Health


def test_a_leader_that_is_back_is_good_news(monkeypatch: pytest.MonkeyPatch) -> None:
    lines: list[tuple[str, str, dict[str, Any]]] = []

    class Log:
        def warning(self, event: str, **fields: Any) -> None:
            lines.append(("warning", event, fields))

        def info(self, event: str, **fields: Any) -> None:
            lines.append(("info", event, fields))

    monkeypatch.setattr(leaderless, "logger", Log())
    health = Health(parts=[])
    seen = LeaderlessPartitions(topic="t", health=health)

    seen.update(frozenset({2, 1}))
    assert health.reasons() == {"t leaders": "partitions [1, 2] have no leader: a broker is down"}
    seen.update(frozenset())
    seen.update(frozenset())

    assert not health.reasons()
    assert lines == [
        ("warning", "consumer.leaderless", {"topic": "t", "partitions": [1, 2]}),
        ("info", "consumer.led_again", {"topic": "t"}),
    ]
