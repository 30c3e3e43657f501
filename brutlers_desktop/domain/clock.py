"""The clock, injected wherever time matters."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Wall time and monotonic time."""

    def now(self) -> datetime:
        """Return the wall time, UTC, aware. It may jump."""
        ...

    def monotonic(self) -> float:
        """Return seconds from an arbitrary start that never jump back."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """Return the wall time, UTC, aware."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return monotonic seconds."""
        return time.monotonic()
