"""A list of entries, each a time, a word and a text, made and changed a few at a time so that the window never waits."""

import asyncio
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from brutlers_desktop.ui.models.story import Entry
from brutlers_desktop.ui.widgets.basics import label
from brutlers_desktop.ui.widgets.order_marks import MARK, status_icon

MOST: Final = 60
"""Entries that are shown; older ones are in an export."""
AT_ONCE: Final = 6


class EntryList(QWidget):
    """Shows entries below a heading; hidden while there are none."""

    def __init__(self, heading: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._name = name
        self._heading = label(heading, name=f"{name}Heading", role="heading")
        self._more = label(name=f"{name}More", role="muted", wrap=True)
        self._entries: list[_EntryView] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._more)
        self.hide()

    async def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries."""
        self.setVisible(bool(entries))
        for number, entry in enumerate(entries[:MOST]):
            if number == len(self._entries):
                view = _EntryView(f"{self._name}{number}")
                self._entries.append(view)
                self._column.insertWidget(number + 1, view)
            self._entries[number].show_entry(entry)
            if number % AT_ONCE == AT_ONCE - 1:
                await asyncio.sleep(0)
        for view in self._entries[len(entries) :]:
            view.hide()
        left = len(entries) - MOST
        self._more.setText(f"{left} older ones are not shown here.")
        self._more.setVisible(left > 0)

    def texts(self) -> list[str]:
        """Return what is shown, an entry a text."""
        return [view.text() for view in self._entries if not view.isHidden()]


class _EntryView(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._sign = QLabel()
        self._sign.setFixedSize(MARK + 2, MARK + 4)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._what = label(name=f"{name}What", wrap=True)
        self._when = label(name=f"{name}When", role="muted", wrap=True)
        self._more = label(name=f"{name}More", wrap=True)
        for words in (self._what, self._when, self._more):
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(self._what)
        column.addWidget(self._when)
        column.addWidget(self._more)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def show_entry(self, entry: Entry) -> None:
        self._sign.setVisible(bool(entry.sign))
        if entry.sign:
            self._sign.setPixmap(status_icon(entry.sign).pixmap(MARK, MARK))
        self._what.setText(entry.what)
        self._when.setText(entry.when)
        self._more.setText(entry.more)
        self._more.setVisible(bool(entry.more))
        self.show()

    def text(self) -> str:
        return "\n".join(each.text() for each in (self._what, self._when, self._more) if each.text())
