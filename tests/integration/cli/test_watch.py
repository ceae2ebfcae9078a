"""`--watch` at a terminal, on real parts: Ctrl-C, and a Postgres that goes away meanwhile."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.support.pseudo_terminal import CTRL_C, PseudoTerminal, at_terminal
from tests.support.tcp_proxy import TcpProxy
from tests.support.waits import until

_TIEOUT = str(Path(sys.executable).with_name("tieout"))


@pytest.fixture
def environ(database_url: str, kafka_topics: str, tmp_path: Path) -> dict[str, str]:
    return {
        "DATABASE_URL": database_url,
        "KAFKA_BOOTSTRAP_SERVERS": kafka_topics,
        "TIEOUT_DATA_DIR": str(tmp_path),
        "PATH": "",
        "LANG": "C.UTF-8",
    }


async def _shows(terminal: PseudoTerminal, words: str, *, times: int = 1) -> None:
    await until(
        lambda: terminal.shown().count(words) >= times,
        what=f"the terminal shows {words!r} {times} times",
        unless=terminal.has_ended,
        saw=terminal.shown,
    )


async def test_it_shows_the_status_again_until_ctrl_c(environ: dict[str, str]) -> None:
    with at_terminal(_TIEOUT, "status", "--watch", "1", env=environ) as terminal:
        await _shows(terminal, "again every 1 s until Ctrl-C", times=3)

        terminal.type(CTRL_C)

        assert terminal.exit_code() == 0
        assert "Traceback" not in terminal.shown()
        assert terminal.written.endswith("\x1b[?25h")


async def test_it_ends_alike_by_a_signal(environ: dict[str, str]) -> None:
    with at_terminal(_TIEOUT, "status", "--watch", env=environ) as terminal:
        await _shows(terminal, "again every 2 s until Ctrl-C")

        terminal.terminate()

        assert terminal.exit_code() == 0
        assert terminal.written.endswith("\x1b[?25h")


async def test_it_goes_on_when_postgres_was_away(environ: dict[str, str]) -> None:
    server = urlsplit(environ["DATABASE_URL"])
    assert server.hostname is not None
    assert server.port is not None
    async with TcpProxy(0, [(server.hostname, server.port)]) as proxy:
        address = server.netloc.replace(f":{server.port}", f":{proxy.listen_port}")
        url = server._replace(netloc=address).geturl()
        with at_terminal(
            _TIEOUT, "status", "--watch", "1", env=environ | {"DATABASE_URL": url}
        ) as terminal:
            await _shows(terminal, "again every 1 s")
            proxy.refuse = True
            proxy.cut()
            await _shows(terminal, "it is asked again. What is below is as of", times=2)
            proxy.refuse = False
            before = terminal.shown().count("again every 1 s")
            await _shows(terminal, "again every 1 s", times=before + 2)
            assert "Postgres: " in terminal.shown()

            terminal.type(CTRL_C)

            assert terminal.exit_code() == 0


async def test_it_shows_the_proof_again_until_ctrl_c(
    environ: dict[str, str], fake_stripe: Callable[..., Any]
) -> None:
    stripe = fake_stripe()
    of_stripe = {
        "STRIPE_API_BASE": stripe.api_base,
        "STRIPE_API_KEY": stripe.api_key,
        "STRIPE_ACCOUNT_ID": stripe.account_id,
    }
    with at_terminal(_TIEOUT, "balances", "--watch", "1", env=environ | of_stripe) as terminal:
        await _shows(terminal, "again every 1 s until Ctrl-C", times=2)

        terminal.type(CTRL_C)

        assert terminal.exit_code() == 0
