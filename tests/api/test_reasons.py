"""What is shown of a refusal's body."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brutlers_desktop.api.reasons import MOST_WORDS, server_words
from brutlers_desktop.domain.text import clean_text

PAGE = """<!DOCTYPE html><html><head><title>Error</title><style>p { color: red }</style></head>
<body><!-- a hint --><script>alert("x")</script><header><h1>The <b>model</b> is&nbsp;unknown</h1></header></body></html>"""


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b'{"message":"No <b onclick=x>such</b> <script>order"}', "No such order"),
        (b'{"error":{"message":"Nicht gefunden\\u202e"}}', "Nicht gefunden"),
        (b'{"error":"a\\u0000b\\nc"}', "a b c"),
        (b'{"error":"' + b"x" * 5000 + b'"}', "x" * 199 + "…"),
        (b'{"error":"  ","detail":"why"}', "why"),
        (b'{"error":"1 < 2 > 1"}', "1 1"),
        (b'{"error":5}', ""),
        (b"", ""),
        (b"null", ""),
        (b"[" * 100_000, ""),
        (b'{"error":"\xff"}', ""),
        (b'{"error":"broken off', ""),
        (b'{"id":"cm1","status":"ORDERED"}', ""),
    ],
)
def test_the_servers_words_are_plain_text_of_at_most_200_characters(body: bytes, words: str) -> None:
    assert server_words(body) == words


@pytest.mark.parametrize(
    "body",
    [
        b'{"errors":[{"message":"model too long"}]}',
        b'{"errors":[{"code":"E1","field":"model","message":"model too long"}]}',
        b'{"errors":["model too long","size unknown"]}',
        b'{"errors":{"model":["model too long"]}}',
        b'{"error":{"details":[{"code":422},{"msg":"model too long"}]}}',
        b'[{"message":"model too long"}]',
        b'"model too long"',
    ],
)
def test_a_reason_is_found_in_the_usual_forms_of_json(body: bytes) -> None:
    assert server_words(body) == "model too long"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"<html>The model is unknown</html>", "The model is unknown"),
        (b"The model is unknown.\r\n", "The model is unknown."),
        (PAGE.encode(), "The model is unknown"),
        (b"\xef\xbb\xbf<p>Zu gro\xc3\x9f</p>", "Zu groß"),
        (b"<p>a &lt;b&gt; &amp;lt;i c</p>", "a &lt;i c"),
        (b"<script>alert(1)", ""),
        (b"<p>" + b"word " * 5000, ("word " * 40)[:199].rstrip() + "…"),
        (b"\x89PNG\r\n\x1a\n\0\0", ""),
    ],
)
def test_of_a_page_or_a_text_what_a_person_would_read_is_kept(body: bytes, words: str) -> None:
    assert server_words(body) == words


@given(
    st.one_of(st.binary(), st.text().map(str.encode), st.text("<>&;/!-scriptheadlgt{}[]:'").map(str.encode))
)
def test_whatever_comes_the_words_are_short_plain_and_without_markup(body: bytes) -> None:
    words = server_words(body)
    assert len(words) <= MOST_WORDS
    assert words == clean_text(words)
    assert not set(words) & set("<>")
