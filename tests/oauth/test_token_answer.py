import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import (
    Action,
    AppError,
    InvalidClient,
    InvalidGrant,
    NonsenseAnswer,
    ServerFault,
)
from brutlers_desktop.oauth.token_answer import MAX_EXPIRES_IN, TokenAnswer, parse_token_answer

ASKED = ("orders:read", "orders:write")
GOOD: dict[str, Any] = {
    "access_token": "brut_at_1",
    "token_type": "Bearer",
    "expires_in": 3600,
    "refresh_token": "brut_rt_1",
    "scope": "orders:read orders:write",
}
ABSENT = object()


def body(**changes: object) -> bytes:
    return json.dumps({k: v for k, v in {**GOOD, **changes}.items() if v is not ABSENT}).encode()


def parse(status: int = 200, content: bytes | None = None, **changes: object) -> TokenAnswer:
    return parse_token_answer(status, body(**changes) if content is None else content, asked=ASKED)


def refused(status: int, content: bytes) -> AppError:
    with pytest.raises(AppError) as error:
        parse(status, content)
    return error.value


def test_reads_the_documented_answer() -> None:
    assert parse() == TokenAnswer(
        access_token=Secret("brut_at_1"),
        refresh_token=Secret("brut_rt_1"),
        expires_in=3600,
        expiry_estimated=False,
        scopes=ASKED,
        scope_told=True,
    )
    assert "brut_" not in repr(parse())


@pytest.mark.parametrize("seconds", ["3600", 3600.0, 3600, 3600.9])
def test_takes_expires_in_in_every_harmless_form(seconds: object) -> None:
    assert (parse(expires_in=seconds).expires_in, parse(expires_in=seconds).expiry_estimated) == (3600, False)


@pytest.mark.parametrize("seconds", [1, MAX_EXPIRES_IN])
def test_takes_expires_in_up_to_its_bounds(seconds: int) -> None:
    assert parse(expires_in=seconds).expires_in == seconds


@pytest.mark.parametrize("absent", [ABSENT, None])
def test_an_untold_expiry_is_an_hour_and_marked(absent: object) -> None:
    assert (parse(expires_in=absent).expires_in, parse(expires_in=absent).expiry_estimated) == (3600, True)


@pytest.mark.parametrize(
    "seconds",
    [
        0,
        -1,
        0.5,
        True,
        False,
        10**12,
        MAX_EXPIRES_IN + 1,
        1e300,
        "0",
        "-5",
        "3600.0",
        " 3600",
        "३६००",
        "",
        "9" * 30,
        [3600],
        {},
    ],
)
def test_refuses_a_nonsense_expires_in(seconds: object) -> None:
    with pytest.raises(NonsenseAnswer):
        parse(expires_in=seconds)


@pytest.mark.parametrize("literal", [b"NaN", b"Infinity", b"1e400", b"9" * 5000])
def test_refuses_a_number_that_is_none(literal: bytes) -> None:
    assert isinstance(refused(200, body(expires_in=0).replace(b": 0", b": " + literal)), NonsenseAnswer)


@pytest.mark.parametrize("absent", [ABSENT, None])
def test_an_answer_without_a_refresh_token_says_so(absent: object) -> None:
    assert parse(refresh_token=absent).refresh_token is None


@pytest.mark.parametrize("token_type", ["bearer", "BEARER", "bEaReR"])
def test_token_type_in_any_case(token_type: str) -> None:
    assert parse(token_type=token_type).access_token == Secret("brut_at_1")


@pytest.mark.parametrize("token_type", [ABSENT, None, "", "mac", "DPoP", "bearer ", ["bearer"], 1])
def test_refuses_another_token_type(token_type: object) -> None:
    with pytest.raises(NonsenseAnswer):
        parse(token_type=token_type)


BAD_TOKENS = ["", " ", "a b", "a\r\nX: y", "a\n", "\ta", "tök", "\x00", 5, True, ["a"], {"a": 1}, "x" * 8193]


@pytest.mark.parametrize("token", [ABSENT, None, *BAD_TOKENS])
def test_refuses_an_access_token_that_no_header_could_carry(token: object) -> None:
    with pytest.raises(NonsenseAnswer):
        parse(access_token=token)


@pytest.mark.parametrize("token", BAD_TOKENS)
def test_refuses_a_malformed_refresh_token(token: object) -> None:
    with pytest.raises(NonsenseAnswer):
        parse(refresh_token=token)


@pytest.mark.parametrize("absent", [ABSENT, None])
def test_untold_scopes_are_the_asked_ones(absent: object) -> None:
    assert (parse(scope=absent).scopes, parse(scope=absent).scope_told) == (ASKED, False)


@pytest.mark.parametrize(
    ("told", "scopes"),
    [
        ("orders:read", ("orders:read",)),
        ("", ()),
        ("orders:write orders:read customers:write", ("orders:write", "orders:read", "customers:write")),
        ("moon:walk  moon:walk", ("moon:walk",)),
    ],
)
def test_told_scopes_are_kept_as_they_are(told: str, scopes: tuple[str, ...]) -> None:
    assert (parse(scope=told).scopes, parse(scope=told).scope_told) == (scopes, True)


@pytest.mark.parametrize(
    "scope", ["a\nb", "a\tb", 'a"b', "a\\b", "ä", "a\u202eb", ["orders:read"], 1, "x" * 8193]
)
def test_refuses_malformed_scopes(scope: object) -> None:
    with pytest.raises(NonsenseAnswer):
        parse(scope=scope)


def test_unknown_members_are_ignored_but_not_an_error_beside_tokens() -> None:
    assert parse(id_token="x", created_at=1, error=None).expires_in == 3600
    with pytest.raises(NonsenseAnswer):
        parse(error="invalid_grant")


PASSING = {
    "html 502": (502, b"<html>Bad gateway</html>"),
    "html login page": (200, b"\n<!doctype html><title>Sign in</title>"),
    "html 404": (404, b"<html>"),
    "empty": (200, b""),
    "blank": (200, b" \r\n"),
    "empty 400": (400, b""),
    "array": (200, b"[]"),
    "null": (200, b"null"),
    "number": (200, b"42"),
    "text": (200, b'"ok"'),
    "message 400": (400, b'{"message":"Bad request"}'),
    "Unauthorized 400": (400, b'{"error":"Unauthorized"}'),
    "Unauthorized 401": (401, b'{"error":"Unauthorized"}'),
    "plain 401": (401, b"Unauthorized"),
    "empty object 401": (401, b"{}"),
    "array 400": (400, b'["invalid_grant"]'),
    "invalid_request": (400, b'{"error":"invalid_request"}'),
    "invalid_grant with 500": (500, b'{"error":"invalid_grant"}'),
    "invalid_grant with 403": (403, b'{"error":"invalid_grant"}'),
    "invalid_grant with 200": (200, b'{"error":"invalid_grant"}'),
    "invalid_client with 503": (503, b'{"error":"invalid_client"}'),
    "invalid_client with 403": (403, b'{"error":"invalid_client"}'),
    "Invalid_Grant": (400, b'{"error":"Invalid_Grant"}'),
    "invalid_grant with a space": (400, b'{"error":"invalid_grant "}'),
    "invalid_grant within": (400, b'{"error":{"code":"invalid_grant"}}'),
    "invalid_grant elsewhere": (400, b'{"error":"x","error_description":"invalid_grant"}'),
    "invalid_grant as a list": (400, b'{"error":["invalid_grant"]}'),
    "invalid_grant twice": (400, b'{"error":"invalid_grant","error":"invalid_grant"}'),
    "invalid_grant in UTF-16": (400, '{"error":"invalid_grant"}'.encode("utf-16")),
    "truncated": (200, body()[:-5]),
    "deep": (200, b"[" * 200_000),
    "tokens with 201": (201, body()),
    "tokens with 404": (404, body()),
    "no content": (204, b""),
}


@pytest.mark.parametrize(("status", "content"), PASSING.values(), ids=PASSING.keys())
def test_a_passing_fault_never_condemns_the_tokens(status: int, content: bytes) -> None:
    error = refused(status, content)
    assert isinstance(error, ServerFault)
    assert error.action is Action.RETRY


@pytest.mark.parametrize("status", [300, 301, 302, 303, 307, 308])
def test_a_redirect_is_refused_even_with_tokens(status: int) -> None:
    error = refused(status, body())
    assert isinstance(error, ServerFault)
    assert "elsewhere" in error.title


@pytest.mark.parametrize("status", [400, 401])
def test_invalid_grant_ends_the_sign_in(status: int) -> None:
    error = refused(status, b'{"error":"invalid_grant","error_description":"dead"}')
    assert type(error) is InvalidGrant


@pytest.mark.parametrize("status", [400, 401])
def test_invalid_client_names_the_way_out(status: int) -> None:
    error = refused(status, b'{"error":"invalid_client"}')
    assert type(error) is InvalidClient
    assert error.title == "Client ID or secret is wrong"
    assert error.action is Action.EDIT_CONNECTION


@pytest.mark.parametrize("content", [b"", b"<html>", b"{", b'{"error":"invalid_grant"}', body()])
def test_a_fault_of_the_server_is_called_so(content: bytes) -> None:
    with pytest.raises(ServerFault, match="Brutlers has a problem") as error:
        parse_token_answer(502, content, asked=ASKED)
    assert type(error.value) is ServerFault


def test_an_unknown_code_is_told_but_cleaned_and_without_tokens() -> None:
    told = {"error": "<b>\u202eodd\n brut_rt_abc-DEF.1 " + "x" * 500}
    shown = str(refused(400, json.dumps(told).encode()))
    assert "(<b>odd brut_…" in shown
    assert "abc" not in shown
    assert "DEF" not in shown
    assert len(shown) < 400


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda x: st.lists(x) | st.dictionaries(st.text(), x),
    max_leaves=5,
)
objects = st.dictionaries(st.sampled_from([*GOOD, "error", "message"]), json_values).map(
    lambda v: {**GOOD, **v}
)


@given(
    st.sampled_from([200, 200, 200, 204, 302, 400, 401, 403, 429, 500, 503]) | st.integers(100, 999),
    st.binary() | objects.map(lambda v: json.dumps(v).encode()),
)
def test_any_answer_is_whole_or_a_known_error(status: int, content: bytes) -> None:
    try:
        answer = parse(status, content)
    except InvalidGrant:
        assert status in (400, 401)
        assert json.loads(content)["error"] == "invalid_grant"
    except (InvalidClient, ServerFault):
        pass
    else:
        assert status == 200
        assert answer.access_token.reveal().isprintable()
        assert 1 <= answer.expires_in <= MAX_EXPIRES_IN
