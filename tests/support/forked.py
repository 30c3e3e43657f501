"""A child that is forked, not started anew: what it imports is there already, so that a kill costs milliseconds."""

import json
import os
import select
import signal
import time
import traceback
from collections.abc import Callable
from typing import Any

Tell = Callable[..., None]


class Forked:
    """Runs ``act(tell)`` in a child; what it tells is read here, line by line. The parent must have no threads."""

    def __init__(self, act: Callable[[Tell], None]) -> None:
        reading, writing = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            os.close(reading)
            _live(act, writing)
        os.close(writing)
        self._pipe = reading
        self._rest = b""

    def line(self, seconds: float) -> dict[str, Any] | None:
        """Return what the child tells next; None if it ended, or told nothing for so long."""
        until = time.monotonic() + seconds
        while b"\n" not in self._rest:
            ready, _, _ = select.select([self._pipe], [], [], max(until - time.monotonic(), 0))
            piece = os.read(self._pipe, 65_536) if ready else b""
            if not piece:
                return None
            self._rest += piece
        line, _, self._rest = self._rest.partition(b"\n")
        return dict(json.loads(line))

    def kill(self) -> list[dict[str, Any]]:
        """Kill -9, and return what it had told and nobody has read."""
        os.kill(self._pid, signal.SIGKILL)
        return self.end(10)

    def end(self, seconds: float) -> list[dict[str, Any]]:
        """Read to the end, then see the child out."""
        told = []
        while (line := self.line(seconds)) is not None:
            told.append(line)
        os.close(self._pipe)
        _, status = os.waitpid(self._pid, 0)
        assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, f"the child failed: {status}"
        return told


def _live(act: Callable[[Tell], None], pipe: int) -> None:
    def tell(**said: Any) -> None:
        os.write(pipe, json.dumps(said).encode() + b"\n")

    status = 1
    try:
        act(tell)
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)
