"""All spans in which changes may have been missed are said, until a person has read them."""

from datetime import UTC, datetime, timedelta
from typing import Any

from support.app_harness import AppHarness, scenario
from support.archive import make, text
from support.shop_orders import refresh, serve

from brutlers_desktop.domain.gap import Gap
from brutlers_desktop.ui.pages.order_words import gap_words


def hundred(day: int) -> list[dict[str, Any]]:
    """Return a full list of orders that nobody knows, updated on a day of February."""
    begin = datetime(2026, 2, day, 9, tzinfo=UTC)
    return [
        {"id": f"d{day}-{i}", "updatedAt": text(begin + timedelta(minutes=i)), "customer": {"name": "Anna"}}
        for i in range(100)
    ]


@scenario
async def test_every_gap_is_said_and_only_what_was_said_is_forgotten(app: AppHarness) -> None:
    serve(app, hundred(1))
    connection_id = await app.connect()
    await refresh(app, connection_id, hundred(5))
    await refresh(app, connection_id, hundred(9))
    said = app.text("ordersGapText")
    assert all(day in said for day in ("1 Feb", "5 Feb", "9 Feb"))
    archive = app.desk.orders.archive
    assert len((await archive.marks(connection_id)).gaps) == 2
    gaps = app.desk.orders.state(connection_id).gaps
    await app.desk.orders.forget_gaps(connection_id, gaps[1:])
    assert app.desk.orders.state(connection_id).gaps == gaps[:1]
    assert "1 Feb" not in app.text("ordersGapText")
    await app.desk.orders.stop(connection_id)
    begin = datetime(2026, 2, 20, 9, tzinfo=UTC)
    elsewhere = [make(f"x{i}", updated=begin + timedelta(minutes=i)) for i in range(100)]
    recorded = await archive.record(connection_id, elsewhere)
    await app.click("ordersGapDismiss")
    await app.until(lambda: not app.desk.orders.state(connection_id).gaps, "it is read")
    assert app.text("ordersGapText") == ""
    assert [mark.gap for mark in (await archive.marks(connection_id)).gaps] == [recorded.gap]


def test_many_gaps_are_said_by_their_number_and_how_far_they_reach() -> None:
    begin = datetime(2026, 2, 1, 12, tzinfo=UTC)
    gaps = [Gap(begin + timedelta(days=day), begin + timedelta(days=day, hours=2)) for day in range(4)]
    assert "in 4 spans between 1 Feb" in gap_words(gaps)
    assert "and 4 Feb" in gap_words(gaps)
    assert gap_words(gaps[:3]).count("between") == 3
    assert gap_words([]) == ""
