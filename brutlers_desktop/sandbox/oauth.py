"""The OAuth endpoints a browser and an app meet: authorize (login, consent), token, revoke."""

import secrets
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from hmac import compare_digest
from typing import Final
from urllib.parse import parse_qs, parse_qsl, urlsplit

from oauthlib.common import add_params_to_uri
from oauthlib.oauth2 import AccessDeniedError, FatalClientError, InvalidRequestError, OAuth2Error
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from brutlers_desktop.sandbox import pages
from brutlers_desktop.sandbox.accounts import Account, Accounts
from brutlers_desktop.sandbox.grants import Grants
from brutlers_desktop.sandbox.registration import SCOPES, Registration
from brutlers_desktop.sandbox.validator import Endpoints

_SESSION_COOKIE: Final = "brutlers_session"
_NO_STORE: Final = {"Cache-Control": "no-store", "Pragma": "no-cache"}


@dataclass(frozen=True, slots=True)
class _Session:
    """A vendor who has logged in, and the token that guards the consent form."""

    account: Account
    csrf: str = field(default_factory=lambda: secrets.token_urlsafe(24))


class OAuthServer:
    """Serves ``/api/oauth/*`` for one registration; ``calls`` counts what came.

    ``allows_all``: who asks is allowed at once all that is asked for, as the account that is suggested.
    """

    def __init__(
        self,
        registration: Registration,
        grants: Grants,
        accounts: Accounts,
        calls: Counter[str],
        *,
        allows_all: bool = False,
    ) -> None:
        self._allows_all = allows_all
        self._registration = registration
        self._endpoints = Endpoints(registration, grants)
        self._accounts = accounts
        self._calls = calls
        self._sessions: dict[str, _Session] = {}

    def routes(self) -> list[Route]:
        """Return the routes."""
        return [
            Route("/api/oauth/authorize", self._show, methods=["GET"]),
            Route("/api/oauth/authorize", self._decide, methods=["POST"]),
            Route("/api/oauth/login", self._ask_again, methods=["GET"]),
            Route("/api/oauth/login", self._log_in, methods=["POST"]),
            Route("/api/oauth/token", self._token, methods=["POST"]),
            Route("/api/oauth/revoke", self._revoke, methods=["POST"]),
        ]

    async def _show(self, request: Request) -> Response:
        self._calls["authorize"] += 1
        asked = self._validate(request)
        if isinstance(asked, Response):
            return asked
        if self._allows_all:
            return self._allow(request, asked, self._accounts.suggested)
        session = self._session(request)
        if session is None:
            return self._login_page(request, self._accounts.suggested)
        return self._consent_page(request, asked, session)

    async def _ask_again(self, request: Request) -> Response:
        """Offer another account than the one that is logged in, which stays so until somebody logs in."""
        session = self._session(request)
        suggested = self._accounts.suggested
        return self._login_page(
            request, suggested if session is None else self._accounts.after(session.account)
        )

    async def _log_in(self, request: Request) -> Response:
        form = await _form(request)
        account = self._accounts.log_in(_one(form, "email"), _one(form, "password"))
        if account is None:
            return self._login_page(
                request, self._accounts.suggested, problem="The e-mail or the password is wrong."
            )
        session_id = secrets.token_urlsafe(24)
        self._sessions[session_id] = _Session(account)
        answer = RedirectResponse(f"/api/oauth/authorize?{request.url.query}", 303, _NO_STORE)
        answer.set_cookie(_SESSION_COOKIE, session_id, path="/api/oauth", httponly=True, samesite="lax")
        return answer

    async def _decide(self, request: Request) -> Response:
        asked = self._validate(request)
        if isinstance(asked, Response):
            return asked
        session = self._session(request)
        form = await _form(request)
        if session is None or not compare_digest(session.csrf.encode(), _one(form, "csrf").encode()):
            return _page(pages.problem("This form is too old", "Go back to the app and start again."), 403)
        granted = [scope for scope in asked if scope in form.get("scope", ())]
        if _one(form, "decision") != "allow" or not granted:
            refusal = AccessDeniedError(state=request.query_params.get("state"))
            return _redirect(add_params_to_uri(request.query_params["redirect_uri"], refusal.twotuples))
        return self._allow(request, granted, session.account)

    def _allow(self, request: Request, scopes: list[str], account: Account) -> Response:
        headers, _, _ = self._endpoints.create_authorization_response(
            str(request.url), scopes=scopes, credentials={"user": account.email}
        )
        return _redirect(headers["Location"])

    async def _token(self, request: Request) -> Response:
        body = await _text(request)
        grant_type = dict(parse_qsl(body)).get("grant_type")
        self._calls["refresh" if grant_type == "refresh_token" else "token"] += 1
        try:
            if grant_type is None or not _is_form(request):
                raise InvalidRequestError(description="A form with a grant_type is required.")
            headers, text, status = self._endpoints.create_token_response(
                str(request.url), http_method="POST", body=body
            )
        except OAuth2Error as error:
            headers, text, status = error.headers, error.json, error.status_code
        return Response(text, status, {**headers, **_NO_STORE}, media_type="application/json")

    async def _revoke(self, request: Request) -> Response:
        """Answer 200 whatever came, as the API says it does: not even a wrong client secret shows."""
        self._calls["revoke"] += 1
        self._endpoints.create_revocation_response(
            str(request.url.replace(query="")), http_method="POST", body=await _text(request)
        )
        return Response(status_code=200, headers=_NO_STORE)

    def _validate(self, request: Request) -> list[str] | Response:
        """Return the asked scopes, or the answer to a request that cannot be granted (RFC 6749 4.1.2.1)."""
        try:
            scopes, _ = self._endpoints.validate_authorization_request(str(request.url))
        except FatalClientError as error:
            return _page(pages.problem("This sign-in link does not work", error.description), 400)
        except OAuth2Error as error:
            return _redirect(error.in_uri(error.redirect_uri))
        except ValueError:
            return _page(pages.problem("This sign-in link does not work", "It cannot be read."), 400)
        return list(dict.fromkeys(scopes))

    def _session(self, request: Request) -> _Session | None:
        return self._sessions.get(request.cookies.get(_SESSION_COOKIE, ""))

    def _login_page(self, request: Request, account: Account, problem: str = "") -> Response:
        page = pages.login(
            action=f"/api/oauth/login?{request.url.query}",
            app_name=self._registration.app_name,
            email=account.email,
            password=account.password,
            problem=problem,
        )
        return _page(page, 401 if problem else 200)

    def _consent_page(self, request: Request, asked: Iterable[str], session: _Session) -> Response:
        redirect_uri = urlsplit(request.query_params["redirect_uri"])
        page = pages.consent(
            action=f"/api/oauth/authorize?{request.url.query}",
            app_name=self._registration.app_name,
            other_account=f"/api/oauth/login?{request.url.query}",
            shop_name=session.account.shop.profile["name"],
            email=session.account.email,
            scopes={scope: SCOPES[scope] for scope in asked},
            csrf=session.csrf,
            returns_to=redirect_uri.netloc,
        )
        return _page(page, 200, form_targets=f"'self' {redirect_uri.scheme}:")


def _page(html: str, status: int, *, form_targets: str = "'self'") -> Response:
    """Return a page. A browser also holds the redirect after a form to ``form_targets`` (CSP form-action)."""
    policy = (
        f"default-src 'none'; style-src 'sha256-{pages.STYLE_HASH}'; form-action {form_targets}; "
        "base-uri 'none'; frame-ancestors 'none'"
    )
    headers = {**_NO_STORE, "Content-Security-Policy": policy, "Referrer-Policy": "no-referrer"}
    return HTMLResponse(html, status, headers)


def _redirect(location: str) -> Response:
    """Return a 303, so that a browser follows a POST with a GET. The location is kept as it is."""
    return Response(
        status_code=303, headers={**_NO_STORE, "Location": location, "Referrer-Policy": "no-referrer"}
    )


def _is_form(request: Request) -> bool:
    content_type = request.headers.get("content-type", "").partition(";")[0]
    return content_type.strip().lower() == "application/x-www-form-urlencoded"


async def _text(request: Request) -> str:
    return (await request.body()).decode("utf-8", "replace")


async def _form(request: Request) -> dict[str, list[str]]:
    return parse_qs(await _text(request), keep_blank_values=True)


def _one(form: dict[str, list[str]], name: str) -> str:
    return form.get(name, [""])[0]
