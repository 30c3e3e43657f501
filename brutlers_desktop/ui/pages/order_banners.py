"""What stands above the list of orders: that changes may be missing in it, and that it cannot be brought up to date now."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from brutlers_desktop.errors import Action
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.pages.order_words import age_words, gap_words
from brutlers_desktop.ui.widgets.banner import Banner
from brutlers_desktop.ui.widgets.notice_bar import action_words

if TYPE_CHECKING:
    from brutlers_desktop.domain.gap import Gap
    from brutlers_desktop.services.orders import OrdersState


class OrderBanners(QObject):
    """``wanted`` tells which action the button asks for."""

    wanted = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._action = Action.NONE
        self._gaps: tuple[Gap, ...] = ()
        self._connection_id = ""
        self.gap = Banner("ordersGap", "history")
        self.age = Banner("ordersAge", "clock")
        self.age.pressed.connect(lambda: self.wanted.emit(self._action))
        self.gap.dismissed.connect(self._forget_gaps)

    def show(self, state: "OrdersState", *, listing: bool) -> None:
        """Show what the chosen connection's state says; nothing while there are no orders to say it of."""
        desk = self._bridge.desk
        chosen = None if desk is None else desk.connections.chosen
        self._connection_id = "" if chosen is None else chosen.id
        text, self._action = age_words(desk, chosen, state) if listing else ("", Action.NONE)
        self.age.say(text, action_words(self._action))
        self._gaps = state.gaps if listing else ()
        self.gap.say(gap_words(self._gaps), dismissable=True)

    def retint(self) -> None:
        """Take up a change of scheme."""
        self.gap.retint()
        self.age.retint()

    def _forget_gaps(self) -> None:
        desk = self._bridge.desk
        self.gap.hide()
        if desk is not None and self._connection_id:
            self._bridge.run(desk.orders.forget_gaps(self._connection_id, self._gaps), "forget gaps")
