"""What a new day does to the list: conditions that tell no day move on, in saved views and in what a person has set."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from unittest.mock import patch

from PySide6.QtGui import QAction
from support.app_harness import AppHarness, scenario
from support.archive import text
from support.shop_orders import serve

from brutlers_desktop.domain.queries import WeddingSpan
from brutlers_desktop.ui.pages import orders

TODAY = date.today()  # noqa: DTZ011
LATER = TODAY + timedelta(days=2)


def shop() -> list[dict[str, Any]]:
    """Return an order with a wedding on each of four days from yesterday on."""
    now = text(datetime.now(UTC))
    return [
        {"id": f"o{day}", "updatedAt": now, "weddingDate": (TODAY + timedelta(days=day)).isoformat()}
        for day in (-1, 0, 1, 8)
    ]


class Later(date):
    """The calendar two days on."""

    @classmethod
    def today(cls) -> date:  # type: ignore[override]
        return LATER


def begin_later(app: AppHarness) -> Any:
    """Let the day become another, as the timer at midnight does."""
    patched = patch.object(orders, "date", Later)
    patched.start()
    app.window.orders._midnight.timeout.emit()
    return patched


async def choose(app: AppHarness, chip: str, entry: str) -> None:
    """Choose a condition from the menu of a chip."""
    await app.click(chip)
    await app.until(lambda: app.window.findChild(QAction, entry), entry)
    app.window.findChild(QAction, entry).trigger()
    await app.settled()


@scenario
async def test_a_saved_view_asks_for_what_is_late_and_new_on_the_day_it_is_shown(app: AppHarness) -> None:
    serve(app, shop())
    await app.connect()
    page = app.window.orders
    await app.click("filterLate")
    await choose(app, "filterChanged", "changed7")
    await app.settled()
    assert page.model.rowCount() == 1
    await page.views.save("Mine", page.query)
    page.tabs.setCurrentIndex([view.name for view in page.views.all].index("Mine"))
    await app.settled()
    assert not app.is_shown("saveViewButton")
    begin = page.query.changed_since
    assert begin is not None
    patched = begin_later(app)
    try:
        await app.settled()
        assert page.query == page.views.get("Mine").query
        assert page.model.rowCount() == 3
        assert page.query.changed_since is not None
        assert (page.query.changed_since.astimezone().date() - begin.astimezone().date()).days == 2
    finally:
        patched.stop()


@scenario
async def test_filters_that_a_person_has_set_outlast_midnight_and_move_on(app: AppHarness) -> None:
    serve(app, shop())
    await app.connect()
    page = app.window.orders
    await app.click("filterWedding")
    await app.click("wedding7")
    await app.settled()
    assert page.query.wedding_span is WeddingSpan.NEXT_7
    assert page.model.rowCount() == 2
    patched = begin_later(app)
    try:
        await app.settled()
        assert (page.query.wedding_from, page.query.wedding_to) == (LATER, LATER + timedelta(days=7))
        assert page.model.rowCount() == 1
        assert app.is_shown("saveViewButton")
    finally:
        patched.stop()
