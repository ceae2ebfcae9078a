"""The recorder of calls: which files are entered, in which order, and from where."""

import asyncio
from datetime import UTC, datetime

from shared.error_text import shortened
from shared.ledger.money import AmountOutOfRange
from shared.ledger.rfc3339 import rfc3339
from shared.runtime.concurrency import run_all, until_set
from shared.stripe_api.signature import sign_payload, verify_signature
from tests.support.call_recorder import CallRecorder

_CONCURRENCY = "shared/runtime/concurrency.py"
_ERROR_TEXT = "shared/error_text.py"
_RFC3339 = "shared/ledger/rfc3339.py"
_NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


async def test_a_coroutine_that_goes_on_after_a_wait_is_no_call() -> None:
    with CallRecorder().recording() as recorder:
        await until_set(asyncio.Event(), within_s=0)

    assert recorder.entered() == [_CONCURRENCY]
    assert recorder.count(_CONCURRENCY) == 1


def test_files_stand_in_the_order_in_which_they_were_entered_first() -> None:
    with CallRecorder().recording() as recorder:
        shortened("x")
        rfc3339(_NOON)
        shortened("x")

    assert recorder.entered() == [_ERROR_TEXT, _RFC3339]


def test_what_is_called_all_the_time_stands_where_it_was_called_last() -> None:
    with CallRecorder().recording() as recorder:
        shortened("x")
        rfc3339(_NOON)
        shortened("x")

    loops = frozenset({(_ERROR_TEXT, "shortened")})
    assert recorder.entered(besides=loops) == [_RFC3339, _ERROR_TEXT]


def test_the_making_of_an_object_is_no_call() -> None:
    with CallRecorder().recording() as recorder:
        AmountOutOfRange(1)

    assert recorder.entered() == []


async def test_of_other_tasks_nothing_is_recorded_if_it_is_not_asked_for() -> None:
    begun = asyncio.Event()

    async def other() -> None:
        await begun.wait()
        shortened("x")

    running = asyncio.create_task(other())
    with CallRecorder().recording(own_tasks_only=True) as recorder:
        begun.set()
        await running
        await asyncio.create_task(run_all())

    assert recorder.entered() == [_CONCURRENCY]


def test_a_call_within_a_file_is_no_entry() -> None:
    header = sign_payload(body=b"{}", secret=b"whsec", timestamp=1)

    with CallRecorder().recording() as recorder:
        verify_signature(body=b"{}", header=header, secrets=[b"whsec"], now=1)

    assert len(recorder.calls) > 1
    assert recorder.table() == (
        "files places calls file\n    1      1     1 shared/stripe_api/signature.py\n"
        "                   None:None verify_signature\n"
    )
