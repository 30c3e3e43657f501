from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from support.archive import KEY, NOON

from brutlers_desktop.domain.queries import OrderQuery, SortColumn, View, WeddingSpan, for_connections
from brutlers_desktop.store import activity
from brutlers_desktop.store.activity import Activity
from brutlers_desktop.store.database import Database, open_database
from brutlers_desktop.store.views import delete_view, save_view, views

EVERYTHING = OrderQuery(
    connection_ids=("shop",),
    search="mü",
    statuses=frozenset({"ODD"}),
    types=frozenset({"SUIT"}),
    wedding_from=date(2026, 1, 1),
    wedding_to=date(2026, 12, 31),
    wedding_span=WeddingSpan.THIS_MONTH,
    changed_since=NOON,
    changed_days=7,
    late_on=date(2026, 3, 10),
    open_only=True,
    sort=SortColumn.COLOR,
    descending=False,
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(open_database(tmp_path / "archive.db", KEY)) as database:
        yield database


def test_a_view_comes_back_with_all_it_asks_but_for_the_connections(database: Database) -> None:
    view = View("Mine ✂", EVERYTHING)
    save_view(database, view)
    (saved,) = views(database.reader())
    assert for_connections(saved, ("shop",)) == view
    assert saved.query.connection_ids == ()


def test_views_keep_their_order_also_when_one_is_replaced(database: Database) -> None:
    for name in ("B", "A", "C"):
        save_view(database, View(name, OrderQuery(connection_ids=())))
    save_view(database, View("A", EVERYTHING))
    reader = database.reader()
    assert [view.name for view in views(reader)] == ["B", "A", "C"]
    assert views(reader)[1].query.search == "mü"
    delete_view(database, "B")
    delete_view(database, "nothing")
    assert [view.name for view in views(reader)] == ["A", "C"]


def test_a_view_that_cannot_be_read_does_not_hide_the_others(database: Database) -> None:
    save_view(database, View("Good", EVERYTHING))
    with database.write() as writer:
        writer.execute("""INSERT INTO view VALUES ('Odd', 0, '{"connection_ids":[],"sort":"shoe"}')""")
    assert [view.name for view in views(database.reader())] == ["Good"]


def test_activity_is_told_latest_first_and_by_connection(database: Database) -> None:
    lines = [
        Activity(
            at=NOON + timedelta(minutes=n),
            kind="sync",
            text=f"line {n}",
            connection_id=f"c{n % 2}",
            order_ids=("a", "b"),
        )
        for n in range(5)
    ]
    for line in lines:
        activity.note(database, line)
    reader = database.reader()
    assert activity.recent(reader) == tuple(reversed(lines))
    assert activity.recent(reader, 2) == (lines[4], lines[3])
    assert activity.recent(reader, connection_ids=("c1",)) == (lines[3], lines[1])


def test_activity_is_bounded(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(activity, "KEPT", 3)
    for number in range(6):
        ids = tuple(str(each) for each in range(1000))
        activity.note(database, Activity(at=NOON, kind="sync", text=str(number), order_ids=ids))
    found = activity.recent(database.reader())
    assert [each.text for each in found] == ["5", "4", "3"]
    assert len(found[0].order_ids) == activity.MAX_IDS
