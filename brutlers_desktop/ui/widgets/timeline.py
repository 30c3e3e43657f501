"""The timeline of a connection: what happened to it, the latest first, filtered by a few chips."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from brutlers_desktop.domain.journal import Happening
from brutlers_desktop.domain.journal_words import ENDINGS, Group, kinds_of
from brutlers_desktop.services.events import JournalChanged
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.models.timeline_model import MOST, TimelineModel, as_text, line_words
from brutlers_desktop.ui.widgets.basics import button, label, title
from brutlers_desktop.ui.widgets.chips import ToggleChip
from brutlers_desktop.ui.widgets.timeline_rows import TimelineRows, row_height

ROWS: Final = 7
"""Lines in sight at most; further ones by scrolling."""
SHOWN_FIRST: Final = frozenset({Group.ACCESS, Group.NETWORK, Group.CHANGES})
"""Orders arrive so often that they would hide the rest: they are shown on demand."""
NOTHING_YET: Final = tr_noop("Nothing has happened yet. Connecting, renewals and faults will be listed here.")
NO_MATCH: Final = tr_noop("Nothing of this kind has happened.")
NO_GROUP: Final = tr_noop("Choose above what to show.")


class Timeline(QWidget):
    """Shows the timeline of the connection that it was last given, and reads it only while it can be seen."""

    api_log_wanted = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self._bridge = bridge
        self._connection_id = ""
        self._groups = SHOWN_FIRST
        self._asked = 0
        self._stale = True
        self.model = TimelineModel()
        self.list = QListView()
        self.list.setObjectName("timelineList")
        self.list.setAccessibleName(tr("Timeline"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(TimelineRows(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._nothing = label(name="timelineNothing", role="muted", wrap=True)
        self._nothing.setContentsMargins(0, 8, 0, 8)
        self._copy = button(tr("Copy as text"), name="timelineCopy", role="flat", icon_name="copy")
        self._copy.clicked.connect(self._copy_text)
        self._log = button(
            tr("API log…"), name="apiLogButton", role="flat", accessible=tr("Open the API log")
        )
        self._log.clicked.connect(lambda: self.api_log_wanted.emit(self._connection_id))
        self._lay_out()
        bridge.journal_changed.connect(self._changed)
        bridge.ready.connect(self._read)
        self._show_amount()

    def show_connection(self, connection_id: str) -> None:
        """Show the timeline of this connection."""
        if connection_id != self._connection_id:
            self._connection_id = connection_id
            self.model.set_lines(())
            self._show_amount()
            self._read()

    def retint(self) -> None:
        """Take up a change of scheme."""
        self.list.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title(tr("Timeline"), name="timelineHeading", points=2))
        head.addStretch()
        head.addWidget(self._copy)
        head.addWidget(self._log)
        chips = QHBoxLayout()
        chips.setSpacing(8)
        for group in Group:
            chip = ToggleChip(f"timeline{group}", group.words)
            chip.show_on(on=group in self._groups)
            chip.switched.connect(lambda on, group=group: self._switch(group, on=on))
            chips.addWidget(chip)
        chips.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(chips)
        column.addWidget(self.list)
        column.addWidget(self._nothing)

    def _switch(self, group: Group, *, on: bool) -> None:
        self._groups = self._groups | {group} if on else self._groups - {group}
        self._read()

    def _changed(self, event: JournalChanged) -> None:
        if not event.connection_id:
            self._read()
        elif event.connection_id == self._connection_id and event.happening is not None:
            self._arrived(event.happening)

    def _arrived(self, line: Happening) -> None:
        """Put a new line on top; what a person looks at stays where it is."""
        if line.kind in ENDINGS:
            announcement = QAccessibleAnnouncementEvent(self.list, line_words(line))
            QAccessible.updateAccessibility(announcement)
        if self._stale:
            self._read()  # it may be too late for what is being read
            return
        if line.kind not in kinds_of(self._groups):
            return
        bar = self.list.verticalScrollBar()
        seen = bar.value()
        self.model.add(line)
        self._show_amount()
        if seen:
            self.list.doItemsLayout()
            bar.setValue(seen + row_height(self.list.fontMetrics()))

    def _read(self) -> None:
        """Read the lines anew, now or once they can be seen."""
        self._stale = True
        self._asked += 1
        if self.isVisible() and self._connection_id:
            self._bridge.run(self._show_lines(self._asked), "read the timeline", self._connection_id)

    async def _show_lines(self, asked: int) -> None:
        from brutlers_desktop.services.archive import ArchiveClosed  # noqa: PLC0415 - not before the first paint

        desk = self._bridge.desk
        kinds = kinds_of(self._groups)
        if desk is None or asked != self._asked:
            return
        try:
            lines = await desk.journal.timeline(self._connection_id, kinds, MOST) if kinds else ()
        except ArchiveClosed:  # it is told when it opens again
            return
        if asked == self._asked:
            self._stale = False
            if lines != self.model.lines:  # else it would scroll away what is being read
                self.model.set_lines(lines)
            self._show_amount()

    def _show_amount(self) -> None:
        count = self.model.rowCount()
        self.list.setVisible(count > 0)
        self.list.setFixedHeight(min(count, ROWS) * row_height(self.list.fontMetrics()) + 2)
        self._copy.setEnabled(count > 0)
        self._nothing.setVisible(count == 0)
        everything = self._groups >= SHOWN_FIRST
        self._nothing.setText(
            tr(NO_GROUP) if not self._groups else tr(NOTHING_YET) if everything else tr(NO_MATCH)
        )

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self.model.lines))
