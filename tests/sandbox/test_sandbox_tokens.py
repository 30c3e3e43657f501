import base64
from urllib.parse import urlencode

import pytest
from oauthlib.oauth2 import WebApplicationClient
from support.forked_sandbox import ForkedSandbox
from support.sandbox_grant import Peer
from support.sandbox_process import SandboxProcess


def error_of(answer: object) -> tuple[int, str]:
    return answer.status_code, answer.json()["error"]  # type: ignore[attr-defined]


def test_oauthlibs_client_gets_through_the_whole_flow(
    sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    client = WebApplicationClient(sandbox.client_id)
    verifier = client.create_code_verifier(43)
    url = client.prepare_request_uri(
        f"{sandbox.base_url}/api/oauth/authorize",
        redirect_uri=sandbox.redirect_uris[1],
        scope=["orders:read", "profile:read"],
        state="s t a t e",
        code_challenge=client.create_code_challenge(verifier, "S256"),
        code_challenge_method="S256",
    )
    location = sandbox.approve(url)
    code = client.parse_request_uri_response(location, state="s t a t e")["code"]
    body = client.prepare_request_body(
        code=code,
        redirect_uri=sandbox.redirect_uris[1],
        client_secret=sandbox.client_secret,
        code_verifier=verifier,
    )
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    token = client.parse_request_body_response(
        sandbox.http.post("/api/oauth/token", content=body, headers=form).text
    )
    assert set(token["scope"]) == {"orders:read", "profile:read"}
    uri, headers, _ = client.add_token(f"{sandbox.base_url}/api/vendor/orders", http_method="GET")
    assert sandbox.http.get(uri, headers=headers).status_code == 200
    body = client.prepare_refresh_body(
        refresh_token=token["refresh_token"],
        client_id=sandbox.client_id,
        client_secret=sandbox.client_secret,
    )
    renewed = client.parse_request_body_response(
        sandbox.http.post("/api/oauth/token", content=body, headers=form).text
    )
    assert renewed["refresh_token"] != token["refresh_token"]


def test_the_answer_is_as_the_contract_says(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox)
    first = peer.exchange(peer.code())
    peer.tokens = first.json()
    for answer in (first, peer.refresh()):
        token = answer.json()
        assert answer.headers["cache-control"] == "no-store"
        assert token["access_token"].startswith("brut_at_")
        assert token["refresh_token"].startswith("brut_rt_")
        assert (token["token_type"], token["expires_in"]) == ("Bearer", 3600)
        assert token["scope"].split() == list(peer.scopes)


def test_a_replayed_code_kills_the_grant_made_from_it(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox)
    code = peer.code()
    peer.tokens = peer.exchange(code).json()
    assert peer.call("GET", "/orders").status_code == 200
    assert error_of(peer.exchange(code)) == (400, "invalid_grant")
    assert peer.call("GET", "/orders").status_code == 401
    assert error_of(peer.refresh()) == (400, "invalid_grant")


@pytest.mark.parametrize(
    ("changes", "status", "error"),
    [
        ({"code_verifier": None}, 400, "invalid_request"),
        ({"code_verifier": "w" * 64}, 400, "invalid_grant"),
        ({"code_verifier": "ö" * 64}, 400, "invalid_grant"),
        ({"redirect_uri": "http://127.0.0.1:1/callback"}, 400, "invalid_grant"),
        ({"redirect_uri": None}, 400, "invalid_request"),
        ({"client_secret": "brut_secret_wrong"}, 401, "invalid_client"),
        ({"client_secret": None}, 401, "invalid_client"),
        ({"client_id": "brut_app_wrong"}, 401, "invalid_client"),
        ({"code": "unknown"}, 400, "invalid_grant"),
        ({"code": None}, 400, "invalid_request"),
        ({"grant_type": "client_credentials"}, 400, "unsupported_grant_type"),
        ({"grant_type": None}, 400, "invalid_request"),
    ],
)
def test_a_wrong_exchange_is_refused_and_leaves_the_code_alone(
    sandbox: SandboxProcess, changes: dict[str, str | None], status: int, error: str
) -> None:
    peer = Peer(sandbox)
    code = peer.code()
    answer = peer.exchange(**{"code": code, **changes})  # type: ignore[arg-type]
    assert error_of(answer) == (status, error)
    assert answer.headers["cache-control"] == "no-store"
    assert peer.exchange(code).status_code == 200


@pytest.mark.parametrize("verifier", ["v" * 42, "v" * 129, "v" * 42 + "!"])
def test_a_verifier_must_keep_to_its_form_even_where_it_matches(
    sandbox: SandboxProcess, verifier: str
) -> None:
    peer = Peer(sandbox, verifier=verifier)
    assert peer.exchange(peer.code()).status_code == 400


def test_the_redirect_uri_of_the_exchange_is_that_of_the_request(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox)
    code = peer.code(redirect_uri=sandbox.redirect_uris[1])
    assert error_of(peer.exchange(code)) == (400, "invalid_grant")


def test_the_secret_is_not_taken_from_an_authorization_header(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox).sign_in()
    basic = base64.b64encode(f"{sandbox.client_id}:{sandbox.client_secret}".encode()).decode()
    form = {"grant_type": "refresh_token", "refresh_token": peer.tokens["refresh_token"]}
    answer = sandbox.http.post("/api/oauth/token", data=form, headers={"Authorization": f"Basic {basic}"})
    assert error_of(answer) == (401, "invalid_client")
    assert peer.refresh().status_code == 200


@pytest.mark.parametrize("content_type", ["application/json", "text/plain"])
def test_only_a_form_is_read(sandbox: SandboxProcess, content_type: str) -> None:
    peer = Peer(sandbox).sign_in()
    form = {
        "grant_type": "refresh_token",
        "refresh_token": peer.tokens["refresh_token"],
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
    }
    answer = sandbox.http.post(
        "/api/oauth/token", content=urlencode(form), headers={"Content-Type": content_type}
    )
    assert error_of(answer) == (400, "invalid_request")


def test_secrets_in_the_address_are_refused(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox).sign_in()
    answer = peer.post("/api/oauth/token?grant_type=refresh_token", grant_type="refresh_token")
    assert error_of(answer) == (400, "invalid_request")


def test_the_old_refresh_token_is_dead_and_its_reuse_kills_the_family(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox).sign_in()
    old = peer.tokens["refresh_token"]
    peer.tokens = peer.refresh().json()
    assert peer.call("GET", "/orders").status_code == 200
    assert error_of(peer.refresh(old)) == (400, "invalid_grant")
    assert peer.call("GET", "/orders").status_code == 401
    assert error_of(peer.refresh()) == (400, "invalid_grant")


def test_a_reuse_leaves_other_grants_alone(sandbox: SandboxProcess) -> None:
    peer, other = Peer(sandbox).sign_in(), Peer(sandbox).sign_in()
    old = peer.tokens["refresh_token"]
    peer.refresh()
    peer.refresh(old)
    assert other.call("GET", "/orders").status_code == 200


def test_a_renewal_may_narrow_but_not_widen_the_scope(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox, scopes=("orders:read", "profile:read")).sign_in()
    assert error_of(peer.refresh(scope="orders:read orders:write")) == (400, "invalid_scope")
    narrow = peer.refresh(scope="profile:read").json()
    assert narrow["scope"] == "profile:read"
    assert peer.refresh(narrow["refresh_token"]).json()["scope"] == "orders:read profile:read"


def test_revoking_a_refresh_token_kills_its_access_tokens(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox).sign_in()
    assert peer.post("/api/oauth/revoke", token=peer.tokens["refresh_token"]).status_code == 200
    assert peer.call("GET", "/orders").status_code == 401
    assert error_of(peer.refresh()) == (400, "invalid_grant")


def test_revoking_an_access_token_leaves_the_refresh_token(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox).sign_in()
    answer = peer.post(
        "/api/oauth/revoke", token=peer.tokens["access_token"], token_type_hint="refresh_token"
    )
    assert answer.status_code == 200
    assert peer.call("GET", "/orders").status_code == 401
    peer.tokens = peer.refresh().json()
    assert peer.call("GET", "/orders").status_code == 200


@pytest.mark.parametrize("changes", [{"token": "unknown"}, {"token": None}, {"client_secret": "wrong"}])
def test_revoke_answers_200_even_where_it_does_nothing(
    sandbox: SandboxProcess, changes: dict[str, str | None]
) -> None:
    peer = Peer(sandbox).sign_in()
    answer = peer.post("/api/oauth/revoke", **{"token": peer.tokens["refresh_token"], **changes})
    assert answer.status_code == 200
    assert peer.call("GET", "/orders").status_code == 200


def test_lifetimes_are_settable() -> None:
    with ForkedSandbox("--access-lifetime", "17", "--refresh-lifetime", "1000") as process:
        assert Peer(process).sign_in().tokens["expires_in"] == 17
