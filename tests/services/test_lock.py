"""What unlocks the window, whatever the vault; and what a restart, a move or a broken vault does to the lock."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from support.vaults import LastingVault

from brutlers_desktop.domain.announcing import Announcement
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import VaultDenied, WrongPassphrase
from brutlers_desktop.services.lock import FREE_ATTEMPTS, Lock, TooSoon
from brutlers_desktop.services.preferences import Preferences
from brutlers_desktop.services.tasks import DiskWorker
from brutlers_desktop.services.vaults import Vaults, open_profile_vault
from brutlers_desktop.store.connections import ConnectionStore
from brutlers_desktop.vault.in_force import NOTE_NAME
from brutlers_desktop.vault.names import LOCK_PASSPHRASE
from brutlers_desktop.vault.opening import OpenedVault
from brutlers_desktop.vault.worker import VaultWorker

MINE, OTHER = Secret("of the front desk"), Secret("of the back room")


class Profile:
    """A profile's folder and keyring; ``start`` gives the lock of a new run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.keyring = LastingVault()
        self.now = 0.0
        self.workers: list[VaultWorker] = []
        self.disk = DiskWorker()

    async def start(self) -> Lock:
        worker = VaultWorker(lambda: open_profile_vault(self.folder, lambda: OpenedVault(self.keyring)))
        self.workers.append(worker)
        store = ConnectionStore(self.folder / "connections.json", self.folder / "connections.lock")
        preferences = Preferences(self.folder / "preferences.json", self.disk)
        await preferences.load()
        return Lock(Vaults(worker, self.folder, store), worker, preferences, lambda: self.now)


@pytest.fixture
async def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Profile]:
    monkeypatch.setattr("brutlers_desktop.vault.file_vault.KDF_ROUNDS", 1000)
    monkeypatch.setattr("brutlers_desktop.domain.passphrases._COST", 4)
    profile = Profile(tmp_path)
    yield profile
    for worker in profile.workers:
        worker.close()
    await profile.disk.aclose()


async def looked(profile: Profile) -> Lock:
    lock = await profile.start()
    await lock.look()
    return lock


async def test_a_passphrase_of_its_own_unlocks_beside_a_keyring(profile: Profile) -> None:
    lock = await looked(profile)
    assert not lock.has_passphrase
    await lock.choose_passphrase(MINE)
    for each in (lock, await looked(profile)):
        assert each.has_passphrase
        assert not each.begins_locked
        assert await each.unlock(MINE)
        with pytest.raises(WrongPassphrase):
            await each.unlock(OTHER)
    kept = profile.keyring.get(LOCK_PASSPHRASE)
    assert kept is not None
    assert "front desk" not in kept.reveal()


async def test_another_passphrase_needs_the_present_one(profile: Profile) -> None:
    lock = await looked(profile)
    await lock.choose_passphrase(MINE)
    with pytest.raises(WrongPassphrase):
        await lock.change_passphrase(OTHER, OTHER)
    assert await lock.unlock(MINE)
    await lock.change_passphrase(MINE, OTHER)
    assert await lock.unlock(OTHER)


async def test_a_move_to_the_file_leaves_one_passphrase(profile: Profile) -> None:
    lock = await looked(profile)
    await lock.choose_passphrase(MINE)
    await lock.move_to_file(OTHER)
    assert lock.is_by_vault
    with pytest.raises(WrongPassphrase):
        await lock.unlock(MINE)
    assert await lock.unlock(OTHER)
    await lock.change_passphrase(OTHER, MINE)
    again = await looked(profile)
    assert again.is_closed
    assert await again.unlock(MINE)
    assert not again.is_closed


async def test_a_move_to_the_keyring_keeps_the_files_passphrase_for_the_lock(profile: Profile) -> None:
    lock = await looked(profile)
    await lock.move_to_file(MINE)
    with pytest.raises(WrongPassphrase):
        await lock.move_to_keyring(OTHER)
    await lock.move_to_keyring(MINE)
    assert not lock.is_by_vault
    again = await looked(profile)
    assert again.has_passphrase
    assert await again.unlock(MINE)


async def set_minutes(lock: Lock) -> None:
    await lock.keep_minutes(5)


@pytest.mark.parametrize("do", [Lock.note_locked, set_minutes])
async def test_a_lock_that_is_on_or_closed_begins_locked(
    profile: Profile, do: Callable[[Lock], object]
) -> None:
    lock = await looked(profile)
    await lock.choose_passphrase(MINE)
    await do(lock)  # type: ignore[misc]
    assert (await looked(profile)).begins_locked


async def test_it_begins_locked_also_where_the_vault_says_nothing_yet(profile: Profile) -> None:
    lock = await looked(profile)
    await lock.choose_passphrase(MINE)
    await lock.note_locked()
    (profile.folder / NOTE_NAME).write_text("{")
    again = await profile.start()
    with pytest.raises(VaultDenied):
        await again.look()
    assert again.begins_locked
    with pytest.raises(VaultDenied):
        await again.unlock(MINE)
    (profile.folder / NOTE_NAME).unlink()
    assert await again.unlock(MINE)
    assert not (await looked(profile)).begins_locked


async def test_wrong_attempts_wait_ever_longer_over_restarts_too(profile: Profile) -> None:
    lock = await looked(profile)
    await lock.choose_passphrase(MINE)
    waits = []
    for _ in range(FREE_ATTEMPTS + 7):
        with pytest.raises(WrongPassphrase):
            await lock.unlock(OTHER)
        waits.append(lock.wait())
        profile.now += lock.wait()
    assert waits == [0, 0, 2, 4, 8, 16, 32, 60, 60, 60]
    again = await looked(profile)
    with pytest.raises(TooSoon):
        await again.unlock(MINE)
    profile.now += again.wait()
    assert await again.unlock(MINE)
    assert (await looked(profile)).wait() == 0


async def test_a_locked_keyring_is_no_wrong_attempt(profile: Profile) -> None:
    lock = await looked(profile)
    await lock.choose_passphrase(MINE)
    profile.keyring.locked = True
    for _ in range(FREE_ATTEMPTS + 1):
        with pytest.raises(VaultDenied):
            await lock.unlock(MINE)
    assert lock.wait() == 0
    profile.keyring.locked = False
    assert await lock.unlock(MINE)


async def test_a_notice_of_the_system_names_nobody_while_locked(profile: Profile) -> None:
    told: list[tuple[str, str]] = []
    lock = await looked(profile)
    tell = lock.discreet(lambda each: told.append((each.title, each.text)))
    tell(Announcement("Atelier Nord", "Sign in by Friday", "connected-apps"))
    lock.is_locked = True
    tell(Announcement("Atelier Nord", "Sign in by Friday", "connected-apps"))
    assert told[0] == ("Atelier Nord", "Sign in by Friday")
    assert "Nord" not in str(told[1])
    assert "Friday" not in str(told[1])


@pytest.mark.parametrize("left", ["", "{}", "damaged"])
async def test_lost_preferences_do_not_turn_the_lock_off(profile: Profile, left: str) -> None:
    (profile.folder / "orders.db").write_bytes(b"x")
    lock = await looked(profile)
    await lock.choose_passphrase(MINE)
    await lock.keep_minutes(15)
    kept = profile.folder / "preferences.json"
    kept.unlink()
    if left:
        kept.write_text(left)
    again = await looked(profile)
    assert again.begins_locked
    with pytest.raises(WrongPassphrase):
        await again.unlock(OTHER)
    assert await again.unlock(MINE)
    assert again.minutes == 5, "after how long was lost, not that it locks"
    assert (await looked(profile)).begins_locked


async def test_without_a_passphrase_the_keyring_is_asked_once_for_all(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    get = profile.keyring.get
    monkeypatch.setattr(profile.keyring, "get", lambda name: asked.append(name) or get(name))
    assert not (await looked(profile)).has_passphrase
    assert asked == [], "an empty profile has nothing to hide"
    (profile.folder / "orders.db").write_bytes(b"x")
    for _ in range(3):
        assert not (await looked(profile)).begins_locked
    assert asked == [LOCK_PASSPHRASE]
