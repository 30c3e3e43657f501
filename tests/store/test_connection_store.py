import errno
import json
import os
import signal
import stat
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from filelock import FileLock

from brutlers_desktop.domain.connections import Connection, Grant, GrantState
from brutlers_desktop.errors import Action, AppError, DiskFault
from brutlers_desktop.store import connections, files
from brutlers_desktop.store.connections import ConnectionStore, RenewalMark

NOON = datetime(2026, 3, 10, 12, 0, 0, 123456, tzinfo=UTC)
GRANT = Grant(
    state=GrantState.ACTIVE,
    scopes=("orders:read", "future:scope"),
    connected_at=NOON,
    renewed_at=NOON,
    access_expires_at=NOON + timedelta(hours=1),
    expiry_estimated=True,
    last_used_at=NOON,
)
SHOP = Connection(
    id="a",
    name="Müller ✂ Söhne",
    client_id="brut_app_1",
    base_url="http://127.0.0.1:1",
    redirect_uris=("http://127.0.0.1:2/callback",),
    scopes=("orders:read",),
    grant=GRANT,
    clock_skew=timedelta(seconds=-90, microseconds=5),
)
OTHER = Connection(id="b", name="Other", client_id="brut_app_2")
MARK = RenewalMark(started_at=NOON, attempts=2)


class FixedClock:
    def now(self) -> datetime:
        return NOON

    def monotonic(self) -> float:
        return 0.0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "connections.json"


def opened(path: Path) -> ConnectionStore:
    return ConnectionStore(path, path.with_suffix(".lock"), clock=FixedClock())


@pytest.fixture
def store(path: Path) -> ConnectionStore:
    store = opened(path)
    store.add(SHOP)
    return store


def test_a_new_profile_has_no_connections(path: Path) -> None:
    store = opened(path)
    assert store.load() == ()
    assert store.chosen() is None
    assert store.take_notices() == ()
    assert not path.exists()


def test_every_field_comes_back_as_it_was(path: Path, store: ConnectionStore) -> None:
    store.add(OTHER)
    assert opened(path).load() == (SHOP, OTHER)


@pytest.mark.parametrize("state", GrantState)
def test_every_state_of_a_grant_is_kept(path: Path, store: ConnectionStore, state: GrantState) -> None:
    store.update("a", lambda old: replace(old, grant=replace(GRANT, state=state)))
    (shop,) = opened(path).load()
    assert shop.grant is not None
    assert shop.grant.state is state


def test_times_are_written_in_utc_and_naive_ones_refused(path: Path, store: ConnectionStore) -> None:
    berlin = NOON.astimezone(timezone(timedelta(hours=1)))
    store.update("a", lambda old: replace(old, grant=replace(GRANT, renewed_at=berlin)))
    assert (
        json.loads(path.read_text())["connections"][0]["grant"]["renewed_at"] == "2026-03-10T12:00:00.123456Z"
    )
    before = path.read_bytes()
    with pytest.raises(ValueError, match="offset"):
        store.set_renewal_mark("a", RenewalMark(started_at=NOON.replace(tzinfo=None)))
    assert path.read_bytes() == before


def test_the_file_is_readable_by_its_owner_only(path: Path, store: ConnectionStore) -> None:
    before = os.umask(0)
    try:
        store.add(OTHER)
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.with_suffix(".lock").stat().st_mode) == 0o600
    assert {each.name for each in path.parent.iterdir()} == {"connections.json", "connections.lock"}


def test_update_changes_what_stands_now_and_returns_it(path: Path, store: ConnectionStore) -> None:
    store.add(OTHER)
    opened(path).update("a", lambda old: replace(old, name="New"))
    changed = store.update("a", lambda old: replace(old, client_id="brut_app_9"))
    assert (changed.name, changed.client_id) == ("New", "brut_app_9")
    assert store.load() == (changed, OTHER)


def test_an_id_is_unique_and_never_changes(store: ConnectionStore) -> None:
    with pytest.raises(ValueError, match="already"):
        store.add(SHOP)
    with pytest.raises(ValueError, match="never changes"):
        store.update("a", lambda old: replace(old, id="c"))
    assert store.load() == (SHOP,)


def test_what_is_not_there_is_told_in_words(store: ConnectionStore) -> None:
    for call in (
        lambda: store.update("gone", lambda old: old),
        lambda: store.choose("gone"),
        lambda: store.set_renewal_mark("gone", MARK),
    ):
        with pytest.raises(AppError, match="no longer there"):
            call()


def test_the_chosen_connection_is_remembered_until_it_is_removed(path: Path, store: ConnectionStore) -> None:
    store.choose("a")
    assert opened(path).chosen() == "a"
    store.choose(None)
    assert store.chosen() is None
    store.choose("a")
    store.remove("a")
    assert store.chosen() is None


def test_removing_takes_the_mark_along_and_nothing_else(store: ConnectionStore) -> None:
    store.add(OTHER)
    store.choose("b")
    store.set_renewal_mark("a", MARK)
    store.set_renewal_mark("b", MARK)
    store.remove("a")
    store.remove("a")
    assert store.load() == (OTHER,)
    assert store.chosen() == "b"
    assert store.renewal_mark("a") is None
    assert store.renewal_mark("b") == MARK


def test_a_renewal_mark_outlives_the_process_until_it_is_cleared(path: Path, store: ConnectionStore) -> None:
    assert store.renewal_mark("a") is None
    store.set_renewal_mark("a", MARK)
    assert opened(path).renewal_mark("a") == MARK
    store.update("a", lambda old: replace(old, name="x"))
    assert store.renewal_mark("a") == MARK
    store.clear_renewal_mark("a")
    store.clear_renewal_mark("a")
    assert opened(path).renewal_mark("a") is None


def test_content_and_name_are_on_the_disk_before_a_change_returns(
    store: ConnectionStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    fsync, rename = os.fsync, os.replace

    def noted_fsync(descriptor: int) -> None:
        steps.append("directory" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        fsync(descriptor)

    def noted_replace(source: Path, target: Path) -> None:
        steps.append("replace")
        rename(source, target)

    monkeypatch.setattr(os, "fsync", noted_fsync)
    monkeypatch.setattr(os, "replace", noted_replace)
    store.set_renewal_mark("a", MARK)
    assert steps == ["file", "replace", "directory"]


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
