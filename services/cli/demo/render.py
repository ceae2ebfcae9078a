"""The page that the demo ends with: does it tie out, and what happened on the way.

Promises that every figure on it was measured in this run, and that the verdict names whatever does
not hold. Must never say what was not proved.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from statistics import median

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.rule import Rule
from rich.text import Text

from services.cli import render
from services.cli.demo.exchange import (
    PRESENTED_CURRENCY,
    PRESENTED_MINOR,
    ExchangeDifference,
)
from services.cli.demo.payouts import DemoPayouts, PayoutBalance
from services.cli.demo.published import PublishedTopic
from shared.balance_proof.balance_rows import BalanceRow
from shared.ledger.printable import printable
from shared.postgres.journal.verify import IntegrityCheck
from shared.postgres.reconciliation.discrepancies import ListedDiscrepancy
from shared.postgres.reconciliation.payout_reports import PayoutProof

# What is counted of this run's events, and how the page says it.
COUNTED: Mapping[str, str] = {
    "delivered": "delivered and acknowledged",
    "dropped": "dropped: never delivered",
    "doubled": "delivered twice",
    "reordered": "delivered out of order",
    "late": "delivered late",
    "retried": "tried again after a failure",
}

_PROOFS: Mapping[PayoutProof, str] = {
    "proved": "payouts proved: Stripe's list of what is in them is the journal's",
    "inferred": "payouts inferred: of manual and instant ones Stripe has no list",
    "waiting": "payouts that wait for Stripe to finish them",
    "drift": "payouts that do not agree",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What a person did about the movement that no rule places, and the result."""

    status: str
    reason: str | None = None
    discrepancy: ListedDiscrepancy | None = None
    account: str = ""
    by: str = ""
    why: str = ""
    entry_ids: Sequence[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoProof:
    """What was measured in this run.

    `missed_ids` are the rows whose every webhook was lost, `posted_ids` those with an entry;
    `webhooks` counts events by how they were delivered, `entries_by_origin` entries by who asked;
    `missing` are this run's discrepancies of that kind, `open_count` all that are unsettled;
    `difference` is a refund at another rate than its charge; `topics` are read from Kafka;
    `payouts` are all that there are, the year's too.
    """

    balances: Sequence[BalanceRow]
    webhooks: Mapping[str, int]
    missed_ids: frozenset[str]
    posted_ids: frozenset[str]
    missing: Sequence[ListedDiscrepancy]
    correction: Correction
    open_count: int
    entries_by_origin: Mapping[str, int]
    checks: Sequence[IntegrityCheck]
    difference: ExchangeDifference
    topics: Sequence[PublishedTopic]
    payouts: DemoPayouts
    pass_ties_out: bool
    interval_s: float
    grace_s: float

    @property
    def healed(self) -> Sequence[ListedDiscrepancy]:
        """Return the missed rows that were found and are in the journal now."""
        return [row for row in self.missing if row.object_id in self.missed_ids and row.resolved_at]

    def failures(self) -> Sequence[str]:
        """Say what does not hold, a sentence each; nothing when all ties out."""
        unexplained = [row for row in self.balances if row.unexplained]
        sentences = [
            f"{row.balance_type} {row.currency.upper()} is off by "
            f"{render.amount(row.unexplained, row.currency)}."
            for row in unexplained
        ]
        sentences += [render.not_exact(row) for row in self.balances if row.exact is False]
        if not self.balances:
            sentences.append("There is no balance to prove.")
        if self.open_count:
            sentences.append(f"{self.open_count} discrepancies are open.")
        if not self.healed:
            sentences.append("No lost event was found and healed, so healing was not tested.")
        lost = sorted(self.missed_ids - self.posted_ids)
        if lost:
            sentences.append(f"Missed and not in the journal: {', '.join(lost)}.")
        if self.correction.status != "done":
            sentences.append(
                f"The correction is {self.correction.status}: {self.correction.reason}."
            )
        if not self.pass_ties_out:
            sentences.append("The last pass left something unsettled.")
        sentences += [
            f"{check.check}: {check.first_bad}." for check in self.checks if check.first_bad
        ]
        if not self.difference.is_settled:
            sentences.append(_unsettled_difference(self.difference))
        sentences += _unsettled_payouts(self.payouts)
        sentences += [
            f"{topic.name} has {topic.ids:,} {topic.holds}, Postgres {topic.made:,}."
            for topic in self.topics
            if not topic.is_whole
        ]
        return sentences


def demo_page(proof: DemoProof, *, now: datetime) -> RenderableType:
    """Render the proof, for a person who answers for the books."""
    return Group(
        Rule(Text(f"tieout · proof · {render.instant(now)}", style="bold")),
        _section(
            "Balances: what the ledger says, what Stripe says",
            render.balances_page(proof.balances, splits=False),
        ),
        _section("Webhooks: delivered, lost, delayed", _webhooks(proof)),
        _section("Lost webhooks: found and healed", _healing(proof)),
        _section("Corrected by a person", _correction(proof.correction)),
        _section("Sold at one rate, refunded at another", _difference(proof.difference)),
        _section("Payouts: what is in them, and where their money is", _payouts(proof.payouts)),
        _section("The journal", _journal(proof)),
        _section("Published to consumers, as the topics have it", _published(proof.topics)),
        _verdict(proof),
    )


def _section(title: str, body: RenderableType) -> RenderableType:
    return Group(Text(f"\n{title}", style="bold"), Padding(body, (0, 0, 0, 2)))


def _pairs(pairs: Iterable[tuple[str, str]]) -> RenderableType:
    grid = render.grid(padding=3)
    grid.add_column()
    grid.add_column(justify="right")
    for name, figure in pairs:
        grid.add_row(name, figure)
    return grid


def _webhooks(proof: DemoProof) -> RenderableType:
    pairs = {"events": "events created", **COUNTED}
    return _pairs((words, f"{proof.webhooks[name]:,}") for name, words in pairs.items())


def _healing(proof: DemoProof) -> RenderableType:
    healed = proof.healed
    pairs = [
        ("balance transactions whose every webhook was lost", f"{len(proof.missed_ids):,}"),
        ("found by the reconciler, and healed", f"{len(healed):,}"),
        ("in the journal now", f"{len(proof.posted_ids):,}"),
        ("money that they moved", _money(healed)),
        ("time until they were found (median, slowest)", _delays(_after(healed, "detected_at"))),
        ("time until they were in the journal", _delays(_after(healed, "resolved_at"))),
        (
            "posted by the reconciler, with fees that no event announces",
            f"{proof.entries_by_origin.get('reconciler', 0):,}",
        ),
    ]
    pace = Text(
        f"Here a pass runs every {proof.interval_s:g} s with a grace of {proof.grace_s:g} s; "
        "the defaults are 300 s and 120 s.",
        style="dim",
    )
    return Group(_pairs(pairs), pace)


def _correction(correction: Correction) -> RenderableType:
    discrepancy = correction.discrepancy
    if discrepancy is None:
        return Text(correction.reason or correction.status, style="red")
    return _pairs(
        [
            ("a movement that no rule can place, in suspense", _money([discrepancy])),
            ("moved by `tieout correct` to", correction.account),
            ("by whom, and why", f"{correction.by}: {correction.why}"),
            ("the reversal, and the entry in its place", " ".join(correction.entry_ids) or "—"),
        ]
    )


def _journal(proof: DemoProof) -> RenderableType:
    checked = {check.check: check.checked for check in proof.checks}
    wrong = [check.check for check in proof.checks if check.first_bad is not None]
    verdict = f"{len(proof.checks)} checks, " + (
        f"wrong: {', '.join(wrong)}" if wrong else "nothing wrong"
    )
    return _pairs(
        [
            ("entries", f"{checked.get('complete', 0):,}"),
            ("postings, balanced in each entry and currency", f"{checked.get('balanced', 0):,}"),
            ("batches sealed in the chain", f"{checked.get('chained', 0):,}"),
            ("discrepancies open", f"{proof.open_count:,}"),
            ("integrity, recomputed from the rows", verdict),
        ]
    )


def _unsettled_difference(difference: ExchangeDifference) -> str:
    if difference.entry_id is None:
        return f"{difference.refund_id} has no entry of its exchange difference."
    figures = (difference.booked, difference.taken, difference.difference, difference.refunds)
    booked, taken, posted, refunds = (_figure(each, difference.currency) for each in figures)
    return (
        f"{difference.refund_id} was booked at {booked} and took {taken}; its exchange difference"
        f" is {posted}, and Income:Refunds has {refunds} of it."
    )


def _difference(difference: ExchangeDifference) -> RenderableType:
    currency = difference.currency
    sold = _figure(PRESENTED_MINOR, PRESENTED_CURRENCY)
    return _pairs(
        [
            (f"a sale of {sold}, booked at", _figure(difference.booked, currency)),
            (f"its refund, {sold} too, took", _figure(difference.taken, currency)),
            ("the exchange difference, an entry of its own", difference.entry_id or "—"),
            ("it moved to Expenses:FxGainLoss", _figure(difference.difference, currency)),
            ("so Income:Refunds has what was sold", _figure(difference.refunds, currency)),
        ]
    )


def _payouts(payouts: DemoPayouts) -> RenderableType:
    agreeing = f"{len(payouts.balances) - len(payouts.off)} of {len(payouts.balances)}"
    return Group(
        _pairs(
            [
                *((words, f"{payouts.proofs.get(proof, 0):,}") for proof, words in _PROOFS.items()),
                ("currencies in which payouts come to Assets:PayoutsInTransit", agreeing),
            ]
        ),
        _in_transit(payouts.balances),
    )


def _in_transit(balances: Sequence[PayoutBalance]) -> RenderableType:
    columns = ("currency", "paid", "on the way", "returned", "not known", "sum", "trial balance")
    table = render.make_table(*columns, right=columns[1:])
    for balance in balances:
        held = balance.in_transit
        figures = (
            held.get("paid", 0),
            held.get("on_the_way", 0),
            held.get("failed", 0) + held.get("returned", 0),
            held.get("unknown", 0),
            balance.total,
            balance.booked,
        )
        table.add_row(
            balance.currency.upper(),
            *(render.amount(figure, balance.currency) for figure in figures),
        )
    return table


def _unsettled_payouts(payouts: DemoPayouts) -> Sequence[str]:
    """Say of payouts what keeps them from tying out."""
    sentences = [
        f"Payouts have {_figure(balance.total, balance.currency)} in transit, "
        f"Assets:PayoutsInTransit has {_figure(balance.booked, balance.currency)}."
        for balance in payouts.off
    ]
    if not payouts.proofs.get("proved"):
        sentences.append("No payout is proved.")
    if payouts.unaccounted:
        first = payouts.unaccounted[0]
        sentences.append(
            f"{len(payouts.unaccounted):,} payouts are neither proved nor inferred nor on their "
            f"way, the first of them {first.id}: {first.reason or first.proof}."
        )
    return sentences


def _published(topics: Sequence[PublishedTopic]) -> RenderableType:
    again = sum(topic.records - topic.ids for topic in topics)
    counts = [
        (f"{topic.holds} on {topic.name}, of those made", f"{topic.ids:,} of {topic.made:,}")
        for topic in topics
    ]
    return _pairs([*counts, ("records that came again, known by their id", f"{again:,}")])


def _verdict(proof: DemoProof) -> RenderableType:
    failures = proof.failures()
    if failures:
        text = Text("It does not tie out.\n", style="bold red")
        sentences = "\n".join(map(printable, failures))
        return Panel(text.append(sentences, style="not bold"), border_style="red")
    return Panel(
        Text(
            f"Everything ties out: {len(proof.balances)} balances, unexplained 0 in each of them.",
            style="bold green",
        ),
        border_style="green",
    )


def _figure(amount_minor: int, currency: str) -> str:
    return f"{render.amount(amount_minor, currency)} {currency.upper()}"


def _money(rows: Iterable[ListedDiscrepancy]) -> str:
    sums: Counter[str] = Counter()
    for row in rows:
        currency, amount_at_risk = row.finding.currency, row.finding.amount_at_risk
        if currency is not None and amount_at_risk is not None:
            sums[currency] += amount_at_risk
    figures = [_figure(sums[name], name) for name in sorted(sums)]
    return " · ".join(figures) or "—"


def _after(rows: Iterable[ListedDiscrepancy], when: str) -> Sequence[float]:
    """Return the seconds from each row's creation at Stripe to that moment of its discrepancy."""
    seconds = []
    for row in rows:
        created = (row.finding.expected or {}).get("created")
        moment: datetime | None = getattr(row, when)
        if isinstance(created, int) and moment is not None:
            seconds.append((moment - datetime.fromtimestamp(created, UTC)).total_seconds())
    return seconds


def _delays(seconds: Sequence[float]) -> str:
    return f"{median(seconds):.0f} s, {max(seconds):.0f} s" if seconds else "—"
