"""How other commands find a running stack."""

import json
from pathlib import Path

import pytest

from shared.settings.stack_file import stack_environ


def test_it_reads_a_stack_as_if_its_environment_had_been_set(tmp_path: Path) -> None:
    stack = {
        "webhook_url": "http://127.0.0.1:8080/webhooks/stripe",
        "database_url": "postgresql://tieout:x@127.0.0.1:5432/tieout",
        "kafka_bootstrap_servers": "127.0.0.1:9092",
        "stripe_api_base": "http://127.0.0.1:9000",
        "stripe_account_id": "acct_1",
        "stripe_api_key": "rk_test_1",
        "webhook_secret": "whsec_1",
        "pids": {"kafka": 1},
    }
    (tmp_path / "stack.json").write_text(json.dumps(stack))

    environ = stack_environ(tmp_path)

    assert environ == {
        "DATABASE_URL": "postgresql://tieout:x@127.0.0.1:5432/tieout",
        "KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:9092",
        "STRIPE_API_BASE": "http://127.0.0.1:9000",
        "STRIPE_ACCOUNT_ID": "acct_1",
        "STRIPE_API_KEY": "rk_test_1",
        "STRIPE_WEBHOOK_SECRET": "whsec_1",
    }


def test_it_leaves_unset_what_the_file_does_not_hold(tmp_path: Path) -> None:
    (tmp_path / "stack.json").write_text(
        '{"database_url": "postgresql://h/d", "webhook_secret": null}'
    )

    assert stack_environ(tmp_path) == {"DATABASE_URL": "postgresql://h/d"}


@pytest.mark.parametrize("text", [None, "", "[]", "{", "null"])
def test_it_takes_no_readable_file_for_no_stack(tmp_path: Path, text: str | None) -> None:
    if text is not None:
        (tmp_path / "stack.json").write_text(text)

    assert stack_environ(tmp_path) == {}
