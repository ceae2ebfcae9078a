"""The messages of dead letters, sent again once what refused them is mended.

Promises that a message is published to the topic and partition where it was, byte for byte, and
never says that a message is gone because another cluster than the letter's own does not have it.
Settles no letter: who calls this does, once it has returned.
"""

from collections.abc import Mapping, Sequence

from shared.kafka.admin.fetch_message import MessageId, StoredMessage, fetch_messages, topic_ids
from shared.kafka.errors import KafkaUnavailable
from shared.kafka.producer.producer import Producer
from shared.messages.batch import REDRIVEN_HEADER
from shared.postgres.intake.dead_letters import RedrivableLetter
from shared.settings.model import KafkaSettings


async def send_again(
    letters: Sequence[RedrivableLetter], *, kafka: KafkaSettings, producer: Producer
) -> Sequence[RedrivableLetter]:
    """Send the messages of these letters; return the letters whose message Kafka still had.

    Raises NotAcknowledged, and KafkaUnavailable, also when this broker has not the topics that the
    letters are of.
    """
    messages = await _stored_messages(kafka, letters)
    sent = [letter for letter in letters if _message_id(letter) in messages]
    await _publish(producer, sent, messages)
    return sent


async def verify_topics(
    kafka: KafkaSettings, letters: Sequence[RedrivableLetter]
) -> Mapping[str, str | None]:
    """Return the topics that the letters are of, with their ids.

    The writer may be down, and not know yet that a topic was created again, or this may be another
    cluster: then what it has or lacks says nothing of a letter. Raises KafkaUnavailable.
    """
    topics = await topic_ids(kafka, {letter.topic for letter in letters})
    for letter in letters:
        if letter.is_foreign_to(topics):
            raise KafkaUnavailable(
                f"Kafka at {kafka.bootstrap_servers}: {letter.topic} is not the topic that"
                f" dead letter {letter.id} is of: is this the cluster that was meant? If it is,"
                " start the ledger-writer, which finds the topic anew, then redrive again"
            )
    return topics


async def _stored_messages(
    kafka: KafkaSettings, letters: Sequence[RedrivableLetter]
) -> Mapping[MessageId, StoredMessage]:
    """Return the messages of these letters that Kafka still has."""
    before = await verify_topics(kafka, letters)
    message_ids = {_message_id(letter) for letter in letters if letter.is_latest}
    messages = await fetch_messages(kafka, message_ids)
    if await verify_topics(kafka, letters) != before:
        raise KafkaUnavailable("Kafka: a topic was made anew just now")
    return messages


async def _publish(
    producer: Producer,
    letters: Sequence[RedrivableLetter],
    messages: Mapping[MessageId, StoredMessage],
) -> None:
    futures = []
    for letter in letters:
        message = messages[_message_id(letter)]
        headers = [
            (name, value)
            for name, value in message.headers
            if name != REDRIVEN_HEADER and value is not None
        ]
        futures.append(
            await producer.send(
                letter.topic,
                key=message.key,
                value=message.value or b"",
                headers=[*headers, (REDRIVEN_HEADER, str(letter.id).encode())],
                # Where it was: its order stays, and letters without a key do not all go to one.
                partition=letter.partition,
            )
        )
    await producer.acknowledged(futures)


def _message_id(letter: RedrivableLetter) -> MessageId:
    return letter.topic, letter.partition, letter.offset
