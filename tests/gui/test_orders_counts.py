"""The counts of the views follow whatever they count: the views themselves, the day, the shop, the archive."""

import asyncio
import functools
import json
from datetime import date, timedelta
from typing import Any
from unittest.mock import patch

from support.app_harness import AppHarness, scenario
from support.shop_orders import serve

from brutlers_desktop.api.wire import decode_orders
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.ui.pages import orders as orders_page

TODAY = date.today()  # noqa: DTZ011 - as the page has it


def order(number: int, **fields: Any) -> dict[str, Any]:
    """Return an order of the API."""
    return {"id": f"v{number}", "status": "ORDERED", "updatedAt": "2026-01-01T10:00:00Z"} | fields


SHOP = [
    order(1, weddingDate=(TODAY + timedelta(days=12)).isoformat()),
    order(2, weddingDate=(TODAY + timedelta(days=35)).isoformat()),
    order(3, status="READY_FOR_PICKUP"),
]


def counts(app: AppHarness) -> dict[str, str]:
    """Return what the tabs show."""
    bar = app.window.orders.tabs
    return dict(bar.tabText(i).rpartition("  ")[::2] for i in range(bar.count()))


async def counted(app: AppHarness, **expected: int) -> None:
    """Wait until these views are counted so."""
    wanted = {name.replace("_", " "): str(count) for name, count in expected.items()}
    await app.until(lambda: wanted.items() <= counts(app).items(), f"{wanted}, not {counts(app)}")


@scenario
async def test_a_view_that_is_saved_changed_or_renamed_is_counted(app: AppHarness) -> None:
    serve(app, SHOP)
    await app.connect()
    views, ids = app.window.orders.views, app.window.orders.query.connection_ids
    ready = OrderQuery(connection_ids=ids, statuses=frozenset({"READY_FOR_PICKUP"}))
    await views.save("Mine", ready)
    await counted(app, Mine=1)
    await views.change("Mine", OrderQuery(connection_ids=ids, statuses=frozenset({"ORDERED"})))
    await counted(app, Mine=2)
    await views.rename("Mine", "Yours")
    await counted(app, Yours=2)
    assert "Mine" not in counts(app)
    await views.delete("Yours")
    await app.settled()
    assert "Yours" not in counts(app)
    assert set(views.counts) >= {view.name for view in views.all}


@scenario
async def test_another_day_counts_other_orders(app: AppHarness) -> None:
    serve(app, SHOP)
    await app.connect()
    await counted(app, Weddings_in_30_days=1)

    class Later(date):
        @classmethod
        def today(cls) -> date:
            return TODAY + timedelta(days=10)

    with patch.object(orders_page, "date", Later):
        app.window.orders.refresh()
        await counted(app, Weddings_in_30_days=2)
        await app.settled()
    app.window.orders.refresh()
    await counted(app, Weddings_in_30_days=1)


@scenario
async def test_another_shop_counts_its_own_orders(app: AppHarness) -> None:
    serve(app, SHOP)
    first = await app.connect()
    second = await app.add("Second", client_id="brut_app_other")
    app.window.commands.choose(first)
    await counted(app, All=3)
    archive = app.desk.orders.archive
    await archive.record(second, decode_orders(json.dumps({"orders": SHOP[:1]}).encode()).orders)
    app.window.commands.choose(second)
    await counted(app, All=1, Ready=0)
    app.window.commands.choose(first)
    await counted(app, All=3, Ready=1)


@scenario
async def test_another_archive_is_counted_anew(app: AppHarness) -> None:
    serve(app, SHOP)
    await app.connect()
    await counted(app, All=3)
    serve(app, [], times=9)
    await app.desk.orders.exchange_archive(
        functools.partial(asyncio.sleep, 0)
    )  # an empty one: this vault does not last
    await counted(app, All=0, Ready=0)
