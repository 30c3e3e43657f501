"""The person's own views: named queries, in the order in which they were saved."""

from typing import Any, Final

import msgspec

from brutlers_desktop.domain.queries import OrderQuery, View
from brutlers_desktop.store.database import Database, Reader

_query: Final = msgspec.json.Decoder(OrderQuery)


def views(reader: Reader) -> tuple[View, ...]:
    """Return the saved views, for no connection yet (see ``for_connections``). One that cannot be read is left out."""
    found = reader.rows("SELECT name, query FROM view ORDER BY position, name")
    read = (_view(name, query) for name, query in found)
    return tuple(view for view in read if view is not None)


def save_view(database: Database, view: View) -> None:
    """Save a view under its name; one of that name is replaced and keeps its place. Its connections are not kept."""
    query: dict[str, Any] = msgspec.to_builtins(view.query)
    query["connection_ids"] = []
    with database.write() as connection:
        connection.execute(
            "INSERT INTO view (name, position, query) SELECT ?1, ifnull(max(position), 0) + 1, ?2 FROM view WHERE true "
            "ON CONFLICT (name) DO UPDATE SET query = ?2",
            (view.name, msgspec.json.encode(query).decode()),
        )


def delete_view(database: Database, name: str) -> None:
    """Delete a view; one that is not there is no error."""
    with database.write() as connection:
        connection.execute("DELETE FROM view WHERE name = ?", (name,))


def _view(name: str, query: str) -> View | None:
    try:
        return View(name, _query.decode(query))
    except msgspec.ValidationError:
        return None
