"""What tests of the window do to write: open an order, write a message, find what is in the outbox."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPlainTextEdit
from support.app_harness import AppHarness

from brutlers_desktop.domain.outbox import Entry, StatusChange

PATH = "/api/vendor/orders"
NEVER = 60
"""Seconds to undo, so that nothing goes out by itself while a test looks."""


def order(number: int, status: str = "ORDERED", **more: Any) -> dict[str, Any]:
    """An order as the API tells it."""
    when = f"2026-03-{28 - number % 27:02d}T10:00:00.000Z"
    return {
        "id": f"cmorder{number:04d}",
        "type": "SUIT",
        "status": status,
        "model": f"Model {number}",
        "customer": {"name": f"Anna Customer{number}", "email": f"anna{number}@example.com"},
        "updates": [{"status": status, "message": "", "createdAt": when}],
        "createdAt": when,
        "updatedAt": when,
        **more,
    }


async def shop(app: AppHarness, *orders: dict[str, Any], undo_seconds: int = NEVER, **changes: Any) -> str:
    """Connect to a shop with these orders, the first one on top."""
    for each in reversed(orders):
        app.sandbox.control("POST /orders", order=each)
    await app.desk.preferences.keep("undo-seconds", undo_seconds)
    connection_id = await app.connect(**changes)
    await app.click("navOrders")
    await app.settled()
    return connection_id


async def open_order(app: AppHarness, row: int = 0) -> None:
    """Open an order of the table beside it, with its way on."""
    app.table.setFocus()
    app.table.setCurrentIndex(app.table.model().index(row, 0))
    app.window.orders.open_inspector()
    number = app.window.orders.model.ids[row]

    def there() -> bool:
        stored = app.window.orders.inspector.stored
        return app.is_shown("inspector") and stored is not None and stored.row.row == number

    await app.until(there, "the order")
    await app.until(lambda: app.is_shown("otherStatusButton") or app.is_shown("statusSend"), "the card")


async def choose(app: AppHarness, button: str, entry: str) -> None:
    """Press a button, then an entry of the menu that it opens."""
    await app.click(button)
    await app.until(lambda: app.window.findChild(QAction, entry), entry)
    app.window.findChild(QAction, entry).trigger()
    for menu in app.window.findChildren(QMenu):
        menu.close()


def write(app: AppHarness, text: str, name: str = "statusMessage") -> None:
    """Write over what is in a message."""
    field = app.find(QPlainTextEdit, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)


async def left(app: AppHarness) -> tuple[Entry, ...]:
    """What is in the outbox."""
    return await app.desk.outbox.entries()


async def the_change(app: AppHarness) -> StatusChange:
    """The one change in the outbox."""
    (entry,) = await left(app)
    assert isinstance(entry.payload, StatusChange)
    return entry.payload


def column(app: AppHarness, heading: str, row: int = 0) -> str:
    """What a cell of the table says."""
    return app.column(heading)[row]
