import asyncio
import json
import logging
import os
import stat
import subprocess
import sys
import threading
import urllib.parse
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brutlers_desktop.errors import DiskFault
from brutlers_desktop.log import LogSession, asyncio_exception_handler, configure, redact
from brutlers_desktop.log.setup import FILE_NAME, KEPT_FILES, MAX_BYTES

KEYS = [
    "code", "state", "code_verifier", "client_secret", "refresh_token", "access_token", "token", "passphrase"
]  # fmt: skip
TOKEN_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~+/"
VISIBLE = "".join(map(chr, range(0x20, 0x7F)))
MARK = "Zq7"
"""Begins and ends every secret drawn here, so that a part that slips through is seen."""

tokens = st.text(TOKEN_CHARACTERS, min_size=1, max_size=40).map(lambda text: f"{MARK}{text}{MARK}")
secrets = st.text(VISIBLE, max_size=40).map(lambda text: f"{MARK}{text}{MARK}")
keys = st.sampled_from(KEYS)
log = logging.getLogger("brutlers_desktop.test")


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def session(directory: Path) -> Iterator[LogSession]:
    session = configure(directory, verbose=True, stderr=False)
    yield session
    session.close()


def logged(directory: Path) -> str:
    return (directory / FILE_NAME).read_text()


@given(
    st.sampled_from(["at", "rt", "secret", "AT", "x"]),
    tokens,
    st.text(),
    st.sampled_from(["", " ", '"', "'", "&", "\n"]),
)
def test_a_token_of_brutlers_is_hidden_in_any_text(kind: str, token: str, before: str, after: str) -> None:
    assert MARK not in redact(f"{before}brut_{kind}_{token}{after}")


@given(
    tokens,
    st.sampled_from(
        [
            "Bearer {}",
            "bearer  {}",
            "Bearer%20{}",
            "('Authorization', 'Bearer {}')",
            "Authorization: Bearer {}",
        ]
    ),
)
def test_a_bearer_token_is_hidden(token: str, form: str) -> None:
    assert MARK not in redact(form.format(token))


@pytest.mark.parametrize(
    "host", ["proxy", "proxy:8080", "10.0.0.1:3128", "proxy.example", "[::1]:80", "localhost/x"]
)
def test_name_and_password_in_an_address_are_hidden(host: str) -> None:
    assert redact(f"by http://anna:{MARK}p@ss%40{MARK}@{host} not") == f"by http://[redacted]@{host} not"


@given(keys, secrets, st.integers(0, 2))
def test_url_encoded_values_are_hidden_however_often_encoded(key: str, secret: str, times: int) -> None:
    text = urllib.parse.urlencode({"x": "kept", key: secret, "y": "kept"})
    for _ in range(times):
        text = urllib.parse.quote(text, safe="")
    shown = redact(f"GET /callback?{text} HTTP/1.1")
    assert MARK not in shown
    assert shown.count("kept") == 2


@given(keys, secrets, st.booleans())
def test_json_values_are_hidden(key: str, secret: str, compact: bool) -> None:  # noqa: FBT001
    separators = (",", ":") if compact else None
    text = json.dumps({"x": "kept", key: secret, "y": "kept"}, separators=separators)
    assert MARK not in redact(text)
    assert redact(text).count("kept") == 2


@given(keys, tokens)
def test_json_within_json_is_hidden(key: str, token: str) -> None:
    assert MARK not in redact(json.dumps({"body": json.dumps({key: token, "x": 1})}))
    assert MARK not in redact(repr(json.dumps({key: token, "x": 1})))


@given(keys, secrets)
def test_reprs_are_hidden(key: str, secret: str) -> None:
    for thing in (
        {key: secret},
        [(key, secret)],
        {key: [secret, secret]},
        {key.encode(): secret.encode()},
        {key: (secret,)},
    ):
        assert MARK not in redact(f"before {thing!r} after")
    assert MARK not in redact(f"Answer({key}={secret!r}, x=1)")


@given(keys, tokens)
def test_a_bare_value_is_hidden_to_the_next_gap(key: str, token: str) -> None:
    assert redact(f"{key}={token} rest") == f"{key}=[redacted] rest"
    assert MARK not in redact(f"line\\n{key}={token}")
    assert MARK not in redact(f"{key.upper()}={token}")


@given(st.text(), keys, secrets)
def test_redacting_twice_changes_nothing_more(text: str, key: str, secret: str) -> None:
    for shown in (text, f"{text} {key}={secret!r} Bearer {secret}", json.dumps({key: secret, text: text})):
        assert redact(redact(shown)) == redact(shown)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("to anna.müller+x@example.co.uk, please", "to [e-mail], please"),
        ("customer=anna%40example.com&x=1", "[e-mail]&x=1"),
        ("'anna@example.com'", "'[e-mail]'"),
        ("call +49 (0)151 / 234-567 89!", "call [phone]!"),
        ("call 0151 23456789", "call [phone]"),
        ("phone='600 123 456'", "phone='[phone]'"),
        ("600123456", "[phone]"),
        ("555-123-4567", "[phone]"),
    ],
)
def test_addresses_and_phones_are_masked(text: str, shown: str) -> None:
    redacted = redact(text)
    assert redacted == shown or redacted == shown.replace("[e-mail]&", "customer=[e-mail]&")


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-10T14:30:00.000Z and 2026-03-10 14:30:00,123",
        "listening on http://127.0.0.1:28741/callback, then http://[::1]:28742/callback",
        "GET /api/vendor/orders 200 in 12345.678 ms, 1048576 bytes, status_code=404",
        "550e8400-e29b-41d4-a716-446655440000 brut_app_abc123",
        "state: active; the code is fine; a secret stays one",
        '{"error": "invalid_grant", "error_description": "gone"}',
        "PySide6 6.11.3, Python 3.11.7",
        "",
    ],
)
def test_what_helps_and_harms_nobody_stays(text: str) -> None:
    assert redact(text) == text


@pytest.mark.parametrize(
    "part", ["a", "1 ", "%25", "+", "token", "code=", '"code":', "\\", "bearer ", "'", "a@", "(0", "a-"]
)
def test_a_long_text_takes_no_longer_than_its_length(part: str) -> None:
    """Quadratic time would not end within the run."""
    redact(part * 100_000)


FAILING = """
def fail(*secrets):
    try:
        raise KeyError(f"refresh_token={secrets[0]}")
    except KeyError as error:
        error.add_note(f"note: brut_at_{secrets[1]}")
        cause = ValueError({"client_secret": secrets[2]})
        cause.__context__ = error
        raise ExceptionGroup(f"code={secrets[3]}", [RuntimeError(f"Bearer {secrets[4]}")]) from cause
"""


def test_nothing_of_a_record_slips_through(session: LogSession, directory: Path) -> None:
    scope: dict[str, Callable[..., None]] = {}
    exec(FAILING, scope)  # noqa: S102  code without a file: a traceback would quote this file's own lines
    leak = "Zq"
    leak += "7"
    try:
        scope["fail"](*(f"{leak}{number}" for number in range(5)))
    except ExceptionGroup:
        log.exception(
            "code=%s %s", leak, {"access_token": leak}, extra={"refresh_token": leak}, stack_info=True
        )
    text = logged(directory)
    for kept in (
        "KeyError",
        "note: ",
        "ValueError",
        "ExceptionGroup: code=",
        "RuntimeError",
        "Stack (most recent",
    ):
        assert kept in text
    assert leak not in text


def test_a_line_that_cannot_be_formatted_leaks_nothing(
    session: LogSession, directory: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ours = next(
        handler for handler in logging.getLogger().handlers if type(handler).__name__ == "_PrivateFile"
    )
    ours.handle(logging.LogRecord("ours", logging.INFO, __file__, 1, "%d", ("brut_at_Zq7",), None))
    assert MARK not in logged(directory)
    error = capsys.readouterr().err
    assert MARK not in error
    assert "was lost: TypeError" in error


def test_lone_surrogates_and_line_breaks_are_logged(session: LogSession, directory: Path) -> None:
    log.info("odd \ud800 text\nnext")
    assert "odd \\ud800 text\nnext" in logged(directory)


def test_the_time_in_front_stays(session: LogSession, directory: Path) -> None:
    log.info("x")
    date, time, level, name, message = logged(directory).split()
    assert (len(date), level, name, message) == (10, "INFO", "brutlers_desktop.test:", "x")
    assert len(time) == len("14:30:00.000")


def test_files_are_the_owners_only_and_stay_small(directory: Path) -> None:
    (directory / FILE_NAME).touch(mode=0o644)
    session = configure(directory, verbose=False, stderr=False)
    try:
        assert stat.S_IMODE((directory / FILE_NAME).stat().st_mode) == 0o600
        for _ in range(MAX_BYTES * (KEPT_FILES + 2) // 65_536):
            log.info("%s", "a word " * 9_362)
        files = list(directory.glob(f"{FILE_NAME}*"))
    finally:
        session.close()
    assert len(files) == KEPT_FILES + 1
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in files)
    assert all(file.stat().st_size <= MAX_BYTES for file in files)


@pytest.mark.parametrize("verbose", [False, True])
def test_libraries_say_only_what_matters(directory: Path, *, verbose: bool) -> None:
    session = configure(directory, verbose=verbose, stderr=False)
    try:
        for name in ("httpx", "httpcore.http11", "asyncio", "hpack.hpack"):
            logging.getLogger(name).info("chatter")
            logging.getLogger(name).warning("matter %s", name)
        log.debug("detail")
    finally:
        session.close()
    text = logged(directory)
    assert "chatter" not in text
    assert text.count("matter") == 4
    assert ("detail" in text) is verbose


def test_the_terminal_gets_the_same_redacted_lines(
    directory: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session = configure(directory, verbose=False, stderr=True)
    log.info("code=Zq7")
    session.close()
    assert capsys.readouterr().err == logged(directory)
    assert "code=[redacted]" in logged(directory)


def test_uncaught_exceptions_of_program_and_threads_are_logged_redacted(
    session: LogSession, directory: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    error = ValueError(f"token={MARK}")
    sys.excepthook(ValueError, error, None)
    thread = threading.Thread(target=lambda: int(f"brut_at_{MARK}"), name="worker")
    thread.start()
    thread.join()
    sys.unraisablehook(type("Args", (), {"exc_value": error, "exc_traceback": None, "err_msg": None})())
    for text in (logged(directory), capsys.readouterr().err):
        assert text.count("token=[redacted]") == 2
        assert text.count("ValueError: invalid literal") == 1
        assert f"{MARK}\n" not in text
    assert "thread worker" in logged(directory)


def test_ctrl_c_is_no_crash(session: LogSession, directory: Path) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert logged(directory) == ""


def test_what_asyncio_has_nobody_to_tell_is_logged_redacted(session: LogSession, directory: Path) -> None:
    async def main() -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(asyncio_exception_handler)
        done = loop.create_future()
        loop.call_soon(lambda: (done.set_result(None), 1 / 0))
        await done
        loop.call_exception_handler({"message": f"code={MARK}", "future": f"Bearer {MARK}"})

    asyncio.run(main())
    text = logged(directory)
    assert "ZeroDivisionError" in text
    assert "code=[redacted]" in text
    assert MARK not in text


def test_warnings_go_through_the_log(session: LogSession, directory: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=False)
        logging.captureWarnings(capture=True)
        warnings.warn(f"token={MARK}", stacklevel=1)
        logging.captureWarnings(capture=False)
    assert "UserWarning: token=[redacted]" in logged(directory)


def test_closing_restores_what_was_there(directory: Path) -> None:
    root = logging.getLogger()

    def state() -> tuple[object, ...]:
        return (
            sys.excepthook,
            threading.excepthook,
            sys.unraisablehook,
            root.level,
            [*root.handlers],
            logging.getLogger("httpx").level,
        )

    before = state()
    session = configure(directory, verbose=True, stderr=True)
    assert state() != before
    session.close()
    session.close()
    assert state() == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_crash_writes_no_image_of_the_memory(directory: Path) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (before[1], before[1]))
    try:
        session = configure(directory, verbose=False, stderr=False)
        assert resource.getrlimit(resource.RLIMIT_CORE) == (0, before[1])
        session.close()
        assert resource.getrlimit(resource.RLIMIT_CORE) == (before[1], before[1])
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, before)


def test_a_log_that_cannot_be_written_is_told(directory: Path) -> None:
    (directory / "file").touch()
    before = [*logging.getLogger().handlers]
    with pytest.raises(DiskFault, match="log cannot be written"):
        configure(directory / "file", verbose=False, stderr=False)
    assert logging.getLogger().handlers == before


def test_a_crash_of_the_interpreter_leaves_its_trace(directory: Path) -> None:
    program = """
import faulthandler, sys
from pathlib import Path
from brutlers_desktop.log import configure
configure(Path(sys.argv[1]), verbose=False, stderr=False)
faulthandler._sigabrt()
"""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONFAULTHANDLER"}
    done = subprocess.run(
        [sys.executable, "-c", program, directory], capture_output=True, env=environment, check=False
    )
    assert done.returncode != 0
    crash = directory / "crash.log"
    assert "Fatal Python error: Aborted" in crash.read_text()
    assert stat.S_IMODE(crash.stat().st_mode) == 0o600
