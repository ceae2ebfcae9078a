"""The fake's webhooks: signed as the stripe library expects, lost only when a dial says so."""

import json
import os
import select
import signal
import socket
import threading
import time
import urllib.error
import urllib.request
from collections import Counter
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import stripe

from shared.dev import fake_stripe_process, ports
from shared.dev.child import Child
from tests.support import warm_python
from tests.support.waits import PATIENCE_S, until_blocking


class Inbox:
    """A webhook endpoint that keeps what it gets, and refuses when told to."""

    def __init__(self) -> None:
        self.got: list[tuple[bytes, str]] = []
        self.refusals = 0
        inbox = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                inbox.got.append((body, self.headers["stripe-signature"]))
                inbox.refusals -= 1
                self.send_response(503 if inbox.refusals >= 0 else 200)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_arguments: object) -> None:
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}/webhooks/stripe"

    def events(self) -> list[dict[str, Any]]:
        return [json.loads(body) for body, _ in self.got]


@pytest.fixture
def inbox() -> Iterator[Inbox]:
    inbox = Inbox()
    thread = threading.Thread(target=inbox.server.serve_forever)
    thread.start()
    yield inbox
    inbox.server.shutdown()
    thread.join()
    inbox.server.server_close()


def control(base: str, name: str, body: object = None) -> Any:
    encoded = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(f"{base}/_control/{name}", encoded) as answer:
        return json.load(answer)


def await_count(inbox: Inbox, count: int) -> None:
    what = f"{count} deliveries"
    until_blocking(lambda: len(inbox.got) >= count, what=what, saw=lambda: len(inbox.got))


def test_the_library_verifies_what_is_delivered(
    fake_stripe: Callable[..., Any], inbox: Inbox
) -> None:
    fake = fake_stripe(deliver_url=inbox.url)

    sale = control(fake.api_base, "charge", {"amount": 1_234})
    await_count(inbox, 1)
    [(body, header)] = inbox.got

    event = stripe.Webhook.construct_event(body.decode(), header, fake.webhook_secret)
    assert event.type == "charge.succeeded"
    assert event.id == sale["event"]["id"]
    assert body.decode() == sale["body"]


def test_a_refused_event_is_sent_again_with_a_new_signature(
    fake_stripe: Callable[..., Any], inbox: Inbox
) -> None:
    fake = fake_stripe(deliver_url=inbox.url)
    inbox.refusals = 3

    control(fake.api_base, "charge", {})
    await_count(inbox, 4)
    counts = control(fake.api_base, "quiesce", {})

    assert len({body for body, _ in inbox.got}) == 1
    assert len({header for _, header in inbox.got}) > 1
    for body, header in inbox.got:
        stripe.WebhookSignature.verify_header(body.decode(), header, fake.webhook_secret, 300)
    assert (counts["delivered"], counts["retried"], counts["pending"]) == (1, 3, 0)


def test_an_event_waits_for_an_address(fake_stripe: Callable[..., Any], inbox: Inbox) -> None:
    fake = fake_stripe()

    control(fake.api_base, "charge", {})
    held = control(fake.api_base, "quiesce", {})
    control(fake.api_base, "settings", {"deliver_url": inbox.url})
    await_count(inbox, 1)

    assert held["pending"] == 1
    assert len(inbox.got) == 1


def test_every_event_arrives_but_the_dropped_and_every_fault_is_logged(
    fake_stripe: Callable[..., Any], inbox: Inbox
) -> None:
    dials = fake_stripe_process.BusinessOptions(
        history_days=0, rate_per_s=60, drop=0.2, double=0.2, reorder=0.2, late=0.1
    )
    fake = fake_stripe(deliver_url=inbox.url, settings=dials)
    await_count(inbox, 150)

    counts = control(fake.api_base, "quiesce", {})

    seen = Counter(event["id"] for event in inbox.events())
    assert counts["unsettled"] == 0
    assert counts["pending"] == 0
    assert len(seen) == counts["delivered"] == counts["events"] - counts["dropped"]
    assert sum(seen.values()) == counts["delivered"] + counts["doubled"]
    for what in ("dropped", "doubled", "reordered", "late"):
        log = control(fake.api_base, f"deliveries?what={what}")["log"]
        assert len(log) == counts[what] > 0
    dropped = {line["event"] for line in control(fake.api_base, "deliveries?what=dropped")["log"]}
    assert not dropped & set(seen)


def test_it_names_the_rows_that_no_delivered_event_announces(
    fake_stripe: Callable[..., Any], inbox: Inbox
) -> None:
    fake = fake_stripe(deliver_url=inbox.url)

    sent = control(fake.api_base, "charge", {"deliver": True})
    withheld = control(fake.api_base, "charge", {"deliver": "withhold"})
    charge = control(fake.api_base, "charge", {"deliver": False})
    counts = control(fake.api_base, "quiesce", {})

    assert counts["dropped_ids"] == [withheld["balance_transaction"]["id"]]
    assert [event["id"] for event in inbox.events()] == [sent["event"]["id"]]
    assert counts["kept"] == 1
    assert charge["event"]["type"] == "charge.succeeded"


def test_nothing_happens_after_it_was_told_to_be_quiet(
    fake_stripe: Callable[..., Any], inbox: Inbox
) -> None:
    fake = fake_stripe(
        deliver_url=inbox.url,
        settings=fake_stripe_process.BusinessOptions(history_days=2, rate_per_s=40),
    )
    await_count(inbox, 40)
    control(fake.api_base, "quiesce", {})
    before = control(fake.api_base, "oracle")

    time.sleep(2)

    assert control(fake.api_base, "oracle") == before


def test_it_remembers_what_it_traded_and_delivers_what_it_owed(
    tmp_path: Path, inbox: Inbox
) -> None:
    identity = fake_stripe_process.identity(data_dir=tmp_path)
    first = started(
        tmp_path,
        identity,
        deliver_url="",
        shop=fake_stripe_process.BusinessOptions(history_days=20, rate_per_s=30),
    )
    with warm_python.running_child(first.child):
        time.sleep(2)
        control(first.api_base, "quiesce", {})
        before = control(first.api_base, "oracle")["balance_transactions"]
        owed = control(first.api_base, "summary")["pending"]

    quiet = fake_stripe_process.BusinessOptions(history_days=20, rate_per_s=0)
    second = started(tmp_path, identity, deliver_url=inbox.url, shop=quiet)
    with warm_python.running_child(second.child):
        counts = control(second.api_base, "quiesce", {})
        after = control(second.api_base, "oracle")["balance_transactions"]

    known = {row["id"]: row for row in after}
    assert len(before) > 500
    assert [known[row["id"]]["net"] for row in before] == [row["net"] for row in before]
    assert counts["delivered"] >= owed > 0


def test_it_ends_when_told_whatever_it_still_answers(fake_stripe: Callable[..., Any]) -> None:
    fake = fake_stripe()
    control(fake.api_base, "fault", {"kind": "timeout", "delay_s": 2 * PATIENCE_S})
    threading.Thread(target=hang, args=(f"{fake.api_base}/v1/balance",), daemon=True).start()
    time.sleep(0.3)

    stop(fake.pid)


def test_accounts_are_strangers_and_a_platform_sees_its_own(tmp_path: Path) -> None:
    accounts = tmp_path / "accounts.toml"
    accounts.write_text(
        """
        [[account]]
        id = "acct_platform"
        api_key = "rk_test_platform"
        webhook_secret = "whsec_platform"
        [[account]]
        id = "acct_connected"
        api_key = "rk_test_connected"
        webhook_secret = "whsec_connected"
        via = "acct_platform"
        [[account]]
        id = "acct_stranger"
        api_key = "rk_test_stranger"
        webhook_secret = "whsec_stranger"
        """,
        encoding="utf-8",
    )
    identity = fake_stripe_process.identity(data_dir=tmp_path)
    fake = started(
        tmp_path,
        identity,
        deliver_url="",
        shop=fake_stripe_process.BusinessOptions(history_days=0, rate_per_s=0),
        accounts_file=accounts,
    )
    with warm_python.running_child(fake.child):
        asked = {"account": "acct_connected", "deliver": False}
        sale = control(fake.api_base, "charge", asked)
        platform = stripe.StripeClient("rk_test_platform", base_addresses={"api": fake.api_base})
        stranger = stripe.StripeClient("rk_test_stranger", base_addresses={"api": fake.api_base})

        own = platform.v1.balance_transactions.list()
        connected = platform.v1.balance_transactions.list(
            options={"stripe_account": "acct_connected"}
        )
        with pytest.raises(stripe.InvalidRequestError):
            stranger.v1.balance_transactions.retrieve(sale["balance_transaction"]["id"])
        with pytest.raises(stripe.PermissionError):
            stranger.v1.balance_transactions.list(options={"stripe_account": "acct_connected"})

    assert own.data == []
    assert [row.id for row in connected.data] == [sale["balance_transaction"]["id"]]
    assert sale["event"]["account"] == "acct_connected"


def started(
    data_dir: Path,
    identity: fake_stripe_process.Identity,
    *,
    deliver_url: str,
    shop: fake_stripe_process.BusinessOptions,
    accounts_file: Path | None = None,
) -> fake_stripe_process.FakeStripe:
    fake = fake_stripe_process.prepare(
        data_dir=data_dir,
        port=ports.free_port(),
        business=shop,
        identity=identity,
        deliver_url=deliver_url,
    )
    if accounts_file is None:
        return fake
    environ = {**fake.child.environ, "FAKE_STRIPE_ACCOUNTS_FILE": str(accounts_file)}
    child = Child(
        name=fake.child.name,
        argv=fake.child.argv,
        environ=environ,
        log_path=fake.child.log_path,
        is_ready=fake.child.is_ready,
    )
    return fake_stripe_process.FakeStripe(child=child, api_base=fake.api_base, identity=identity)


def hang(url: str) -> None:
    try:
        with urllib.request.urlopen(url) as answer:
            answer.read()
    except (OSError, urllib.error.URLError):
        return


def stop(pid: int) -> None:
    ended = os.pidfd_open(pid)  # readable once it has ended, whether or not it was reaped
    try:
        signal.pidfd_send_signal(ended, signal.SIGTERM)
        until_blocking(lambda: select.select([ended], [], [], 0)[0], what="it has ended")
    finally:
        os.close(ended)


def test_it_keeps_a_file_of_exactly_what_was_acknowledged(
    fake_stripe: Callable[..., Any], inbox: Inbox, tmp_path: Path
) -> None:
    journal = tmp_path / "acks"
    dials = fake_stripe_process.BusinessOptions(
        history_days=0, rate_per_s=30, double=0.3, drop=0.2, retry_s_max=1, ack_journal=journal
    )
    inbox.refusals = 5
    fake = fake_stripe(deliver_url=inbox.url, settings=dials)
    await_count(inbox, 60)

    counts = control(fake.api_base, "quiesce", {})

    lines = [line.split(" ") for line in journal.read_text(encoding="ascii").splitlines()]
    seen = Counter(event["id"] for event in inbox.events()[5:])
    assert Counter(event_id for _, event_id in lines) == seen
    assert len(seen) == counts["delivered"] > 30
    assert all(abs(float(at) - time.time()) < 600 for at, _ in lines)


def test_an_endpoint_that_hangs_holds_up_no_other_delivery(
    fake_stripe: Callable[..., Any],
) -> None:
    hung = socket.create_server(("127.0.0.1", 0), backlog=200)
    stays_silent = f"http://127.0.0.1:{hung.getsockname()[1]}/"
    with hung:
        fake = fake_stripe(
            deliver_url=stays_silent, settings=fake_stripe_process.BusinessOptions(history_days=0)
        )
        control(fake.api_base, "seed", {"count": 100, "span_s": 0, "announce": True})

        until_blocking(
            lambda: control(fake.api_base, "summary")["attempts"] >= 100,
            what="each of a hundred was tried",
            saw=lambda: control(fake.api_base, "summary"),
        )

        assert control(fake.api_base, "summary")["retried"] == 0


def test_its_oracle_can_be_read_in_pages(fake_stripe: Callable[..., Any]) -> None:
    fake = fake_stripe(settings=fake_stripe_process.BusinessOptions(history_days=10, rate_per_s=0))
    whole = control(fake.api_base, "oracle")["balance_transactions"]

    read: list[dict[str, Any]] = []
    while True:
        after = f"&after={read[-1]['id']}" if read else ""
        page = control(fake.api_base, f"oracle?limit=70{after}")
        read += page["balance_transactions"]
        if not page["has_more"]:
            break

    assert read == whole
    assert len(whole) > 200
    since = whole[100]["created"]
    later = control(fake.api_base, f"oracle?since={since}")["balance_transactions"]
    assert later == [row for row in whole if row["created"] >= since]
