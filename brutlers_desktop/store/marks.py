"""What is on record of a connection's answers: the last success, the window's ends, gaps. Written together with the orders."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

import apsw

from brutlers_desktop.domain.gap import Gap
from brutlers_desktop.store.database import Database, Reader
from brutlers_desktop.store.moments import from_millis, to_millis


@dataclass(frozen=True, slots=True)
class GapMark:
    """A gap and when it was found, UTC."""

    gap: Gap
    found_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What the answers of a connection left on record. Times are UTC; None where nothing is.

    ``seen_at``: the last answer that was written down (one that changes nothing is not). ``newest``: the latest update
    that any answer told; ``oldest``: the earliest one in the last answer. ``gaps``: the latest first.
    """

    seen_at: datetime | None = None
    newest: datetime | None = None
    oldest: datetime | None = None
    gaps: tuple[GapMark, ...] = ()


def marks(reader: Reader, connection_id: str) -> Marks:
    """Return what is on record of a connection; empty marks while there is nothing. Raises ``AppError``."""
    found = reader.row(
        "SELECT seen_at, window_newest, window_oldest, id FROM source WHERE connection_id = ?",
        (connection_id,),
    )
    if found is None:
        return Marks()
    *times, source = found
    seen_at, newest, oldest = (None if each is None else from_millis(each) for each in times)
    gaps = reader.rows(
        "SELECT begins, ends, found_at FROM gap WHERE source = ? ORDER BY found_at DESC, id DESC", (source,)
    )
    return Marks(
        seen_at=seen_at,
        newest=newest,
        oldest=oldest,
        gaps=tuple(
            GapMark(Gap(from_millis(begins), from_millis(ends)), from_millis(found_at))
            for begins, ends, found_at in gaps
        ),
    )


def note_answer(database: Database, connection_id: str, seen_at: datetime) -> None:
    """Put on record that an unchanged answer came at ``seen_at``: for the moment before the program ends, since it writes."""
    with database.write() as connection:
        connection.execute(
            "UPDATE source SET seen_at = ?1 WHERE connection_id = ?2 AND seen_at < ?1",
            (to_millis(seen_at), connection_id),
        )


def forget_gaps(database: Database, connection_id: str, gaps: Iterable[Gap]) -> None:
    """Drop these gaps of a connection, since a person has read about them; others stay on record."""
    with database.write() as connection:
        connection.executemany(
            "DELETE FROM gap WHERE source = (SELECT id FROM source WHERE connection_id = ?) AND begins = ? AND ends = ?",
            [(connection_id, to_millis(gap.after), to_millis(gap.before)) for gap in gaps],
        )


def note_gap(connection: apsw.Connection, source: int, gap: Gap, found_at: int) -> None:
    """Keep a gap, within the caller's transaction."""
    connection.execute(
        "INSERT INTO gap (source, begins, ends, found_at) VALUES (?, ?, ?, ?)",
        (source, to_millis(gap.after), to_millis(gap.before), found_at),
    )
