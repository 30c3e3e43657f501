import errno
import json
import os
import signal
import stat
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from filelock import FileLock
from support.stored_connections import OTHER, SHOP, opened

from brutlers_desktop.errors import Action, DiskFault
from brutlers_desktop.store import connections, files
from brutlers_desktop.store.connections import ConnectionStore


def test_a_newer_file_is_refused_and_left_as_it_is(path: Path) -> None:
    text = '{"version": 2, "connections": "of another shape"}'
    path.write_text(text)
    store = opened(path)
    for call in (store.load, store.chosen, lambda: store.add(SHOP), lambda: store.remove("a")):
        with pytest.raises(DiskFault, match="newer Brutlers Desktop") as fault:
            call()
        assert fault.value.action is Action.NONE
    assert path.read_text() == text


DAMAGED = {
    "empty": b"",
    "truncated": b'{"version": 1, "conn',
    "not utf-8": b"\xff\xfe{}",
    "zeros": b"\0" * 4096,
    "a list": b"[]",
    "no version": b"{}",
    "version zero": b'{"version": 0}',
    "version as text": b'{"version": "1"}',
    "a field missing": b'{"version": 1, "connections": [{"id": "a"}]}',
    "an id twice": b'{"version":1,"connections":[{"id":"a","name":"","client_id":""},'
    b'{"id":"a","name":"","client_id":""}]}',
    "a naive time": b'{"version": 1, "renewals": {"a": {"started_at": "2026-03-10T12:00:00"}}}',
    "an odd time": b'{"version": 1, "renewals": {"a": {"started_at": "yesterday"}}}',
    "a time before year 1": b'{"version": 1, "renewals": {"a": {"started_at": "0001-01-01T00:00:00+14:00"}}}',
    "deeply nested": b'{"version": 1, "x": ' + b"[" * 200_000,
}


TIME = "2026-03-10T12:00:00Z"
EDITED: dict[str, dict[str, object]] = {
    "an id no keyring entry can have": {"id": "../a"},
    "a server's address of another kind": {"base_url": "file:///etc/passwd"},
    "a server that would be sent secrets in clear": {"base_url": "http://shop.example"},
    "a redirect URI for all the network": {"redirect_uris": ["http://0.0.0.0:1/callback"]},
    "two redirect URIs in one": {"redirect_uris": ["http://127.0.0.1:1/a\nhttp://127.0.0.1:2/a"]},
    "no redirect URI": {"redirect_uris": []},
    "a name that runs backwards": {"name": "\u202eShop"},
    "a client ID on two lines": {"client_id": "a\nb"},
    "a clock of another age": {"clock_skew": "P2900000D"},
    "a grant beyond the calendar": {
        "grant": {
            "state": "active",
            "scopes": [],
            "connected_at": TIME,
            "renewed_at": "9999-12-31T00:00:00Z",
            "access_expires_at": TIME,
        }
    },
}
DAMAGED |= {
    case: json.dumps(
        {"version": 1, "connections": [{"id": "a", "name": "Shop", "client_id": "b"} | change]}
    ).encode()
    for case, change in EDITED.items()
}
DAMAGED["a renewal before the first"] = json.dumps(
    {"version": 1, "renewals": {"a": {"started_at": TIME, "attempts": -9}}}
).encode()


@pytest.mark.parametrize("text", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_file_is_set_aside_with_a_notice(path: Path, text: bytes) -> None:
    path.write_bytes(text)
    store = opened(path)
    assert store.load() == ()
    aside = path.with_name("connections.damaged-20260310T120000Z.json")
    assert aside.read_bytes() == text
    (notice,) = store.take_notices()
    assert str(aside) in notice.message
    assert store.take_notices() == ()
    store.add(SHOP)
    assert store.load() == (SHOP,)
    assert aside.read_bytes() == text


def test_an_endless_file_is_not_read_to_its_end(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_READ", 100)
    path.write_text(json.dumps({"version": 1, "x": "y" * 200}))
    store = opened(path)
    assert store.load() == ()
    assert store.take_notices()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes among its files")
def test_a_pipe_in_the_place_of_the_file_is_not_waited_for(path: Path) -> None:
    os.mkfifo(path)
    with pytest.raises(DiskFault, match="not an ordinary file"):
        opened(path).load()


def test_a_second_damaged_file_does_not_replace_the_first(path: Path) -> None:
    for text in (b"one", b"two", b"three"):
        path.write_bytes(text)
        opened(path).load()
    kept = sorted(each.read_bytes() for each in path.parent.glob("connections.damaged-*"))
    assert kept == [b"one", b"three", b"two"]


def test_a_change_that_meets_a_damaged_file_keeps_it_too(path: Path) -> None:
    path.write_bytes(b"{")
    store = opened(path)
    store.add(SHOP)
    assert len(store.take_notices()) == 1
    assert len(list(path.parent.glob("connections.damaged-*"))) == 1


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EDQUOT, "quota"),
        (errno.EROFS, "read-only"),
        (errno.EACCES, "may not be used"),
        (errno.EIO, "reports an error"),
        (errno.EINVAL, "could not be used"),
    ],
)
@pytest.mark.parametrize("call", ["fsync", "replace", "open"])
def test_a_failing_disk_is_told_and_the_old_file_stands(
    path: Path, store: ConnectionStore, monkeypatch: pytest.MonkeyPatch, number: int, words: str, call: str
) -> None:
    before = path.read_bytes()
    original = os.open

    def failing(*args: object, **options: object) -> int:
        if call == "open" and not str(args[0]).endswith(".new"):
            return original(*args, **options)  # type: ignore[arg-type]
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(os, call, failing)
        with pytest.raises(DiskFault, match=words) as fault:
            store.add(OTHER)
    assert fault.value.action is Action.RETRY
    assert path.read_bytes() == before
    assert not list(path.parent.glob("*.new"))
    store.add(OTHER)
    assert len(store.load()) == 2


def test_a_disk_that_fills_while_writing_is_told_and_the_old_file_stands(
    path: Path, store: ConnectionStore
) -> None:
    """A real limit on the size of a file, in a child."""
    program = """
import resource, signal, sys
from pathlib import Path
from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.errors import DiskFault
from brutlers_desktop.store.connections import ConnectionStore
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path = Path(sys.argv[1])
store = ConnectionStore(path, path.with_suffix(".lock"))
resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
try:
    store.add(Connection(id="big", name="x" * 100_000, client_id=""))
except DiskFault as fault:
    print(fault.title)
"""
    done = subprocess.run([sys.executable, "-c", program, path], capture_output=True, text=True, check=True)
    assert done.stdout == "A file could not be used\n"
    assert store.load() == (SHOP,)
    assert not list(path.parent.glob("*.new"))


def test_a_folder_in_the_files_place_and_a_file_in_the_folders_are_told(path: Path, tmp_path: Path) -> None:
    path.mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(DiskFault):
        opened(path).load()
    with pytest.raises(DiskFault):
        opened(tmp_path / "file" / "connections.json").add(SHOP)


def test_a_file_system_that_cannot_sync_a_directory_is_no_fault(
    path: Path, store: ConnectionStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsync = os.fsync

    def refusing(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "no")
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", refusing)
    store.add(OTHER)
    assert store.load() == (SHOP, OTHER)


def test_what_a_crash_left_in_the_making_does_no_harm(path: Path, store: ConnectionStore) -> None:
    making = path.with_name("connections.json.new")
    making.write_bytes(b"half")
    making.chmod(0o644)
    store.add(OTHER)
    assert store.load() == (SHOP, OTHER)
    assert not making.exists()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_lock_that_is_never_let_go_is_told(
    path: Path, store: ConnectionStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "LOCK_TIMEOUT", 0.05)
    with FileLock(path.with_suffix(".lock")), pytest.raises(DiskFault, match="in use"):
        store.load()
    assert store.load() == (SHOP,)


def test_no_change_of_threads_and_processes_is_lost(path: Path, store: ConnectionStore) -> None:
    program = """
import sys
from dataclasses import replace
from pathlib import Path
from brutlers_desktop.store.connections import ConnectionStore
path = Path(sys.argv[1])
store = ConnectionStore(path, path.with_suffix(".lock"))
for _ in range(20):
    store.update("a", lambda old: replace(old, name=old.name + "x"))
"""
    store.update("a", lambda old: replace(old, name=""))
    children = [subprocess.Popen([sys.executable, "-c", program, path]) for _ in range(2)]

    def lengthen() -> None:
        for _ in range(20):
            store.update("a", lambda old: replace(old, name=old.name + "x"))

    threads = [threading.Thread(target=lengthen) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [child.wait() for child in children] == [0, 0]
    assert store.load()[0].name == "x" * 80


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="the system has no kill -9")
def test_kill_9_at_any_moment_leaves_the_old_file_or_the_new(path: Path, store: ConnectionStore) -> None:
    program = """
import itertools, sys
from dataclasses import replace
from pathlib import Path
from brutlers_desktop.store.connections import ConnectionStore
path = Path(sys.argv[1])
store = ConnectionStore(path, path.with_suffix(".lock"))
for number in itertools.count():
    store.update("a", lambda old: replace(old, name=f"{number} " * 20_000, client_id=str(number)))
    print(number, flush=True)
"""
    for run in range(12):
        child = subprocess.Popen([sys.executable, "-c", program, path], stdout=subprocess.PIPE, text=True)
        assert child.stdout is not None
        with child.stdout as lines:
            for _ in range(run % 4 + 1):
                lines.readline()
            child.kill()
            confirmed = [int(line) for line in lines if line.endswith("\n")]
        child.wait()
        (shop,) = store.load()
        assert store.take_notices() == ()
        assert shop.name == f"{shop.client_id} " * 20_000
        assert int(shop.client_id) >= max(confirmed, default=0)


def test_sync_directory_reports_a_real_fault(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        files.sync_directory(tmp_path / "missing")
