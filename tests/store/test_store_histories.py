"""Any history of answers leads to what plain Python says: nothing lost, and a gap exactly when there is one."""

import tempfile
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st
from support.archive import KEY, NOON, make, text
from support.archive_model import ModelArchive

from brutlers_desktop.domain.orders import Order
from brutlers_desktop.domain.queries import OrderQuery, SortColumn
from brutlers_desktop.store.database import open_database
from brutlers_desktop.store.orders import OrderStore

CONNECTIONS = ("shop", "other")

_moments = st.one_of(
    st.integers(0, 60).map(lambda minutes: text(NOON + timedelta(minutes=minutes))),
    st.sampled_from(["", "never", "2026-03-10T12:05:00+02:00"]),
)
_orders = st.builds(
    lambda number, name, updated, created, status, wedding: make(
        f"o{number}", name, updated, created_at=created, status=status, wedding_date=wedding
    ),
    st.integers(0, 7),
    st.sampled_from(["Anna", "Łucja Ü", ""]),
    _moments,
    _moments,
    st.sampled_from(["ORDERED", "COMPLETED", "ODD"]),
    st.sampled_from(["", "2026-05-01", "2026-03-09"]),
)
_answers = st.tuples(
    st.sampled_from(CONNECTIONS),
    st.lists(_orders, max_size=5),
    st.sampled_from([0, 1, 100]),
    st.booleans(),
    st.integers(0, 30),
)
"""Connection, orders, items set aside, whether the same comes again, minutes since the answer before."""


_TWICE, _ONCE = make("o0", "Anna", ""), make("o1", "Anna", "")


@settings(max_examples=60)
@given(st.lists(_answers, max_size=8))
@example([("shop", [_TWICE, _ONCE, _TWICE], 0, False, 0), ("shop", [_TWICE, _ONCE], 0, False, 1)])
def test_any_history_of_answers(history: list[tuple[str, list[Order], int, bool, int]]) -> None:
    model = ModelArchive()
    with tempfile.TemporaryDirectory() as folder:
        with closing(open_database(Path(folder) / "archive.db", KEY)) as database:
            store = OrderStore(database)
            now = NOON
            for connection, orders, aside, again, minutes in history:
                for _ in range(1 + again):
                    now += timedelta(minutes=minutes)
                    applied = store.apply(connection, orders, now, set_aside=aside)
                    new, changed, gap = model.apply(connection, orders, now, set_aside=aside)
                    assert (len(applied.new), len(applied.changed), applied.gap) == (new, changed, gap)
                    assert applied.unchanged == len({each.id for each in orders}) - new - changed
            compare(store, model)
        with closing(open_database(Path(folder) / "archive.db", KEY)) as database:
            compare(OrderStore(database), model)
            database.check()


def compare(store: OrderStore, model: ModelArchive) -> None:
    rows = {store.row_of(*key): (key, kept) for key, kept in model.kept.items()}
    assert None not in rows
    assert len(rows) == len(model.kept) == store.count(OrderQuery(connection_ids=CONNECTIONS))
    for row, ((connection, order_id), kept) in rows.items():
        assert row is not None
        kept.row = row
        stored = store.order(row)
        assert stored is not None
        assert stored.row.order == kept.order
        assert [(each.order, each.since, each.until) for each in stored.versions] == kept.versions
        assert (stored.row.first_seen, stored.row.since) == (kept.first_seen, kept.since)
        assert stored.row.last_seen == kept.last_seen
        assert stored.row.in_window == (order_id in model.windows[connection])
    for query in (
        OrderQuery(connection_ids=CONNECTIONS),
        OrderQuery(connection_ids=CONNECTIONS, sort=SortColumn.CUSTOMER, search="lu"),
        OrderQuery(connection_ids=CONNECTIONS, changed_since=NOON + timedelta(minutes=20)),
        OrderQuery(connection_ids=("shop",), open_only=True, sort=SortColumn.STATUS),
    ):
        found = [row for piece in store.row_ids(query) for row in piece]
        assert found == model.query(query)
        assert store.count(query) == len(found)
