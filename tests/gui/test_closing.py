"""Closing the window while something is going on: it ends, and nothing is half written."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any
from unittest.mock import patch

import pytest
from support.app_harness import AppHarness

from brutlers_desktop.app import SHUTDOWN_SECONDS
from brutlers_desktop.services.desk import Desk
from brutlers_desktop.vault.opening import OpenedVault


async def during_start(_app: AppHarness) -> None:
    """Close at once."""


async def during_sign_in(app: AppHarness) -> None:
    app.vendor.decision = None
    await app.add()
    app.window.commands.sign_in("")
    await app.until(lambda: app.is_shown("signInPanel"), "the sign-in panel")


async def during_exchange(app: AppHarness) -> None:
    app.sandbox.control("POST /slow", seconds=3, path_prefix="/api/oauth/token")
    await app.add()
    app.window.commands.sign_in("")
    await app.says("signInHeading", "Finishing the sign-in")


async def during_fetch(app: AppHarness) -> None:
    app.sandbox.control("POST /slow", seconds=3, path_prefix="/api/vendor/orders")
    await app.add()
    app.window.commands.sign_in("")
    await app.says("syncStatus", "Updating…")


async def during_renewal(app: AppHarness) -> None:
    await app.connect()
    app.sandbox.control("POST /expire-access")
    app.sandbox.control("POST /slow", seconds=3, path_prefix="/api/oauth/token")
    asked = token_requests(app)
    await app.click("syncButton")
    await app.until(lambda: token_requests(app) > asked, "the renewal reaches the server")


async def during_revocation(app: AppHarness) -> None:
    connection_id = await app.connect()
    app.sandbox.control("POST /slow", seconds=3, path_prefix="/api/oauth/revoke")
    app.desk.tasks.spawn(app.desk.revocation.revoke(connection_id), "revoke")
    await app.until(lambda: app.text("syncStatus") == "No access", "the revocation begins")


async def with_an_open_dialog(app: AppHarness) -> None:
    await app.open_dialog()
    assert app.is_shown("connectionDialog")


def token_requests(app: AppHarness) -> int:
    return int(app.sandbox.control("GET /state")["requests"].get("POST /api/oauth/token", 0))


@pytest.mark.parametrize(
    "bring_about",
    [
        during_start,
        during_sign_in,
        during_exchange,
        during_fetch,
        during_renewal,
        during_revocation,
        with_an_open_dialog,
    ],
)
def test_the_app_ends_in_order_whatever_is_going_on(
    app: AppHarness, bring_about: Callable[[AppHarness], Awaitable[None]]
) -> None:
    left: list[asyncio.Task[Any]] = []

    async def play() -> None:
        await bring_about(app)
        app.window.close()
        async with asyncio.timeout(SHUTDOWN_SECONDS + 1):
            await app.running
        await app.vendor.done()
        left.extend(asyncio.all_tasks() - {asyncio.current_task()})

    app.run(play())
    assert left == []
    assert not app.window.isVisible()
    stored = app.settings.connections_path
    if stored.exists():
        assert json.loads(stored.read_text("utf-8"))
    assert [
        path.name for path in app.settings.data_dir.iterdir() if path.suffix in (".tmp", ".new", ".db")
    ] == []


def test_closing_while_the_services_begin_closes_those_too(
    app: AppHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    desks: list[Desk] = []

    async def begin(desk: Desk) -> None:
        desks.append(desk)
        desk.orders.open()
        await asyncio.Event().wait()

    monkeypatch.setattr(Desk, "start", begin)

    async def play() -> None:
        running = asyncio.ensure_future(app.application.run())
        await app.until(lambda: desks and desks[0].orders.archive.is_open, "the archive")
        app.window.close()
        await running

    with patch("brutlers_desktop.vault.opening.open_vault", lambda _service: OpenedVault(app.vault)):
        app.loop.run_until_complete(play())
    assert not desks[0].orders.archive.is_open
    assert list(app.settings.data_dir.glob("*.db")) == []
