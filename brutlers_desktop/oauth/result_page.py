"""What the vendor's browser shows at the end of the authorization, and the HTTP response that carries it."""

import base64
import hashlib
from dataclasses import dataclass
from enum import StrEnum
from html import escape
from http import HTTPStatus
from typing import Final, Self

from brutlers_desktop.domain.text import clean_text
from brutlers_desktop.oauth.result_page_template import DOCUMENT, SCRIPT, STYLE
from brutlers_desktop.translation import language, tr

_TITLE_LIMIT: Final = 100
_MESSAGE_LIMIT: Final = 500
_WITHOUT_BODY: Final = frozenset({HTTPStatus.NO_CONTENT, HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED})


class Look(StrEnum):
    """The page's mark and colour."""

    GOOD = "good"
    DECLINED = "declined"
    BUSY = "busy"
    BAD = "bad"


_MARKS: Final = {
    Look.GOOD: '<path d="M21 33l8 8 15-17"/>',
    Look.DECLINED: '<path d="M21 32h22"/>',
    Look.BUSY: '<g class="turn"><path d="M32 19a13 13 0 1 1-13 13"/></g>',
    Look.BAD: '<path d="M32 19v17M32 45v.01"/>',
}


@dataclass(frozen=True, slots=True)
class ResultPage:
    """A page in plain text, cleaned and escaped when it is rendered. ``closes``: it tries to close itself."""

    look: Look
    title: str
    message: str
    closes: bool = False

    @classmethod
    def success(cls) -> Self:
        """Tell that the vendor is signed in."""
        return cls(
            Look.GOOD,
            tr("You are connected"),
            tr("Brutlers Desktop can now work with your shop."),
            closes=True,
        )

    @classmethod
    def declined(cls) -> Self:
        """Tell that the vendor said no."""
        return cls(
            Look.DECLINED,
            tr("You declined"),
            tr(
                "Brutlers Desktop was not given access, and nothing has changed. You can connect at any time."
            ),
            closes=True,
        )

    @classmethod
    def failed(cls, title: str, message: str) -> Self:
        """Tell an ``AppError`` in the same words as the window."""
        return cls(Look.BAD, title, message)

    @classmethod
    def neutral(cls) -> Self:
        """Tell nothing of the outcome: for a slow exchange, and for every repeat of the callback."""
        return cls(
            Look.BUSY,
            tr("Brutlers Desktop is finishing the sign-in"),
            tr("There is nothing more to do here. The app shows how it went."),
        )

    @classmethod
    def bad_request(cls) -> Self:
        """Tell that a request was no answer to this sign-in."""
        return cls(
            Look.BAD,
            tr("This reply could not be used"),
            tr("It does not belong to the sign-in that is under way. Start the sign-in again in the app."),
        )


def render(page: ResultPage) -> bytes:
    """Return the page as HTML in UTF-8."""
    return DOCUMENT.substitute(
        look=page.look,
        closes=' data-closes="yes"' if page.closes else "",
        mark=_MARKS[page.look],
        title=escape(clean_text(page.title, _TITLE_LIMIT)),
        message=escape(clean_text(page.message, _MESSAGE_LIMIT)),
        footer=escape(tr("You can return to Brutlers Desktop.")),
        language=language(),
        style=STYLE,
        script=SCRIPT,
    ).encode("utf-8")


def response(status: HTTPStatus, page: ResultPage | None = None) -> bytes:
    """Return the whole HTTP/1.1 response, after which the connection closes.

    Without ``page`` a refusal gets the page for bad requests, except for 204, 404 and 405, which have none.
    """
    if page is None and status not in _WITHOUT_BODY:
        page = ResultPage.bad_request()
    body = b"" if page is None else render(page)
    headers = dict(_HEADERS)
    if body:
        headers["Content-Type"] = "text/html; charset=utf-8"
    if status != HTTPStatus.NO_CONTENT:
        headers["Content-Length"] = str(len(body))
    if status == HTTPStatus.METHOD_NOT_ALLOWED:
        headers["Allow"] = "GET"
    lines = (
        f"HTTP/1.1 {status.value} {status.phrase}",
        *(f"{name}: {value}" for name, value in headers.items()),
        "",
        "",
    )
    return "\r\n".join(lines).encode("ascii") + body


def _csp_hash(source: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(source.encode('utf-8')).digest()).decode('ascii')}'"


_HEADERS: Final = {
    "Connection": "close",
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        f"default-src 'none'; style-src {_csp_hash(STYLE)}; script-src {_csp_hash(SCRIPT)};"
        " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
