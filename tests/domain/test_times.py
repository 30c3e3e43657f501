from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brutlers_desktop.domain.times import parse_date, parse_http_date, parse_time

ODD_TEXT = st.one_of(
    st.text(),
    st.from_regex(r"\d{4}-\d{2}-\d{2}([Tt ]\d{2}:\d{2}(:\d{2})?([.,]\d+)?([Zz]|[+-]\d{2}:?\d{2})?)?"),
)


def utc(*fields: int) -> datetime:
    return datetime(*fields, tzinfo=UTC)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-03-10T14:30:00.000Z", utc(2026, 3, 10, 14, 30)),
        ("2026-03-10t14:30:00z", utc(2026, 3, 10, 14, 30)),
        ("2026-03-10 14:30:00Z", utc(2026, 3, 10, 14, 30)),
        (" 2026-03-10T14:30:00Z\n", utc(2026, 3, 10, 14, 30)),
        ("2026-03-10T14:30", utc(2026, 3, 10, 14, 30)),
        ("2026-03-10T14:30:00", utc(2026, 3, 10, 14, 30)),
        ("2026-03-10T14:30:00+02:00", utc(2026, 3, 10, 12, 30)),
        ("2026-03-10T14:30:00-0530", utc(2026, 3, 10, 20, 0)),
        ("2026-01-01T00:30:00+01:00", utc(2025, 12, 31, 23, 30)),
        ("2026-03-10T14:30:00.1Z", utc(2026, 3, 10, 14, 30, 0, 100_000)),
        ("2026-03-10T14:30:00,25Z", utc(2026, 3, 10, 14, 30, 0, 250_000)),
        ("2026-03-10T14:30:00.123456789Z", utc(2026, 3, 10, 14, 30, 0, 123_456)),
        ("2026-03-10T14:30:00.1234567890123Z", utc(2026, 3, 10, 14, 30, 0, 123_456)),
        ("2026-03-10", utc(2026, 3, 10)),
        ("0001-01-01T00:00:00Z", utc(1, 1, 1)),
        ("9999-12-31T23:59:59.999Z", utc(9999, 12, 31, 23, 59, 59, 999_000)),
        ("2024-02-29T12:00:00Z", utc(2024, 2, 29, 12)),
    ],
)
def test_a_time_is_read_in_utc_whatever_its_offset_and_fraction(text: str, moment: datetime) -> None:
    read = parse_time(text)
    assert read == moment
    assert read is not None
    assert read.utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "   ",
        "yesterday",
        "0001-01-01T00:00:00+01:00",
        "9999-12-31T23:59:59-01:00",
        "2026-02-30T00:00:00Z",
        "2025-02-29T12:00:00Z",
        "2026-13-01T00:00:00Z",
        "0000-01-01T00:00:00Z",
        "2026-03-10T25:00:00Z",
        "2026-03-10T14:30:61Z",
        "2026-03-10T14:30:00+99:99",
        "2026-03-10T14:30:00Zulu",
        "2026-03-10T14:30:00Z2026",
        "12026-03-10T14:30:00Z",
        "٢٠٢٦-٠٣-١٠T14:30:00Z",  # digits, but not the ones of ISO 8601
        "1773153000",
        "2026-W11-2",
        "x" * 100_000,
    ],
)
def test_a_time_that_cannot_be_read_is_none(text: str | None) -> None:
    assert parse_time(text) is None


@given(ODD_TEXT)
def test_no_text_is_too_odd_for_the_readers(text: str) -> None:
    moment = parse_time(text)
    assert moment is None or moment.utcoffset() == timedelta(0)
    parse_date(text)
    read = parse_http_date(text)
    assert read is None or read.utcoffset() == timedelta(0)


@given(st.datetimes(timezones=st.timezones()))
def test_what_python_writes_is_read_back(moment: datetime) -> None:
    offset = moment.utcoffset()
    if offset is None or offset.total_seconds() % 60:
        return
    try:
        expected = moment.astimezone(UTC)
    except OverflowError:
        assert parse_time(moment.isoformat()) is None
    else:
        assert parse_time(moment.isoformat()) == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-09-12", date(2026, 9, 12)),
        ("2026-09-12T00:00:00.000Z", date(2026, 9, 12)),
        ("2026-09-12T23:30:00-05:00", date(2026, 9, 12)),
        ("2026-09-12T00:30:00+14:00", date(2026, 9, 12)),
        (" 2026-09-12 ", date(2026, 9, 12)),
        ("2026-02-30", None),
        ("2026-09-12 or so", None),
        ("12.09.2026", None),
        ("", None),
        (None, None),
    ],
)
def test_a_wedding_day_is_the_day_as_written(text: str | None, day: date | None) -> None:
    assert parse_date(text) == day


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Sun, 06 Nov 1994 08:49:37 GMT", utc(1994, 11, 6, 8, 49, 37)),
        ("Sunday, 06-Nov-94 08:49:37 GMT", utc(1994, 11, 6, 8, 49, 37)),
        ("Sun Nov  6 08:49:37 1994", utc(1994, 11, 6, 8, 49, 37)),
        ("Sun, 06 Nov 1994 08:49:37 -0000", utc(1994, 11, 6, 8, 49, 37)),
        ("Sun, 06 Nov 99999999999 08:49:37 GMT", None),
        ("now", None),
        ("-5", None),
        ("", None),
        (None, None),
    ],
)
def test_an_http_date_is_read_in_its_three_forms(text: str | None, moment: datetime | None) -> None:
    assert parse_http_date(text) == moment
