import os
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from support.archive import KEY, NOON, OTHER_KEY, FixedClock, make
from support.archive_file import NEXT

from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import (
    AppError,
    DatabaseBusy,
    DatabaseDamaged,
    DiskFault,
    InputError,
    NewerDatabase,
    VaultDenied,
    WrongKey,
)
from brutlers_desktop.store import backup, migration
from brutlers_desktop.store.backup import Cancelled, back_up, erase, restore, start_over
from brutlers_desktop.store.connection import connect_raw
from brutlers_desktop.store.database import Database, open_database
from brutlers_desktop.store.key import fingerprint, key_bytes
from brutlers_desktop.store.orders import OrderStore

COST = backup.SCRYPT_COST
PASSPHRASE = Secret("correct horse bättery")
Call = Callable[[], object]
SHOP = OrderQuery(connection_ids=("shop",))


@pytest.fixture(autouse=True)
def _cheap_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "SCRYPT_COST", 16)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "archive.db"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    with closing(open_database(path, KEY, clock=FixedClock())) as database:
        store = OrderStore(database)
        store.apply("shop", [make(f"o{number}", "Wilhelmine") for number in range(200)], NOON)
        store.apply("shop", [make("o1", "Changed")], NOON + timedelta(minutes=1))
        store.close()
        yield database


@pytest.fixture
def saved(database: Database, tmp_path: Path) -> Path:
    """A backup of a closed database."""
    target = tmp_path / "orders.backup"
    back_up(database, target, PASSPHRASE)
    database.close()
    return target


def content(path: Path, key: Secret = KEY) -> tuple[int, int, list[int]]:
    with closing(open_database(path, key, clock=FixedClock())) as database:
        assert database.notices == ()
        store = OrderStore(database)
        row = store.row_of("shop", "o1")
        assert row is not None
        found = [
            row
            for piece in store.row_ids(OrderQuery(connection_ids=("shop",), search="chang"))
            for row in piece
        ]
        return store.count(SHOP), len(store.versions(row)), found


def nothing() -> None:
    """A key that is deleted without fail."""


def never() -> None:
    raise AssertionError("the key must not be deleted")


def test_a_backup_is_one_file_that_shows_nothing_and_is_its_owners_only(saved: Path, tmp_path: Path) -> None:
    assert {each.name for each in tmp_path.iterdir()} == {"orders.backup", "profile"}
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    text = saved.read_bytes()
    for word in (
        b"Wilhelmine",
        b"CREATE TABLE",
        b"SQLite format",
        PASSPHRASE.reveal().encode(),
        KEY.reveal().encode(),
    ):
        assert word not in text


def test_a_backup_brings_everything_back_on_another_computer_with_another_key(
    saved: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere" / "archive.db"
    assert restore(saved, PASSPHRASE, elsewhere, OTHER_KEY) is None
    assert content(elsewhere, OTHER_KEY) == (200, 1, [2])
    assert stat.S_IMODE(elsewhere.stat().st_mode) == 0o600


def test_a_backup_can_be_made_while_the_archive_is_written_to_and_is_of_one_moment(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = OrderStore(database)
    steps = []

    def write_meanwhile(done: int, pages: int) -> bool:
        steps.append((done, pages))
        store.apply("shop", [make(f"late{len(steps)}")], NOON)
        return True

    monkeypatch.setattr(backup, "_STEP", 10)
    back_up(database, tmp_path / "b", PASSPHRASE, write_meanwhile)
    assert len(steps) > 3
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert steps[-1][0] == steps[-1][1]
    database.close()
    restore(tmp_path / "b", PASSPHRASE, tmp_path / "c" / "archive.db", KEY)
    assert content(tmp_path / "c" / "archive.db")[0] == 200


def test_a_restore_replaces_the_archive_and_keeps_the_replaced_one(saved: Path, path: Path) -> None:
    with closing(open_database(path, KEY)) as database:
        OrderStore(database).apply("shop", [make("since")], NOON + timedelta(days=1))
    kept = restore(saved, PASSPHRASE, path, KEY, clock=FixedClock())
    assert content(path) == (200, 1, [2])
    assert kept == path.with_name("archive.replaced-20260310T120000Z.db")
    assert content(kept)[0] == 201


def test_a_restore_replaces_an_archive_whose_key_is_lost(saved: Path, path: Path) -> None:
    assert restore(saved, PASSPHRASE, path, OTHER_KEY, clock=FixedClock()) is not None
    assert path.with_name("archive.key-note").read_bytes() == fingerprint(OTHER_KEY)
    assert content(path, OTHER_KEY) == (200, 1, [2])


def test_the_log_that_a_crash_left_does_not_reach_the_restored_archive(saved: Path, path: Path) -> None:
    database = open_database(path, KEY)
    OrderStore(database).apply("shop", [make("since")], NOON + timedelta(days=1))
    log = path.with_name("archive.db-wal").read_bytes()
    database.close()
    path.with_name("archive.db-wal").write_bytes(log)
    restore(saved, PASSPHRASE, path, KEY, clock=FixedClock())
    assert content(path) == (200, 1, [2])


@pytest.mark.parametrize("passphrase", ["", "correct horse battery", "correct horse bättery "])
def test_a_wrong_passphrase_changes_nothing(saved: Path, path: Path, passphrase: str) -> None:
    before = path.read_bytes()
    with pytest.raises(WrongKey, match="passphrase"):
        restore(saved, Secret(passphrase), path, KEY)
    assert path.read_bytes() == before
    assert not list(path.parent.glob("*.new*"))


def test_a_file_that_is_no_backup_changes_nothing(saved: Path, path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    for text in (b"", b"short", os.urandom(8192)):
        (tmp_path / "no").write_bytes(text)
        with pytest.raises(WrongKey):
            restore(tmp_path / "no", PASSPHRASE, path, KEY)
    with pytest.raises(DiskFault):
        restore(tmp_path / "missing", PASSPHRASE, path, KEY)
    assert path.read_bytes() == before


def test_a_damaged_backup_changes_nothing(saved: Path, path: Path) -> None:
    before = path.read_bytes()
    whole = bytearray(saved.read_bytes())
    for at in range(len(whole) // 2, len(whole), 4096):
        whole[at] ^= 0xFF
    saved.write_bytes(whole)
    with pytest.raises(DatabaseDamaged, match="not changed"):
        restore(saved, PASSPHRASE, path, KEY)
    assert path.read_bytes() == before
    assert content(path)[0] == 200


@pytest.mark.parametrize(
    "cut",
    [lambda size: 4096, lambda size: size // 3, lambda size: size // 8192 * 4096, lambda size: size - 4096],
)
def test_a_backup_that_is_cut_short_is_not_called_a_wrong_passphrase(
    saved: Path, path: Path, cut: Callable[[int], int]
) -> None:
    whole = saved.read_bytes()
    saved.write_bytes(whole[: cut(len(whole))])
    with pytest.raises(DatabaseDamaged, match="cut short"):
        restore(saved, PASSPHRASE, path, KEY)
    with pytest.raises(WrongKey):
        restore(saved, Secret("another passphrase"), path, KEY)
    assert content(path)[0] == 200


@pytest.mark.parametrize("version", [-1, 0, 1])
def test_a_database_that_is_no_archive_is_not_restored(
    saved: Path, path: Path, tmp_path: Path, version: int
) -> None:
    other, key = tmp_path / "other", OTHER_KEY
    with closing(connect_raw(other, key_bytes(key) + bytes(16), create=True)) as connection:
        connection.execute(f"CREATE TABLE orders (row); PRAGMA user_version = {version}").fetchall()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(backup, "_derived", lambda *_: key_bytes(key))
        with pytest.raises(DatabaseDamaged, match="does not hold an archive"):
            restore(other, PASSPHRASE, path, KEY)
    assert content(path)[0] == 200
    assert not list(path.parent.glob("*replaced*"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes in folders")
def test_a_pipe_is_refused_instead_of_waited_for(saved: Path, path: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(AppError, match="ordinary file"):
        restore(tmp_path / "pipe", PASSPHRASE, path, KEY)
    with pytest.raises(AppError, match="ordinary file"):
        restore(tmp_path, PASSPHRASE, path, KEY)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_backup_follows_a_link_as_an_export_does(database: Database, tmp_path: Path) -> None:
    (tmp_path / "real").write_text("the one before")
    (tmp_path / "link").symlink_to("real")
    back_up(database, tmp_path / "link", PASSPHRASE)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").stat().st_size > 4096


def test_a_backup_never_takes_the_place_of_what_the_program_keeps(database: Database, path: Path) -> None:
    before = path.read_bytes()
    for name in (path.name, "archive.key-note", "connections.json", "new"):
        with pytest.raises(AppError, match="own folder"):
            back_up(database, path.with_name(name), PASSPHRASE)
    assert path.read_bytes() == before


def test_a_missing_file_or_folder_is_not_called_the_profiles(
    database: Database, path: Path, tmp_path: Path
) -> None:
    calls: tuple[Call, ...] = (
        lambda: back_up(database, tmp_path / "none" / "b", PASSPHRASE),
        lambda: restore(tmp_path / "none", PASSPHRASE, tmp_path / "other.db", KEY),
    )
    for call in calls:
        with pytest.raises(DiskFault, match="missing") as told:
            call()
        assert "profile" not in told.value.message


def test_a_backup_of_a_newer_version_is_refused(path: Path, tmp_path: Path) -> None:
    newer = {**migration.steps(), 99: "CREATE TABLE future (a)"}
    with closing(open_database(tmp_path / "newer" / "orders.db", KEY, to=newer)) as database:
        back_up(database, tmp_path / "b", PASSPHRASE)
    with pytest.raises(NewerDatabase):
        restore(tmp_path / "b", PASSPHRASE, path, KEY)
    assert not path.exists()


def test_a_backup_of_an_older_version_is_brought_up_to_date_when_opened(saved: Path, path: Path) -> None:
    restore(saved, PASSPHRASE, path, KEY)
    with closing(
        open_database(path, KEY, to={**migration.steps(), NEXT: "CREATE TABLE added (a)"})
    ) as database:
        assert database.reader().row("SELECT count(*) FROM added") == (0,)


def test_a_restore_that_is_cancelled_or_fails_changes_nothing(
    saved: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    with pytest.raises(Cancelled):
        restore(saved, PASSPHRASE, path, KEY, progress=lambda *_: False)
    with monkeypatch.context() as patch:
        patch.setattr(
            Path, "replace", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device"))
        )
        with pytest.raises(DiskFault, match="full"):
            restore(saved, PASSPHRASE, path, KEY, clock=FixedClock())
    after = {each.name: each.read_bytes() for each in path.parent.iterdir() if "replaced" not in each.name}
    assert after == before


def test_a_backup_that_is_cancelled_leaves_the_one_before(database: Database, tmp_path: Path) -> None:
    target = tmp_path / "b"
    target.write_bytes(b"the one before")
    with pytest.raises(Cancelled):
        back_up(database, target, PASSPHRASE, lambda *_: False)
    assert target.read_bytes() == b"the one before"
    assert {each.name for each in tmp_path.iterdir()} == {"b", "profile"}


def test_a_backup_needs_a_passphrase_and_a_folder(database: Database, tmp_path: Path) -> None:
    with pytest.raises(InputError):
        back_up(database, tmp_path / "b", Secret("short"))
    with pytest.raises(DiskFault):
        back_up(database, tmp_path / "nowhere" / "b", PASSPHRASE)


def test_the_passphrase_is_made_expensive_to_guess() -> None:
    assert COST >= 1 << 16


def test_an_archive_that_is_open_is_neither_replaced_nor_erased(
    database: Database, path: Path, tmp_path: Path
) -> None:
    back_up(database, tmp_path / "b", PASSPHRASE)
    calls: tuple[Call, ...] = (
        lambda: restore(tmp_path / "b", PASSPHRASE, path, KEY),
        lambda: erase(path, never),
        lambda: start_over(path, never),
    )
    for call in calls:
        with pytest.raises(DatabaseBusy):
            call()
    assert OrderStore(database).count(SHOP) == 200


def test_an_archive_is_in_use_also_after_the_one_that_opened_it_first_has_closed_it(
    database: Database, path: Path, tmp_path: Path
) -> None:
    back_up(database, tmp_path / "b", PASSPHRASE)
    with closing(open_database(path, KEY)) as second:
        database.close()
        calls: tuple[Call, ...] = (
            lambda: restore(tmp_path / "b", PASSPHRASE, path, KEY),
            lambda: erase(path, never),
            lambda: start_over(path, never),
        )
        for call in calls:
            with pytest.raises(DatabaseBusy):
                call()
        with pytest.raises(DatabaseBusy):
            open_database(path, KEY, to={**migration.steps(), 99: "CREATE TABLE added (a)"})
        store = OrderStore(second)
        store.apply("shop", [make("still here")], NOON)
    assert content(path)[0] == 201
    assert restore(tmp_path / "b", PASSPHRASE, path, KEY) is not None


def test_an_opening_that_ended_without_closing_does_not_count(saved: Path, path: Path) -> None:
    path.with_suffix(".0123.open").touch()
    assert restore(saved, PASSPHRASE, path, KEY) is not None
    assert not list(path.parent.glob("*.open"))


def test_the_key_is_deleted_before_the_files_and_if_it_cannot_be_nothing_is(saved: Path, path: Path) -> None:
    def refused() -> None:
        assert path.exists()
        raise VaultDenied("The keyring is locked", "…")

    for call in (erase, start_over):
        with pytest.raises(VaultDenied):
            call(path, refused)
        assert content(path)[0] == 200


def test_erasing_leaves_nothing_of_the_archive_and_all_else(saved: Path, path: Path) -> None:
    for name in (
        "archive.damaged-20260101T000000Z.db",
        "archive.before-2.db",
        "archive.db-wal",
        "archive.suspect",
    ):
        path.with_name(name).write_bytes(b"x")
    path.with_name("connections.json").write_text("{}")
    erase(path, nothing)
    assert {each.name for each in path.parent.iterdir()} <= {
        "connections.json",
        "archive.lock",
    }
    assert saved.exists()
    erase(path, nothing)
    with closing(open_database(path, OTHER_KEY)) as fresh:
        assert OrderStore(fresh).count(SHOP) == 0


def test_starting_over_keeps_the_file_and_takes_a_new_key(saved: Path, path: Path) -> None:
    kept = start_over(path, nothing, clock=FixedClock())
    assert kept == path.with_name("archive.kept-20260310T120000Z.db")
    assert start_over(path, nothing) is None
    with closing(open_database(path, OTHER_KEY)) as fresh:
        assert OrderStore(fresh).count(SHOP) == 0
    assert content(kept)[0] == 200
