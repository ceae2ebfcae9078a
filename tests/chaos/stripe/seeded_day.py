"""A seeded day of one account: some rows, some faults, a pass or two under fire, then peace.

What is judged meanwhile: nothing is in the journal that Stripe does not have, and a pass that says
that all ties out has called no window settled in which the two sides differ.
"""

from random import Random
from typing import Any

from tests.chaos.stripe.two_accounts import LIST, TwoAccounts

_BALANCE = "GET /v1/balance"
_BY_ID = "GET /v1/balance_transactions/{id}"
_ANYWHERE = (
    "403",
    "429",
    "429_no_retry_after",
    "500",
    "html_200",
    "html_502",
    "huge_body",
    "other_object",
    "redirect",
    "reset",
    "truncated",
    "wrong_content_type",
)
_OF_LISTS = (
    "deleted_cursor",
    "duplicate_row",
    "endless_has_more",
    "garbled_row",
    "missing_row",
    "same_page",
    "wrong_account",
)


async def run_seeded_day(accounts: TwoAccounts, account: str, *, seed: int) -> None:
    """Live through the day; at its end two passes must bring all to rest."""
    rng = Random(seed)
    for _ in range(rng.randint(1, 2)):
        await _trade(accounts, account, rng)
        story = await _faults(accounts, account, rng)
        outcome = await accounts.attempt(account)
        await _judge(
            accounts, account, says_so=outcome is not None and outcome.ties_out, story=story
        )
    await accounts.disarm(account)

    last = [await accounts.attempt(account) for _ in range(2)][-1]

    assert last is not None, f"seed {seed}"
    assert last.ties_out, f"seed {seed}: {last}"
    assert not await accounts.open_kinds(account), f"seed {seed}"
    assert await accounts.journal(account) == await accounts.oracle(account), f"seed {seed}"


async def _trade(accounts: TwoAccounts, account: str, rng: Random) -> None:
    """Make some rows: lost, known, and such as no webhook announces."""
    for _ in range(rng.randint(1, 5)):
        match rng.randrange(4):
            case 0:
                charge = await accounts.charge(account, amount=rng.randint(50, 99_999))
                await accounts.post(charge["balance_transaction"], account=account)
            case 1:
                await accounts.control(
                    "balance_transaction",
                    amount=-rng.randint(1, 900),
                    type="stripe_fee",
                    reporting_category="fee",
                    account=account,
                )
            case _:
                await accounts.charge(account, amount=rng.randint(50, 99_999))


async def _faults(accounts: TwoAccounts, account: str, rng: Random) -> list[dict[str, Any]]:
    story: list[dict[str, Any]] = []
    for _ in range(rng.randint(1, 4)):
        fault: dict[str, Any]
        if rng.randrange(2):
            fault = {"kind": rng.choice(_OF_LISTS), "endpoint": LIST}
        else:
            endpoint = rng.choice((LIST, _BALANCE, _BY_ID, "*"))
            fault = {"kind": rng.choice((*_ANYWHERE, "stale_balance")), "endpoint": endpoint}
        armed = {**fault, "count": rng.choice((1, 1, 2, 7)), "account": account}
        await accounts.arm(**armed)
        story.append(armed)
    return story


async def _judge(
    accounts: TwoAccounts, account: str, *, says_so: bool, story: list[dict[str, Any]]
) -> None:
    """Hold the ledger against the oracle while the faults still rage."""
    assert await accounts.journal(account) <= await accounts.oracle(account), story
    if says_so:
        assert not await accounts.wrongly_settled(account), story
