"""The statuses that are offered: those that are known, and those that were seen at a shop."""

from collections.abc import Iterable

from brutlers_desktop.domain.orders import STATUS_LABELS
from brutlers_desktop.ui.bridge import Bridge


async def known_statuses(bridge: Bridge, connection_ids: Iterable[str]) -> tuple[str, ...]:
    """Return the statuses in their usual order, then those seen through these connections. Raises ``AppError``."""
    archive = bridge.archive
    seen = () if archive is None else await archive.distinct("status", tuple(set(connection_ids)))
    return tuple(dict.fromkeys((*STATUS_LABELS, *(each for each in seen if each))))
