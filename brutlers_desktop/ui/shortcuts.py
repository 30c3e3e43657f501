"""The keys of the window, in one table: what is bound, what the list of keys shows, and what controls do by themselves."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from brutlers_desktop.translation import tr_noop

Std = QKeySequence.StandardKey
GO_TO: Final = "go-to-page-"
"""The names of the keys that show a page begin with this; its number in the sidebar follows."""
MOST_PAGES: Final = 9


class Group(Enum):
    """Under which heading the list of keys shows a key; the value is the heading."""

    ANYWHERE = tr_noop("Anywhere")
    PAGES = tr_noop("Pages")
    ORDERS = tr_noop("Orders")


@dataclass(frozen=True, slots=True)
class Key:
    """A key and what it does. ``keys``: all that do the same, the one to show first; ``does`` is said by ``tr``.

    ``is_bound`` False: the control that has the keyboard does it by itself, so the window binds nothing.
    """

    name: str
    group: Group
    does: str
    keys: tuple[str, ...]
    standard: "QKeySequence.StandardKey | None" = None
    is_bound: bool = True

    def sequences(self) -> list[str]:
        """Return all its keys in Qt's portable spelling, each once: the same key twice would be ambiguous and do nothing."""
        usual = [] if self.standard is None else QKeySequence.keyBindings(self.standard)
        return list(dict.fromkeys((*self.keys, *(each.toString() for each in usual))))

    def shown(self) -> str:
        """Return the key as this system writes it."""
        return QKeySequence(self.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


KEYS: Final = (
    Key("find", Group.ANYWHERE, tr_noop("Search everything"), ("Ctrl+K",)),
    Key("filter", Group.ANYWHERE, tr_noop("Filter the orders"), ("Ctrl+F",)),
    Key("new-order", Group.ANYWHERE, tr_noop("New order"), ("Ctrl+N",)),
    Key("refresh", Group.ANYWHERE, tr_noop("Fetch the orders anew"), ("F5",), Std.Refresh),
    Key("undo", Group.ANYWHERE, tr_noop("Take back the last change"), ("Ctrl+Z",)),
    Key("quit", Group.ANYWHERE, tr_noop("Close the app"), ("Ctrl+Q",)),
    Key("advance", Group.ORDERS, tr_noop("Advance the order to its next status"), ("Alt+Right",)),
)


def page_key(number: int, words: str) -> Key:
    """Return the key that shows the page at a place in the sidebar, counted from 1; ``words``: the page's name, as shown."""
    return Key(f"{GO_TO}{number}", Group.PAGES, words, (f"Ctrl+{number}",))


def bind(window: QWidget, keys: tuple[Key, ...], actions: Mapping[str, Callable[[], object]]) -> None:
    """Give the window its keys; ``actions`` tells by their names what they do."""
    for key in keys:
        if not key.is_bound:
            continue
        for sequence in key.sequences():
            shortcut = QShortcut(QKeySequence(sequence), window)
            shortcut.setObjectName(f"key-{key.name}")
            shortcut.activated.connect(actions[key.name])
