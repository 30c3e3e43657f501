"""Waiting for what happens in another process, which cannot be awaited."""

import time
from collections.abc import Callable

LIMIT = 30.0
PAUSE = 0.02


def wait_until(condition: Callable[[], object], what: str) -> None:
    """Wait until ``condition`` holds; fail with ``what`` when it never does."""
    deadline = time.monotonic() + LIMIT
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError(f"never came: {what}")
        time.sleep(PAUSE)
