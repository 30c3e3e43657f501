"""What the Today page tells, asked of the archive in the thread that reads what is on the screen."""

from datetime import date

from brutlers_desktop.domain.today import Figures
from brutlers_desktop.services.archive import ArchiveClosed
from brutlers_desktop.services.orders import Orders
from brutlers_desktop.store import today as store
from brutlers_desktop.store.database import Interrupted


class Today:
    """Answers from the archive, while it is open."""

    def __init__(self, orders: Orders) -> None:
        self._orders = orders

    async def figures(self, connection_id: str, day: date) -> Figures | None:
        """Return the figures of a connection's orders on a day; None while the archive is not open. Raises ``AppError``."""
        archive = self._orders.archive
        if not archive.is_open:
            return None
        try:
            return await archive.read(lambda reader: store.figures(reader, connection_id, day))
        except (Interrupted, ArchiveClosed):
            return None
