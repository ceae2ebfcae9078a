"""Cases of faults that public reports tell of, through the real path and one pass: all tie out.

Every case is there twice, under ids of its own: its events backwards and doubled, and shuffled and
tripled. All of them are one account's, delivered together, so that a row of one may meet the events
of another. Where the public cases lie beside the project they are run as well as ours.
"""

import contextlib
import json
import secrets
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random

import asyncpg
import httpx
import pytest

from services.reconciler.context import open_contexts
from services.reconciler.scheduling.on_demand import pass_now
from services.webhook_ingest.receive import Accepted, Endpoint, receive
from shared.dev import fake_stripe_process, ports
from shared.dev.fake_stripe_process import BusinessOptions, Identity
from shared.kafka.producer.producer import Producer
from shared.ledger.stripe_account import StripeAccount
from shared.messages.topics import EVENTS
from shared.settings.environment import read_settings
from shared.settings.model import Settings
from shared.stripe_api.signature import sign_payload
from tests.cases import made_cases
from tests.cases.case import Case, Json, Ledger, public_cases, total
from tests.integration.reconciler.one_account import writing
from tests.support import warm_python
from tests.support.waits import PATIENCE_S, NeverCame, until

# The account that the public cases are of.
_ACCOUNT = "acct_1RxN4KKq2mT9xWvA"
_SEED = 9
_WANTED = "SELECT object_id FROM tieout.wanted"
_PUBLIC = public_cases()
_CASES = {case.name: case for case in (*made_cases.CASES, *_PUBLIC)}
_COPIES = ("Backwards", "Shuffled")


@dataclass(frozen=True, slots=True)
class Books:
    """What was in the database after the pass, by row and over all; `copies` by case and copy."""

    copies: Mapping[tuple[str, str], Case]
    by_row: Mapping[str, Ledger]
    origins: Mapping[str, str]
    deliveries: Mapping[str, int]
    waiting: frozenset[str]
    trial_balance: Ledger
    unexplained: Mapping[tuple[str, str], int | None]
    dead_letters: Sequence[str]
    unsettled: int


def _deliveries(case: Case, copy: str) -> Sequence[Json]:
    """Put a copy's events in the order in which they come, each as often as it comes."""
    if copy == "Backwards":
        return [*case.events, *case.events][::-1]
    events = [*case.events] * 3
    Random(f"{_SEED} {case.name}").shuffle(events)
    return events


@pytest.fixture(scope="module")
def fake(tmp_path_factory: pytest.TempPathFactory) -> Iterator[fake_stripe_process.FakeStripe]:
    data_dir = tmp_path_factory.mktemp("fake-stripe")
    identity = Identity(
        account_id=_ACCOUNT,
        api_key=f"rk_live_{secrets.token_hex(12)}",
        webhook_secret=f"whsec_{secrets.token_hex(12)}",
    )
    stripe = fake_stripe_process.prepare(
        data_dir=data_dir,
        port=ports.free_port(),
        business=BusinessOptions(history_days=0, rate_per_s=0),
        identity=identity,
        deliver_url="",
    )
    with warm_python.running_child(stripe.child):
        yield stripe


@pytest.fixture(scope="module")
async def books(
    fake: fake_stripe_process.FakeStripe, module_database_url: str, module_kafka_topics: str
) -> Books:
    """Deliver all of them, wait for what their events name, and make one pass."""
    newest_at = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=1)
    copies = {
        (case.name, copy): case.copied(copy, newest_at=newest_at)
        for case in _CASES.values()
        for copy in _COPIES
    }
    settings = read_settings(
        {
            "DATABASE_URL": module_database_url,
            "KAFKA_BOOTSTRAP_SERVERS": module_kafka_topics,
            "STRIPE_API_BASE": fake.api_base,
            "STRIPE_API_KEY": fake.identity.api_key,
            "STRIPE_ACCOUNT_ID": _ACCOUNT,
            "TIEOUT_STRIPE_CALLS_PER_S": "1000",
        }
    )
    async with httpx.AsyncClient(base_url=fake.api_base, timeout=PATIENCE_S) as stripe:
        await _control(stripe, "settings", {"paused": True, "limits": False})
        for case in copies.values():
            await _control(stripe, "load", {"rows": case.rows, "objects": case.objects()})
    await _publish(settings, secret=fake.identity.webhook_secret.encode(), copies=copies)
    database = await asyncpg.connect(module_database_url)
    async with writing(settings), open_contexts(settings, service="test") as contexts:
        named = {row["id"] for case in copies.values() for row in case.rows} - {
            row_id for case in copies.values() for row_id in case.reconciler_only
        }
        await _until_posted(database, named)
        (outcome,) = await pass_now(contexts, requested_range=None)
        await _until_answered(database)
        unexplained = {
            (row.currency, row.balance_type): row.unexplained for row in outcome.balances
        }
        books = await _read(
            database, copies=copies, unexplained=unexplained, unsettled=outcome.result.unsettled
        )
    await database.close()
    return books


async def _control(stripe: httpx.AsyncClient, name: str, body: Json) -> None:
    answer = await stripe.post(
        f"/_control/{name}", content=json.dumps(body), headers={"content-type": "application/json"}
    )
    assert answer.status_code == 200, answer.text


async def _publish(
    settings: Settings, *, secret: bytes, copies: Mapping[tuple[str, str], Case]
) -> None:
    """Receive each delivery as webhook_ingest does, and put it on the topic."""
    kafka = settings.require_kafka()
    endpoint = Endpoint(secret=secret, account=StripeAccount(_ACCOUNT, livemode=True))
    producer = Producer(kafka, client_id="test", ack_timeout_s=PATIENCE_S)
    await producer.start()
    for (_name, copy), case in copies.items():
        for event in _deliveries(case, copy):
            body, now = json.dumps(event).encode(), datetime.now(UTC)
            accepted = receive(
                body=body,
                signature_header=sign_payload(
                    body=body, secret=secret, timestamp=int(now.timestamp())
                ),
                traceparent=None,
                endpoints=[endpoint],
                now=now,
            )
            assert isinstance(accepted, Accepted), (accepted, event)
            message = accepted.message
            await producer.publish(
                EVENTS, key=message.key, value=message.value, headers=list(message.headers)
            )
    await producer.stop()


async def _until_posted(database: "asyncpg.Connection[asyncpg.Record]", named: set[str]) -> None:
    """Wait until every row that an event names is in the journal."""

    async def is_posted() -> bool:
        return named <= await _column(database, "SELECT external_id FROM tieout.journal_entry")

    with contextlib.suppress(NeverCame):  # each case's own test says what is missing
        await until(is_posted, what="every row that an event names is posted")


async def _until_answered(database: "asyncpg.Connection[asyncpg.Record]") -> None:
    """Wait until nothing is wanted."""

    async def is_answered() -> bool:
        return not await _column(database, _WANTED)

    with contextlib.suppress(NeverCame):  # as above
        await until(is_answered, what="nothing is wanted")


async def _column(database: "asyncpg.Connection[asyncpg.Record]", query: str) -> frozenset[str]:
    return frozenset(row[0] for row in await database.fetch(query))


async def _read(
    database: "asyncpg.Connection[asyncpg.Record]",
    *,
    copies: Mapping[tuple[str, str], Case],
    unexplained: Mapping[tuple[str, str], int | None],
    unsettled: int,
) -> Books:
    postings = await database.fetch(
        "SELECT entry.external_id, entry.origin, leg.ledger_account, leg.currency,"
        " leg.amount_minor FROM tieout.journal_entry AS entry"
        " JOIN tieout.posting AS leg USING (entry_no)"
    )
    by_row: dict[str, Counter[tuple[str, str]]] = {}
    for leg in postings:
        place = (leg["currency"], leg["ledger_account"])
        by_row.setdefault(leg["external_id"], Counter())[place] += leg["amount_minor"]
    receipts = await database.fetch("SELECT event_id, deliveries FROM tieout.receipt")
    letters = await database.fetch("SELECT error FROM tieout.dead_letter")
    balances = await database.fetch(
        "SELECT currency, ledger_account, sum(amount_minor)::bigint AS amount_minor"
        " FROM tieout.posting GROUP BY currency, ledger_account"
    )
    return Books(
        copies=copies,
        by_row=by_row,
        origins={leg["external_id"]: leg["origin"] for leg in postings},
        deliveries={row["event_id"]: row["deliveries"] for row in receipts},
        waiting=await _column(database, f"{_WANTED} UNION SELECT object_id FROM tieout.awaiting"),
        trial_balance=total(
            [{(row["currency"], row["ledger_account"]): row["amount_minor"]} for row in balances]
        ),
        unexplained=unexplained,
        dead_letters=[row["error"] for row in letters],
        unsettled=unsettled,
    )


_each = pytest.mark.parametrize("name", _CASES)
_each_copy = pytest.mark.parametrize("copy", _COPIES)


@_each
@_each_copy
def test_it_moves_the_trial_balance_by_exactly_what_the_case_says(
    books: Books, name: str, copy: str
) -> None:
    case = books.copies[name, copy]

    posted = total([books.by_row.get(row["id"], {}) for row in case.rows])

    assert posted == total([case.ledger])


@_each
@_each_copy
def test_it_hears_of_every_row_that_an_event_names_and_the_pass_finds_the_others(
    books: Books, name: str, copy: str
) -> None:
    case = books.copies[name, copy]

    healed = {row["id"] for row in case.rows if books.origins.get(row["id"]) != "webhook"}

    assert healed == case.reconciler_only


@_each
@_each_copy
def test_it_waits_for_nothing_in_the_end(books: Books, name: str, copy: str) -> None:
    assert books.waiting & books.copies[name, copy].ids == frozenset()


@_each
@_each_copy
def test_it_counts_every_delivery_of_an_event_once(books: Books, name: str, copy: str) -> None:
    case = books.copies[name, copy]

    expected = Counter(event["id"] for event in _deliveries(case, copy))

    assert {event_id: books.deliveries.get(event_id) for event_id in expected} == expected


def test_all_of_them_together_tie_out(books: Books) -> None:
    ledgers = [case.ledger for case in books.copies.values()]

    assert books.trial_balance == total(ledgers)
    assert set(books.unexplained.values()) == {0}
    assert {currency for currency, _ in books.unexplained} >= {
        currency for ledger in ledgers for currency, _ in ledger
    }
    assert (books.dead_letters, books.unsettled) == ([], 0)


def test_there_is_a_case_of_our_own_for_each_kind_of_fault() -> None:
    assert len({case.name for case in made_cases.CASES}) == len(made_cases.CASES) == 12
