import hashlib
import os
import stat
import threading
from pathlib import Path

import apsw
import msgspec
import pytest
from support.archive import KEY, NOON, OTHER_KEY, make
from support.archive_file import NEXT, Open, fill, names, orders

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import (
    DatabaseBusy,
    DiskFault,
    KeyMissing,
    NewerDatabase,
    WrongKey,
)
from brutlers_desktop.store import connection, migration, record
from brutlers_desktop.store.database import Interrupted, database_exists
from brutlers_desktop.store.key import fingerprint, key_bytes, new_key
from brutlers_desktop.store.orders import OrderStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "archive.db"


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
    assert names(path) <= {"archive.db", "archive.lock", "archive.key-note"}
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
        NEXT: "CREATE TABLE added (a); INSERT INTO added VALUES (7)",
        NEXT + 1: "ALTER TABLE added ADD b",
    }
    database = opened(to=steps)
    assert list(database.reader().rows("SELECT a, b FROM added")) == [(7, None)]
    assert orders(database) == 20
    database.close()
    copy = path.with_name(f"archive.before-{NEXT + 1}.db")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with connection.connect(copy, KEY) as old:
        assert old.pragma("user_version") == max(migration.steps())
        assert old.execute("SELECT count(*) FROM order_fact").get == 20
    old.close()


def test_an_archive_of_the_first_version_goes_on_without_new_versions_of_its_orders(opened: Open) -> None:
    first = {number: sql for number, sql in migration.steps().items() if number == 1}
    database = opened(to=first)
    order = make("o1")
    with database.write() as writer:
        facts, timeline, digest = record.columns(order)
        columns = record.FACTS.removesuffix(", other")
        writer.execute("INSERT INTO source (id, connection_id) VALUES (1, 'shop')")
        writer.execute("INSERT INTO facet (id, source, type, status, orders) VALUES (1, 1, '', '', 1)")
        writer.execute("INSERT INTO orders (row, facet, changed) VALUES (1, 1, 0)")
        writer.execute("INSERT INTO identity VALUES (1, 'o1', 1, ?)", (digest,))
        writer.execute(
            f"INSERT INTO order_fact (row, source, first_seen, since, updates, {columns}) "  # noqa: S608
            f"VALUES (1, 1, 0, 0, ?{', ?' * 14})",
            (timeline, *facts[:-1]),
        )
    database.close()
    told = msgspec.json.encode(facts[:-1]) + timeline
    assert digest == hashlib.blake2b(told, digest_size=16).digest()
    store = OrderStore(opened())
    assert store.apply("shop", [order], NOON).unchanged == 1
    stored = store.order(1)
    assert stored is not None
    assert stored.row.order == order
    store.close()


def test_a_migration_that_fails_leaves_the_database_as_it_was(path: Path, opened: Open) -> None:
    database = opened()
    fill(database)
    database.close()
    broken = {
        **migration.steps(),
        NEXT: "CREATE TABLE added (a); DELETE FROM order_fact;",
        NEXT + 1: "SELECT * FROM nowhere",
    }
    with pytest.raises(apsw.SQLError):
        opened(to=broken)
    database = opened()
    assert orders(database) == 20
    assert database.reader().row("SELECT count(*) FROM sqlite_schema WHERE name = 'added'") == (0,)


def test_a_migration_waits_until_nobody_else_has_the_database_open(opened: Open) -> None:
    opened()
    with pytest.raises(DatabaseBusy, match="brought up to date"):
        opened(to={**migration.steps(), NEXT: "CREATE TABLE added (a)"})


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
