import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from filelock import FileLock
from support.vaults import LastingVault, worker

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import DatabaseBusy, VaultDenied
from brutlers_desktop.services import archive_key
from brutlers_desktop.services.archive_key import FILE_NAME, Place, held_place, remove, sweep
from brutlers_desktop.vault.memory import MemoryVault
from brutlers_desktop.vault.names import DATABASE_KEY, SecretKind, entry_name
from brutlers_desktop.vault.worker import VaultWorker


@contextmanager
def working(vault: MemoryVault) -> Iterator[VaultWorker]:
    calls = worker(vault)
    try:
        yield calls
    finally:
        calls.close()


async def place(directory: Path, vault: MemoryVault) -> Place:
    with working(vault) as calls:
        async with held_place(directory, calls) as place:
            return place


async def test_a_first_start_stores_a_key_of_32_random_bytes_and_later_ones_find_it(tmp_path: Path) -> None:
    vault = LastingVault()
    first = await place(tmp_path, vault)
    assert first.path == tmp_path / FILE_NAME
    assert first.key is not None
    assert len(bytes.fromhex(first.key.reveal())) == 32
    assert vault.get(DATABASE_KEY) == first.key
    first.path.write_bytes(b"an archive")
    assert await place(tmp_path, vault) == first
    assert (await place(tmp_path, LastingVault())).key is None


async def test_profiles_have_different_keys(tmp_path: Path) -> None:
    assert (await place(tmp_path, LastingVault())).key != (await place(tmp_path, LastingVault())).key


async def test_an_archive_without_its_key_never_gets_a_new_one(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"an archive")
    vault = LastingVault()
    assert await place(tmp_path, vault) == Place(tmp_path / FILE_NAME, None)
    assert vault.get(DATABASE_KEY) is None


async def test_where_nothing_lasts_earlier_orders_are_left_alone_and_it_is_said(tmp_path: Path) -> None:
    assert (await place(tmp_path, MemoryVault())).notice is None
    (tmp_path / FILE_NAME).write_bytes(b"an archive")
    now = await place(tmp_path, MemoryVault())
    assert now.passing
    assert now.notice is not None
    assert "safe" in now.notice.message
    assert (tmp_path / FILE_NAME).read_bytes() == b"an archive"


async def test_a_locked_keyring_changes_nothing(tmp_path: Path) -> None:
    vault = LastingVault()
    vault.locked = True
    with pytest.raises(VaultDenied):
        await place(tmp_path, vault)
    vault.locked = False
    assert vault.get(DATABASE_KEY) is None


async def test_two_that_begin_at_once_agree_on_one_key(tmp_path: Path) -> None:
    vault = LastingVault()
    places = await asyncio.gather(*(place(tmp_path, vault) for _ in range(5)))
    assert {each.key for each in places} == {vault.get(DATABASE_KEY)}


async def test_another_process_that_does_not_finish_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive_key, "_LOCK_SECONDS", 0.0)
    vault = LastingVault()
    with FileLock(tmp_path / "orders.key-lock"), pytest.raises(DatabaseBusy):
        await place(tmp_path, vault)
    assert vault.get(DATABASE_KEY) is None


async def test_without_a_lasting_vault_the_archive_is_for_this_run_only(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"an archive of a run with a keyring")
    vault = MemoryVault()
    first, second = await place(tmp_path, vault), await place(tmp_path, vault)
    assert first.passing
    assert first.key is not None
    assert first.path.parent == tmp_path
    assert first.path not in (second.path, tmp_path / FILE_NAME)
    assert first.key != second.key
    assert vault.get(DATABASE_KEY) is None


def test_what_earlier_runs_left_is_swept_but_not_what_still_runs(tmp_path: Path) -> None:
    for name in ("this-run-a.db", "this-run-a.db-wal", "this-run-a.x.open", "this-run-b.db", FILE_NAME):
        (tmp_path / name).write_bytes(b"x")
    with FileLock(tmp_path / "this-run-b.x.open"):
        sweep(tmp_path)
        assert {each.name for each in tmp_path.iterdir()} == {"this-run-b.db", "this-run-b.x.open", FILE_NAME}


def test_removing_takes_all_that_belongs_to_an_archive_and_nothing_else(tmp_path: Path) -> None:
    for name in ("o.db", "o.db-wal", "o.db-shm", "o.key-note", "other.db", "connections.json"):
        (tmp_path / name).write_bytes(b"x")
    remove(tmp_path / "o.db")
    assert {each.name for each in tmp_path.iterdir()} == {"other.db", "connections.json"}


def test_the_archives_key_has_a_name_that_no_connections_secret_has() -> None:
    assert ":" not in DATABASE_KEY
    assert all(":" in entry_name("a", kind) for kind in SecretKind)


def test_a_place_shows_no_key() -> None:
    assert "ab" * 32 not in repr(Place(Path("x"), Secret("ab" * 32)))
