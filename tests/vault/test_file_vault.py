"""The vault in a file: what it keeps, what it refuses, and what can be seen of it from outside."""

import multiprocessing
import os
import shutil
import stat
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import pytest

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import AppError, VaultDenied, WrongPassphrase
from brutlers_desktop.vault import file_vault
from brutlers_desktop.vault.file_vault import FileVault

PASSPHRASE = Secret("of the back room")
CANARY = "brut_rt_canary-71f2"


@pytest.fixture
def path(quick_key: None, tmp_path: Path) -> Path:
    return file_vault.new_path(tmp_path)


@pytest.fixture
def vault(path: Path) -> Iterator[FileVault]:
    made = FileVault.create(path, PASSPHRASE, {"kept": Secret("of before")})
    yield made
    made.close()


def reopened(path: Path, passphrase: Secret = PASSPHRASE) -> dict[str, str]:
    opened = FileVault.open(path, passphrase)
    try:
        return {name: secret.reveal() for name, secret in opened.entries().items()}
    finally:
        opened.close()


def test_a_real_file_takes_eight_hundred_thousand_rounds_and_says_so_in_its_name(tmp_path: Path) -> None:
    path = file_vault.new_path(tmp_path)
    assert path.name.startswith("secrets-800000-")
    FileVault.create(path, PASSPHRASE, {}).close()
    raw = apsw.Connection(os.fspath(path))
    raw.pragma("cipher", "chacha20")
    raw.pragma("kdf_iter", 64_007)  # the cipher's own default
    raw.pragma("hexkey", b"passphrase:of the back room".hex())
    with pytest.raises(apsw.NotADBError):
        raw.pragma("user_version")
    raw.close()
    assert reopened(path) == {}


def test_what_was_stored_is_there_after_a_restart(vault: FileVault, path: Path) -> None:
    vault.set("name", Secret("one"))
    vault.set("name", Secret("Müller 🧵 \x00"))
    vault.set("gone", Secret("x"))
    vault.delete("gone")
    vault.delete("never there")
    vault.close()
    assert reopened(path) == {"kept": "of before", "name": "Müller 🧵 \x00"}


def test_an_absent_secret_is_none(vault: FileVault) -> None:
    assert vault.get("nothing") is None


def test_a_secret_too_long_for_a_keyring_is_refused_here_too(vault: FileVault) -> None:
    with pytest.raises(AppError, match="too long"):
        vault.set("kept", Secret("x" * 1281))
    assert vault.get("kept") == Secret("of before")


def test_only_its_owner_may_read_the_file(vault: FileVault, path: Path) -> None:
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_no_secret_and_no_name_is_in_the_file_or_its_journal_in_clear(vault: FileVault, path: Path) -> None:
    seen: list[bytes] = []

    def look(*_: object) -> bool:
        seen.extend(each.read_bytes() for each in path.parent.iterdir())
        return False

    vault._connection.set_commit_hook(look)
    vault.set("a-name-of-mine", Secret(CANARY))
    vault.set("a-name-of-mine", Secret("another"))
    vault.delete("a-name-of-mine")
    vault.close()
    seen.append(path.read_bytes())
    assert len(seen) > 4
    assert not [each for each in seen if b"canary" in each or b"name-of-mine" in each or b"SQLite" in each]
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_deleted_secret_leaves_no_bytes_even_for_who_has_the_passphrase(vault: FileVault) -> None:
    vault.set("name", Secret(CANARY))
    vault.delete("name")
    pages = vault._connection.serialize("main")
    assert b"of before" in pages
    assert b"canary" not in pages


@pytest.mark.parametrize("passphrase", ["", "Of the back room", "of the back room ", "raw:" + "0" * 64])
def test_a_wrong_passphrase_opens_nothing_and_changes_nothing(
    vault: FileVault, path: Path, passphrase: str
) -> None:
    before = path.read_bytes()
    with pytest.raises(WrongPassphrase):
        FileVault.open(path, Secret(passphrase))
    assert path.read_bytes() == before


def test_a_passphrase_that_looks_like_a_raw_key_is_a_passphrase(path: Path) -> None:
    tricky = Secret("raw:" + "0" * 64)
    FileVault.create(path, tricky, {"a": Secret("b")}).close()
    assert reopened(path, tricky) == {"a": "b"}
    raw = apsw.Connection(os.fspath(path))
    raw.pragma("cipher", "chacha20")
    raw.pragma("key", tricky.reveal())
    with pytest.raises(apsw.NotADBError):
        raw.pragma("user_version")
    raw.close()


def test_a_passphrase_is_the_same_however_the_keyboard_composes_its_letters(path: Path) -> None:
    FileVault.create(path, Secret(unicodedata.normalize("NFD", "Schlüssel")), {"a": Secret("b")}).close()
    assert reopened(path, Secret(unicodedata.normalize("NFC", "Schlüssel"))) == {"a": "b"}


def truncate(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 100)


def empty(path: Path) -> None:
    os.truncate(path, 0)


def spoil_the_second_page(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 + 2000] ^= 1
    path.write_bytes(content)


def rename(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize(
    ("spoil", "title"),
    [
        (truncate, "The file of your secrets is damaged"),
        (empty, "The file of your secrets is damaged"),
        (spoil_the_second_page, "The file of your secrets is damaged"),
        (rename, "The file of your secrets is gone"),
    ],
)
def test_a_spoilt_file_is_told_and_left_as_it_is(
    vault: FileVault, path: Path, spoil: Callable[[Path], None], title: str
) -> None:
    vault.close()
    spoil(path)
    before = path.read_bytes() if path.exists() else None
    with pytest.raises(VaultDenied) as raised:
        FileVault.open(path, PASSPHRASE)
    assert raised.value.title == title
    assert (path.read_bytes() if path.exists() else None) == before


def test_a_file_of_a_later_version_is_told_and_left_as_it_is(vault: FileVault, path: Path) -> None:
    vault._connection.pragma("user_version", 2)
    vault.close()
    before = path.read_bytes()
    with pytest.raises(VaultDenied, match="later version"):
        FileVault.open(path, PASSPHRASE)
    assert path.read_bytes() == before


def test_a_file_taken_away_while_open_denies(vault: FileVault, path: Path) -> None:
    path.unlink()
    for call in (lambda: vault.get("kept"), lambda: vault.set("kept", Secret("new"))):
        with pytest.raises(VaultDenied, match="gone"):
            call()


def test_a_file_replaced_by_a_copy_while_open_denies_reading_too(vault: FileVault, path: Path) -> None:
    """A token that is read can be used up, and its successor could not be stored."""
    shutil.copy(path, path.with_name("backup"))
    vault.set("kept", Secret("newer"))
    path.with_name("backup").replace(path)
    for call in (lambda: vault.get("kept"), lambda: vault.set("kept", Secret("new"))):
        with pytest.raises(VaultDenied, match="replaced"):
            call()
    assert reopened(path) == {"kept": "of before"}


def test_a_full_disk_denies_and_keeps_what_was_there(vault: FileVault, path: Path) -> None:
    vault._connection.pragma("max_page_count", vault._connection.pragma("page_count"))
    vault.set("more", Secret("x" * 1000))
    vault.set("yet-more", Secret("x" * 1000))
    vault.set("still-more", Secret("x" * 1000))
    with pytest.raises(VaultDenied) as raised:
        vault.set("too-much", Secret("x" * 1280))
    assert raised.value.title == "The disk is full"
    assert "x" * 50 not in str(raised.value)
    assert vault.get("kept") == Secret("of before")
    vault.close()
    assert reopened(path)["kept"] == "of before"


def test_a_file_that_may_only_be_read_denies_a_change(vault: FileVault) -> None:
    vault._connection.pragma("query_only", "ON")
    with pytest.raises(VaultDenied):
        vault.set("kept", Secret("new"))
    assert vault.get("kept") == Secret("of before")


def test_nothing_is_made_over_a_file_that_is_there(vault: FileVault, path: Path) -> None:
    with pytest.raises(VaultDenied):
        FileVault.create(path, Secret("another one"), {})
    assert vault.get("kept") == Secret("of before")


def _write_many(path: str, mine: str) -> None:
    vault = FileVault.open(Path(path), PASSPHRASE)
    for number in range(20):
        vault.set(f"{mine}-{number}", Secret(mine))
    vault.close()


def test_two_processes_write_at_once_and_lose_nothing(vault: FileVault, path: Path) -> None:
    spawn = multiprocessing.get_context("spawn")
    others = [spawn.Process(target=_write_many, args=(str(path), mine)) for mine in ("one", "two")]
    for each in others:
        each.start()
    for each in others:
        each.join()
    assert [each.exitcode for each in others] == [0, 0]
    assert len(vault.entries()) == 41
