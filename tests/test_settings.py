import os
import stat
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from brutlers_desktop.errors import AppError, DiskFault
from brutlers_desktop.settings import Settings


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    return home


def places(settings: Settings) -> set[Path]:
    return {
        settings.data_dir,
        settings.log_dir,
        settings.lock_path,
        settings.connections_path,
        settings.connections_lock_path,
    }


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_no_two_profiles_share_a_place_or_a_name(tmp_path: Path) -> None:
    profiles = [
        Settings.for_real(),
        Settings.for_sandbox(),
        Settings.for_private(tmp_path / "one"),
        Settings.for_private(tmp_path / "two"),
        Settings.for_sandbox(tmp_path / "three"),
    ]
    assert len(set().union(*map(places, profiles))) == 5 * len(profiles)
    assert [profile.sandbox for profile in profiles] == [False, True, False, False, True]
    services = [profile.vault_service for profile in profiles]
    assert services[0] == "Brutlers Desktop"
    assert services[1] is services[4] is None
    assert len({*services}) == 4
    for service in services[2:4]:
        assert service is not None
        assert service.startswith("Brutlers Desktop (")


def test_all_of_a_private_profile_lies_under_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "one"
    assert all(place.is_relative_to(folder) for place in places(Settings.for_private(folder)))


def test_the_sandbox_and_a_private_profile_may_share_a_folder_but_no_data(tmp_path: Path) -> None:
    private, sandbox = Settings.for_private(tmp_path / "one"), Settings.for_sandbox(tmp_path / "one")
    assert private.data_dir != sandbox.data_dir
    assert private.lock_path != sandbox.lock_path


def test_a_private_profile_has_the_same_name_however_it_is_spelled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "home" / "one"
    folder.mkdir()
    (tmp_path / "link").symlink_to(folder)
    monkeypatch.chdir(tmp_path)
    spellings = [folder, Path("home/one"), Path("home/../home/one/"), Path("~/one"), tmp_path / "link"]
    profiles = {Settings.for_private(spelling) for spelling in spellings}
    assert len(profiles) == 1
    assert profiles.pop().data_dir.is_absolute()


def test_directories_are_their_owners_only_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        profiles = [Settings.for_real(), Settings.for_sandbox(), Settings.for_private(tmp_path / "one")]
    finally:
        os.umask(before)
    for profile in profiles:
        assert mode(profile.data_dir) == mode(profile.log_dir) == 0o700
    assert mode(tmp_path / "one") == 0o700


def test_a_folder_that_was_there_keeps_its_mode(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    folder.chmod(0o755)
    profile = Settings.for_private(folder)
    assert mode(folder) == 0o755
    assert mode(profile.data_dir) == 0o700
    profile.data_dir.chmod(0o777)
    assert mode(Settings.for_private(folder).data_dir) == 0o700


def test_a_file_is_not_a_profile(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    for path in (file, file / "below"):
        with pytest.raises(AppError, match="file"):
            Settings.for_private(path)
    assert file.read_text() == "mine"


@pytest.mark.parametrize("text", ["a\0b", "~no-such-account-here/x"])
def test_what_is_no_path_is_told(text: str) -> None:
    with pytest.raises(AppError, match="cannot be used"):
        Settings.for_private(Path(text))


def test_a_loop_of_links_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(AppError, match="cannot be used"):
        Settings.for_private(tmp_path / "a")


def test_a_folder_where_nothing_can_be_made_is_told() -> None:
    with pytest.raises(DiskFault, match="cannot be used"):
        Settings.for_private(Path("/proc/brutlers-desktop-test"))


def test_a_read_only_folder_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, how: how & os.W_OK == 0)
    with pytest.raises(DiskFault, match="read-only"):
        Settings.for_private(tmp_path / "one")


@pytest.mark.parametrize("sandbox", [False, True])
def test_a_profile_within_another_profiles_data_is_refused(*, sandbox: bool) -> None:
    for other in (Settings.for_real(), Settings.for_sandbox()):
        taken = other.data_dir if not other.sandbox else other.data_dir.parent
        for folder in (taken, taken / "below"):
            with pytest.raises(AppError, match="another profile"):
                (Settings.for_sandbox if sandbox else Settings.for_private)(folder)
            assert not (taken / "below").exists()


def test_settings_do_not_change() -> None:
    with pytest.raises(FrozenInstanceError):
        Settings.for_real().sandbox = True  # type: ignore[misc]
