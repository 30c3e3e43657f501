"""Making and changing customers: opens the form, saves into the outbox, says on the customer's page what is still on its way."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from brutlers_desktop.domain.customer_form import fields_of, values_of
from brutlers_desktop.domain.customer_writes import CustomerWrite, change_of, new_customer, with_changes
from brutlers_desktop.domain.customers import CustomerRecord
from brutlers_desktop.domain.outbox import Entry
from brutlers_desktop.domain.permission import customers_problem
from brutlers_desktop.errors import AppError
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.models.customer_words import name_text
from brutlers_desktop.ui.pages.customer_form import CustomerForm
from brutlers_desktop.ui.pages.order_lookups import OrderLookups

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk
    from brutlers_desktop.ui.pages.customers import CustomersPage


class CustomerEditing(QObject):
    """Serves the buttons of the page of customers; ``edit_entry`` changes what waits in the outbox."""

    def __init__(self, bridge: Bridge, page: "CustomersPage") -> None:
        super().__init__(page)
        self._bridge = bridge
        self._page = page
        self._connection_id = ""
        self._customer: CustomerRecord | None = None
        self._entry: Entry | None = None
        self._is_saving = False
        self.form = CustomerForm(bridge.run, OrderLookups(bridge).phone, self._other_with)
        page.add_form(self.form)
        page.new.clicked.connect(self._new)
        page.card.edit_wanted.connect(self._edit)
        page.shown.connect(lambda _: self._show_pending())
        bridge.outbox_changed.connect(lambda _of, _ids: self._show_pending())
        self.form.save_wanted.connect(self._save)
        self.form.left.connect(self._leave)

    def edit_entry(self, entry: Entry) -> None:
        """Open the form on what waits in the outbox."""
        write = entry.payload
        if isinstance(write, CustomerWrite):
            self._entry = entry
            before = CustomerRecord(id=write.customer_id, **({"name": write.name} | write.seen))
            self._begin(
                entry.connection_id, before if write.customer_id else None, with_changes(before, (write,))
            )

    def _new(self) -> None:
        connection = self._page.connection
        if connection is not None and not customers_problem(connection):
            self._entry = None
            self._begin(connection.id, None, CustomerRecord(id=""))

    def _edit(self) -> None:
        stored, desk = self._page.card.stored, self._bridge.desk
        if stored is not None and desk is not None:
            row = stored.row
            coming = with_changes(row.customer, _changes(desk, row.connection_id, row.customer.id))
            self._entry = None
            self._begin(row.connection_id, coming, coming)

    def _begin(self, connection_id: str, before: CustomerRecord | None, shown: CustomerRecord) -> None:
        self._connection_id, self._customer = connection_id, before
        values = values_of(shown)
        day = shown.wedding_day
        values["wedding_date"] = shown.wedding_date if day is None else day.isoformat()
        self._page.show_form()
        self.form.begin(values, editing=before is not None)

    def _leave(self) -> None:
        self._page.show_list()

    def _save(self) -> None:
        if not self._is_saving:
            self._is_saving = True
            self._bridge.run(self._save_now(), "save a customer", must_finish=True)

    async def _save_now(self) -> None:
        form, desk = self.form, self._bridge.desk
        try:
            wrong = await form.first_wrong()
            if wrong is not None or desk is None:
                if wrong is not None:
                    form.fields[wrong].control.setFocus()
                return
            typed = fields_of(form.values)
            write = new_customer(typed) if self._customer is None else change_of(self._customer, typed)
            if write is None:
                self._leave()
                return
            form.set_busy(busy=True)
            try:
                await self._commit(desk, write)
            except AppError as error:
                form.show_problem(
                    tr(
                        "Not saved. {why} Everything you typed is still here.",
                        why=f"{error.title}. {error.message}",
                    )
                )
                return
            finally:
                form.set_busy(busy=False)
            self._leave()
        finally:
            self._is_saving = False

    async def _commit(self, desk: "Desk", write: CustomerWrite) -> None:
        if self._entry is None:
            await desk.outbox.write_customer(self._connection_id, write)
        elif await desk.outbox.edit(self._entry.id, write) is None:
            raise AppError(
                tr("Too late to change it"), tr("It is on its way to Brutlers already, as it was before.")
            )

    async def _other_with(self, email: str) -> str:
        desk = self._bridge.desk
        if desk is None or self._bridge.archive is None:
            return ""
        mine = "" if self._customer is None else self._customer.id
        found = await desk.customers.with_email(self._connection_id, email)
        return next((name_text(each.customer) for each in found if each.customer.id != mine), "")

    def _show_pending(self) -> None:
        """Say what is on its way: changes on the customer's page, new customers above the list."""
        desk, stored = self._bridge.desk, self._page.card.stored
        if desk is None:
            return
        self._page.show_new(
            [
                each.payload.name
                for each in desk.outbox.pending_customers(self._page.connection_id)
                if isinstance(each.payload, CustomerWrite) and not each.payload.customer_id
            ]
        )
        if stored is not None:
            row = stored.row
            self._page.card.show_pending(_changes(desk, row.connection_id, row.customer.id))


def _changes(desk: "Desk", connection_id: str, customer_id: str) -> tuple[CustomerWrite, ...]:
    writes = desk.outbox.customer_writes(connection_id)
    return tuple(each for each in writes if each.customer_id == customer_id)
