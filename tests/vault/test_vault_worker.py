import asyncio
import logging
import subprocess
import sys
import threading
from collections.abc import AsyncIterator

import pytest

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import VaultDenied
from brutlers_desktop.vault.memory import MemoryVault
from brutlers_desktop.vault.opening import OpenedVault
from brutlers_desktop.vault.worker import VaultWorker

SLOW = "does not answer"


class Gated(MemoryVault):
    """A vault whose every call waits until it is let through, as behind an unlock prompt."""

    def __init__(self) -> None:
        super().__init__()
        self.entered = threading.Semaphore(0)
        self.gate = threading.Event()
        self.calls: list[str] = []
        self.threads: set[int] = set()

    def _pass(self, call: str) -> None:
        self.calls.append(call)
        self.threads.add(threading.get_ident())
        self.entered.release()
        assert self.gate.wait(30)

    def get(self, name: str) -> Secret | None:
        self._pass("get")
        return super().get(name)

    def set(self, name: str, secret: Secret) -> None:
        self._pass(f"set {secret.reveal()}")
        super().set(name, secret)


def vault_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "brutlers-vault"]


def end_threads() -> None:
    for thread in vault_threads():
        thread.join(30)
        assert not thread.is_alive()


@pytest.fixture
async def vault() -> AsyncIterator[Gated]:
    vault = Gated()
    yield vault
    vault.gate.set()
    end_threads()


async def test_calls_run_one_after_another_in_one_thread_of_their_own(vault: Gated) -> None:
    worker = VaultWorker(lambda: OpenedVault(vault))
    vault.gate.set()
    await asyncio.gather(*(worker.set("name", Secret(str(number))) for number in range(5)))
    assert await worker.get("name") == Secret("4")
    await worker.delete("name")
    assert await worker.get("name") is None
    assert vault.calls[:5] == [f"set {number}" for number in range(5)]
    assert len(vault.threads) == 1
    assert threading.get_ident() not in vault.threads
    assert all(thread.daemon for thread in vault_threads())
    worker.close()


async def test_the_loop_runs_on_while_a_call_is_blocked(vault: Gated) -> None:
    worker = VaultWorker(lambda: OpenedVault(vault))
    call = asyncio.create_task(worker.get("name"))
    await asyncio.to_thread(vault.entered.acquire)
    assert not call.done()
    vault.gate.set()
    assert await call is None
    worker.close()


async def test_past_the_deadline_later_calls_fail_at_once_until_the_thread_is_free(
    vault: Gated, caplog: pytest.LogCaptureFixture
) -> None:
    worker = VaultWorker(lambda: OpenedVault(vault), deadline=0.05)
    with pytest.raises(VaultDenied, match=SLOW):
        await worker.set("name", Secret("late"))
    with pytest.raises(VaultDenied, match=SLOW):
        await worker.get("name")
    assert vault.calls == ["set late"]
    with caplog.at_level(logging.WARNING):
        vault.gate.set()
        worker.close()
        end_threads()
    assert "late keyring call ended: set done" in caplog.text
    assert vault._entries == {"name": Secret("late")}


async def test_the_worker_serves_again_once_the_prompt_is_answered(vault: Gated) -> None:
    worker = VaultWorker(lambda: OpenedVault(vault), deadline=0.05)
    with pytest.raises(VaultDenied, match=SLOW):
        await worker.set("name", Secret("late"))
    running = worker._overdue
    assert running is not None
    vault.gate.set()
    await asyncio.wrap_future(running)
    worker._deadline = 30
    assert await worker.get("name") == Secret("late")
    worker.close()


async def test_a_set_that_had_not_begun_by_its_deadline_never_happens(vault: Gated) -> None:
    worker = VaultWorker(lambda: OpenedVault(vault), deadline=0.05)
    answers = await asyncio.gather(
        worker.set("name", Secret("begun")), worker.set("name", Secret("waiting")), return_exceptions=True
    )
    assert [type(answer) for answer in answers] == [VaultDenied, VaultDenied]
    vault.gate.set()
    worker.close()
    end_threads()
    assert vault.calls == ["set begun"]


async def test_a_cancelled_caller_does_not_disturb_the_next(vault: Gated) -> None:
    worker = VaultWorker(lambda: OpenedVault(vault))
    task = asyncio.create_task(worker.set("name", Secret("one")))
    await asyncio.to_thread(vault.entered.acquire)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    vault.gate.set()
    assert await worker.get("name") == Secret("one")
    worker.close()


async def test_opening_is_tried_again_until_it_succeeds(vault: Gated) -> None:
    vault.gate.set()
    answers: list[OpenedVault | VaultDenied] = [VaultDenied("locked", "x"), OpenedVault(vault)]

    def open_() -> OpenedVault:
        answer = answers.pop(0)
        if isinstance(answer, VaultDenied):
            raise answer
        return answer

    worker = VaultWorker(open_)
    with pytest.raises(VaultDenied, match="locked"):
        await worker.get("name")
    assert (await worker.open()).vault is vault
    assert await worker.get("name") is None
    worker.close()


async def test_close_never_waits_and_takes_no_more_calls(vault: Gated) -> None:
    worker = VaultWorker(lambda: OpenedVault(vault))
    call = asyncio.create_task(worker.set("name", Secret("kept")))
    await asyncio.to_thread(vault.entered.acquire)
    worker.close()
    worker.close()
    with pytest.raises(VaultDenied, match="closing"):
        await worker.get("name")
    vault.gate.set()
    await call
    end_threads()
    assert vault._entries == {"name": Secret("kept")}


def test_a_blocked_call_does_not_keep_the_process_alive() -> None:
    program = """
import asyncio, threading
from brutlers_desktop.errors import VaultDenied
from brutlers_desktop.vault.worker import VaultWorker
async def main():
    worker = VaultWorker(threading.Event().wait, deadline=0.01)
    try:
        await worker.get("name")
    except VaultDenied as denied:
        print(denied.title)
    worker.close()
asyncio.run(main())
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "The keyring does not answer\n"


def test_it_serves_a_qt_loop() -> None:
    program = """
import qasync
from PySide6.QtCore import QCoreApplication
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import VaultDenied
from brutlers_desktop.vault.opening import open_vault
from brutlers_desktop.vault.worker import VaultWorker
async def main():
    worker = VaultWorker(lambda: open_vault(None))
    await worker.set("name", Secret("x"))
    print((await worker.get("name")).reveal())
    worker.close()
app = QCoreApplication([])
with qasync.QEventLoop(app) as loop:
    loop.run_until_complete(main())
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "x\n"
