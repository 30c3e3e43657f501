from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from support.archive import KEY
from support.stored_connections import OTHER, SHOP

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.store import backup
from brutlers_desktop.store.database import Database, open_database
from brutlers_desktop.store.registrations import keep_registrations, registration_of, registrations


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(open_database(tmp_path / "archive.db", KEY)) as database:
        yield database


def test_registrations_come_back_without_what_was_granted(database: Database) -> None:
    keep_registrations(database, (SHOP, OTHER))
    kept = registrations(database.reader())
    assert kept == (registration_of(SHOP), registration_of(OTHER))
    assert [(each.id, each.name, each.grant) for each in kept] == [
        (SHOP.id, SHOP.name, None),
        ("b", "Other", None),
    ]


def test_only_those_given_last_are_on_record(database: Database) -> None:
    keep_registrations(database, (SHOP, OTHER))
    keep_registrations(database, (OTHER,))
    assert [each.id for each in registrations(database.reader())] == [OTHER.id]


def test_what_is_the_same_writes_nothing(database: Database) -> None:
    elsewhere = open_database(database.path, KEY)
    with closing(elsewhere):
        assert keep_registrations(database, (SHOP,))
        assert elsewhere.changed_elsewhere()
        assert not keep_registrations(database, (SHOP,))
        assert not elsewhere.changed_elsewhere()


@pytest.mark.parametrize("text", ["", "[]", "{", '{"version": 99}', '{"version": 1, "connections": [{}]}'])
def test_what_cannot_be_read_counts_as_nothing(database: Database, text: str) -> None:
    with database.write() as connection:
        connection.execute("INSERT INTO setting (name, value) VALUES ('connections', ?)", (text,))
    assert registrations(database.reader()) == ()
    assert keep_registrations(database, (SHOP,))


def test_a_backup_brings_them_along(database: Database, tmp_path: Path) -> None:
    keep_registrations(database, (SHOP,))
    passphrase = Secret("a long passphrase")
    (tmp_path / "out").mkdir()
    backup.back_up(database, tmp_path / "out" / "kept", passphrase)
    other = tmp_path / "elsewhere" / "archive.db"
    backup.restore(tmp_path / "out" / "kept", passphrase, other, KEY)
    with closing(open_database(other, KEY)) as restored:
        assert registrations(restored.reader()) == (registration_of(SHOP),)
