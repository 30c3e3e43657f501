"""Watching the requests of one call on their way, so that each can be put into the API log as it ends."""

import time
from collections.abc import Callable
from datetime import datetime

from brutlers_desktop.domain.journal import Exchange, Fault, path_pattern

Recorder = Callable[[Exchange], None]
"""Is told of each request that has ended. Must not raise."""


def unrecorded(_: Exchange) -> None:
    """Record nothing."""


class Attempts:
    """The requests of one call, one after the other; ``earlier`` ones of the same call were made before.

    Where nothing is under way, all but ``begin`` do nothing.
    """

    def __init__(self, record: Recorder = unrecorded, earlier: int = 0) -> None:
        self._record = record
        self._number = earlier
        self._method, self._path = "", ""
        self._begun: float | None = None
        self._status: int | None = None
        self._date: datetime | None = None
        self._size = 0

    def begin(self, method: str, path: str) -> None:
        """A request sets out; one that is still open had all the answer that anybody wanted."""
        self.end()
        self._number += 1
        self._method, self._path = method, path_pattern(path)
        self._status, self._date, self._size = None, None, 0
        self._begun = time.monotonic()

    def answered(self, status: int, date: datetime | None) -> None:
        """The head of its answer has come; ``date`` is what that says of the server's time."""
        self._status, self._date = status, date

    def received(self, size: int) -> None:
        """So many decoded bytes more have come."""
        self._size += size

    def end(self, fault: Fault = Fault.NONE) -> None:
        """It is over, with its whole answer or a fault."""
        if self._begun is None:
            return
        seconds, self._begun = time.monotonic() - self._begun, None
        self._record(
            Exchange(
                method=self._method,
                path=self._path,
                status=self._status,
                seconds=seconds,
                size=self._size,
                attempt=self._number,
                fault=fault,
                date=self._date,
            )
        )
