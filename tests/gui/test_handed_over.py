"""What a second start hands over, in the window of the first; and what a stranger's message does to it: nothing."""

import asyncio
import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from support.app_harness import AppHarness
from support.sandbox_process import SandboxProcess

from brutlers_desktop.app import Application
from brutlers_desktop.domain.connection_settings import ConnectionSettings
from brutlers_desktop.domain.handover import Handover, encode
from brutlers_desktop.services.connection_file import write
from brutlers_desktop.ui.single_instance import address_for, claim


@pytest.fixture
def app(qapp: QApplication, sandbox: SandboxProcess, tmp_path: Path) -> Iterator[AppHarness]:
    """The app as the only one of its profile, started with ``--page settings``."""
    harness = AppHarness(qapp, sandbox, tmp_path / "profile")
    instance = claim(harness.settings.lock_path)
    assert instance is not None
    harness.window.deleteLater()
    harness.application = Application(
        harness.settings, open_browser=harness.vendor, instance=instance, handover=Handover("settings")
    )
    yield harness
    instance.close()
    harness.dispose()


def tell(app: AppHarness, message: bytes) -> bytes:
    """Send a message to the window as another process would; return the answer."""
    with socket.socket(socket.AF_UNIX) as caller:
        caller.settimeout(10)
        caller.connect(address_for(app.settings.lock_path))
        caller.sendall(message)
        try:
            return caller.recv(100)
        except ConnectionError:
            return b""


def test_a_start_opens_the_page_that_it_names_and_so_does_a_second_one(app: AppHarness) -> None:
    async def play() -> None:
        window = app.window
        await app.until(lambda: window.pages.currentWidget() is window.settings, "the first start's page")
        assert await asyncio.to_thread(tell, app, encode(Handover("connected-apps"))) == b"shown\n"
        assert window.pages.currentWidget() is window.apps
        assert await asyncio.to_thread(tell, app, encode(Handover())) == b"shown\n"
        assert window.pages.currentWidget() is window.apps, "it only comes to the front"

    app.run(play())


def test_a_file_of_settings_that_is_handed_over_is_filled_in_and_not_added_by_itself(
    app: AppHarness, tmp_path: Path
) -> None:
    async def play() -> None:
        file = tmp_path / "shop.json"
        write(
            file,
            ConnectionSettings(
                name="From a file",
                client_id="brut_app_1",
                base_url="https://brutlers.com",
                redirect_uris=("http://127.0.0.1:28741/callback",),
                scopes=("orders:read",),
            ),
        )
        await asyncio.to_thread(tell, app, encode(Handover("", str(file))))
        await app.until(lambda: app.is_shown("connectionDialog"), "the dialog")
        assert app.find(QLineEdit, "connectionName").text() == "From a file"
        assert app.desk.connections.all == ()
        await app.click("cancelConnection")

    app.run(play())


def test_while_the_window_is_locked_what_is_handed_over_waits(app: AppHarness) -> None:
    async def play() -> None:
        window = app.window
        await app.until(lambda: window.pages.currentWidget() is window.settings, "the first start's page")
        app.application.bridge.set_locked(locked=True)
        assert await asyncio.to_thread(tell, app, encode(Handover("connected-apps"))) == b"shown\n"
        assert window.pages.currentWidget() is window.settings
        app.application.bridge.set_locked(locked=False)
        assert window.pages.currentWidget() is window.apps

    app.run(play())


@pytest.mark.parametrize(
    "message",
    [
        b"show\n",
        b"\n",
        b"\xff\xfe\n",
        b"x" * 100_000,
        json.dumps({"version": 1, "page": "erase", "file": ""}).encode() + b"\n",
        encode(Handover("connected-apps")) * 2,
    ],
)
def test_a_hostile_message_does_nothing_and_others_are_heard_after_it(
    app: AppHarness, message: bytes
) -> None:
    async def play() -> None:
        window = app.window
        await app.until(lambda: window.pages.currentWidget() is window.settings, "the first start's page")
        assert await asyncio.to_thread(tell, app, message) == b""
        assert window.pages.currentWidget() is window.settings
        assert await asyncio.to_thread(tell, app, encode(Handover("connected-apps"))) == b"shown\n"
        assert window.pages.currentWidget() is window.apps

    app.run(play())
