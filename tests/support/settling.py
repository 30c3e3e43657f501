"""When the services have come to rest."""

from brutlers_desktop.services.desk import Desk


def is_settled(desk: Desk, connection_id: str) -> bool:
    """Tell whether the archive is open and nothing of the connection's orders is due, on its way or being read."""
    archive, sync = desk.orders.archive, desk.orders.sync
    if not (archive.is_open or archive.fault) or desk.orders.state(connection_id).loading:
        return False
    follower = sync._followers.get(connection_id)
    return follower is None or follower.due is None or follower.due > sync._clock.monotonic()
