"""After a stop with the archive open it is shown at once and read through in the background."""

from collections.abc import Callable
from pathlib import Path

import apsw
import pytest
from support.archive_file import Open, child, fill, names, orders

from brutlers_desktop.errors import DatabaseDamaged
from brutlers_desktop.store import damage

STOPS = """
import os, sys
from pathlib import Path
from support.archive import KEY, NOON, make
from brutlers_desktop.store.database import open_database
from brutlers_desktop.store.orders import OrderStore
database = open_database(Path(sys.argv[1]), KEY)
OrderStore(database).apply("shop", [make("before the stop")], NOON)
os._exit(9)
"""
ENDLESS = "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "archive.db"


@pytest.fixture
def stopped(path: Path, opened: Open) -> Path:
    """An archive of 2,001 orders that a process left open."""
    database = opened()
    fill(database, 2000)
    database.close()
    child(STOPS, path, expect=9)
    return path


def damage_the_rows(path: Path) -> None:
    pages = path.stat().st_size // 4096
    with path.open("r+b") as file:
        for page in range(pages // 3, pages):
            file.seek(page * 4096 + 100)
            file.write(b"\xaa" * 64)


def test_a_sound_archive_is_read_once_and_not_again(stopped: Path, opened: Open) -> None:
    database = opened()
    assert database.notices == ()
    assert orders(database) == 2001
    assert database._check is not None
    database._check.wait()
    assert not names(stopped) & {"archive.unchecked", "archive.suspect"}
    database.close()
    assert opened()._check is None


def test_an_archive_that_was_closed_is_not_read_through(path: Path, opened: Open) -> None:
    opened().close()
    assert opened()._check is None


def test_what_is_damaged_since_is_found_and_set_aside_at_the_next_opening(
    stopped: Path, opened: Open
) -> None:
    damage_the_rows(stopped)
    database = opened()
    assert database.notices == (), "nobody waits for the check"
    assert database._check is not None
    database._check.wait()
    database.close()
    database = opened()
    assert [type(each) for each in database.notices] == [DatabaseDamaged]
    assert orders(database) == 0
    assert stopped.with_name("archive.damaged-20260310T120000Z.db").exists()
    assert not names(stopped) & {"archive.unchecked", "archive.suspect"}


def test_a_check_that_is_stopped_by_closing_begins_anew(
    stopped: Path, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(connection: apsw.Connection) -> None:
        connection.execute(ENDLESS).get  # noqa: B018

    check: Callable[[apsw.Connection], None] = damage.require_sound
    monkeypatch.setattr(damage, "require_sound", endless)
    opened().close()
    assert stopped.with_name("archive.unchecked").exists()
    assert not stopped.with_name("archive.db-wal").exists()
    monkeypatch.setattr(damage, "require_sound", check)
    database = opened()
    assert database._check is not None
    database._check.wait()
    assert not stopped.with_name("archive.unchecked").exists()


def test_orders_are_written_while_the_check_runs(
    stopped: Path, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(damage, "require_sound", lambda connection: connection.execute(ENDLESS).get)
    database = opened()
    fill(database, 30)
    assert orders(database) == 2001
    database.close()
    assert orders(opened()) == 2001
