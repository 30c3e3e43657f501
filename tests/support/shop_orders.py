"""Some orders with everything in them that sorting, searching and showing must cope with."""

import json
from typing import Any

from support.app_harness import AppHarness

ORDERS: list[dict[str, Any]] = [
    {
        "id": "o1",
        "type": "SUIT",
        "status": "IN_PRODUCTION",
        "model": "Oslo",
        "size": "9",
        "color": "Navy",
        "customer": {"name": "Émile", "weddingDate": "2231-05-01"},
        "updatedAt": "2026-03-10T14:30:00.000Z",
    },
    {
        "id": "o2",
        "type": "BRIDAL_DRESS",
        "status": "ORDERED",
        "model": "Aurélie",
        "size": "38",
        "color": "Ivory",
        "customer": {"name": "anna"},
        "weddingDate": "2230-05-01",
        "updatedAt": "2026-03-12T14:30:00.000Z",
    },
    {"id": "o3", "updatedAt": ""},
    {
        "id": "o4",
        "type": "VEIL",
        "status": "AT_THE_TAILOR",
        "model": "Zoë",
        "size": "made to measure",
        "color": "Rosé",
        "customer": {"name": "Zofia"},
        "weddingDate": "2020-01-02",
        "updatedAt": "2026-03-11T14:30:00+05:00",
    },
]


def serve(app: AppHarness, orders: list[dict[str, Any]], times: int = 1) -> None:
    """Let the next list of orders be this one."""
    app.sandbox.control(
        "POST /fail",
        kind="body",
        body=json.dumps({"orders": orders}),
        path_prefix="/api/vendor/orders",
        times=times,
    )


async def refresh(app: AppHarness, connection_id: str, orders: list[dict[str, Any]]) -> None:
    """Have these orders fetched anew."""
    before = app.desk.orders.state(connection_id).fetched_at
    serve(app, orders)
    await app.click("syncButton")
    await app.until(lambda: app.desk.orders.state(connection_id).fetched_at != before, "new orders")
    await app.settled()
