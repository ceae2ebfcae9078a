"""From when to when a type of event was sent: nothing is expected of any other time."""

from services.reconciler.event_proof.sending import expected_types
from shared.ledger.sent_span import SentSpan, note_sent, types_within, was_sent
from shared.stripe_api.webhook_endpoints import WebhookEndpoint

_AT_S = 1_790_000_000
_DAY_S = 86_400
_CHARGE = "charge.succeeded"


def _look(
    spans: list[SentSpan] | None, *types: str, at_s: int, came_s: dict[str, int] | None = None
) -> list[SentSpan]:
    return list(note_sent(spans, types=types, at_s=at_s, came_s=came_s or {}))


def _sent(spans: list[SentSpan], created_s: int) -> bool:
    return was_sent(spans, type_name=_CHARGE, created_s=created_s)


def test_the_first_look_expects_a_type_since_its_first_event_came() -> None:
    five_days_ago_s = _AT_S - 5 * _DAY_S

    spans = _look(None, _CHARGE, at_s=_AT_S, came_s={_CHARGE: five_days_ago_s})

    assert _sent(spans, five_days_ago_s)
    assert not _sent(spans, five_days_ago_s - 1)


def test_the_first_look_expects_one_of_which_none_came_from_now_on() -> None:
    spans = _look(None, _CHARGE, at_s=_AT_S)

    assert not _sent(spans, _AT_S - 1)
    assert _sent(_look(spans, _CHARGE, at_s=_AT_S + 600), _AT_S + 300)


def test_one_that_is_added_is_expected_since_the_look_that_saw_it() -> None:
    spans = _look([], _CHARGE, at_s=_AT_S, came_s={_CHARGE: _AT_S - _DAY_S})

    assert not _sent(spans, _AT_S)
    assert _sent(_look(spans, _CHARGE, at_s=_AT_S + 1), _AT_S + 1)


def test_one_that_is_taken_away_is_expected_until_the_last_look_that_saw_it() -> None:
    seen = _look([], _CHARGE, at_s=_AT_S)
    seen = _look(seen, _CHARGE, at_s=_AT_S + 600)

    gone = _look(seen, at_s=_AT_S + 1200)

    assert types_within(gone, _AT_S, _AT_S + 1200) == {_CHARGE}
    assert _sent(gone, _AT_S + 600)
    assert not _sent(gone, _AT_S + 601)
    assert types_within(gone, _AT_S + 601, _AT_S + 1200) == frozenset()


def test_the_time_between_is_not_expected_when_it_is_sent_again() -> None:
    gone = _look(_look([], _CHARGE, at_s=_AT_S), at_s=_AT_S + 600)

    back = _look(gone, _CHARGE, at_s=_AT_S + 1200)

    assert [_sent(back, _AT_S + after_s) for after_s in (1, 600, 1200)] == [
        False, False, False,
    ]  # fmt: skip
    assert _sent(_look(back, _CHARGE, at_s=_AT_S + 1800), _AT_S + 1201)


def test_one_that_was_sent_before_and_after_an_outage_of_ours_was_sent_meanwhile() -> None:
    spans = _look(_look([], _CHARGE, at_s=_AT_S), _CHARGE, at_s=_AT_S + 2 * _DAY_S)

    assert _sent(spans, _AT_S + _DAY_S)


def test_what_no_list_of_stripe_has_any_more_is_let_go() -> None:
    gone = _look(_look([], _CHARGE, at_s=_AT_S), at_s=_AT_S + 600)

    assert _look(gone, at_s=_AT_S + 32 * _DAY_S) == []


def test_an_endpoint_that_goes_on_and_off_keeps_its_latest_spans() -> None:
    spans: list[SentSpan] = []
    for look in range(200):
        spans = _look(spans, *([_CHARGE] if look % 3 else []), at_s=_AT_S + 60 * look)

    assert len(spans) == 50
    assert spans[-1].is_sent
    assert spans[-1].until_s == _AT_S + 60 * 199


def test_where_endpoints_send_to_different_accounts_only_what_came_is_expected() -> None:
    endpoint = WebhookEndpoint(
        url="https://example.test/webhooks/stripe",
        is_enabled=True,
        enabled_events=frozenset((_CHARGE, "refund.updated")),
    )

    assert expected_types([endpoint], came=[_CHARGE], has_connected=True) == {_CHARGE}
    assert expected_types([endpoint], came=[_CHARGE], has_connected=False) == {
        _CHARGE, "refund.updated",
    }  # fmt: skip


def test_where_no_endpoint_has_our_path_only_what_came_is_expected() -> None:
    endpoint = WebhookEndpoint(
        url="https://example.test/another", is_enabled=True, enabled_events=frozenset("*")
    )

    assert expected_types([endpoint], came=[_CHARGE], has_connected=False) == {_CHARGE}
