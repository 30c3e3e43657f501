"""The log of what was written: moved into the file by a thread of its own, between two writes."""

import threading
from pathlib import Path

import pytest
from support.archive import NOON, make
from support.archive_file import Open, fill, orders

from brutlers_desktop.store import handle
from brutlers_desktop.store.orders import OrderStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "archive.db"


@pytest.fixture(autouse=True)
def short_log(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handle, "CHECKPOINT_PAGES", 20)


def test_a_long_log_is_moved_into_the_file_before_the_next_write(path: Path, opened: Open) -> None:
    database = opened()
    before = path.stat().st_size
    fill(database, 300)
    with database.write():
        assert path.stat().st_size > before + 20 * 4096
    log = path.with_name("archive.db-wal")
    length = log.stat().st_size
    store = OrderStore(database)
    store.apply("shop", [make("one more")], NOON)
    assert log.stat().st_size == length, "the log begins anew where all of it is in the file"
    assert orders(database) == 301


def test_a_short_log_stays_where_it_is(path: Path, opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handle, "CHECKPOINT_PAGES", 10_000)
    database = opened()
    before = path.stat().st_size
    fill(database, 300)
    with database.write():
        assert path.stat().st_size == before


def test_writes_go_on_while_a_reader_keeps_the_log_from_moving(path: Path, opened: Open) -> None:
    database = opened()
    reader = database.reader()
    with reader.snapshot():
        assert reader.row("SELECT count(*) FROM orders") == (0,)
        fill(database, 300)
        OrderStore(database).apply("shop", [make("one more")], NOON)
        assert reader.row("SELECT count(*) FROM orders") == (0,)
    assert orders(database) == 301


def test_closing_waits_for_the_log(path: Path, opened: Open) -> None:
    database = opened()
    fill(database, 300)
    database.close()
    assert not path.with_name("archive.db-wal").exists()
    assert orders(opened()) == 300


def test_where_no_thread_is_to_be_had_the_log_is_moved_all_the_same(
    path: Path, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = opened()
    before = path.stat().st_size

    def refused(_: threading.Thread) -> None:
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refused)
        fill(database, 300)
    assert path.stat().st_size > before + 20 * 4096
    fill(database, 301)
    assert orders(database) == 301
