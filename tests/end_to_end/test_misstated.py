"""What Stripe states falsely of payouts and never sends: each is reported once, and heals.

A payout's list that lacks a member, has one too many, or one of other money; an event that never
came, its money with it or not; an endpoint that is disabled.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import pytest

from tests.end_to_end.conftest import Stack, running_stack
from tests.support.waits import until_blocking

pytestmark = pytest.mark.takes(seconds=60)

_IMPORTED: Final = "SELECT count(*) FROM tieout.sync_state WHERE last_pass_at IS NOT NULL"
_DRIFTS: Final = """
SELECT count(*) FROM tieout.discrepancy WHERE kind = 'payout_drift' AND status = $1
"""
_HURRY: Final = """
WITH hurried AS (UPDATE tieout.payouts SET next_proof_at = now() WHERE proof = 'drift' RETURNING 1)
SELECT count(*) FROM hurried
"""
_ABOUT: Final = """
SELECT count(*) FROM tieout.discrepancy
WHERE status IN ('healed', 'resolved') AND (object_id = $1 OR expected ->> 'source' = $1)
"""
_FOUND: Final = """
SELECT count(*) FROM tieout.webhook_watch WHERE findings @> '[{"name": "disabled"}]'
"""
_PAID_MINOR: Final = 5_000


@dataclass(frozen=True, slots=True)
class Day:
    """What was misstated, by what it was; what passes said; and all that was ever reported."""

    stack: Stack
    payouts: Mapping[str, str]
    charge: Mapping[str, Any]
    manual: str
    passes: Sequence[int]
    reported: Sequence[Mapping[str, Any]]
    disabled: Mapping[str, Any]
    changes: Mapping[str, Sequence[str]]


@pytest.fixture(scope="module")
def day(
    tmp_path_factory: pytest.TempPathFactory, module_fake_stripe: Callable[..., Any]
) -> Iterator[Day]:
    fake = module_fake_stripe()
    environ = {
        "STRIPE_API_BASE": fake.api_base,
        "STRIPE_API_KEY": fake.api_key,
        "STRIPE_ACCOUNT_ID": fake.account_id,
        "STRIPE_WEBHOOK_SECRET": fake.webhook_secret,
        "TIEOUT_KAFKA_PARTITIONS": "1",
        "TIEOUT_RECONCILE_INTERVAL_S": "2",
        "TIEOUT_RECONCILE_GRACE_S": "1",
        "TIEOUT_STRIPE_CALLS_PER_S": "50",
    }
    with running_stack(tmp_path_factory.mktemp("misstated"), **environ) as stack:
        yield _play(stack)


def _play(stack: Stack) -> Day:
    until_blocking(lambda: stack.fetchval(_IMPORTED), what="history is imported")
    stack.control("settings", deliver_url=stack.facts()["webhook_url"])
    others = _earn(stack)
    stack.control("payout", currency="usd")
    payouts = {how: _pay_out(stack, how, others=others) for how in ("lose", "add", "change")}
    until_blocking(
        lambda: stack.fetchval(_DRIFTS, "open") == len(payouts),
        what="each payout that does not agree is found",
        saw=lambda: stack.run("payouts"),
    )
    passes = [stack.run("reconcile")[0]]
    for payout_id in payouts.values():
        stack.control("payout_members", payout=payout_id)
    # As if its time had come: looks grow rarer.
    stack.fetchval(_HURRY)
    charge, manual = _lose_events(stack)
    disabled = _disable(stack)
    until_blocking(
        lambda: not stack.fetchval(_DRIFTS, "open"),
        what="each agrees",
        saw=lambda: stack.run("payouts"),
    )
    passes.append(stack.run("reconcile")[0])
    reported = stack.json("discrepancies")
    return Day(
        stack,
        payouts=payouts,
        charge=charge,
        manual=manual,
        passes=passes,
        reported=reported,
        disabled=disabled,
        changes={row["id"]: _changes(stack, row["id"]) for row in reported},
    )


def _changes(stack: Stack, discrepancy_id: str) -> Sequence[str]:
    changes: Sequence[str] = stack.fetchval(
        "SELECT array_agg(body ->> 'status' ORDER BY change_id) FROM tieout.discrepancy_change"
        " WHERE body ->> 'id' = $1",
        discrepancy_id,
    )
    return changes


def _earn(stack: Stack) -> str:
    """Have money on the balance that can be paid out at once; return its row."""
    row = stack.control("charge", amount=30_000, available=True)["balance_transaction"]
    stack.until_posted(row)
    return str(row["id"])


def _pay_out(stack: Stack, how: str, *, others: str) -> str:
    """Pay out one row, and have Stripe's list of it misstated."""
    own = _earn(stack)
    (payout_id,) = stack.control("payout", currency="usd")["payouts"]
    misstated: Mapping[str, Any] = {
        "lose": [own],
        "add": [others],
        "change": {own: {"amount": 1, "fee": 0, "net": 1}},
    }
    stack.control("payout_members", payout=payout_id, **{how: misstated[how]})
    return str(payout_id)


def _lose_events(stack: Stack) -> tuple[Mapping[str, Any], str]:
    """Lose an event with its money, and those of a payout whose money is in the journal."""
    _earn(stack)
    made = stack.control("manual_payout", amount=_PAID_MINOR, pending_s=8, transit_s=1)
    stack.until_posted(*made["balance_transactions"])
    stack.control("settings", drop=1.0)
    charge = stack.control("charge", amount=7_700)
    manual = str(made["payout"]["id"])
    for object_id in (str(charge["charge"]["id"]), manual):
        _until_settled(stack, object_id)
    stack.control("settings", drop=0.0)
    return charge, manual


def _until_settled(stack: Stack, object_id: str) -> None:
    until_blocking(
        lambda: stack.fetchval(_ABOUT, object_id),
        what="what never came is found, and settled",
        saw=lambda: stack.run("discrepancies"),
    )


def _disable(stack: Stack) -> Mapping[str, Any]:
    """Disable the endpoint, and enable it again once that was found; return the status then."""
    stack.control("endpoint", status="disabled")
    until_blocking(lambda: stack.fetchval(_FOUND), what="the endpoint is found disabled")
    status: Mapping[str, Any] = stack.json("status")
    stack.control("endpoint", status="enabled")
    until_blocking(lambda: not stack.fetchval(_FOUND), what="it is found enabled")
    return status


def test_passes_say_no_while_a_payout_does_not_agree_and_yes_one_look_later(day: Day) -> None:
    assert day.passes == [1, 0]


def test_each_payout_that_does_not_agree_is_reported_once_with_its_rows_and_closes(
    day: Day,
) -> None:
    drifts = {row["object_id"]: row for row in day.reported if row["kind"] == "payout_drift"}

    assert drifts.keys() == {*day.payouts.values()}
    for how, kind in (("lose", "missing"), ("add", "too_many"), ("change", "other_money")):
        row = drifts[day.payouts[how]]
        assert day.changes[row["id"]] == ["open", "resolved"], row
        named = {name for name in ("missing", "too_many", "other_money") if row["actual"][name]}
        assert named == {kind}, row
    proofs = {row["id"]: row["proof"] for row in day.stack.json("payouts")}
    assert {proofs[payout_id] for payout_id in day.payouts.values()} == {"proved"}


def test_an_event_that_never_came_is_reported_once_with_its_money_or_without(day: Day) -> None:
    money = day.charge["balance_transaction"]["id"]
    of_money = [
        row
        for row in day.reported
        if row["object_id"] == money or row["expected"].get("source") == day.charge["charge"]["id"]
    ]
    lost = [row for row in day.reported if row["expected"].get("source") == day.manual]

    assert len(of_money) == 1, of_money
    assert {row["kind"] for row in lost} == {"undelivered_event"}
    assert len({row["object_id"] for row in lost}) == len(lost)
    assert all("the money it announces is in the journal" in row["reason"] for row in lost)
    for row in [*of_money, *lost]:
        assert day.changes[row["id"]].count("open") == 1, row


def test_nothing_else_was_reported(day: Day) -> None:
    assert {row["kind"] for row in day.reported} <= {"payout_drift", "undelivered_event", "missing"}
    assert {row["status"] for row in day.reported} <= {"resolved", "healed"}
    assert day.stack.json("payouts", "--proof", "drift") == []


def test_a_disabled_endpoint_is_said_once_and_that_it_is_over(day: Day) -> None:
    (watch,) = day.disabled["webhooks"]
    log = (day.stack.data_dir / "logs" / "reconciler.log").read_text("utf-8").splitlines()
    said = [json.loads(line) for line in log if '"disabled"' in line and '"webhooks.' in line]

    assert "disabled" in {finding["name"] for finding in watch["findings"]}
    assert [line["event"] for line in said] == ["webhooks.trouble", "webhooks.well"]
