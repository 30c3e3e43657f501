import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from oauthlib.oauth2 import WebApplicationClient

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.oauth.pkce import code_challenge, new_code_verifier, new_state

UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"


def test_challenge_of_rfc_7636_appendix_b() -> None:
    verifier = Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
    assert code_challenge(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


@given(st.text(UNRESERVED, min_size=43, max_size=128))
def test_challenge_is_the_one_that_oauthlib_makes(verifier: str) -> None:
    expected = WebApplicationClient("id").create_code_challenge(verifier, "S256")
    assert code_challenge(Secret(verifier)) == expected


@pytest.mark.parametrize("make", [new_code_verifier, new_state])
def test_fresh_values_are_long_unreserved_and_never_the_same(make: object) -> None:
    assert callable(make)
    values = {make().reveal() for _ in range(200)}
    assert len(values) == 200
    assert all(re.fullmatch(r"[A-Za-z0-9._~-]{43,128}", value) for value in values)
