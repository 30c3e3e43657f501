import os
from pathlib import Path

import pytest
from support.archive_file import Open, child, fill, orders

from brutlers_desktop.errors import (
    DatabaseDamaged,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "archive.db"


def damage(path: Path, at: int, length: int = 64) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(b"\xaa" * length)


@pytest.mark.parametrize("at", [20, 100, 4096 * 3 + 50])
def test_a_damaged_file_is_set_aside_and_a_new_one_begun(path: Path, opened: Open, at: int) -> None:
    database = opened()
    fill(database, 300)
    database.close()
    damage(path, at)
    (path.parent / "archive.suspect").touch()
    damaged = path.read_bytes()
    database = opened()
    (notice,) = database.notices
    aside = path.with_name("archive.damaged-20260310T120000Z.db")
    assert isinstance(notice, DatabaseDamaged)
    assert str(aside) in notice.message
    assert "last 100" in notice.message
    assert aside.read_bytes() == damaged
    assert orders(database) == 0
    fill(database)
    database.close()
    database = opened()
    assert database.notices == ()
    assert orders(database) == 20


def test_a_truncated_file_is_set_aside_too(path: Path, opened: Open) -> None:
    database = opened()
    fill(database, 300)
    database.close()
    os.truncate(path, 1000)
    assert len(opened().notices) == 1


def test_damage_that_is_met_while_reading_is_told_and_repaired_at_the_next_opening(
    path: Path, opened: Open
) -> None:
    database = opened()
    fill(database, 2000)
    database.close()
    pages = path.stat().st_size // 4096
    for page in range(pages // 3, pages):
        damage(path, page * 4096 + 100)
    database = opened()
    assert database.notices == ()
    with pytest.raises(DatabaseDamaged):
        database.check()
    reader = database.reader()
    with pytest.raises(DatabaseDamaged):
        list(reader.rows("SELECT * FROM order_fact"))
    database.close()
    assert len(opened().notices) == 1


def test_damage_that_a_reader_alone_meets_marks_the_file_as_well(path: Path, opened: Open) -> None:
    database = opened()
    fill(database, 2000)
    database.close()
    pages = path.stat().st_size // 4096
    for page in range(pages // 3, pages):
        damage(path, page * 4096 + 100)
    database = opened()
    with pytest.raises(DatabaseDamaged):
        list(database.reader().rows("SELECT * FROM order_fact"))
    database.close()
    assert len(opened().notices) == 1


def test_a_log_left_by_a_crash_is_taken_in(path: Path, opened: Open) -> None:
    program = """
import os, sys
from pathlib import Path
from support.archive import KEY, NOON, make
from brutlers_desktop.store.database import open_database
from brutlers_desktop.store.orders import OrderStore
store = OrderStore(open_database(Path(sys.argv[1]), KEY))
store.apply("shop", [make("a"), make("b")], NOON)
os._exit(9)
"""
    child(program, path, expect=9)
    assert (path.parent / "archive.db-wal").stat().st_size > 0
    database = opened()
    assert database.notices == ()
    assert orders(database) == 2
