import base64
import hashlib
import re
from http import HTTPStatus

import pytest

from brutlers_desktop import translation
from brutlers_desktop.oauth.result_page import ResultPage, render, response

PAGES = [
    ResultPage.success(),
    ResultPage.declined(),
    ResultPage.neutral(),
    ResultPage.bad_request(),
    ResultPage.failed("It failed", "Try again."),
]


def split(raw: bytes) -> tuple[str, dict[str, str], str]:
    head, _, body = raw.partition(b"\r\n\r\n")
    first, *fields = head.decode().split("\r\n")
    return first, dict(field.split(": ", 1) for field in fields), body.decode()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.title)
def test_every_page_is_closed_to_the_outside(page: ResultPage) -> None:
    first, headers, body = split(response(HTTPStatus.OK, page))
    assert first == "HTTP/1.1 200 OK"
    assert headers["Connection"] == "close"
    assert headers["Cache-Control"] == "no-store"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert int(headers["Content-Length"]) == len(body.encode())
    assert not re.search(r"https?:|//|src=|href=|url\(|@import", body.replace("http-equiv", ""))
    assert "You can return to Brutlers Desktop" in body


@pytest.mark.parametrize("page", [None, *PAGES])
def test_no_answer_redirects(page: ResultPage | None) -> None:
    for status in HTTPStatus:
        _, headers, body = split(response(status, page))
        assert not {"Location", "Refresh", "Link"} & headers.keys()
        assert not re.search(r'location\s*=|location\.(?!pathname)|http-equiv="?refresh|\bopen\(', body)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.title)
def test_the_policy_allows_exactly_the_pages_own_style_and_script(page: ResultPage) -> None:
    _, headers, body = split(response(HTTPStatus.OK, page))
    directives = dict(part.strip().split(" ", 1) for part in headers["Content-Security-Policy"].split(";"))
    hashes = {
        tag: [
            "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"
            for text in texts
        ]
        for tag in ("style", "script")
        if (texts := re.findall(rf"<{tag}>(.*?)</{tag}>", body, re.DOTALL))
    }
    assert directives == {
        "default-src": "'none'",
        "style-src": " ".join(hashes["style"]),
        "script-src": " ".join(hashes["script"]),
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
    }
    assert not re.search(r"\son\w+=|\sstyle=", body)


def test_the_query_leaves_the_address_bar() -> None:
    assert 'history.replaceState(null, "", location.pathname)' in render(ResultPage.success()).decode()


def test_only_pages_that_need_no_reading_close_themselves() -> None:
    assert [b"data-closes=" in render(page) for page in PAGES] == [True, True, False, False, False]


def test_light_and_dark() -> None:
    html = render(ResultPage.success()).decode()
    assert "prefers-color-scheme: dark" in html
    for colour in ("#FAF8F6", "#FFFFFF", "#1F1B1E", "#7A3E66", "#1B1A1D", "#232226", "#ECE8EA", "#D9A6C8"):
        assert colour in html


def test_texts_are_escaped_and_cleaned() -> None:
    html = render(
        ResultPage.failed('<script>alert("1")</script> \u202e$style', "\u202e'&\x00\n</style>" + "x" * 900)
    ).decode()
    assert html.count("<script>") == 1
    assert html.count("</style>") == 1
    assert html.count("$style") == 2
    assert "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; $style" in html
    assert "&#x27;&amp; &lt;/style&gt;xxx" in html
    assert "\u202e" not in html
    assert "x" * 500 not in html


@pytest.mark.parametrize("status", [400, 403, 414, 431])
def test_a_refusal_says_what_to_do(status: int) -> None:
    first, headers, body = split(response(HTTPStatus(status)))
    assert first.startswith(f"HTTP/1.1 {status} ")
    assert "This reply could not be used" in body
    assert "Content-Security-Policy" in headers


@pytest.mark.parametrize(("status", "length"), [(204, None), (404, "0"), (405, "0")])
def test_refusals_that_no_person_sees_have_no_body(status: int, length: str | None) -> None:
    _, headers, body = split(response(HTTPStatus(status)))
    assert body == ""
    assert headers.get("Content-Length") == length
    assert headers.get("Allow") == ("GET" if status == 405 else None)
    assert headers["Cache-Control"] == "no-store"


def test_the_page_speaks_the_language_of_the_app() -> None:
    translation.install(lambda source, _about, _number: f"«{source} & Söhne»", language="de")
    try:
        page = render(ResultPage.success()).decode()
    finally:
        translation.install(None)
    assert '<html lang="de">' in page
    assert "«You can return to Brutlers Desktop. &amp; Söhne»" in page
    assert "«You are connected &amp; Söhne»" in page
