"""When the services have come to rest."""

from typing import Any

from brutlers_desktop.services.desk import Desk
from brutlers_desktop.sync import Sync


def is_settled(desk: Desk, connection_id: str) -> bool:
    """Tell whether the archive is open and nothing of the connection's orders and customers is due, on its way or being read."""
    archive = desk.orders.archive
    if not (archive.is_open or archive.fault) or desk.orders.state(connection_id).loading:
        return False
    return all(_rests(sync, connection_id) for sync in desk.orders._syncs)


def _rests(sync: Sync[Any], connection_id: str) -> bool:
    follower = sync._followers.get(connection_id)
    if follower is None or follower.state.fetching:
        return follower is None
    return follower.due is None or follower.due > sync._clock.monotonic()
