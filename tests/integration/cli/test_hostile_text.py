"""Every command, on a database whose every text a stranger wrote: nothing is obeyed.

A command that is added has to be given a line here before this is green.
"""

import csv
import io
import json
import logging
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import asyncpg
import click
import pytest
from beancount import loader

from services.cli.app import cli
from services.cli.terminal import exit_code
from shared.ledger.printable import printable
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import journal_writer
from shared.telemetry import log
from tests.hostile.text import STORABLE, obeyed, unseen
from tests.support.posting import ACCOUNT, post, row
from tests.support.subcommands import subcommands

_ID = f"txn_{STORABLE}"
# Wide enough that no line of a page is folded.

# What each command is run with; those that need more than Postgres say so in a line of their own.
_READS: Mapping[str, Sequence[str]] = {
    "audit": (),
    "token list": (),
    "trial-balance": (),
    "proof": ("--from", "1970-01-01", "--to", "1970-01-02"),
    "discrepancies": (),
    "verify": (),
    "dead-letters": (),
    "reconciliations": (),
    "story": (_ID,),
    "payouts": (),
    "payout": (f"po_{STORABLE}",),
}
_JOURNALS = ("beancount", "csv", "jsonl")
_NEEDS_MORE = (
    "backfill",
    "balances",
    "dead-letters redrive",
    "doctor",
    "ledger-api",
    "ledger-writer",
    "migrate",
    "notify",
    "reconcile",
    "reconciler",
    "recount",
    "relay",
    "status",
    "token create",
    "token revoke",
    "webhook-ingest",
)
# What a person asks of the writer, with all that it takes.
_ASKS: Mapping[str, Sequence[str]] = {
    "correct": (f"je_{STORABLE}", "--reason", STORABLE),
    "discrepancies resolve": (f"dsc_nobody_{STORABLE}", "--note", STORABLE),
    "disown": (f"acct_{STORABLE}",),
    "repost": ("--type", f"nothing_{STORABLE}"),
}
_WITH: Mapping[str, Sequence[str]] = {
    **_ASKS,
    "notify": ("--test",),
    "relay": ("--from", "1"),
    "token create": ("--name", "a name", "--role", "read"),
    "token revoke": (STORABLE,),
}
# They start a stack of their own, whose texts are ours.
_OURS = ("demo", "dev up")


@pytest.fixture(scope="module")
async def hostile_database(module_database_url: str) -> str:
    """Post two movements, one of a kind that no rule has, and fill every table beside them."""
    pool = Pool(module_database_url, role="tieout_writer", service="test", size=1)
    unknown = {"type": STORABLE, "reporting_category": STORABLE}
    await post(pool, [row(_ID, source=_ID, **unknown), row(f"=1+1{STORABLE}", source=_ID)])
    assert await journal_writer.sequence_batches(pool, batches_max=64) == 1
    pool.terminate()
    owner = await asyncpg.connect(module_database_url)
    await owner.execute(_BESIDE.replace("HOSTILE", f"U&'{_escaped(STORABLE)}'"))
    await owner.close()
    return module_database_url


_BESIDE = """
INSERT INTO tieout.receipt (stripe_account, livemode, event_id, type, object_id, created_at,
    received_at, outcome, reason)
VALUES ('acct_1', false, 'evt_' || HOSTILE, HOSTILE, 'txn_' || HOSTILE, now(), now(), 'ignored',
    HOSTILE);
INSERT INTO tieout.wanted (stripe_account, livemode, object_id, kind, event_id, named_at, reason)
VALUES ('acct_1', false, 'txn_' || HOSTILE, HOSTILE, 'evt_' || HOSTILE, now(), HOSTILE);
INSERT INTO tieout.discrepancy (id, kind, status, stripe_account, livemode, object_id,
    amount_at_risk, currency, expected, actual, reason)
VALUES ('dsc_' || HOSTILE, HOSTILE, 'open', 'acct_1', false, 'txn_' || HOSTILE, 5, HOSTILE,
    jsonb_build_object('id', HOSTILE), jsonb_build_object(HOSTILE, 1), HOSTILE);
INSERT INTO tieout.reconciliation (id, kind, asked_by) VALUES ('rec_1', 'pass', HOSTILE);
INSERT INTO tieout.reconciliation_account (reconciliation_id, stripe_account, livemode, status,
    reason)
VALUES ('rec_1', 'acct_1', false, 'failed', 'txn_' || HOSTILE);
INSERT INTO tieout.payouts (stripe_account, livemode, payout_id, amount, currency, status, method,
    created, balance_transaction_id, bank_reference, statement_descriptor, failure_code,
    original_payout_id, reversed_by_payout_id, reconciliation_status, proof_reason)
VALUES ('acct_1', false, 'po_' || HOSTILE, 5, HOSTILE, HOSTILE, HOSTILE, now(), 'txn_' || HOSTILE,
    HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE);
INSERT INTO tieout.payout_members (stripe_account, livemode, payout_id, balance_transaction_id,
    type, reporting_category, source_id, amount, fee, net, is_inferred)
VALUES ('acct_1', false, 'po_' || HOSTILE, 'txn_' || HOSTILE, HOSTILE, HOSTILE, HOSTILE, 5, 0, 5,
    true);
INSERT INTO tieout.api_token (id, name, secret_hash, role, created_by)
VALUES ('aaaaaaaaaa', left(HOSTILE, 80), sha256(''), 'read', 'txn_' || HOSTILE);
INSERT INTO tieout.audit (given_by, role, address, operation, path, object_id, stripe_account,
    outcome, request_id, command_id)
VALUES (HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, 'txn_' || HOSTILE, HOSTILE, HOSTILE, HOSTILE,
    HOSTILE);
INSERT INTO tieout.dead_letter (consumer, topic, epoch, partition, "offset", stripe_account,
    livemode, object_id, error)
VALUES (HOSTILE, HOSTILE, 0, 0, 0, HOSTILE, false, 'txn_' || HOSTILE, HOSTILE),
    ('listen', 'stripe.events', 0, 0, 1, HOSTILE, false, 'txn_' || HOSTILE, HOSTILE);
"""


@pytest.fixture
def environ(
    hostile_database: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[None]:
    monkeypatch.setenv("DATABASE_URL", hostile_database)
    monkeypatch.setenv("TIEOUT_DATA_DIR", str(tmp_path))
    yield
    log.configure(service="tests", level=logging.ERROR)


def test_it_runs_every_command_that_there_is() -> None:
    assert sorted([*_READS, "journal", *_NEEDS_MORE, *_ASKS, *_OURS]) == sorted(_leaves(cli))


@pytest.mark.usefixtures("environ")
@pytest.mark.parametrize("command", _READS)
def test_a_listing_obeys_nothing(command: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert exit_code(cli, [*command.split(), *_READS[command]]) in {0, 1}

    out, err = capfd.readouterr()
    assert obeyed(out + err) == []
    assert command in {"verify", "trial-balance"} or "\\x1b[31m" in out


@pytest.mark.usefixtures("environ")
@pytest.mark.parametrize("command", _READS)
def test_a_document_obeys_nothing_and_means_what_is_kept(
    command: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert exit_code(cli, [*command.split(), *_READS[command], "--json"]) in {0, 1}

    out, err = capfd.readouterr()
    assert obeyed(out + err) == []
    assert command in {"verify", "trial-balance", "proof"} or _ID in _texts(json.loads(out))


@pytest.mark.usefixtures("environ")
@pytest.mark.parametrize("form", _JOURNALS)
def test_the_journal_obeys_nothing_in_any_form(
    form: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert exit_code(cli, ["journal", "--format", form]) == 0

    written = capfdbinary.readouterr().out.decode()
    assert obeyed(written.replace("\r\n", "\n")) == []
    match form:
        case "jsonl":
            values = [json.loads(line) for line in written.splitlines()]
            assert {value["balance_transaction_id"] for value in values} == {_ID, f"=1+1{STORABLE}"}
        case "csv":
            lines = list(csv.DictReader(io.StringIO(written, newline="")))
            assert {line["balance_transaction_id"] for line in lines} == {
                printable(_ID),
                f"'=1+1{printable(STORABLE)}",
            }
            assert {line["amount_minor"] for line in lines} >= {"-10000"}
        case _:
            entries, errors, _ = loader.load_string(written)
            assert errors == []
            assert printable(_ID) in {each.meta.get("balance_transaction") for each in entries}


@pytest.mark.usefixtures("environ")
@pytest.mark.parametrize("command", [*_NEEDS_MORE, *_ASKS])
@pytest.mark.parametrize("name", ["STRIPE_ACCOUNT_ID", f"TIEOUT_{STORABLE}"], ids=["value", "name"])
def test_what_it_could_not_do_obeys_nothing(
    command: str, name: str, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1")
    monkeypatch.setenv("STRIPE_ACCOUNT_ID", ACCOUNT)
    monkeypatch.setenv(name, STORABLE)

    assert exit_code(cli, [*command.split(), *_WITH.get(command, ())]) == 2

    out, err = capfd.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert obeyed(err) == []


@pytest.mark.usefixtures("environ")
@pytest.mark.parametrize("command", _ASKS)
def test_what_is_refused_obeys_nothing(command: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert exit_code(cli, [*command.split(), *_ASKS[command]]) in {0, 1}

    out, err = capfd.readouterr()
    assert obeyed(out + err) == []
    assert "\\x1b[31m" in out


@pytest.mark.usefixtures("environ")
@pytest.mark.parametrize("command", [*_READS, "journal", *_NEEDS_MORE, *_ASKS, *_OURS])
def test_what_a_person_mistyped_is_not_obeyed(
    command: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert exit_code(cli, [*command.split(), f"--{STORABLE}"]) == 2

    out, err = capfd.readouterr()
    assert out == ""
    assert unseen(err) == []


def _leaves(group: click.Group, *before: str) -> Iterator[str]:
    for name, command in subcommands(group).items():
        if isinstance(command, click.Group):
            yield from _leaves(command, *before, name)
        if not isinstance(command, click.Group) or command.invoke_without_command:
            yield " ".join([*before, name])


def _texts(value: object) -> set[str]:
    if isinstance(value, str):
        return {value}
    inner = [*value.values()] if isinstance(value, dict) else value
    return {text for each in inner for text in _texts(each)} if isinstance(inner, list) else set()


def _escaped(text: str) -> str:
    return "".join(f"\\{ord(char):04x}" for char in text)
