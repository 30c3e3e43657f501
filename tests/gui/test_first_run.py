"""The first run: from the welcome page to the orders, left and resumed, or with sample data."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from support.app_harness import AppHarness, scenario
from support.sandbox_process import SandboxProcess, free_redirect_uris

from brutlers_desktop import sandbox_child
from brutlers_desktop.domain.connections import DEFAULT_REDIRECT_URIS
from brutlers_desktop.services.sample_data import SampleData


@pytest.fixture(autouse=True)
def _free_ports(monkeypatch: pytest.MonkeyPatch) -> None:
    launched = partial(sandbox_child.SandboxChild, free_redirect_uris(1))
    monkeypatch.setattr(sandbox_child, "SandboxChild", launched)


@pytest.fixture
def clicks(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The buttons that were clicked."""
    clicked: list[str] = []
    click = AppHarness.click

    async def counted(app: AppHarness, name: str) -> None:
        clicked.append(name)
        await click(app, name)

    monkeypatch.setattr(AppHarness, "click", counted)
    return clicked


async def welcomed(app: AppHarness) -> None:
    """Wait for the welcome page; its shop is that of the sandbox."""
    await app.says("welcomeHeading", "Welcome")
    page = app.window.first_run.page
    page.base_url, page.redirect_uris = app.sandbox.base_url, app.sandbox.redirect_uris


async def listed(app: AppHarness) -> None:
    await app.until(lambda: app.window.pages.currentWidget() is app.window.orders, "the orders")
    await app.until(lambda: app.table.model().rowCount() > 0, "rows")
    await app.settled()


@scenario
async def test_from_welcome_to_the_orders_it_is_two_pastes_and_one_click(
    app: AppHarness, clicks: list[str]
) -> None:
    await welcomed(app)
    for name, text in (
        ("welcomeClientId", app.sandbox.client_id),
        ("welcomeClientSecret", app.sandbox.client_secret),
    ):
        QGuiApplication.clipboard().setText(text)
        app.find(QLineEdit, name).paste()
    await app.click("welcomeConnect")
    await listed(app)
    assert clicks == ["welcomeConnect"]
    (connection,) = app.desk.connections.all
    assert (connection.name, connection.is_sample) == ("My shop", False)
    assert not app.is_shown("sampleBanner")
    assert app.find(QLineEdit, "welcomeClientSecret").text() == ""


@scenario
async def test_what_is_to_be_registered_is_copied_exactly(app: AppHarness) -> None:
    await app.says("welcomeHeading", "Welcome")
    for number, uri in enumerate(DEFAULT_REDIRECT_URIS, 1):
        await app.click(f"redirectUri{number}Copy")
        assert QGuiApplication.clipboard().text() == uri


@scenario
async def test_each_field_says_what_is_wrong_as_it_is_typed_and_when_it_is_sent(app: AppHarness) -> None:
    await welcomed(app)
    app.type_into("welcomeClientId", "brut_secret_x")
    assert "looks like the Client Secret" in app.text("welcomeClientIdHint")
    app.type_into("welcomeClientId", "")
    assert app.text("welcomeClientIdHint") == ""
    await app.click("welcomeConnect")
    assert "Copy the Client ID" in app.text("welcomeClientIdHint")
    app.type_into("welcomeClientId", app.sandbox.client_id)
    app.type_into("welcomeClientSecret", "brut_secret_wrong")
    QTest.keyClick(app.find(QLineEdit, "welcomeClientSecret"), Qt.Key.Key_Return)
    await app.says("welcomeClientSecretHint", "does not know this Client Secret")
    assert app.desk.connections.all == ()


def test_it_can_be_left_and_resumed_and_no_secret_is_kept(
    qapp: QApplication, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    first = AppHarness(qapp, sandbox, tmp_path / "profile")

    async def begin() -> None:
        await welcomed(first)
        first.type_into("welcomeClientId", "brut_app_half")
        first.type_into("welcomeClientSecret", "brut_secret_of_mine")
        first.type_into("welcomeName", "brut_secret_of_mine")
        await first.click("navSettings")
        assert not first.is_shown("welcomePage"), "the settings can be reached"
        await first.click("navOrders")
        assert first.find(QLineEdit, "welcomeClientSecret").text() == "brut_secret_of_mine"

    first.run(begin())
    first.dispose()
    kept = b"".join(each.read_bytes() for each in (tmp_path / "profile").rglob("*") if each.is_file())
    assert b"brut_app_half" in kept
    assert b"of_mine" not in kept
    second = AppHarness(qapp, sandbox, tmp_path / "profile")

    async def resume() -> None:
        await welcomed(second)
        assert second.find(QLineEdit, "welcomeClientId").text() == "brut_app_half"
        assert second.find(QLineEdit, "welcomeName").text() == "My shop"
        assert second.find(QLineEdit, "welcomeClientSecret").text() == ""
        await second.click("welcomeMore")
        await second.until(lambda: second.is_shown("connectionDialog"), "the dialog")
        assert second.find(QLineEdit, "clientId").text() == "brut_app_half"
        await second.click("cancelConnection")

    second.run(resume())
    second.dispose()


@scenario
async def test_sample_data_is_one_click_away_marked_on_each_page_and_leaves_nothing(
    app: AppHarness, clicks: list[str]
) -> None:
    await app.click("exploreButton")
    await listed(app)
    assert clicks == ["exploreButton"]
    assert app.vendor.links == [], "nobody signs in"
    (sample,) = app.desk.connections.all
    assert sample.is_sample
    for page in ("navOutbox", "navConnectedApps", "navSettings", "navOrders"):
        await app.click(page)
        assert app.is_shown("sampleBadge")
    assert "Sample data" in app.window.windowTitle()
    real = await app.connect("Real shop")
    assert not app.is_shown("sampleBanner")
    app.window.commands.choose(sample.id)
    await app.until(lambda: app.is_shown("sampleBanner"), "the mark")
    await app.click("leaveSample")
    await app.until(lambda: not app.is_shown("sampleBanner"), "it is left")
    assert [each.id for each in app.desk.connections.all] == [real]
    archive = app.desk.orders.archive
    await app.until(lambda: archive.is_open, "the archive")
    assert await archive.connection_ids() == (real,)
    assert not [name for name in app.vault._entries if sample.id in name]
    assert "Sample data" not in app.window.windowTitle()


def test_sample_data_ends_with_the_app_and_what_a_kill_left_at_the_next_start(
    qapp: QApplication, sandbox: SandboxProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def explore(app: AppHarness) -> None:
        await app.click("exploreButton")
        await listed(app)

    def run(play: object) -> None:
        harness = AppHarness(qapp, sandbox, tmp_path / "profile")
        harness.run(play(harness))  # type: ignore[operator]
        harness.dispose()

    async def killed(_: SampleData) -> None:
        pass

    async def welcome(app: AppHarness) -> None:
        await app.says("welcomeHeading", "Welcome")
        assert app.desk.connections.all == ()

    with monkeypatch.context() as patch:
        patch.setattr(SampleData, "forget", killed)
        run(explore)
    run(welcome)
    run(explore)
    run(welcome)
