"""Times as the database keeps them: whole milliseconds since 1970 UTC, and days as ordinals."""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Final

from brutlers_desktop.domain.times import parse_date, parse_time

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)


def to_millis(moment: datetime) -> int:
    """Return the nearest millisecond since 1970 UTC. ``moment`` is aware."""
    return round(moment.timestamp() * 1000)


def from_millis(millis: int) -> datetime:
    """Return the time, UTC."""
    return _EPOCH + millis * _MILLISECOND


def text_millis(text: str) -> int | None:
    """Return the milliseconds of a time as the API writes it; None if it cannot be read."""
    if (
        len(text) == 24 and text[10] == "T" and text[7] == "-" and text[23] == "Z"
    ):  # as documented: the quick way
        try:
            return to_millis(datetime.fromisoformat(text))
        except ValueError:
            return None
    moment = parse_time(text)
    return None if moment is None else to_millis(moment)


@lru_cache(maxsize=4096)
def text_day(text: str) -> int | None:
    """Return the ordinal of a day as the API writes it; None if it cannot be read."""
    day: date | None = parse_date(text)
    return None if day is None else day.toordinal()
