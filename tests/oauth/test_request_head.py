import pytest
from hypothesis import given
from hypothesis import strategies as st

from brutlers_desktop.errors import InputError
from brutlers_desktop.oauth.redirect_uri import parse_redirect_uri
from brutlers_desktop.oauth.request_head import MAX_HEAD, MAX_REQUEST_LINE, Refusal, find_head_end, read_query

REDIRECT = parse_redirect_uri("http://127.0.0.1:28741/callback")
HOST = b"Host: 127.0.0.1:28741\r\n"


def head(
    target: bytes = b"/callback?a=b", *fields: bytes, method: bytes = b"GET", host: bytes = HOST
) -> bytes:
    return method + b" " + target + b" HTTP/1.1\r\n" + host + b"".join(f + b"\r\n" for f in fields) + b"\r\n"


def status(received: bytes, redirect: object = REDIRECT) -> int | str:
    """What becomes of the bytes: a refusal's status, or the query."""
    end = find_head_end(received)
    assert end is not None
    outcome = end if isinstance(end, Refusal) else read_query(received[:end], redirect)  # type: ignore[arg-type]
    return outcome.status.value if isinstance(outcome, Refusal) else outcome


def test_a_browsers_navigation_gives_the_query() -> None:
    fields = (
        b"Connection: keep-alive",
        b"Cookie: a=\xe9",
        b"sec-fetch-dest: document",
        b"X-Empty:",
        b"A:\tb\t",
    )
    assert status(head(b"/callback?code=1&state=%20", *fields)) == "code=1&state=%20"
    assert status(head(b"/callback")) == ""
    assert status(head(b"/callback?a=/?b")) == "a=/?b"
    assert status(head().replace(b"HTTP/1.1", b"HTTP/1.0")) == "a=b"
    assert status(head(b"/callback?a=b", b"Content-Length: 0")) == "a=b"


@pytest.mark.parametrize(
    "received",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"\x16",
        b"\x80\x2e\x01\x00\x02\x00",
        b"\r\n" + head(),
        b"\n",
        b"\r",
        head().replace(b"\r\n", b"\n"),
        b"GET /callback HTTP/1.1\n",
        head().replace(HOST, HOST.replace(b"\r\n", b"\n")),
        b"GET /callback HTTP/1.1\rHost: x",
        head(b"/callback?a=\x00"),
        head(b"/callback", b"X: \x00"),
        head(b"/callback", b"X: \x1b[31m"),
        head(b"/callback", b"X: \x7f"),
        head(b"/callback?a=\xff"),
        head("/callback?a=ü".encode()),
        head(b"/callback?a=b#fragment"),
        head(b"/callback#"),
        head(b"/callback?a b"),
        head(b"/callback?a\tb"),
        head(b""),
        b"GET  /callback HTTP/1.1\r\n" + HOST + b"\r\n",
        b"GET\t/callback\tHTTP/1.1\r\n" + HOST + b"\r\n",
        b" GET /callback HTTP/1.1\r\n" + HOST + b"\r\n",
        b"GET /callback HTTP/1.1 \r\n" + HOST + b"\r\n",
        b"GET /callback\r\n\r\n",
        b"GET /callback HTTP/0.9\r\n" + HOST + b"\r\n",
        b"GET /callback HTTP/1.2\r\n" + HOST + b"\r\n",
        b"GET /callback HTTP/2\r\n" + HOST + b"\r\n",
        b"GET /callback http/1.1\r\n" + HOST + b"\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        head(b"/callback", b"X: a", b" folded"),
        head(b"/callback", b"\tfolded: x"),
        head(b"/callback", b"X : a"),
        head(b"/callback", b": a"),
        head(b"/callback", b"no colon"),
        head(b"/callback", "Ü: a".encode()),
        head(b"/callback", b"Transfer-Encoding: chunked"),
        head(b"/callback", b"transfer-encoding: identity"),
        head(b"/callback", b"Content-Length: 5"),
        head(b"/callback", b"Content-Length: 0", b"Content-Length: 5"),
        head(b"/callback", b"Content-Length: -1"),
        head(b"/callback", b"Content-Length:"),
    ],
)
def test_what_is_no_clean_http_is_a_bad_request(received: bytes) -> None:
    assert status(received) == 400


@pytest.mark.parametrize(
    "host",
    [
        b"",
        HOST + HOST,
        HOST + b"HOST: 127.0.0.1:28741\r\n",
        b"Host:\r\n",
        b"Host: 127.0.0.1\r\n",
        b"Host: 127.0.0.1:28742\r\n",
        b"Host: 127.0.0.1:028741\r\n",
        b"Host: localhost:28741\r\n",
        b"Host: evil.example\r\n",
        b"Host: evil.example:28741\r\n",
        b"Host: 127.0.0.1:28741.evil.example\r\n",
        b"Host: user@127.0.0.1:28741\r\n",
        b"Host: 127.0.0.1:28741, 127.0.0.1:28741\r\n",
        b"Host: [::1]:28741\r\n",
        b"Host: 127.1:28741\r\n",
        b"Host: 0x7f000001:28741\r\n",
        b"Host: 127.0.0.1.:28741\r\n",
    ],
)
def test_another_host_is_forbidden(host: bytes) -> None:
    assert status(head(host=host)) == 403
    assert status(head(host=host, method=b"POST")) == 403
    assert status(head(b"/favicon.ico", host=host)) == 403


def test_an_absolute_target_must_name_the_same_authority() -> None:
    assert status(head(b"http://127.0.0.1:28741/callback?a=b")) == "a=b"
    assert status(head(b"http://127.0.0.1:28741?a=b")) == 404
    for other in (
        b"http://127.0.0.1:28742/callback",
        b"http://127.0.0.1/callback",
        b"http://127.0.0.1:287411/callback",
        b"http://u@127.0.0.1:28741/callback",
        b"https://127.0.0.1:28741/callback",
        b"HTTP://127.0.0.1:28741/callback",
        b"http://evil.example/callback",
        b"callback?a=b",
        b"?a=b",
        b"127.0.0.1:28741",
    ):
        assert status(head(other)) == 403
    assert status(head(b"http://127.0.0.1:28741/callback", host=b"Host: evil.example\r\n")) == 403


@pytest.mark.parametrize(
    "method", [b"HEAD", b"OPTIONS", b"POST", b"PUT", b"DELETE", b"TRACE", b"get", b"Get", b"GETS", b"X!"]
)
def test_other_methods_are_not_allowed(method: bytes) -> None:
    assert status(head(method=method)) == 405


def test_other_forms_of_target_are_not_allowed() -> None:
    assert status(head(b"*", method=b"OPTIONS")) == 405
    assert status(head(b"127.0.0.1:28741", method=b"CONNECT")) == 405
    assert status(head(b"*")) == 404


@pytest.mark.parametrize(
    "path",
    [
        b"/", b"/favicon.ico", b"/callback/", b"//callback", b"/callback%2f", b"/callback%2F?a=b", b"/Callback", b"/callbac%6b",
        b"/%63allback", b"/callback;x=y", b"/callback;", b"/callback&a=b", b"/./callback", b"/x/../callback", b"/callback%00",
        b"/callback%3Fa=b", b"/callback/.", b"/robots.txt", b"/.well-known/x", b"//127.0.0.1:28741/callback", b"\\callback",
    ],
)  # fmt: skip
def test_other_paths_are_not_found(path: bytes) -> None:
    assert status(head(path)) == (404 if path.startswith(b"/") else 403)


@pytest.mark.parametrize(
    "field",
    [
        b"Sec-Purpose: prefetch", b"Sec-Purpose: prefetch;prerender", b"sec-purpose: Prefetch;anonymous-client-ip", b"Purpose: prefetch",
        b"Purpose: preview", b"X-Purpose: preview", b"X-Moz: prefetch", b"X-MOZ:prefetch", b"Sec-Purpose: prerender",
    ],
)  # fmt: skip
def test_speculative_loading_gets_nothing(field: bytes) -> None:
    assert status(head(b"/callback?a=b", field)) == 204
    assert status(head(b"/callback?a=b", b"Sec-Purpose: other", field)) == 204


@pytest.mark.parametrize("destination", [b"image", b"empty", b"iframe", b"script", b"", b"Document"])
def test_a_load_that_is_no_navigation_is_forbidden(destination: bytes) -> None:
    assert status(head(b"/callback?a=b", b"Sec-Fetch-Dest: " + destination)) == 403


def line_of(length: int) -> bytes:
    return head(b"/callback?" + b"x" * (length - len(b"GET /callback? HTTP/1.1")))


def test_limits() -> None:
    assert isinstance(status(line_of(MAX_REQUEST_LINE)), str)
    assert status(line_of(MAX_REQUEST_LINE + 1)) == 414
    assert status(b"GET /callback?" + b"x" * MAX_REQUEST_LINE) == 414
    assert status(b"G" * (MAX_REQUEST_LINE + 1)) == 414
    assert isinstance(status(head(b"/callback?a", b"Cookie: " + b"x" * (MAX_HEAD - 500))), str)
    assert status(head(b"/callback?a", b"Cookie: " + b"x" * MAX_HEAD)) == 431
    assert status(head()[:-2] + b"X: y\r\n" * MAX_HEAD) == 431


def test_reads_on_until_the_head_is_whole_and_no_further() -> None:
    whole = head()
    assert all(find_head_end(whole[:length]) is None for length in range(len(whole)))
    assert find_head_end(whole + b"\x00pipelined") == len(whole)


def test_ports_of_http_and_ipv6() -> None:
    eighty = parse_redirect_uri("http://127.0.0.1:80/callback")
    assert status(head(host=b"Host: 127.0.0.1\r\n"), eighty) == "a=b"
    assert status(head(host=b"Host: 127.0.0.1:80\r\n"), eighty) == "a=b"
    assert status(head(b"http://127.0.0.1/callback?a=b", host=b"Host: 127.0.0.1\r\n"), eighty) == "a=b"
    six = parse_redirect_uri("http://[::1]:28741/callback")
    assert status(head(host=b"Host: [::1]:28741\r\n"), six) == "a=b"
    for host in (b"::1:28741", b"[::1]", b"[0:0:0:0:0:0:0:1]:28741", b"127.0.0.1:28741"):
        assert status(head(host=b"Host: " + host + b"\r\n"), six) == 403


@pytest.mark.parametrize(
    "uri",
    [
        "", "x", "https://127.0.0.1:28741/callback", "http://localhost:28741/callback", "http://0.0.0.0:28741/callback",
        "http://127.0.0.2:28741/callback", "http://192.168.1.2:28741/callback", "http://127.0.0.1:0/callback",
        "http://127.0.0.1:65536/callback", "http://127.0.0.1:028741/callback", "http://127.0.0.1:28741/callback?x=1",
        "http://127.0.0.1:28741/callback#x", "http://u@127.0.0.1:28741/callback", "http://[0::1]:28741/callback",
        "http://127.0.0.1:28741/a%20b", "http://127.0.0.1:28741/ü", "http://127.0.0.1:28741/a\r\nb",
    ],
)  # fmt: skip
def test_only_literal_loopback_uris_are_taken(uri: str) -> None:
    with pytest.raises(InputError) as error:
        parse_redirect_uri(uri)
    assert error.value.field == "redirectUris"


pieces = st.sampled_from(
    [
        b"GET",
        b" ",
        b"/callback",
        b"?a=b",
        b" HTTP/1.1",
        b"\r\n",
        HOST,
        b"\r",
        b"\n",
        b"X: y\r\n",
        b"\r\n\r\n",
        b"Host:",
        b"\x00",
        b"#",
    ]
)


@given(st.binary() | st.lists(pieces | st.binary(max_size=4)).map(b"".join))
def test_any_bytes_are_read_on_refused_or_a_query(received: bytes) -> None:
    end = find_head_end(received)
    if isinstance(end, int):
        query = read_query(received[:end], REDIRECT)
        assert isinstance(query, Refusal) or (b"GET /callback" in received and query.isascii())
        assert find_head_end(received[:end]) == end
