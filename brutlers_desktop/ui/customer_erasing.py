"""What a person does with one customer's data on this computer: take it out to a file, erase it, keep the receipt."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from brutlers_desktop.domain.orders import CLOSED_STATUSES
from brutlers_desktop.domain.outbox import WriteState
from brutlers_desktop.errors import AppError
from brutlers_desktop.services.events import Notice
from brutlers_desktop.translation import tr, trn
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.dialogs.confirm import confirm
from brutlers_desktop.ui.dialogs.file_dialog import ask_where
from brutlers_desktop.ui.dialogs.receipt_dialog import ReceiptDialog
from brutlers_desktop.ui.models.customer_words import name_text

if TYPE_CHECKING:
    from brutlers_desktop.services.customer_privacy import CustomerPrivacy, Receipt
    from brutlers_desktop.services.customers import StoredCustomer
    from brutlers_desktop.ui.pages.customers import CustomersPage

EXPORTED_KEY = "customer-exported"


class CustomerErasing(QObject):
    """Serves the menu of the customer's page."""

    def __init__(self, bridge: Bridge, window: QWidget, page: "CustomersPage") -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._page = page
        page.card.export_wanted.connect(self._ask_where)
        page.card.erase_wanted.connect(self._ask)

    @property
    def _privacy(self) -> "CustomerPrivacy | None":
        return None if self._bridge.desk is None else self._bridge.desk.customer_privacy

    def _ask_where(self, suffix: str) -> None:
        stored = self._page.card.stored
        if stored is None:
            return
        kind = tr("Page to read (*.html)") if suffix == "html" else tr("Data for other programs (*.json)")
        ask_where(
            self._window,
            "customerFileDialog",
            tr("Export this customer’s data"),
            f"customer-data.{suffix}",
            kind,
            lambda path: self._bridge.run(self._export(stored.row.row, path), "export a customer"),
        )

    async def _export(self, row: int, path: Path) -> None:
        if self._privacy is not None:
            await self._privacy.export(row, path)
            self._bridge.events.publish(
                Notice(
                    tr("Customer’s data exported"),
                    tr("It is {path}. Whoever has the file can read it.", path=path),
                    key=EXPORTED_KEY,
                    good=True,
                )
            )

    def _ask(self) -> None:
        stored = self._page.card.stored
        if stored is not None:
            self._bridge.run(self._question(stored), "ask before a customer is erased")

    async def _question(self, stored: "StoredCustomer") -> None:
        privacy = self._privacy
        if privacy is None:
            return
        writes = await privacy.writes_of(stored)
        waiting = [each for each in writes if each.state is not WriteState.DONE]
        unfinished = sum(order.status not in CLOSED_STATUSES for order in stored.orders.values())
        parts = [
            tr(
                "All facts about this customer, their orders with timelines and pictures, earlier versions and drafts are deleted on"
                " this computer. Brutlers keeps its copy; it is not fetched again. This cannot be undone."
            )
        ]
        if unfinished:
            parts.append(
                trn(
                    "{n} order is not completed: it disappears from your list of work.",
                    "{n} orders are not completed: they disappear from your list of work.",
                    unfinished,
                )
            )
        if waiting:
            parts.append(
                trn(
                    "{n} change waits in the Outbox and is discarded: Brutlers will not receive it.",
                    "{n} changes wait in the Outbox and are discarded: Brutlers will not receive them.",
                    len(waiting),
                )
            )
        confirm(
            self._window,
            "eraseCustomerDialog",
            tr("Erase “{name}” from this computer?", name=name_text(stored.row.customer)),
            "\n\n".join(parts),
            tr("Discard and erase") if waiting else tr("Erase"),
            lambda: self._bridge.run(
                self._erase(stored.row.row, discard=bool(waiting)), "erase a customer", must_finish=True
            ),
        )

    async def _erase(self, row: int, *, discard: bool) -> None:
        privacy = self._privacy
        if privacy is None:
            return
        receipt = await privacy.erase(row, discard=discard)
        dialog = ReceiptDialog(self._window, tr("Erased from this computer"), receipt.text())
        dialog.save_wanted.connect(lambda: self._ask_where_receipt(dialog, receipt))
        dialog.open()

    def _ask_where_receipt(self, dialog: ReceiptDialog, receipt: "Receipt") -> None:
        ask_where(
            dialog,
            "receiptFileDialog",
            tr("Save the receipt"),
            f"receipt-{receipt.at:%Y-%m-%d}.txt",
            tr("Text (*.txt)"),
            lambda path: self._bridge.run(self._save(dialog, receipt, path), "save a receipt"),
        )

    async def _save(self, dialog: ReceiptDialog, receipt: "Receipt", path: Path) -> None:
        if self._privacy is None:
            return
        try:
            await self._privacy.save_receipt(receipt, path)
        except AppError as error:
            dialog.say(str(error))
        else:
            dialog.say(tr("It is {path}.", path=path))
