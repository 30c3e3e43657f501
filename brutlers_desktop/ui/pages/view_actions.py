"""What is done with the views: saved under a name, renamed, deleted."""

from collections.abc import Callable, Coroutine
from typing import Any, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.errors import AppError, InputError
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.dialogs.confirm import confirm
from brutlers_desktop.ui.dialogs.name_dialog import NameDialog
from brutlers_desktop.ui.pages.order_views import OrderViews
from brutlers_desktop.ui.widgets.view_tabs import ViewTabs

SAVED: Final = tr_noop("The search, the filters and the order of the list are saved, as a tab of its own.")


class ViewActions(QObject):
    """``query`` tells what is listed."""

    def __init__(
        self,
        bridge: Bridge,
        page: QWidget,
        views: OrderViews,
        tabs: ViewTabs,
        query: Callable[[], OrderQuery],
    ) -> None:
        super().__init__(page)
        self._bridge = bridge
        self._page = page
        self._views = views
        self._tabs = tabs
        self._query = query

    def save(self) -> None:
        """Ask under which name, then keep what is listed as a view."""
        current = self._views.get(self._tabs.current)
        name = "" if current.builtin else current.name
        self._ask_name(tr("Save this view"), name, tr("Save"), self._save_as, tr(SAVED))

    def rename(self, name: str) -> None:
        """Ask for another name of the view."""
        self._ask_name(tr("Rename the view"), name, tr("Rename"), lambda to: self._views.rename(name, to))

    def delete(self, name: str) -> None:
        """Delete the view once a person has agreed."""
        confirm(
            self._page,
            "deleteViewDialog",
            tr("Delete the view “{name}”?", name=name),
            tr("Its orders stay; only the view goes."),
            tr("Delete"),
            lambda: self._bridge.run(self._views.delete(name), "delete a view"),
        )

    async def _save_as(self, name: str) -> str:
        current = self._views.get(self._tabs.current)
        if not current.builtin and name == current.name:
            await self._views.change(name, self._query())
            return name
        return await self._views.save(name, self._query())

    def _ask_name(self, heading: str, name: str, verb: str, keep: Any, about: str = "") -> None:
        dialog = NameDialog(self._page, heading, name, verb, about)
        dialog.submitted.connect(
            lambda typed: self._bridge.run(self._named(dialog, keep(typed)), "keep a view")
        )
        dialog.open()

    async def _named(self, dialog: NameDialog, keeping: Coroutine[Any, Any, str]) -> None:
        try:
            name = await keeping
        except InputError as error:
            dialog.show_wrong(error.message)
            return
        except AppError:
            dialog.reject()
            raise
        dialog.accept()
        names = [view.name for view in self._views.all]
        if name in names:
            self._tabs.setCurrentIndex(names.index(name))
