"""The views that the Orders page offers: ready-made and own, with their counts."""

import asyncio
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from brutlers_desktop.domain.queries import OrderQuery, View, builtin_views, for_connections, on_day
from brutlers_desktop.errors import InputError
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.models.pending import asks_for

MOST_LETTERS = 60


class OrderViews(QObject):
    """``changed``: other views, or of another day or shop. ``counted``: the name of a view and how many orders it has, with those on their way."""

    changed = Signal()
    counted = Signal(str, int)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._own: tuple[View, ...] = ()
        self._connection_ids: tuple[str, ...] = ()
        self._today = date.min
        self._views: tuple[View, ...] = ()
        self._counting: asyncio.Task[Any] | None = None
        self._stale = True
        self.is_whole = False
        """Whether the own views have been read."""
        self.counts: dict[str, int] = {}

    @property
    def all(self) -> tuple[View, ...]:
        """The views, ready-made first."""
        return self._views

    @property
    def is_counted(self) -> bool:
        """Whether the counts are of now."""
        return self._counting is None and not self._stale

    def get(self, name: str) -> View:
        """Return a view by its name; the first one for a name that there is not."""
        return next((view for view in self._views if view.name == name), self._views[0])

    def set_scope(self, connection_ids: tuple[str, ...], today: date) -> None:
        """Ask for these connections on this day."""
        if (connection_ids, today) != (self._connection_ids, self._today):
            self._connection_ids, self._today = connection_ids, today
            self.counts.clear()
            self._arrange()

    async def load(self) -> None:
        """Read the own views."""
        archive = self._bridge.archive
        if archive is not None:
            self._own = await archive.views()
            self.is_whole = True
            self._arrange()

    async def save(self, name: str, query: OrderQuery) -> str:
        """Keep ``query`` under ``name`` and return the name as it is kept. Raises ``InputError`` or as the archive does."""
        kept = self._checked(name)
        await self._write(View(kept, query))
        return kept

    async def change(self, name: str, query: OrderQuery) -> None:
        """Let an own view ask for ``query`` from now on."""
        await self._write(View(name, query))

    async def rename(self, name: str, to: str) -> str:
        """Give an own view another name; return it as it is kept. Raises ``InputError``."""
        kept = self._checked(to, except_for=name)
        if kept != name:
            query = self.get(name).query
            await self._write(View(kept, query))
            await self.delete(name)
        return kept

    async def delete(self, name: str) -> None:
        """Delete an own view."""
        archive = self._bridge.archive
        if archive is not None:
            await archive.delete_view(name)
            await self.load()

    def outdate(self) -> None:
        """The counts are no longer those of now."""
        self._stale = True

    def count(self) -> None:
        """Count every view anew, one after the other, if that is needed: what is on the screen comes first."""
        if self._stale and self._counting is None:
            self._counting = self._bridge.run(self._count(), "count views")

    async def _count(self) -> None:
        self._stale = False
        try:
            for view in self._views:
                archive = self._bridge.archive
                if archive is None:
                    return
                found = await archive.count(view.query)
                found += sum(asks_for(view.query, entry) for entry in self._bridge.pending_orders())
                if view in self._views:
                    self.counts[view.name] = found
                    self.counted.emit(view.name, found)
        finally:
            self._counting = None
            self.count()

    async def _write(self, view: View) -> None:
        archive = self._bridge.archive
        if archive is not None:
            await archive.save_view(replace(view, query=replace(view.query, connection_ids=())))
            await self.load()

    def _checked(self, name: str, except_for: str = "") -> str:
        kept = " ".join(name.split())
        if not kept:
            raise InputError("viewName", tr("Give the view a name."))
        if len(kept) > MOST_LETTERS:
            raise InputError("viewName", tr("A name has at most {most} letters.", most=MOST_LETTERS))
        taken = {view.name.casefold() for view in self._views if view.name != except_for}
        if kept.casefold() in taken:
            raise InputError("viewName", tr("There is a view of this name already."))
        return kept

    def _arrange(self) -> None:
        ready_made = builtin_views(self._connection_ids, self._today, None)
        own = (
            for_connections(replace(view, query=on_day(view.query, self._today, None)), self._connection_ids)
            for view in self._own
        )
        views = (*ready_made, *own)
        if views != self._views:
            self._views = views
            self._stale = True
            self.changed.emit()
