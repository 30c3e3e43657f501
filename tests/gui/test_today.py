"""The Today page in the running app: what it tells without a click, and where its figures lead."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from support.app_harness import AppHarness, LockableVault, scenario
from support.sandbox_process import SandboxProcess
from support.shop_orders import serve

TODAY = date.today()  # noqa: DTZ011


class LastingVault(LockableVault):
    """A keyring that outlives the app."""

    persistent = True


@pytest.fixture
def started(
    qapp: QApplication, sandbox: SandboxProcess, tmp_path: Path
) -> Iterator[Callable[[], AppHarness]]:
    """Starts the app on the same profile, each time anew."""
    vault = LastingVault()
    with ExitStack() as stack:

        def start() -> AppHarness:
            harness = AppHarness(qapp, sandbox, tmp_path / "profile", vault, on_today=True)
            stack.callback(harness.dispose)
            return harness

        yield start


def ago(days: float) -> str:
    return f"{datetime.now(UTC) - timedelta(days=days):%Y-%m-%dT%H:%M:%S}.000Z"


def order(name: str, status: str, wedding: int, *steps: tuple[str, float]) -> dict[str, Any]:
    """Return an order as the API tells it: its wedding so many days from now, its steps so many days ago."""
    return {
        "id": f"cm{name.lower()}",
        "type": "BRIDAL_DRESS",
        "status": status,
        "model": "Valentina",
        "customer": {"name": name},
        "weddingDate": (TODAY + timedelta(days=wedding)).isoformat(),
        "updates": [{"status": each, "message": "", "createdAt": ago(day)} for each, day in steps],
        "createdAt": ago(steps[0][1]),
        "updatedAt": ago(steps[-1][1]),
    }


SHOP = [
    order("Berta", "IN_PRODUCTION", 14, ("IN_PRODUCTION", 12)),
    order("Clara", "IN_PRODUCTION", 20, ("IN_PRODUCTION", 25)),
    order("Dora", "FITTING_READY", -2, ("IN_PRODUCTION", 60), ("FITTING_READY", 9)),
    # This shop needs 30 days in production.
    *(
        order(f"Done{n}", "COMPLETED", -5, ("IN_PRODUCTION", 70 + n), ("COMPLETED", 40 + n))
        for n in range(10)
    ),
]


async def open_shop(app: AppHarness) -> None:
    """Connect to the shop, and let its pace be learned."""
    serve(app, SHOP, times=99)
    await app.connect()
    await app.done("learn the pace")


def lines(app: AppHarness, block: str) -> list[str]:
    """Return what the lines of a block say, top down."""
    found = app.find(QWidget, block).findChildren(QPushButton)
    return [each.accessibleName() for each in found if each.property("role") == "line"]


def test_from_a_warm_start_what_is_at_risk_takes_no_click(started: Callable[[], AppHarness]) -> None:
    first = started()

    async def fill() -> None:
        await open_shop(first)

    first.run(fill())
    again = started()
    again.sandbox.control("POST /fail", kind="status", status=503, path_prefix="/api", times=99)

    async def look() -> None:
        await again.until(lambda: lines(again, "todayLateOrders"), "the orders at risk")
        dora, berta = lines(again, "todayLateOrders")
        assert dora.startswith("Dora, Valentina · Wedding ")
        assert dora.endswith(", 2 days late, Fitting ready")
        assert berta.endswith(", 4 days short, In production")
        assert again.find(QPushButton, "todayLate").accessibleName() == "2 late or at risk, 1 overdue"
        assert [each.split(", ")[0] for each in lines(again, "todayNextWeddings")] == ["Berta", "Clara"]
        assert "15 days spare" in lines(again, "todayNextWeddings")[1]
        assert again.text("todayDate")

    again.run(look())


@scenario
async def test_each_figure_leads_to_its_orders(app: AppHarness) -> None:
    await open_shop(app)
    today, orders = app.window.today, app.window.orders
    for name, found in (
        ("todayLate", {"Berta", "Dora"}),
        ("todayWeddings", {"Berta", "Clara"}),
        ("todayChanged", set()),
        ("barsStatus0", {"Berta", "Clara"}),
        ("barsStatus1", {"Dora"}),
    ):
        app.window.show_page(today)
        await app.until(lambda: today.feed.is_settled and today.feed.figures, "the figures")
        await app.click(name)
        assert app.is_shown("ordersPage"), name
        await app.settled()
        assert set(app.column("Customer")) == found, name
    assert app.find(QPushButton, "filterStatus").isVisible()
    app.window.show_page(today)
    await app.click("todayLate")
    await app.settled()
    assert app.find(QPushButton, "filterRisk").isChecked()
    assert orders.tabs.current == "All"
    app.window.show_page(today)
    await app.click("todayWeddings")
    assert orders.tabs.current != "All"
    app.window.show_page(today)
    await app.click("todayOutbox")
    assert app.is_shown("outboxPage")


@scenario
async def test_a_line_opens_its_order_by_the_keyboard(app: AppHarness) -> None:
    await open_shop(app)
    app.window.show_page(app.window.today)
    await app.until(lambda: len(lines(app, "todayLateOrders")) == 2, "the orders at risk")
    QTest.keyClick(app.find(QPushButton, "todayLateOrders1"), Qt.Key.Key_Return)
    await app.until(lambda: app.text("inspectorCustomer") == "Berta", "Berta's order")


@scenario
async def test_the_page_says_what_there_is_to_say_before_there_are_orders(app: AppHarness) -> None:
    await app.add()
    app.window.show_page(app.window.today)
    await app.says("todayStateTitle", "Not connected")
    app.sandbox.control("POST /fail", kind="status", status=500, path_prefix="/api/vendor/orders", times=9)
    await app.click("todayStateButton")
    await app.until(lambda: app.is_shown("ordersPage"), "the end of the sign-in")
    app.window.show_page(app.window.today)
    await app.until(lambda: app.find(QPushButton, "todayStateButton").text() == "Try again", "the fault")


@scenario
async def test_a_lost_access_offers_to_reconnect_above_figures_that_stay(app: AppHarness) -> None:
    connection_id = await app.connect()
    app.window.show_page(app.window.today)
    await app.until(lambda: app.window.today.feed.figures, "the figures")
    assert not app.is_shown("todayConnections")
    app.sandbox.control("POST /revoke-grant")
    app.desk.orders.refresh(connection_id, by_person=True)
    await app.until(lambda: app.is_shown("todayConnections"), "that the access was lost")
    assert app.find(QPushButton, "todayConnectionButton0").text() == "Reconnect"
    assert app.is_shown("todayChart")
    assert "as of" in app.find(QLabel, "todayAgeText").text()
    await app.click("todayConnectionButton0")
    await app.until(lambda: not app.is_shown("todayConnections"), "the connection works again")
