"""What is fuzzed, and what must hold for any bytes: each target takes an input and raises ``AssertionError`` where it does not.

The parsers may raise nothing but what they promise; all else escapes from here and is a find.
"""

import json
import math
import re
from collections.abc import Callable
from typing import Any, Final
from urllib.parse import parse_qsl
from zlib import crc32

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.domain.text import clean_text
from brutlers_desktop.errors import AppError, InvalidClient, InvalidGrant, NonsenseAnswer, ServerFault
from brutlers_desktop.oauth.callback import ONCE, AuthorizationCode, AuthorizationError, read_callback
from brutlers_desktop.oauth.redirect_uri import parse_redirect_uri
from brutlers_desktop.oauth.request_head import MAX_HEAD, MAX_REQUEST_LINE, Refusal, find_head_end, read_query
from brutlers_desktop.oauth.result_page import ResultPage, render
from brutlers_desktop.oauth.strict_json import MAX_DEPTH, JsonRefused, parse_json
from brutlers_desktop.oauth.token_answer import MAX_EXPIRES_IN, TokenAnswer, parse_token_answer

Target = Callable[[bytes], None]

STATE: Final = "st4te"
REDIRECT: Final = parse_redirect_uri("http://127.0.0.1:28741/callback")
ASKED: Final = ("orders:read",)
STATUSES: Final = (200, 400, 401, 200, 403, 429, 302, 500, 204, 404)
"""The first byte of an input to ``token_answer`` chooses one."""
_LONGEST_NUMBER: Final = 100
_MARKUP_OF_A_PAGE: Final = render(ResultPage.failed("", "")).count(b"<")


def request_head(data: bytes) -> None:
    """Read the bytes as the listener does, whole and piece by piece, down to the callback."""
    end = find_head_end(data)
    assert find_head_end(data) == end, "not the same twice"
    for cut in {len(data) // 3, len(data) // 2, len(data) - 1, crc32(data) % (len(data) + 1)}:
        early = find_head_end(data[: max(cut, 0)])
        if isinstance(early, Refusal):
            assert isinstance(end, Refusal), "refused early, taken whole"
        elif early is None:
            assert find_head_end(data, max(cut, 0)) == end, "another end for who has read it in pieces"
        else:
            assert early == end, "two ends"
    if not isinstance(end, int):
        return
    head = data[:end]
    assert head.endswith(b"\r\n\r\n")
    assert end <= MAX_HEAD
    query = read_query(head, REDIRECT)
    assert read_query(head, REDIRECT) == query, "not the same twice"
    if isinstance(query, Refusal):
        return
    line, *fields = head.removesuffix(b"\r\n\r\n").split(b"\r\n")
    assert len(line) <= MAX_REQUEST_LINE
    assert re.fullmatch(r"[!-~]*", query)
    assert query.encode() in line
    assert line.startswith((b"GET /callback", b"GET http://127.0.0.1:28741/callback"))
    named = [(field.split(b":", 1)[0].lower(), field.split(b":", 1)[1].strip()) for field in fields]
    assert [value for name, value in named if name == b"host"] == [b"127.0.0.1:28741"]
    assert all(value == b"0" for name, value in named if name == b"content-length")
    assert b"transfer-encoding" not in dict(named)
    _judge_callback(query)


def callback(data: bytes) -> None:
    """Read the bytes as a callback's query; an even first byte puts our ``state`` before it."""
    query = data[1:].decode("latin-1")
    _judge_callback(f"state={STATE}&{query}" if data[:1] and data[0] % 2 == 0 else query)


def _judge_callback(query: str) -> None:
    result = read_callback(query, Secret(STATE))
    assert read_callback(query, Secret(STATE)) == result, "not the same twice"
    if isinstance(result, Refusal):
        return
    pairs = parse_qsl(query, keep_blank_values=True, encoding="utf-8", errors="strict", max_num_fields=None)
    meant = [(name, value) for name, value in pairs if name in ONCE]
    given = dict(meant)
    assert len(given) == len(meant), "a parameter twice"
    assert given["state"] == STATE
    if isinstance(result, AuthorizationCode):
        assert "error" not in given
        assert result.code.reveal() == given["code"]
        assert re.fullmatch(r"[ -~]+", given["code"])
        return
    assert isinstance(result, AuthorizationError)
    assert result.error == clean_text(given["error"])
    for text in (result.error, result.description):
        assert clean_text(text) == text, "not clean"
    page = render(ResultPage.failed(result.error, result.description))
    assert page.count(b"<") == _MARKUP_OF_A_PAGE, "markup from outside"


def strict_json(data: bytes) -> None:
    """Read the bytes as JSON, and compare with the plain reader."""
    plain, doubtful = _plain_json(data)
    value = json_or_refusal(data)
    assert isinstance(value, JsonRefused) is doubtful, (
        "refused for nothing, or taken though readers could differ"
    )
    if isinstance(value, JsonRefused):
        return
    assert value == plain
    assert parse_json(json.dumps(value, ensure_ascii=False).encode()) == value


def json_or_refusal(data: bytes) -> object:
    """Return the value of a JSON text, or why it is refused."""
    try:
        return parse_json(data)
    except JsonRefused as refused:
        return refused


def _plain_json(data: bytes) -> tuple[object, bool]:
    """Return what ``json`` makes of the bytes, and whether that is to be refused."""
    found = {"doubt": False}

    def members(pairs: list[tuple[str, object]]) -> dict[str, object]:
        found["doubt"] |= len(dict(pairs)) != len(pairs)
        return dict(pairs)

    def number(kind: type[int] | type[float]) -> Callable[[str], float]:
        def read(literal: str) -> float:
            if len(literal) > _LONGEST_NUMBER:
                found["doubt"] = True
                return 0
            found["doubt"] |= not math.isfinite(kind(literal))
            return kind(literal)

        return read

    def constant(_: str) -> float:
        found["doubt"] = True
        return 0.0

    try:
        value = json.loads(
            data.decode("utf-8"),
            object_pairs_hook=members,
            parse_int=number(int),
            parse_float=number(float),
            parse_constant=constant,
        )
    except (ValueError, RecursionError):
        return None, True
    return value, found["doubt"] or _is_deep_or_broken(value)


def _is_deep_or_broken(value: object) -> bool:
    """Tell whether containers nest beyond the limit, or a text holds half a surrogate pair."""
    open_values: list[tuple[object, int]] = [(value, 0)]
    while open_values:
        each, depth = open_values.pop()
        inner: list[object] = []
        if isinstance(each, dict):
            inner = [*each.keys(), *each.values()]
        elif isinstance(each, list):
            inner = each
        elif isinstance(each, str) and re.search(r"[\ud800-\udfff]", each):
            return True
        if isinstance(each, dict | list):
            depth += 1
            if depth > MAX_DEPTH:
                return True
        open_values += [(one, depth) for one in inner]
    return False


def token_answer(data: bytes) -> None:
    """Read all but the first byte as the answer of the token endpoint."""
    status, body = STATUSES[data[0] % len(STATUSES)] if data else 200, data[1:]
    result = answer_or_error(status, body)
    again = answer_or_error(status, body)
    assert repr(again) == repr(result), "not the same twice"
    if isinstance(result, AppError):
        _judge_error(result, status, body)
    else:
        assert again == result
        _judge_tokens(result, status, body)


def answer_or_error(status: int, body: bytes) -> TokenAnswer | AppError:
    """Return what the token endpoint granted, or the error that says what it did not."""
    try:
        return parse_token_answer(status, body, asked=ASKED)
    except (InvalidGrant, InvalidClient, NonsenseAnswer, ServerFault) as error:
        return error


def _judge_error(error: AppError, status: int, body: bytes) -> None:
    for text in (error.title, error.message):
        assert clean_text(text, 1000) == text, "not clean"
        assert not re.search(r"brut_[^…\s)]", text), "a token in the text"
    if isinstance(error, InvalidGrant | InvalidClient):
        code = "invalid_grant" if isinstance(error, InvalidGrant) else "invalid_client"
        assert status in (400, 401)
        assert json.loads(body)["error"] == code, "a grant condemned without being told"


def _judge_tokens(answer: TokenAnswer, status: int, body: bytes) -> None:
    told: dict[str, Any] = json.loads(body)
    assert status == 200
    assert told["token_type"].lower() == "bearer"
    assert told.get("error") is None
    assert answer.access_token.reveal() == told["access_token"]
    assert re.fullmatch(r"[!-~]{1,8192}", answer.access_token.reveal()), "does not fit into a header"
    if answer.refresh_token is None:
        assert told.get("refresh_token") is None
    else:
        assert answer.refresh_token.reveal() == told["refresh_token"]
        assert re.fullmatch(r"[!-~]{1,8192}", answer.refresh_token.reveal())
    assert type(answer.expires_in) is int
    assert 1 <= answer.expires_in <= MAX_EXPIRES_IN
    assert answer.expiry_estimated is (told.get("expires_in") is None)
    if answer.scope_told:
        assert set(answer.scopes) == set(told["scope"].split(" ")) - {""}
        assert len(set(answer.scopes)) == len(answer.scopes)
    else:
        assert answer.scopes == ASKED


TARGETS: Final[dict[str, Target]] = {
    target.__name__: target for target in (request_head, callback, strict_json, token_answer)
}
