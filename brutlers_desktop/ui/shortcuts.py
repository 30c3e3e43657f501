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
    LIST = tr_noop("In the list of orders")
    ORDER = tr_noop("With an order")


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
    Key("filter", Group.ANYWHERE, tr_noop("Filter the page"), ("Ctrl+F",), Std.Find),
    Key("new-order", Group.ANYWHERE, tr_noop("New order"), ("Ctrl+N",)),
    Key("refresh", Group.ANYWHERE, tr_noop("Fetch the orders anew"), ("F5",), Std.Refresh),
    Key("undo", Group.ANYWHERE, tr_noop("Take back the last change"), ("Ctrl+Z",)),
    Key("lock", Group.ANYWHERE, tr_noop("Lock the window"), ("Ctrl+L",), is_bound=False),
    Key("fold", Group.ANYWHERE, tr_noop("Fold or unfold the sidebar"), ("Ctrl+B",)),
    Key("switch", Group.ANYWHERE, tr_noop("Change the shop shown"), ("Ctrl+Shift+K",)),
    Key("keys", Group.ANYWHERE, tr_noop("Show this list of keys"), ("F1", "Ctrl+?"), Std.HelpContents),
    Key("quit", Group.ANYWHERE, tr_noop("Close the app"), ("Ctrl+Q",)),
    Key("open", Group.LIST, tr_noop("Open the order beside the list"), ("Return",), is_bound=False),
    Key("preview", Group.LIST, tr_noop("Look at the order, or put it away"), ("Space",), is_bound=False),
    Key("close", Group.LIST, tr_noop("Put the order away"), ("Esc",), is_bound=False),
    Key("copy", Group.LIST, tr_noop("Copy the rows"), ("Ctrl+C",), is_bound=False),
    Key(
        "copy-headings", Group.LIST, tr_noop("Copy the rows with headings"), ("Ctrl+Shift+C",), is_bound=False
    ),
    Key("select-all", Group.LIST, tr_noop("Select all rows"), ("Ctrl+A",), is_bound=False),
    Key("advance", Group.ORDER, tr_noop("Advance the order to its next status"), ("Alt+Right",)),
    Key("send", Group.ORDER, tr_noop("Create the new order"), ("Ctrl+Return",), is_bound=False),
    Key(
        "send-another",
        Group.ORDER,
        tr_noop("Create it and begin another one"),
        ("Ctrl+Shift+Return",),
        is_bound=False,
    ),
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
