"""Two vendors, each with a shop of their own, behind one registered app."""

import re

import httpx
from support.sandbox_grant import Peer
from support.sandbox_process import SandboxProcess


def second(sandbox: SandboxProcess) -> Peer:
    """Sign in as the second vendor."""
    sandbox.use_second_account()
    return Peer(sandbox).sign_in()


def order_ids(peer: Peer) -> set[str]:
    return {order["id"] for order in peer.call("GET", "/orders").json()["orders"]}


def test_a_token_opens_the_shop_of_the_account_that_granted_it(sandbox: SandboxProcess) -> None:
    first, other = Peer(sandbox).sign_in(), second(sandbox)
    profiles = [peer.call("GET", "/profile").json() for peer in (first, other)]
    assert [profile["name"] for profile in profiles] == ["Atelier Rosenthal", "Maison Clairvaux"]
    assert profiles[0]["id"] != profiles[1]["id"]
    assert order_ids(first)
    assert order_ids(other)
    assert not order_ids(first) & order_ids(other)


def test_a_renewed_token_stays_with_its_account(sandbox: SandboxProcess) -> None:
    other = second(sandbox)
    sandbox.control("POST /account", email=sandbox.email)
    other.tokens = other.refresh().json()
    assert other.call("GET", "/profile").json()["name"] == "Maison Clairvaux"


def test_what_one_writes_stands_in_that_shops_books_alone(sandbox: SandboxProcess) -> None:
    first, other = Peer(sandbox).sign_in(), second(sandbox)
    made = other.call("POST", "/orders", json={"customerName": "Ana", "type": "SUIT"}).json()["id"]
    assert made in order_ids(other) - order_ids(first)
    query = f"?account={sandbox.second_email}"
    assert sandbox.control(f"GET /effects{query}")["effects"][-1]["order"] == made
    assert made not in [effect.get("order") for effect in sandbox.control("GET /effects")["effects"]]
    put = sandbox.control("POST /orders", order={"id": "cmother"}, account=sandbox.second_email)
    assert put == {"ids": ["cmother"]}
    assert "cmother" in order_ids(other) - order_ids(first)


def test_another_account_is_a_link_away_and_nobody_is_logged_out_by_it(sandbox: SandboxProcess) -> None:
    url = Peer(sandbox).authorize_url()
    query = url.partition("?")[2]
    with httpx.Client(base_url=sandbox.base_url, trust_env=False, follow_redirects=True) as browser:
        form = {"email": sandbox.email, "password": sandbox.password}
        consent = browser.post(f"/api/oauth/login?{query}", data=form).text
        link = re.search(r'<a id="other-account" href="([^"]+)"', consent)
        assert link
        login = browser.get(link[1].replace("&amp;", "&")).text
        assert f'value="{sandbox.second_email}"' in login
        assert "Atelier Rosenthal" in browser.get(url).text, "still the first"
        form = {"email": sandbox.second_email, "password": sandbox.second_password}
        consent = browser.post(f"/api/oauth/login?{query}", data=form).text
        assert "Maison Clairvaux" in consent
        assert f"Logged in as {sandbox.second_email}" in consent


def test_one_accounts_password_does_not_open_the_other(sandbox: SandboxProcess) -> None:
    form = {"email": sandbox.second_email, "password": sandbox.password}
    assert sandbox.http.post("/api/oauth/login?x=1", data=form).status_code == 401


def test_revoking_ends_one_grant_or_all_of_the_account(sandbox: SandboxProcess) -> None:
    grants = [Peer(sandbox).sign_in() for _ in range(3)]
    other = second(sandbox)

    def answers() -> list[int]:
        return [peer.call("GET", "/orders").status_code for peer in (*grants, other)]

    grants[0].post("/api/oauth/revoke", token=grants[0].tokens["refresh_token"])
    assert answers() == [401, 200, 200, 200]
    sandbox.control("POST /revoke-together", on=True)
    grants[1].post("/api/oauth/revoke", token=grants[1].tokens["access_token"])
    assert answers() == [401, 401, 200, 200]
    grants[1].post("/api/oauth/revoke", token=grants[1].tokens["refresh_token"])
    assert answers() == [401, 401, 401, 200]


def test_an_account_that_is_not_known_is_refused(sandbox: SandboxProcess) -> None:
    headers = {"X-Control-Token": sandbox.control_token}
    for path, body in (("/account", {"email": "x"}), ("/orders", {"account": "x"}), ("/account", {})):
        answer = sandbox.http.post(f"/control{path}", headers=headers, json=body)
        assert answer.status_code == 400
