from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from brutlers_desktop.domain.connections import Connection, Doubt, Grant, GrantState, may_be_live
from brutlers_desktop.domain.health import (
    WARN_AFTER,
    HealthState,
    Known,
    Level,
    MomentWords,
    health,
    next_change,
)
from brutlers_desktop.errors import Action, AppError, InvalidClient, Offline, VaultDenied

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
WORDS = MomentWords(day=lambda m: f"{m:%d %b}", time=lambda m: f"{m:%H:%M}")
OFFLINE = Offline("Offline", "The server cannot be reached.")
LOCKED = VaultDenied("Your keyring is locked", "Unlock it.")


def in_state(state: GrantState) -> Connection:
    return replace(CONNECTION, grant=replace(GRANT, state=state))


@pytest.mark.parametrize(
    ("connection", "level", "action", "needs_person"),
    [
        (replace(CONNECTION, grant=None), Level.NONE, Action.CONNECT, False),
        (CONNECTION, Level.GOOD, Action.NONE, False),
        (in_state(GrantState.SIGN_IN_NEEDED), Level.LOST, Action.RECONNECT, True),
        (in_state(GrantState.INTERRUPTED), Level.LOST, Action.RECONNECT, True),
        (in_state(GrantState.REVOKE_QUEUED), Level.ATTENTION, Action.RETRY, False),
        (in_state(GrantState.REVOKE_UNPROVEN), Level.NONE, Action.RECONNECT, False),
        (in_state(GrantState.REVOKED), Level.NONE, Action.RECONNECT, False),
        (in_state(GrantState.FORGOTTEN), Level.NONE, Action.RECONNECT, False),
    ],
)
def test_each_state_has_its_level_words_and_the_action_that_helps(
    connection: Connection, level: Level, action: Action, *, needs_person: bool
) -> None:
    said = health(connection, NOW)
    assert (said.level, said.action, said.needs_person) == (level, action, needs_person)
    assert said.word
    assert said.sentence.endswith(".")


def test_every_state_is_said_in_its_own_words() -> None:
    said = [health(in_state(state), NOW) for state in GrantState]
    assert len({each.sentence for each in said}) == len({each.word for each in said}) == len(GrantState)
    assert "confirmed" in health(in_state(GrantState.REVOKED), NOW).sentence
    assert "could not be proven" in health(in_state(GrantState.REVOKE_UNPROVEN), NOW).sentence


@pytest.mark.parametrize(
    ("after", "state"),
    [
        (timedelta(0), HealthState.WORKING),
        (timedelta(days=20) - timedelta(seconds=1), HealthState.WORKING),
        (timedelta(days=20), HealthState.SIGN_IN_BY),
        (timedelta(days=30) - timedelta(seconds=1), HealthState.SIGN_IN_BY),
        (timedelta(days=30), HealthState.NEEDS_SIGN_IN),
        (timedelta(days=300), HealthState.NEEDS_SIGN_IN),
    ],
)
def test_twenty_days_after_the_last_renewal_it_warns_and_after_thirty_the_access_ends(
    after: timedelta, state: HealthState
) -> None:
    assert health(CONNECTION, NOW + after).state is state


def test_a_warning_says_until_when_since_when_and_why() -> None:
    known = Known(unknown_since=NOW, fault=OFFLINE)
    said = health(CONNECTION, NOW + WARN_AFTER, known, WORDS)
    assert said.word == "Sign in again by 01 Jul"
    assert "last renewed on 01 Jun" in said.sentence
    assert OFFLINE.message in said.sentence
    assert (said.action, said.needs_person) == (Action.RECONNECT, True)


@pytest.mark.parametrize(("fault", "needs_person"), [(OFFLINE, False), (LOCKED, True)])
def test_what_was_not_reached_is_unknown_since_it_was_last_heard_of(
    fault: AppError, *, needs_person: bool
) -> None:
    said = health(CONNECTION, NOW, Known(unknown_since=NOW - timedelta(hours=2), fault=fault), WORDS)
    assert (said.word, said.action) == ("Unknown since 10:00", Action.RETRY)
    assert fault.message in said.sentence
    assert said.needs_person is needs_person


def test_a_renewal_under_way_is_told_but_not_each_of_many_vain_tries() -> None:
    assert health(CONNECTION, NOW, Known(renewing=True)).word == "Renewing"
    assert health(CONNECTION, NOW + WARN_AFTER, Known(renewing=True)).word == "Renewing"
    vain = Known(renewing=True, unknown_since=NOW, fault=OFFLINE)
    assert health(CONNECTION, NOW, vain).state is HealthState.UNKNOWN


def test_a_wrong_client_secret_needs_a_correction() -> None:
    said = health(CONNECTION, NOW, Known(fault=InvalidClient("Client ID or secret is wrong", "Check them.")))
    assert (said.state, said.action) == (HealthState.NEEDS_CORRECTION, Action.EDIT_CONNECTION)
    assert said.needs_person


@pytest.mark.parametrize("state", [each for each in GrantState if each is not GrantState.ACTIVE])
def test_what_is_known_of_the_server_changes_nothing_for_a_grant_that_has_ended(state: GrantState) -> None:
    known = Known(renewing=True, unknown_since=NOW, fault=LOCKED)
    assert health(in_state(state), NOW, known) == health(in_state(state), NOW)


def test_the_next_change_by_itself_is_the_warning_then_the_end() -> None:
    assert next_change(CONNECTION, NOW) == NOW + timedelta(days=20)
    assert next_change(CONNECTION, NOW + timedelta(days=20)) == NOW + timedelta(days=30)
    assert next_change(CONNECTION, NOW + timedelta(days=30)) is None
    assert next_change(in_state(GrantState.REVOKED), NOW) is None
    assert next_change(replace(CONNECTION, grant=None), NOW) is None


def test_a_smaller_grant_is_shown_as_such_and_a_larger_one_is_fine() -> None:
    less = replace(CONNECTION, grant=replace(GRANT, scopes=("orders:read",)))
    more = replace(CONNECTION, grant=replace(GRANT, scopes=("orders:write", "stock:read", "orders:read")))
    assert health(less, NOW).word == "Working, with less"
    assert health(less, NOW).is_working
    assert health(more, NOW).level is Level.GOOD


def test_only_an_active_held_or_queued_grant_may_be_live() -> None:
    live = {state for state in GrantState if may_be_live(in_state(state))}
    assert live == {GrantState.ACTIVE, GrantState.HELD, GrantState.REVOKE_QUEUED}
    assert not may_be_live(replace(CONNECTION, grant=None))


def test_a_held_grant_is_being_checked_until_a_person_is_to_decide() -> None:
    held = in_state(GrantState.HELD)
    now = health(held, NOW)
    assert (now.state, now.needs_person, now.action) == (HealthState.CHECKING_SHOP, False, Action.NONE)
    said = {certain: health(replace(held, doubt=Doubt(certain=certain)), NOW) for certain in (False, True)}
    for asked in said.values():
        assert (asked.state, asked.needs_person) == (HealthState.WHICH_SHOP, True)
        assert asked.action is Action.SHOW_CONNECTION
        assert "Nothing is fetched or sent" in asked.sentence
        assert not asked.is_working
    assert "may be of another shop" in said[False].sentence
    assert "is of another shop" in said[True].sentence
