import contextlib
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brutlers_desktop.domain.drafts import (
    check_client_id,
    check_client_secret,
    check_draft,
    check_name,
    check_scopes,
)
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import InputError

TYPED: dict[str, Any] = {
    "name": " My shop ",
    "client_id": " brut_app_1 ",
    "client_secret": " brut_secret_1 ",
    "base_url": "https://brutlers.com/",
    "redirect_uris": "http://127.0.0.1:28741/callback\n",
    "scopes": ("orders:read",),
    "editing": False,
}


def test_a_draft_is_what_was_typed_without_the_blanks_around() -> None:
    draft = check_draft(**TYPED)
    assert draft.name == "My shop"
    assert draft.client_id == "brut_app_1"
    assert draft.client_secret == Secret("brut_secret_1")
    assert draft.base_url == "https://brutlers.com"
    assert draft.redirect_uris == ("http://127.0.0.1:28741/callback",)
    assert draft.scopes == ("orders:read",)


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"name": "  "}, "connectionName"),
        ({"name": "x" * 61}, "connectionName"),
        ({"name": "line\nbreak"}, "connectionName"),
        ({"name": "shop\u202epohs"}, "connectionName"),
        ({"client_id": ""}, "clientId"),
        ({"client_id": "brut_secret_1"}, "clientId"),
        ({"client_id": "brut app"}, "clientId"),
        ({"client_id": "brut_app_é"}, "clientId"),
        ({"client_id": "brut_app_1\r\nX: y"}, "clientId"),
        ({"client_id": "x" * 513}, "clientId"),
        ({"client_secret": ""}, "clientSecret"),
        ({"client_secret": "brut_app_1"}, "clientSecret"),
        ({"client_secret": "brut_secret_\x00"}, "clientSecret"),
        ({"client_secret": "x" * 513}, "clientSecret"),
        ({"base_url": "http://brutlers.com"}, "baseUrl"),
        ({"redirect_uris": ""}, "redirectUris"),
        ({"scopes": ()}, "scopeChoices"),
    ],
)
def test_the_first_field_that_cannot_be_used_is_named(changed: dict[str, Any], field: str) -> None:
    with pytest.raises(InputError) as refused:
        check_draft(**(TYPED | changed))
    assert refused.value.field == field


def test_the_limits_themselves_are_fine() -> None:
    assert check_name("x" * 60) == "x" * 60
    assert check_name("Brautmoden Jürgens & Søn 👰") == "Brautmoden Jürgens & Søn 👰"
    assert check_client_id("x" * 512) == "x" * 512


def test_an_edit_without_a_secret_keeps_the_stored_one() -> None:
    assert check_draft(**(TYPED | {"client_secret": " ", "editing": True})).client_secret is None
    assert check_client_secret("brut_secret_2", optional=True) == Secret("brut_secret_2")


@pytest.mark.parametrize("check", [check_name, check_client_id, check_client_secret])
@given(typed=st.text())
def test_no_text_raises_anything_else(check: Callable[[str], object], typed: str) -> None:
    with contextlib.suppress(InputError):
        assert check(typed)


def test_a_refused_secret_is_not_said_in_the_refusal() -> None:
    with pytest.raises(InputError) as refused:
        check_client_secret("brut_secret_with a space")
    assert "with a space" not in str(refused.value)


def test_unknown_scopes_may_be_asked_for() -> None:
    assert check_scopes(("stock:read",)) == ("stock:read",)
