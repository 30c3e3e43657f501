"""The sections of the Settings page, and the list that leads to each of them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from brutlers_desktop.ui.widgets.basics import label

WIDTH = 640
LIST_WIDTH = 208
ROW_HEIGHT = 32
ABOVE = 16
"""Pixels that stay free above a section that was led to."""


class SettingsSection(QFrame):
    """Some settings under a heading. Its ``objectName`` and ``heading`` are what it is found by."""

    def __init__(self, name: str, heading: str, lines: Sequence[QWidget], *buttons: QWidget) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(heading)
        self.setProperty("role", "panel")
        self.setMaximumWidth(WIDTH)
        self.heading = heading
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(label(heading, role="heading"))
        for line in lines:
            column.addWidget(line)
        if buttons:
            row = QHBoxLayout()
            row.setContentsMargins(0, 4, 0, 0)
            row.setSpacing(8)
            for each in buttons:
                row.addWidget(each)
            row.addStretch()
            column.addLayout(row)


def heading_within(text: str) -> QWidget:
    """Return the heading of a part of a section."""
    words = label(text, role="heading")
    words.setContentsMargins(0, 12, 0, 0)
    return words


class SectionList(QListWidget):
    """Leads to the section that is chosen, follows the one that is scrolled to; Enter goes into it."""

    def __init__(self, sections: Sequence[SettingsSection], area: QScrollArea) -> None:
        super().__init__()
        self.setObjectName("settingsSections")
        self._sections = sections
        self._area = area
        self._leading = False
        self.setFixedWidth(LIST_WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for section in sections:
            item = QListWidgetItem(section.heading)
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            item.setToolTip(section.heading)
            self.addItem(item)
        self.setCurrentRow(0)
        self.currentRowChanged.connect(lambda row: self.lead_to(sections[row]))
        self.itemActivated.connect(lambda item: self._enter(sections[self.row(item)]))
        area.verticalScrollBar().valueChanged.connect(self._follow)

    def lead_to(self, section: SettingsSection) -> None:
        """Bring a section into sight, once the page is laid out."""
        self._mark(section)
        QTimer.singleShot(0, self, lambda: self._scroll_to(section))

    def _scroll_to(self, section: SettingsSection) -> None:
        self._leading = True
        self._area.verticalScrollBar().setValue(section.y() - ABOVE)
        self._leading = False

    def _enter(self, section: SettingsSection) -> None:
        """Put the keyboard into the section's first control."""
        self._scroll_to(section)
        each = section.nextInFocusChain()
        while each is not None and section.isAncestorOf(each):
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled() and each.isVisible():
                each.setFocus(Qt.FocusReason.TabFocusReason)
                return
            each = each.nextInFocusChain()

    def _follow(self, top: int) -> None:
        """Mark the section that is at the top, where a person scrolled there by other means."""
        if not self._leading:
            reached = [each for each in self._sections if each.y() - 2 * ABOVE <= top]
            self._mark(reached[-1] if reached else self._sections[0])

    def _mark(self, section: SettingsSection) -> None:
        self.blockSignals(True)
        self.setCurrentRow(self._sections.index(section))
        self.blockSignals(False)
