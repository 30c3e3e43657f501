"""Which vault is in force, moving between the two, and what a crash in between leaves."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from support.vaults import LastingVault

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import EnvironmentFault, PassphraseNeeded, VaultDenied, WrongPassphrase
from brutlers_desktop.store import files
from brutlers_desktop.vault.file_vault import FileVault, remove
from brutlers_desktop.vault.in_force import NOTE_NAME
from brutlers_desktop.vault.memory import MemoryVault
from brutlers_desktop.vault.opening import OpenedVault
from brutlers_desktop.vault.profile_vault import ProfileVault, VaultState

OLD, NEW = Secret("the old passphrase"), Secret("the new passphrase")
NAMES = ("a:client-secret", "a:access-token", "a:refresh-token", "database-key")
HELD = {name: Secret(f"canary {name}") for name in NAMES[1:]}


class Killed(BaseException):
    """The process ends here."""


class Profile:
    """A profile's folder and keyring. ``start`` is a new process; the one before was killed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.keyring = LastingVault()
        self.started: list[ProfileVault] = []

    def start(self, passphrase: Secret | None = None) -> ProfileVault:
        vault = ProfileVault(self.folder, lambda: OpenedVault(self.keyring), files)
        self.started.append(vault)
        vault.sweep()
        if passphrase is not None:
            vault.unlock(passphrase)
        return vault

    def start_by_any(self) -> ProfileVault:
        """Start, with whichever of the passphrases fits."""
        vault = self.start()
        for passphrase in (OLD, NEW):
            if vault.state() is VaultState.FILE_CLOSED:
                try:
                    vault.unlock(passphrase)
                except WrongPassphrase:
                    continue
        return vault

    def note(self) -> dict[str, Any]:
        value = json.loads((self.folder / NOTE_NAME).read_text())
        assert isinstance(value, dict)
        return value

    def files(self) -> list[str]:
        return sorted(each.name for each in self.folder.glob("secrets-*"))


@pytest.fixture
def profile(tmp_path: Path, quick_key: None) -> Iterator[Profile]:
    profile = Profile(tmp_path)
    for name, secret in HELD.items():
        profile.keyring.set(name, secret)
    yield profile
    for each in profile.started:
        each.close()


def moved(profile: Profile) -> ProfileVault:
    vault = profile.start()
    vault.move_to_file(OLD, lambda: NAMES)
    return vault


def held(vault: ProfileVault) -> dict[str, Secret]:
    return {name: secret for name in NAMES if (secret := vault.get(name)) is not None}


def test_without_a_note_the_keyring_is_in_force(profile: Profile) -> None:
    vault = profile.start()
    assert vault.state() is VaultState.KEYRING
    assert vault.persistent
    vault.set("name", Secret("text"))
    assert profile.keyring.get("name") == Secret("text")


def test_without_a_keyring_secrets_are_in_memory_and_a_passphrase_can_be_chosen(
    tmp_path: Path, quick_key: None
) -> None:
    notice = EnvironmentFault("Secrets are held for this run only", "So it is.")
    vault = ProfileVault(tmp_path, lambda: OpenedVault(MemoryVault(), notice), files)
    assert (vault.state(), vault.persistent, vault.notice) == (VaultState.NO_KEYRING, False, notice)
    vault.set("name", Secret("text"))
    assert not list(tmp_path.iterdir())
    vault.move_to_file(OLD, lambda: ())
    assert (vault.state(), vault.persistent, vault.notice) == (VaultState.FILE, True, None)
    assert vault.get("name") == Secret("text")  # although nobody named it
    vault.close()


def test_the_sandbox_is_offered_nothing(tmp_path: Path) -> None:
    assert ProfileVault(tmp_path, lambda: OpenedVault(MemoryVault()), files).state() is VaultState.MEMORY


def test_a_move_to_the_file_takes_all_and_leaves_nothing_in_the_keyring(profile: Profile) -> None:
    vault = moved(profile)
    assert held(vault) == HELD
    assert vault.state() is VaultState.FILE
    assert not profile.keyring._entries
    assert profile.note() == {
        "format": 1,
        "kind": "file",
        "file": profile.files()[0],
        "leftover_file": "",
        "leftover_names": [],
    }


def test_a_secret_stored_after_the_names_were_told_is_moved_too(profile: Profile) -> None:
    vault = profile.start()
    vault.set("b:client-secret", Secret("just added"))
    vault.move_to_file(OLD, lambda: NAMES)
    assert vault.get("b:client-secret") == Secret("just added")
    assert not profile.keyring._entries


def test_a_closed_file_denies_and_changes_nothing_until_its_passphrase_comes(profile: Profile) -> None:
    moved(profile)
    vault = profile.start()
    assert vault.state() is VaultState.FILE_CLOSED
    assert vault.persistent
    for call in (
        lambda: vault.get("database-key"),
        lambda: vault.set("database-key", Secret("another")),
        lambda: vault.delete("database-key"),
    ):
        with pytest.raises(PassphraseNeeded):
            call()
    with pytest.raises(WrongPassphrase):
        vault.unlock(NEW)
    vault.unlock(OLD)
    assert held(vault) == HELD


def test_the_keyring_is_not_even_opened_while_a_file_is_in_force(profile: Profile) -> None:
    moved(profile)

    def never() -> OpenedVault:
        raise AssertionError

    vault = ProfileVault(profile.folder, never, files)
    vault.sweep()
    vault.unlock(OLD)
    assert held(vault) == HELD
    vault.close()


def test_a_move_back_takes_all_and_removes_the_file(profile: Profile) -> None:
    vault = moved(profile)
    vault.set("new", Secret("since then"))
    with pytest.raises(WrongPassphrase):
        vault.move_to_keyring(NEW, {})
    assert not profile.keyring._entries
    vault.move_to_keyring(OLD, {"lock": Secret("of the window")})
    assert held(vault) == HELD
    assert profile.keyring._entries.keys() == {*HELD, "new", "lock"}
    assert profile.files() == []
    assert profile.start().state() is VaultState.KEYRING


def test_a_new_passphrase_takes_the_place_of_the_old(profile: Profile) -> None:
    vault = moved(profile)
    before = profile.files()
    with pytest.raises(WrongPassphrase):
        vault.change_passphrase(NEW, NEW)
    assert profile.files() == before
    vault.change_passphrase(OLD, NEW)
    assert held(vault) == HELD
    assert len(profile.files()) == 1
    assert profile.files() != before
    with pytest.raises(WrongPassphrase):
        profile.start(OLD)
    assert held(profile.start(NEW)) == HELD


def test_verifying_tells_the_passphrase_from_others(profile: Profile) -> None:
    vault = moved(profile)
    vault.verify(OLD)
    with pytest.raises(WrongPassphrase):
        vault.verify(NEW)
    assert held(vault) == HELD


def test_a_new_file_takes_the_rounds_of_its_day(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    vault = moved(profile)
    monkeypatch.setattr("brutlers_desktop.vault.file_vault.KDF_ROUNDS", 2000)
    assert held(profile.start(OLD)) == HELD
    vault.change_passphrase(OLD, OLD)
    assert profile.files()[0].startswith("secrets-2000-")


def test_a_locked_keyring_refuses_both_moves_and_nothing_changes(profile: Profile) -> None:
    profile.keyring.locked = True
    with pytest.raises(VaultDenied, match="locked"):
        profile.start().move_to_file(OLD, lambda: NAMES)
    assert (profile.files(), profile.start().state()) == ([], VaultState.KEYRING)
    profile.keyring.locked = False
    assert held(profile.start()) == HELD
    vault = moved(profile)
    profile.keyring.locked = True
    with pytest.raises(VaultDenied, match="locked"):
        vault.move_to_keyring(OLD, {})
    assert held(profile.start(OLD)) == HELD


def test_without_a_keyring_service_there_is_no_move_to_it(profile: Profile) -> None:
    moved(profile).close()
    vault = ProfileVault(profile.folder, lambda: OpenedVault(MemoryVault()), files)
    vault.unlock(OLD)
    with pytest.raises(VaultDenied):
        vault.move_to_keyring(OLD, {})
    assert held(vault) == HELD
    vault.close()


class ForgetfulVault(LastingVault):
    """Says that it stored, and did not."""

    def set(self, name: str, secret: Secret) -> None:
        pass


def test_a_keyring_that_does_not_keep_leaves_the_file_in_force(profile: Profile) -> None:
    vault = moved(profile)
    profile.keyring = ForgetfulVault()
    with pytest.raises(VaultDenied, match="did not keep"):
        vault.move_to_keyring(OLD, {})
    assert held(profile.start(OLD)) == HELD


def test_what_a_locked_keyring_still_holds_is_swept_once_it_opens(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(_: str) -> None:
        raise VaultDenied("Your keyring is locked", "Unlock it.")

    monkeypatch.setattr(profile.keyring, "delete", denied)
    vault = moved(profile)
    assert held(vault) == HELD
    assert profile.keyring._entries
    with pytest.raises(VaultDenied, match="not finished"):
        vault.change_passphrase(OLD, NEW)
    monkeypatch.undo()
    profile.start()
    assert not profile.keyring._entries
    assert profile.note()["leftover_names"] == []


def test_another_process_follows_a_move_at_its_next_call(profile: Profile) -> None:
    other = profile.start()
    assert held(other) == HELD
    vault = moved(profile)
    with pytest.raises(PassphraseNeeded):
        other.set("a:refresh-token", Secret("rotated elsewhere"))
    assert not profile.keyring._entries
    other.unlock(OLD)
    other.set("a:refresh-token", Secret("rotated elsewhere"))
    assert vault.get("a:refresh-token") == Secret("rotated elsewhere")
    vault.change_passphrase(OLD, NEW)
    with pytest.raises(PassphraseNeeded):
        other.get("a:refresh-token")
    vault.move_to_keyring(NEW, {})
    assert other.get("a:refresh-token") == Secret("rotated elsewhere")


MOVES: dict[str, Callable[[ProfileVault], None]] = {
    "change": lambda vault: vault.change_passphrase(OLD, NEW),
    "to-keyring": lambda vault: vault.move_to_keyring(OLD, {}),
    "to-file": lambda vault: vault.move_to_file(OLD, lambda: NAMES),
}


def stepped(profile: Profile, patch: pytest.MonkeyPatch, survive: int) -> None:
    """Let the process be killed at the step after ``survive`` ones that touch a disk or the keyring."""
    left = survive

    def dying(call: Callable[..., Any]) -> Callable[..., Any]:
        def step(*arguments: Any, **more: Any) -> Any:
            nonlocal left
            left -= 1
            if left < 0:
                raise Killed
            return call(*arguments, **more)

        return step

    for owner, name in (
        (files, "replace_atomically"),
        (profile.keyring, "set"),
        (profile.keyring, "delete"),
    ):
        patch.setattr(owner, name, dying(getattr(owner, name)))
    patch.setattr("brutlers_desktop.vault.file_vault.remove", dying(remove))
    for name in ("create", "open"):
        patch.setattr(FileVault, name, staticmethod(dying(getattr(FileVault, name))))


@pytest.mark.parametrize("move", MOVES)
def test_a_kill_at_any_step_leaves_one_vault_whole_and_the_next_start_sweeps_the_other(
    profile: Profile, move: str
) -> None:
    for survived in range(40):
        profile.keyring.locked = False
        start = profile.start_by_any()
        if move == "to-file" and start.state() is VaultState.FILE:
            start.move_to_keyring(OLD, {})
        if move != "to-file" and start.state() is VaultState.KEYRING:
            start.move_to_file(OLD, lambda: NAMES)
        try:
            start.verify(NEW)
        except VaultDenied:
            pass
        else:
            start.change_passphrase(NEW, OLD)
        with pytest.MonkeyPatch.context() as patch:
            stepped(profile, patch, survived)
            try:
                MOVES[move](start)
            except Killed:
                ended = False
            else:
                ended = True
        after = profile.start_by_any()
        assert held(after) == HELD
        in_file = after.state() is VaultState.FILE
        assert len(profile.files()) == in_file
        assert set(profile.keyring._entries) == (set() if in_file else set(HELD))
        if ended:
            assert survived > 5
            return
    raise AssertionError("the move never ended")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"format": 2, "kind": "keyring"}',
        b'{"format": 1, "kind": "elsewhere"}',
        b'{"format": 1, "kind": "file", "file": "../../secrets-1000-00000000.vault"}',
        b'{"format": 1, "kind": "file"}',
        b'{"format": 1, "kind": "keyring", "leftover_names": ["database-key"]}',
        b'{"format": 1, "kind": "keyring", "leftover_file": "orders.db"}',
        b'{"format": 1, "kind": "keyring", "unknown": 1}',
        b'{"format": 1, "kind": "file", "file": "secrets-1000-00000000.vault", "leftover_names": "ab"}',
        b"[" * 100_000,
    ],
)
def test_a_note_that_cannot_be_read_denies_everything_and_stays(profile: Profile, content: bytes) -> None:
    (profile.folder / NOTE_NAME).write_bytes(content)
    vault = ProfileVault(profile.folder, lambda: OpenedVault(profile.keyring), files)
    for call in (vault.state, vault.sweep, lambda: vault.get("database-key")):
        with pytest.raises(VaultDenied, match="not known where"):
            call()
    assert (profile.folder / NOTE_NAME).read_bytes() == content
    assert profile.keyring.get("database-key") is not None
