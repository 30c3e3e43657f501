"""A shop with some orders, and a person at the form for a new one."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from support.app_harness import AppHarness
from support.shop_orders import serve

from brutlers_desktop.domain.outbox import NewOrder
from brutlers_desktop.ui.pages.order_form import NAMES, OrderForm

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
SHOP: list[dict[str, Any]] = [
    {
        "id": "a1",
        "type": "SUIT",
        "status": "IN_PRODUCTION",
        "model": "Oslo",
        "size": "50",
        "color": "Navy",
        "customer": {"name": "Anna Müller", "email": "anna@example.com", "phone": "+49 30 901820"},
        "updatedAt": "2026-03-10T14:30:00.000Z",
    },
    {
        "id": "a2",
        "type": "SUIT",
        "status": "ORDERED",
        "model": "Oxford",
        "size": "52",
        "color": "Navy",
        "customer": {"name": "Annette Kurz", "email": "kurz@example.com"},
        "updatedAt": "2026-03-11T14:30:00.000Z",
    },
    {
        "id": "a3",
        "type": "BRIDAL_DRESS",
        "status": "COMPLETED",
        "model": "Oxford",
        "size": "38",
        "color": "Ivory",
        "customer": {"name": "Zofia", "email": "zofia@example.com"},
        "updatedAt": "2026-03-12T14:30:00.000Z",
    },
    {
        "id": "a4",
        "type": "SUIT",
        "status": "COMPLETED",
        "model": "Oxford",
        "size": "38",
        "color": "Navy",
        "customer": {"name": "Yann", "email": "yann@example.com"},
        "updatedAt": "2026-03-09T14:30:00.000Z",
    },
]


async def open_form(app: AppHarness) -> str:
    """Connect a shop with some orders, open the form by its key, and return the connection."""
    serve(app, SHOP, times=99)
    connection_id = await app.connect()
    await app.desk.preferences.keep("phone-region", "DE")
    await press_new(app)
    return connection_id


async def press_new(app: AppHarness) -> None:
    """Open the form by its key."""
    QTest.keyClick(app.window, Qt.Key.Key_N, CONTROL)
    await app.until(lambda: app.is_shown("orderFormPage"), "the form")
    customer = app.find(QLineEdit, NAMES["customer_name"])
    await app.until(lambda: QApplication.focusWidget() is customer, "the keyboard in the first field")


def form(app: AppHarness) -> OrderForm:
    """Return the form."""
    return app.find(OrderForm, "orderFormPage")


def focused() -> str:
    """Return the name of what has the keyboard."""
    widget = QApplication.focusWidget()
    return "" if widget is None else widget.objectName()


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    """Press a key where the keyboard is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def write(text: str) -> None:
    """Type where the keyboard is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClicks(widget, text)


def fill(app: AppHarness, name: str, text: str, leave: Qt.Key | None = Qt.Key.Key_Tab) -> None:
    """Type into a field over what was there, and leave it."""
    form(app).go_to(name)
    field = app.find(QWidget, NAMES[name])
    if isinstance(field, QLineEdit):
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
    if leave is not None:
        QTest.keyClick(field, leave)


async def asks(app: AppHarness, name: str, words: str) -> None:
    """Wait for a question below a field."""
    await app.says(f"{NAMES[name]}QuestionText", words)


def payloads(app: AppHarness, connection_id: str) -> list[NewOrder]:
    """Return the orders that are to be made."""
    entries = app.desk.outbox.pending_creates(connection_id)
    return [entry.payload for entry in entries if isinstance(entry.payload, NewOrder)]
