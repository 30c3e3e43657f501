from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from support.archive import KEY, NOON

from brutlers_desktop.domain.queries import OrderQuery, SortColumn, View, WeddingSpan, for_connections
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
    risk_on=date(2026, 3, 10),
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
