"""What the palette offers of the window itself: its pages, the sections of its settings, and what can be done."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from brutlers_desktop.translation import tr
from brutlers_desktop.ui.palette.hits import Group, Hit

if TYPE_CHECKING:
    from brutlers_desktop.ui.window import MainWindow


def window_hits(window: "MainWindow") -> list[Hit]:
    """Return all of them as hits that nothing was asked of yet."""
    return [*_pages(window), *_sections(window), *_actions(window)]


def _pages(window: "MainWindow") -> list[Hit]:
    keys = {key.does: key.shown() for key in window.keys}
    return [
        Hit(
            Group.PAGES,
            entry.words,
            entry.click,
            keys=keys.get(entry.words, ""),
            icon_name=str(entry.property("iconName")),
            mark=f"page:{entry.objectName()}",
        )
        for entry in window.sidebar.entries
    ]


def _sections(window: "MainWindow") -> list[Hit]:
    return [
        Hit(
            Group.SETTINGS,
            section.heading,
            partial(_show_section, window, section.objectName()),
            icon_name="settings",
            mark=f"section:{section.objectName()}",
        )
        for section in window.settings.sections
    ]


def _show_section(window: "MainWindow", name: str) -> None:
    window.show_page(window.settings)
    window.settings.show_section(name)


def _actions(window: "MainWindow") -> list[Hit]:
    commands, archive = window.commands, window.archive_commands
    found: list[tuple[str, str, str, Callable[[], object]]] = [
        ("new-order", tr("New order"), "plus", window.creating.open),
        ("refresh", tr("Refresh the orders"), "refresh-cw", commands.refresh_orders),
        ("undo", tr("Take back the last change"), "undo-2", window.writing.entries.undo_last),
        ("lock", tr("Lock the window"), "lock", window.lock),
        ("reconnect", tr("Reconnect"), "log-in", lambda: commands.sign_in("")),
        ("add-connection", tr("Add a connection"), "plug", commands.add_connection),
        ("back-up", tr("Back up"), "download", archive.back_up),
        ("restore", tr("Restore a backup"), "upload", archive.restore),
        ("support", tr("Support bundle"), "archive", window.settings.support_wanted.emit),
        ("keys", tr("Show all keys"), "keyboard", window.show_keys),
        ("fold", tr("Fold or unfold the sidebar"), "panel-left", window.fold_sidebar),
        ("quit", tr("Close the app"), "x", window.close),
    ]
    keys = {key.name: key.shown() for key in window.keys}
    return [
        Hit(Group.ACTIONS, words, do, keys=keys.get(name, ""), icon_name=icon, mark=f"action:{name}")
        for name, words, icon, do in found
    ]
