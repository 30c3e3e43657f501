"""Times as the API sends them: read where they can be read, shown as they came where not."""

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import Final

_ISO_TIME: Final = re.compile(
    r"(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}(?::\d{2})?)(?:[.,](\d{1,9})\d*)?\s*([Zz]|[+-]\d{2}:?\d{2})?",
    re.ASCII,
)
_ISO_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def parse_time(text: str | None) -> datetime | None:
    """Read an ISO 8601 time with any offset, or none (taken as UTC), and any fraction; None if it cannot be read.

    The answer is aware and in UTC. Times that leave the calendar when moved to UTC (year 1, year 9999) give None.
    """
    if not text:
        return None
    match = _ISO_TIME.fullmatch(text.strip())
    if match is None:
        day = parse_date(text)
        return None if day is None else datetime(day.year, day.month, day.day, tzinfo=UTC)
    day_text, clock, fraction, offset = match.groups()
    micros = (fraction or "")[:6].ljust(6, "0")
    zone = "+00:00" if offset is None or offset in "Zz" else offset
    try:
        seconds = clock if len(clock) == 8 else f"{clock}:00"
        return datetime.fromisoformat(f"{day_text}T{seconds}.{micros}{zone}").astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def parse_date(text: str | None) -> date | None:
    """Read the calendar day of an ISO 8601 date or time as it is written (no zone arithmetic); None if it cannot be read."""
    if not text:
        return None
    stripped = text.strip()
    head = stripped[:10]
    if _ISO_DATE.fullmatch(head) is None or (len(stripped) > 10 and _ISO_TIME.fullmatch(stripped) is None):
        return None
    try:
        return date.fromisoformat(head)
    except ValueError:
        return None


def parse_http_date(text: str | None) -> datetime | None:
    """Read an HTTP date (RFC 9110 5.6.7); None if it is absent or cannot be read."""
    if not text or len(text) > 64:
        return None
    try:
        moment = parsedate_to_datetime(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError, TypeError):
        return None
