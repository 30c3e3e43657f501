"""What an order tells beyond the fields known here, in the inspector."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from support.app_harness import AppHarness, scenario
from support.shop_orders import ORDERS, refresh, serve


@scenario
async def test_the_inspector_shows_unknown_fields_by_their_raw_names_and_what_changed_in_them(
    app: AppHarness,
) -> None:
    odd: dict[str, Any] = {"price": 1299.5, "deposit": "<b>300</b>", "tags": ["rush"], "nothing": None}
    serve(app, [ORDERS[0] | odd])
    connection_id = await app.connect()
    QTest.keyClick(app.table, Qt.Key.Key_Return)
    inspector = app.window.orders.inspector
    await app.until(lambda: len(inspector.other_facts.texts()) == 4, "the other facts")
    assert inspector.other_facts.texts() == [
        "<b>300</b>\ndeposit",
        "unknown\nnothing",
        "1299.5\nprice",
        '["rush"]\ntags',
    ]
    await refresh(app, connection_id, [ORDERS[0] | odd | {"price": 1400}])
    await app.until(inspector.history.texts, "the history")
    assert "price: 1299.5 → 1400" in inspector.history.texts()[0]


@scenario
async def test_an_order_as_documented_has_no_other_facts(app: AppHarness) -> None:
    serve(app, ORDERS)
    await app.connect()
    QTest.keyClick(app.table, Qt.Key.Key_Return)
    await app.until(lambda: app.is_shown("inspector"), "the inspector")
    assert app.window.orders.inspector.other_facts.isHidden()
