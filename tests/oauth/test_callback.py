from http import HTTPStatus
from urllib.parse import quote, quote_plus, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.oauth.callback import AuthorizationCode, AuthorizationError, read_callback
from brutlers_desktop.oauth.request_head import Refusal

STATE = Secret("s" * 43)
OURS = f"state={STATE.reveal()}"


def read(query: str) -> AuthorizationCode | AuthorizationError | Refusal:
    return read_callback(query, STATE)


@pytest.mark.parametrize(
    "query",
    [
        f"code=abc&{OURS}",
        f"{OURS}&code=abc",
        f"&&code=abc&{OURS}&",
        f"code=%61%62c&{OURS}",
        f"%63ode=abc&{OURS}",
        f"code=abc&{OURS}&iss=https%3A%2F%2Fbrutlers.com&scope=a+b&scope=c&session_state=x&session_state=y",
        f"code=abc&{OURS}&Code=x&STATE=y&=z&empty&note=%0A",
        f"code=abc&{OURS}&error_description=alone",
    ],
)
def test_a_code_with_our_state(query: str) -> None:
    assert read(query) == AuthorizationCode(Secret("abc"))


@pytest.mark.parametrize(
    "query",
    [
        "", "code=abc", "code=abc&state", "code=abc&state=", "code=abc&state=wrong", f"code=abc&{OURS}x", f"code=abc&{OURS[:-1]}",
        f"code=abc&{OURS.upper()}", f"code=abc&{OURS}%20", f"code=abc&{OURS}&{OURS}", f"code=abc&{OURS}&state=", f"code=abc&state=x&{OURS}",
        f"code=abc&{OURS}&st%61te=x", f"code=a&code=a&{OURS}", f"code=a&code=b&{OURS}", f"code=a&{OURS}&c%6Fde=b",
        "error=access_denied", "error=access_denied&state=wrong", f"error=a&error=a&{OURS}", f"error=a&error_description=x&error_description=y&{OURS}",
        f"code=&{OURS}", f"code&{OURS}", OURS, f"code=a;{OURS}", f"code=abc;state=x&{OURS}&code=x",
        f"code=a%00&{OURS}", f"code=a%0D%0Ab&{OURS}", f"code=a%7F&{OURS}", f"code=%C3%BC&{OURS}", f"code=a%E2%80%AEb&{OURS}",
        f"code=a%FF&{OURS}", f"code=a&{OURS}&x=%FF", f"code=a&{OURS}&%FF=x", f"code=a&{OURS}&x=%C0%AF", f"code=a&{OURS}&x=%ED%A0%80",
        f"code=a&{OURS}&x=%00", f"code=a&{OURS}&%00=x", f"code=a%&{OURS}", f"code=a%4&{OURS}", f"code=a%zz&{OURS}", f"code=a&{OURS}&x=%u0041",
        f"error=&{OURS}", f"error=&code=abc&{OURS}", f"error=a%0Ab&{OURS}", f"error=%C2%85&{OURS}", f"error=%E2%80%8B&{OURS}",
        f"state=%FF&{OURS}", "code=abc&state=%C3%BC",
    ],
)  # fmt: skip
def test_anything_else_is_refused(query: str) -> None:
    assert read(query) == Refusal(HTTPStatus.BAD_REQUEST)


def test_an_error_with_our_state() -> None:
    assert read(f"error=access_denied&{OURS}") == AuthorizationError("access_denied", "")
    assert read(
        f"error=server_error&error_description=It+is%20down&error_uri=x&{OURS}"
    ) == AuthorizationError("server_error", "It is down")


def test_an_error_rules_over_a_code() -> None:
    for query in (f"code=abc&error=access_denied&{OURS}", f"error=access_denied&{OURS}&code=abc"):
        assert read(query) == AuthorizationError("access_denied", "")


def test_texts_for_a_person_are_cleaned() -> None:
    description = quote("<script>\r\n\x1b[31m pay\u202elave " + "x" * 500)
    outcome = read(f"error=odd%E2%80%AE&error_description={description}&{OURS}")
    assert isinstance(outcome, AuthorizationError)
    assert outcome.error == "odd"
    assert outcome.description.startswith("<script> [31m paylave xxx")
    assert len(outcome.description) == 200


def test_the_code_is_not_shown() -> None:
    assert "abc" not in repr(read(f"code=abc&{OURS}"))


printable = st.text([chr(c) for c in range(0x20, 0x7F)], min_size=1)


@given(printable, st.text(st.characters(codec="utf-8"), min_size=1), st.booleans())
def test_round_trip_of_code_and_state(code: str, state: str, plus: bool) -> None:  # noqa: FBT001
    query = urlencode({"state": state, "code": code}, quote_via=quote_plus if plus else quote)
    expected = AuthorizationCode(Secret(code))
    assert read_callback(query, Secret(state)) == (
        Refusal(HTTPStatus.BAD_REQUEST) if "\0" in state else expected
    )


parts = st.sampled_from(
    [
        "code=",
        "state=",
        OURS,
        "error=",
        "&",
        "=",
        "%",
        "%00",
        "%FF",
        "a",
        "+",
        ";",
        "error_description=",
        "abc",
    ]
)


@given(st.text() | st.lists(parts).map("".join))
def test_any_query_is_refused_or_well_formed(query: str) -> None:
    outcome = read(query)
    if not isinstance(outcome, Refusal):
        assert STATE.reveal() in query
        if isinstance(outcome, AuthorizationCode):
            assert outcome.code.reveal()
            assert outcome.code.reveal().isprintable()
        else:
            assert outcome.error
