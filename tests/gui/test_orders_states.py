"""Each state of the Orders page, brought about for real."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from support.app_harness import AppHarness, scenario
from support.sandbox_process import SandboxProcess

from brutlers_desktop.services.events import Events
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.window import MainWindow


def test_before_the_services_are_there_the_window_is_already_usable(qapp: QApplication) -> None:
    window = MainWindow(Bridge(Events()))
    window.show()
    assert window.orders.findChild(QLabel, "ordersStateTitle").text() == "One moment…"
    assert window.top_bar.sync_status.text() == "Starting…"
    window.nav_apps.click()
    assert window.apps.findChild(QLabel, "connectionsStateTitle").text() == "One moment…"
    # A button that can do nothing yet would swallow a press.
    for name in ("connectionsStateButton", "addConnectionButton"):
        assert not window.findChild(QPushButton, name).isVisible()
    window.deleteLater()


@scenario
async def test_without_a_connection_the_welcome_page_stands_for_the_orders(app: AppHarness) -> None:
    await app.click("navOrders")
    await app.says("welcomeHeading", "Welcome")
    assert app.text("syncStatus") == "Not connected"
    await app.add()
    await app.until(lambda: app.is_shown("ordersState"), "the orders")


@scenario
async def test_a_connection_without_a_grant_offers_to_connect(app: AppHarness) -> None:
    await app.add()
    await app.says("ordersStateTitle", "Not connected")
    assert not app.find(QPushButton, "syncButton").isEnabled()
    await app.click("ordersStateButton")
    await app.says("syncStatus", "Updated ")
    await app.settled()
    assert app.column("Customer")


@scenario
async def test_while_orders_are_on_their_way_the_page_says_so(app: AppHarness) -> None:
    app.sandbox.control("POST /slow", seconds=0.5, path_prefix="/api/vendor/orders")
    await app.add()
    await app.click("ordersStateButton")
    await app.says("ordersStateTitle", "Fetching your orders")
    assert app.text("syncStatus") == "Updating…"
    await app.says("syncStatus", "Updated ")
    await app.settled()
    assert app.table.isVisible()


@scenario
async def test_a_server_error_is_said_and_retry_brings_the_orders(app: AppHarness) -> None:
    app.sandbox.control("POST /fail", kind="status", status=500, path_prefix="/api/vendor/orders", times=9)
    connection_id = await app.connect()
    assert app.text("ordersStateTitle") == app.desk.orders.state(connection_id).error.title
    assert app.find(QPushButton, "ordersStateButton").text() == "Try again"
    app.sandbox.control("POST /clear-faults")
    await app.click("ordersStateButton")
    await app.says("syncStatus", "Updated ")
    await app.settled()
    assert app.column("Customer")


@scenario
async def test_orders_that_were_fetched_stay_when_a_later_fetch_fails(app: AppHarness) -> None:
    await app.connect()
    before = app.column("Customer")
    app.sandbox.control("POST /fail", kind="status", status=500, path_prefix="/api/vendor/orders", times=9)
    await app.click("syncButton")
    await app.says("syncStatus", " · Updated ")
    assert app.column("Customer") == before
    assert app.table.isVisible()


@scenario
async def test_a_failed_fetch_says_why_and_offers_what_helps(app: AppHarness) -> None:
    await app.connect()
    button, status = app.find(QPushButton, "syncButton"), app.find(QLabel, "syncStatus")
    for http_status, times, words in ((403, 1, "Reconnect"), (500, 9, "Refresh")):
        app.sandbox.control(
            "POST /fail", kind="status", status=http_status, path_prefix="/api/vendor/orders", times=times
        )
        app.window.commands.refresh_orders()
        await app.until(
            lambda words=words: (" · Updated " in status.text(), button.text()) == (True, words), words
        )
        assert button.text() == words
        assert status.toolTip() == status.accessibleDescription() != ""
    app.sandbox.control("POST /clear-faults")
    await app.click("syncButton")
    await app.until(lambda: status.text().startswith("Updated "), "the orders")
    assert (status.toolTip(), button.text()) == ("", "Refresh")


@scenario
async def test_a_shop_without_orders_says_so_and_an_unreachable_server_too(own_app: AppHarness) -> None:
    app = own_app
    connection_id = await app.connect()
    assert app.text("ordersStateTitle") == "No orders yet"
    app.sandbox.stop()
    await app.click("syncButton")
    await app.until(lambda: app.desk.orders.state(connection_id).error, "the fetch fails")
    assert app.text("ordersStateTitle") == app.desk.orders.state(connection_id).error.title
    assert app.find(QPushButton, "ordersStateButton").text() == "Try again"
    assert "nothing fetched yet" not in app.text("syncStatus"), "an empty list was fetched before"


@scenario
async def test_a_search_without_a_match_says_so_and_clearing_it_shows_all(app: AppHarness) -> None:
    await app.connect()
    total = len(app.column("Customer"))
    app.type_into("ordersSearch", "no such order anywhere")
    await app.settled()
    assert app.text("ordersStateTitle") == "No match"
    assert app.text("ordersCount") == f"0 of {total}"
    app.type_into("ordersSearch", "")
    await app.settled()
    assert app.table.isVisible()
    assert len(app.column("Customer")) == total


@scenario
async def test_a_grant_ended_at_brutlers_asks_to_sign_in_again(app: AppHarness) -> None:
    await app.connect()
    app.sandbox.control("POST /revoke-grant")
    await app.click("syncButton")
    await app.says("syncStatus", "Sign in again")
    assert app.find(QPushButton, "syncButton").text() == "Reconnect"
    assert app.column("Customer"), "what was fetched stays readable"
    await app.click("syncButton")
    await app.says("syncStatus", "Updated ")
    await app.settled()
    assert app.find(QPushButton, "syncButton").text() == "Refresh"


def test_after_a_restart_a_lost_grant_offers_to_reconnect_in_place_of_the_orders(
    qapp: QApplication, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    first = AppHarness(qapp, sandbox, tmp_path)

    async def lose_the_grant() -> None:
        await first.connect()
        sandbox.control("POST /revoke-grant")
        await first.click("syncButton")
        await first.says("syncStatus", "Sign in again")

    async def come_back() -> None:
        await second.says("ordersStateTitle", "Needs sign-in")
        await second.click("ordersStateButton")
        await second.says("syncStatus", "Updated ")

    first.run(lose_the_grant())
    first.dispose()
    second = AppHarness(qapp, sandbox, tmp_path, first.vault)
    second.run(come_back())
    second.dispose()


@scenario
async def test_without_the_scope_to_read_orders_the_page_names_it(app: AppHarness) -> None:
    app.vendor.untick = ("orders:read",)
    connection_id = await app.connect()
    await app.click("navOrders")
    error = app.desk.orders.state(connection_id).error
    assert app.text("ordersStateTitle") == error.title
    assert "orders:read" in app.text("ordersStateMessage") or "See orders" in app.text("ordersStateMessage")
    assert app.find(QPushButton, "ordersStateButton").text() == "Reconnect"
    app.vendor.untick = ()
    await app.click("ordersStateButton")
    await app.says("syncStatus", "Updated ")
    await app.settled()
    assert app.table.isVisible()


@scenario
async def test_an_order_that_cannot_be_read_is_counted_and_the_others_are_shown(
    app: AppHarness, sandbox: SandboxProcess
) -> None:
    body = '{"orders":[{"id":"a","customer":{"name":"Anna"}},17,{"id":"b","customer":{"name":"Bea"}}]}'
    sandbox.control("POST /fail", kind="body", body=body, path_prefix="/api/vendor/orders", times=1)
    await app.connect()
    assert sorted(app.column("Customer")) == ["Anna", "Bea"]
    assert app.text("ordersSetAside") == "1 could not be read"
