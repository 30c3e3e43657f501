"""The owner of every task: nothing runs that is not cancelled when the app ends."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, ParamSpec, TypeVar

from brutlers_desktop.errors import Action, AppError
from brutlers_desktop.services.events import Events, Notice, notice_of
from brutlers_desktop.translation import tr

P = ParamSpec("P")
T = TypeVar("T")

FINISH_SECONDS: Final = 0.4
"""How long the end of the app waits for what is being written."""

log = logging.getLogger(__name__)


class Tasks:
    """Starts tasks, reports what goes wrong in them as a notice, and cancels them at the end."""

    def __init__(self, events: Events) -> None:
        self._events = events
        self._running: set[asyncio.Task[Any]] = set()
        self._must_finish: set[asyncio.Task[Any]] = set()

    def spawn(
        self,
        coroutine: Coroutine[Any, Any, T],
        name: str,
        *,
        connection_id: str = "",
        must_finish: bool = False,
    ) -> "asyncio.Task[T]":
        """Run ``coroutine`` as a task owned here; an error in it becomes a notice.

        One that ``must_finish`` writes something that should not be left half written.
        """
        task = asyncio.get_running_loop().create_task(coroutine, name=name)
        self._running.add(task)
        if must_finish:
            self._must_finish.add(task)
        task.add_done_callback(lambda done: self._done(done, connection_id))
        return task

    async def aclose(self) -> None:
        """Cancel all tasks and wait for them; those that must finish get ``FINISH_SECONDS`` for it first."""
        finishing = tuple(self._must_finish)
        for task in self._running - self._must_finish:
            task.cancel()
        if finishing:
            await asyncio.wait(finishing, timeout=FINISH_SECONDS)
        while self._running:
            tasks = tuple(self._running)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def _done(self, task: "asyncio.Task[Any]", connection_id: str) -> None:
        self._running.discard(task)
        self._must_finish.discard(task)
        error = None if task.cancelled() else task.exception()
        if isinstance(error, AppError):
            log.info("%s ended with %s", task.get_name(), type(error).__name__)
            self._events.publish(notice_of(error, connection_id))
        elif error is not None:
            log.error("%s failed", task.get_name(), exc_info=error)
            self._events.publish(
                Notice(
                    tr("Something went wrong in the app"),
                    tr(
                        "This is a fault of ours and has been written to the log. Nothing was lost; please try "
                        "again."
                    ),
                    Action.SHOW_REPORT,
                    connection_id,
                    "bug",
                )
            )


class DiskWorker:
    """Runs blocking calls of the store, one after the other, in one thread."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="brutlers-disk")

    async def run(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run ``call`` in the thread; a cancelled wait leaves it running to its end."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, lambda: call(*args, **kwargs))

    async def aclose(self) -> None:
        """Take no more calls and wait for those taken: one may wait for another process's lock, but the loop does not."""
        await asyncio.to_thread(self.close)

    def close(self) -> None:
        """Do as ``aclose``, but block: for those who are in a worker themselves."""
        self._pool.shutdown()
