"""Finds, presses, fills and reads controls through AT-SPI, as a screen reader's user would.

Run by the system's Python, which has ``gi``. One JSON request a line on stdin, one JSON answer a line on stdout:
``{"do": "press", "id": "navOrders"}``. A control is known by ``id`` (the last part of its accessible id) or by ``name``;
one that is not there, not showing, or not yet usable is waited for.
"""

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - after the version is chosen

LIMIT = 20.0
PAUSE = 0.05
APPLICATION = "Brutlers Desktop"
CELLS = ("table", "tree table")


class Missing(Exception):
    """What is asked for is not (yet) there."""


def application() -> Any:
    """Return the app's root."""
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(i)
        if child is not None and child.get_name() == APPLICATION:
            child.set_cache_mask(Atspi.Cache.NONE)
            return child
    raise Missing("the app is not on the accessibility bus")


def walk(root: Any) -> Iterator[Any]:
    """Yield all objects below ``root``, except a table's cells: there may be very many."""
    waiting = [root]
    while waiting:
        node = waiting.pop(0)
        yield node
        if node.get_role_name() not in CELLS:
            waiting += [node.get_child_at_index(i) for i in range(node.get_child_count())]
            waiting = [child for child in waiting if child is not None]


def own_id(node: Any) -> str:
    """Return the objectName, the last part of Qt's accessible id."""
    return node.get_accessible_id().rpartition(".")[2]


def find(request: dict[str, Any], *, sensitive: bool = False) -> Any:
    """Return the control that ``request`` means: one that is showing."""
    for node in walk(application()):
        if ("id" in request and own_id(node) != request["id"]) or (
            "name" in request and node.get_name() != request["name"]
        ):
            continue
        states = node.get_state_set()
        if states.contains(Atspi.StateType.SHOWING) and (
            not sensitive or states.contains(Atspi.StateType.SENSITIVE)
        ):
            return node
    raise Missing(f"not there: {request}")


def press(request: dict[str, Any]) -> bool:
    """Press a button, as Space would."""
    node = find(request, sensitive=True)
    actions = [node.get_action_name(i) for i in range(node.get_n_actions())]
    for name in ("Press", "Toggle"):
        if name in actions:
            node.do_action(actions.index(name))
            return True
    raise Missing(f"cannot be pressed: {request}, it has {actions}")


def fill(request: dict[str, Any]) -> bool:
    """Put a text in a field."""
    node = find(request, sensitive=True)
    if not node.set_text_contents(request["text"]):
        raise Missing(f"cannot be filled: {request}")
    return True


def text(request: dict[str, Any]) -> str:
    """Return what a control says."""
    node = find(request)
    written = node.get_text_iface()
    return node.get_name() if written is None else Atspi.Text.get_text(written, 0, -1)


def describe(request: dict[str, Any]) -> dict[str, Any]:
    """Return role, name, description and checked state."""
    node = find(request)
    extents = node.get_extents(Atspi.CoordType.SCREEN)
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "checked": node.get_state_set().contains(Atspi.StateType.CHECKED),
        "centre": [extents.x + extents.width // 2, extents.y + extents.height // 2],
    }


def rows(request: dict[str, Any]) -> dict[str, Any]:
    """Return the first ``count`` rows of a table and how many there are."""
    node = find(request)
    table = node.get_table_iface()
    total, columns = table.get_n_rows(), table.get_n_columns()
    read = [
        [table.get_accessible_at(row, column).get_name() for column in range(columns)]
        for row in range(min(total, request.get("count", 3)))
    ]
    return {"total": total, "columns": columns, "rows": read}


def items(request: dict[str, Any]) -> list[str]:
    """Return the names of a list's items."""
    node = find(request)
    return [node.get_child_at_index(i).get_name() for i in range(node.get_child_count())]


def gone(request: dict[str, Any]) -> bool:
    """Return once nothing that ``request`` means is showing."""
    try:
        find(request)
    except Missing:
        return True
    raise Missing(f"still there: {request}")


OPERATIONS = {f.__name__: f for f in (press, fill, text, describe, rows, items, gone)}


def attempt(request: dict[str, Any]) -> Any:
    """Do what is asked once; what it answers is to hold the text ``until``, if that is given."""
    value = OPERATIONS[request["do"]](request)
    wanted = request.get("until")
    if wanted is not None and wanted not in json.dumps(value, ensure_ascii=False):
        raise Missing(f"{request} says {value!r}")
    return value


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """Do what is asked, again and again until it can be done."""
    deadline = time.monotonic() + LIMIT
    while True:
        try:
            return {"value": attempt(request)}
        except (Missing, GLib.Error, AttributeError) as error:  # a control may vanish while it is looked at
            if time.monotonic() > deadline:
                return {"error": str(error)}
        time.sleep(PAUSE)


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
