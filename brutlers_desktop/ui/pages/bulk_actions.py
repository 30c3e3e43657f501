"""One status for the selected orders: the dialog at work."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from brutlers_desktop.domain.outbox import Entry, StatusChange, WriteState
from brutlers_desktop.domain.permission import writing_problem
from brutlers_desktop.domain.templates import filled
from brutlers_desktop.errors import AppError
from brutlers_desktop.services.events import Notice
from brutlers_desktop.translation import tr, tr_noop, trn
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.dialogs.bulk_status import BulkStatusDialog
from brutlers_desktop.ui.known_statuses import known_statuses
from brutlers_desktop.ui.models.columns import number_text
from brutlers_desktop.ui.models.orders_model import OrdersModel
from brutlers_desktop.ui.models.source import OrderRow
from brutlers_desktop.ui.now import now
from brutlers_desktop.ui.outbox_feed import OutboxFeed
from brutlers_desktop.ui.templates import template, usual_language
from brutlers_desktop.ui.widgets.basics import button, set_icon
from brutlers_desktop.ui.widgets.message_step import Step
from brutlers_desktop.ui.widgets.orders_table import OrdersTable

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk

MOST_CHANGED: Final = 500
NONE_LEFT: Final = tr_noop("All of these orders have this status by now, or are about to get it.")


class BulkActions(QObject):
    """Changes the status of what is selected in ``table``."""

    def __init__(
        self, bridge: Bridge, feed: OutboxFeed, page: QWidget, table: OrdersTable, model: OrdersModel
    ) -> None:
        super().__init__(page)
        self._bridge = bridge
        self._feed = feed
        self._page = page
        self._table = table
        self._model = model
        self._dialog: BulkStatusDialog | None = None
        self._ids: tuple[int, ...] = ()
        self.button = button("", name="bulkButton", role="flat", icon_name="arrow-right")
        self.button.hide()
        self.button.clicked.connect(self.open)
        table.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        model.modelReset.connect(self._offer)
        bridge.connections_changed.connect(self._offer)
        feed.changed.connect(self._show)

    def open(self) -> None:
        """Ask which status the selected orders are to get."""
        ids = self.selected()
        if len(ids) > MOST_CHANGED:
            self._bridge.events.publish(
                Notice(
                    tr("Too many at once"),
                    tr(
                        "Select at most {most} orders, then change their status.",
                        most=number_text(MOST_CHANGED),
                    ),
                    key="bulk",
                )
            )
        elif ids and self._dialog is None:
            self._bridge.run(self._open(ids), "change the status of many")

    def selected(self) -> list[int]:
        """Return the rows of the selected orders; those that Brutlers does not know yet are left out."""
        ranges = self._table.selected_positions()
        return [
            row
            for first, last in ranges
            for row in self._model.ids[first : min(last + 1, first + MOST_CHANGED + 1)]
            if row > 0
        ]

    def _offer(self) -> None:
        count = sum(last - first + 1 for first, last in self._table.selected_positions())
        words = trn("Change status of {n} order…", "Change status of {n} orders…", count)
        desk = self._bridge.desk
        self.button.setVisible(count > 1)
        self.button.setText(words)
        self.button.setAccessibleName(words)
        set_icon(self.button, "arrow-right")
        problem = writing_problem(None if desk is None else desk.connections.chosen)
        self.button.setEnabled(not problem)
        self.button.setToolTip(problem)

    async def _open(self, ids: Sequence[int]) -> None:
        desk, archive = self._bridge.desk, self._bridge.archive
        if desk is None or archive is None:
            return
        rows = await archive.page(ids)
        statuses = await known_statuses(self._bridge, (row.connection_id for row in rows))
        if self._dialog is not None:  # a second press came while the first was at work
            return
        self._dialog = dialog = BulkStatusDialog(
            self._page.window(),
            [(row.order.customer.name, row.order.status) for row in rows],
            lambda: [status_ahead(desk, row) for row in rows],
            statuses,
            self._bridge.run,
            partial(template, desk.preferences),
            usual_language(desk.preferences),
            now,
        )
        self._ids = ()
        dialog.submitted.connect(lambda step: self._submit(rows, step))
        dialog.cancel_wanted.connect(self._cancel)
        dialog.retry_wanted.connect(self._retry)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _submit(self, rows: Sequence[OrderRow], step: Step) -> None:
        self._bridge.run(self._change(rows, step), "change the status of many", must_finish=True)

    async def _change(self, rows: Sequence[OrderRow], step: Step) -> None:
        desk = self._bridge.desk
        assert desk is not None  # noqa: S101 - it runs in the desk's own tasks
        changes: dict[str, list[StatusChange]] = {}
        for row in rows:
            if status_ahead(desk, row) != step.status:
                changes.setdefault(row.connection_id, []).append(_change(desk, row, step))
        try:
            for connection_id, wanted in changes.items():
                self._ids += tuple(each.id for each in await desk.outbox.change_many(connection_id, wanted))
        except AppError as error:
            if self._dialog is not None:
                self._dialog.say(f"{error.title}. {error.message}")
        else:
            if not self._ids and self._dialog is not None:
                self._dialog.say(tr(NONE_LEFT))
        self._feed.refresh()

    def _show(self) -> None:
        if self._dialog is not None and self._ids:
            self._dialog.show_entries(self._entries())
        elif self._dialog is not None:
            self._dialog.count_again()

    def _entries(self) -> list[Entry]:
        known = {each.id: each for each in (*self._feed.left, *self._feed.sent)}
        return [known[each] for each in self._ids if each in known]

    def _cancel(self) -> None:
        desk = self._bridge.desk
        if desk is not None:
            waiting = [each.id for each in self._entries() if each.may_be_undone]
            self._bridge.run(_undo(desk, waiting), "cancel what was not sent", must_finish=True)

    def _retry(self) -> None:
        desk = self._bridge.desk
        if desk is not None:
            refused = [each.id for each in self._entries() if each.state is WriteState.REFUSED]
            self._bridge.run(_retry(desk, refused), "try again", must_finish=True)

    def _closed(self) -> None:
        self._dialog = None
        self._ids = ()


def status_ahead(desk: "Desk", row: OrderRow) -> str:
    """Return the status that an order has, or is about to have."""
    pending = desk.outbox.pending_of(row.connection_id, row.order.id)
    payload = None if pending is None or pending.needs_person else pending.payload
    return payload.status if isinstance(payload, StatusChange) else row.order.status


def _change(desk: "Desk", row: OrderRow, step: Step) -> StatusChange:
    return StatusChange(
        order_id=row.order.id,
        status=step.status,
        message=filled(step.message, row.order.customer.name),
        seen_status=status_ahead(desk, row),
    )


async def _undo(desk: "Desk", ids: Sequence[int]) -> None:
    for each in ids:
        await desk.outbox.undo(each)


async def _retry(desk: "Desk", ids: Sequence[int]) -> None:
    for each in ids:
        await desk.outbox.retry(each)
