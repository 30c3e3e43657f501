import contextlib
import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brutlers_desktop.domain.addresses import (
    check_base_url,
    check_redirect_uri,
    check_redirect_uris,
    is_loopback,
)
from brutlers_desktop.errors import InputError


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://brutlers.com", "https://brutlers.com"),
        ("  https://brutlers.com/ ", "https://brutlers.com"),
        ("HTTPS://Brutlers.COM", "https://brutlers.com"),
        ("https://staging.brutlers.com:8443/base/", "https://staging.brutlers.com:8443/base"),
        ("http://127.0.0.1:4000", "http://127.0.0.1:4000"),
        ("http://127.9.9.9", "http://127.9.9.9"),
        ("http://[::1]:4000/", "http://[::1]:4000"),
        ("https://[2001:db8::1]", "https://[2001:db8::1]"),
    ],
)
def test_a_base_address_is_https_or_on_this_computer(typed: str, address: str) -> None:
    assert check_base_url(typed) == address


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "brutlers.com",
        "//brutlers.com",
        "https://",
        "http://brutlers.com",
        "http://localhost:4000",
        "http://127.0.0.1.evil.example",
        "http://127.1",
        "http://0x7f000001",
        "http://2130706433",
        "http://0.0.0.0",
        "ftp://brutlers.com",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://vendor:secret@brutlers.com",
        "https://vendor@brutlers.com",
        "http://127.0.0.1@evil.example",
        "https://brutlers.com?x=1",
        "https://brutlers.com/?",
        "https://brutlers.com#part",
        "https://brutlers.com/#",
        "https://brutlers.com:99999",
        "https://brutlers.com:port",
        "https://[::1",
        "https://brutlers.com\\@evil.example",
        "https://brutlers.com/@evil.example",
        "https://brut lers.com",
        "https://brut\tlers.com",
        "https://brutlers.com\r\nX: y",
        "https://brütlers.com",
        "https://brutlers.com\u202e",
        "https://999.1.1.1",
        "https://1.2.3",
        "https://[v1.x]",
        "https://brut..lers",
        "https://-brutlers.com",
        "https://brutlers.com|x",
        "https://brutlers.com%2eevil.example",
        f"https://{'a' * 64}.com",
        "http://[::1%25eth0]",
    ],
)
def test_an_address_that_would_leak_or_mislead_is_refused(typed: str) -> None:
    with pytest.raises(InputError) as refused:
        check_base_url(typed)
    assert refused.value.field == "baseUrl"
    assert refused.value.message


@given(st.one_of(st.text(), st.from_regex(r"https?://[a-z0-9.:\[\]@/?#%\\-]*", fullmatch=True)))
def test_what_is_accepted_is_stable_and_safe(typed: str) -> None:
    try:
        address = check_base_url(typed)
    except InputError:
        return
    assert check_base_url(address) == address
    assert address.startswith(("https://", "http://127.", "http://[::1"))
    assert not set(address) & set("@?#\\ ")


@pytest.mark.parametrize(
    "uri",
    [
        "http://127.0.0.1:28741/callback",
        "http://[::1]:28741/callback",
        "http://127.0.0.1:1/",
        "http://127.0.0.1:65535/a/b-c_d",
    ],
)
def test_a_redirect_uri_stays_letter_by_letter(uri: str) -> None:
    assert check_redirect_uri(f" {uri}\n") == uri


@pytest.mark.parametrize(
    "typed",
    [
        "https://127.0.0.1:28741/callback",
        "http://localhost:28741/callback",
        "http://127.0.0.2:28741/callback",
        "http://0.0.0.0:28741/callback",
        "http://192.168.0.2:28741/callback",
        "http://evil.example:28741/callback",
        "http://127.0.0.1/callback",
        "http://127.0.0.1:0/callback",
        "http://127.0.0.1:028741/callback",
        "http://127.0.0.1:65536/callback",
        "http://127.0.0.1:28741",
        "http://127.0.0.1:28741/callback?x=1",
        "http://127.0.0.1:28741/callback?",
        "http://127.0.0.1:28741/callback#x",
        "http://127.0.0.1:28741//callback",
        "http://127.0.0.1:28741/%63allback",
        "http://127.0.0.1:28741/call back",
        "http://127.0.0.1:28741/callback;x",
        "http://me@127.0.0.1:28741/callback",
        "HTTP://127.0.0.1:28741/callback",
        "http://[0:0:0:0:0:0:0:1]:28741/callback",
        "brutlers://callback",
        "",
    ],
)
def test_a_redirect_uri_that_brutlers_or_we_could_read_differently_is_refused(typed: str) -> None:
    with pytest.raises(InputError) as refused:
        check_redirect_uri(typed)
    assert refused.value.field == "redirectUris"


def test_one_to_three_redirect_uris_one_a_line() -> None:
    lines = [f"http://127.0.0.1:{port}/callback" for port in (28741, 28742, 28743, 28744)]
    assert check_redirect_uris("\r\n".join(["", *lines[:3], " "])) == tuple(lines[:3])
    assert check_redirect_uris("\n".join([lines[1], lines[0], lines[1]])) == (lines[1], lines[0])
    for typed in ("", " \n ", "\n".join(lines), f"{lines[0]}\nhttp://evil.example/"):
        with pytest.raises(InputError):
            check_redirect_uris(typed)


@given(st.text())
def test_no_redirect_uri_text_raises_anything_else(typed: str) -> None:
    with contextlib.suppress(InputError):
        assert 1 <= len(check_redirect_uris(typed)) <= 3


@pytest.mark.parametrize(
    ("host", "loopback"),
    [
        ("127.0.0.1", True),
        ("127.255.255.254", True),
        ("::1", True),
        ("localhost", False),
        ("128.0.0.1", False),
        ("::", False),
        ("", False),
    ],
)
def test_only_a_literal_loopback_address_is_one(host: str, *, loopback: bool) -> None:
    assert is_loopback(host) is loopback


@pytest.mark.parametrize(
    ("check", "text", "advice"),
    [
        (check_base_url, "brutlers.com", "whole address, beginning with https://"),
        (check_redirect_uris, "127.0.0.1:28741/callback", "like http://127.0.0.1:28741/callback"),
        (
            check_redirect_uris,
            "http://127.0.0.1:28741/callback, http://127.0.0.1:28742/callback",
            "one address a line",
        ),
    ],
)
def test_the_advice_is_one_that_the_same_field_takes(
    check: Callable[[str], object], text: str, advice: str
) -> None:
    with pytest.raises(InputError, match=re.escape(advice)) as caught:
        check(text)
    assert " or http" not in caught.value.message
