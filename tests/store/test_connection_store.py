import json
import os
import stat
from dataclasses import replace
from datetime import timedelta, timezone
from pathlib import Path

import pytest
from support.stored_connections import GRANT, MARK, NOON, OTHER, SHOP, opened

from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.errors import AppError
from brutlers_desktop.store.connections import ConnectionStore, RenewalMark


def test_a_new_profile_has_no_connections(path: Path) -> None:
    store = opened(path)
    assert store.load() == ()
    assert store.chosen() is None
    assert store.take_notices() == ()
    assert not path.exists()


def test_every_field_comes_back_as_it_was(path: Path, store: ConnectionStore) -> None:
    store.add(OTHER)
    assert opened(path).load() == (SHOP, OTHER)


@pytest.mark.parametrize("state", GrantState)
def test_every_state_of_a_grant_is_kept(path: Path, store: ConnectionStore, state: GrantState) -> None:
    store.update("a", lambda old: replace(old, grant=replace(GRANT, state=state)))
    (shop,) = opened(path).load()
    assert shop.grant is not None
    assert shop.grant.state is state


def test_times_are_written_in_utc_and_naive_ones_refused(path: Path, store: ConnectionStore) -> None:
    berlin = NOON.astimezone(timezone(timedelta(hours=1)))
    store.update("a", lambda old: replace(old, grant=replace(GRANT, renewed_at=berlin)))
    assert (
        json.loads(path.read_text())["connections"][0]["grant"]["renewed_at"] == "2026-03-10T12:00:00.123456Z"
    )
    before = path.read_bytes()
    with pytest.raises(ValueError, match="offset"):
        store.set_renewal_mark("a", RenewalMark(started_at=NOON.replace(tzinfo=None)))
    assert path.read_bytes() == before


def test_the_file_is_readable_by_its_owner_only(path: Path, store: ConnectionStore) -> None:
    before = os.umask(0)
    try:
        store.add(OTHER)
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.with_suffix(".lock").stat().st_mode) == 0o600
    assert {each.name for each in path.parent.iterdir()} == {"connections.json", "connections.lock"}


def test_update_changes_what_stands_now_and_returns_it(path: Path, store: ConnectionStore) -> None:
    store.add(OTHER)
    opened(path).update("a", lambda old: replace(old, name="New"))
    changed = store.update("a", lambda old: replace(old, client_id="brut_app_9"))
    assert (changed.name, changed.client_id) == ("New", "brut_app_9")
    assert store.load() == (changed, OTHER)


def test_an_id_is_unique_and_never_changes(store: ConnectionStore) -> None:
    with pytest.raises(ValueError, match="already"):
        store.add(SHOP)
    with pytest.raises(ValueError, match="never changes"):
        store.update("a", lambda old: replace(old, id="c"))
    assert store.load() == (SHOP,)


def test_what_is_not_there_is_told_in_words(store: ConnectionStore) -> None:
    for call in (
        lambda: store.update("gone", lambda old: old),
        lambda: store.choose("gone"),
        lambda: store.set_renewal_mark("gone", MARK),
    ):
        with pytest.raises(AppError, match="no longer there"):
            call()


def test_the_chosen_connection_is_remembered_until_it_is_removed(path: Path, store: ConnectionStore) -> None:
    store.choose("a")
    assert opened(path).chosen() == "a"
    store.choose(None)
    assert store.chosen() is None
    store.choose("a")
    store.remove("a")
    assert store.chosen() is None


def test_removing_takes_the_mark_along_and_nothing_else(store: ConnectionStore) -> None:
    store.add(OTHER)
    store.choose("b")
    store.set_renewal_mark("a", MARK)
    store.set_renewal_mark("b", MARK)
    store.remove("a")
    store.remove("a")
    assert store.load() == (OTHER,)
    assert store.chosen() == "b"
    assert store.renewal_mark("a") is None
    assert store.renewal_mark("b") == MARK


def test_a_renewal_mark_outlives_the_process_until_it_is_cleared(path: Path, store: ConnectionStore) -> None:
    assert store.renewal_mark("a") is None
    store.set_renewal_mark("a", MARK)
    assert opened(path).renewal_mark("a") == MARK
    store.update("a", lambda old: replace(old, name="x"))
    assert store.renewal_mark("a") == MARK
    store.clear_renewal_mark("a")
    store.clear_renewal_mark("a")
    assert opened(path).renewal_mark("a") is None


def test_content_and_name_are_on_the_disk_before_a_change_returns(
    store: ConnectionStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    fsync, rename = os.fsync, os.replace

    def noted_fsync(descriptor: int) -> None:
        steps.append("directory" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        fsync(descriptor)

    def noted_replace(source: Path, target: Path) -> None:
        steps.append("replace")
        rename(source, target)

    monkeypatch.setattr(os, "fsync", noted_fsync)
    monkeypatch.setattr(os, "replace", noted_replace)
    store.set_renewal_mark("a", MARK)
    assert steps == ["file", "replace", "directory"]
