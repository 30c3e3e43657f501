import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest
from support.archive import KEY
from support.archive_file import Open, child

from brutlers_desktop.errors import (
    AppError,
    DatabaseBusy,
    DatabaseDamaged,
    DiskFault,
    EnvironmentFault,
)
from brutlers_desktop.store import faults
from brutlers_desktop.store.database import Interrupted, open_database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "archive.db"


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (apsw.FullError, DiskFault),
        (apsw.IOError, DiskFault),
        (apsw.CantOpenError, DiskFault),
        (apsw.ReadOnlyError, DiskFault),
        (apsw.PermissionsError, DiskFault),
        (apsw.AuthError, DiskFault),
        (apsw.BusyError, DatabaseBusy),
        (apsw.LockedError, DatabaseBusy),
        (apsw.ProtocolError, DatabaseBusy),
        (apsw.CorruptError, DatabaseDamaged),
        (apsw.NotADBError, DatabaseDamaged),
        (apsw.NoMemError, EnvironmentFault),
        (apsw.InterruptError, Interrupted),
    ],
)
def test_each_fault_of_the_surroundings_becomes_ours(
    path: Path, error: type[apsw.Error], kind: type[Exception]
) -> None:
    with pytest.raises(kind) as raised, faults.converted(path):
        raise error("a text that nobody should see")
    assert "nobody should see" not in str(raised.value)
    assert raised.value.__cause__ is None


def test_a_fault_of_this_program_stays_one(path: Path) -> None:
    with pytest.raises(apsw.SQLError), faults.converted(path):
        raise apsw.SQLError


FULL = """
import sys
from pathlib import Path
from support.archive import KEY, NOON, make
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.errors import DiskFault
from brutlers_desktop.store.database import open_database
from brutlers_desktop.store.orders import OrderStore
database = open_database(Path(sys.argv[1]), KEY)
store = OrderStore(database)
store.apply("shop", [make(f"first-{number}") for number in range(100)], NOON)
LIMIT
applied = 0
try:
    for batch in range(200):
        store.apply("shop", [make(f"{batch}-{number}", description="lace " * 50) for number in range(500)], NOON)
        applied += 500
except DiskFault as fault:
    found = store.count(OrderQuery(connection_ids=("shop",)))
    print(fault.title, applied + 100 == found, database.check())
database.close()
"""


def test_a_file_that_may_not_grow_is_told_and_what_was_kept_stays(path: Path, opened: Open) -> None:
    limit = """
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (3_000_000, 3_000_000))
"""
    out = child(FULL.replace("LIMIT", limit), path)
    assert out in ("The disk is full True None\n", "The disk reports an error True None\n")
    assert opened().notices == ()


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root may mount a small disk")
def test_a_full_disk_is_told_and_what_was_kept_stays(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk], capture_output=True, text=True, check=False
    )
    if mounted.returncode:
        pytest.skip(f"cannot mount here: {mounted.stderr.strip()}")
    try:
        path = disk / "archive.db"
        assert child(FULL.replace("LIMIT", ""), path) == "The disk is full True None\n"
        with (disk / "rest").open("wb", buffering=0) as rest:
            with_rest(rest.write)
        with pytest.raises(DiskFault, match="disk is full"):
            open_database(disk / "other" / "archive.db", KEY)
    finally:
        subprocess.run(["umount", disk], check=True)


def with_rest(write: Callable[[bytes], int]) -> None:
    """Fill what is left of the disk."""
    for size in (4096 * 16, 4096, 1):
        try:
            while write(b"x" * size):
                pass
        except OSError:
            continue


def test_a_folder_in_the_files_place_and_a_file_in_the_folders_are_told(tmp_path: Path) -> None:
    (tmp_path / "archive.db").mkdir()
    (tmp_path / "file").touch()
    for path in (tmp_path / "archive.db", tmp_path / "file" / "archive.db"):
        with pytest.raises(DiskFault):
            open_database(path, KEY)


def test_another_process_that_prepares_the_database_is_waited_for_and_told(
    path: Path, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    from filelock import FileLock

    from brutlers_desktop.store import database as module

    path.parent.mkdir(mode=0o700)
    monkeypatch.setattr(module, "OPEN_TIMEOUT", 0.05)
    with FileLock(path.with_suffix(".lock")), pytest.raises(DatabaseBusy):
        opened()
    opened()


def test_every_error_has_words_for_a_person(path: Path) -> None:
    error = faults.app_error(apsw.FullError(), path)
    assert isinstance(error, AppError)
    assert error.title
    assert error.message
