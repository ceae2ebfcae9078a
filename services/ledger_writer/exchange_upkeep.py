"""What exchange differences lack: read once more from the topic, or asked for at Stripe.

Promises that messages which a version without presentments has posted are read once, up to where
they were posted, and that no difference is decided before they are; and that Stripe is asked by id
for what it did not show, when the process starts and every few hours, for as long as a difference
cannot be told without it.
Holds up neither posting nor sequencing, whatever Kafka does.
"""

import asyncio
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import aclosing

from services.ledger_writer.presentments import presentment_columns
from shared.error_text import shortened
from shared.errors import Recoverable, Unprocessable
from shared.kafka.admin.end_offsets import end_offsets
from shared.kafka.consumer.read_range import read_range
from shared.ledger.balance_transaction import (
    BalanceTransaction,
    fingerprint,
    parse_balance_transaction,
)
from shared.ledger.stripe_account import StripeAccount
from shared.messages.balance_transaction import (
    BalanceTransactionMessage,
    decode_balance_transaction,
    read_owner,
)
from shared.messages.batch import Message
from shared.messages.topics import BALANCE_TRANSACTIONS
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import presentments
from shared.postgres.journal.presentments import BehindPartition, PresentmentColumns
from shared.settings.model import AccountSettings, KafkaSettings
from shared.telemetry import log

_LOOK_EVERY_S = 5.0
_RECORDS_MAX = 1_000
# A row that Stripe does not show is asked for so often; of all of them so many at once.
_ASK_AGAIN_S = 6 * 3600.0
_ASKED_MAX = 20

logger = log.get()


async def keep_up(*, kafka: KafkaSettings, pool: Pool, accounts: Sequence[AccountSettings]) -> None:
    """Read what is behind and ask for what is not known, for ever."""
    configured = frozenset(account.stripe_account for account in accounts)
    clock = asyncio.get_running_loop().time
    began = clock()
    while True:
        # Whoever has let the key read more starts the process again, and waits no hours.
        again_s = min(_ASK_AGAIN_S, clock() - began)
        try:
            await read_history(kafka=kafka, pool=pool, configured=configured)
            await presentments.ask(pool, rows_max=_ASKED_MAX, again_s=again_s)
        except Recoverable as error:
            logger.warning("exchange.upkeep_waiting", reason=shortened(error))
        await asyncio.sleep(_LOOK_EVERY_S)


async def read_history(
    *, kafka: KafkaSettings, pool: Pool, configured: Collection[StripeAccount]
) -> None:
    """Keep what was posted by a version without presentments. Raises what Kafka and Postgres do."""
    partitions = await presentments.fetch_behind(pool)
    # A topic that was made anew may have fewer: what lay in the others is gone.
    ends = await end_offsets(kafka, (BALANCE_TRANSACTIONS,)) if partitions else {}
    for behind in partitions:
        if (BALANCE_TRANSACTIONS, behind.partition) in ends:
            saved = await _read_partition(kafka, pool, behind, configured)
        else:
            saved = await presentments.save_history(
                pool,
                PresentmentColumns(),
                behind=behind,
                since=behind.next_offset,
                until=behind.until,
            )
        logger.info(
            "exchange.history_read",
            topic=BALANCE_TRANSACTIONS,
            partition=behind.partition,
            offsets=[behind.next_offset, behind.until],
            saved=saved,
        )


async def _read_partition(
    kafka: KafkaSettings,
    pool: Pool,
    behind: BehindPartition,
    configured: Collection[StripeAccount],
) -> int:
    saved, since = 0, behind.next_offset
    read = read_range(
        kafka,
        topic=BALANCE_TRANSACTIONS,
        partition=behind.partition,
        since=since,
        until=behind.until,
        records_max=_RECORDS_MAX,
    )
    async with aclosing(read):
        async for messages, until in read:
            columns = presentment_columns(_transactions(messages, configured))
            saved += await presentments.save_history(
                pool, columns, behind=behind, since=since, until=until
            )
            since = until
    return saved


def _transactions(
    messages: Iterable[Message], configured: Collection[StripeAccount]
) -> Iterator[tuple[BalanceTransactionMessage, BalanceTransaction, bytes]]:
    """Yield what posting could take; the rest is a dead letter of before."""
    for message in messages:
        if read_owner(message.headers) not in configured:
            continue
        try:
            decoded = decode_balance_transaction(message.value, message.headers)
            transaction = parse_balance_transaction(decoded.balance_transaction)
        except Unprocessable:
            continue
        yield decoded, transaction, fingerprint(transaction)
