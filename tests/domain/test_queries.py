from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from brutlers_desktop.domain.queries import (
    OrderQuery,
    builtin_views,
    changed_since_yesterday,
    for_connections,
    weddings_soon,
)


def test_the_ready_made_views_are_offered_in_their_order_for_the_connections_asked() -> None:
    views = builtin_views(("a", "b"), date(2026, 3, 10))
    assert [view.name for view in views] == [
        "All",
        "Open",
        "Weddings in 30 days",
        "Ready",
        "Changed since yesterday",
    ]
    assert all(view.builtin and view.query.connection_ids == ("a", "b") for view in views)
    assert for_connections(views[1], ("c",)).query == OrderQuery(connection_ids=("c",), open_only=True)


def test_weddings_in_30_days_are_those_from_today_to_the_30th_day() -> None:
    query = weddings_soon((), date(2026, 3, 10)).query
    assert (query.wedding_from, query.wedding_to) == (date(2026, 3, 10), date(2026, 4, 9))


def test_yesterday_begins_at_the_persons_own_midnight() -> None:
    berlin = changed_since_yesterday((), date(2026, 3, 30), ZoneInfo("Europe/Berlin")).query
    assert berlin.changed_since == datetime(2026, 3, 28, 23, tzinfo=UTC)
    assert changed_since_yesterday((), date(2026, 3, 30)).query.changed_since == datetime(
        2026, 3, 29, tzinfo=UTC
    )


@pytest.mark.parametrize("today", [date.min, date.max])
@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Niue"])
def test_a_clock_at_the_ends_of_the_calendar_breaks_nothing(today: date, zone: str) -> None:
    assert len(builtin_views((), today, ZoneInfo(zone))) == 5
