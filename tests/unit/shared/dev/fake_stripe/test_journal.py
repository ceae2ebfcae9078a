"""The fake's memory: what was commanded comes back, whenever the process ended."""

from pathlib import Path

import msgspec
import pytest

from shared.dev.fake_stripe.business.commands import (
    BusinessCommand,
    Load,
    PayOutManually,
    PayoutRequest,
    Post,
    Resume,
    Sell,
)
from shared.dev.fake_stripe.journal import Header, Journal
from shared.settings.model import ConfigurationError

HEADER = Header(account_id="acct_1One", seed=7, history_days=3, until=1_795_392_000, livemode=False)
COMMANDS: tuple[BusinessCommand, ...] = (
    Resume(at=1),
    Sell(at=2),
    Post(
        at=3,
        amount=-5,
        currency="usd",
        type="adjustment",
        reporting_category="fee",
        balance_type="payments",
        source=None,
        created=3,
        available_on=3,
        fees=((1, "tax"),),
    ),
    PayOutManually(at=3, request=PayoutRequest(amount=700, instant=True)),
    Load(at=4, rows=({"id": "txn_1", "net": 2**62, "source": None},), objects=({"id": "ch_1"},)),
)


def written(path: Path) -> Path:
    journal = Journal(path, header=HEADER)
    for command in COMMANDS:
        journal.command(command)
    journal.fate("evt_1", "delivered")
    journal.close()
    return path


def test_it_gives_back_commands_and_fates(tmp_path: Path) -> None:
    path = written(tmp_path / "acct_1One.jsonl")

    again = Journal(path, header=HEADER)
    again.close()

    assert tuple(again.commands) == COMMANDS
    assert again.fates == {"evt_1": "delivered"}


def test_it_keeps_the_history_it_began_with_on_a_later_day(tmp_path: Path) -> None:
    path = written(tmp_path / "acct_1One.jsonl")
    later = Header(
        account_id="acct_1One", seed=7, history_days=9, until=1_795_478_400, livemode=False
    )

    again = Journal(path, header=later)
    again.close()

    assert again.header == HEADER


def test_it_cuts_off_a_torn_last_line_and_goes_on(tmp_path: Path) -> None:
    path = written(tmp_path / "acct_1One.jsonl")
    with path.open("ab") as file:
        file.write(b'{"do":"sell","comm')

    again = Journal(path, header=HEADER)
    again.command(Sell(at=9))
    again.close()
    third = Journal(path, header=HEADER)
    third.close()

    assert tuple(third.commands) == (*COMMANDS, Sell(at=9))


def test_it_refuses_the_journal_of_another_business(tmp_path: Path) -> None:
    path = written(tmp_path / "acct_1One.jsonl")
    other = Header(
        account_id="acct_1One", seed=8, history_days=3, until=1_795_392_000, livemode=False
    )

    with pytest.raises(ConfigurationError, match="another business"):
        Journal(path, header=other)


@pytest.mark.parametrize(
    ("version", "is_varied"), [(1, False), (2, True)], ids=["an older fake's", "this one's"]
)
def test_it_continues_what_was_begun_as_it_was_begun(
    tmp_path: Path, version: int, is_varied: bool
) -> None:
    path = tmp_path / "acct_1One.jsonl"
    path.write_bytes(msgspec.json.encode(msgspec.structs.replace(HEADER, version=version)) + b"\n")

    again = Journal(path, header=HEADER)
    again.close()

    assert again.header.is_varied == is_varied


def test_it_refuses_what_a_newer_fake_began(tmp_path: Path) -> None:
    path = tmp_path / "acct_1One.jsonl"
    path.write_bytes(msgspec.json.encode(msgspec.structs.replace(HEADER, version=3)) + b"\n")

    with pytest.raises(ConfigurationError, match="another business"):
        Journal(path, header=HEADER)


def test_it_forgets_without_a_folder() -> None:
    journal = Journal(None, header=HEADER)
    journal.command(Sell(at=1))
    journal.close()

    assert Journal(None, header=HEADER).commands == []
