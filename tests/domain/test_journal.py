from dataclasses import replace
from datetime import UTC, datetime

import pytest

from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.domain.journal import (
    CAUSE_LENGTH,
    ApiCall,
    Fault,
    Kind,
    cause_words,
    edit_words,
    first_sentence,
    not_reached_words,
    path_pattern,
)

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)


def call(status: int | None, fault: Fault = Fault.NONE) -> ApiCall:
    return ApiCall(
        connection_id="a", at=NOON, method="GET", path="/", status=status, seconds=0, size=0, fault=fault
    )


@pytest.mark.parametrize(
    ("path", "pattern"),
    [
        ("/api/vendor/orders", "/api/vendor/orders"),
        ("/api/vendor/orders/cm123/status", "/api/vendor/orders/{id}/status"),
        ("/api/vendor/customers/Anna%20M%C3%BCller", "/api/vendor/customers/{id}"),
        ("/api/oauth/token?code=secret", "/api/oauth/token"),
        ("/shop-of-anna/api/oauth/revoke", "/{id}/api/oauth/revoke"),
        ("/api/brut_at_secret", "/api/{id}"),
        ("", ""),
    ],
)
def test_a_path_keeps_only_the_parts_that_are_known_to_be_the_same_for_all(path: str, pattern: str) -> None:
    assert path_pattern(path) == pattern


@pytest.mark.parametrize(
    ("made", "failed", "reached"),
    [
        (call(200), False, True),
        (call(401), True, True),
        (call(429), True, True),
        (call(503), True, False),
        (call(None, Fault.NOT_REACHED), True, False),
        (call(None, Fault.UNSAFE), True, False),
        (call(200, Fault.BROKE_OFF), True, False),
        (call(200, Fault.UNREADABLE), True, True),
        (call(None, Fault.GIVEN_UP), True, None),
        (call(200, Fault.GIVEN_UP), True, None),
    ],
)
def test_a_call_tells_whether_it_failed_and_whether_the_server_was_there(
    made: ApiCall, *, failed: bool, reached: bool | None
) -> None:
    assert made.failed is failed
    assert made.reached is reached


def test_each_way_of_not_being_reached_has_words_of_its_own() -> None:
    ways = [
        call(None, Fault.NOT_REACHED),
        call(None, Fault.UNSAFE),
        call(None, Fault.BROKE_OFF),
        call(502),
    ]
    words = [not_reached_words(each) for each in ways]
    assert len(set(words)) == len(ways)
    assert "502" in words[-1]


def test_words_that_a_later_version_wrote_are_still_lines() -> None:
    assert Kind("teleported") is Kind.OTHER
    assert Fault("eaten by a dog") is Fault.OTHER


def test_the_first_sentence_of_a_message_says_what_happened() -> None:
    assert first_sentence("It ended (1.5 s). Sign in again.") == "It ended (1.5 s)"
    assert first_sentence("It ended.") == "It ended"
    assert first_sentence("") == ""


def test_a_cause_is_one_short_line() -> None:
    assert cause_words("a\nb\u202e\x00c") == "a b c"
    assert len(cause_words("x" * 1000)) == CAUSE_LENGTH


def test_an_edit_is_told_by_the_names_of_what_was_changed() -> None:
    before = Connection(id="a", name="Anna", client_id="brut_app_1")
    after = replace(before, name="Berta", base_url="https://staging.example")
    assert edit_words(before, after, new_secret=False) == "Name, Base address"
    assert edit_words(before, before, new_secret=True) == "Client Secret"
    assert edit_words(before, replace(before, grant=None), new_secret=False) == ""
