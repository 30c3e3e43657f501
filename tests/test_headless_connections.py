"""``connections`` on a profile beside a sandbox: what is done, what is said, what scripts read, and the exit codes."""

import asyncio
import json
import os
import re
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from support.forked_sandbox import ForkedSandbox
from support.sandbox_process import SandboxProcess
from support.shop_desk import Ear, add_and_sign_in, desk_at
from support.vaults import LastingVault

from brutlers_desktop import cli, headless, headless_connections, terminal
from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.domain.drafts import ConnectionDraft
from brutlers_desktop.domain.health import HealthState
from brutlers_desktop.domain.journal import Kind
from brutlers_desktop.domain.preflight import Check
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import EnvironmentFault
from brutlers_desktop.services import shop_check
from brutlers_desktop.services.events import ConnectionsChanged
from brutlers_desktop.settings import Settings
from brutlers_desktop.vault.memory import MemoryVault
from brutlers_desktop.vault.opening import OpenedVault

SECRETS = ("brut_secret_", "brut_at_", "brut_rt_")


class Shop:
    """A profile, the command line on it, and the sandbox behind it."""

    def __init__(self, home: Path, sandbox: SandboxProcess, vault: LastingVault) -> None:
        self.home = home
        self.sandbox = sandbox
        self.vault = vault
        self.decision = "allow"
        self.links: list[str] = []
        self.pages: list[str] = []
        self._browsers: list[threading.Thread] = []

    def run(self, *arguments: str) -> int:
        return cli.main(["--profile", str(self.home), "connections", *arguments])

    @property
    def data_dir(self) -> Path:
        return Settings.for_private(self.home).data_dir

    def add(self, *names: str, signed_in: bool = False) -> None:
        async def once() -> None:
            async with desk_at(self.data_dir, self.vault, self.sandbox) as desk:
                for name in names:
                    if signed_in:
                        await add_and_sign_in(desk, self.sandbox, name)
                    else:
                        await desk.add(self.draft(name))

        asyncio.run(once())

    def draft(self, name: str) -> ConnectionDraft:
        return ConnectionDraft(
            name=name,
            client_id=self.sandbox.client_id,
            client_secret=Secret(self.sandbox.client_secret),
            base_url=self.sandbox.base_url,
            redirect_uris=self.sandbox.redirect_uris,
        )

    def listed(self, capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
        capsys.readouterr()
        assert self.run("list", "--json") == 0
        told = json.loads(capsys.readouterr().out)
        assert told["version"] == 1
        return list(told["connections"])

    def browse(self, link: str) -> bool:
        self.links.append(link)
        browser = threading.Thread(target=self._decide, args=(link,))
        self._browsers.append(browser)
        browser.start()
        return True

    def leave(self) -> None:
        for browser in self._browsers:
            browser.join()

    def _decide(self, link: str) -> None:
        location = self.sandbox.approve(link, decision=self.decision)
        self.pages.append(httpx.get(location, trust_env=False, timeout=30).text)


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shop]:
    vault = LastingVault()
    monkeypatch.setattr(headless, "open_vault", lambda _service: OpenedVault(vault))
    monkeypatch.setattr("brutlers_desktop.log.configure", lambda *_, **__: None)
    with ForkedSandbox("--orders", "3") as sandbox:
        shop = Shop(tmp_path / "profile", sandbox, vault)
        monkeypatch.setattr(headless_connections, "_open_browser", shop.browse)
        yield shop
        shop.leave()


def test_connect_signs_in_and_the_browser_gets_its_page(
    shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    shop.add("Shop")
    assert shop.run("connect", "SHOP") == 0
    shop.leave()
    said = capsys.readouterr()
    assert "Shop: connected." in said.err
    assert said.err.splitlines()[1] == shop.links[0], "the link stands alone, to be copied"
    assert said.out == ""
    assert "connected" in shop.pages[0].casefold()
    (told,) = shop.listed(capsys)
    assert (told["name"], told["state"]) == ("Shop", "active")


def test_connect_does_not_call_connected_what_is_held(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shop.add("Shop", signed_in=True)
    monkeypatch.setattr(shop_check, "SETTLE", 0.5)
    shop.sandbox.control("POST /fail", kind="status", path_prefix="/api/vendor", status=500)
    assert shop.run("connect", "Shop") == headless.ExitCode.WAITING
    shop.leave()
    said = capsys.readouterr().err
    assert "Shop: connected" not in said
    assert "still the same shop" in said
    (told,) = shop.listed(capsys)
    assert told["state"] == "held"


def test_list_tells_scripts_all_but_secrets_and_needs_no_keyring(
    shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    shop.add("Shop", signed_in=True)
    shop.add("Other")
    shop.vault.locked = True
    first, second = shop.listed(capsys)
    assert set(first) == {
        "id", "name", "client_id", "base_url", "redirect_uris", "asked", "health", "state", "access"
    }  # fmt: skip
    access = first["access"]
    assert isinstance(access, dict)
    assert set(access) == {
        "granted", "connected_at", "renewed_at", "access_expires_at", "sign_in_again_by", "last_used_at"
    }  # fmt: skip
    assert access["connected_at"] < access["access_expires_at"] < access["sign_in_again_by"]
    assert str(access["connected_at"]).endswith("Z")
    assert (first["health"], second["health"]) == ("working", "not-connected")
    assert (second["state"], second["access"]) == ("not-connected", None)
    assert shop.run("list") == 0
    out = capsys.readouterr().out
    assert [line.split("\t")[:2] for line in out.splitlines()] == [
        ["Shop", "Working"],
        ["Other", "Not connected"],
    ]
    assert not any(secret in json.dumps([first, second]) + out for secret in SECRETS)


def test_revoke_says_what_was_proven(shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    shop.add("Shop", signed_in=True)
    assert shop.run("revoke", "shop") == 0
    assert "Confirmed" in capsys.readouterr().err
    assert shop.listed(capsys)[0]["state"] == "revoked"
    assert shop.run("revoke", "shop") == 0
    assert "no access to revoke" in capsys.readouterr().err


def test_what_was_done_is_in_the_timeline(shop: Shop) -> None:
    shop.add("Shop")
    assert shop.run("connect", "Shop") == 0
    assert shop.run("revoke", "Shop") == 0

    async def kinds() -> set[Kind]:
        async with desk_at(shop.data_dir, shop.vault, shop.sandbox) as desk:
            while not desk.outbox.is_open:
                await asyncio.sleep(0.01)
            return {each.kind for each in await desk.journal.timeline(desk.connections.all[0].id)}

    assert {Kind.CONNECTED, Kind.REVOKED} <= asyncio.run(kinds())


def test_a_revocation_that_cannot_be_told_is_queued_and_the_next_call_goes_on(
    shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    shop.add("Shop", signed_in=True)
    shop.sandbox.control("POST /fail", kind="status", path_prefix="/api/oauth/revoke", times=1)
    assert shop.run("revoke", "Shop") == headless.ExitCode.WAITING
    assert shop.listed(capsys)[0]["state"] == "revoke-queued"
    assert shop.run("revoke", "Shop") == 0
    assert shop.listed(capsys)[0]["state"] == "revoked"


def test_check_says_what_works_and_fails_where_something_does_not(
    shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    shop.add("Shop")
    assert shop.run("check", "Shop") == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(Check)
    assert lines[0].startswith("Client ID: Fine.")
    shop.sandbox.stop()
    assert shop.run("check", "Shop", "--json") == headless.ExitCode.FAILED
    told = json.loads(capsys.readouterr().out)
    assert (told["version"], told["connection"]) == (1, "Shop")
    outcomes = {each["check"]: each["outcome"] for each in told["checks"]}
    assert list(outcomes) == [str(check) for check in Check]
    assert outcomes["server"] == "failed"
    assert all(set(each) == {"check", "outcome", "sentence", "remedy"} for each in told["checks"])


def test_a_declined_sign_in_still_needs_one(shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    shop.add("Shop")
    shop.decision = "deny"
    assert shop.run("connect", "Shop") == headless.ExitCode.SIGN_IN_NEEDED
    assert "You declined" in capsys.readouterr().err


def test_ctrl_c_outside_of_the_work_itself_is_no_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_run", stopped)
    assert cli.main(["--profile", str(tmp_path), "connections", "list"]) == 130
    assert capsys.readouterr().err == "brutlers-desktop: Stopped.\n"


def test_a_sign_in_that_fails_by_the_network_is_explained_by_a_check(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shop.add("Shop")
    approve = shop.sandbox.approve

    def approve_and_go(link: str, **decision: str) -> str:
        location = approve(link, **decision)
        shop.sandbox.stop()
        return location

    monkeypatch.setattr(shop.sandbox, "approve", approve_and_go)
    assert shop.run("connect", "Shop") == headless.ExitCode.FAILED
    assert "Shop: Brutlers answers: Does not work." in capsys.readouterr().err


def test_a_name_that_is_not_there_is_a_wrong_argument(shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    shop.add("Shop")
    for command in ("connect", "revoke"):
        assert shop.run(command, "Nobody") == headless.ExitCode.WRONG_ARGUMENTS
        assert "There are: “Shop”" in capsys.readouterr().err
    with pytest.raises(SystemExit) as left:
        shop.run()
    assert left.value.code == 2


def test_a_second_profile_is_set_up_from_a_file_and_the_secret(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shop.add("Shop", signed_in=True)
    path = tmp_path / "shop.json"
    assert shop.run("export", "Shop", str(path)) == 0
    assert not any(secret in path.read_text() for secret in SECRETS)
    prompts: list[str] = []

    def read(prompt: str) -> str:
        prompts.append(prompt)
        return typed

    monkeypatch.setattr(terminal, "read_secret", read)
    capsys.readouterr()
    typed = "brut_secret_wrong"
    assert shop.run("import", str(path)) == headless.ExitCode.WRONG_ARGUMENTS
    assert "does not know this Client Secret" in capsys.readouterr().err
    typed = ""
    assert shop.run("import", str(path)) == headless.ExitCode.WRONG_ARGUMENTS
    assert len(shop.listed(capsys)) == 1
    typed = shop.sandbox.client_secret
    assert shop.run("import", str(path)) == 0
    said = capsys.readouterr()
    assert said.out == "Shop (2)\n"
    assert f"would go to {shop.sandbox.base_url}" in said.err
    assert typed not in said.out + said.err + "".join(prompts)
    assert prompts[-1] == "Client Secret of “Shop (2)”: "
    assert shop.run("connect", "Shop (2)") == 0
    assert [each["state"] for each in shop.listed(capsys)] == ["active", "active"]


def test_the_help_names_all_that_scripts_can_read(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["connections", "list", "--help"])
    words = set(re.findall(r"[a-z-]+", capsys.readouterr().out))
    of_this_run = {HealthState.RENEWING, HealthState.UNKNOWN, HealthState.NEEDS_CORRECTION}
    assert {*GrantState, *HealthState} - of_this_run - words == set()


def test_an_access_that_ended_by_its_age_is_told_to_scripts(
    shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    shop.add("Shop", signed_in=True)
    path = Settings.for_private(shop.home).connections_path
    told = json.loads(path.read_text())
    told["connections"][0]["grant"]["renewed_at"] = "2026-01-01T00:00:00Z"
    path.write_text(json.dumps(told))
    (listed,) = shop.listed(capsys)
    assert (listed["health"], listed["state"]) == ("needs-sign-in", "active")


@pytest.mark.parametrize("notice", [None, EnvironmentFault("Nothing is kept", "There is no keyring.")])
def test_a_secret_that_could_not_be_kept_is_not_asked_for(
    shop: Shop,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    notice: EnvironmentFault | None,
) -> None:
    shop.add("Shop")
    path = tmp_path / "shop.json"
    shop.run("export", "Shop", str(path))
    monkeypatch.setattr(headless, "open_vault", lambda _service: OpenedVault(MemoryVault(), notice))
    assert shop.run("import", str(path)) == headless.ExitCode.FAILED
    assert "choose a passphrase" in capsys.readouterr().err
    assert len(shop.listed(capsys)) == 1


def test_a_file_that_is_something_else_fails_in_words(
    shop: Shop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.json"
    path.write_text("{}")
    assert shop.run("import", str(path)) == headless.ExitCode.FAILED
    assert "cannot be imported" in capsys.readouterr().err


def test_services_that_run_beside_it_take_up_what_was_done(shop: Shop) -> None:
    async def beside() -> None:
        async with desk_at(shop.data_dir, shop.vault, shop.sandbox) as desk:
            connection_id = await add_and_sign_in(desk, shop.sandbox)
            shop.sandbox.control("POST /fail", kind="status", path_prefix="/api/oauth/revoke", times=1)
            settings = Settings.for_private(shop.home)
            assert await headless_connections._revoke(settings, "Shop") == headless.ExitCode.WAITING
            changed = Ear(desk.events, ConnectionsChanged)
            assert settings.outbox_mark_path.exists(), "a window looks when this is touched"
            await desk.look_again()

            def state() -> GrantState | None:
                connection = desk.connections.get(connection_id)
                return None if connection is None or connection.grant is None else connection.grant.state

            await changed.until(lambda: state() is GrantState.REVOKED)

    asyncio.run(beside())


def test_a_secret_is_one_line_and_nothing_beyond_it_is_read() -> None:
    reading, writing = os.pipe()
    try:
        os.write(writing, b"first\r\nsecond\n\xff\n")
        assert [terminal._line(reading) for _ in range(3)] == ["first", "second", ""]
    finally:
        os.close(writing)
        assert terminal._line(reading) == ""
        os.close(reading)
