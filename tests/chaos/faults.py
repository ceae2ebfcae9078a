"""The table of faults: each with its name, what it does, how long, and how often it is chosen.

Promises that a fault is wholly gone when its context ends, however it ends. A new fault is one
entry of the table; what no other needs stands in process_faults.py or environment_faults.py.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from tests.chaos import environment_faults, forger, process_faults
from tests.chaos.process_faults import FaultContext

Span = tuple[float, float]

AT_ONCE: Final[Span] = (0.0, 0.0)
INGESTS: Final = ("webhook-ingest", "webhook-ingest-2")
WRITERS: Final = ("ledger-writer", "ledger-writer-2")
RECONCILERS: Final = ("reconciler", "reconciler-2")
APIS: Final = ("ledger-api", "ledger-api-2")
SERVICES: Final = (*INGESTS, *WRITERS, *RECONCILERS, *APIS)

# Where an instance dies once it is armed: soon, and each time at another of its places. Of the
# ingests both are: who sends keeps its connections, and they may all be the other one's.
_INGEST_PLACES: Final = "ingest.verified:kill:0.02,ingest.acked_before_reply:kill:0.02"
_WRITER_PLACES: Final = ",".join(
    f"{place}:kill:0.03"
    for place in (
        "listen.prepared",
        "listen.written",
        "resolve.answered",
        "resolve.acked_before_noted",
        "post.prepared",
        "post.written",
        "command.kept",
        "execute.decided",
        "execute.written",
        "sequence.written",
        "relay.read",
        "relay.sent",
        "relay.placed",
    )
)
_RECONCILER_PLACES: Final = ",".join(
    f"{place}:kill:0.3"
    for place in (
        "reconciler.page_n",
        "reconciler.published_before_posted",
        "reconciler.healed_before_resolve",
        "reconciler.covered",
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One way to hurt the stack.

    `lasts_s` is from its injection until it is healed; a kill is done at once, and what it killed
    is brought back by its supervisor alone. `short_s` is the same for a short run, None when a
    short run does without it. `room_s` is what recovery takes by experience; `kills_min` how many
    processes surely die; `awaits_leader` says that recovery takes a reconciler that leads a pass,
    `awaits_stripe` that it takes a row that Stripe made since.
    """

    name: str
    inject: FaultContext
    lasts_s: Span = AT_ONCE
    short_s: Span | None = None
    weight: int = 2
    room_s: float = 3.0
    kills_min: int = 0
    awaits_leader: bool = False
    awaits_stripe: bool = False


_TABLE: Final = (
    # processes that are killed
    Fault(
        name="kill a webhook-ingest",
        inject=process_faults.kill(INGESTS[0]),
        short_s=AT_ONCE,
        weight=6,
        kills_min=1,
    ),
    Fault(
        name="kill both webhook-ingests",
        inject=process_faults.kill(*INGESTS),
        short_s=AT_ONCE,
        weight=5,
        room_s=4,
        kills_min=2,
    ),
    Fault(
        name="kill webhook-ingests again and again",
        inject=process_faults.kill_again_and_again(*INGESTS),
        lasts_s=(8, 15),
        short_s=(6, 6),
        weight=3,
        room_s=4,
        kills_min=5,
    ),
    Fault(
        name="kill a ledger-writer",
        inject=process_faults.kill(WRITERS[1]),
        weight=6,
        room_s=14,
        kills_min=1,
    ),
    Fault(
        name="kill both ledger-writers",
        inject=process_faults.kill(*WRITERS),
        short_s=AT_ONCE,
        weight=5,
        room_s=14,
        kills_min=2,
    ),
    Fault(
        name="kill ledger-writers again and again",
        inject=process_faults.kill_again_and_again(*WRITERS),
        lasts_s=(8, 20),
        weight=3,
        room_s=15,
        kills_min=5,
    ),
    Fault(
        name="kill both reconcilers",
        inject=process_faults.kill(*RECONCILERS),
        short_s=AT_ONCE,
        weight=5,
        room_s=6,
        kills_min=2,
        awaits_leader=True,
    ),
    Fault(
        name="kill reconcilers again and again",
        inject=process_faults.kill_again_and_again(*RECONCILERS),
        lasts_s=(8, 20),
        weight=3,
        room_s=6,
        kills_min=5,
        awaits_leader=True,
    ),
    Fault(
        name="kill both ledger-apis",
        inject=process_faults.kill(*APIS),
        short_s=AT_ONCE,
        weight=3,
        kills_min=2,
    ),
    Fault(
        name="kill ledger-apis again and again",
        inject=process_faults.kill_again_and_again(*APIS),
        lasts_s=(8, 20),
        short_s=(5, 5),
        weight=3,
        kills_min=3,
    ),
    Fault(
        name="kill kafka",
        inject=process_faults.kill("kafka"),
        short_s=AT_ONCE,
        weight=4,
        room_s=13,
        kills_min=1,
    ),
    Fault(
        name="kill postgres",
        inject=process_faults.kill("postgres"),
        short_s=AT_ONCE,
        weight=5,
        room_s=6,
        kills_min=1,
    ),
    Fault(
        name="kill one backend of postgres",
        inject=process_faults.kill_a_backend,
        short_s=AT_ONCE,
        weight=3,
        room_s=5,
        kills_min=1,
    ),
    Fault(
        name="kill everything at once",
        inject=process_faults.kill(*SERVICES, "kafka", "postgres"),
        short_s=AT_ONCE,
        weight=5,
        room_s=18,
        kills_min=8,
    ),
    Fault(
        name="webhook-ingest dies in a narrow window",
        inject=process_faults.die_in_narrow_windows(dict.fromkeys(INGESTS, _INGEST_PLACES)),
        lasts_s=(10, 20),
        kills_min=4,
        room_s=4,
    ),
    Fault(
        name="ledger-writer dies in a narrow window",
        inject=process_faults.die_in_narrow_windows({WRITERS[1]: _WRITER_PLACES}),
        lasts_s=(15, 30),
        kills_min=2,
        room_s=14,
    ),
    Fault(
        name="reconciler dies in a narrow window",
        inject=process_faults.die_in_narrow_windows(dict.fromkeys(RECONCILERS, _RECONCILER_PLACES)),
        lasts_s=(15, 30),
        kills_min=4,
        room_s=6,
        awaits_leader=True,
    ),
    Fault(
        name="each service dies in a narrow window",
        inject=process_faults.die_in_narrow_windows(
            {
                **dict.fromkeys(INGESTS, _INGEST_PLACES),
                WRITERS[1]: _WRITER_PLACES,
                **dict.fromkeys(RECONCILERS, _RECONCILER_PLACES),
            }
        ),
        lasts_s=(15, 30),
        short_s=(8, 8),
        kills_min=10,
        room_s=14,
        awaits_leader=True,
    ),
    # processes that are asked to end
    Fault(
        name="end each service (SIGTERM)",
        inject=process_faults.terminate(*SERVICES),
        short_s=AT_ONCE,
        room_s=10,
        kills_min=6,
        awaits_leader=True,
    ),
    Fault(
        name="end kafka (SIGTERM)", inject=process_faults.terminate("kafka"), room_s=15, kills_min=1
    ),
    # processes that stand still
    Fault(
        name="freeze a webhook-ingest",
        inject=process_faults.stop(INGESTS[0]),
        lasts_s=(5, 20),
        short_s=(4, 5),
        room_s=5,
    ),
    Fault(
        name="freeze a ledger-writer until it is a zombie",
        inject=process_faults.stop(WRITERS[0]),
        lasts_s=(18, 25),
        short_s=(13, 13),
        room_s=6,
    ),
    Fault(
        name="freeze both reconcilers",
        inject=process_faults.stop(*RECONCILERS),
        lasts_s=(10, 25),
        awaits_leader=True,
        room_s=8,
    ),
    Fault(name="freeze kafka", inject=process_faults.stop("kafka"), lasts_s=(60, 60), room_s=15),
    Fault(
        name="freeze kafka for a moment",
        inject=process_faults.stop("kafka"),
        lasts_s=(3, 8),
        short_s=(4, 4),
        room_s=6,
    ),
    Fault(
        name="freeze postgres", inject=process_faults.stop("postgres"), lasts_s=(60, 60), room_s=15
    ),
    Fault(
        name="freeze postgres for a moment",
        inject=process_faults.stop("postgres"),
        lasts_s=(3, 8),
        short_s=(4, 4),
        room_s=5,
    ),
    # the links between them
    Fault(
        name="every link slow (200 ms, give or take 100)",
        inject=environment_faults.slow("webhook", "kafka", "postgres", "stripe"),
        lasts_s=(10, 25),
        short_s=(5, 5),
        room_s=6,
    ),
    Fault(
        name="webhook link resets (1 % of chunks)",
        inject=environment_faults.resets("webhook"),
        lasts_s=(10, 25),
    ),
    Fault(
        name="kafka link resets (1 % of chunks)",
        inject=environment_faults.resets("kafka"),
        lasts_s=(10, 25),
        room_s=10,
    ),
    Fault(
        name="postgres link resets (1 % of chunks)",
        inject=environment_faults.resets("postgres"),
        lasts_s=(10, 25),
        room_s=5,
    ),
    Fault(
        name="every link resets (1 % of chunks)",
        inject=environment_faults.resets("webhook", "kafka", "postgres", "stripe"),
        lasts_s=(10, 25),
        short_s=(5, 5),
        room_s=10,
    ),
    Fault(
        name="webhook link half open",
        inject=environment_faults.half_open("webhook"),
        lasts_s=(5, 20),
        room_s=6,
    ),
    Fault(
        name="kafka link half open",
        inject=environment_faults.half_open("kafka"),
        lasts_s=(5, 30),
        room_s=15,
    ),
    Fault(
        name="postgres link half open",
        inject=environment_faults.half_open("postgres"),
        lasts_s=(5, 30),
        room_s=15,
    ),
    Fault(
        name="every connection cut",
        inject=environment_faults.cut_all,
        short_s=AT_ONCE,
        room_s=5,
    ),
    Fault(
        name="answers to COMMIT swallowed",
        inject=environment_faults.swallow_commits,
        lasts_s=(5, 15),
        short_s=(4, 4),
        room_s=4,
    ),
    # Postgres, busy with others
    Fault(
        name="offsets locked (ACCESS EXCLUSIVE)",
        inject=environment_faults.lock(
            "LOCK TABLE tieout.consumer_offset IN ACCESS EXCLUSIVE MODE"
        ),
        lasts_s=(5, 30),
        short_s=(4, 4),
        room_s=4,
    ),
    Fault(
        name="journal locked (ACCESS EXCLUSIVE)",
        inject=environment_faults.lock("LOCK TABLE tieout.journal_entry IN ACCESS EXCLUSIVE MODE"),
        lasts_s=(5, 30),
        room_s=5,
    ),
    Fault(
        name="every connection of postgres taken",
        inject=environment_faults.hog_connections,
        lasts_s=(5, 15),
        room_s=5,
    ),
    # Stripe's bad days
    Fault(
        name="Stripe refuses (429, 500, 502 in HTML)",
        inject=environment_faults.stripe("429", "429_no_retry_after", "500", "html_502"),
        lasts_s=(8, 20),
        short_s=(5, 5),
        room_s=3,
        awaits_stripe=True,
    ),
    Fault(
        name="Stripe hangs (no answer, slow, drip)",
        inject=environment_faults.stripe("timeout", "slow", delay_s=8),
        lasts_s=(10, 30),
        room_s=6,
        awaits_stripe=True,
    ),
    Fault(
        name="Stripe talks nonsense (truncated, wrong type, other rows)",
        inject=environment_faults.stripe(
            "truncated", "wrong_content_type", "html_200", "duplicate_row", "other_object", "reset"
        ),
        lasts_s=(8, 20),
        short_s=(6, 6),
        room_s=3,
        awaits_stripe=True,
    ),
    Fault(
        name="Stripe leaves rows out, and has more without end",
        inject=environment_faults.stripe(
            "missing_row", "endless_has_more", "same_page", "deleted_cursor"
        ),
        lasts_s=(8, 20),
        room_s=4,
        awaits_stripe=True,
    ),
    Fault(
        name="Stripe lists rows late",
        inject=environment_faults.rows_visible_late,
        lasts_s=(10, 25),
        room_s=3,
        awaits_stripe=True,
    ),
    # strangers
    Fault(
        name="a hostile volley",
        inject=environment_faults.hostile_volley,
        lasts_s=(3, 8),
        short_s=(2, 2),
    ),
    Fault(
        name="a forger writes to the journal's topic",
        inject=forger.forging,
        lasts_s=(3, 8),
        short_s=(3, 3),
    ),
)

FAULTS: Final[Mapping[str, Fault]] = {fault.name: fault for fault in _TABLE}
