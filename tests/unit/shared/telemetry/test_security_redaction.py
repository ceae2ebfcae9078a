"""S12, S24: no secret and no personal data reaches a log line, however it gets there."""

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.settings.model import Secret
from shared.telemetry.redaction import REDACTED, redacted
from tests.chaos.log_scan import kinds
from tests.support.waits import PATIENCE_S

_ROOT = Path(__file__).resolve().parents[4]
_PLANTED = {
    "signing_secret": "whsec_0123456789abcdef",
    "api_key": "rk_live_0123456789abcdef",
    "full_key": "sk_test_0123456789abcdef",
    "client_secret": "pi_3Mabcdef_secret_9xyzuvw",
    "url": "postgresql://tieout:hunter2@10.0.0.1/tieout",
    "url_with_at": "postgresql://tieout:hun@ter2@10.0.0.1/tieout",
    "api_token": "tieout_abcdefgh27_" + "aZ0_-" * 8 + "xyz",
    "cut_token": "tieout_abcdefgh27_" + "aZ0_-" * 5,
    "bearer": "Authorization: Bearer abc123.def456",
    "basic": "authorization: basic dXNlcjpwYXNzd29yZA0=",
    "sasl": "sasl_plain_password='hunter2 and more'",
    "email": "jenny.rosen+1@example.com",
    "quoted_email": "jenny%40example.com",
    "card": "4242424242424242",
    "embossed": "4242 4242 4242 4242",
    "amex": "3782-822463-10005",
}
_HIDDEN = re.compile(r"0123456789abcdef|9xyzuvw|hunter2|hun@|ter2|abc123|dXNl|jenny|4242|3782|aZ0_")


@pytest.mark.parametrize("planted", _PLANTED.values(), ids=_PLANTED)
def test_it_strikes_out_what_is_private_wherever_it_stands(planted: str) -> None:
    document = json.dumps(
        redacted(
            {
                "text": f"before {planted} after",
                "deep": {"list": [(planted, {"x": planted})], "set": {planted}},
                "error": ValueError(f"Key (x)=({planted}) exists"),
                planted: 1,
            }
        )
    )

    assert not _HIDDEN.search(document)
    assert kinds(document) == []
    assert document.count("before ") == document.count(" after") == 1


@pytest.mark.parametrize(
    "name", ["password", "KAFKA_SASL_PASSWORD", "webhook_secrets", "Authorization", "api_key"]
)
def test_it_strikes_out_whatever_is_called_a_secret(name: str) -> None:
    assert redacted({"deep": [{name: ["tea", "pot"]}]}) == {"deep": [{name: [REDACTED, REDACTED]}]}


@pytest.mark.parametrize(
    "document",
    [
        {"object_id": "txn_4242424242424242", "id": "dsc_4242424242424242", "offset": 4242},
        {"amount_at_risk": 4_242_424_242_424_242, "expected": None, "actual": {"net": -1}},
        {"stripe_account": "acct_1", "livemode": False, "wait_s": 0.4242424242424242},
        {"detected_at": "2026-03-01T12:00:00.123456Z", "reason": "risk_level and task_id"},
        {"reason": "Postgres: 23505: Key (entry_id)=(je_4242424242424242) already exists"},
        {"admin": "127.0.0.1:9100", "url": "https://api.stripe.com/v1/balance", "count": 3},
        {"database": "postgresql://tieout@db.example.com/tieout"},
        {"role": "tieout_reconciler_login", "metric": "tieout_statements_too_slow_total"},
    ],
)
def test_it_leaves_ids_money_and_times_as_they_are(document: dict[str, object]) -> None:
    assert redacted(document) == document


def test_it_ends_whatever_it_is_given() -> None:
    endless: list[object] = []
    endless.append(endless)

    assert "…" in json.dumps(redacted(endless), ensure_ascii=False)


@given(st.text(max_size=200))
def test_what_it_lets_through_the_scan_of_the_logs_lets_through(text: str) -> None:
    assert kinds(str(redacted(f"{text} {_PLANTED['card']} {text}"))) == []


def test_a_secret_of_the_settings_shows_nowhere() -> None:
    secret = Secret("hunter2")

    assert {repr(secret), str(secret), f"{secret}", str(redacted(secret))} == {REDACTED}


_SPEAKS = """
import logging
import threading
from shared.telemetry import log

log.{configured}(service="test")
PLANTED = {planted!r}
logger = log.get()
logger.warning("it.happened", deep={{"url": [PLANTED]}})
logging.getLogger("aiokafka").error("%s is refused", "x" * 480 + " " + PLANTED)
try:
    raise ValueError(f"Key (x)=({{PLANTED}}) exists")
except ValueError:
    logger.exception("it.failed")
thread = threading.Thread(target=logger.warning, args=("thread.happened",))
thread.start()
thread.join()
raise RuntimeError(PLANTED)
"""


@pytest.mark.parametrize("configured", ["configure", "defer"])
def test_every_line_of_a_process_is_json_without_secrets_to_its_last(configured: str) -> None:
    planted = " ".join(_PLANTED.values())

    ran = subprocess.run(
        [sys.executable, "-c", _SPEAKS.format(planted=planted, configured=configured)],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )

    lines = [json.loads(line) for line in ran.stderr.splitlines()]
    assert [line["event"] for line in lines] == [
        "it.happened",
        "library.log",
        "it.failed",
        "thread.happened",
        "process.crashed",
    ]
    assert {line["service"] for line in lines} == {"test"}
    # The traceback quotes its source lines, which hold no value; the values are struck out.
    # A time of day may hold the digits of any card.
    assert not _HIDDEN.search(re.sub(r'"timestamp": "[^"]+"', "", ran.stderr))
    assert all(kinds(line) == [] for line in ran.stderr.splitlines())
    assert ran.returncode == 1


def test_no_log_call_is_handed_a_body_or_a_header() -> None:
    """Names and shapes are the last net: what may hold anything is not said at all."""
    private = re.compile(r"\b(body|payload|value|headers?|description|email|reveal\(\))\b")
    handed = [
        f"{path.relative_to(_ROOT)}:{node.lineno}: {ast.unparse(argument)}"
        for top in ("services", "shared")
        for path in (_ROOT / top).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"debug", "info", "warning", "error", "exception", "critical"}
        and re.search(r"\b(logger|log\.get\(\))$", ast.unparse(node.func.value))
        for argument in [*node.args, *(keyword.value for keyword in node.keywords)]
        if private.search(ast.unparse(argument))
    ]

    assert handed == []
