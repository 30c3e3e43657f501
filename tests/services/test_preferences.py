"""What a person prefers, from a file that anything may have happened to: the app starts with whatever can be read."""

import json
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from brutlers_desktop.services.preferences import Preferences
from brutlers_desktop.services.tasks import DiskWorker


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "preferences.json"


@pytest.fixture
async def disk() -> AsyncIterator[DiskWorker]:
    worker = DiskWorker()
    yield worker
    await worker.aclose()


async def test_what_is_kept_is_there_at_the_next_start(path: Path, disk: DiskWorker) -> None:
    await Preferences(path, disk).keep("a", {"b": ["ü", 1, None]})
    again = Preferences(path, disk)
    assert again.get("a") is None
    await again.load()
    assert again.get("a") == {"b": ["ü", 1, None]}
    assert again.get("never") is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"5",
        b'"a"',
        b"\xff\xfe{}",
        b"\x00" * 4096,
        b'{"a":' * 100_000,
        b"[" * 100_000,
        b'{"a":' + b"9" * 5000 + b"}",
    ],
)
async def test_what_cannot_be_read_is_as_if_never_kept_and_can_be_kept_anew(
    path: Path, disk: DiskWorker, content: bytes
) -> None:
    path.write_bytes(content)
    preferences = Preferences(path, disk)
    await preferences.load()
    assert preferences.get("a") is None
    await preferences.keep("a", 1)
    again = Preferences(path, disk)
    await again.load()
    assert again.get("a") == 1


async def test_a_pipe_or_a_folder_in_its_place_holds_nobody_up(path: Path, disk: DiskWorker) -> None:
    os.mkfifo(path)
    await Preferences(path, disk).load()
    path.unlink()
    path.mkdir()
    preferences = Preferences(path, disk)
    await preferences.load()
    await preferences.keep("a", 1)
    assert preferences.get("a") == 1


async def test_what_was_read_before_the_window_is_not_read_again(path: Path, disk: DiskWorker) -> None:
    path.write_text('{"a": 1}')
    preferences = Preferences(path)
    preferences.read()
    preferences.use(disk)
    path.write_text('{"a": 2}')
    await preferences.load()
    assert preferences.get("a") == 1
    await preferences.keep("b", 3)
    assert json.loads(path.read_text()) == {"a": 1, "b": 3}


async def test_without_a_path_nothing_outlives_the_object() -> None:
    preferences = Preferences()
    preferences.read()
    await preferences.keep("a", 1)
    assert preferences.get("a") == 1


async def test_what_is_left_aside_is_as_if_never_kept_in_this_run(path: Path) -> None:
    path.write_text('{"a": 1, "b": 2}')
    preferences = Preferences(path)
    preferences.read()
    preferences.leave_aside("a")
    preferences.leave_aside("c")
    assert (preferences.get("a"), preferences.get("b")) == (None, 2)
    assert json.loads(path.read_text()) == {"a": 1, "b": 2}
