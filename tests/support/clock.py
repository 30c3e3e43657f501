"""A clock that stands still until a test moves it."""

from datetime import UTC, datetime, timedelta

DEFAULT = datetime(2026, 6, 1, 12, tzinfo=UTC)


class FakeClock:
    """Wall time and monotonic time, moved together by ``advance``; ``move`` jumps the wall clock alone."""

    def __init__(self, now: datetime = DEFAULT) -> None:
        self._now = now
        self._monotonic = 1000.0

    def now(self) -> datetime:
        """Return the wall time."""
        return self._now

    def monotonic(self) -> float:
        """Return the monotonic time."""
        return self._monotonic

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._now += timedelta(seconds=seconds)
        self._monotonic += seconds

    def move(self, by: timedelta) -> None:
        """Set the wall clock, as a person or a time service does."""
        self._now += by
