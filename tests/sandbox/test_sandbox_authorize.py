import re

import httpx
import pytest
from support.sandbox_grant import Peer, query_of
from support.sandbox_process import SandboxProcess


def refused(sandbox: SandboxProcess, **changes: str | None) -> httpx.Response:
    return sandbox.http.get(Peer(sandbox).authorize_url(**changes))


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"code_challenge": None, "code_challenge_method": None}, "invalid_request"),
        ({"code_challenge_method": None}, "invalid_request"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge": "too-short"}, "invalid_request"),
        ({"scope": "orders:read everything"}, "invalid_scope"),
        ({"scope": None}, "invalid_scope"),
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"response_type": None}, "invalid_request"),
    ],
)
def test_a_bad_request_of_a_known_client_goes_back_as_an_error_with_the_state(
    sandbox: SandboxProcess, changes: dict[str, str | None], error: str
) -> None:
    answer = refused(sandbox, **changes)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith(sandbox.redirect_uris[0] + "?")
    back = query_of(answer.headers["location"])
    assert (back["error"], back["state"]) == (error, "a state/with+signs")
    assert "code" not in back


@pytest.mark.parametrize(
    "changes",
    [
        {"client_id": "brut_app_unknown"},
        {"client_id": None},
        {"redirect_uri": "http://127.0.0.1:1/callback"},
        {"redirect_uri": None},
        {"redirect_uri": "https://elsewhere.example.com/callback"},
    ],
)
def test_an_unknown_client_or_redirect_uri_never_redirects(
    sandbox: SandboxProcess, changes: dict[str, str | None]
) -> None:
    answer = refused(sandbox, **changes)
    assert answer.status_code == 400
    assert answer.headers["content-type"].startswith("text/html")
    assert "location" not in answer.headers


@pytest.mark.parametrize("ending", ["/", "?x=1", "%20", "#"])
def test_a_redirect_uri_must_match_to_the_letter(sandbox: SandboxProcess, ending: str) -> None:
    answer = refused(sandbox, redirect_uri=sandbox.redirect_uris[0] + ending)
    assert answer.status_code == 400
    assert "location" not in answer.headers


def test_a_parameter_given_twice_is_refused_without_a_redirect(sandbox: SandboxProcess) -> None:
    answer = sandbox.http.get(f"{Peer(sandbox).authorize_url()}&state=another")
    assert (answer.status_code, "location" in answer.headers) == (400, False)


def test_any_registered_redirect_uri_gets_the_code(sandbox: SandboxProcess) -> None:
    for uri in sandbox.redirect_uris:
        location = sandbox.approve(Peer(sandbox).authorize_url(redirect_uri=uri))
        assert location.startswith(uri + "?")
        assert query_of(location)["state"] == "a state/with+signs"


def test_deny_goes_back_as_access_denied(sandbox: SandboxProcess) -> None:
    back = query_of(sandbox.approve(Peer(sandbox).authorize_url(), decision="deny"))
    assert back == {"error": "access_denied", "state": "a state/with+signs"}


def test_allowing_nothing_is_denying(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox, scopes=("orders:read", "profile:read"))
    back = query_of(sandbox.approve(peer.authorize_url(), untick=peer.scopes))
    assert back["error"] == "access_denied"


def test_an_unticked_scope_is_not_granted(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox, scopes=("orders:read", "orders:write")).sign_in(untick=("orders:write",))
    assert peer.tokens["scope"] == "orders:read"


def browser(sandbox: SandboxProcess) -> httpx.Client:
    return httpx.Client(base_url=sandbox.base_url, trust_env=False)


def logged_in(sandbox: SandboxProcess, client: httpx.Client, url: str) -> httpx.Response:
    query = url.partition("?")[2]
    form = {"email": sandbox.email, "password": sandbox.password}
    client.post(f"/api/oauth/login?{query}", data=form)
    return client.get(url)


def test_a_wrong_password_stays_at_the_login(sandbox: SandboxProcess) -> None:
    with browser(sandbox) as client:
        form = {"email": sandbox.email, "password": "wrong"}
        answer = client.post("/api/oauth/login?x=1", data=form)
        assert answer.status_code == 401
        assert "set-cookie" not in answer.headers
        assert 'id="login"' in answer.text


def test_the_session_cookie_is_out_of_reach_of_scripts_and_other_sites(sandbox: SandboxProcess) -> None:
    with browser(sandbox) as client:
        form = {"email": sandbox.email, "password": sandbox.password}
        cookie = client.post("/api/oauth/login?x=1", data=form).headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie


def test_a_consent_without_its_csrf_token_grants_nothing(sandbox: SandboxProcess) -> None:
    url = Peer(sandbox).authorize_url()
    with browser(sandbox) as client:
        assert 'id="allow"' in logged_in(sandbox, client, url).text
        for form in ({"decision": "allow", "scope": "orders:read"}, {"decision": "allow", "csrf": "guessed"}):
            answer = client.post(url, data=form)
            assert (answer.status_code, "location" in answer.headers) == (403, False)


def test_consent_without_a_session_grants_nothing(sandbox: SandboxProcess) -> None:
    with browser(sandbox) as client:
        answer = client.post(
            Peer(sandbox).authorize_url(), data={"decision": "allow", "scope": "orders:read", "csrf": ""}
        )
    assert (answer.status_code, "location" in answer.headers) == (403, False)


def test_a_scope_that_was_not_asked_for_cannot_be_ticked(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox, scopes=("orders:read",))
    with browser(sandbox) as client:
        page = logged_in(sandbox, client, peer.authorize_url()).text
        csrf = re.search(r'name="csrf" value="([^"]+)"', page)
        assert csrf
        form = {"decision": "allow", "csrf": csrf[1], "scope": ["orders:read", "orders:write"]}
        location = client.post(peer.authorize_url(), data=form).headers["location"]
    assert peer.exchange(query_of(location)["code"]).json()["scope"] == "orders:read"


def test_the_pages_load_nothing_from_elsewhere_and_are_not_kept(sandbox: SandboxProcess) -> None:
    url = Peer(sandbox).authorize_url()
    with browser(sandbox) as client:
        for page in (client.get(url), logged_in(sandbox, client, url)):
            assert "default-src 'none'" in page.headers["content-security-policy"]
            assert page.headers["cache-control"] == "no-store"
            assert not re.search(r"<(script|link|img|iframe)|url\(|@import|src=", page.text)
            assert sandbox.client_secret not in page.text


def test_what_comes_in_the_query_is_shown_as_text(sandbox: SandboxProcess) -> None:
    url = Peer(sandbox).authorize_url(state='"><script>alert(1)</script>')
    with browser(sandbox) as client:
        assert "<script" not in client.get(url).text
        assert "<script" not in logged_in(sandbox, client, url).text


def test_the_consent_page_has_the_promised_controls(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox)
    with browser(sandbox) as client:
        login = client.get(peer.authorize_url()).text
        consent = logged_in(sandbox, client, peer.authorize_url()).text
    assert all(f'id="{name}"' in login for name in ("email", "password", "login"))
    assert f'value="{sandbox.email}"' in login
    assert all(f'id="{name}"' in consent for name in ("allow", "deny"))
    assert all(f'name="scope" value="{scope}" checked' in consent for scope in peer.scopes)
    assert "Atelier Rosenthal" in consent
