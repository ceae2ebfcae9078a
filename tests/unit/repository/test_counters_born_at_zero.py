"""What an alert takes an `increase` of is there, at 0, before it is first counted.

Prometheus sees no increase in a series whose first sample is 1.
"""

import re
from pathlib import Path
from typing import TYPE_CHECKING, cast

from prometheus_client import REGISTRY

from services.ledger_writer import post
from services.reconciler import service as reconciler
from services.webhook_ingest.app import Webhook
from services.webhook_ingest.publish import Publisher
from services.webhook_ingest.receive import RefusalReason
from shared.kafka.consumer import loop
from shared.ledger.discrepancy import POSTING_KINDS
from shared.runtime.health import Health

if TYPE_CHECKING:
    from shared.kafka.consumer.group_member import Member
    from shared.kafka.consumer.offset_store import OffsetStore
    from shared.kafka.consumer.prepare_batch import PrepareBatch
    from shared.kafka.producer.producer import Producer

_ALERTS = (Path(__file__).resolve().parents[3] / "docs" / "alerts.yml").read_text(encoding="utf-8")


def _value(name: str, **labels: str) -> float | None:
    return REGISTRY.get_sample_value(name, labels)


def test_a_refusal_of_each_reason_that_an_alert_names() -> None:
    reasons = re.findall(r'tieout_webhook_refused_total\{reason=~"([^"]+)"', _ALERTS)
    exact = [reason for part in reasons for reason in part.split("|") if "." not in reason]
    signed = [reason for reason in RefusalReason if reason.startswith("signature_")]

    Webhook(endpoints=(), publisher=Publisher(cast("Producer", None)))

    assert exact
    for reason in (*exact, *signed):
        assert _value("tieout_webhook_refused_total", reason=reason) is not None, reason
    assert _value("tieout_webhook_received_total", livemode="true") is not None


def test_a_discrepancy_of_each_kind_that_an_alert_names() -> None:
    kinds = re.findall(r'tieout_discrepancies_found_total\{kind="(\w+)"', _ALERTS)

    assert kinds
    assert reconciler.PARTS
    for kind in kinds:
        assert _value("tieout_discrepancies_found_total", kind=kind) is not None


def test_a_discrepancy_of_each_kind_that_posting_finds() -> None:
    assert post.CONSUMER
    for kind in POSTING_KINDS:
        assert _value("tieout_discrepancies_found_total", kind=kind) is not None


def test_a_gap_of_the_topic_that_is_read() -> None:
    loop._Loop(
        member=cast("Member", None),
        topic="a topic of this test",
        store=cast("OffsetStore", None),
        prepare=cast("PrepareBatch", None),
        batch_max=1,
        health=Health(parts=()),
        part="",
    )

    assert _value("tieout_offset_gaps_total", topic="a topic of this test") == 0
