from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from support.archive import KEY, NOON

from brutlers_desktop.domain.journal import ApiCall, Fault, Happening, Kind
from brutlers_desktop.store import journal
from brutlers_desktop.store.database import Database, open_database
from brutlers_desktop.store.migration import steps


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(open_database(tmp_path / "archive.db", KEY)) as database:
        yield database


def happening(number: int, kind: Kind = Kind.CONNECTED, connection_id: str = "a") -> Happening:
    return Happening(
        connection_id=connection_id,
        kind=kind,
        at=NOON + timedelta(minutes=number),
        cause=f"cause {number}",
        seconds=number / 4 or None,
    )


def call(number: int, connection_id: str = "a", **changes: object) -> ApiCall:
    values = {
        "connection_id": connection_id,
        "at": NOON + timedelta(seconds=number),
        "method": "GET",
        "path": "/api/vendor/orders",
        "status": 200,
        "seconds": number / 8,
        "size": number,
        "attempt": 1 + number % 2,
    }
    return ApiCall(**{**values, **changes})  # type: ignore[arg-type]


def test_a_timeline_is_told_latest_first_by_connection_and_by_kind(database: Database) -> None:
    lines = [happening(n, (Kind.RENEWED, Kind.REFUSED, Kind.GAP)[n % 3], "ab"[n % 2]) for n in range(12)]
    journal.write(database, lines, ())
    reader = database.reader()
    of_a = [line for line in reversed(lines) if line.connection_id == "a"]
    assert list(journal.timeline(reader, "a")) == of_a
    assert list(journal.timeline(reader, "a", most=2)) == of_a[:2]
    wanted = {Kind.RENEWED, Kind.GAP}
    assert list(journal.timeline(reader, "a", wanted)) == [line for line in of_a if line.kind in wanted]
    assert journal.timeline(reader, "c") == ()


def test_the_api_log_is_told_latest_first_and_by_connection(database: Database) -> None:
    lines = [call(n, "ab"[n % 2]) for n in range(6)]
    lines.append(call(6, status=None, fault=Fault.BROKE_OFF))
    journal.write(database, (), lines)
    reader = database.reader()
    assert list(journal.calls(reader)) == lines[::-1]
    assert list(journal.calls(reader, "b")) == [line for line in reversed(lines) if line.connection_id == "b"]


def test_routine_never_pushes_out_what_matters_nor_one_connection_another(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "KEPT_HAPPENINGS", 3)
    journal.write(database, [happening(0), happening(1, connection_id="b"), happening(2)], ())
    for number in range(3, 9):
        journal.write(database, [happening(number, Kind.RENEWED)], ())
    reader = database.reader()
    assert [line.cause for line in journal.timeline(reader, "a")] == [f"cause {n}" for n in (8, 7, 6, 2, 0)]
    assert len(journal.timeline(reader, "b")) == 1
    journal.write(database, [happening(n) for n in range(10, 15)], ())
    assert [line.cause for line in journal.timeline(reader, "a")][:3] == [f"cause {n}" for n in (14, 13, 12)]
    assert len(journal.timeline(reader, "a")) == 6


def test_the_last_requests_stay_over_all_connections(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "KEPT_CALLS", 4)
    for number in range(0, 12, 2):
        journal.write(database, (), [call(number, "a"), call(number + 1, "b")])
    assert [each.size for each in journal.calls(database.reader())] == [11, 10, 9, 8]


def test_lines_are_kept_together_or_not_at_all(database: Database) -> None:
    broken = call(1, method=object())
    with pytest.raises(TypeError):
        journal.write(database, [happening(1)], [broken])
    assert journal.timeline(database.reader(), "a") == ()


def test_it_is_known_of_each_connection_whether_it_was_reached_last(database: Database) -> None:
    kinds = (Kind.NOT_REACHED, Kind.REACHED, Kind.NOT_REACHED)
    journal.write(database, [happening(n, kind, "a") for n, kind in enumerate(kinds)], ())
    journal.write(database, [happening(n, kind, "b") for n, kind in enumerate(kinds[:2])], ())
    journal.write(database, [happening(9, Kind.RENEWED, "c")], ())
    assert journal.last_reach(database.reader()) == {"a": False, "b": True}


def test_a_connections_lines_can_be_deleted(database: Database) -> None:
    journal.write(database, [happening(1), happening(2, connection_id="b")], [call(1), call(2, "b")])
    journal.forget(database, "a")
    reader = database.reader()
    assert journal.timeline(reader, "a") == ()
    assert len(journal.timeline(reader, "b")) == 1
    assert [each.connection_id for each in journal.calls(reader)] == ["b"]


def test_what_an_older_version_noted_stands_in_the_timeline(tmp_path: Path) -> None:
    path, before = tmp_path / "archive.db", {n: sql for n, sql in steps().items() if n < 4}
    with closing(open_database(path, KEY, to=before)) as old, old.write() as writer:
        for at, kind in ((1000, "sync"), (2000, "gap")):
            writer.execute("INSERT INTO activity VALUES (NULL, ?, 'a', ?, 'words', '[]')", (at, kind))
    with closing(open_database(path, KEY)) as database:
        reader = database.reader()
        assert [(h.kind, h.cause) for h in journal.timeline(reader, "a")] == [
            (Kind.GAP, "words"),
            (Kind.ORDERS, "words"),
        ]
        assert list(reader.rows("SELECT routine FROM happening ORDER BY id")) == [(1,), (0,)]
