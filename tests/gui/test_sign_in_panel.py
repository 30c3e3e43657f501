"""Signing in from the window: the panel, the browser's answer, and what goes wrong on the way."""

import asyncio
import re
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from support.app_harness import AppHarness, scenario

from brutlers_desktop.domain.secret import Secret


async def begin(app: AppHarness, *, decision: str | None = None) -> str:
    """Add a connection and press Connect; return the link that the panel shows."""
    app.vendor.decision = decision
    await app.add()
    await app.click("navConnectedApps")
    await app.click("connectButton")
    await app.until(lambda: app.is_shown("signInPanel"), "the sign-in panel")
    return app.find(QLineEdit, "signInLink").text()


async def get(url: str) -> httpx.Response:
    """Open an address as a browser would."""
    return await asyncio.to_thread(httpx.get, url, trust_env=False)


def token_requests(app: AppHarness) -> int:
    """Return how many token requests have reached the sandbox."""
    return int(app.sandbox.control("GET /state")["requests"].get("POST /api/oauth/token", 0))


@scenario
async def test_while_the_browser_is_waited_for_the_link_and_the_time_left_are_shown(app: AppHarness) -> None:
    link = await begin(app)
    assert app.vendor.links == [link]
    assert link.startswith(f"{app.sandbox.base_url}/api/oauth/authorize?")
    assert re.fullmatch(r"Waiting for your browser · [45]:\d\d left", app.text("signInCountdown"))
    before = app.text("signInCountdown")
    await app.until(lambda: app.text("signInCountdown") != before, "the countdown counts")
    assert not app.find(QPushButton, "connectButton").isEnabled()


@scenario
async def test_cancel_ends_the_attempt_and_its_link(app: AppHarness) -> None:
    link = await begin(app)
    await app.click("cancelSignInButton")
    await app.until(lambda: not app.is_shown("signInPanel"), "the panel goes")
    assert app.find(QLineEdit, "signInLink").text() == ""
    assert app.find(QPushButton, "connectButton").isEnabled()
    assert not app.is_shown("noticeBar")
    await app.vendor.follow(link)
    assert app.vendor.pages == [""], "nobody listens any more"
    assert app.desk.connections.chosen.grant is None


@scenario
async def test_copy_link_makes_a_fresh_attempt_without_opening_the_browser_again(app: AppHarness) -> None:
    link = await begin(app)
    await app.click("copyLinkButton")
    await app.says("noticeTitle", "Link copied")
    fresh = QGuiApplication.clipboard().text()
    assert fresh == app.find(QLineEdit, "signInLink").text()
    assert parse_qs(urlsplit(fresh).query)["state"] != parse_qs(urlsplit(link).query)["state"]
    assert app.vendor.links == [link]
    await app.vendor.follow(fresh)
    await app.says("syncStatus", "Updated ")
    assert not app.is_shown("noticeBar"), "the link is used up"
    QGuiApplication.clipboard().clear()


@scenario
async def test_what_was_said_of_an_attempt_goes_with_it(app: AppHarness) -> None:
    app.vendor.has_browser = False
    await begin(app)
    await app.says("noticeTitle", "No browser could be opened")
    await app.click("copyLinkButton")
    await app.says("noticeTitle", "Link copied")
    assert app.text("noticeCount") == ""
    await app.click("cancelSignInButton")
    await app.until(lambda: not app.is_shown("noticeBar"), "nothing is said of a link that no longer works")
    QGuiApplication.clipboard().clear()


@scenario
async def test_a_double_click_on_connect_is_one_attempt(app: AppHarness) -> None:
    app.vendor.decision = None
    await app.add()
    await app.click("navConnectedApps")
    connect = app.find(QPushButton, "connectButton")
    QTest.mouseClick(connect, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(connect, Qt.MouseButton.LeftButton)
    connect.click()
    await app.until(lambda: app.is_shown("signInPanel"), "the panel")
    app.window.commands.sign_in("")
    await asyncio.sleep(0)
    assert len(app.vendor.links) == 1


@pytest.mark.parametrize("decision", ["allow", "deny"])
def test_the_window_comes_to_the_front_when_the_browser_has_answered(app: AppHarness, decision: str) -> None:
    async def play() -> None:
        app.window.showMinimized()
        await begin(app, decision=decision)
        await app.until(lambda: not app.window.isMinimized(), "the window comes up")
        await app.vendor.done()

    app.run(play())


@scenario
async def test_declining_is_said_and_changes_nothing(app: AppHarness) -> None:
    await begin(app, decision="deny")
    await app.says("noticeTitle", "You declined")
    assert not app.is_shown("signInPanel")
    assert app.desk.connections.chosen.grant is None
    await app.vendor.done()
    assert "You declined" in app.vendor.pages[0]


@scenario
async def test_a_reply_of_another_sign_in_is_refused_and_the_real_one_still_lands(app: AppHarness) -> None:
    link = await begin(app)
    redirect_uri = parse_qs(urlsplit(link).query)["redirect_uri"][0]
    answer = await get(f"{redirect_uri}?code=stolen&state=forged")
    assert answer.status_code == 400
    await app.says("noticeTitle", "An unexpected reply came")
    assert app.is_shown("signInPanel")
    await app.vendor.follow(link)
    await app.says("syncStatus", "Updated ")
    assert not app.is_shown("noticeBar")


@scenario
async def test_a_failed_exchange_is_said_in_the_window_and_in_the_browser(app: AppHarness) -> None:
    app.sandbox.control("POST /fail", kind="status", status=500, path_prefix="/api/oauth/token", times=9)
    await begin(app, decision="allow")
    await app.until(lambda: app.text("noticeTitle"), "a notice")
    assert not app.is_shown("signInPanel")
    assert app.find(QPushButton, "connectButton").isEnabled()
    assert app.desk.connections.chosen.grant is None
    await app.vendor.done()
    assert app.text("noticeTitle") in app.vendor.pages[0]


@scenario
async def test_a_wrong_client_secret_offers_to_edit_the_connection(app: AppHarness) -> None:
    app.vendor.decision = "allow"
    await app.add(client_secret=Secret("brut_secret_wrong"))
    await app.click("navConnectedApps")
    await app.click("connectButton")
    await app.until(lambda: app.text("noticeTitle"), "a notice")
    assert app.find(QPushButton, "noticeAction").text() == "Edit connection"
    await app.click("noticeAction")
    await app.until(lambda: app.is_shown("connectionDialog"), "the dialog")
    secret = app.find(QLineEdit, "clientSecret")
    await app.until(lambda: QApplication.focusWidget() is secret, "the keyboard is where the secret goes")


@scenario
async def test_without_a_browser_the_link_is_offered(app: AppHarness) -> None:
    app.vendor.has_browser = False
    link = await begin(app)
    await app.says("noticeTitle", "No browser could be opened")
    await app.vendor.follow(link)
    await app.says("syncStatus", "Updated ")
    assert not app.is_shown("noticeBar")


@scenario
async def test_while_the_code_is_exchanged_the_panel_says_so(app: AppHarness) -> None:
    app.sandbox.control("POST /slow", seconds=0.5, path_prefix="/api/oauth/token")
    await begin(app, decision="allow")
    await app.says("signInHeading", "Finishing the sign-in")
    assert not app.is_shown("copyLinkButton")
    await app.says("syncStatus", "Updated ")


@scenario
async def test_a_keyring_that_locks_during_the_sign_in_keeps_the_tokens_for_retry(app: AppHarness) -> None:
    link = await begin(app)
    app.sandbox.control("POST /slow", seconds=0.4, path_prefix="/api/oauth/token")
    asked = token_requests(app)
    following = asyncio.ensure_future(app.vendor.follow(link))
    await app.until(lambda: token_requests(app) > asked, "the exchange reaches the server")
    app.vault.locked = True
    await app.says("noticeTitle", "Your keyring is locked")
    await following
    await app.done("check after a failed sign-in")  # it asks the server, too
    app.vault.locked = False
    asked = token_requests(app)
    await app.click("noticeAction")
    await app.says("syncStatus", "Updated ")
    assert token_requests(app) == asked, "the tokens that waited are stored, not asked for again"
