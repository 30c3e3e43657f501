"""How late a timer of 5 ms comes: in a bare window, while orders are recorded, and while one answer holds 100,000 of them."""

import asyncio
import json
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QMainWindow
from store_orders import orders
from support.sandbox_process import SandboxProcess
from support.shop_desk import Vendor, sign_in

from brutlers_desktop import app as app_module
from brutlers_desktop.domain.drafts import ConnectionDraft
from brutlers_desktop.domain.orders import Order
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.services.desk import Desk
from brutlers_desktop.services.events import OrdersArrived

BATCH = 1000
ARRIVING = 100_000
BEAT_MS = 5
FLOOR_SECONDS = 4.0


@dataclass
class Heart:
    """How much later than 5 ms after the one before each beat came, in milliseconds."""

    late: list[float] = field(default_factory=list)
    last: float = 0.0
    begun: float = 0.0

    def beat(self) -> None:
        now = time.perf_counter()
        self.late.append(max((now - self.last) * 1000 - BEAT_MS, 0.0))
        self.last = now

    def told(self, name: str = "") -> dict[str, float]:
        """Return the figures, each called after ``name``."""
        late = sorted(self.late)
        figures = {"p99": late[int(len(late) * 0.99)], "longest": late[-1], "seconds": self.last - self.begun}
        return {f"{name}{key}": value for key, value in figures.items()}


@asynccontextmanager
async def heart(owner: QObject) -> AsyncIterator[Heart]:
    """Let a heart beat in the window's loop meanwhile."""
    timer, measured = QTimer(owner), Heart()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(BEAT_MS)
    timer.timeout.connect(measured.beat)
    measured.begun = measured.last = time.perf_counter()
    timer.start()
    try:
        yield measured
    finally:
        timer.stop()


async def floor() -> dict[str, float]:
    """Measure a bare window: idle, and beside a thread that burns Python."""
    window = QMainWindow()
    window.show()
    async with heart(window) as idle:
        await asyncio.sleep(FLOOR_SECONDS)
    burning = True

    def burn() -> None:
        number = 0
        while burning:
            number += 1

    thread = threading.Thread(target=burn)
    thread.start()
    async with heart(window) as beside:
        await asyncio.sleep(FLOOR_SECONDS)
    burning = False
    thread.join()
    window.close()
    return idle.told("idle_") | beside.told("burning_")


async def recorded(application: app_module.Application, _count: int) -> dict[str, float]:
    """Bring in 100,000 orders as answers of 1,000, each told to the page and listed anew."""
    page, desk = application.window.orders, application.bridge.desk
    connection_id = desk.connections.chosen.id
    await until(lambda: page.feed.is_settled and page.views.is_counted, 0.05)
    batches = list(orders(ARRIVING, seed=2, batch=BATCH))
    async with heart(application.window) as measured:
        for batch in batches:
            result = await desk.orders.archive.record(connection_id, batch)
            desk.events.publish(OrdersArrived(connection_id, result.new, result.changed))
        await until(lambda: page.feed.is_settled and page.views.is_counted, 0.05)
    return measured.told()


async def fetched(application: app_module.Application, count: int) -> dict[str, float]:
    """Let the server give 100,000 orders in one answer: through HTTP, decoded, recorded, told, listed and counted."""
    page, desk = application.window.orders, application.bridge.desk
    await until(lambda: page.feed.is_settled and page.views.is_counted, 0.05)
    with SandboxProcess("--orders", "0") as sandbox:
        connection_id = await connect(desk, sandbox)
        await until(lambda: not desk.orders.state(connection_id).loading and page.views.is_counted)
        answer = body(ARRIVING)
        for _ in range(2):
            sandbox.control("POST /fail", kind="body", body=answer, path_prefix="/api/vendor/orders", times=1)
        async with heart(application.window) as measured:
            desk.orders.refresh(connection_id, by_person=True)
            await until(lambda: page.model.rowCount() == count + ARRIVING, 0.05)
            await until(lambda: page.feed.is_settled and page.views.is_counted, 0.05)
        before = desk.orders.state(connection_id).fetched_at
        async with heart(application.window) as again:
            desk.orders.refresh(connection_id, by_person=True)
            await until(lambda: desk.orders.state(connection_id).fetched_at != before, 0.05)
            await until(lambda: page.feed.is_settled and page.views.is_counted, 0.05)
    return measured.told() | again.told("again_")


async def connect(desk: Desk, sandbox: SandboxProcess) -> str:
    """Point the connection to the sandbox and sign in."""
    connection = desk.connections.chosen
    vendor = Vendor(sandbox)
    desk.sign_in._open_browser = vendor.open
    draft = ConnectionDraft(
        name=connection.name,
        client_id=sandbox.client_id,
        client_secret=Secret(sandbox.client_secret),
        base_url=sandbox.base_url,
        redirect_uris=sandbox.redirect_uris,
    )
    await desk.edit(connection.id, draft)
    await sign_in(desk, connection.id)
    await asyncio.to_thread(vendor.leave)
    return str(connection.id)


def body(count: int) -> str:
    """Return an answer of the API with so many orders, the last changed first."""
    made = [_as_json(each) for batch in orders(count, seed=2, batch=BATCH) for each in batch]
    return json.dumps({"orders": made[::-1]}, ensure_ascii=False)


def _as_json(order: Order) -> dict[str, object]:
    return {
        "id": order.id,
        "type": order.type,
        "status": order.status,
        "model": order.model,
        "size": order.size,
        "color": order.color,
        "description": order.description,
        "specialRequests": order.special_requests,
        "customer": {
            "name": order.customer.name,
            "email": order.customer.email,
            "phone": order.customer.phone,
        },
        "weddingDate": order.wedding_date or None,
        "updates": [
            {"status": each.status, "message": each.message, "createdAt": each.created_at}
            for each in order.updates
        ],
        "createdAt": order.created_at,
        "updatedAt": order.updated_at,
    }


async def until(condition: Callable[[], object], look_every: float = 0.002) -> None:
    """Wait until it holds."""
    while not condition():
        await asyncio.sleep(look_every)
