import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brutlers_desktop.oauth.strict_json import MAX_DEPTH, JsonRefused, parse_json

HOSTILE = {
    "empty": b"",
    "only space": b"  ",
    "truncated": b'{"a":"b',
    "trailing": b"{} {}",
    "repeated name": b'{"a":1,"a":1}',
    "repeated name, escaped": b'{"a":1,"\\u0061":2}',
    "repeated name, deep": b'{"x":[{"a":1,"a":1}]}',
    "200,000 brackets": b"[" * 200_000,
    "200,000 whole brackets": b"[" * 200_000 + b"]" * 200_000,
    "200,000 objects": b'{"a":' * 200_000,
    "one too deep": b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1),
    "invalid UTF-8": b'{"a":"\xff"}',
    "overlong UTF-8": b'{"a":"\xc0\xaf"}',
    "surrogate in UTF-8": b'{"a":"\xed\xa0\x80"}',
    "UTF-16": '{"a":1}'.encode("utf-16"),
    "UTF-16 without a mark": '{"a":1}'.encode("utf-16-le"),
    "UTF-32": '{"a":1}'.encode("utf-32"),
    "byte order mark": b'\xef\xbb\xbf{"a":1}',
    "lone surrogate": b'{"a":"\\ud800"}',
    "lone surrogate as a name": b'{"\\udfff":1}',
    "lone surrogate alone": b'"\\ud83d"',
    "surrogates the wrong way round": b'["\\ude00\\ud83d"]',
    "NaN": b'{"a":NaN}',
    "Infinity": b'{"a":Infinity}',
    "-Infinity": b"[-Infinity]",
    "overflow": b"[1e400]",
    "negative overflow": b"[-1e400]",
    "5,000 digits": b'{"a":' + b"9" * 5000 + b"}",
    "5,000 decimals": b'{"a":0.' + b"9" * 5000 + b"}",
    "control character in a text": b'{"a":"\x00"}',
    "single quotes": b"{'a':1}",
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE.keys())
def test_refuses_the_hostile_and_the_ambiguous(body: bytes) -> None:
    with pytest.raises(JsonRefused):
        parse_json(body)


def test_brackets_within_texts_do_not_nest() -> None:
    assert parse_json(b'{"a":"\\"[[[' + b"[" * 500 + b'"}') == {"a": '"[[[' + "[" * 500}


def test_takes_the_greatest_depth_allowed() -> None:
    assert parse_json(b"[" * MAX_DEPTH + b"]" * MAX_DEPTH) is not None


def test_a_refusal_quotes_nothing() -> None:
    with pytest.raises(JsonRefused) as refused:
        parse_json(b'{"access_token":"brut_at_secret"')
    assert "secret" not in str(refused.value)
    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**90), 10**90)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner),
    max_leaves=20,
)


@given(values)
def test_reads_what_json_wrote(value: object) -> None:
    for ascii_only in (True, False):
        assert parse_json(json.dumps(value, ensure_ascii=ascii_only).encode()) == value


@given(st.binary() | st.text(alphabet='{}[]",:\\u0dDeE+-.1 atruefnl\n').map(str.encode))
def test_any_bytes_are_read_or_refused(body: bytes) -> None:
    try:
        parse_json(body)
    except JsonRefused:
        return
    json.loads(body)
