from dataclasses import dataclass

import pytest

from brutlers_desktop.sandbox.grants import CODE_LIFETIME, Grants


@dataclass
class Clock:
    now: float = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def grants(clock: Clock) -> Grants:
    return Grants(access_lifetime=10, refresh_lifetime=100, clock=clock)


def add_code(grants: Grants) -> None:
    grants.add_code(
        "code",
        account="a@example.com",
        redirect_uri="http://127.0.0.1/cb",
        scopes=("orders:read",),
        challenge="c",
    )


def test_a_code_ends_after_a_minute(grants: Grants, clock: Clock) -> None:
    add_code(grants)
    clock.now += CODE_LIFETIME - 0.1
    assert grants.usable_code("code") is not None
    clock.now += 0.1
    assert grants.usable_code("code") is None


def test_tokens_end_when_their_lifetime_does(grants: Grants, clock: Clock) -> None:
    add_code(grants)
    grants.redeem("code", access="a", refresh="r")
    clock.now += 9.9
    assert grants.live_access("a") is not None
    clock.now += 0.1
    assert grants.live_access("a") is None
    clock.now += 89.9
    assert grants.usable_refresh("r") is not None
    clock.now += 0.1
    assert grants.usable_refresh("r") is None


def test_each_renewal_starts_the_lifetimes_anew(grants: Grants, clock: Clock) -> None:
    add_code(grants)
    grants.redeem("code", access="a", refresh="r")
    clock.now += 99
    grants.rotate("r", access="a2", refresh="r2", scopes=("orders:read",))
    clock.now += 99
    assert grants.usable_refresh("r2") is not None


def test_an_expired_refresh_token_does_not_kill_its_family(grants: Grants, clock: Clock) -> None:
    add_code(grants)
    grants.redeem("code", access="a", refresh="r")
    grants.expire_refresh()
    assert grants.usable_refresh("r") is None
    assert grants.live_access("a") is not None


def test_a_used_refresh_token_kills_its_family_even_when_expired(grants: Grants, clock: Clock) -> None:
    add_code(grants)
    grants.redeem("code", access="a", refresh="r")
    clock.now += 95
    grants.rotate("r", access="a2", refresh="r2", scopes=("orders:read",))
    clock.now += 6
    assert grants.usable_refresh("r") is None
    assert grants.live_access("a2") is None


def test_counts_tell_what_is_alive(grants: Grants) -> None:
    add_code(grants)
    grants.redeem("code", access="a", refresh="r")
    grants.rotate("r", access="a2", refresh="r2", scopes=("orders:read",))
    assert grants.live_counts() == {"access_tokens": 2, "refresh_tokens": 1, "families": 1}
    grants.revoke("a")
    assert grants.live_counts() == {"access_tokens": 1, "refresh_tokens": 1, "families": 1}
    grants.revoke_all()
    assert grants.live_counts() == {"access_tokens": 0, "refresh_tokens": 0, "families": 0}
