"""The connections by which the archive's orders and customers came: which there are, and forgetting one with all of them."""

import apsw

from brutlers_desktop.store.database import Database, Reader

NOT_OF_CUSTOMERS = "WHERE kind <> 'customer'"
"""The rows that an entry of a customer remembers are of customers, and never used again."""
_ROWS = "(SELECT row FROM order_fact WHERE source = :source)"


def source_of(connection: apsw.Connection, connection_id: str) -> int:
    """Return the number of a connection's source, made when first met, within the caller's transaction."""
    known = connection.execute("SELECT id FROM source WHERE connection_id = ?", (connection_id,)).get
    if known is None:
        known = connection.execute(
            "INSERT INTO source (connection_id) VALUES (?) RETURNING id", (connection_id,)
        ).get
    return int(known)


def connection_ids(reader: Reader) -> tuple[str, ...]:
    """Return the ids of all connections that have orders here, also of those that were removed since."""
    found = reader.rows("SELECT connection_id FROM source ORDER BY id")
    return tuple(connection_id for (connection_id,) in found)


def holders(reader: Reader, order_id: str) -> tuple[str, ...]:
    """Return the ids of the connections by which an order of that id came."""
    found = reader.rows(
        "SELECT connection_id FROM source JOIN identity ON identity.source = source.id AND identity.id = ? ORDER BY source.id",
        (order_id,),
    )
    return tuple(connection_id for (connection_id,) in found)


def forget(database: Database, connection_id: str) -> int:
    """Delete a connection's orders and customers, their versions and marks in one transaction; return how many orders there were.

    What is deleted is overwritten in the file (``secure_delete``). Raises ``AppError``; then everything is still there.
    """
    with database.write() as connection:
        source = connection.execute("SELECT id FROM source WHERE connection_id = ?", (connection_id,)).get
        if source is None:
            return 0
        bindings = {"source": source}
        count = connection.execute("SELECT count(*) FROM order_fact WHERE source = :source", bindings).get
        for table, key in (
            ("search", "rowid"),  # before the words, by which it finds what to take out
            ("order_words", "row"),
            ("orders", "row"),
            ("order_version", "row"),
            ("last_seen", "row"),
        ):
            connection.execute(f"DELETE FROM {table} WHERE {key} IN {_ROWS}", bindings)  # noqa: S608 - our own names
        connection.execute(
            "DELETE FROM customer_version WHERE row IN (SELECT row FROM customer WHERE source = :source)",
            bindings,
        )
        for table in (
            "order_fact",
            "identity",
            "gap",
            "facet",
            "customer",
            "customer_window",
            "erased",
        ):
            connection.execute(f"DELETE FROM {table} WHERE source = :source", bindings)  # noqa: S608
        connection.execute("DELETE FROM source WHERE id = :source", bindings)
        # Rows are numbered anew from the last one that is left: none of the new ones was known when something was sent.
        for table, column in (("outbox", "base_row"), ("shop", "row"), ("shop", "since")):
            connection.execute(
                f"UPDATE {table} SET {column} = min({column}, (SELECT ifnull(max(row), 0) FROM order_fact)) "  # noqa: S608
                f"{NOT_OF_CUSTOMERS if table == 'outbox' else ''}"
            )
        # Until its pieces are merged, the search index holds words that were deleted.
        connection.execute("INSERT INTO search (search) VALUES ('optimize')")
        return int(count)
