import os
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import apsw
import pytest
from support.archive import KEY, NOON, OTHER_KEY, FixedClock, make

from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import (
    AppError,
    DatabaseBusy,
    DatabaseDamaged,
    DiskFault,
    EnvironmentFault,
    KeyMissing,
    NewerDatabase,
    WrongKey,
)
from brutlers_desktop.store import connection, faults, migration
from brutlers_desktop.store.database import Database, Interrupted, database_exists, open_database
from brutlers_desktop.store.key import fingerprint, key_bytes, new_key
from brutlers_desktop.store.orders import OrderStore

Open = Callable[..., Database]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "archive.db"


@pytest.fixture
def opened(path: Path) -> Iterator[Open]:
    """Opens the database; whatever is still open at the end of the test is closed."""
    with ExitStack() as stack:

        def open_it(key: Secret | None = KEY, **options: migration.Steps) -> Database:
            database = open_database(path, key, clock=FixedClock(), **options)
            stack.callback(database.close)
            return database

        yield open_it


def names(path: Path) -> set[str]:
    return {each.name for each in path.parent.iterdir()}


def fill(database: Database, count: int = 20) -> None:
    with_store = OrderStore(database)
    with_store.apply("shop", [make(f"o{number}", f"Customer {number}") for number in range(count)], NOON)
    with_store.close()


def orders(database: Database) -> int:
    store = OrderStore(database)
    try:
        return store.count(OrderQuery(connection_ids=("shop",)))
    finally:
        store.close()


def test_a_new_database_is_its_owners_only_and_closes_without_a_trace(path: Path, opened: Open) -> None:
    assert not database_exists(path)
    before = os.umask(0)
    try:
        database = opened()
        fill(database)
        modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()}
    finally:
        os.umask(before)
    assert set(modes.values()) == {0o600}
    assert {"archive.db", "archive.db-wal", "archive.db-shm"} <= modes.keys()
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    database.close()
    database.close()
    assert names(path) <= {"archive.db", "archive.lock", "archive.owner", "archive.key-note"}
    assert database_exists(path)
    again = opened()
    assert orders(again) == 20
    assert again.notices == ()


def test_the_database_is_set_up_as_decided(opened: Open) -> None:
    with opened().write() as writer:
        settings = {
            name: writer.pragma(name)
            for name in (
                "cipher",
                "journal_mode",
                "secure_delete",
                "foreign_keys",
                "synchronous",
                "temp_store",
            )
        }
        assert settings == {
            "cipher": "chacha20",
            "journal_mode": "wal",
            "secure_delete": 1,
            "foreign_keys": 1,
            "synchronous": 2,
            "temp_store": 2,
        }
        assert writer.pragma("user_version") == max(migration.steps())


def test_nothing_can_be_read_from_the_files(path: Path, opened: Open) -> None:
    database = opened()
    store = OrderStore(database)
    secretive = make(
        "cmSECRETID",
        "Wilhelmine Geheim",
        email="wilhelmine@geheim.example",
        phone="+4915112345678",
        model="Verborgen",
    )
    store.apply("connection-one", [secretive], NOON)
    store.apply("connection-one", [make("cmSECRETID", "Wilhelmine Anders")], NOON)
    clear = (
        b"SECRETID",
        b"Wilhelmine",
        b"geheim",
        b"15112345678",
        b"Verborgen",
        b"CREATE TABLE",
        b"SQLite format",
    )

    def check() -> None:
        for file in path.parent.iterdir():
            content = file.read_bytes()
            for word in clear:
                assert word.lower() not in content.lower(), (file.name, word)
                assert word.decode().encode("utf-16-le") not in content
            assert key_bytes(KEY) not in content
            assert KEY.reveal().encode() not in content

    assert (path.parent / "archive.db-wal").stat().st_size > 0
    check()
    database.close()
    check()


def test_a_wrong_key_changes_nothing_and_the_right_one_still_opens(path: Path, opened: Open) -> None:
    database = opened()
    fill(database)
    database.close()
    before = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    with pytest.raises(WrongKey):
        opened(OTHER_KEY)
    assert {each.name: each.read_bytes() for each in path.parent.iterdir()} == before
    (path.parent / "archive.key-note").unlink()
    with pytest.raises(WrongKey):
        opened(OTHER_KEY)
    assert path.read_bytes() == before["archive.db"]
    assert orders(opened()) == 20


def test_a_missing_key_is_told_where_there_is_a_database_and_never_made(path: Path, opened: Open) -> None:
    with pytest.raises(ValueError, match="new key"):
        opened(None)
    assert not path.exists()
    opened().close()
    before = path.read_bytes()
    with pytest.raises(KeyMissing) as error:
        opened(None)
    for word in ("unlock", "restore", "start over"):
        assert word in error.value.message
    assert path.read_bytes() == before


def test_keys_are_random_and_say_nothing_when_they_are_malformed() -> None:
    assert len({new_key().reveal() for _ in range(50)}) == 50
    assert {len(key_bytes(new_key())) for _ in range(5)} == {32}
    for text in ("", "ab", "zz" * 32, "ab" * 33, "raw:" + "ab" * 32):
        with pytest.raises(ValueError, match="64 hexadecimal") as error:
            key_bytes(Secret(text))
        assert not text or text not in str(error.value)
    assert fingerprint(KEY) != fingerprint(OTHER_KEY)
    assert fingerprint(KEY) not in key_bytes(KEY)


def test_a_newer_database_is_refused_and_left_as_it_is(path: Path, opened: Open) -> None:
    newer = {**migration.steps(), 99: "CREATE TABLE future (a)"}
    opened(to=newer).close()
    before = path.read_bytes()
    with pytest.raises(NewerDatabase, match="newer Brutlers Desktop"):
        opened()
    assert path.read_bytes() == before
    opened(to=newer).close()


def test_a_migration_sets_a_whole_copy_aside_first(path: Path, opened: Open) -> None:
    database = opened()
    fill(database)
    database.close()
    steps = {
        **migration.steps(),
        2: "CREATE TABLE added (a); INSERT INTO added VALUES (7)",
        3: "ALTER TABLE added ADD b",
    }
    database = opened(to=steps)
    assert list(database.reader().rows("SELECT a, b FROM added")) == [(7, None)]
    assert orders(database) == 20
    database.close()
    copy = path.with_name("archive.before-3.db")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with connection.connect(copy, KEY) as old:
        assert old.pragma("user_version") == max(migration.steps())
        assert old.execute("SELECT count(*) FROM order_fact").get == 20
    old.close()


def test_a_migration_that_fails_leaves_the_database_as_it_was(path: Path, opened: Open) -> None:
    database = opened()
    fill(database)
    database.close()
    broken = {
        **migration.steps(),
        2: "CREATE TABLE added (a); DELETE FROM order_fact;",
        3: "SELECT * FROM nowhere",
    }
    with pytest.raises(apsw.SQLError):
        opened(to=broken)
    database = opened()
    assert orders(database) == 20
    assert database.reader().row("SELECT count(*) FROM sqlite_schema WHERE name = 'added'") == (0,)


def test_a_migration_waits_until_nobody_else_has_the_database_open(opened: Open) -> None:
    opened()
    with pytest.raises(DatabaseBusy, match="brought up to date"):
        opened(to={**migration.steps(), 2: "CREATE TABLE added (a)"})


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


def test_two_processes_share_one_database(path: Path, opened: Open) -> None:
    program = """
import sys
from pathlib import Path
from support.archive import KEY, NOON, make
from brutlers_desktop.store.database import open_database
from brutlers_desktop.store.orders import OrderStore
database = open_database(Path(sys.argv[1]), KEY)
store = OrderStore(database)
for number in range(30):
    store.apply("shop", [make(f"{sys.argv[2]}-{number}"), make("shared", f"Name {sys.argv[2]} {number}")], NOON)
database.close()
"""
    database = opened()
    running = [start(program, path, each) for each in ("one", "two")]
    store = OrderStore(database)
    for number in range(30):
        store.apply("shop", [make(f"here-{number}")], NOON)
    assert [finished(each)[0] for each in running] == [0, 0]
    assert store.count(OrderQuery(connection_ids=("shop",))) == 91
    shared = store.row_of("shop", "shared")
    assert shared is not None
    assert len(store.versions(shared)) == 59


def test_a_transaction_is_kept_as_a_whole_or_not_at_all(opened: Open) -> None:
    database = opened()

    def fail_half_way() -> None:
        with database.write() as writer:
            writer.execute("INSERT INTO setting VALUES ('a', 'b')")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_half_way()
    assert database.reader().row("SELECT count(*) FROM setting") == (0,)
    with database.write() as writer:
        writer.execute("INSERT INTO setting VALUES ('a', 'b')")
    assert database.reader().row("SELECT value FROM setting") == ("b",)


def test_threads_wait_for_each_others_transactions(opened: Open) -> None:
    database = opened()

    def add() -> None:
        for _ in range(25):
            with database.write() as writer:
                writer.execute(
                    "INSERT INTO setting VALUES ('n', 1) ON CONFLICT DO UPDATE SET value = CAST(value AS INT) + 1"
                )

    threads = [threading.Thread(target=add) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert database.reader().row("SELECT value FROM setting") == ("100",)


def test_a_reader_cannot_write_and_sees_one_state_in_a_snapshot(opened: Open) -> None:
    database = opened()
    reader = database.reader()
    with pytest.raises(DiskFault):
        reader.row("INSERT INTO setting VALUES ('a', 'b')")
    with reader.snapshot():
        assert reader.row("SELECT count(*) FROM setting") == (0,)
        with database.write() as writer:
            writer.execute("INSERT INTO setting VALUES ('a', 'b')")
        assert reader.row("SELECT count(*) FROM setting") == (0,)
    assert reader.row("SELECT count(*) FROM setting") == (1,)


def test_a_running_read_can_be_interrupted_from_another_thread(opened: Open) -> None:
    reader = opened().reader()
    endless = reader.rows(
        "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT i FROM n WHERE i % 1000 = 0"
    )
    assert next(endless) == (1000,)
    thread = threading.Thread(target=reader.interrupt)
    thread.start()
    with pytest.raises(Interrupted):
        sum(1 for _ in endless)
    thread.join()
    assert reader.row("SELECT 1") == (1,)


def test_a_budget_ends_what_takes_too_long_and_nothing_after_it(opened: Open) -> None:
    reader = opened().reader()
    endless = "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    with pytest.raises(TimeoutError), reader.budget(50_000, 1000):
        reader.row(endless)
    counted = (
        "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n LIMIT 100000) SELECT max(i) FROM n"
    )
    assert reader.row(counted) == (100_000,)


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


def start(program: str, *arguments: object) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.Popen(
        [sys.executable, "-c", program, *map(str, arguments)],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )


def child(program: str, *arguments: object, expect: int = 0) -> str:
    code, out = finished(start(program, *arguments))
    assert code == expect
    return out


def finished(process: subprocess.Popen[str]) -> tuple[int, str]:
    with process:
        out, _ = process.communicate()
    return process.returncode, out
