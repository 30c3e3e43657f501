"""A chip: a small button that tells a condition of the list, and opens the choices for it."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, cast

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from brutlers_desktop.domain.text import visible_text
from brutlers_desktop.translation import tr, trn
from brutlers_desktop.ui.widgets.basics import plain, restyle, tip

LONGEST: Final = 36
MOST_NAMED: Final = 2
"""Values that a chip names; of more it tells the number."""


class Chip(QPushButton):
    """Says ``heading`` while it asks nothing, and ``heading: words`` while it does."""

    def __init__(self, name: str, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "chip")
        self._heading = heading
        self.show_words("")

    def show_words(self, words: str, in_short: str = "") -> None:
        """Show what is asked for; nothing, if empty. ``in_short``: for the eye, in place of many words."""
        shown = in_short or words
        if len(shown) > LONGEST:
            shown = shown[: LONGEST - 1].rstrip() + "…"
        self.setText(
            plain(tr("{heading}: {words}", heading=self._heading, words=shown) if words else self._heading)
        )
        self.setToolTip(tip(words) if shown != words else "")
        self.setAccessibleName(
            tr("Filter {heading}: {words}", heading=self._heading, words=words)
            if words
            else tr("Filter {heading}", heading=self._heading)
        )
        restyle(self, "active", "true" if words else "false")


class ToggleChip(Chip):
    """A chip that is on or off."""

    switched = Signal(bool)

    def __init__(self, name: str, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(name, heading, parent)
        self.setCheckable(True)
        # Not "clicked": a screen reader's user toggles it without a click.
        self.toggled.connect(self._toggled)

    def show_on(self, *, on: bool) -> None:
        """Show the chip on or off; nothing is told of it."""
        self.blockSignals(True)
        self.setChecked(on)
        self.blockSignals(False)
        self._style(on=on)

    def _toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._style(on=on)
        self.switched.emit(on)

    def _style(self, *, on: bool) -> None:
        restyle(self, "active", "true" if on else "false")


class ChoiceChip(Chip):
    """A chip for some of several values; its menu stays open while they are ticked."""

    chosen = Signal(object)
    """The frozenset of values."""

    def __init__(self, name: str, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(name, heading, parent)
        self._choices: tuple[tuple[str, str], ...] = ()
        self._values: frozenset[str] = frozenset()
        self.clicked.connect(self.open_menu)

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer these values, each with its words."""
        self._choices = tuple(choices)

    def show_values(self, values: frozenset[str]) -> None:
        """Show what is asked for; nothing is told of it."""
        self._values = values
        words = dict(self._choices)
        named = sorted(words.get(value) or visible_text(value) for value in values)
        self.show_words(
            ", ".join(named),
            trn("{n} chosen", "{n} chosen", len(named), about="values of a filter")
            if len(named) > MOST_NAMED
            else "",
        )

    def open_menu(self) -> QMenu:
        """Open the choices."""
        menu = StayingMenu(self)
        menu.setObjectName(f"{self.objectName()}Menu")
        known = dict(self._choices)
        for value, words in (
            *known.items(),
            *((v, visible_text(v)) for v in sorted(self._values - known.keys())),
        ):
            action = QAction(plain(words), menu)
            action.setObjectName(f"{self.objectName()}-{value}")
            action.setCheckable(True)
            action.setChecked(value in self._values)
            action.toggled.connect(lambda on, value=value: self._tick(value, on=on))
            menu.addAction(action)
        if not menu.actions():
            nothing = QAction(tr("Nothing to choose from yet"), menu)
            nothing.setEnabled(False)
            menu.addAction(nothing)
        _open_below(menu, self)
        return menu

    def _tick(self, value: str, *, on: bool) -> None:
        self.show_values(self._values | {value} if on else self._values - {value})
        self.chosen.emit(self._values)


class StayingMenu(QMenu):
    """A menu that stays open while its entries are ticked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = cast("QAction | None", self.activeAction())
        if action is not None and action.isCheckable() and action.isEnabled():
            action.toggle()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = cast("QAction | None", self.activeAction())
        key = event.key()
        if (
            action is not None
            and action.isCheckable()
            and key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            action.toggle()
        else:
            super().keyPressEvent(event)


def open_choice(
    owner: QPushButton,
    name: str,
    entries: Sequence[tuple[str, str, object]],
    told: Callable[[object], object],
) -> QMenu:
    """Open a menu of entries (objectName, words, value) below ``owner``; ``told`` is called with the chosen value."""
    menu = QMenu(owner)
    menu.setObjectName(name)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for object_name, words, value in entries:
        action = QAction(plain(words), menu)
        action.setObjectName(object_name)
        action.triggered.connect(lambda _=False, value=value: told(value))
        menu.addAction(action)
    _open_below(menu, owner)
    return menu


def _open_below(menu: QMenu, owner: QWidget) -> None:
    menu.popup(owner.mapToGlobal(QPoint(0, owner.height() + 2)))
