"""The clock, injected wherever time matters, and the server's clock as seen from here."""

import time
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

from brutlers_desktop.translation import tr, trn

NOTABLE_SKEW: Final = timedelta(minutes=2)
"""From here on the difference between the clocks is shown to the person."""

_BELIEVED_YEARS: Final = range(2020, 2200)
"""A ``Date`` beyond them is a fault; near the calendar's ends, times reckoned from it would overflow."""


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
        """Return monotonic seconds, the time asleep included where the system can tell."""
        boottime = getattr(time, "CLOCK_BOOTTIME", None)
        return time.monotonic() if boottime is None else time.clock_gettime(boottime)


class ServerClock:
    """The server's time: its last ``Date``, carried on by the monotonic clock, so that a moved wall clock changes nothing."""

    def __init__(self, clock: Clock, skew: timedelta = timedelta(0)) -> None:
        self._clock = clock
        self._skew = skew
        self._anchor: tuple[datetime, float] | None = None

    def observe(self, date: datetime | None) -> None:
        """Take in the ``Date`` of an answer that has just arrived (None: it had none that could be read).

        One from a year that no server lives in is not believed.
        """
        if date is not None and date.year in _BELIEVED_YEARS:
            self._anchor = (date, self._clock.monotonic())

    def at(self, date: datetime | None) -> datetime:
        """Return what the ``Date`` of an answer says, if it is believed, else ``now()``."""
        return self.now() if date is None or date.year not in _BELIEVED_YEARS else date

    def now(self) -> datetime:
        """Return the server's time, UTC; this computer's with the skew last seen while no answer has come yet."""
        if self._anchor is None:
            return _shifted(self._clock.now(), self._skew)
        date, at = self._anchor
        return _shifted(date, timedelta(seconds=self._clock.monotonic() - at))

    def skew(self) -> timedelta:
        """Return the server's clock minus this computer's, in whole seconds."""
        return timedelta(seconds=round((self.now() - self._clock.now()).total_seconds()))

    def to_local(self, server_time: datetime) -> datetime:
        """Return when ``server_time`` comes by this computer's clock, UTC."""
        return _shifted(server_time, -self.skew())


def skew_words(skew: timedelta) -> str:
    """Say in a sentence how far this computer's clock is behind the server's, or ahead of it."""
    minutes = max(round(abs(skew).total_seconds() / 60), 1)
    if minutes < 120:
        amount = trn("{n} minute", "{n} minutes", minutes, about="how far a clock is ahead or behind")
    elif minutes < 2880:
        amount = trn("{n} hour", "{n} hours", minutes // 60, about="how far a clock is ahead or behind")
    else:
        amount = trn("{n} day", "{n} days", minutes // 1440, about="how far a clock is ahead or behind")
    if skew > timedelta(0):
        return tr("This computer's clock is {time} behind Brutlers' clock.", time=amount)
    return tr("This computer's clock is {time} ahead of Brutlers' clock.", time=amount)


def _shifted(moment: datetime, by: timedelta) -> datetime:
    try:
        return moment + by
    except OverflowError:
        return moment
