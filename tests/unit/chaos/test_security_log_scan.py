"""The scan of a run's logs finds what was planted, and nothing in what logs hold anyway."""

import json
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.chaos.log_scan import Leak, scan

_GIVEN = 'p@ss/w0rd"of the run'


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("key whsec_0123456789abcdef was", "stripe_secret"),
        ('{"api_key": "rk_test_0123456789abcdef"}', "stripe_secret"),
        ("sk_live_0123456789abcdef", "stripe_secret"),
        ("a=sk_0123456789abcdef", "stripe_secret"),
        ('"client_secret": "pi_3Mabcdef_secret_9xyzuvw"', "stripe_secret"),
        ("Authorization: Bearer abc123.def456", "authorization"),
        ("authorization: basic dXNlcjpwYXNzd29yZA0=", "authorization"),
        ("connect postgresql://tieout:hunter2@127.0.0.1:5432/tieout", "password_in_url"),
        ("receipt to jenny.rosen+1@example.com sent", "email"),
        ("q=jenny%40example.com", "email"),
        ("card 4242424242424242 declined", "card_number"),
        ("card 4242 4242 4242 4242 declined", "card_number"),
        ("pan=5555-5555-5555-4444;", "card_number"),
        ("amex 3782 822463 10005", "card_number"),
        ('"number":"4000056655665556"', "card_number"),
        ("mc 2223003122003222", "card_number"),
        (f"password {_GIVEN} refused", "given_secret"),
        (f"url {quote(_GIVEN, safe='')} refused", "given_secret"),
        (f"json {json.dumps(_GIVEN)} refused", "given_secret"),
        ("paid by Customer 000123, thanks", "personal_name"),
    ],
)
def test_it_finds_what_was_planted(tmp_path: Path, text: str, kind: str) -> None:
    file = tmp_path / "deep" / "service.log"
    file.parent.mkdir()
    file.write_text(f"started\n{text}\nstopped\n", encoding="utf-8")

    leaks = scan(tmp_path, secrets=[_GIVEN], names=["Customer 000123"])

    assert Leak(file=file, line=2, kind=kind) in leaks
    assert {leak.line for leak in leaks} == {2}


@pytest.mark.parametrize(
    "text",
    [
        '{"service": "ledger-writer", "timestamp": "2026-03-01T12:00:00.123456Z"}',
        "postgresql://***@127.0.0.1:5432/tieout",
        "postgresql://tieout:***@db.example.com/tieout",
        "listening on postgresql://tieout@db.example.com/tieout",
        "org.apache.kafka.server.Broker@1f2e3d started",
        "task_id sk_stop risk_level rk_ whsec_ ask_for_it",
        "the key lacks rak_balance_transactions_read; bearer tokens are refused",
        "highWatermark 1732597834000, 1732597834000123456, 9223372036854775807",
        "txn_4242424242424242 and je_4242424242424242",
        "0.4242424242424242 s, 4242424242424242.5 and 0x4242424242424242",
        "sha256 4242424242424242424242424242424242424242424242424242424242424242",
        "id 4242424242424241",
        "4b8a4242-4242-4242-4242-424242424242",
        "paid by Customer 0001234",
    ],
)
def test_it_leaves_alone_what_logs_hold_anyway(tmp_path: Path, text: str) -> None:
    (tmp_path / "service.log").write_text(f"{text}\n", encoding="utf-8")

    assert scan(tmp_path, secrets=[_GIVEN], names=["Customer 000123"]) == []


def test_it_reads_bytes_that_are_no_text(tmp_path: Path) -> None:
    (tmp_path / "kafka.log").write_bytes(b"\xff\x00\xfe whsec_0123456789abcdef \xff\n")

    assert [leak.kind for leak in scan(tmp_path, secrets=[])] == ["stripe_secret"]


def test_a_finding_does_not_repeat_the_leak(tmp_path: Path) -> None:
    (tmp_path / "service.log").write_text("whsec_0123456789abcdef\n", encoding="utf-8")

    assert "0123456789abcdef" not in repr(scan(tmp_path, secrets=["0123456789abcdef"]))


@pytest.mark.parametrize("secret", ["", "   ", "short"])
def test_it_refuses_a_secret_that_would_be_found_everywhere(tmp_path: Path, secret: str) -> None:
    with pytest.raises(ValueError, match="given_secret"):
        scan(tmp_path, secrets=[secret])
