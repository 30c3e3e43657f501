"""Several processes with one archive: they share it, and each can be told that another has written."""

from pathlib import Path

import pytest
from support.archive import NOON, make
from support.archive_file import Open, child, finished, start

from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.store.orders import OrderStore

SHOP = OrderQuery(connection_ids=("shop",))
BEGIN = """
import sys
from pathlib import Path
from support.archive import KEY, NOON, make
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.store.database import open_database
from brutlers_desktop.store.orders import OrderStore
database = open_database(Path(sys.argv[1]), KEY)
store = OrderStore(database)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "archive.db"


def test_two_processes_share_one_database(path: Path, opened: Open) -> None:
    program = f"""{BEGIN}
for number in range(30):
    store.apply("shop", [make(f"{{sys.argv[2]}}-{{number}}"), make("shared", f"Name {{sys.argv[2]}} {{number}}")], NOON)
database.close()
"""
    database = opened()
    running = [start(program, path, each) for each in ("one", "two")]
    store = OrderStore(database)
    for number in range(30):
        store.apply("shop", [make(f"here-{number}")], NOON)
    assert [finished(each)[0] for each in running] == [0, 0]
    assert store.count(SHOP) == 91
    shared = store.row_of("shop", "shared")
    assert shared is not None
    assert len(store.versions(shared)) == 59


def test_what_another_process_writes_is_noticed_once(path: Path, opened: Open) -> None:
    database = opened()
    store = OrderStore(database)
    assert not database.changed_elsewhere()
    writes = f'{BEGIN}store.apply("shop", [make(sys.argv[2])], NOON)\ndatabase.close()'
    child(writes, path, "theirs")
    assert database.changed_elsewhere()
    assert not database.changed_elsewhere()
    assert store.row_of("shop", "theirs") is not None
    child(writes, path, "more")
    store.apply("shop", [make("ours")], NOON)
    assert database.changed_elsewhere(), "a write of our own must not hide theirs"
    assert not database.changed_elsewhere()


def test_what_this_process_writes_and_what_others_only_read_is_no_change_from_elsewhere(
    path: Path, opened: Open
) -> None:
    database = opened()
    store = OrderStore(database)
    store.apply("shop", [make(f"o{number}") for number in range(20)], NOON)
    assert not database.changed_elsewhere()
    reads = f"{BEGIN}print(store.count(OrderQuery(connection_ids=('shop',))), end='')\ndatabase.close()"
    assert child(reads, path) == "20"
    assert not database.changed_elsewhere()


def test_an_answer_that_says_nothing_new_to_another_process_is_no_change(path: Path, opened: Open) -> None:
    database = opened()
    OrderStore(database).apply("shop", [make("a"), make("b")], NOON)
    child(f'{BEGIN}store.apply("shop", [make("a"), make("b")], NOON)\ndatabase.close()', path)
    assert not database.changed_elsewhere()


def test_two_handles_of_one_process_notice_each_other(opened: Open) -> None:
    window, command = opened(), opened()
    OrderStore(command).apply("shop", [make("a")], NOON)
    assert window.changed_elsewhere()
    assert not command.changed_elsewhere()
    OrderStore(window).apply("shop", [make("a"), make("b")], NOON)
    assert command.changed_elsewhere()
    assert not window.changed_elsewhere()
