"""What another process writes into the archive is on the screen once a person comes back to the window."""

import json

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from support.app_harness import AppHarness, scenario
from support.archive import make
from support.shop_orders import ORDERS, serve

from brutlers_desktop.api.wire import decode_orders
from brutlers_desktop.domain.clock import SystemClock
from brutlers_desktop.domain.orders import Order
from brutlers_desktop.domain.queries import OrderQuery, View
from brutlers_desktop.store import views
from brutlers_desktop.store.database import open_database
from brutlers_desktop.store.orders import OrderStore


def write_elsewhere(app: AppHarness, connection_id: str, orders: list[Order]) -> None:
    """Do what a ``brutlers-desktop sync`` and a second window would do on the same archive."""
    own = app.desk.orders.archive.database
    database = open_database(own.path, own.key)
    try:
        OrderStore(database).apply(connection_id, orders, SystemClock().now())
        query = OrderQuery(connection_ids=(), statuses=frozenset({"IN_PRODUCTION"}))
        views.save_view(database, View("Half done", query))
    finally:
        database.close()


@scenario
async def test_orders_and_views_from_elsewhere_come_with_the_focus(app: AppHarness) -> None:
    serve(app, ORDERS)
    connection_id = await app.connect()
    page = app.window.orders
    customers = app.column("Customer")
    assert "Otto" not in customers
    changed = decode_orders(json.dumps({"orders": [ORDERS[1] | {"color": "Sand"}, *ORDERS[2:]]}).encode())
    write_elsewhere(app, connection_id, [make("new", "Otto"), *changed.orders])
    await app.settled()
    assert app.column("Customer") == customers, "nothing looks while nobody does"
    app.window.activateWindow()
    QApplication.sendEvent(app.window, QEvent(QEvent.Type.ActivationChange))
    await app.until(lambda: page.model.rowCount() == len(ORDERS) + 1, "the new order")
    await app.settled()
    await app.until(lambda: "Sand" in app.column("Colour"), "the changed one")
    assert "Otto" in app.column("Customer")
    await app.until(lambda: page.views.get("Half done").name == "Half done", "the new view")
    await app.settled()
    assert page.views.counts["All"] == len(ORDERS) + 1
    assert page.views.counts["Half done"] == 1
