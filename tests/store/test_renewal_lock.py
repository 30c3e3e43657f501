import asyncio
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from brutlers_desktop.errors import DiskFault, EnvironmentFault
from brutlers_desktop.store import locks
from brutlers_desktop.store.locks import renewal_lock

HOLDER = """
import asyncio, sys
from pathlib import Path
from brutlers_desktop.store.locks import renewal_lock
async def main():
    async with renewal_lock(Path(sys.argv[1]), "a"):
        print("held", flush=True)
        await asyncio.to_thread(sys.stdin.read)
asyncio.run(main())
"""


def holder(directory: Path) -> subprocess.Popen[str]:
    child = subprocess.Popen(
        [sys.executable, "-c", HOLDER, directory], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "held\n"
    return child


async def test_one_holder_at_a_time(tmp_path: Path) -> None:
    inside = 0
    most = 0

    async def hold() -> None:
        nonlocal inside, most
        async with renewal_lock(tmp_path, "a"):
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0)
            inside -= 1

    await asyncio.gather(*(hold() for _ in range(5)))
    assert most == 1


async def test_connections_do_not_wait_for_each_other(tmp_path: Path) -> None:
    async with renewal_lock(tmp_path, "a"), renewal_lock(tmp_path, "b", timeout=0):
        pass


async def test_it_is_free_after_the_body_failed(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        async with renewal_lock(tmp_path, "a"):
            raise KeyError
    async with renewal_lock(tmp_path, "a", timeout=0):
        pass


async def test_another_process_holds_it_until_it_ends(tmp_path: Path) -> None:
    with holder(tmp_path) as child:
        with pytest.raises(EnvironmentFault, match="renewed elsewhere"):
            async with renewal_lock(tmp_path, "a", timeout=0):
                pytest.fail("two holders")
        waiting = asyncio.create_task(_hold_once(tmp_path))
        assert child.stdin is not None
        child.stdin.close()
        await waiting


async def test_the_system_frees_it_when_its_holder_is_killed(tmp_path: Path) -> None:
    with holder(tmp_path) as child:
        child.send_signal(signal.SIGKILL)
        child.wait()
        await _hold_once(tmp_path)


async def test_the_loop_runs_on_while_waiting_and_a_cancelled_waiter_leaves_it_free(tmp_path: Path) -> None:
    async with renewal_lock(tmp_path, "a"):
        waiting = asyncio.create_task(_hold_once(tmp_path))
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
    await _hold_once(tmp_path)


async def test_what_a_cancelled_waiter_still_got_is_given_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    release, original, loop = asyncio.Event(), locks._try, asyncio.get_running_loop()
    entered = asyncio.Event()

    def late(lock: object) -> bool:
        loop.call_soon_threadsafe(entered.set)
        asyncio.run_coroutine_threadsafe(release.wait(), loop).result(30)
        return original(lock)  # type: ignore[arg-type]

    monkeypatch.setattr(locks, "_try", late)
    waiting = asyncio.create_task(_hold_once(tmp_path))
    await entered.wait()
    waiting.cancel()
    release.set()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    monkeypatch.setattr(locks, "_try", original)
    await _hold_once(tmp_path)


async def test_a_lock_file_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DiskFault):
        async with renewal_lock(tmp_path / "file", "a"):
            pytest.fail("held without a file")


async def test_any_id_gives_a_file_name_within_the_directory(tmp_path: Path) -> None:
    async with renewal_lock(tmp_path, "../../ü:\0"):
        assert [each.suffix for each in tmp_path.iterdir()] == [".lock"]


async def _hold_once(directory: Path) -> None:
    async with renewal_lock(directory, "a", timeout=30):
        pass
