"""A message reaches a mail server and a web hook, with its id; what does not take it says why."""

import asyncio
import json
import logging
import sys
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from services.reconciler.notifications import targets as notify_targets
from services.reconciler.notifications.notification import Notification
from services.reconciler.notifications.targets import TargetFailed, open_targets
from shared.dev import ports
from shared.settings.environment import read_settings
from shared.settings.model import ConfigurationError
from tests.integration.notifications.receivers import mail_server, web_hook
from tests.support import warm_python
from tests.support.waits import PATIENCE_S

_NOTIFICATION = Notification(
    id=uuid4(), severity="failure", title="books: größer", body="First.\nSecond, größer."
)


def _targets(*urls: str) -> list[notify_targets.Target]:
    return list(open_targets(read_settings({"TIEOUT_NOTIFY_URLS": " ".join(urls)})))


async def test_a_mail_has_the_same_message_id_each_time() -> None:
    async with mail_server() as server:
        (target,) = _targets(server.url)
        await target.deliver(_NOTIFICATION)
        await target.deliver(_NOTIFICATION)

    first, second = server.mails
    assert first["Message-ID"] == second["Message-ID"] == f"<{_NOTIFICATION.id}@books.example>"
    assert len(first.get_all("Message-ID", [])) == 1
    assert first.get_content_type() == "text/plain"
    text = first.get_payload(decode=True)
    assert isinstance(text, bytes)
    assert text.decode().replace("\r\n", "\n") == (
        f"First.\nSecond, größer.\n\nid {_NOTIFICATION.id}\n"
    )


async def test_a_web_hook_has_the_id_in_its_document_and_in_a_header() -> None:
    async with web_hook() as hook:
        (target,) = _targets(hook.url)
        await target.deliver(_NOTIFICATION)

    (call,) = hook.calls
    assert call.headers["idempotency-key"] == call.document["id"] == str(_NOTIFICATION.id)
    assert (call.document["title"], call.document["type"]) == ("books: größer", "failure")
    assert call.document["message"].startswith("First.\nSecond, größer.")


@pytest.mark.parametrize("status", [302, 401, 500])
async def test_what_a_web_hook_refuses_is_said_without_its_url(status: int) -> None:
    async with web_hook() as hook:
        hook.status = status
        (target,) = _targets(hook.url)
        with pytest.raises(TargetFailed, match=str(status)) as caught:
            await target.deliver(_NOTIFICATION)

    assert "hunter2" not in str(caught.value)
    assert len(hook.calls) == 1


async def test_what_a_mail_server_refuses_is_said_without_its_url() -> None:
    async with mail_server() as server:
        server.reply = "550 ops@books.example is unknown"
        (target,) = _targets(server.url)
        with pytest.raises(TargetFailed, match="refused") as caught:
            await target.deliver(_NOTIFICATION)

    assert "books.example" not in str(caught.value)


async def test_what_apprise_logs_stays_out_of_the_log(
    capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    (target,) = _targets(f"json://u:hunter2@127.0.0.1:{ports.free_port()}/hunter2")
    with caplog.at_level(logging.DEBUG), pytest.raises(TargetFailed) as caught:
        await target.deliver(_NOTIFICATION)

    said = capfd.readouterr()
    assert "hunter2" not in caplog.text + said.out + said.err + str(caught.value)


async def test_a_target_that_hangs_is_one_that_did_not_take_it() -> None:
    is_over = asyncio.Event()

    async def hang(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await is_over.wait()
        writer.close()
        await writer.wait_closed()

    async with await asyncio.start_server(hang, "127.0.0.1", port := ports.free_port()):
        (target,) = _targets(f"json://127.0.0.1:{port}")
        with pytest.raises(TargetFailed, match=r"no answer within 0\.1 s"):
            await target.deliver(_NOTIFICATION, timeout_s=0.1)
        with pytest.raises(TargetFailed, match="before it is still on its way"):
            await target.deliver(_NOTIFICATION)
        is_over.set()


async def test_a_bug_of_a_plugin_is_a_message_that_was_not_taken() -> None:
    def send(url: str, _notification: Notification) -> None:
        raise KeyError(url)

    (target,) = _targets("json://127.0.0.1/hunter2")
    with pytest.raises(TargetFailed, match=r"^apprise failed: KeyError$"):
        await replace(target, send=send).deliver(_NOTIFICATION)


def test_a_service_that_apprise_does_not_know_is_named_by_its_place() -> None:
    with pytest.raises(ConfigurationError, match="number 2 is not a URL of a service") as caught:
        _targets("json://127.0.0.1", "hunter2://there")

    assert "hunter2" not in str(caught.value)


def test_without_apprise_it_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    name = "services.reconciler.notifications.apprise_service"
    monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.delattr(name, raising=False)
    monkeypatch.setitem(sys.modules, "apprise", None)

    with pytest.raises(ConfigurationError, match=r"apprise is not installed: pip install 'tieout"):
        _targets("json://127.0.0.1")


def test_a_target_is_known_by_a_hash_that_follows_its_url() -> None:
    first, second = _targets("json://127.0.0.1/a", "json://127.0.0.1/b")
    (again,) = _targets("json://127.0.0.1/a")

    assert first.key == again.key != second.key
    assert "127.0.0.1" not in repr(first)


def _notify(tmp_path: Path, *arguments: str, **environ: str) -> tuple[int, str, str]:
    done = warm_python.run(
        "services.cli",
        "notify",
        *arguments,
        env={"TIEOUT_DATA_DIR": str(tmp_path), "PATH": "", **environ},
        timeout=PATIENCE_S,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


async def test_the_command_says_who_took_the_message(tmp_path: Path) -> None:
    async with mail_server() as server, web_hook() as hook:
        hook.status = 403
        urls = f"{server.url},{hook.url}"
        code, out, err = await asyncio.to_thread(
            _notify, tmp_path, "--test", "--json", TIEOUT_NOTIFY_URLS=urls
        )
        _, page, _ = await asyncio.to_thread(_notify, tmp_path, "--test", TIEOUT_NOTIFY_URLS=urls)

    mailed, hooked = json.loads(out)
    assert (code, err) == (1, "")
    assert mailed == {"number": 1, "service": "mailto", "taken": True, "reason": None}
    assert (hooked["taken"], "403" in hooked["reason"]) == (False, True)
    assert "403" in page
    assert "hunter2" not in out + page
    assert server.subjects() == ["tieout: a test"] * 2


def test_the_command_cannot_be_done_where_nobody_is_to_be_notified(tmp_path: Path) -> None:
    code, out, err = _notify(tmp_path, "--test")

    assert (code, out) == (2, "")
    assert err == "tieout: TIEOUT_NOTIFY_URLS is not set: there is nobody to notify\n"
