"""The form for a new order, in the real window on real services."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from support.app_harness import AppHarness, scenario
from support.shop_orders import serve

from brutlers_desktop.domain.outbox import NewOrder

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SHOP = [
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
        "model": "Oslo",
        "size": "38",
        "color": "Ivory",
        "customer": {"name": "Zofia", "email": "zofia@example.com"},
        "updatedAt": "2026-03-12T14:30:00.000Z",
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
    QTest.keyClick(app.window, Qt.Key.Key_N, CONTROL)
    await app.until(lambda: app.is_shown("orderFormPage"), "the form")
    await app.until(lambda: QApplication.focusWidget() is app.find(QLineEdit, "orderCustomerName"), "focus")


def focused() -> str:
    widget = QApplication.focusWidget()
    return "" if widget is None else widget.objectName()


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def write(text: str) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClicks(widget, text)


def payloads(app: AppHarness, connection_id: str) -> list[NewOrder]:
    return [entry.payload for entry in app.desk.outbox.pending_creates(connection_id)]


@scenario
async def test_an_order_is_typed_and_saved_by_keys_alone(app: AppHarness) -> None:
    connection_id = await open_form(app)
    met = []
    for text in (
        "Berta Neu",
        "berta@example.com",
        "030 901820",
        None,
        "12.6.2099",
        "Lund",
        "40",
        "Rose",
        "a",
        "b",
    ):
        met.append(focused())
        if text is not None:
            write(text)
        press(Qt.Key.Key_Tab)
    assert met == [
        "orderCustomerName",
        "orderCustomerEmail",
        "orderCustomerPhone",
        "orderType",
        "orderWeddingDate",
        "orderModel",
        "orderSize",
        "orderColor",
        "orderDescription",
        "orderSpecialRequests",
    ]
    press(Qt.Key.Key_Return, CONTROL)
    await app.until(lambda: payloads(app, connection_id), "the entry")
    (order,) = payloads(app, connection_id)
    assert order == NewOrder(
        customer_name="Berta Neu",
        type="SUIT",
        customer_email="berta@example.com",
        customer_phone="+49 30 901820",
        wedding_date="2099-06-12",
        model="Lund",
        size="40",
        color="Rose",
        description="a",
        special_requests="b",
    )
