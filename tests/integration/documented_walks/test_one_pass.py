"""docs/architecture.md's walk of one pass, against the files that one pass reaches.

Prints how often the pass enters each file, for `pytest -rP`.
"""

import asyncio
import sys
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from services.reconciler.reconcile import reconcile
from services.reconciler.scheduling.answer_requests import answer_next
from services.reconciler.scheduling.pass_loop import ImportProgress, PassLoop
from tests.integration.reconciler.one_account import harness_of, writing
from tests.support.call_recorder import ROOT, CallRecorder
from tests.support.documented_walks import documented_walk

pytestmark = pytest.mark.takes(seconds=30)

# What a pass works with: each step is given it.
_HANDED_AROUND = "services/reconciler/context.py"
# As the service has one, if shorter; a pass without is a person's, and reads Stripe's now as well.
_GRACE_S = 1.0
# Stripe's times are whole seconds.
_UNTIL_JUDGED_S = _GRACE_S + 2


@pytest.fixture
async def walk(
    database_url: str, kafka_topics: str, fake_stripe: Callable[..., Any]
) -> CallRecorder:
    """Record a pass of the service over an account that is imported, with one webhook lost."""
    opened = harness_of(fake_stripe(), database_url=database_url, kafka_topics=kafka_topics)
    async with opened as harness, writing(harness.settings):
        context = harness.context
        progress = ImportProgress(context)
        passes = PassLoop(
            context=context,
            progress=progress,
            make=partial(reconcile, context, grace_s=_GRACE_S, on_progress=progress.hear),
            answer=partial(answer_next, context, grace_s=_GRACE_S, accounts=[context.account]),
            interval_s=0.0,  # one is always due
            grace_s=_GRACE_S,
            accounts=[context.account],
        )
        await passes.run_once()
        # Rows of the import's own second are history.
        await asyncio.sleep(1.1)
        await passes.run_once()
        missed = await harness.charge()
        await asyncio.sleep(_UNTIL_JUDGED_S)
        passes.proves_from_s = 0.0  # though the pass before has just proved the total
        with CallRecorder().recording(own_tasks_only=True) as recorder:
            await passes.run_once()
        assert await harness.discrepancies() == [("missing", "healed", missed["id"])]
    sys.stdout.write("\n".join(["entered, in order", *recorder.entered(), "", recorder.table()]))
    return recorder


def test_a_pass_reaches_the_files_of_the_walk_in_its_order(walk: CallRecorder) -> None:
    named = documented_walk("One pass, top to bottom")
    entered = walk.entered()

    assert [file for file in entered if file in named] == named
    reconciler = [
        file for file in entered if file.startswith(("services/", "shared/balance_proof/"))
    ]
    awaiting = {file for file in reconciler if "PURE" not in (ROOT / file).read_text("utf-8")}
    assert awaiting - set(named) == {_HANDED_AROUND}, "the walk names what a pass goes through"


def test_a_pass_is_read_without_coming_back_to_the_same_file_again_and_again(
    walk: CallRecorder,
) -> None:
    """PURE files left out: how a window is numbered, or a row compared, is asked everywhere."""
    entries = {
        file: entered
        for file, entered in walk.entries().items()
        if file.startswith("services/") and "PURE" not in (ROOT / file).read_text("utf-8")
    }

    assert len(entries["services/reconciler/reconcile.py"].places) <= 3
    # Each file that opens a kind of discrepancy keeps it there: two of a proof's, two of the end's.
    store = entries.pop("services/reconciler/discrepancies/store.py")
    assert store.file_count <= 6
    assert [file for file, entered in entries.items() if entered.file_count > 4] == []
