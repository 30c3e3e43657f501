"""Thirty thousand orders in one body: the window goes on living while they arrive."""

import json

from PySide6.QtCore import QTimer
from support.app_harness import AppHarness, scenario

MANY = 100_000
INTERVAL_MS = 5
MINUTE = 60.0


@scenario
async def test_the_window_lives_on_while_a_hundred_thousand_orders_arrive(app: AppHarness) -> None:
    connection_id = await app.connect()
    before = app.desk.orders.state(connection_id).fetched_at
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
    await app.until(lambda: app.desk.orders.state(connection_id).fetched_at != before, "the orders", MINUTE)
    arrived = beats
    await app.until(lambda: app.table.model().rowCount() >= MANY, "the table", MINUTE)
    await app.settled()
    app.type_into("ordersSearch", "customer 13")
    await app.settled()
    assert 0 < app.table.model().rowCount() < MANY
    heart.stop()
    assert arrived > 50, "it lives while they are decoded and kept"
