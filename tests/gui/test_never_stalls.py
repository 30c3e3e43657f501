"""A hundred thousand orders in one body: the window goes on living while they arrive."""

import json

from PySide6.QtCore import QTimer
from support.app_harness import AppHarness, scenario

from brutlers_desktop.domain.queries import OrderQuery

MANY = 100_000
INTERVAL_MS = 5


@scenario
async def test_the_window_lives_on_while_a_hundred_thousand_orders_arrive(app: AppHarness) -> None:
    connection_id = await app.connect()
    before = app.table.model().rowCount()
    orders = [
        {
            "id": f"o{i}",
            "status": "ORDERED",
            "customer": {"name": f"Customer {i % 977}"},
            "updatedAt": f"2026-03-{i % 28 + 1:02d}T14:30:00Z",
        }
        for i in range(MANY)
    ]
    app.sandbox.control(
        "POST /fail", kind="body", body=json.dumps({"orders": orders}), path_prefix="/api/vendor/orders"
    )
    beats = 0

    def beat() -> None:
        nonlocal beats
        beats += 1

    heart = QTimer(app.window)
    heart.timeout.connect(beat)
    heart.start(INTERVAL_MS)
    await app.click("syncButton")
    await app.until(lambda: app.desk.orders.state(connection_id).loading, "a fetch")
    await app.until(lambda: not app.desk.orders.state(connection_id).loading, "the orders")
    arrived = beats
    everything = OrderQuery(connection_ids=(connection_id,))
    assert await app.desk.orders.archive.count(everything) == MANY + before, "what was there before stays"
    await app.until(lambda: app.table.model().rowCount() > before, "the table")
    listed = app.table.model().rowCount()
    arranged = beats
    app.type_into("ordersSearch", "customer 13")
    await app.until(lambda: 0 < app.table.model().rowCount() < listed, "the search")
    searched = beats
    heart.stop()
    assert arrived > 10, "it lives while they are decoded"
    assert arranged > arrived + 3, "while they are sorted"
    assert searched > arranged + 1, "and while they are searched"
