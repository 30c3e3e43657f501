from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from brutlers_desktop.domain.queries import (
    OrderQuery,
    WeddingSpan,
    builtin_views,
    changed_since_yesterday,
    for_connections,
    on_day,
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
    assert len(builtin_views((), today, None)) == 5
    for span in WeddingSpan:
        on_day(OrderQuery(connection_ids=(), wedding_span=span, changed_days=30), today, ZoneInfo(zone))


def test_conditions_that_tell_no_day_move_on_with_the_days() -> None:
    saved = OrderQuery(
        connection_ids=(),
        late_on=date(2026, 3, 10),
        risk_on=date(2026, 3, 10),
        changed_days=7,
        changed_since=datetime(2026, 3, 3, tzinfo=UTC),
        wedding_span=WeddingSpan.NEXT_7,
        wedding_from=date(2026, 3, 10),
        wedding_to=date(2026, 3, 17),
    )
    moved = on_day(saved, date(2026, 4, 1), ZoneInfo("Europe/Berlin"))
    assert moved.late_on == moved.risk_on == date(2026, 4, 1)
    assert moved.changed_since == datetime(2026, 3, 24, 23, tzinfo=UTC), "before summer time began"
    assert (moved.wedding_from, moved.wedding_to) == (date(2026, 4, 1), date(2026, 4, 8))
    assert on_day(moved, date(2026, 3, 10)) == saved


def test_days_that_a_person_named_stay() -> None:
    fixed = OrderQuery(
        connection_ids=(),
        wedding_from=date(2026, 3, 1),
        wedding_to=date(2026, 3, 2),
        changed_since=datetime(2026, 3, 3, tzinfo=UTC),
    )
    assert on_day(fixed, date(2027, 1, 1)) == fixed


@pytest.mark.parametrize(
    ("span", "today", "days"),
    [
        (WeddingSpan.NEXT_30, date(2026, 3, 10), (date(2026, 3, 10), date(2026, 4, 9))),
        (WeddingSpan.THIS_MONTH, date(2028, 2, 29), (date(2028, 2, 1), date(2028, 2, 29))),
        (WeddingSpan.NEXT_MONTH, date(2026, 1, 31), (date(2026, 2, 1), date(2026, 2, 28))),
        (WeddingSpan.NEXT_MONTH, date(2026, 12, 5), (date(2027, 1, 1), date(2027, 1, 31))),
    ],
)
def test_spans_of_wedding_days(span: WeddingSpan, today: date, days: tuple[date, date]) -> None:
    moved = on_day(OrderQuery(connection_ids=(), wedding_span=span), today)
    assert (moved.wedding_from, moved.wedding_to) == days
