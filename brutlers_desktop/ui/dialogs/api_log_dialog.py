"""The API log in a window of its own: the last requests, never what was in them."""

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.models.calls_model import COLUMNS, CONNECTION, CallsModel, as_text
from brutlers_desktop.ui.widgets.basics import button, label
from brutlers_desktop.ui.widgets.chips import ToggleChip
from brutlers_desktop.ui.widgets.choice_box import ChoiceBox
from brutlers_desktop.ui.widgets.state_panel import StatePanel

SETTLE_MS: Final = 200
"""Requests that come close together are read together."""
ABOUT: Final = tr_noop(
    "The last 1,000 requests to Brutlers, without what was in them: no tokens, no customers, no order numbers. A check asks for what"
    " Brutlers must refuse, so a 400 or 401 that comes with one is as it should be."
)


def open_api_log(bridge: Bridge, window: QWidget, connection_id: str) -> "ApiLogDialog":
    """Show the API log, beginning with the requests of this connection; one that is open comes to the front."""
    found = window.findChild(ApiLogDialog)
    dialog = ApiLogDialog(bridge, window) if found is None else found
    dialog.choose(connection_id)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog


class ApiLogDialog(QDialog):
    """Stays open beside the window, and shows requests as they are made."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("apiLog")
        self.setWindowTitle(tr("API log"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(960, 520)
        self._bridge = bridge
        self._asked = 0
        self.model = CallsModel()
        self._of = ChoiceBox()
        self._of.setObjectName("apiLogConnection")
        self._of.setAccessibleName(tr("Connection"))
        self._of.setMinimumWidth(200)
        self._of.addItem(tr("All connections"), "")
        desk = bridge.desk
        names = {} if desk is None else {each.id: each.name for each in desk.connections.all}
        self.model.set_names(names)
        for connection_id, name in names.items():
            self._of.addItem(name, connection_id)
        self._of.currentIndexChanged.connect(self._read)
        self._failed = ToggleChip("apiLogFailed", tr("Failed only"))
        self._failed.switched.connect(self._read)
        self._copy = button(
            tr("Copy"), name="apiLogCopy", icon_name="copy", accessible=tr("Copy the list as text")
        )
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(as_text(self.model)))
        self.table = _table(self.model)
        self._nothing = StatePanel("apiLogState")
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._settling.timeout.connect(self._read)
        self._lay_out()
        bridge.journal_changed.connect(self._changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._nothing.retint)
        self._show_amount()

    def choose(self, connection_id: str) -> None:
        """Show the requests of this connection; of all, if it is none of them."""
        self._of.setCurrentIndex(max(self._of.findData(connection_id), 0))
        self._read()

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self._of)
        tools.addWidget(self._failed)
        tools.addStretch()
        tools.addWidget(self._copy)
        close = button(tr("Close"), name="apiLogClose")
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(label(tr(ABOUT), name="apiLogAbout", role="muted", wrap=True), 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(tools)
        column.addWidget(self.table, 1)
        column.addWidget(self._nothing, 1)
        column.addLayout(foot)
        for each in (self._copy, close):
            each.setAutoDefault(False)

    def _changed(self) -> None:
        if not self._settling.isActive():
            self._settling.start()

    def _read(self) -> None:
        self._asked += 1
        self._bridge.run(self._show_calls(self._asked), "read the API log")

    async def _show_calls(self, asked: int) -> None:
        desk = self._bridge.desk
        if desk is None:
            return
        from brutlers_desktop.services.archive import ArchiveClosed  # noqa: PLC0415 - not before the first paint

        connection_id = str(self._of.currentData())
        try:
            calls = await desk.journal.calls(connection_id)
        except ArchiveClosed:  # it is told when it opens again
            return
        if asked != self._asked:
            return
        if self._failed.isChecked():
            calls = tuple(call for call in calls if call.failed)
        self.table.setColumnHidden(CONNECTION, bool(connection_id))
        bar = self.table.verticalScrollBar()
        seen = bar.value()
        added = self.model.set_calls(calls)
        self._show_amount()
        if seen and added:
            self.table.doItemsLayout()
            bar.setValue(seen + added * theme.row_height())

    def _show_amount(self) -> None:
        count = self.model.rowCount()
        self.table.setVisible(count > 0)
        self._nothing.setVisible(count == 0)
        self._copy.setEnabled(count > 0)
        if self._failed.isChecked():
            self._nothing.set_state(
                "circle-check", tr("No failed request"), tr("All requests on record had an answer.")
            )
        else:
            self._nothing.set_state(
                "history",
                tr("No request yet"),
                tr("Each request to Brutlers is listed here once it is made."),
            )


def _table(model: CallsModel) -> QTableView:
    table = QTableView()
    table.setObjectName("apiLogTable")
    table.setAccessibleName(tr("Requests", about="requests to the server, in the API log"))
    table.setModel(model)
    table.verticalHeader().hide()
    theme.fit_rows(table)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    for number, column in enumerate(COLUMNS):
        table.setColumnWidth(number, column.width)
    header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
    return table
