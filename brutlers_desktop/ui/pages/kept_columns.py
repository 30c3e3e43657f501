"""The columns as a person arranged them, kept for the next start: once a drag has come to rest, and at the end."""

from typing import Final

from PySide6.QtCore import QObject, QTimer

from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.widgets.orders_table import OrdersTable

NAME: Final = "order-columns"
REST_MS: Final = 400
"""How long nothing moves before it counts as arranged."""


class KeptColumns(QObject):
    """Brings the columns back when the services are there; sleeps until a person moves one."""

    def __init__(self, bridge: Bridge, table: OrdersTable) -> None:
        super().__init__(table)
        self._bridge = bridge
        self._table = table
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._keep)
        table.columns_changed.connect(self._rest.start)

    def bring_back(self) -> None:
        """Arrange the columns as they were kept."""
        desk = self._bridge.desk
        kept = None if desk is None else desk.preferences.get(NAME)
        if isinstance(kept, dict):
            self._table.set_columns(kept)

    def close(self) -> None:
        """Keep at once what has not come to rest yet."""
        if self._rest.isActive():
            self._rest.stop()
            self._keep()

    def _keep(self) -> None:
        desk = self._bridge.desk
        if desk is not None:
            keeping = desk.preferences.keep(NAME, self._table.columns())
            self._bridge.run(keeping, "keep the columns", must_finish=True)
