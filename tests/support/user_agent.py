"""A user agent without a screen: it reads the sandbox's pages, posts their forms and follows where they lead."""

import threading
from typing import Final, Literal

import httpx
from support.sandbox_grant import query_of
from support.sandbox_process import _Form

_STEPS: Final = 12
_ACCEPT: Final = {"Accept": "text/html"}

Decision = Literal["allow", "deny"]


def sign_in(link: str, *, decision: Decision = "allow", untick: tuple[str, ...] = ()) -> httpx.Response:
    """Open the link, log in, untick scopes, decide, go back to the app; return its page.

    Also returns what stands in the way of that: a page without a form. Raises ``httpx.HTTPError`` if the app
    or the sandbox does not answer.
    """
    with httpx.Client(trust_env=False, timeout=30, follow_redirects=True, headers=_ACCEPT) as browser:
        answer = browser.get(link)
        for _ in range(_STEPS):
            if "<form" not in answer.text:
                return answer
            form = _Form.read(answer.text)
            fields = [(name, value) for name, value in form.fields if (name, value) not in _scopes(untick)]
            if "decision" in form.buttons:
                fields.append(("decision", decision))
            answer = browser.post(
                str(answer.url.join(form.action)),
                content=str(httpx.QueryParams(fields)),
                headers={"Content-Type": "application/x-www-form-urlencoded"},
            )
    raise AssertionError("the sign-in's forms lead in a circle")


async def come_back(link: str, **query: str) -> httpx.Response:
    """Come back from the browser to the attempt of this link, with its state."""
    asked = query_of(link)
    return await get(asked["redirect_uri"], state=asked["state"], **query)


async def get(uri: str, **query: str) -> httpx.Response:
    """Open an address as a browser does."""
    async with httpx.AsyncClient(trust_env=False) as browser:
        return await browser.get(uri, params=query)


class UserAgent:
    """An ``open_browser`` for the app: each link is signed in to in a thread, as a browser runs beside the app.

    Set ``decision`` and ``untick`` before the link is opened; ``idle`` makes a browser in which nobody does
    anything. ``close`` waits for all threads.
    """

    def __init__(self) -> None:
        self.decision: Decision = "allow"
        self.untick: tuple[str, ...] = ()
        self.idle = False
        self.links: list[str] = []
        self.pages: list[httpx.Response] = []
        self.errors: list[Exception] = []
        self._threads: list[threading.Thread] = []

    def open(self, link: str) -> bool:
        """Begin to sign in; True, as a launcher answers that did start a browser."""
        self.links.append(link)
        if not self.idle:
            thread = threading.Thread(target=self._visit, args=(link,), name="user agent")
            self._threads.append(thread)
            thread.start()
        return True

    def close(self) -> None:
        """Wait until every visit has ended."""
        while self._threads:
            self._threads.pop().join()

    def _visit(self, link: str) -> None:
        try:
            self.pages.append(sign_in(link, decision=self.decision, untick=self.untick))
        except Exception as error:
            self.errors.append(error)


def _scopes(names: tuple[str, ...]) -> set[tuple[str, str]]:
    return {("scope", name) for name in names}
