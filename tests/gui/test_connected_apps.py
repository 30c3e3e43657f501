"""The Connected apps page: cards, what was granted, until when, and what becomes of it."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QWidget
from support.app_harness import AppHarness, scenario

from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.store.connections import ConnectionStore


def items(app: AppHarness, name: str) -> list[str]:
    """Return what a list says, item by item."""
    found = app.find(QListWidget, name)
    return [found.item(row).text() for row in range(found.count())]


def cards(app: AppHarness) -> list[str]:
    """Return the name and the health of each card."""
    return [text.split(". ")[0] for text in items(app, "connectionList")]


def calls(app: AppHarness, name: str) -> int:
    """Return how often the sandbox answered such a call."""
    return int(app.sandbox.control("GET /state")["calls"][name])


async def change(app: AppHarness, connection_id: str, **grant: object) -> None:
    """Change what is stored of a grant."""
    await app.desk.connections.change_grant(connection_id, lambda old: replace(old, **grant))


@scenario
async def test_each_connection_has_a_card_and_choosing_one_shows_its_page_and_orders(app: AppHarness) -> None:
    first = await app.connect("First")
    second = await app.add("Second")
    await app.click("navConnectedApps")
    assert cards(app) == ["First: Working", "Second: Not connected"]
    assert app.text("connectionTitle") == "Second"
    await app.click("navOrders")
    assert app.text("ordersStateTitle") == "Not connected"
    found = app.find(QListWidget, "connectionList")
    await app.click("navConnectedApps")
    QTest.mouseClick(
        found.viewport(), Qt.MouseButton.LeftButton, pos=found.visualItemRect(found.item(0)).center()
    )
    await app.says("connectionTitle", "First")
    await app.click("navOrders")
    await app.until(lambda: len(app.column("Customer")) == 100, "the first connection's orders")
    assert app.desk.connections.chosen.id == first != second


@scenario
async def test_scopes_are_sentences_with_their_names_and_what_became_of_them(app: AppHarness) -> None:
    app.vendor.untick = ("customers:read",)
    await app.connect()
    await app.click("navConnectedApps")
    assert items(app, "scopeList") == [
        "See orders (orders:read): granted",
        "Create orders and change their status (orders:write): granted",
        "See customers (customers:read): asked, not granted",
        "See your shop's profile (profile:read): granted",
        "Create and change customers (customers:write): not asked",
        "See appointments (appointments:read): not asked",
        "Create, change and delete appointments (appointments:write): not asked",
    ]
    assert app.text("connectionBadge") == "Working, with less"


@scenario
async def test_both_expiries_and_the_last_use_are_told(app: AppHarness) -> None:
    await app.add()
    await app.click("navConnectedApps")
    assert app.text("accessExpiry") == "Not connected"
    await app.click("connectButton")
    await app.says("syncStatus", "Updated ")
    await app.click("navConnectedApps")
    assert re.fullmatch(r"Access valid until .*\d\d:\d\d · renews by itself", app.text("accessExpiry"))
    assert re.fullmatch(r"Sign in again by \d+ \w+ \d{4}", app.text("signInAgainBy"))
    await app.until(lambda: re.fullmatch(r"Today, \d\d:\d\d", app.text("lastUsed")), "the last use")


@scenario
async def test_expired_access_is_told_without_a_click_and_renewed_at_the_next_use(app: AppHarness) -> None:
    connection_id = await app.connect()
    await app.click("navConnectedApps")
    soon = app.desk.sessions.server_now(app.desk.connections.chosen) + timedelta(seconds=0.2)
    await change(app, connection_id, access_expires_at=soon)
    await app.says("accessExpiry", "Access ended at")
    app.sandbox.control("POST /expire-access")
    renewals = calls(app, "refresh")
    await app.click("syncButton")
    await app.says("accessExpiry", "Access valid until")
    assert calls(app, "refresh") == renewals + 1


@scenario
async def test_the_page_tells_the_last_use_and_the_last_renewal(app: AppHarness) -> None:
    connection_id = await app.connect()
    await app.click("navConnectedApps")
    await app.says("lastUsed", "Today, ")
    await app.says("lastRenewal", "Today, ")
    now = app.desk.sessions.server_now(app.desk.connections.chosen)
    await change(app, connection_id, renewed_at=now - timedelta(days=1))
    await app.until(lambda: not app.text("lastRenewal").startswith("Today"), "the day of the last renewal")


@scenario
async def test_a_grant_near_its_end_asks_to_sign_in_soon(app: AppHarness) -> None:
    connection_id = await app.connect()
    await app.click("navConnectedApps")
    now = app.desk.sessions.server_now(app.desk.connections.chosen)
    await change(app, connection_id, renewed_at=now - timedelta(days=21))
    await app.says("connectionBadge", "Sign in again by ")
    assert app.find(QPushButton, "reconnectButton").property("role") == "primary"


@scenario
async def test_an_access_that_ended_by_its_age_does_not_say_that_it_renews_by_itself(app: AppHarness) -> None:
    connection_id = await app.connect()
    await app.click("navConnectedApps")
    now = app.desk.sessions.server_now(app.desk.connections.chosen)
    await change(app, connection_id, renewed_at=now - timedelta(days=31))
    await app.until(
        lambda: (app.text("connectionBadge"), app.text("accessExpiry")) == ("Needs sign-in", "No access"),
        "what is said of it",
    )
    assert not app.is_shown("signInAgainBy")


@scenario
async def test_the_last_use_is_told_by_this_computers_clock_also_once_access_has_ended(
    app: AppHarness,
) -> None:
    app.sandbox.control("POST /clock", offset_seconds=-3 * 3600)
    connection_id = await app.connect()
    await app.click("navConnectedApps")
    await app.until(lambda: app.text("lastUsed") != "Not used yet", "the last use")
    while_active = app.text("lastUsed")
    await change(app, connection_id, state=GrantState.REVOKED)
    await app.says("connectionBadge", "Revoked")
    assert app.text("lastUsed") == while_active


@scenario
async def test_each_state_of_a_grant_has_its_words_and_buttons(app: AppHarness) -> None:
    connection_id = await app.connect()
    await app.click("navConnectedApps")

    def buttons() -> set[str]:
        names = ("connectButton", "reconnectButton", "revokeButton", "forgetButton")
        return {name.removesuffix("Button") for name in names if app.is_shown(name)}

    expected: dict[GrantState, tuple[str, set[str]]] = {
        GrantState.ACTIVE: ("Working", {"reconnect", "revoke"}),
        GrantState.HELD: ("Checking the shop", {"revoke"}),
        GrantState.SIGN_IN_NEEDED: ("Needs sign-in", {"reconnect", "revoke"}),
        GrantState.INTERRUPTED: ("Renewal interrupted", {"reconnect", "revoke"}),
        GrantState.REVOKE_QUEUED: ("Revoke waiting", {"revoke", "forget"}),
        GrantState.REVOKE_UNPROVEN: ("Revoked, not proven", {"reconnect"}),
        GrantState.REVOKED: ("Revoked", {"reconnect"}),
        GrantState.FORGOTTEN: ("Forgotten", {"reconnect"}),
    }
    assert set(expected) == set(GrantState)
    for state, (badge, shown) in expected.items():
        await change(app, connection_id, state=state)
        await app.says("connectionBadge", badge)
        assert buttons() == shown, state
        assert app.text("connectionHealth")


@scenario
async def test_a_clock_that_is_wrong_is_told(app: AppHarness) -> None:
    app.sandbox.control("POST /clock", offset_seconds=-3 * 3600)
    await app.connect()
    await app.click("navConnectedApps")
    await app.says("clockSkew", "3 hours")
    assert "Access valid until" in app.text("accessExpiry")


async def lose(app: AppHarness) -> None:
    """Lose access: the grant is ended behind the app's back."""
    app.sandbox.control("POST /revoke-grant")
    await app.click("syncButton")
    await app.says("syncStatus", "Sign in again")


async def reconnects(app: AppHarness, click: Callable[[], object]) -> None:
    """See that a click signs in again."""
    attempts = len(app.vendor.links)
    click()
    await app.says("syncStatus", "Updated ")
    assert len(app.vendor.links) == attempts + 1
    assert app.desk.connections.chosen.grant.state is GrantState.ACTIVE


@scenario
async def test_reconnect_from_the_page_signs_in_again(app: AppHarness) -> None:
    await app.connect()
    await lose(app)
    await app.click("navConnectedApps")
    await reconnects(app, app.find(QPushButton, "reconnectButton").click)


def to_reconnect(app: AppHarness) -> list[str]:
    """Return the buttons to reconnect that can be seen."""
    buttons = app.window.findChildren(QPushButton)
    return [each.objectName() for each in buttons if each.isVisible() and each.text() == "Reconnect"]


@scenario
async def test_after_a_revocation_each_page_has_one_button_to_reconnect(app: AppHarness) -> None:
    connection_id = await app.connect()
    await app.desk.revocation.revoke(connection_id)
    await app.says("noticeTitle", "Access revoked")
    await app.says("ordersAgeText", "Revoked and confirmed")
    assert to_reconnect(app) == ["syncButton"]
    await app.click("navConnectedApps")
    assert to_reconnect(app) == ["reconnectButton"]
    await app.click("navSettings")
    assert to_reconnect(app) == ["syncButton"]
    await reconnects(app, app.find(QPushButton, "syncButton").click)
    assert not app.is_shown("noticeBar")


@scenario
async def test_a_long_name_leaves_all_of_its_page_in_sight(app: AppHarness) -> None:
    app.window.resize(1024, 640)
    await app.connect(name="Atelier Müller & Töchter, Filiale Schwäbisch Gmünd")
    await app.click("navConnectedApps")
    page = app.window.apps.page
    for name in ("editConnectionButton", "removeConnectionButton", "connectionBadge"):
        await app.until(lambda name=name: not app.find(QWidget, name).visibleRegion().isEmpty(), name)
    assert page.widget().width() <= page.viewport().width()


@scenario
async def test_what_another_window_did_is_seen_when_this_one_is_looked_at(app: AppHarness) -> None:
    connection_id = await app.connect()
    settings = app.settings
    other = ConnectionStore(settings.connections_path, settings.connections_lock_path)
    grant = app.desk.connections.chosen.grant
    await app.click("navConnectedApps")

    async def elsewhere(state: GrantState, later: timedelta) -> None:
        changed = replace(grant, state=state, connected_at=grant.connected_at + later)
        other.update(connection_id, lambda connection: replace(connection, grant=changed))
        QApplication.sendEvent(app.window, QEvent(QEvent.Type.ActivationChange))

    await app.until(app.window.isActiveWindow, "the window is looked at")
    await elsewhere(GrantState.REVOKED, timedelta(0))
    await app.says("connectionBadge", "Revoked")
    fetched = app.desk.orders.state(connection_id).fetched_at
    await elsewhere(GrantState.ACTIVE, timedelta(seconds=5))
    await app.says("connectionBadge", "Working")
    await app.until(lambda: app.desk.orders.state(connection_id).fetched_at != fetched, "new orders")
    other.remove(connection_id)
    QApplication.sendEvent(app.window, QEvent(QEvent.Type.ActivationChange))
    await app.until(lambda: app.is_shown("connectionsState"), "it is gone")
    assert app.desk.connections.all == ()
