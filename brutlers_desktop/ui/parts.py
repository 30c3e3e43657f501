"""What a page, or another part of the window, may be able to do; the window asks each for what it has."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


@runtime_checkable
class Retints(Protocol):
    """A part with icons or colours of its own."""

    def retint(self) -> None:
        """Take up a change of scheme."""


@runtime_checkable
class ClosesDown(Protocol):
    """A part with something to keep, or a timer, when the window goes."""

    def close_down(self) -> None:
        """Keep what is not kept yet; leave no timer behind."""


@runtime_checkable
class Filters(Protocol):
    """A page with a field of its own that filters it."""

    def focus_filter(self) -> None:
        """Put the keyboard there, the text selected."""


def lay_out(
    content: QWidget, side: QWidget, top: QWidget, notices: Sequence[QWidget], pages: QWidget, foot: QWidget
) -> None:
    """Put the parts of the window in their places."""
    notice_row = QVBoxLayout()
    notice_row.setContentsMargins(24, 12, 24, 0)
    notice_row.setSpacing(12)
    for each in notices:
        notice_row.addWidget(each)
    right = QVBoxLayout()
    right.setContentsMargins(0, 0, 0, 0)
    right.setSpacing(0)
    right.addWidget(top)
    right.addLayout(notice_row)
    right.addWidget(pages, 1)
    right.addWidget(foot)
    row = QHBoxLayout(content)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(side)
    row.addLayout(right, 1)
