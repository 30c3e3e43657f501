from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from brutlers_desktop.domain.connections import Connection, Grant, GrantState, may_be_live
from brutlers_desktop.domain.health import Level, health
from brutlers_desktop.errors import Action

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
GRANT = Grant(
    state=GrantState.ACTIVE,
    scopes=("orders:read", "orders:write"),
    connected_at=NOW,
    renewed_at=NOW,
    access_expires_at=NOW + timedelta(hours=1),
)
CONNECTION = Connection(
    id="c", name="Shop", client_id="brut_app_1", scopes=("orders:read", "orders:write"), grant=GRANT
)


def in_state(state: GrantState) -> Connection:
    return replace(CONNECTION, grant=replace(GRANT, state=state))


@pytest.mark.parametrize(
    ("connection", "level", "action"),
    [
        (replace(CONNECTION, grant=None), Level.NONE, Action.CONNECT),
        (CONNECTION, Level.GOOD, Action.NONE),
        (in_state(GrantState.SIGN_IN_NEEDED), Level.LOST, Action.RECONNECT),
        (in_state(GrantState.INTERRUPTED), Level.LOST, Action.RECONNECT),
        (in_state(GrantState.REVOKE_QUEUED), Level.ATTENTION, Action.RETRY),
        (in_state(GrantState.REVOKE_UNPROVEN), Level.NONE, Action.RECONNECT),
        (in_state(GrantState.REVOKED), Level.NONE, Action.RECONNECT),
        (in_state(GrantState.FORGOTTEN), Level.NONE, Action.RECONNECT),
    ],
)
def test_each_state_has_its_level_words_and_the_action_that_helps(
    connection: Connection, level: Level, action: Action
) -> None:
    said = health(connection, NOW)
    assert (said.level, said.action) == (level, action)
    assert said.word
    assert said.sentence.endswith(".")


def test_every_state_is_said_in_its_own_words() -> None:
    sentences = {health(in_state(state), NOW).sentence for state in GrantState}
    assert len(sentences) == len(GrantState)
    assert "confirmed" in health(in_state(GrantState.REVOKED), NOW).sentence
    assert "could not be proven" in health(in_state(GrantState.REVOKE_UNPROVEN), NOW).sentence


@pytest.mark.parametrize(
    ("after", "level"),
    [
        (timedelta(0), Level.GOOD),
        (timedelta(days=25) - timedelta(seconds=1), Level.GOOD),
        (timedelta(days=25), Level.ATTENTION),
        (timedelta(days=30) - timedelta(seconds=1), Level.ATTENTION),
        (timedelta(days=30), Level.LOST),
        (timedelta(days=300), Level.LOST),
    ],
)
def test_thirty_days_after_the_last_renewal_the_access_ends(after: timedelta, level: Level) -> None:
    assert health(CONNECTION, NOW + after).level is level


def test_a_smaller_grant_is_shown_as_such_and_a_larger_one_is_fine() -> None:
    less = replace(CONNECTION, grant=replace(GRANT, scopes=("orders:read",)))
    more = replace(CONNECTION, grant=replace(GRANT, scopes=("orders:write", "stock:read", "orders:read")))
    assert health(less, NOW).word == "Connected, with less"
    assert health(more, NOW).level is Level.GOOD


def test_only_an_active_or_queued_grant_may_be_live() -> None:
    live = {state for state in GrantState if may_be_live(in_state(state))}
    assert live == {GrantState.ACTIVE, GrantState.REVOKE_QUEUED}
    assert not may_be_live(replace(CONNECTION, grant=None))
