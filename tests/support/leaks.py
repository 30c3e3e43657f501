"""What a test must not leave behind: asyncio tasks, threads, child processes, Qt timers and windows."""

import asyncio
import contextlib
import gc
import logging
import os
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

GRACE = 3.0
"""Seconds in which something that is already ending may end."""

OUR_THREADS = "brutlers"
"""How the names of our own daemon threads begin; others (a watcher of asyncio, say) are not ours to judge."""

LASTING_PROCESSES = ("multiprocessing.resource_tracker", "multiprocessing.forkserver")
"""Helpers that Python starts once and keeps until the interpreter ends."""

ENDLESS_WIDGETS = {"QTipLabel"}
"""Qt keeps one of each for the whole application."""


@dataclass(frozen=True)
class Standing:
    """What stood before the test."""

    threads: frozenset[threading.Thread]
    processes: frozenset[int]
    qt_objects: frozenset[int]


class TaskWatch(logging.Handler):
    """Collects the asyncio tasks that nobody awaited, from the two places that meet them."""

    COMPLAINTS = ("Task was destroyed but it is pending", "exception was never retrieved")

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self._found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if any(complaint in text for complaint in self.COMPLAINTS):
            self._found.append(text)

    def take(self) -> list[str]:
        """Return what was found since the last call."""
        found, self._found = self._found, []
        return found

    @contextlib.contextmanager
    def on_duty(self) -> Iterator[None]:
        """Watch loops that ``asyncio.Runner`` closes: it cancels left-over tasks without a word."""
        runners: Any = asyncio.runners
        cancel_all_tasks = runners._cancel_all_tasks

        def note_and_cancel(loop: asyncio.AbstractEventLoop) -> None:
            self._found += [f"task still pending at the end: {task!r}" for task in asyncio.all_tasks(loop)]
            cancel_all_tasks(loop)

        logger = logging.getLogger("asyncio")
        logger.addHandler(self)
        runners._cancel_all_tasks = note_and_cancel
        try:
            yield
        finally:
            runners._cancel_all_tasks = cancel_all_tasks
            logger.removeHandler(self)


def standing(*, with_qt: bool) -> Standing:
    """Return what stands now."""
    return Standing(
        threads=frozenset(threading.enumerate()),
        processes=frozenset(_child_processes()),
        qt_objects=frozenset(id(thing) for thing in _live_qt_objects()) if with_qt else frozenset(),
    )


def left_behind(before: Standing, *, with_qt: bool) -> list[str]:
    """Return a line for each thing that did not stand before, and does not end within ``GRACE``."""
    deadline = time.monotonic() + GRACE
    for thread in _new_threads(before):
        thread.join(max(0.0, deadline - time.monotonic()))
    lines = [f"thread still running: {thread.name}" for thread in _new_threads(before)]
    lines += [f"process still running: {name}" for name in _lasting_children(before, deadline)]
    if with_qt and _new_qt_objects(before):
        gc.collect()
        lines += [f"Qt object still alive: {thing!r}" for thing in _new_qt_objects(before)]
    return lines


def _new_threads(before: Standing) -> list[threading.Thread]:
    return [
        thread
        for thread in threading.enumerate()
        if thread not in before.threads and (not thread.daemon or thread.name.startswith(OUR_THREADS))
    ]


def _lasting_children(before: Standing, deadline: float) -> list[str]:
    def new() -> dict[int, str]:
        return {pid: name for pid, name in _child_processes().items() if pid not in before.processes}

    while new() and time.monotonic() < deadline:
        time.sleep(0.02)  # a child that is no child of a Popen at hand cannot be awaited
    return [f"{pid} {name}" for pid, name in new().items()]


def _child_processes() -> dict[int, str]:
    """Return this process's own children by id; none where the kernel does not list them."""
    children: dict[int, str] = {}
    for task in Path(f"/proc/{os.getpid()}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            for pid in task.read_text().split():
                command = (
                    Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
                )
                if not any(name in command for name in LASTING_PROCESSES):
                    children[int(pid)] = command.strip()[:120] or "(ended, but not waited for)"
    return children


def _new_qt_objects(before: Standing) -> list[Any]:
    return [thing for thing in _live_qt_objects() if id(thing) not in before.qt_objects]


def _live_qt_objects() -> list[Any]:
    """Return running timers and top-level widgets; never imports Qt itself."""
    widgets: Any = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    core: Any = sys.modules["PySide6.QtCore"]
    shiboken: Any = sys.modules["shiboken6"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    windows = [w for w in widgets.QApplication.topLevelWidgets() if type(w).__name__ not in ENDLESS_WIDGETS]
    timers = [
        thing
        for thing in shiboken.getAllValidWrappers()
        if isinstance(thing, core.QTimer) and thing.isActive()
    ]
    return [*windows, *timers]
