"""Which endpoints are asked to expand sources after a refusal."""

import pytest

from shared.stripe_api.expansion import Expansion


def test_it_is_tried_again_where_it_was_denied_ten_minutes_later(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now_s = 1_000.0
    monkeypatch.setattr("shared.stripe_api.expansion.time.monotonic", lambda: now_s)
    expansion = Expansion()

    assert expansion.may("list")
    assert expansion.deny("list")

    assert (expansion.may("list"), expansion.may("by id")) == (False, True)
    now_s += 600.0
    assert expansion.may("list")
    assert not expansion.deny("list")
    assert not expansion.may("list")
