"""The tabs of views, with live counts."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTabBar, QWidget

from brutlers_desktop.domain.queries import View
from brutlers_desktop.translation import tr, trn
from brutlers_desktop.ui.models.columns import number_text, one_line
from brutlers_desktop.ui.widgets.basics import plain

LONGEST = 40


class ViewTabs(QTabBar):
    """Shows one tab a view. ``chosen`` tells its name; own views are renamed and deleted by a menu of theirs."""

    chosen = Signal(str)
    rename_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("viewTabs")
        self.setAccessibleName(tr("Views"))
        self.setDrawBase(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._views: tuple[View, ...] = ()
        self._counts: dict[str, int] = {}
        self.currentChanged.connect(self._changed)
        self.customContextMenuRequested.connect(self._show_menu)

    @property
    def current(self) -> str:
        """The name of the chosen view; empty while there is none."""
        return self._views[self.currentIndex()].name if self._views else ""

    def set_views(self, views: Sequence[View], chosen: str) -> None:
        """Show these views; nothing is told of it."""
        self.blockSignals(True)
        self._views = tuple(views)
        while self.count() > len(views):
            self.removeTab(self.count() - 1)
        while self.count() < len(views):
            self.addTab("")
        names = [view.name for view in views]
        self.setCurrentIndex(names.index(chosen) if chosen in names else 0)
        self.blockSignals(False)
        self._render()

    def set_count(self, name: str, count: int) -> None:
        """Show how many orders a view has."""
        if self._counts.get(name) != count:
            self._counts[name] = count
            self._render()

    def menu_for(self, name: str) -> QMenu | None:
        """Return the menu of an own view; a ready-made one has none."""
        if not any(view.name == name and not view.builtin for view in self._views):
            return None
        menu = QMenu(self)
        menu.setObjectName("viewMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, object_name, signal in (
            (tr("Rename…"), "renameView", self.rename_wanted),
            (tr("Delete"), "deleteView", self.delete_wanted),
        ):
            action = QAction(words, menu)
            action.setObjectName(object_name)
            action.triggered.connect(lambda _=False, wanted=signal: wanted.emit(name))
            menu.addAction(action)
        return menu

    def _render(self) -> None:
        for i, view in enumerate(self._views):
            name, count = one_line(view.name)[:LONGEST], self._counts.get(view.name)
            self.setTabText(i, plain(name if count is None else f"{name}  {number_text(count)}"))
            self.setAccessibleTabName(
                i,
                name if count is None else trn("{name}, {n} order", "{name}, {n} orders", count, name=name),
            )

    def _changed(self, _index: int) -> None:
        self.chosen.emit(self.current)

    def _show_menu(self, at: QPoint) -> None:
        index = self.tabAt(at)
        menu = self.menu_for(self._views[index].name) if index >= 0 else None
        if menu is not None:
            menu.popup(self.mapToGlobal(at))
