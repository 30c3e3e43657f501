"""A restore that is killed at any of its steps: the archive is as before, or restored with all that was there kept beside it."""

import signal
from pathlib import Path

import pytest
from support.archive_file import child

EVERY_STEP = """
import os, shutil, signal, sys
from contextlib import closing
from itertools import count
from pathlib import Path
from support.archive import KEY, NOON, OTHER_KEY, FixedClock, make
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.store import backup
from brutlers_desktop.store.database import open_database
from brutlers_desktop.store.orders import OrderStore

backup.SCRYPT_COST = 16
PASSPHRASE = Secret("correct horse")
STEPS = {"os.rename", "os.link", "os.remove"}
home, key = Path(sys.argv[1]), KEY if sys.argv[2] == "same" else OTHER_KEY
begun = home / "begun" / "archive.db"


def in_child(work):
    pid = os.fork()
    if pid == 0:
        try:
            work()
        finally:
            os._exit(7)
    return os.WTERMSIG(status) if os.WIFSIGNALED(status := os.waitpid(pid, 0)[1]) else 0


def begin():
    database = open_database(begun, KEY)
    store = OrderStore(database)
    store.apply("shop", [make(f"o{number}") for number in range(10)], NOON)
    backup.back_up(database, home / "backup", PASSPHRASE)
    store.apply("shop", [make(f"n{number}") for number in range(200)], NOON)
    os.kill(os.getpid(), signal.SIGKILL)


def orders(path, key):
    with closing(open_database(path, key, clock=FixedClock())) as database, closing(OrderStore(database)) as store:
        assert database.notices == ()
        return store.count(OrderQuery(connection_ids=("shop",)))


def restore_until(path, step):
    seen = count(1)

    def die(event, _):
        if event in STEPS and next(seen) == step:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(die)
    backup.restore(home / "backup", PASSPHRASE, path, key, clock=FixedClock())


assert in_child(begin) == signal.SIGKILL
assert begun.with_name("archive.db-wal").stat().st_size > 0
for step in count(1):
    path = home / str(step) / "archive.db"
    shutil.copytree(begun.parent, path.parent)
    killed = in_child(lambda: restore_until(path, step))
    try:
        found = orders(path, key)
    except Exception as error:
        found = type(error).__name__
    whole = [*path.parent.glob("archive.replaced-*.db"), *([] if found == 10 else [path])]
    known = [orders(each, KEY) for each in whole]
    print(found, max(known))
    if not killed:
        break
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="the system has no kill -9")
def test_committed_orders_are_there_after_a_restore_that_was_killed_at_any_step(tmp_path: Path) -> None:
    ends = child(EVERY_STEP, tmp_path, "same").splitlines()
    assert len(ends) > 4
    assert set(ends) == {"210 210", "10 210"}
    assert ends[-1] == "10 210"


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="the system has no kill -9")
def test_an_archive_whose_key_is_lost_is_whole_somewhere_after_a_restore_that_was_killed(
    tmp_path: Path,
) -> None:
    ends = child(EVERY_STEP, tmp_path, "other").splitlines()
    assert set(ends) == {"WrongKey 210", "10 210"}
    assert ends[-1] == "10 210"
