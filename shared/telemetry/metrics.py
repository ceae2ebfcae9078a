"""Every metric of tieout, with its unit and meaning. Labels are bounded: never an id."""

from prometheus_client import Counter, Gauge, Histogram

# The way in.
WEBHOOK_RECEIVED = Counter(
    "tieout_webhook_received_total", "Authentic events accepted (2xx).", ["livemode"]
)
WEBHOOK_REFUSED = Counter(
    "tieout_webhook_refused_total", "Requests answered 4xx or 503, by reason.", ["reason"]
)
WEBHOOK_SECRET_USED = Counter(
    "tieout_webhook_secret_used_total",
    "Authentic events, by the account and the place of the secret that signed them.",
    ["stripe_account", "slot"],
)
WEBHOOK_ACK_SECONDS = Histogram(
    "tieout_webhook_ack_seconds",
    "From the body's last byte to the broker's acknowledgement.",
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5),
)
WEBHOOK_IN_FLIGHT = Gauge("tieout_webhook_in_flight", "Requests being answered now.")
WEBHOOK_LAST_RECEIVED = Gauge(
    "tieout_webhook_last_received_timestamp_seconds",
    "When this process last acknowledged an event; 0 when it has not yet.",
)
PRODUCER_REBUILDS = Counter(
    "tieout_kafka_producer_rebuilds_total", "Producers thrown away because they had latched."
)

# The ledger writer.
EVENTS_LISTENED = Counter(
    "tieout_events_listened_total", "Events turned into a receipt, by outcome.", ["outcome"]
)
ENTRIES_POSTED = Counter("tieout_entries_posted_total", "Entries committed.")
EXCHANGE_ENTRIES_POSTED = Counter(
    "tieout_exchange_entries_posted_total", "Entries of exchange differences committed."
)
DUPLICATES_SKIPPED = Counter(
    "tieout_duplicates_skipped_total", "Balance transactions already in the journal."
)
BALANCE_TRANSACTIONS_IGNORED = Counter(
    "tieout_balance_transactions_ignored_total",
    "Balance transactions on the topic of an account or mode that is not configured.",
)
DEAD_LETTERS_WRITTEN = Counter(
    "tieout_dead_letters_total", "Messages that can never work, by topic.", ["topic"]
)
OFFSET_FENCE_REJECTIONS = Counter(
    "tieout_offset_fence_rejections_total", "Batches rolled back: another writer had moved on."
)
OFFSET_GAPS = Counter(
    "tieout_offset_gaps_total", "Places where a topic lost what was unread, by topic.", ["topic"]
)
PARTITIONS_HALTED = Gauge(
    "tieout_partitions_halted",
    "Partitions held after too many dead letters in a row, by topic.",
    ["topic"],
)
POST_AGE_SECONDS = Histogram(
    "tieout_post_age_seconds",
    "From the oldest read in a batch, by Stripe's clock, to the batch's commit in the journal.",
    buckets=(0.05, 0.1, 0.25, 0.5, 1, 2, 5, 15, 60, 300),
)
EVENT_AGE_AT_POST_SECONDS = Histogram(
    "tieout_event_age_at_post_seconds",
    "From Stripe's own time of the oldest event-named row in a batch to its commit.",
    buckets=(1, 2, 3, 5, 10, 30, 60, 300, 900, 3600, 86_400),
)
BATCHES_SEQUENCED = Counter("tieout_batches_sequenced_total", "Batches given a position.")
RELAYED = Counter(
    "tieout_relayed_total",
    "Entries, or changes of discrepancies, that Kafka holds for consumers, by stream.",
    ["stream"],
)
WANTED_RESOLVED = Counter(
    "tieout_wanted_resolved_total", "Wanted rows answered by Stripe, by how.", ["how"]
)
COMMANDS_EXECUTED = Counter(
    "tieout_commands_executed_total",
    "Commands, by kind and what became of them.",
    ["kind", "outcome"],
)

# Postgres.
DB_TXN_SECONDS = Histogram(
    "tieout_db_txn_seconds",
    "How long a connection was lent for work that went well: one call, as a rule.",
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)
DB_RETRIES = Counter(
    "tieout_db_retries_total",
    "Calls that Postgres could not do and that are made again, by the class of the SQLSTATE.",
    ["sqlstate_class"],
)
DB_STATEMENTS_TOO_SLOW = Counter(
    "tieout_db_statements_too_slow_total",
    "Statements that Postgres ended at a time limit: each is named in the log.",
)

# Stripe.
STRIPE_CALLS = Counter(
    "tieout_stripe_calls_total", "Calls made to Stripe, by endpoint and code.", ["endpoint", "code"]
)
ACCOUNT_KEY_REFUSED = Gauge(
    "tieout_account_key_refused",
    "1 while nothing of the account is read: its key is another account's, or nobody says whose.",
    ["stripe_account", "livemode"],
)

# The reconciler.
RECONCILE_RUNS = Counter("tieout_reconcile_runs_total", "Passes, by outcome.", ["outcome"])
RECONCILIATIONS = Counter(
    "tieout_reconciliations_total",
    "Answers to requests to compare again, by kind and outcome.",
    ["kind", "outcome"],
)
RECONCILE_LAST_SUCCESS = Gauge(
    "tieout_reconcile_last_success_timestamp_seconds",
    "When the last whole pass over the account ended, whoever made it; 0 before the first.",
    ["stripe_account", "livemode"],
)
RECONCILE_PROGRESS = Gauge(
    "tieout_reconcile_progress_timestamp_seconds",
    "When an account's first import last read farther back than ever before: it goes on.",
    ["stripe_account", "livemode"],
)
RECONCILE_INTERVAL = Gauge("tieout_reconcile_interval_seconds", "From pass to pass, as it is set.")
RECONCILE_DURATION_SECONDS = Histogram(
    "tieout_reconcile_duration_seconds",
    "How long a pass took.",
    buckets=(0.5, 1, 2, 5, 10, 30, 60, 120, 300, 900, 3600),
)
DISCREPANCIES_FOUND = Counter(
    "tieout_discrepancies_found_total", "Discrepancies opened, by kind.", ["kind"]
)
DISCREPANCIES_HEALED = Counter(
    "tieout_discrepancies_healed_total", "Discrepancies healed, by kind.", ["kind"]
)
DISCREPANCIES_OPEN = Gauge(
    "tieout_discrepancies_open", "Discrepancies open, healing or stuck, by kind.", ["kind"]
)
PAYOUTS = Gauge(
    "tieout_payouts",
    "Payouts that are known, by what their proof came to.",
    ["stripe_account", "livemode", "proof"],
)
PAYOUTS_LATE = Gauge(
    "tieout_payouts_late",
    "Automatic payouts three days old whose members were read and are not proved yet.",
    ["stripe_account", "livemode"],
)
UNEXPLAINED_MINOR_UNITS = Gauge(
    "tieout_unexplained_minor_units",
    "Ledger less Stripe, pending and available together, at the last exact proof.",
    ["stripe_account", "livemode", "currency", "balance_type"],
)
EXACT_PROOF = Gauge(
    "tieout_exact_proof_timestamp_seconds",
    "Stripe's time of the oldest of an account's last exact proofs; 0 while a balance has none.",
    ["stripe_account", "livemode"],
)

EVENTS_COMPARED = Counter(
    "tieout_events_compared_total", "Events of Stripe's list that were held against the receipts."
)
EVENTS_LATE = Gauge(
    "tieout_events_late",
    "Events that have not come, and that Stripe still tries to deliver.",
    ["stripe_account", "livemode"],
)
EVENTS_LOOKED = Gauge(
    "tieout_events_looked_timestamp_seconds",
    "When an account's events were last held against the receipts, by Stripe's clock.",
    ["stripe_account", "livemode"],
)

WEBHOOK_FINDINGS = Gauge(
    "tieout_webhook_findings",
    "1 while this is wrong with how an account's events come, by the latest look.",
    ["stripe_account", "livemode", "finding"],
)

NOTIFICATIONS = Counter(
    "tieout_notifications_total",
    "Attempts to send a target a message, by what came of them.",
    ["outcome"],
)
NOTIFICATIONS_WAITING = Gauge(
    "tieout_notifications_waiting", "Messages that a target is yet to take."
)

# The reconciler's look at the ledger as a whole, every few seconds.
SURVEYED = Gauge(
    "tieout_survey_timestamp_seconds", "When the ledger as a whole was last looked at."
)
RECONCILIATIONS_FAILED = Gauge(
    "tieout_reconciliations_failed",
    "Accounts in which a request to compare again failed, and no later one is done.",
    ["kind"],
)
CONSUMER_LAG_RECORDS = Gauge(
    "tieout_consumer_lag_records", "Records that no consumer has written yet, by topic.", ["topic"]
)
CONSUMER_LAG_SECONDS = Gauge(
    "tieout_consumer_lag_seconds",
    "How long the oldest of them has been there, at least, by topic.",
    ["topic"],
)
AWAITING_OLDEST_SECONDS = Gauge(
    "tieout_awaiting_oldest_seconds", "How long the oldest wanted row waits for its entry."
)
UNSEQUENCED = Gauge("tieout_unsequenced_batches", "Batches that wait for their position.")
UNRELAYED = Gauge(
    "tieout_unrelayed_positions",
    "Positions that are not published yet, by stream.",
    ["stream"],
)
UNRELAYED_OLDEST_SECONDS = Gauge(
    "tieout_unrelayed_oldest_seconds",
    "How long ago the oldest of them was posted, or changed, by stream; 0: none waits.",
    ["stream"],
)
DEAD_LETTERS_OPEN = Gauge("tieout_dead_letters_open", "Dead letters that nobody has settled.")
DISCREPANCY_OLDEST_SECONDS = Gauge(
    "tieout_discrepancy_oldest_seconds", "Age of the oldest discrepancy open, healing or stuck."
)
UNSETTLED_OLDEST_SECONDS = Gauge(
    "tieout_unsettled_oldest_seconds",
    "How long the window has been unsettled that has been so longest, of any account.",
)
RECONCILE_WINDOW_END = Gauge(
    "tieout_reconcile_window_end_timestamp_seconds",
    "Up to which of Stripe's times all accounts were compared at least once.",
)
VERIFIED_UNTIL = Gauge(
    "tieout_verified_until_timestamp_seconds",
    "Up to which of Stripe's times everything of the account is verified.",
    ["stripe_account", "livemode"],
)
VERIFIED_ROWS_SHARE = Gauge(
    "tieout_verified_rows_share",
    "Of the rows of the last 24 hours, those verified within so long, from 0 to 1.",
    ["stripe_account", "livemode", "within"],
)
VERIFIED_MONEY_SHARE = Gauge(
    "tieout_verified_money_share",
    "Of the money that moved in the last 24 hours, what was verified within so long, from 0 to 1.",
    ["stripe_account", "livemode", "currency", "within"],
)
DETECTION_SECONDS = Gauge(
    "tieout_detection_seconds",
    "From a row's creation at Stripe until it was in the journal or found missing, by quantile.",
    ["stripe_account", "livemode", "quantile"],
)
UNBALANCED = Gauge(
    "tieout_unbalanced_sums",
    "Accounts, modes and currencies whose balances do not sum to zero. Must be 0.",
)
CHAIN_BROKEN = Gauge(
    "tieout_chain_broken_positions",
    "Positions that do not match their seal, in this round of the audit or the last. Must be 0.",
)
CHAIN_VERIFIED = Gauge(
    "tieout_chain_verified_position", "Up to which position this round of the audit has come."
)
CHAIN_ROUND = Gauge(
    "tieout_chain_verified_timestamp_seconds", "When the audit last came to the journal's end."
)

# The API.
API_REQUESTS = Counter(
    "tieout_api_requests_total",
    "Requests answered, by the operation (`none`: no path of ours) and the status.",
    ["operation", "status"],
)
API_REQUEST_SECONDS = Histogram(
    "tieout_api_request_seconds",
    "How long an answer took, its sending included.",
    ["operation"],
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.015, 0.03, 0.06, 0.125, 0.25, 0.5, 1, 2.5, 5, 30),
)
API_CONNECTIONS_REFUSED = Counter(
    "tieout_api_connections_refused_total",
    "Requests to the API that were no HTTP, too large or too slow, by reason.",
    ["reason"],
)
API_STREAMS_ABORTED = Counter(
    "tieout_api_streams_aborted_total", "Files that ended before their end: Postgres went away."
)
API_TOKENS_REFUSED = Counter(
    "tieout_api_tokens_refused_total", "Requests with a token that is not valid."
)

# Every service.
BUILD_INFO = Gauge("tieout_build_info", "Always 1; what runs is in the label.", ["version"])
EVENT_LOOP_LAG = Gauge(
    "tieout_event_loop_lag_seconds", "The worst lateness of the event loop in half a minute."
)
