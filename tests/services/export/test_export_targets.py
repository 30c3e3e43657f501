"""Where an export goes: what it may take the place of, and what it leaves when it is killed."""

import os
import signal
import stat
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from support.archive_file import child

from brutlers_desktop.domain.orders import Customer, Order
from brutlers_desktop.errors import AppError, DiskFault
from brutlers_desktop.services.export import whole_file
from brutlers_desktop.services.export.columns import ExportOrder
from brutlers_desktop.services.export.run import ExportFormat, export_to
from brutlers_desktop.services.export.whole_file import Progress

ALL = tuple(
    ExportOrder("Shop", Order(id=f"cm{number}", customer=Customer("Anna", "", ""))) for number in range(3)
)
KINDS = tuple(ExportFormat)


def progress(total: int) -> Progress:
    return Progress(total, lambda done, total: None)


def export(path: Path, kind: ExportFormat) -> int:
    return export_to(path, kind, [ALL], progress(len(ALL)))


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_a_new_file_is_its_owners_only_and_an_old_one_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    export(path, ExportFormat.CSV)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o640)
    export(path, ExportFormat.CSV)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_link_is_followed_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "orders.csv"
    link.symlink_to(tmp_path / "real" / "orders.csv")
    export(link, ExportFormat.CSV)
    assert link.is_symlink()
    assert (tmp_path / "real" / "orders.csv").is_file()


def test_a_folder_or_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AppError):
        export(tmp_path, ExportFormat.CSV)
    with pytest.raises(DiskFault):
        export(tmp_path / "none" / "orders.csv", ExportFormat.CSV)
    assert list(tmp_path.iterdir()) == []


def test_a_read_only_file_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text("before")
    path.chmod(0o444)
    with pytest.raises(AppError, match="read-only"):
        export(path, ExportFormat.CSV)
    assert path.read_text() == "before"
    assert [each.name for each in tmp_path.iterdir()] == ["orders.csv"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_name_that_leads_nowhere_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "one").symlink_to("two")
    (tmp_path / "two").symlink_to("one")
    for name in (tmp_path / "one", tmp_path / "one" / "x.csv", Path("~no-such-user/x.csv")):
        with pytest.raises(AppError, match="no such place"):
            export(name, ExportFormat.CSV)


def test_a_missing_folder_is_not_called_the_profiles(tmp_path: Path) -> None:
    with pytest.raises(DiskFault, match="missing") as told:
        export(tmp_path / "none" / "x.csv", ExportFormat.CSV)
    assert "profile" not in told.value.message


def test_nothing_is_exported_into_a_folder_in_which_an_archive_lies(tmp_path: Path) -> None:
    for name in ("orders.db", "orders.key-note"):
        (tmp_path / name).write_text("kept")
    with pytest.raises(AppError, match="own folder"):
        export(tmp_path / "orders.db", ExportFormat.CSV)
    assert (tmp_path / "orders.db").read_text() == "kept"


KILLED = """
import os, signal, sys
from pathlib import Path
from threading import Event
from brutlers_desktop.domain.orders import Customer, Order
from brutlers_desktop.services.export.columns import ExportOrder
from brutlers_desktop.services.export.run import ExportFormat, export_to
from brutlers_desktop.services.export.whole_file import Progress

def pages():
    for number in range(200):
        yield [ExportOrder("Shop", Order(id=f"cm{number}", customer=Customer("Wilhelmine", "", "")))] * 100
    os.kill(os.getpid(), signal.SIGKILL)

export_to(Path(sys.argv[1]), ExportFormat(sys.argv[2]), pages(), Progress(0, lambda done, total: None))
"""


def can_be_nameless(folder: Path) -> bool:
    """Tell whether the system and its file system know files without names."""
    try:
        os.close(os.open(folder, os.O_RDWR | os.O_TMPFILE, 0o600))
    except (AttributeError, OSError):
        return False
    return True


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="the system has no kill -9")
@pytest.mark.parametrize("kind", KINDS)
def test_the_next_export_clears_away_what_a_killed_one_left(tmp_path: Path, kind: ExportFormat) -> None:
    child(KILLED, tmp_path / "orders", kind, expect=-signal.SIGKILL)
    left = [each for each in tmp_path.rglob("*") if each.is_file() and b"Wilhelmine" in each.read_bytes()]
    if can_be_nameless(tmp_path) and kind is not ExportFormat.XLSX:
        assert left == []
    assert not (tmp_path / "orders").exists()
    (tmp_path / ".others.part").mkdir()
    export(tmp_path / "another", kind)
    assert {each.name for each in tmp_path.iterdir()} == {"another", ".others.part"}


@pytest.mark.parametrize("kind", KINDS)
def test_an_export_leaves_one_that_is_under_way_alone(tmp_path: Path, kind: ExportFormat) -> None:
    def pages() -> Iterator[Sequence[ExportOrder]]:
        yield ALL
        export(tmp_path / "second", kind)
        yield ALL

    assert export_to(tmp_path / "first", kind, pages(), progress(6)) == 6
    assert {each.name for each in tmp_path.iterdir()} == {"first", "second"}
    assert (tmp_path / "first").stat().st_size > 0


@pytest.mark.parametrize("kind", KINDS)
def test_an_export_does_without_nameless_files(
    tmp_path: Path, kind: ExportFormat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whole_file, "_NAMELESS", 0)
    assert export(tmp_path / "orders", kind) == 3
    assert [each.name for each in tmp_path.iterdir()] == ["orders"]
