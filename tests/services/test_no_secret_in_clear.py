import asyncio
import logging
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from support.desk_harness import DeniableVault, DeskHarness
from support.sandbox_process import SandboxProcess

from brutlers_desktop import log
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.oauth import pkce
from brutlers_desktop.oauth.client import TokenClient
from brutlers_desktop.services import revocation
from brutlers_desktop.services.events import Notice, RevokeOutcome, SignInEnded, SignInOutcome


@pytest.fixture
def logs(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "logs"
    folder.mkdir()
    session = log.configure(folder, verbose=True, stderr=False)
    yield folder
    session.close()


def found_in(folder: Path, secrets: set[str]) -> list[tuple[str, str]]:
    needles = {form.encode() for secret in secrets for form in (secret, quote(secret, safe=""))}
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    return [
        (str(path), needle.decode()) for path in files for needle in needles if needle in path.read_bytes()
    ]


def found_in_processes(secrets: set[str]) -> list[str]:
    found = []
    for name in ("cmdline", "environ"):
        for path in Path("/proc").glob(f"[0-9]*/{name}"):
            try:
                content = path.read_bytes()
            except OSError:
                continue
            found += [str(path) for secret in secrets if secret.encode() in content]
    return found


async def test_after_a_whole_run_no_secret_is_in_the_profile_the_logs_or_the_process_list(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, logs: Path, sandbox: SandboxProcess
) -> None:
    secrets: set[str] = set()
    monkeypatch.setattr(revocation, "backoff", lambda failures: 3600)
    exchange = TokenClient.exchange_code

    async def noted(self: TokenClient, registration: object, **given: object) -> object:
        secrets.update(value.reveal() for value in given.values() if isinstance(value, Secret))
        return await exchange(self, registration, **given)  # type: ignore[arg-type]

    monkeypatch.setattr(TokenClient, "exchange_code", noted)
    for name in ("new_state", "new_code_verifier"):
        make = getattr(pkce, name)

        def made(make: object = make) -> Secret:
            secret = make()  # type: ignore[operator]
            secrets.add(secret.reveal())
            return secret  # type: ignore[no-any-return]

        monkeypatch.setattr(pkce, name, made)

    vault = DeniableVault()
    async with DeskHarness(tmp_path, vault=vault) as harness:
        connection_id = await harness.connected(sandbox)
        sandbox.control("POST /expire-access")
        await harness.fetched(connection_id)
        sandbox.control("POST /fail", kind="status", path_prefix="/api/oauth/revoke", status=500)
        assert await harness.desk.revocation.revoke(connection_id) is RevokeOutcome.QUEUED
        assert found_in_processes(secrets | vault.ever) == []
        await harness.desk.retry(connection_id)
        for fault in (
            {"kind": "body", "body": '{"error":"invalid_client"}', "status": 401},
            {"kind": "body", "body": f'{{"error":"{sandbox.client_secret}"}}', "status": 400},
            {"kind": "lose-answer"},
        ):
            sandbox.control("POST /fail", path_prefix="/api/oauth/token", **fault)
            assert (await harness.sign_in(connection_id)).outcome is SignInOutcome.FAILED
        vault.denied = {"set"}
        await harness.sign_in(connection_id)
        vault.denied = set()
        await harness.desk.retry(connection_id)
        await harness.orders_settled(connection_id)

        async def bug() -> None:
            held = vault.held(connection_id)
            raise ValueError(f"{held} Bearer {held[next(iter(held))]}")  # what a careless line would do

        await asyncio.wait([harness.tasks.spawn(bug(), "bug")])
        await asyncio.sleep(0)
        secrets |= vault.ever
        shown = repr([harness.all_of(Notice), harness.all_of(SignInEnded)])
        links = harness.agent.links
    logging.shutdown()
    assert len(secrets) >= 10
    assert sandbox.client_secret in secrets
    assert "bug failed" in (logs / "brutlers-desktop.log").read_text()
    assert found_in(tmp_path, secrets) == []
    assert found_in_processes(secrets) == []
    assert [secret for secret in secrets if secret in shown] == []
    states = {parse_qs(urlsplit(link).query)["state"][0] for link in links}
    in_links = {secret for secret in secrets if any(secret in link for link in links)}
    assert in_links == states  # the state belongs in the link; nothing else that is secret does
