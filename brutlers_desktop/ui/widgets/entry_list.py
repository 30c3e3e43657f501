"""A list of entries, each a time, a word and a text, made and changed a few at a time so that the window never waits."""

import asyncio
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from brutlers_desktop.translation import tr, trn
from brutlers_desktop.ui.models.pictures import is_elsewhere
from brutlers_desktop.ui.models.story import Entry
from brutlers_desktop.ui.widgets.basics import button, label, say
from brutlers_desktop.ui.widgets.order_marks import MARK, status_icon
from brutlers_desktop.ui.widgets.value_label import ValueLabel

MOST: Final = 60
"""Entries that are shown; older ones are in an export."""
AT_ONCE: Final = 6


class EntryList(QWidget):
    """Shows entries below a heading; hidden while there are none. ``picture_wanted``: a view's picture is asked for."""

    picture_wanted = Signal(object)

    def __init__(self, heading: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._name = name
        self._heading = label(heading, name=f"{name}Heading", role="heading")
        self._more = label(name=f"{name}More", role="muted", wrap=True)
        self._entries: list[EntryView] = []
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
                view = EntryView(f"{self._name}{number}")
                view.picture_wanted.connect(self.picture_wanted)
                self._entries.append(view)
                self._column.insertWidget(number + 1, view)
            self._entries[number].show_entry(entry)
            if number % AT_ONCE == AT_ONCE - 1:
                await asyncio.sleep(0)
        for view in self._entries[len(entries) :]:
            view.hide()
        left = len(entries) - MOST
        self._more.setText(
            trn("{n} older one is not shown here.", "{n} older ones are not shown here.", left)
        )
        self._more.setVisible(left > 0)

    def texts(self) -> list[str]:
        """Return what is shown, an entry a text."""
        return [view.text() for view in self._entries if not view.isHidden()]


class EntryView(QWidget):
    """One entry. Its picture comes by ``show_picture`` after it was asked for."""

    picture_wanted = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.entry = Entry("", "")
        self._picture = QLabel()
        self._picture.setObjectName(f"{name}Image")
        self._refusal = label(name=f"{name}Refusal", role="problem", wrap=True)
        self._show = button("", name=f"{name}Picture", icon_name="image")
        self._show.clicked.connect(lambda: self.picture_wanted.emit(self))
        self._sign = QLabel()
        self._sign.setFixedSize(MARK + 2, MARK + 4)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._what = ValueLabel(f"{name}What")
        self._when = ValueLabel(f"{name}When", role="muted")
        self._more = ValueLabel(f"{name}More")
        for each in (self._picture, self._refusal, self._show):
            each.hide()
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(self._what)
        column.addWidget(self._when)
        column.addWidget(self._more)
        column.addWidget(self._show, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._picture)
        column.addWidget(self._refusal)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def show_picture(self, image: QImage) -> None:
        """Show the picture that was asked for."""
        self._picture.setPixmap(QPixmap.fromImage(image))
        self._picture.setAccessibleName(tr("Picture of {when}", when=self.entry.when))
        self._picture.show()
        self._show.hide()

    def show_refusal(self, why: str) -> None:
        """Say why the picture cannot be shown."""
        self._refusal.setText(why)
        self._refusal.show()
        self._show.hide()

    def show_entry(self, entry: Entry) -> None:
        """Show another entry, or the same anew."""
        if entry.picture != self.entry.picture or entry.when != self.entry.when:
            self._picture.clear()
            self._picture.hide()
            self._refusal.hide()
            if is_elsewhere(entry.picture):
                words = tr("Open the picture in the browser")
                spoken = tr("Open the picture in the browser of {when}", when=entry.when)
            else:
                words = tr("Show the picture")
                spoken = tr("Show the picture of {when}", when=entry.when)
            say(self._show, words, accessible=spoken)
            self._show.setVisible(bool(entry.picture))
        self.entry = entry
        self._sign.setVisible(bool(entry.sign))
        if entry.sign:
            self._sign.setPixmap(status_icon(entry.sign).pixmap(MARK, MARK))
        self._what.show_value(entry.what)
        self._when.show_value(entry.when)
        self._more.show_value(entry.more)
        self._more.setVisible(bool(entry.more))
        self.show()

    def text(self) -> str:
        """Return what is shown."""
        return "\n".join(each.value for each in (self._what, self._when, self._more) if each.value)
