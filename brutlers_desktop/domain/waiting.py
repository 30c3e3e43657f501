"""How long to wait before the next try, and the words for it."""

import math
import random

from brutlers_desktop.translation import tr, trn


def backoff(failures: int, *, base: float = 5.0, limit: float = 300.0) -> float:
    """Return how long to wait in seconds after so many failures in a row: doubling, with jitter."""
    return float(min(base * 2 ** min(failures - 1, 16), limit) * random.uniform(0.75, 1.25))  # noqa: S311 - not a secret


def pause(failures: int, asked: float | None, *, base: float = 5.0, limit: float = 300.0) -> float:
    """Return how long to wait in seconds: a little more than the server asked for; ``backoff`` if it asked for nothing."""
    if not asked:
        return backoff(failures, base=base, limit=limit)
    return asked * random.uniform(1.0, 1.1)  # noqa: S311 - not a secret


def when_words(asked: float | None) -> str:
    """Return when a pause that the server asked for (seconds; None: it named no time) is over, for a person: “in 6 hours”."""
    if asked is None:
        return tr("in a moment")
    if asked < 2 * 60:
        return trn("in {n} second", "in {n} seconds", max(round(asked), 1))
    if asked < 2 * 3600:
        return trn("in {n} minute", "in {n} minutes", math.ceil(asked / 60))
    return trn("in {n} hour", "in {n} hours", math.ceil(asked / 3600))
