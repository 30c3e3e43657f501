"""Everything in the window that is about customers: their page, and the ways from it to orders and to the system."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from brutlers_desktop.domain.outbox import Entry
from brutlers_desktop.domain.scopes import CUSTOMERS_READ
from brutlers_desktop.services.events import Notice
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.customer_editing import CustomerEditing
from brutlers_desktop.ui.customer_erasing import CustomerErasing
from brutlers_desktop.ui.pages.customers import CustomersPage

if TYPE_CHECKING:
    from brutlers_desktop.ui.commands import Commands
    from brutlers_desktop.ui.creating import Creating

NO_PROGRAM_KEY = "no-program"


class CustomerCommands(QObject):
    """Owns the page; orders are shown and made by ``creating``."""

    def __init__(self, bridge: Bridge, window: QWidget, creating: "Creating", commands: "Commands") -> None:
        super().__init__(window)
        self._bridge = bridge
        self._creating = creating
        self.page = CustomersPage(bridge)
        self.editing = CustomerEditing(bridge, self.page)
        self.erasing = CustomerErasing(bridge, window, self.page)
        creating.customer_edit_wanted.connect(self._edit_entry)
        self.page.permission_wanted.connect(lambda: commands.ask_for(CUSTOMERS_READ))
        self.page.order_wanted.connect(creating.show_order)
        self.page.card.link_wanted.connect(self._open_link)
        self.page.card.new_order_wanted.connect(self._new_order)

    def _edit_entry(self, entry: Entry) -> None:
        self._creating.page_wanted.emit(self.page)
        self.editing.edit_entry(entry)

    def _new_order(self) -> None:
        stored = self.page.card.stored
        if stored is not None:
            customer, day = stored.row.customer, stored.row.customer.wedding_day
            self._creating.open_for(
                {
                    "customer_name": customer.name.strip(),
                    "customer_email": customer.email.strip(),
                    "customer_phone": customer.phone.strip(),
                    "wedding_date": "" if day is None else day.isoformat(),
                }
            )

    def _open_link(self, link: str) -> None:
        if not QDesktopServices.openUrl(QUrl(link, QUrl.ParsingMode.StrictMode)):
            self._bridge.events.publish(
                Notice(
                    tr("No program opened"),
                    tr("This computer has no program set up for it. Copy the address or number instead."),
                    key=NO_PROGRAM_KEY,
                )
            )
