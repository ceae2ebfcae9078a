"""What a service asks about a dead letter: to have its message sent through again.

Promises what draft.py promises. The command says where the message lies, by which it is found again
whatever number its letter has in another database. Whether Kafka still has it the ledger writer
finds out: it alone reads it, sends it, and settles the letter.
"""

from shared.commands.draft import Attribution, Draft, UnknownObject, new_command
from shared.ledger.correction import CorrectionRefused
from shared.ledger.money import INT64_MAX
from shared.ledger.stripe_account import ACCOUNT_ID, StripeAccount
from shared.messages.command import REDRIVEN_BY_COMMAND, is_object_id
from shared.postgres.driver.pool import Pool
from shared.postgres.intake import dead_letters
from shared.postgres.intake.dead_letters import LetterInPlace


async def draft_redrive(
    pool: Pool, *, letter_id: int, stripe_account: str | None, why: Attribution
) -> Draft:
    """Have an open letter's message sent again, for who may see this account (None: all).

    Raises UnknownObject, CorrectionRefused, MalformedCommand, PostgresUnavailable.
    """
    letter = None
    if 0 < letter_id <= INT64_MAX:  # Postgres would not take another number
        letter = await dead_letters.fetch_letter(
            pool, letter_id=letter_id, stripe_account=stripe_account
        )
    if letter is None:
        raise UnknownObject(f"there is no dead letter {letter_id}: see `tieout dead-letters`")
    if letter.status != "open":
        raise CorrectionRefused(f"dead letter {letter_id} is {letter.status} already")
    if letter.topic not in REDRIVEN_BY_COMMAND:
        raise CorrectionRefused(
            f"what lies on {letter.topic} is sent again by the command line alone:"
            f" `tieout dead-letters redrive {letter_id}`"
        )
    return draft_of_letter(letter, why=why)


def draft_of_letter(letter: LetterInPlace, *, why: Attribution) -> Draft:
    """Return the draft of a letter's command. Raises MalformedCommand."""
    place = f"{letter.topic}:{letter.partition}:{letter.offset}"
    account_id = letter.stripe_account or ""
    command = new_command(
        "redrive",
        # What a stranger wrote need not be an account, nor an id: it is of nobody's books then.
        account=StripeAccount(
            account_id if ACCOUNT_ID.fullmatch(account_id) else "", letter.livemode or False
        ),
        object_id=letter.object_id if is_object_id(letter.object_id) else place,
        why=why,
        figures={
            "letter": {
                "id": letter.id,
                "topic": letter.topic,
                "partition": letter.partition,
                "offset": letter.offset,
            }
        },
    )
    return Draft([command], [], 0, remark=f"the message at {place} is sent again")
