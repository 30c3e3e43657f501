from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from oauthlib.oauth2 import WebApplicationClient

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.oauth import protocol

REDIRECT = "http://127.0.0.1:28741/callback"


def url(base_url: str = "https://brutlers.com", client_id: str = "brut_app_1", **changes: object) -> str:
    given: dict[str, object] = {
        "redirect_uri": REDIRECT,
        "scopes": ("orders:read", "orders:write"),
        "state": Secret("st-ate"),
        "challenge": "chal_lenge",
    }
    return protocol.authorization_url(base_url=base_url, client_id=client_id, **{**given, **changes})  # type: ignore[arg-type]


def test_authorization_url_as_the_contract_says() -> None:
    assert url() == (
        "https://brutlers.com/api/oauth/authorize?response_type=code&client_id=brut_app_1"
        "&redirect_uri=http%3A%2F%2F127.0.0.1%3A28741%2Fcallback&scope=orders%3Aread%20orders%3Awrite"
        "&state=st-ate&code_challenge=chal_lenge&code_challenge_method=S256"
    )


@given(
    client_id=st.text(st.characters(codec="utf-8"), min_size=1),
    scopes=st.lists(st.from_regex(r"[\x21\x23-\x5b\x5d-\x7e]+", fullmatch=True), min_size=1, unique=True),
    state=st.from_regex(r"[A-Za-z0-9_-]{43}", fullmatch=True),
)
def test_a_server_reads_the_same_as_from_oauthlib(client_id: str, scopes: list[str], state: str) -> None:
    ours = url(client_id=client_id, scopes=scopes, state=Secret(state))
    theirs = WebApplicationClient(client_id).prepare_request_uri(
        "https://brutlers.com/api/oauth/authorize",
        redirect_uri=REDIRECT,
        scope=scopes,
        state=state,
        code_challenge="chal_lenge",
        code_challenge_method="S256",
    )
    assert urlsplit(ours)[:3] == urlsplit(theirs)[:3]
    read = parse_qsl(urlsplit(ours).query, keep_blank_values=True, strict_parsing=True)
    assert sorted(read) == sorted(parse_qsl(urlsplit(theirs).query, keep_blank_values=True))


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ("https://brutlers.com", "https://brutlers.com/api/oauth/token"),
        ("https://brutlers.com/", "https://brutlers.com/api/oauth/token"),
        ("https://staging.example/brutlers", "https://staging.example/brutlers/api/oauth/token"),
        ("https://staging.example/brutlers/", "https://staging.example/brutlers/api/oauth/token"),
        ("http://[::1]:8080", "http://[::1]:8080/api/oauth/token"),
    ],
)
def test_endpoint_keeps_the_base_address(base: str, expected: str) -> None:
    assert protocol.endpoint(base, protocol.TOKEN_PATH) == expected


def test_forms_hold_exactly_what_the_contract_lists() -> None:
    code = protocol.code_form(
        code=Secret("c"),
        client_id="i",
        client_secret=Secret("s"),
        redirect_uri=REDIRECT,
        verifier=Secret("v"),
    )
    assert code == {
        "grant_type": "authorization_code",
        "code": "c",
        "client_id": "i",
        "client_secret": "s",
        "redirect_uri": REDIRECT,
        "code_verifier": "v",
    }
    refresh = protocol.refresh_form(refresh_token=Secret("r"), client_id="i", client_secret=Secret("s"))
    assert refresh == {
        "grant_type": "refresh_token",
        "refresh_token": "r",
        "client_id": "i",
        "client_secret": "s",
    }
    revoke = protocol.revoke_form(token=Secret("t"), client_id="i", client_secret=Secret("s"))
    assert revoke == {"token": "t", "client_id": "i", "client_secret": "s"}
