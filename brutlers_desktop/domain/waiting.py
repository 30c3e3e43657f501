"""How long to wait before the next try."""

import random


def backoff(failures: int, *, base: float = 5.0, limit: float = 300.0) -> float:
    """Return how long to wait in seconds after so many failures in a row: doubling, with jitter."""
    return float(min(base * 2 ** min(failures - 1, 16), limit) * random.uniform(0.75, 1.25))  # noqa: S311 - not a secret


def pause(failures: int, asked: float | None, *, base: float = 5.0, limit: float = 300.0) -> float:
    """Return how long to wait in seconds: a little more than the server asked for; ``backoff`` if it asked for nothing."""
    if not asked:
        return backoff(failures, base=base, limit=limit)
    return asked * random.uniform(1.0, 1.1)  # noqa: S311 - not a secret
