"""The buttons above the list: its columns, and what to do with what it shows."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from brutlers_desktop.translation import tr
from brutlers_desktop.ui.models.columns import COLUMNS
from brutlers_desktop.ui.widgets.basics import button
from brutlers_desktop.ui.widgets.chips import StayingMenu, open_choice
from brutlers_desktop.ui.widgets.orders_table import OrdersTable


class OrdersTools(QWidget):
    """``export_wanted`` tells the format ("csv", "xlsx", "json"), ``print_wanted`` where to ("printer", "pdf")."""

    export_wanted = Signal(str)
    print_wanted = Signal(str)

    def __init__(self, table: OrdersTable) -> None:
        super().__init__()
        self._table = table
        self.columns = button(tr("Columns"), name="columnsButton", role="flat", icon_name="columns-3")
        self.export = button(tr("Export…"), name="exportButton", role="flat", icon_name="download")
        self.print = button(tr("Print…"), name="printButton", role="flat", icon_name="printer")
        self.columns.clicked.connect(self.open_columns)
        self.export.clicked.connect(self.open_export)
        self.print.clicked.connect(self.open_print)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for each in (self.columns, self.export, self.print):
            row.addWidget(each)

    def add(self, first: QWidget) -> None:
        """Put another control before the others."""
        self._row.insertWidget(0, first)

    def open_columns(self) -> StayingMenu:
        """Open the choice of columns."""
        menu = StayingMenu(self.columns)
        menu.setObjectName("columnsMenu")
        shown = self._table.shown_keys()
        for column in COLUMNS:
            action = QAction(tr(column.heading), menu)
            action.setObjectName(f"column-{column.key}")
            action.setCheckable(True)
            action.setChecked(column.key in shown)
            action.toggled.connect(lambda on, key=column.key: self._table.show_column(key, shown=on))
            menu.addAction(action)
        menu.addSeparator()
        usual = QAction(tr("Reset the columns"), menu)
        usual.setObjectName("columnsAsUsual")
        usual.triggered.connect(self._table.reset_columns)
        menu.addAction(usual)
        menu.popup(self.columns.mapToGlobal(QPoint(0, self.columns.height() + 2)))
        return menu

    def open_export(self) -> QWidget:
        """Open the choice of formats."""
        entries = (
            ("exportCsv", tr("CSV, for any spreadsheet…"), "csv"),
            ("exportXlsx", tr("Excel workbook…"), "xlsx"),
            ("exportJson", tr("JSON, with the timelines…"), "json"),
        )
        return open_choice(
            self.export, "exportMenu", entries, lambda kind: self.export_wanted.emit(str(kind))
        )

    def open_print(self) -> QWidget:
        """Open the choice of printer or file."""
        entries = (
            ("printList", tr("Print the list…"), "printer"),
            ("pdfList", tr("Save the list as PDF…"), "pdf"),
        )
        return open_choice(self.print, "printMenu", entries, lambda to: self.print_wanted.emit(str(to)))
