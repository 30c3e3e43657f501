"""A hundred thousand orders in one body: the window goes on living while they arrive."""

import json
import threading
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QSignalSpy
from support.app_harness import AppHarness, scenario

from brutlers_desktop.ui.models.orders_model import COMPARED, OrdersModel

MANY = 100_000
INTERVAL_MS = 5


@scenario
async def test_the_window_lives_on_while_a_hundred_thousand_orders_arrive(app: AppHarness) -> None:
    connection_id = await app.connect()
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
    await app.until(lambda: len(app.desk.orders.state(connection_id).orders) == MANY, "the orders")
    arrived = beats
    await app.until(lambda: app.table.model().rowCount() == MANY, "the table")
    arranged = beats
    app.type_into("ordersSearch", "customer 13")
    await app.until(lambda: 0 < app.table.model().rowCount() < MANY, "the search")
    searched = beats
    heart.stop()
    assert arrived > 10, "it lives while they are decoded"
    assert arranged > arrived + 3, "while they are sorted"
    assert searched > arranged + 1, "and while they are searched"


@scenario
async def test_many_orders_that_all_changed_are_compared_in_a_worker_and_painted_once(
    app: AppHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fetch(color: str) -> None:
        orders = [{"id": f"o{i}", "color": color} for i in range(COMPARED + 1)]
        app.sandbox.control(
            "POST /fail", kind="body", body=json.dumps({"orders": orders}), path_prefix="/api/vendor/orders"
        )
        await app.click("syncButton")
        await app.until(lambda: set(app.column("Colour")) == {color}, color)

    threads: set[threading.Thread] = set()
    compare = OrdersModel.shows_the_same

    def watched(*args: Any) -> bool:
        threads.add(threading.current_thread())
        return compare(*args)

    await app.connect()
    await fetch("Ivory")
    await app.until(lambda: app.text("syncStatus").startswith("Updated"), "the end of the fetch")
    model = app.table.model()
    monkeypatch.setattr(OrdersModel, "shows_the_same", watched)
    resets, changes = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)
    await fetch("Sand")
    assert threads
    assert threading.main_thread() not in threads
    assert resets.count() == 0
    assert 1 <= changes.count() <= 3, "once for each state of the fetch, not for each row"
