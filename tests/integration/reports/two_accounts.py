"""Two accounts in both modes, with a row of each kind that is kept, and some ids the same in both.

What is the second account's, and nothing of the first's, says so: its ids by a word, its amounts by
their digits. So a text that has neither says nothing of it.
"""

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, TypeAlias

import msgspec

from services.ledger_writer import post as posting
from services.ledger_writer import posting_batch
from shared.ledger.covered_range import WINDOW_S
from shared.ledger.stripe_account import StripeAccount
from shared.messages.batch import Batch
from shared.messages.topics import BALANCE_TRANSACTIONS
from shared.postgres.driver.pool import Pool
from shared.postgres.intake.consumer_offsets import PostgresOffsetStore
from shared.postgres.journal import journal_writer
from tests.support.posting import message, row

if TYPE_CHECKING:
    import asyncpg

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

OURS: Final = "acct_ours"
THEIRS: Final = "acct_theirs"
SHARED_IDS: Final = ("txn_same", "ch_same", "evt_same", "po_same", "cmd_same")
_STRANGE: Final = "theirs"
_AMOUNTS: Final = {OURS: 1_000, THEIRS: 777_000}
_HOW_MANY: Final = {OURS: 1, THEIRS: 3}
_NOW: Final = datetime.now(UTC).replace(microsecond=0)
_ACCOUNTS: Final = tuple(
    StripeAccount(account, livemode) for account in (OURS, THEIRS) for livemode in (True, False)
)

# The account, its mode, a word that is its own, an amount, and how many of what is counted: what
# waits has waited for so many hours, and what happens again did so last as many before four.
_ASKED: Final = "WITH asked AS (SELECT $1::text, $2::boolean, $3::text, $4::bigint, $5::integer)\n"
_KEPT: Final = (
    """INSERT INTO tieout.receipt (stripe_account, livemode, event_id, type, object_id, created_at,
        received_at, outcome) VALUES
        ($1, $2, 'evt_same', 'charge.succeeded', 'ch_same', now(), now(), 'wanted'),
        ($1, $2, 'evt_' || $3, 'charge.succeeded', 'ch_same', now(), now(), 'wanted')""",
    """INSERT INTO tieout.wanted (stripe_account, livemode, object_id, kind, event_id, named_at,
        wanted_at) SELECT $1, $2, 'txn_wanted_' || $3 || number, 'balance_transaction', 'evt_same',
            now(), now() - make_interval(hours => $5)
        FROM generate_series(1, $5::integer) AS number""",
    """INSERT INTO tieout.wanted (stripe_account, livemode, object_id, kind, event_id, named_at)
        VALUES ($1, $2, 'txn_same', 'balance_transaction', 'evt_wanted_' || $3, now())""",
    """INSERT INTO tieout.ended_wait (stripe_account, livemode, object_id, kind, event_id, is_final,
        reason) VALUES ($1, $2, 'ch_same', 'charge', 'evt_ended_' || $3, true, $3)""",
    """INSERT INTO tieout.discrepancy (id, kind, status, stripe_account, livemode, object_id,
        amount_at_risk, effect_minor, currency, expected, reason)
        SELECT tieout.discrepancy_id('missing', $1, $2, object_id), 'missing', 'open', $1, $2,
            object_id, $4, $4, 'usd', jsonb_build_object('id', object_id, 'net', $4::bigint), $3
        FROM (SELECT 'txn_same' AS object_id UNION ALL
              SELECT 'txn_open_' || $3 || number
              FROM generate_series(2, $5::integer) AS number) AS missing""",
    """INSERT INTO tieout.dead_letter (consumer, topic, epoch, partition, "offset", stripe_account,
        livemode, object_id, error)
        SELECT 'post', 'stripe.balance_transactions', 7, $2::integer, $4 + number, $1, $2,
            'txn_same', 'an amount that is none: ' || $3
        FROM generate_series(1, $5::integer) AS number""",
    """INSERT INTO tieout.command (command_id, kind, issuer, stripe_account, livemode, object_id,
        body, needs, given_by, given_at)
        SELECT 'cmd_' || $3 || number, 'correct', concat('stripe:', $1::text,
            CASE WHEN $2 THEN ':live' ELSE ':test' END), $1, $2, 'txn_same',
            jsonb_build_object('reason', $3::text), '{je_none}', $3, now()
        FROM generate_series(1, $5::integer) AS number""",
    """INSERT INTO tieout.payouts (stripe_account, livemode, payout_id, amount, currency, status,
        is_automatic, created, read_at, proof, proved_at, bank_reference)
        VALUES ($1, $2, 'po_same', $4, 'usd', 'paid', true, now(), now(), 'proved', now(), $3)""",
    """INSERT INTO tieout.payout_members (stripe_account, livemode, payout_id,
        balance_transaction_id, type, reporting_category, source_id, amount, fee, net, is_inferred)
        VALUES ($1, $2, 'po_same', 'txn_same', 'charge', 'charge', 'ch_same', $4, 0, $4, false)""",
    """INSERT INTO tieout.kept_proof (stripe_account, livemode, balance_type, currency, at, ledger,
        stripe, created_later, in_flip, unexplained, exact, lowest, highest, ledger_pending,
        stripe_pending, unposted) SELECT $1, $2, 'payments', 'usd', date_trunc('second', now())
            - make_interval(days => number), $4, $4, 0, $4, $4, true, $4, $4, $4, $4, $4
        FROM generate_series(1, $5::integer) AS number""",
    """INSERT INTO tieout.exact_proof (stripe_account, livemode, balance_type, currency, proved_at,
        unexplained) VALUES ($1, $2, 'payments', 'usd', now() - make_interval(hours => $5), $4)""",
    """INSERT INTO tieout.sync_state (stripe_account, livemode, resource, import_started_at,
        import_ended_at, starts_at, covers_from_at, past_read_at, posts_from_at, last_pass_at,
        last_error, failing_since, last_failed_at) VALUES ($1, $2, 'balance_transactions', now(),
        now(), now() - interval '2 days', to_timestamp(0), now(), to_timestamp(0),
        now() - make_interval(hours => 4 - $5), concat('the API key that is set for ', $1::text,
            ' is a key of acct_theirs'), now(), now())
    """,
    """INSERT INTO tieout.coverage (stripe_account, livemode, resource, window_no, settled,
        row_count, sums, digest, compared_at, unsettled_since) SELECT $1, $2,
            'balance_transactions', extract(epoch FROM now())::bigint / 300 - number, false,
            $4::integer, jsonb_build_object('payments:usd', $4), decode(repeat('00', 16), 'hex'),
            now(), now() - make_interval(hours => $5)
        FROM generate_series(1, $5::integer) AS number""",
    """INSERT INTO tieout.event_flow (stripe_account, livemode, first_received_at, last_created_at,
        last_received_at, types)
        VALUES ($1, $2, now(), now(), now() - make_interval(hours => 4 - $5), '{}')""",
    """INSERT INTO tieout.webhook_watch (stripe_account, livemode, looked_at, findings)
        VALUES ($1, $2, now(), jsonb_build_array(jsonb_build_object('name', 'refused', 'found',
        'the events of acct_theirs are refused', 'todo', $3::text, 'is_grave', true,
        'since', '2026-01-01T00:00:00Z')))""",
)


async def fill(owner: Owner, url: str) -> None:
    """Post and keep the same of each account and mode, of the second one more."""
    writer = Pool(url, role="tieout_writer", service="test", size=1)
    for account in _ACCOUNTS:
        await _post(writer, account)
    assert await journal_writer.sequence_batches(writer, batches_max=64) == len(_ACCOUNTS)
    # The last batch of each has no position yet.
    for account in _ACCOUNTS:
        await _post(writer, account, suffix="_later")
    writer.terminate()
    for account in _ACCOUNTS:
        for statement in _KEPT:
            await _insert(owner, statement, account)


def says_nothing_of_theirs(result: object) -> bool:
    """Say whether what a report tells has no id, amount or word of the second account."""
    text = msgspec.json.encode(result).decode()
    figures = re.findall(r"-?\d+", re.sub(r'"[^"]*"', "", text))
    of_theirs = {figure for figure in figures if figure.lstrip("-").startswith("777")}
    return _STRANGE not in text and not of_theirs


def span() -> tuple[datetime, datetime]:
    """Return a span that has all that was filled in."""
    return _NOW - timedelta(days=10), _NOW + timedelta(days=2)


def _own_word(account: StripeAccount) -> str:
    return f"{account.id.removeprefix('acct_')}_{account.mode}"


async def _post(pool: Pool, account: StripeAccount, *, suffix: str = "") -> None:
    amount, created = _AMOUNTS[account.id], int(_NOW.timestamp()) - WINDOW_S
    word = f"{_own_word(account)}{suffix}"
    names = (f"same{suffix}", *(f"{word}_{number}" for number in range(_HOW_MANY[account.id])))
    times = {"created": created, "available_on": created + 7 * 86_400}
    rows = [row(f"txn_{name}", **_money(amount), **times, source="ch_same") for name in names]
    rows.append(row(f"txn_both{suffix}", **_money(amount), **times, source=f"ch_{word}"))
    refund = {"id": "re_same", "object": "refund", "charge": f"ch_named_{word}"}
    kind = {"type": "refund", "reporting_category": "refund", "source": refund}
    rows.append(row(f"txn_refund_{word}", **_money(-amount // 10), **times, **kind))
    store = PostgresOffsetStore(pool, consumer="post")
    loaded = await store.load(
        topic=BALANCE_TRANSACTIONS, topic_id=None, bounds={0: (0, 1_000_000)}, seen={}
    )
    first = loaded.positions[0].next_offset
    messages = [
        message(first + at, raw, account=account.id, livemode=account.livemode, read_at=_NOW)
        for at, raw in enumerate(rows)
    ]
    read = Batch(topic=BALANCE_TRANSACTIONS, positions=loaded.positions, messages=messages)
    prepared = posting_batch.prepare_posting_batch(read, configured={*_ACCOUNTS}, now=_NOW)
    await posting.write_posting_batch(pool, read, prepared, consumer="post")


def _money(amount: int) -> dict[str, object]:
    return {"amount": amount, "fee": 0, "fee_details": [], "net": amount}


async def _insert(owner: Owner, statement: str, account: StripeAccount) -> None:
    await owner.execute(
        _ASKED + statement,
        *account.columns,
        _own_word(account),
        _AMOUNTS[account.id],
        _HOW_MANY[account.id],
    )
