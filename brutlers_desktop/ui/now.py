"""The time of day for words about what is due."""

from datetime import UTC, datetime


def now() -> datetime:
    """Return the present moment in UTC, by this computer's clock."""
    return datetime.now(UTC)
